// The figures of a comparison, row by row of the book.
#pragma once

#include "core/session/workspace.h"

#include <optional>
#include <vector>

namespace marginscope {

/// What is known of one row of the book. Reporting currency; Greeks as core/README.md.
struct RowFigures {
    bool known = false; ///< a comparison has seen the row
    /// Set where the row counts in no regime.
    std::optional<Error> notModelled;
    /// Row whose figures include this one: rows of one instrument are one position. Empty for the row that shows them.
    std::optional<int> shownAt;
    double mark = 0.0;
    std::optional<double> entry;
    PositionResult result;
};

/// One entry for each position of the book the comparison was made from.
std::vector<RowFigures> rowFigures(const Portfolio& portfolio, const Comparison& comparison);

} // namespace marginscope
