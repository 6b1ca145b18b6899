// What cells say besides their text. Colours are the delegate's business.
#pragma once

#include <Qt>

namespace marginscope {

enum TableRole {
    NumberRole = Qt::UserRole + 1, ///< double, where the cell is a figure
    SignRole,                      ///< −1, 0, +1: a gain or a loss
    CellStateRole,                 ///< CellState
    StaleRole,                     ///< the figure belongs to an earlier state of the book
    TargetRole,                    ///< messages: row of the positions table to go to
    MarkedRole,                    ///< bool: what is selected elsewhere is here
    CollapsedRole,                 ///< head of a group: whether its rows are folded away; invalid elsewhere
};

enum class CellState {
    Plain,
    Muted,
    Hint,        ///< "Type a symbol …"
    NotModelled, ///< counts in no regime
    Rejected,    ///< typed, but not understood; the book does not have it
    Group,       ///< head of a group with its subtotals
};

/// Alignment of a cell as views want it: figures right, the rest left.
inline int cellAlignment(bool figure) {
    return static_cast<int>(figure ? Qt::AlignRight : Qt::AlignLeft) | static_cast<int>(Qt::AlignVCenter);
}

} // namespace marginscope
