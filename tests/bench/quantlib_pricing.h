// The prices of bench_pricing.h by QuantLib: what the kernel's times are ratios of.
#pragma once

#include "core/session/bench_pricing.h"

namespace marginscope::bench {

/// "quantlib.engine": European options as full objects under AnalyticEuropeanEngine, a process for each of the ten
/// expiries; each scenario sets the spot quote and the ten volatility quotes and asks every option for its NPV().
/// "quantlib.formula": blackFormula() called directly, which is like for like.
std::vector<BenchCase> quantLibCases(const PricingWork& work);

} // namespace marginscope::bench
