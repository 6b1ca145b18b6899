// Sizes of a unit that charges are asked on, in coins and ≥ 0, each with its tree.
#pragma once

#include "core/methods/charge.h"

namespace marginscope {

/// Perpetuals and futures, netted per contract only.
double contractSize(const UnitView& unit);
ExplainNode contractSizeNode(const UnitView& unit);

/// Spot positions and moving collateral of the unit's own coin together.
double coinsHeld(const UnitView& unit);
ExplainNode coinsHeldNode(const UnitView& unit);

/// Per expiry and strike: short options less the opposite ones that cover them.
double nakedShorts(const UnitView& unit);
ExplainNode nakedShortsNode(const UnitView& unit);

} // namespace marginscope
