// Attribution as a file: marginscope.attribution/1 (JSON).
#pragma once

#include "core/analysis/attribution.h"

#include <string>

namespace marginscope {

/// Every figure, the question each measure answers and whether it adds up, the scenarios and the matrix of pairs.
std::string writeAttribution(const Comparison& comparison, const Attribution& attribution);

} // namespace marginscope
