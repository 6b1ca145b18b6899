#include "ui/models/stress_model.h"

#include "ui/models/attribution_model.h"
#include "ui/models/roles.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"
#include "ui/presentation/translated.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr double shownAsZero = 0.5; // whole amounts: a stress is no matter of cents

std::size_t at(int place) {
    return static_cast<std::size_t>(place);
}

} // namespace

StressModel::StressModel(QObject* parent) : QAbstractTableModel(parent) {}

void StressModel::setRun(std::shared_ptr<const StressRun> run) {
    beginResetModel();
    run_ = std::move(run);
    arrange();
    endResetModel();
}

void StressModel::setOrder(const StressOrder& order) {
    if (order == order_) return;
    beginResetModel();
    order_ = order;
    arrange();
    endResetModel();
}

void StressModel::setView(StressView view) {
    if (view == view_) return;
    beginResetModel();
    view_ = view;
    arrange();
    endResetModel();
}

void StressModel::setStale(bool stale) {
    if (stale == stale_) return;
    stale_ = stale;
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void StressModel::arrange() {
    places_ = run_ ? run_->worstFirst(order_) : std::vector<std::size_t>{};
    largest_ = 0.0;
    mark();
    if (view_ == StressView::Results || !run_) return;
    for (const StressOutcome& outcome : run_->outcomes)
        for (int column = 1; column <= parts(); ++column)
            largest_ = std::max(largest_, std::fabs(part(outcome, column)));
}

void StressModel::mark() {
    selected_.clear();
    for (std::size_t i = 0; run_ && !selectedRows_.isEmpty() && i < run_->book->positions.size(); ++i) {
        const std::vector<HeldRow>& rows = run_->book->positions[i].holdings;
        if (std::any_of(rows.begin(), rows.end(),
                        [&](const HeldRow& row) { return selectedRows_.contains(static_cast<int>(row.index)); }))
            selected_.push_back(i);
    }
}

void StressModel::setSelectedRows(const QList<int>& bookRows) {
    if (bookRows == selectedRows_) return;
    selectedRows_ = bookRows;
    mark();
    if (rowCount() == 0) return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {MarkedRole});
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::optional<double> StressModel::selectedPnl(int row) const {
    const std::optional<std::size_t> place = scenarioAt(row);
    if (!place || selected_.empty() || run_->outcomes[*place].positionPnl.empty()) return std::nullopt;
    double sum = 0.0;
    for (const std::size_t position : selected_)
        sum += run_->outcomes[*place].positionPnl[position];
    return sum;
}

bool StressModel::isMarked(int column) const {
    if (!run_ || column < 1 || column > parts()) return false;
    if (view_ == StressView::Positions)
        return std::find(selected_.begin(), selected_.end(), at(column - 1)) != selected_.end();
    return view_ == StressView::Underlyings && std::any_of(selected_.begin(), selected_.end(), [&](std::size_t i) {
               return run_->book->positions[i].underlying == at(column - 1);
           });
}

QString StressModel::currency() const {
    return QString::fromStdString(run_->book->currency.text());
}

QString StressModel::sentence(const QModelIndex& index) const {
    const std::optional<double> value = index.isValid() && run_ ? number(index) : std::nullopt;
    if (!index.isValid() || !run_) return {};
    QString text = value ? tr("%1 · %2: %3 %4")
                               .arg(name(index.row()), title(index.column()).section(QLatin1Char('\n'), 0, 0),
                                    formatFixed(*value, 2, Sign::Both), currency())
                         : name(index.row());
    if (const auto selected = selectedPnl(index.row()))
        text += tr(" · selected legs: %1 %2").arg(formatFixed(*selected, 2, Sign::Both), currency());
    return text;
}

bool StressModel::hasMoney() const {
    return std::any_of(run_->outcomes.begin(), run_->outcomes.end(),
                       [](const StressOutcome& outcome) { return std::fabs(outcome.moneyPnl) >= shownAsZero; });
}

int StressModel::parts() const {
    if (!run_) return 0;
    if (view_ == StressView::Underlyings)
        return static_cast<int>(run_->book->underlyings.size()) + (hasMoney() ? 1 : 0);
    const bool kept = run_->outcomes.empty() || !run_->outcomes.front().positionPnl.empty();
    return kept ? static_cast<int>(run_->book->positions.size()) : 0;
}

int StressModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || !run_) return 0;
    return static_cast<int>(places_.size()) + (view_ == StressView::Results ? 1 : 0);
}

int StressModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return view_ == StressView::Results ? int(ResultColumnCount) : parts() + 2;
}

std::optional<std::size_t> StressModel::scenarioAt(int row) const {
    const int place = row - (view_ == StressView::Results ? 1 : 0);
    if (place < 0 || place >= static_cast<int>(places_.size())) return std::nullopt;
    return places_[at(place)];
}

const MarkedPosition* StressModel::positionAt(int column) const {
    if (!run_ || view_ != StressView::Positions || column < 1 || column > parts()) return nullptr;
    return &run_->book->positions[at(column - 1)];
}

const StressOutcome& StressModel::outcomeAt(int row) const {
    const std::optional<std::size_t> place = scenarioAt(row);
    return place ? run_->outcomes[*place] : run_->base;
}

