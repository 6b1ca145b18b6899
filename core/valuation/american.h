// Options that may be exercised before they expire: the quadratic approximation of G. Barone-Adesi and R. Whaley,
// Efficient analytic approximation of American option values (1987).
#pragma once

#include "core/valuation/black76.h"

namespace marginscope {

/// Value of an American option. `carry` is the cost of carry b of the underlying: its spot is forward·exp(−b·years).
/// Never below the European value nor what exercise now gives; equal to the European value for calls where b ≥ rate and
/// for puts where rate ≤ 0 (unless exercise now gives more).
double americanPrice(const BlackInputs& inputs, double carry);

/// The same with Greeks: those of the European option, and differences of the rest. Forward, volatility, rate and carry
/// fixed as black76() does it.
OptionGreeks american(const BlackInputs& inputs, double carry);

/// What early exercise adds to vanna, volga and rho of the European option: differences, as costly again as american().
/// Everything else is zero.
OptionGreeks americanCrossTerms(const BlackInputs& inputs, double carry);

} // namespace marginscope
