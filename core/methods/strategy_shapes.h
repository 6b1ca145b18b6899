// Sets of options that have a name: verticals, butterflies, condors, boxes …
#pragma once

#include "core/methods/strategy_pairing.h"

namespace marginscope {

/// The name, an English phrase marked for translation; null where the set has none.
const char* setName(const StrategyBook& book, const std::vector<PairedLeg>& legs);

/// A set in parts that need no more than the whole, each with a name where that can be done; the set itself where not.
std::vector<std::vector<PairedLeg>> namedParts(const StrategyBook& book, std::vector<PairedLeg> legs);

} // namespace marginscope
