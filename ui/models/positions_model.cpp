#include "ui/models/positions_model.h"

#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

#include <algorithm>

namespace marginscope {

namespace {

std::vector<const UnreadRow*> unreadPositions(const Portfolio& portfolio) {
    std::vector<const UnreadRow*> rows;
    for (const UnreadRow& row : portfolio.unreadRows)
        if (row.section == UnreadRow::Section::Positions) rows.push_back(&row);
    return rows;
}

struct Difference {
    int keptBefore = 0;
    int keptAfter = 0;
};

/// Equal rows at both ends of two lists.
Difference compareLists(const std::vector<Position>& before, const std::vector<Position>& after) {
    const auto shorter = static_cast<int>(std::min(before.size(), after.size()));
    Difference difference;
    while (difference.keptBefore < shorter && before[static_cast<std::size_t>(difference.keptBefore)] ==
                                                  after[static_cast<std::size_t>(difference.keptBefore)])
        ++difference.keptBefore;
    while (difference.keptAfter < shorter - difference.keptBefore &&
           before[before.size() - 1 - static_cast<std::size_t>(difference.keptAfter)] ==
               after[after.size() - 1 - static_cast<std::size_t>(difference.keptAfter)])
        ++difference.keptAfter;
    return difference;
}

} // namespace

PositionsModel::PositionsModel(QObject* parent) : QAbstractTableModel(parent) {}

void PositionsModel::reset(const Portfolio& portfolio) {
    beginResetModel();
    portfolio_ = portfolio;
    figures_.assign(portfolio.positions.size(), {});
    stale_ = true;
    forgetInput();
    endResetModel();
}

void PositionsModel::update(const Portfolio& portfolio) {
    const auto unreadBefore = unreadPositions(portfolio_).size();
    if (unreadBefore != unreadPositions(portfolio).size()) return reset(portfolio);

    const Difference kept = compareLists(portfolio_.positions, portfolio.positions);
    const int before = positionCount() - kept.keptBefore - kept.keptAfter;
    const int after = static_cast<int>(portfolio.positions.size()) - kept.keptBefore - kept.keptAfter;
    const int common = std::min(before, after);
    const int first = kept.keptBefore + common;
    const auto place = [&] { return figures_.begin() + first; };
    if (before != after) rejected_.clear();
    if (after > before) {
        beginInsertRows({}, first, first + after - before - 1);
        figures_.insert(place(), static_cast<std::size_t>(after - before), RowFigures{});
        portfolio_ = portfolio;
        endInsertRows();
    } else if (before > after) {
        beginRemoveRows({}, first, first + before - after - 1);
        figures_.erase(place(), place() + (before - after));
        portfolio_ = portfolio;
        endRemoveRows();
    } else {
        portfolio_ = portfolio;
    }
    for (int row = kept.keptBefore; row < kept.keptBefore + common; ++row)
        changedRow(row);
    setStale(true);
}

void PositionsModel::setComparison(const Comparison& comparison) {
    figures_ = rowFigures(portfolio_, comparison);
    stale_ = false;
    if (positionCount() > 0) emit dataChanged(index(0, 0), index(positionCount() - 1, ColumnCount - 1));
}

void PositionsModel::setStale(bool stale) {
    if (stale_ == stale) return;
    stale_ = stale;
    if (positionCount() > 0) emit dataChanged(index(0, 0), index(positionCount() - 1, ColumnCount - 1), {StaleRole});
}

int PositionsModel::bookRowCount() const {
    return positionCount() + static_cast<int>(unreadPositions(portfolio_).size());
}

int PositionsModel::rowOf(int number, const std::string& instrument) const {
    int sameName = -1;
    for (int row = 0; row < positionCount(); ++row) {
        const Position& position = portfolio_.positions[static_cast<std::size_t>(row)];
        if (position.instrument.symbol != instrument) continue;
        if (position.row == number || row + 1 == number) return row;
        sameName = row;
    }
    if (sameName >= 0) return sameName;
    const auto unread = unreadPositions(portfolio_);
    for (std::size_t at = 0; at < unread.size(); ++at)
        if (unread[at]->row == number) return positionCount() + static_cast<int>(at);
    return -1;
}

int PositionsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : bookRowCount() + 1;
}

int PositionsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags PositionsModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    const bool input = index.column() <= EntryColumn && unreadAt(index.row()) == nullptr;
    return input ? flags | Qt::ItemIsEditable : flags;
}

