// Everything that is said about trades on a book: what files, tables and the window show.
#pragma once

#include "core/analysis/hit_distance.h"
#include "core/analysis/size_curve.h"
#include "core/analysis/trade_ticket.h"
#include "core/analysis/whatif.h"

namespace marginscope {

struct WhatIfReport {
    WhatIf whatIf;
    std::vector<TextSpan> lines;        ///< by leg: the line it was read from; empty where none was
    std::vector<TradeLineError> unread; ///< lines that stand for no leg
    std::optional<SizeCurve> curve;
    std::optional<HitDistances> hitsBefore, hitsAfter; ///< of excesses and the binding scenario

    /// Something is missing from the figures: lines, legs, positions of either book.
    bool incomplete() const;
};

} // namespace marginscope
