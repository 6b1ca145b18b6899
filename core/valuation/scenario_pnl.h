// P&L of single positions under a scenario: shocked model value less unshocked model value.
#pragma once

#include "core/valuation/marked_book.h"

namespace marginscope {

/// Scenario P&L of a position in its settlement currency: the coin for inverse contracts (at the shocked price), the
/// quote currency else. `priceMove` multiplies every price of the underlying by 1 + priceMove; `shockedVol` replaces
/// the volatility of an option. Time stands still. Linear: q·(V1 − V0). Inverse option: q·(V1/F1 − V0/F0). Inverse
/// future of N coins: N·(1 − 1/(1+m)).
double settlementPnl(const MarkedPosition& position, double priceMove, double shockedVol);

} // namespace marginscope