double StressModel::part(const StressOutcome& outcome, int column) const {
    const std::size_t place = at(column - 1);
    if (view_ == StressView::Positions) return outcome.positionPnl[place];
    return place < outcome.underlyingPnl.size() ? outcome.underlyingPnl[place] : outcome.moneyPnl;
}

std::optional<double> StressModel::number(const QModelIndex& index) const {
    if (index.column() == NameColumn) return std::nullopt;
    const StressOutcome& outcome = outcomeAt(index.row());
    if (view_ != StressView::Results) return index.column() <= parts() ? part(outcome, index.column()) : outcome.pnl;
    const StressedRegime& regime = outcome.of(tested());
    switch (index.column()) {
    case PnlColumn:
        return scenarioAt(index.row()) ? std::optional(outcome.pnl) : std::nullopt;
    case EquityColumn:
        return regime.equity;
    case RequirementColumn:
        return regime.at(order_.level).requirement;
    case ExcessColumn:
        return regime.at(order_.level).excess;
    default:
        break;
    }
    return outcome.of(allRegimes[at(index.column() - IsolatedCallColumn)]).call(order_.level);
}

QString StressModel::name(int row) const {
    const std::optional<std::size_t> place = scenarioAt(row);
    if (!place) return tr("Market as it stands");
    const StressScenario& scenario = run_->scenarios[*place];
    const QString text = translatedResource(scenario.name);
    return scenario.assumed.empty() ? text : text + QStringLiteral(" *");
}

QString StressModel::title(int column) const {
    if (column == NameColumn) return tr("Scenario");
    if (view_ == StressView::Positions && column <= parts())
        return QString::fromStdString(run_->book->positions[at(column - 1)].instrument.symbol);
    if (view_ == StressView::Underlyings && column <= parts())
        return at(column - 1) < run_->book->underlyings.size()
                   ? QString::fromStdString(run_->book->underlyings[at(column - 1)].underlying.text())
                   : tr("Money");
    if (view_ != StressView::Results || column == PnlColumn) return tr("P&L");
    switch (column) {
    case EquityColumn:
        return tr("Equity");
    case RequirementColumn:
        return tr("Requirement");
    case ExcessColumn:
        return tr("Excess");
    default:
        return tr("Call\n%1").arg(regimeInText(allRegimes[at(column - IsolatedCallColumn)]));
    }
}

QString StressModel::hint(int column) const {
    if (column == NameColumn) return tr("The worst stands first. * some of its moves have no published source.");
    if (view_ != StressView::Results)
        return column <= parts() ? tr("What %1 gains or loses.").arg(title(column))
                                 : tr("Change of plain equity, all together.");
    switch (column) {
    case PnlColumn:
        return tr("Change of plain equity against the market as it stands.");
    case EquityColumn:
        return tr("Equity that enters the test of the %1 regime.").arg(regimeInText(tested()));
    case RequirementColumn:
        return tr("What the %1 regime asks for after the scenario.").arg(regimeInText(tested()));
    case ExcessColumn:
        return tr("Equity less requirement of the %1 regime; below zero it calls for margin.")
            .arg(regimeInText(tested()));
    default:
        return tr("What the %1 regime calls for after the scenario.")
            .arg(regimeInText(allRegimes[at(column - IsolatedCallColumn)]));
    }
}

QVariant StressModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount() || !run_) return {};
    if (role == Qt::TextAlignmentRole) return cellAlignment(section > 0);
    if (role == Qt::DisplayRole) return (isMarked(section) ? QStringLiteral("▸ ") : QString()) + title(section);
    return role == Qt::ToolTipRole ? QVariant(hint(section)) : QVariant();
}

std::optional<double> StressModel::heat(const QModelIndex& index) const {
    if (view_ == StressView::Results || largest_ <= 0.0 || index.column() < 1 || index.column() > parts())
        return std::nullopt;
    return part(outcomeAt(index.row()), index.column()) / largest_;
}

QVariant StressModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !run_) return {};
    const std::optional<double> value = number(index);
    const bool results = view_ == StressView::Results,
               call = results && index.column() >= IsolatedCallColumn && index.column() <= PortfolioCallColumn;
    const bool isSigned = !results || index.column() == PnlColumn || index.column() == ExcessColumn;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NameColumn) return name(index.row());
        if (!value) return QString();
        if (call && *value < shownAsZero) return QStringLiteral("–");
        return formatFixed(*value, 0, isSigned ? Sign::Both : Sign::MinusOnly);
    case Qt::TextAlignmentRole:
        return cellAlignment(index.column() > 0);
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? name(index.row()) : hint(index.column());
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(name(index.row()), title(index.column()).replace(QLatin1Char('\n'), QLatin1Char(' ')),
                 data(index, Qt::DisplayRole).toString());
    case NumberRole:
        return value ? QVariant(*value) : QVariant();
    case SignRole:
        if (!value || std::fabs(*value) < shownAsZero || heat(index)) return 0;
        if (call) return -1;
        return !isSigned ? 0 : *value < 0.0 ? -1 : 1;
    case CellStateRole:
        return static_cast<int>(scenarioAt(index.row()) ? CellState::Plain : CellState::Group);
    case StaleRole:
        return stale_ && index.column() > 0;
    case MarkedRole:
        return isMarked(index.column());
    case heatRole:
        if (const std::optional<double> share = heat(index)) return *share;
        return {};
    default:
        return {};
    }
}

} // namespace marginscope
