// Edits of a book as values. Applying one gives the edit that takes it back, so that undo is not a second way to write.
#pragma once

#include "core/portfolio/portfolio.h"

#include <variant>
#include <vector>

namespace marginscope {

struct InsertPosition {
    std::size_t index = 0; ///< 0 … number of positions
    Position position;
};
struct RemovePosition {
    std::size_t index = 0;
};
struct ReplacePosition {
    std::size_t index = 0;
    Position position;
};
struct InsertCollateral {
    std::size_t index = 0;
    CollateralBalance balance;
};
struct RemoveCollateral {
    std::size_t index = 0;
};
struct ReplaceCollateral {
    std::size_t index = 0;
    CollateralBalance balance;
};
struct InsertUnreadRow {
    std::size_t index = 0;
    UnreadRow row;
};
struct RemoveUnreadRow {
    std::size_t index = 0;
};
/// Name, description, rulebook, account inputs and base; the lists stay as they are.
struct ReplaceHeader {
    std::string name;
    std::string description;
    std::optional<std::string> rulebook;
    double openOrdersMargin = 0.0;
    double mmpMargin = 0.0;
    std::string whatIfOf = {};

    /// Those of a book.
    static ReplaceHeader of(const Portfolio& portfolio);
};
struct EditGroup;

using PortfolioEdit = std::variant<InsertPosition, RemovePosition, ReplacePosition, InsertCollateral, RemoveCollateral,
                                   ReplaceCollateral, InsertUnreadRow, RemoveUnreadRow, ReplaceHeader, EditGroup>;

/// Several edits as one step, applied in order; all of them or none.
struct EditGroup {
    std::vector<PortfolioEdit> edits;
};

/// Applies the edit in place and returns its inverse. Error OutOfRange (an index that is not there) leaves the book
/// unchanged.
Result<PortfolioEdit> applyEdit(Portfolio& portfolio, const PortfolioEdit& edit);

} // namespace marginscope
