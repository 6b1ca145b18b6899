// Two books side by side as a file: marginscope.versus/1 (JSON).
#pragma once

#include "core/analysis/versus.h"
#include "core/portfolio/trade.h"

#include <string>
#include <vector>

namespace marginscope {

/// Every line with both figures and the change (b − a), and the trades that lead from the first book to the second.
std::string writeVersus(const Versus& versus, const std::vector<TradeLeg>& trades);

} // namespace marginscope