QVariant PositionsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return {};
    if (role == Qt::TextAlignmentRole) return cellAlignment(section != InstrumentColumn);
    static constexpr const char* titles[ColumnCount][2] = {
        {QT_TR_NOOP("Instrument"), QT_TR_NOOP("Symbol, for example BTC-25DEC26-100000-C or BTC-PERPETUAL")},
        {QT_TR_NOOP("Qty"),
         QT_TR_NOOP("Quantity, long > 0: coins, or face value in USD for inverse perpetuals and futures")},
        {QT_TR_NOOP("Entry"), QT_TR_NOOP("Entry price in the unit of the mark")},
        {QT_TR_NOOP("Mark"), QT_TR_NOOP("Mark: coin per coin for inverse options, else quote currency")},
        {QT_TR_NOOP("Value"),
         QT_TR_NOOP("Market value of options and spot, unrealised P&L of futures and perpetuals, USD")},
        {QT_TR_NOOP("P&L"), QT_TR_NOOP("Unrealised P&L against the entry price, USD")},
        {QT_TR_NOOP("Delta"), QT_TR_NOOP("Delta, coins of the underlying")},
        {QT_TR_NOOP("Gamma"), QT_TR_NOOP("Change of delta for 1 USD of the forward")},
        {QT_TR_NOOP("Vega"), QT_TR_NOOP("USD for one volatility point")},
        {QT_TR_NOOP("Theta"), QT_TR_NOOP("USD per day")},
        {QT_TR_NOOP("Iso. IM"), QT_TR_NOOP("Initial margin of the position in the isolated regime, USD")},
        {QT_TR_NOOP("Liq. price"), QT_TR_NOOP("Price of the underlying at which the isolated position is liquidated")},
        {QT_TR_NOOP("At binding"), QT_TR_NOOP("P&L in the scenario that sets the portfolio requirement, USD")},
    };
    if (role == Qt::DisplayRole) return tr(titles[section][0]);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) return tr(titles[section][1]);
    return {};
}

QVariant PositionsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    switch (role) {
    case Qt::DisplayRole:
        if (const Rejected* rejected = rejectedAt(index)) return rejected->text;
        if (isDraft(index.row())) return draftText(index.column());
        if (const UnreadRow* unread = unreadAt(index.row())) return unreadText(*unread, index.column());
        return index.column() <= EntryColumn ? inputText(index.row(), index.column())
                                             : figureText(index.row(), index.column());
    case Qt::EditRole:
        return editText(index);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case NumberRole:
        if (const auto value = number(index.row(), index.column())) return *value;
        return {};
    case SignRole:
        return sign(index);
    case CellStateRole:
        return static_cast<int>(state(index));
    case StaleRole:
        return stale_ && isPosition(index.row()) && index.column() >= MarkColumn;
    default:
        return {};
    }
}

const UnreadRow* PositionsModel::unreadAt(int row) const {
    const auto unread = unreadPositions(portfolio_);
    const int at = row - positionCount();
    return at >= 0 && at < static_cast<int>(unread.size()) ? unread[static_cast<std::size_t>(at)] : nullptr;
}

const RowFigures* PositionsModel::figuresAt(int row) const {
    return isPosition(row) ? &figures_[static_cast<std::size_t>(row)] : nullptr;
}

const RowFigures* PositionsModel::shownFiguresAt(int row) const {
    const RowFigures* figures = figuresAt(row);
    return figures != nullptr && figures->known && !figures->notModelled && !figures->shownAt ? figures : nullptr;
}

const PositionsModel::Rejected* PositionsModel::rejectedAt(const QModelIndex& index) const {
    const auto found = rejected_.constFind({index.row(), index.column()});
    return found == rejected_.constEnd() ? nullptr : &*found;
}

QVariant PositionsModel::sign(const QModelIndex& index) const {
    const int column = index.column();
    const bool told =
        column == QuantityColumn || (column >= ValueColumn && column <= ThetaColumn) || column == BindingColumn;
    const auto value = told ? number(index.row(), column) : std::nullopt;
    return value ? (*value > 0 ? 1 : *value < 0 ? -1 : 0) : 0;
}

CellState PositionsModel::state(const QModelIndex& index) const {
    const int row = index.row();
    if (rejectedAt(index) != nullptr) return CellState::Rejected;
    if (unreadAt(row) != nullptr) return CellState::NotModelled;
    if (isDraft(row))
        return index.column() == InstrumentColumn && draft_.symbol.isEmpty() ? CellState::Hint : CellState::Plain;
    const RowFigures* figures = figuresAt(row);
    if (figures != nullptr && figures->notModelled) return CellState::NotModelled;
    return figures != nullptr && figures->shownAt && index.column() >= MarkColumn ? CellState::Muted : CellState::Plain;
}

QString PositionsModel::toolTip(const QModelIndex& index) const {
    if (const Rejected* rejected = rejectedAt(index)) return rejected->sentence;
    if (const UnreadRow* unread = unreadAt(index.row()))
        return tr("This row could not be read and counts in no regime. %1").arg(errorWithPlace(unread->error));
    const RowFigures* figures = figuresAt(index.row());
    if (figures == nullptr) return {};
    if (figures->notModelled)
        return tr("Not modelled: counts in no regime. %1").arg(errorSentence(*figures->notModelled));
    if (figures->shownAt) return tr("One position with row %1; its figures stand there.").arg(*figures->shownAt + 1);
    const std::string& group = portfolio_.positions[static_cast<std::size_t>(index.row())].group;
    return group.empty() ? QString() : tr("Group: %1").arg(QString::fromStdString(group));
}

QString PositionsModel::accessibleText(const QModelIndex& index) const {
    const QString text = data(index, Qt::DisplayRole).toString();
    const QString title = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    const QString state =
        data(index, CellStateRole).toInt() == static_cast<int>(CellState::NotModelled) ? tr("not modelled")
        : data(index, CellStateRole).toInt() == static_cast<int>(CellState::Rejected)  ? tr("not understood")
                                                                                       : QString();
    return state.isEmpty() ? tr("%1: %2").arg(title, text) : tr("%1: %2, %3").arg(title, text, state);
}

void PositionsModel::forgetInput() {
    draft_ = {};
    rejected_.clear();
}

void PositionsModel::changedRow(int row) {
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace marginscope
