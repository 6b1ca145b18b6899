// Greeks as a file: marginscope.greeks/1 (JSON).
#pragma once

#include "core/analysis/greek_moves.h"
#include "core/margin/comparison.h"

#include <string>

namespace marginscope {

/// The division asked for, sums by underlying and of the book, the ladder and the explanation where they were made.
std::string writeGreeks(const Comparison& comparison, const GreeksReport& report, GreeksBy by);

} // namespace marginscope
