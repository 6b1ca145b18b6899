#include "ui/models/position_columns.h"

#include <QCoreApplication>

#include <array>

namespace marginscope {

namespace {

struct ColumnWords {
    const char* key;
    const char* title;
    const char* description;
    int digits;
    bool shown;
};

constexpr std::array<ColumnWords, PositionColumnCount> columns{{
    {"instrument", QT_TRANSLATE_NOOP("PositionColumns", "Instrument"),
     QT_TRANSLATE_NOOP("PositionColumns", "Symbol, for example BTC-25DEC26-100000-C or BTC-PERPETUAL"), 21, true},
    {"quantity", QT_TRANSLATE_NOOP("PositionColumns", "Qty"),
     QT_TRANSLATE_NOOP("PositionColumns",
                       "Quantity, long > 0: coins, or face value in USD for inverse perpetuals and futures"),
     9, true},
    {"entry_price", QT_TRANSLATE_NOOP("PositionColumns", "Entry"),
     QT_TRANSLATE_NOOP("PositionColumns", "Entry price in the unit of the mark"), 8, true},
    {"mark", QT_TRANSLATE_NOOP("PositionColumns", "Mark"),
     QT_TRANSLATE_NOOP("PositionColumns", "Mark: coin per coin for inverse options, else quote currency"), 10, true},
    {"value", QT_TRANSLATE_NOOP("PositionColumns", "Value"),
     QT_TRANSLATE_NOOP("PositionColumns",
                       "Market value of options and spot, unrealised P&L of futures and perpetuals, USD"),
     9, true},
    {"pnl", QT_TRANSLATE_NOOP("PositionColumns", "P&L"),
     QT_TRANSLATE_NOOP("PositionColumns", "Unrealised P&L against the entry price, USD"), 8, false},
    {"delta", QT_TRANSLATE_NOOP("PositionColumns", "Delta"),
     QT_TRANSLATE_NOOP("PositionColumns", "Delta, coins of the underlying"), 8, true},
    {"gamma", QT_TRANSLATE_NOOP("PositionColumns", "Gamma"),
     QT_TRANSLATE_NOOP("PositionColumns", "Change of delta for 1 USD of the forward"), 10, false},
    {"vega", QT_TRANSLATE_NOOP("PositionColumns", "Vega"),
     QT_TRANSLATE_NOOP("PositionColumns", "USD for one volatility point"), 8, false},
    {"theta", QT_TRANSLATE_NOOP("PositionColumns", "Theta"), QT_TRANSLATE_NOOP("PositionColumns", "USD per day"), 8,
     false},
    {"isolated_initial", QT_TRANSLATE_NOOP("PositionColumns", "Iso. IM"),
     QT_TRANSLATE_NOOP("PositionColumns", "Initial margin of the position in the isolated regime, USD"), 9, true},
    {"isolated_maintenance", QT_TRANSLATE_NOOP("PositionColumns", "Iso. MM"),
     QT_TRANSLATE_NOOP("PositionColumns", "Maintenance margin of the position in the isolated regime, USD"), 9, false},
    {"cross_initial", QT_TRANSLATE_NOOP("PositionColumns", "Cross IM"),
     QT_TRANSLATE_NOOP("PositionColumns", "What the position adds to the initial margin of the cross regime, USD"), 9,
     false},
    {"cross_maintenance", QT_TRANSLATE_NOOP("PositionColumns", "Cross MM"),
     QT_TRANSLATE_NOOP("PositionColumns", "What the position adds to the maintenance margin of the cross regime, USD"),
     9, false},
    {"binding", QT_TRANSLATE_NOOP("PositionColumns", "At binding"),
     QT_TRANSLATE_NOOP("PositionColumns", "P&L in the scenario that sets the portfolio requirement, USD"), 10, true},
    {"liquidation_price", QT_TRANSLATE_NOOP("PositionColumns", "Liq. price"),
     QT_TRANSLATE_NOOP("PositionColumns", "Price of the underlying at which the isolated position is liquidated"), 10,
     false},
    {"group", QT_TRANSLATE_NOOP("PositionColumns", "Group"),
     QT_TRANSLATE_NOOP("PositionColumns", "Free label: a strategy, a hedge"), 12, false},
    {"venue", QT_TRANSLATE_NOOP("PositionColumns", "Venue"),
     QT_TRANSLATE_NOOP("PositionColumns", "Where the position is held"), 10, false},
    {"leverage", QT_TRANSLATE_NOOP("PositionColumns", "Leverage"),
     QT_TRANSLATE_NOOP("PositionColumns",
                       "Gives the isolated pot of a future or perpetual: entry notional divided by leverage"),
     9, false},
    {"isolated_collateral", QT_TRANSLATE_NOOP("PositionColumns", "Iso. pot"),
     QT_TRANSLATE_NOOP("PositionColumns",
                       "Collateral of the position alone in the isolated regime, USD; empty: from leverage or margin"),
     9, false},
}};

const ColumnWords& wordsOf(int column) {
    return columns.at(static_cast<std::size_t>(column));
}

} // namespace

QString columnTitle(int column) {
    return QCoreApplication::translate("PositionColumns", wordsOf(column).title);
}

QString columnDescription(int column) {
    return QCoreApplication::translate("PositionColumns", wordsOf(column).description);
}

QString columnKey(int column) {
    return QString::fromLatin1(wordsOf(column).key);
}

int columnOfKey(const QString& key) {
    for (int column = 0; column < PositionColumnCount; ++column)
        if (key == QLatin1String(wordsOf(column).key)) return column;
    return -1;
}

bool isInputColumn(int column) {
    return column <= EntryColumn || column >= GroupColumn;
}

bool isNumberColumn(int column) {
    return !isTextColumn(column);
}

bool isTextColumn(int column) {
    return column == InstrumentColumn || column == GroupColumn || column == VenueColumn;
}

bool isSignedColumn(int column) {
    return column == QuantityColumn || (column >= ValueColumn && column <= ThetaColumn) || column == BindingColumn;
}

bool isShownAtFirst(int column) {
    return wordsOf(column).shown;
}

int columnDigits(int column) {
    return wordsOf(column).digits;
}

Regime regimeOfColumn(int column) {
    switch (column) {
    case IsolatedColumn:
    case IsolatedMaintenanceColumn:
    case LiquidationColumn:
    case PotColumn:
    case LeverageColumn:
        return Regime::Isolated;
    case CrossColumn:
    case CrossMaintenanceColumn:
        return Regime::Cross;
    default:
        return Regime::Portfolio;
    }
}

Level levelOfColumn(int column) {
    const bool maintenance =
        column == IsolatedMaintenanceColumn || column == CrossMaintenanceColumn || column == LiquidationColumn;
    return maintenance ? Level::Maintenance : Level::Initial;
}

} // namespace marginscope
