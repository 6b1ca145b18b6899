// Google Benchmark as the stopwatch of the engine's benchmark.
#pragma once

#include "core/session/bench_figures.h"

namespace marginscope::bench {

/// Times cases by Google Benchmark: as many iterations as make a measurable time, `rounds` repetitions of every case in
/// random order among those of the others; best of them by the clock of the case.
std::vector<double> googleTimes(const std::vector<BenchCase>& cases, int rounds);

} // namespace marginscope::bench
