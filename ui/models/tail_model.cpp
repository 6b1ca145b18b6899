#include "ui/models/tail_model.h"

#include "core/session/attribution.h"

#include "ui/models/roles.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"
#include "ui/presentation/translated.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

std::size_t at(int place) {
    return static_cast<std::size_t>(place);
}

QString textOf(const AssetCode& code) {
    return QString::fromStdString(code.text());
}

QString percentOf(std::size_t count, std::size_t all) {
    return formatPercent(100.0 * static_cast<double>(count) / static_cast<double>(all), 2);
}

double figureOf(const TailShares& shares, int column) {
    switch (column) {
    case TailModel::VarPartColumn:
        return shares.component.valueAtRisk;
    case TailModel::EsPartColumn:
        return shares.component.expectedShortfall;
    case TailModel::VarIncrementalColumn:
        return shares.incremental.valueAtRisk;
    case TailModel::EsIncrementalColumn:
        return shares.incremental.expectedShortfall;
    case TailModel::VarAloneColumn:
        return shares.standalone.valueAtRisk;
    default:
        return shares.standalone.expectedShortfall;
    }
}

} // namespace

TailModel::TailModel(QObject* parent) : QAbstractTableModel(parent) {}

void TailModel::setStudy(std::shared_ptr<const Comparison> comparison, std::shared_ptr<const TailStudy> study) {
    beginResetModel();
    comparison_ = std::move(comparison);
    study_ = std::move(study);
    endResetModel();
}

void TailModel::setView(TailView view) {
    if (view == view_) return;
    beginResetModel();
    view_ = view;
    endResetModel();
}

void TailModel::setStale(bool stale) {
    if (stale == stale_) return;
    stale_ = stale;
    if (rowCount() > 0 && columnCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool TailModel::volsMove() const {
    return std::any_of(study_->worst.begin(), study_->worst.end(), [](const WorstScenario& worst) {
        return std::any_of(worst.moves.begin(), worst.moves.end(),
                           [](const UnderlyingMove& move) { return move.vol != 0.0; });
    });
}

int TailModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || !study_) return 0;
    switch (view_) {
    case TailView::Positions:
        return study_->parts.empty() ? 0 : static_cast<int>(study_->parts.size()) + 1;
    case TailView::Groups:
        return static_cast<int>(study_->groups.size());
    case TailView::Underlyings:
        return static_cast<int>(study_->underlyings.size()) + 1;
    case TailView::Worst:
        return static_cast<int>(study_->worst.size());
    case TailView::Margin:
        return static_cast<int>(study_->beside.size());
    case TailView::Bins:
        break;
    }
    return static_cast<int>(study_->histogram.counts.size());
}

int TailModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    if (isShares()) return ShareColumnCount;
    if (view_ == TailView::Margin) return MarginColumnCount;
    if (view_ == TailView::Bins) return BinColumnCount;
    return FirstMoveColumn + (study_ ? moveColumns() * static_cast<int>(study_->underlyings.size()) : 0);
}

bool TailModel::isSum(int row) const {
    const bool hasSum = view_ == TailView::Positions || view_ == TailView::Underlyings;
    return hasSum && row == rowCount() - 1;
}

std::optional<TailShares> TailModel::shares(int row) const {
    if (isSum(row)) {
        TailShares sum;
        sum.component = {study_->risk.valueAtRisk, study_->risk.expectedShortfall};
        return sum;
    }
    if (view_ == TailView::Groups) return study_->groups[at(row)].shares;
    if (view_ == TailView::Underlyings) return study_->underlyings[at(row)].shares;
    const TailPart& part = study_->parts[at(row)];
    return TailShares{part.component, part.incremental, part.standalone};
}

QString TailModel::name(int row) const {
    if (isSum(row)) return tr("Sum");
    if (view_ == TailView::Groups)
        return translated(partName(study_->groups[at(row)].kind, study_->groups[at(row)].name));
    if (view_ == TailView::Underlyings) return textOf(study_->underlyings[at(row)].underlying);
    const TailPart& part = study_->parts[at(row)];
    const MarkedBook& book = *comparison_->book;
    if (part.collateral) return tr("%1 balance").arg(textOf(book.collateral[part.index].asset));
    return QString::fromStdString(book.positions[part.index].instrument.symbol);
}

const MarkedPosition* TailModel::position(int row) const {
    if (!study_ || view_ != TailView::Positions || row < 0 || isSum(row) || row >= rowCount()) return nullptr;
    const TailPart& part = study_->parts[at(row)];
    return part.collateral ? nullptr : &comparison_->book->positions[part.index];
}

std::optional<double> TailModel::scenarioPnl(int row) const {
    if (!study_ || view_ != TailView::Worst || row < 0 || row >= rowCount()) return std::nullopt;
    return study_->worst[at(row)].pnl;
}

