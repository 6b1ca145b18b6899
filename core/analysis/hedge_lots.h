// Whole lots near the parts of lots a linear program finds. Private to the room.
#pragma once

#include "core/analysis/hedge_program.h"

namespace marginscope {

/// Misses less, else has the better objective, else costs less.
bool isBetterFor(const HedgeProgram& program, const std::vector<double>& a, const std::vector<double>& b);

/// Parts of lots to one of their whole neighbours each: the best choice of all where they are few.
std::vector<double> wholeLotsNear(const HedgeProgram& program, const std::vector<double>& lots);

/// Whole lots moved on, one column or two at a time, until no such move is better: rounding may miss a target by a hair
/// that one lot more would meet, and branch and bound that stops early may buy what nobody needs.
std::vector<double> polishedLots(const HedgeProgram& program, std::vector<double> lots);

} // namespace marginscope
