// What may be asked of the hedge finder. Private to the room.
#pragma once

#include "core/analysis/hedge_finder.h"

namespace marginscope {

/// Errors: as findHedge() has them, but for Cancelled.
Result<void> checkHedgeSpec(const HedgeSpec& spec, const MarketSnapshot& market);

} // namespace marginscope
