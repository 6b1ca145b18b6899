#include "ui/models/change_model.h"

#include "ui/models/roles.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace marginscope {

namespace {

/// Whole units where the figure is large.
int decimalsOf(double value) {
    return std::fabs(value) >= 1000.0 ? 0 : 2;
}

} // namespace

ChangeModel::ChangeModel(QObject* parent) : QAbstractTableModel(parent) {}

void ChangeModel::setReport(std::shared_ptr<const ChangeReport> report) {
    report_ = std::move(report);
    build();
}

void ChangeModel::setStanding(Regime regime, Level level) {
    if (regime == regime_ && level == level_) return;
    regime_ = regime;
    level_ = level;
    build();
}

void ChangeModel::setOrder(ChangeOrder order) {
    if (order == order_) return;
    order_ = order;
    build();
}

void ChangeModel::setStale(bool stale) {
    if (stale == stale_) return;
    stale_ = stale;
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

ChangeModel::Line ChangeModel::line(const QString& what, const ChangeFigures& figures) const {
    Line made;
    made.what = what;
    made.requirement = figures.requirementOf(regime_, level_);
    made.equity = figures.equityOf(regime_);
    made.excess = figures.excessOf(regime_, level_);
    return made;
}

void ChangeModel::addFactor(ChangeFactor factor) {
    const ChangeExplain& change = report_->change;
    // The walk that is not shown, to see what the order makes of it.
    const ChangeOrder other = order_ == ChangeOrder::Forward ? ChangeOrder::Reverse : ChangeOrder::Forward;
    Line head = line(translated(changeFactorPhrase(factor)), change.sumOf(factor, order_));
    head.otherOrder = change.sumOf(factor, other).requirementOf(regime_, level_);
    head.head = true;
    lines_.push_back(head);
    for (const ChangeItem& item : change.items) {
        if (item.factor != factor) continue;
        Line one = line(QStringLiteral("  ") + translated(changeItemName(item)), item.effect(order_));
        one.numbers = QString::fromStdString(changeItemNumbers(item));
        one.otherOrder = item.effect(other).requirementOf(regime_, level_);
        if (item.flips)
            one.sentence = tr("From here on another scenario binds in the portfolio regime: %1.")
                               .arg(item.bindsAfter.empty() ? tr("none") : QString::fromStdString(item.bindsAfter));
        lines_.push_back(std::move(one));
    }
}

void ChangeModel::addDetails() {
    const ChangeExplain& change = report_->change;
    if (!change.parts.empty() && regime_ == Regime::Portfolio) {
        Line head;
        head.what = tr("Parts of the initial requirement");
        head.head = true;
        lines_.push_back(head);
    }
    for (const ChangedPart& part : change.parts) {
        if (regime_ != Regime::Portfolio) break;
        Line one;
        one.what = QStringLiteral("  ") + translated(part.label);
        one.numbers = tr("%1 → %2").arg(formatFixed(part.a, 2), formatFixed(part.b, 2));
        one.requirement = part.b - part.a;
        lines_.push_back(std::move(one));
    }
    if (report_->parameters.empty()) return;
    Line head;
    head.what = tr("Values of the rulebooks");
    head.head = true;
    lines_.push_back(head);
    for (const ChangedParameter& parameter : report_->parameters) {
        Line one;
        one.what = QStringLiteral("  ") + QString::fromStdString(parameter.pointer);
        one.numbers = tr("%1 → %2").arg(QString::fromStdString(parameter.a.value_or("–")),
                                        QString::fromStdString(parameter.b.value_or("–")));
        one.sentence = QString::fromStdString(parameter.meaning);
        lines_.push_back(std::move(one));
    }
}

void ChangeModel::build() {
    beginResetModel();
    lines_.clear();
    if (report_) {
        const ChangeExplain& change = report_->change;
        lines_.push_back(line(tr("Before: %1").arg(QString::fromStdString(report_->nameA)), change.a));
        lines_.back().total = lines_.back().head = true;
        for (const ChangeFactor factor : allChangeFactors)
            if (std::any_of(change.items.begin(), change.items.end(),
                            [&](const ChangeItem& item) { return item.factor == factor; }))
                addFactor(factor);
        lines_.push_back(line(tr("Unexplained"), change.unexplained(order_)));
        lines_.back().sentence = tr("What the replacements leave: zero but for rounding.");
        lines_.push_back(line(tr("Now: %1").arg(QString::fromStdString(report_->nameB)), change.b));
        lines_.back().total = lines_.back().head = true;
        addDetails();
    }
    endResetModel();
}

QString ChangeModel::sentence(const QModelIndex& index) const {
    if (!index.isValid() || !report_) return translated(changeOrderPhrase(order_));
    const Line& shown = lines_[static_cast<std::size_t>(index.row())];
    const QString what = shown.what.trimmed();
    if (!shown.sentence.isEmpty()) return tr("%1: %2").arg(what, shown.sentence);
    if (!shown.numbers.isEmpty()) return tr("%1: %2").arg(what, shown.numbers);
    return translated(changeOrderPhrase(order_));
}

int ChangeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int ChangeModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<double> ChangeModel::number(const QModelIndex& index) const {
    const Line& shown = lines_[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case RequirementColumn:
        return shown.requirement;
    case EquityColumn:
        return shown.equity;
    case ExcessColumn:
        return shown.excess;
    case OtherOrderColumn:
        return shown.otherOrder;
    default:
        return std::nullopt;
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    static constexpr std::array titles = {QT_TR_NOOP("What changed"), QT_TR_NOOP("Requirement"),
                                          QT_TR_NOOP("Equity"),       QT_TR_NOOP("Excess"),
                                          QT_TR_NOOP("Other order"),  QT_TR_NOOP("From → to")};
    static constexpr std::array meanings = {
        QT_TR_NOOP("An input that was replaced."),
        QT_TR_NOOP("What the replacement does to the requirement, in the reporting currency."),
        QT_TR_NOOP("What it does to the equity that enters the test of the regime."),
        QT_TR_NOOP("What it does to the excess."),
        QT_TR_NOOP("What it does to the requirement when the inputs are replaced in the other order."),
        QT_TR_NOOP("The input before and now.")};
    const bool figure = section > WhatColumn && section < NumbersColumn;
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole) return cellAlignment(figure);
    if (role == Qt::DisplayRole) return tr(titles[static_cast<std::size_t>(section)]);
    return role == Qt::ToolTipRole ? QVariant(tr(meanings[static_cast<std::size_t>(section)])) : QVariant();
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !report_) return {};
    const Line& shown = lines_[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    const std::optional<double> value = number(index);
    switch (role) {
    case Qt::DisplayRole:
        if (column == WhatColumn) return shown.what;
        if (column == NumbersColumn) return shown.numbers;
        if (!value) return QString();
        return formatFixed(std::fabs(*value) < 5e-7 ? 0.0 : *value, decimalsOf(*value),
                           shown.total && column != ExcessColumn ? Sign::MinusOnly : Sign::Both);
    case Qt::TextAlignmentRole:
        return cellAlignment(column > WhatColumn && column < NumbersColumn);
    case Qt::ToolTipRole:
        return sentence(index);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(shown.what.trimmed(), headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                 data(index, Qt::DisplayRole).toString());
    case NumberRole:
        return value ? QVariant(*value) : QVariant();
    case SignRole:
        if ((column != ExcessColumn && column != EquityColumn) || !value || std::fabs(*value) < 5e-7) return 0;
        if (shown.total && column == EquityColumn) return 0;
        return *value < 0.0 ? -1 : 1;
    case CellStateRole:
        return static_cast<int>(shown.head ? CellState::Group : CellState::Plain);
    case StaleRole:
        return stale_ && value.has_value();
    default:
        return {};
    }
}

} // namespace marginscope
