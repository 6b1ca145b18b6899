// Charges on the size of positions: provisions for fees, liquidation fee and slippage, and minimum charges by tiers.
#pragma once

#include "core/methods/charge.h"

namespace marginscope {

/// "fee_provision": Σ rate · size · index over the unit's positions; of options at most a share of their value.
ChargeKind feeProvisionKind();

/// "minimum_charge": the same sum, multiplied tier by tier (each multiplier on the part of the sum inside its tier, or
/// the reached tier's on all of it).
ChargeKind minimumChargeKind();

/// "short_option_nominal": rate · index · (net short calls + net short puts), in coins.
ChargeKind shortOptionNominalKind();

} // namespace marginscope
