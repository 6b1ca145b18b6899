// The loop of vector_erfc.h, compiled once for each instruction set with -ffast-math, which only these units have. No
// functions of the standard library and nothing inline that other units share.
#pragma once

#include <stddef.h>

namespace marginscope::bench {

/// A call with everything in it that no scenario changes.
struct ErfcRow {
    double forward, strike;
    double scaledMoneyness; ///< ln(F/K) ÷ (v·√2)
    double scaledInverse;   ///< 1 ÷ (v·√2)
    double scaledVol;       ///< v ÷ √2
};

/// Arrays of `count`: price and volatility multipliers, 1 ÷ the latter, ln of the former ÷ the latter.
struct ErfcScenarios {
    const double *price, *vol, *inverseVol, *logPrice;
    size_t count;
};

using AddErfcCalls = void(const ErfcRow* rows, size_t rowCount, const ErfcScenarios& scenarios, double* sums);

AddErfcCalls addErfcCallsAvx2;
AddErfcCalls addErfcCallsAvx512;

} // namespace marginscope::bench
