// Charges on what is hedged across expiries only: the longs and shorts of one underlying are paired from the nearest
// expiry on, and every pair pays for the time between its two expiries. Spot and perpetuals stand at time zero.
#pragma once

#include "core/methods/charge.h"

namespace marginscope {

/// "basis_move": annual move · index · Σ hedged delta · years between the expiries of each pair.
ChargeKind basisMoveKind();

/// "vega_term": volatility move per day · Σ hedged vega (per 1.00 of volatility) · days between the expiries of each
/// pair.
ChargeKind vegaTermKind();

} // namespace marginscope
