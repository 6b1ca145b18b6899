#include "tests/bench/vector_erfc_loop.h"

#include <math.h>

namespace marginscope::bench {

void MARGINSCOPE_ERFC_NAME(const ErfcRow* rows, size_t rowCount, const ErfcScenarios& scenarios, double* sums) {
    const double* __restrict price = scenarios.price;
    const double* __restrict vol = scenarios.vol;
    const double* __restrict inverseVol = scenarios.inverseVol;
    const double* __restrict logPrice = scenarios.logPrice;
    double* __restrict out = sums;
    for (size_t r = 0; r < rowCount; ++r) {
        const ErfcRow row = rows[r];
        for (size_t i = 0; i < scenarios.count; ++i) {
            const double middle = row.scaledMoneyness * inverseVol[i] + row.scaledInverse * logPrice[i];
            const double half = 0.5 * row.scaledVol * vol[i];
            out[i] += 0.5 * (row.forward * price[i] * erfc(-middle - half) - row.strike * erfc(half - middle));
        }
    }
}

} // namespace marginscope::bench
