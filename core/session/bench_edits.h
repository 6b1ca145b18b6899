// From an edit of one leg to the three regimes' figures, timed.
#pragma once

#include "core/session/bench_regimes.h"

namespace marginscope {

/// One leg of benchBook() gets another size: the edit of the workspace and the answer of a LiveComparison, without
/// liquidation prices; beside it the comparison of the same book from scratch. Milliseconds.
BenchSection editsSection(const Stopwatch& time, const std::shared_ptr<const Rulebook>& rulebook,
                          const std::vector<BenchSize>& sizes, int rounds);

} // namespace marginscope
