// Whether the legs that expire were a hedge, and of what.
#pragma once

#include "core/analysis/expiry_ladder.h"

namespace marginscope {

/// Every regime and level in which legs of `eve` that expire by `time` lowered the requirement, and which asks for more
/// or has less left after it. Both books must be prepared. `legs`: single legs are looked at as well.
std::vector<LostHedge> lostHedges(const MarkedBook& eve, Timestamp time, const LadderState& after,
                                  const Rulebook& rulebook, bool legs, const Job& job, TaskPool& pool);

} // namespace marginscope
