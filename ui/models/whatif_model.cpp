#include "ui/models/whatif_model.h"

#include "ui/models/roles.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"
#include "ui/presentation/translated.h"

#include <cmath>

namespace marginscope {

WhatIfModel::WhatIfModel(QObject* parent) : QAbstractTableModel(parent) {}

void WhatIfModel::setReport(std::shared_ptr<const WhatIfReport> report) {
    const std::size_t before = rows_.size();
    const QStringList heads = heads_;
    report_ = std::move(report);
    build();
    // While somebody drags, the same lines show other figures.
    if (rows_.size() == before && heads == heads_) {
        if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    endResetModel();
}

void WhatIfModel::setView(WhatIfView view, Level level) {
    beginResetModel();
    view_ = view;
    level_ = level;
    build();
    endResetModel();
}

void WhatIfModel::setStale(bool stale) {
    if (stale == stale_) return;
    stale_ = stale;
    if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::optional<Regime> WhatIfModel::regime(int row) const {
    return row >= 0 && row < rowCount() ? rows_[static_cast<std::size_t>(row)].regime : std::nullopt;
}

void WhatIfModel::build() {
    rows_.clear();
    heads_.clear();
    if (!report_) return;
    switch (view_) {
    case WhatIfView::Change:
        return buildChange();
    case WhatIfView::Legs:
        return buildLegs();
    case WhatIfView::Distances:
        return buildDistances();
    }
}

void WhatIfModel::addChange(const QString& name, double before, double after, int good, int decimals,
                            std::optional<Regime> regime) {
    const Figure plain{before, Kind::Amount, decimals, false, good};
    Figure then = plain, change = plain;
    then.value = after;
    change.value = after - before;
    change.isChange = true;
    rows_.push_back({name, {plain, then, change}, regime, false});
}

// The three regimes under one another: what one compares first.
void WhatIfModel::addRegimes() {
    const WhatIf& result = report_->whatIf;
    for (const Regime regime : allRegimes)
        addChange(tr("Requirement, %1").arg(regimeInText(regime)), result.before->of(regime).at(level_).requirement,
                  result.after->of(regime).at(level_).requirement, -1, 2, regime);
    for (const Regime regime : allRegimes)
        addChange(tr("Excess, %1").arg(regimeInText(regime)), result.before->of(regime).at(level_).excess,
                  result.after->of(regime).at(level_).excess, 1, 2, regime);
    for (const Regime regime : {Regime::Cross, Regime::Portfolio})
        addChange(tr("Saving vs isolated, %1").arg(regimeInText(regime)), result.before->of(regime).saving.value_or(0.0),
                  result.after->of(regime).saving.value_or(0.0), 1, 2, regime);
}

void WhatIfModel::buildChange() {
    heads_ = {tr("Figure"), tr("Before"), tr("After"), tr("Change")};
    addRegimes();
    rows_.push_back({tr("Book"), {}, {}, true});
    addChange(tr("Equity"), report_->whatIf.before->bookValue.equity, report_->whatIf.after->bookValue.equity, 1);
    for (const UnderlyingGreeks& each : report_->whatIf.greeks) {
        const QString coin = QString::fromStdString(each.underlying.text());
        addChange(tr("Delta, %1").arg(coin), each.before.delta, each.after.delta, 0, 4);
        addChange(tr("Gamma, %1 per USD").arg(coin), each.before.gamma, each.after.gamma, 0, 8);
        addChange(tr("Vega per point, %1").arg(coin), each.before.vega, each.after.vega, 0);
        addChange(tr("Theta per day, %1").arg(coin), each.before.theta, each.after.theta, 0);
    }
    const TradeCash& cash = report_->whatIf.cash;
    rows_.push_back({tr("Cash of the trade"), {}, {}, true});
    for (const auto& [name, value, good] :
         {std::tuple(tr("Premium"), cash.premium, 1), std::tuple(tr("Realised P&L"), cash.realisedPnl, 1),
          std::tuple(tr("Fees"), -cash.fees, 1)})
        rows_.push_back({name, {Figure{}, Figure{}, Figure{value, Kind::Amount, 2, true, good}}, {}, false});
}

void WhatIfModel::buildLegs() {
    heads_ = {tr("Leg"), tr("Isolated"), tr("Cross"), tr("Portfolio")};
    const auto addAll = [this](const QString& title, LegEffect WhatIfLeg::*effect) {
        rows_.push_back({title, {}, {}, true});
        for (const WhatIfLeg& leg : report_->whatIf.legs) {
            Row row{QString::fromStdString(formatTradeLine(leg.leg)), {}, {}, false};
            for (const Regime regime : allRegimes)
                row.figures.push_back({(leg.*effect).of(regime, level_).requirement, Kind::Amount, 2, true, -1});
            rows_.push_back(std::move(row));
        }
    };
    addAll(tr("Requirement, one leg after the other"), &WhatIfLeg::sequential);
    Row sum{tr("Sum"), {}, {}, false};
    for (const Regime regime : allRegimes)
        sum.figures.push_back({report_->whatIf.of(regime).at(level_).requirement, Kind::Amount, 2, true, -1});
    rows_.push_back(std::move(sum));
    addAll(tr("Requirement, the whole trade against it without the leg"), &WhatIfLeg::leaveOneOut);
}

void WhatIfModel::buildDistances() {
    heads_ = {tr("Until the excess is zero"), tr("Price down"), tr("Price up"), tr("Vol down"), tr("Vol up"), tr("Days")};
    if (!report_->hitsBefore || !report_->hitsAfter) return;
    for (std::size_t i = 0; i < report_->hitsAfter->answers.size(); ++i) {
        const HitAnswer &before = report_->hitsBefore->answers[i], &after = report_->hitsAfter->answers[i];
        if (after.question.kind != HitKind::Excess || after.question.level != level_) continue;
        rows_.push_back({regimeTitle(after.question.regime), {}, after.question.regime, true});
        for (const auto& [name, answer] : {std::pair(tr("Before"), &before), std::pair(tr("After"), &after)}) {
            Row row{name, {}, after.question.regime, false};
            for (const HitDirection direction : allHitDirections) {
                const bool days = direction == HitDirection::Days;
                row.figures.push_back({answer->at(direction).move, days ? Kind::Days : Kind::Move, 1, false, 0});
            }
            rows_.push_back(std::move(row));
        }
    }
}

int WhatIfModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int WhatIfModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(heads_.size());
}

QString WhatIfModel::figureText(const Figure& figure) const {
    if (!figure.value) return figure.kind == Kind::Amount ? QString() : QStringLiteral("–");
    const Sign sign = figure.isChange ? Sign::Both : Sign::MinusOnly;
    switch (figure.kind) {
    case Kind::Move:
        return formatPercent(100.0 * *figure.value, 2, Sign::Both);
    case Kind::Days:
        return formatFixed(*figure.value, 1);
    default:
        return formatFixed(*figure.value, figure.decimals, sign);
    }
}

QVariant WhatIfModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const auto place = static_cast<std::size_t>(index.column());
    const Figure* figure = place > 0 && place - 1 < row.figures.size() ? &row.figures[place - 1] : nullptr;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (place == 0) return row.name;
        return figure && (role == Qt::DisplayRole || figure->value) ? figureText(*figure) : QString();
    case Qt::TextAlignmentRole:
        return cellAlignment(place > 0);
    case Qt::AccessibleTextRole:
        return place == 0 || !figure ? row.name : tr("%1, %2: %3").arg(row.name, heads_[index.column()], figureText(*figure));
    case NumberRole:
        return figure && figure->value ? QVariant(*figure->value) : QVariant();
    case SignRole:
        if (!figure || !figure->isChange || std::fabs(figure->value.value_or(0.0)) < 0.005) return 0;
        return (*figure->value < 0.0 ? -1 : 1) * figure->good;
    case CellStateRole:
        return static_cast<int>(row.head ? CellState::Group : CellState::Plain);
    case StaleRole:
        return stale_ && place > 0;
    default:
        return {};
    }
}

QVariant WhatIfModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) return cellAlignment(section > 0);
    return role == Qt::DisplayRole ? QVariant(heads_[section]) : QVariant();
}

} // namespace marginscope