QList<int> TailModel::rowsHolding(const QList<int>& bookRows) const {
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        const MarkedPosition* held = position(row);
        if (held == nullptr) continue;
        const bool chosen = std::any_of(held->holdings.begin(), held->holdings.end(), [&](const HeldRow& each) {
            return bookRows.contains(static_cast<int>(each.index));
        });
        if (chosen) rows.append(row);
    }
    return rows;
}

TailFigures TailModel::componentOf(const QList<int>& rows) const {
    TailFigures sum;
    for (const int row : rows) {
        const TailFigures own = study_->parts[at(row)].component;
        sum.valueAtRisk += own.valueAtRisk;
        sum.expectedShortfall += own.expectedShortfall;
    }
    return sum;
}

TailModel::Cell TailModel::shareCell(int row, int column) const {
    if (column == NameColumn) return {name(row), std::nullopt, false};
    if (isSum(row) && column > EsPartColumn) return {};
    const double value = figureOf(*shares(row), column);
    return {formatFixed(value, 2), value, false};
}

TailModel::Cell TailModel::worstCell(int row, int column) const {
    const WorstScenario& worst = study_->worst[at(row)];
    if (column == ScenarioColumn) {
        const QString name = QString::fromStdString(worst.name);
        return {study_->firstDay ? name : tr("no. %1").arg(name), std::nullopt, false};
    }
    if (column == PnlColumn) return {formatFixed(worst.pnl, 2, Sign::Both), worst.pnl, true};
    const std::size_t which = at((column - FirstMoveColumn) / moveColumns());
    const int kind = (column - FirstMoveColumn) % moveColumns();
    if (kind == moveColumns() - 1)
        return {formatFixed(worst.byUnderlying[which], 2, Sign::Both), worst.byUnderlying[which], true};
    const double move = kind == 0 ? worst.moves[which].price : worst.moves[which].vol;
    return {formatPercent(100.0 * move, 2, Sign::Both), move, false};
}

TailModel::Cell TailModel::marginCell(int row, int column) const {
    const RegimeBeside& beside = study_->beside[at(row)];
    const double var = study_->risk.valueAtRisk;
    const auto amount = [](double value) { return Cell{formatFixed(value, 2), value, false}; };
    switch (column) {
    case RegimeColumn:
        return {regimeTitle(beside.regime), std::nullopt, false};
    case InitialColumn:
        return amount(beside.initial);
    case MaintenanceColumn:
        return amount(beside.maintenance);
    case EquityColumn:
        return amount(beside.equity);
    case CoverColumn:
        return var > 0.0 ? amount(beside.initial / var) : Cell{tr("–"), std::nullopt, false};
    case BeyondColumn:
        return {formatFixed(static_cast<double>(beside.beyondInitial), 0), static_cast<double>(beside.beyondInitial),
                false};
    default:
        return {percentOf(beside.beyondInitial, study_->scenarios),
                static_cast<double>(beside.beyondInitial) / static_cast<double>(study_->scenarios), false};
    }
}

TailModel::Cell TailModel::binCell(int row, int column) const {
    const PnlHistogram& histogram = study_->histogram;
    const std::size_t count = histogram.counts[at(row)];
    switch (column) {
    case FromColumn:
    case ToColumn: {
        const double edge = histogram.lowerEdge(at(row) + (column == ToColumn ? 1 : 0));
        return {formatFixed(edge, 2, Sign::Both), edge, true};
    }
    case CountColumn:
        return {formatFixed(static_cast<double>(count), 0), static_cast<double>(count), false};
    case CountShareColumn:
        return {percentOf(count, study_->scenarios),
                static_cast<double>(count) / static_cast<double>(study_->scenarios), false};
    default:
        break;
    }
    std::size_t worse = 0;
    for (int bin = 0; bin <= row; ++bin)
        worse += histogram.counts[at(bin)];
    return {percentOf(worse, study_->scenarios), static_cast<double>(worse) / static_cast<double>(study_->scenarios),
            false};
}

TailModel::Cell TailModel::cell(int row, int column) const {
    if (isShares()) return shareCell(row, column);
    if (view_ == TailView::Worst) return worstCell(row, column);
    return view_ == TailView::Margin ? marginCell(row, column) : binCell(row, column);
}

QString TailModel::worstTitle(int column) const {
    if (column == ScenarioColumn) return study_ && study_->firstDay ? tr("Day it ended") : tr("Scenario");
    if (column == PnlColumn || !study_) return tr("P&L");
    const QString underlying = textOf(study_->underlyings[at((column - FirstMoveColumn) / moveColumns())].underlying);
    const int kind = (column - FirstMoveColumn) % moveColumns();
    if (kind == moveColumns() - 1) return tr("%1 P&L").arg(underlying);
    return (kind == 0 ? tr("%1 price") : tr("%1 vol")).arg(underlying);
}

