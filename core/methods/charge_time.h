// Charges on options alone: what they lose while time passes, and when rates move.
#pragma once

#include "core/methods/charge.h"

namespace marginscope {

/// "theta_decay": loss of all options of the unit over some hours, forwards and volatilities fixed.
ChargeKind thetaDecayKind();

/// "rate_move": |Σ value · time to expiry| · a parallel move of rates, forwards fixed.
ChargeKind rateMoveKind();

} // namespace marginscope
