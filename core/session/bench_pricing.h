// Option prices over scenarios, nothing else: the vectorised kernel under every instruction set of the machine beside
// scalar formulas and beside the multiply-adds the machine can start at most. Other pricers join as cases of their own.
#pragma once

#include "core/session/bench_figures.h"

#include <array>
#include <map>

namespace marginscope {

/// What every case of this subject prices: 1,000 calls of ten expiries in 1,000 scenarios of price × volatility.
/// Strikes 0.7 … 1.3 of the forward, 1 day to 2 years.
struct PricingWork {
    struct Call {
        double strike = 0.0;
        std::size_t expiry = 0;
        double root = 0.0; ///< √T
    };
    double forward = 0.0;
    std::vector<Call> calls;
    std::array<int, 10> days{};           ///< to each expiry
    std::array<double, 10> vols{};        ///< of each expiry
    std::vector<double> prices, volMoves; ///< multipliers by scenario
};

PricingWork pricingWork();

/// Σ of all calls over the first `scenarios` scenarios by plain formulas: what every case must give.
double plainSum(const PricingWork& work, std::size_t scenarios);

/// Keys: "scalar.plain", "scalar.hoisted" (logarithm and root outside the loop), and for each instruction set
/// "kernel.ISA.plain", "kernel.ISA.interleaved" and "peak.ISA". Cases hold the work; those of an instruction set leave
/// the kernel at `atEnd`, which is the one in use when they were made.
std::vector<BenchCase> pricingCases(const PricingWork& work);

/// One pricer the others are compared with: its key and the head of its column.
using PricingBaseline = std::pair<std::string, std::string>;

/// Nanoseconds per option and scenario of each case, how many times faster than each baseline, and the share of the
/// limit: operationsPerPrice multiply-adds at the pace of "peak.ISA". A last figure says how far the sums of the cases
/// lie apart. `seconds` by case.
BenchSection pricingSection(const PricingWork& work, const std::vector<BenchCase>& cases,
                            const std::vector<double>& seconds, const std::vector<PricingBaseline>& baselines);

/// What must hold of those figures by instruction set, as far as they were measured: shares of the limit, times a
/// QuantLib engine ("quantlib.engine") and its formula ("quantlib.formula"). Notes say which of them the machine's
/// multiply-adds put out of reach.
BenchSection pricingLimits(const BenchSection& pricing);

} // namespace marginscope
