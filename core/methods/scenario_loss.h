// Worst loss over a list of scenarios: each a price move of the underlying, what happens to volatilities, and the
// weight its P&L counts with.
#pragma once

#include "core/methods/charge.h"

namespace marginscope {

/// "scenario_loss": max(0, −min over scenarios of weight · Σ P&L of the unit's positions).
ChargeKind scenarioLossKind();

} // namespace marginscope
