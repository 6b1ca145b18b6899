// Charges on delta: a minimum by net and hedged delta, and the spread between the currencies linear contracts settle
// in.
#pragma once

#include "core/methods/charge.h"

namespace marginscope {

/// "minimum_delta": (net rate · |net delta| + hedged rate · hedged delta) · index; hedged = (Σ |delta| − |net|) ÷ 2.
ChargeKind minimumDeltaKind();

/// "settlement_spread": rate · index · the part of the delta of derivatives that is hedged across settlement currencies
/// (USDT against USDC against coin).
ChargeKind settlementSpreadKind();

} // namespace marginscope
