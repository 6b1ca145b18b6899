// The three regimes of large books, timed.
#pragma once

#include "core/margin/comparison.h"
#include "core/session/bench_figures.h"

namespace marginscope {

/// A size of book and how long its comparison may take, where somebody said so.
struct BenchSize {
    std::size_t positions = 0;
    std::optional<double> limit; ///< milliseconds
};

/// benchBook() marked under a rulebook.
std::shared_ptr<const MarkedBook> markedBenchBook(std::size_t positions, const Rulebook& rulebook);

/// Marking, and isolated, cross and portfolio margin of the marked book without liquidation prices, milliseconds.
BenchSection regimesSection(const Stopwatch& time, const std::shared_ptr<const Rulebook>& rulebook,
                            const std::vector<BenchSize>& sizes, int rounds);

} // namespace marginscope
