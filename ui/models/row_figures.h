// The figures of a comparison, row by row of the book. They stay in the comparison; a row only knows where.
#pragma once

#include "core/session/workspace.h"

#include <optional>
#include <vector>

namespace marginscope {

/// Where a row of the book finds its figures. Nothing of it set: no comparison has seen the row.
struct RowFigures {
    int position = -1;    ///< index into Comparison::positions
    int shownAt = -1;     ///< row that shows the figures: rows of one instrument are one position
    int notModelled = -1; ///< index into Comparison::notModelled; the row counts in no regime
    bool known = false;   ///< a comparison has seen the row

    bool isShown() const { return position >= 0 && shownAt < 0; }
};

/// One entry for each position of the book the comparison was made from.
std::vector<RowFigures> rowFigures(const Portfolio& portfolio, const Comparison& comparison);

} // namespace marginscope
