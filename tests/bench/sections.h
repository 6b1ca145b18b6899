// The parts of the engine's benchmark. Another row: a function that takes a Setting and returns sections, named in the
// list of main.cpp.
#pragma once

#include "core/margin/rulebook.h"
#include "core/session/bench_figures.h"

#include <memory>

namespace marginscope::bench {

/// What every part is given.
struct Setting {
    Stopwatch time;
    std::shared_ptr<const Rulebook> rulebook; ///< "deribit"
    bool quick = false;                       ///< small sizes, few rounds: shows that everything runs
    int rounds(int usual) const { return quick ? 2 : usual; }
};

/// Prices alone: QuantLib, scalar code, libmvec, our kernel by instruction set; and what must hold of those.
std::vector<BenchSection> pricing(const Setting& setting);

/// Scenario P&L of 1,000 positions on a grid of 21 × 21 moves of price and volatility, by UnitPnl.
std::vector<BenchSection> grid(const Setting& setting);

/// Three regimes of books of several sizes.
std::vector<BenchSection> regimes(const Setting& setting);

/// From an edit of one leg to the three regimes.
std::vector<BenchSection> edits(const Setting& setting);

/// Value at risk and expected shortfall of 10,000 positions over 1,000 scenarios: preparing, P&L and both figures.
std::vector<BenchSection> tail(const Setting& setting);

/// Batches of accounts: the sparse product of accounts and contracts alone, and three regimes of every account.
std::vector<BenchSection> accounts(const Setting& setting);

/// Requirements over 41 × 41 moves of a book of 5,000 legs, the first coarse picture, and how soon it stops when asked.
std::vector<BenchSection> surface(const Setting& setting);

/// Powers with which times grow with positions and scenarios.
std::vector<BenchSection> growth(const Setting& setting);

/// Peak memory of whole comparisons up to 1,000,000 positions, each in a process of its own.
std::vector<BenchSection> memory(const Setting& setting);

/// What such a process does: compares a book of so many positions and prints its peak memory in KiB with the book, when
/// that is marked, and at the end. Gives the exit status.
int printPeakMemory(std::size_t positions, const Setting& setting);
/// The argument that makes this program such a process.
inline constexpr const char* memoryOption = "--memory-of";

} // namespace marginscope::bench
