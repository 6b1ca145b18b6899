// From an edit of a trade to its before and after, timed.
#pragma once

#include "core/session/bench_regimes.h"

namespace marginscope {

/// Two legs tried on benchBook(), one of them with another size each time: the figures that follow every keystroke,
/// without the curve over sizes and the hit distances; beside it the curve of 41 sizes. Milliseconds.
BenchSection whatIfSection(const Stopwatch& time, const std::shared_ptr<const Rulebook>& rulebook,
                           const std::vector<BenchSize>& sizes, int rounds);

} // namespace marginscope
