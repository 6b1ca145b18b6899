// The hedge finder, timed.
#pragma once

#include "core/session/bench_regimes.h"

namespace marginscope {

/// The least requirement of the portfolio regime of benchBook(): so many listed contracts to choose from, whole lots.
/// Milliseconds until the first checked suggestion, and until the whole answer; Wall clock, all threads.
BenchSection hedgeSection(const std::shared_ptr<const Rulebook>& rulebook, std::size_t positions, std::size_t candidates,
                          bool withLimits, int rounds);

} // namespace marginscope
