// Charges that stand beside or against the scenarios: shares of notional, naked short options, basis, doubtful prices,
// a stablecoin below its peg, collateral haircuts by level; and plain numbers for formulas.
#pragma once

#include "core/methods/charge.h"

namespace marginscope {

/// "factor": a number for the formulas.
ChargeKind factorKind();
/// "peg_factor": factor × distance of a stablecoin's price below a threshold; initial level only, a pure number.
ChargeKind pegFactorKind();
/// "notional_share": share of the spot value of perpetuals and futures, or of the coins held.
ChargeKind notionalShareKind();
/// "naked_short_options": share of spot per short option no opposite option of the same strike covers.
ChargeKind nakedShortOptionsKind();
/// "basis_contingency": what the options of each expiry lose by a spot move, times a factor of time.
ChargeKind basisContingencyKind();
/// "oracle_confidence": charge for contracts whose prices have too little confidence; initial level only.
ChargeKind oracleConfidenceKind();
/// "collateral_confidence": the same for coins held; account scope.
ChargeKind collateralConfidenceKind();
/// "collateral_haircut": share of the value of coins held, by asset; account scope.
ChargeKind collateralHaircutKind();

} // namespace marginscope
