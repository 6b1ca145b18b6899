// Charge on debts: negative balances of collateral and spot.
#pragma once

#include "core/methods/charge.h"

namespace marginscope {

/// "borrow", account scope: Σ rate · |debt| · price, a rate for each level, by asset.
ChargeKind borrowKind();

} // namespace marginscope
