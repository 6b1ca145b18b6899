// A book walked over a finer grid than its rulebook's: steps of price half as wide, volatilities between the states, every
// underlying alone beside all together. Shows losses that lie between the scenarios of a margin method.
#pragma once

#include "core/margin/rulebook.h"
#include "core/valuation/marked_book.h"

#include <optional>
#include <vector>

namespace marginscope {

/// For rulebooks that state no range of their own.
struct GridSpec {
    double priceRange = 0.15;
    int steps = 8; ///< each side of zero
    VolShockRule vol{0.4, 0.25, 0.3, 0.13, 0.0, 1.0};
    std::string source = {};
};

struct GridPoint {
    AssetCode underlying;   ///< the only one that moves; empty: all together
    double priceMove = 0.0; ///< relative
    double volShare = 0.0;  ///< share of the way up (> 0) or down (< 0) of the volatility shock
    double pnl = 0.0;       ///< reporting currency
};

struct GridCheck {
    std::vector<GridPoint> points;
    std::size_t worst = 0;    ///< into points
    double loss = 0.0;        ///< of the worst point, ≥ 0
    double requirement = 0.0; ///< portfolio regime, initial
    bool covered = true;      ///< the requirement is no less than the loss
    std::string range;        ///< "±14 % in 8 + 8 steps"
};

/// `requirement`: what the portfolio regime asks of this book, initial.
GridCheck gridCheck(const MarkedBook& book, const Rulebook& rulebook, const GridSpec& spec, double requirement);

} // namespace marginscope
