// Expiry ladders as a file: marginscope.ladder/1 (JSON).
#pragma once

#include "core/analysis/expiry_ladder.h"

#include <string>

namespace marginscope {

/// Every state of the ladder with the three regimes at both levels, what expired and what it became, lost hedges, pins,
/// calls, days. `comparison` is that of the book now.
std::string writeLadder(const Comparison& comparison, const ExpiryLadder& ladder);

} // namespace marginscope
