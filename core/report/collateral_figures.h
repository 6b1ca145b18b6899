// The collateral of a comparison as tables show it: the haircut of the cross regime and what is left.
#pragma once

#include "core/margin/comparison.h"

#include <vector>

namespace marginscope {

/// One balance, in the order of the marked book. Reporting currency.
struct CollateralFigure {
    double value = 0.0;
    double haircut = 0.0; ///< share that does not count, tiers and caps included
    double afterHaircut = 0.0;
};

std::vector<CollateralFigure> collateralFigures(const Comparison& comparison);

} // namespace marginscope
