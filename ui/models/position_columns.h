// The columns of the positions table: what they are called, where they stand at first, what may be typed into them.
#pragma once

#include "core/session/workspace.h"

#include <QString>

#include <optional>

namespace marginscope {

enum PositionColumn {
    InstrumentColumn,
    QuantityColumn,
    EntryColumn,
    MarkColumn,
    ValueColumn,
    PnlColumn,
    DeltaColumn,
    GammaColumn,
    VegaColumn,
    ThetaColumn,
    IsolatedColumn, ///< initial requirement, as the two of cross
    IsolatedMaintenanceColumn,
    CrossColumn,
    CrossMaintenanceColumn,
    BindingColumn,
    LiquidationColumn,
    GroupColumn,
    VenueColumn,
    LeverageColumn,
    PotColumn,
    PositionColumnCount
};

/// Words of a column for people.
QString columnTitle(int column);
QString columnDescription(int column);

/// Name of a column in remembered states and in headers of pasted tables; the same in every language.
QString columnKey(int column);
/// The column of a key; −1 where there is none.
int columnOfKey(const QString& key);

bool isInputColumn(int column);
/// Typed as a number.
bool isNumberColumn(int column);
/// Read as words: to the left.
bool isTextColumn(int column);
/// A gain or a loss, or long and short: its sign is told by colour too.
bool isSignedColumn(int column);
bool isShownAtFirst(int column);
/// Width that holds a usual figure, in digits.
int columnDigits(int column);

/// The regime a figure of the column belongs to, and its level, where a person asks for its explanation.
Regime regimeOfColumn(int column);
Level levelOfColumn(int column);

} // namespace marginscope
