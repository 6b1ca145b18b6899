// A tail study as a file: marginscope.var/1 (JSON).
#pragma once

#include "core/analysis/tail_study.h"

#include <string>

namespace marginscope {

/// The figures with their sampling errors, what the scenarios were made from, the histogram, shares of positions,
/// groups and underlyings, the worst scenarios, and the regimes beside them.
std::string writeTailStudy(const Comparison& comparison, const TailStudy& study);

} // namespace marginscope