QString TailModel::title(int column) const {
    static constexpr const char* shares[ShareColumnCount] = {nullptr,
                                                             QT_TR_NOOP("VaR part"),
                                                             QT_TR_NOOP("ES part"),
                                                             QT_TR_NOOP("VaR added"),
                                                             QT_TR_NOOP("ES added"),
                                                             QT_TR_NOOP("VaR alone"),
                                                             QT_TR_NOOP("ES alone")};
    static constexpr const char* margin[MarginColumnCount] = {
        QT_TR_NOOP("Regime"), QT_TR_NOOP("Initial"),   QT_TR_NOOP("Maintenance"), QT_TR_NOOP("Equity"),
        QT_TR_NOOP("÷ VaR"),  QT_TR_NOOP("Lose more"), QT_TR_NOOP("Share")};
    static constexpr const char* bins[BinColumnCount] = {QT_TR_NOOP("P&L from"), QT_TR_NOOP("to"),
                                                         QT_TR_NOOP("Scenarios"), QT_TR_NOOP("Share"),
                                                         QT_TR_NOOP("As bad or worse")};
    if (view_ == TailView::Worst) return worstTitle(column);
    if (view_ == TailView::Margin) return tr(margin[column]);
    if (view_ == TailView::Bins) return tr(bins[column]);
    if (column > 0) return tr(shares[column]);
    return view_ == TailView::Positions ? tr("Position") : view_ == TailView::Groups ? tr("Group") : tr("Underlying");
}

QString TailModel::unit(int column) const {
    const QString money = comparison_ ? QString::fromStdString(comparison_->book->currency.text()) : QString(),
                  percent = QStringLiteral("%");
    if (isShares()) return column > 0 ? money : QString();
    switch (view_) {
    case TailView::Worst:
        if (column == ScenarioColumn) return {};
        if (column == PnlColumn || !study_) return money;
        return (column - FirstMoveColumn) % moveColumns() == moveColumns() - 1 ? money : percent;
    case TailView::Margin:
        return column == RegimeColumn   ? QString()
               : column == CoverColumn  ? tr("times")
               : column == BeyondColumn ? tr("scenarios")
               : column > BeyondColumn  ? percent
                                        : money;
    default:
        break;
    }
    return column == FromColumn || column == ToColumn ? money : column == CountColumn ? tr("number") : percent;
}

QString TailModel::question(int column) const {
    if (isShares()) {
        switch (column) {
        case VarPartColumn:
            return tr("What it loses in the scenario that is the value at risk. Adds up to the book's figure; a hedge "
                      "is below 0.");
        case EsPartColumn:
            return tr("What it loses on average in the scenarios of the tail. Adds up to the book's figure; a hedge is "
                      "below 0.");
        case VarIncrementalColumn:
        case EsIncrementalColumn:
            return tr("The book's figure less that of the book without it: what closing it would take off. Does not "
                      "add up.");
        case VarAloneColumn:
        case EsAloneColumn:
            return tr("Its own figure, if it were the whole book. Does not add up.");
        default:
            return tr("Who makes the value at risk and the expected shortfall.");
        }
    }
    if (view_ == TailView::Worst) return tr("The scenarios that lose most, the worst first, and what moved in them.");
    if (view_ == TailView::Bins) return tr("The bars of the picture as figures; bounds of P&L, worst first.");
    if (column == CoverColumn)
        return tr("Initial margin over the value at risk: below 1 it would not cover that loss.");
    if (column >= BeyondColumn) return tr("Scenarios whose loss exceeds the initial margin of the regime.");
    return tr("What the regimes ask for, beside what the scenarios lose.");
}

QVariant TailModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount()) return {};
    const bool text = section == 0 && view_ != TailView::Bins;
    if (role == Qt::TextAlignmentRole) return cellAlignment(!text);
    if (role == Qt::DisplayRole) {
        const QString counts = unit(section);
        return counts.isEmpty() ? title(section) : title(section) + QLatin1Char('\n') + counts;
    }
    return role == Qt::ToolTipRole ? QVariant(question(section)) : QVariant();
}

QVariant TailModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !study_) return {};
    const Cell shown = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::TextAlignmentRole:
        return cellAlignment(index.column() > 0 || view_ == TailView::Bins);
    case Qt::ToolTipRole:
        return index.column() == 0 ? shown.text : question(index.column());
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(cell(index.row(), 0).text, title(index.column()), shown.text);
    case NumberRole:
        return shown.number ? QVariant(*shown.number) : QVariant();
    case SignRole:
        if (!shown.isSigned || !shown.number || std::fabs(*shown.number) < 0.005) return 0;
        return *shown.number < 0.0 ? -1 : 1;
    case CellStateRole:
        return static_cast<int>(isSum(index.row()) ? CellState::Group : CellState::Plain);
    case StaleRole:
        return stale_ && (index.column() > 0 || view_ == TailView::Bins);
    default:
        return {};
    }
}

} // namespace marginscope
