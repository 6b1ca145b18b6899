// Hit distances as a file: marginscope.hits/1 (JSON).
#pragma once

#include "core/analysis/hit_distance.h"

#include <string>

namespace marginscope {

/// Every question in every direction; a move of null where nothing is hit, "reach" says how far was looked.
std::string writeHits(const Comparison& comparison, const HitDistances& hits);

} // namespace marginscope
