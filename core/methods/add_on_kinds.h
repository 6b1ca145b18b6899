// Charges that any scenario rulebook can switch on, inside the formulas of the method "charges" or beside any portfolio
// method ("add_ons"). Formulas and keys: core/margin/README.md.
#pragma once

#include "core/methods/charge.h"

namespace marginscope {

/// Positions too large to leave within the margin period: the risk grows with the days a liquidation takes.
ChargeKind concentrationKind();
/// Cost of trading out: half spread and square-root impact.
ChargeKind liquidityKind();
/// Offsets between underlyings count only in part.
ChargeKind correlationBreakKind();
/// Hedges between expiries: the basis moves.
ChargeKind basisKind();

} // namespace marginscope
