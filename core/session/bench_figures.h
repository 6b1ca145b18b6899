// Figures of a benchmark with what they are held to, as a table for people and as JSON. The engine's benchmark
// (tests/bench) and the command line's short one print the same.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace marginscope {

enum class BenchBound : std::uint8_t { AtMost, AtLeast };

/// One measured figure: a line of the table.
struct BenchFigure {
    std::string key;   ///< its name in JSON: "kernel.avx2.plain"
    std::string title; ///< for people
    double value = 0.0;
    std::string unit; ///< "ns", "ms", "MiB", "%", "times"
    std::optional<double> limit = std::nullopt;
    BenchBound bound = BenchBound::AtMost;
    std::vector<std::optional<double>> ratios = {}; ///< by BenchSection::ratios

    /// Whether it keeps its limit; empty where it has none.
    std::optional<bool> holds() const;
};

/// Figures that belong together; a row is added to the benchmark by a function that returns one of these.
struct BenchSection {
    std::string title;
    std::vector<std::string> ratios; ///< heads of the columns behind the figure: "× QuantLib engine"
    std::vector<BenchFigure> figures;
    std::vector<std::string> notes; ///< how it was measured, what is left out and why

    const BenchFigure* find(const std::string& key) const;
};

/// What figures depend on beside the program.
struct BenchMachine {
    std::string processor;
    unsigned cores = 0;
    std::vector<std::string> instructionSets; ///< that the kernel has a path for and this machine has
    std::string inUse;                        ///< the one the program has chosen
    std::string compiler;
    std::size_t threads = 0;    ///< of the shared pool
    std::optional<double> load; ///< runnable processes over the last minute: above 0 before the start means company
};

BenchMachine thisMachine();

struct BenchReport {
    BenchMachine machine;
    std::vector<BenchSection> sections;
};

std::string machineText(const BenchMachine& machine); ///< one line
std::string sectionText(const BenchSection& section); ///< begins with an empty line
/// How many figures keep their limits, and the keys of those that do not; one line.
std::string verdictText(const BenchReport& report);
/// All of that.
std::string benchText(const BenchReport& report);
std::string benchJson(const BenchReport& report);

/// What a case is timed with. The processor time of its thread stands still while other programs have the core: right
/// for work of one thread, wrong for all that waits for others. That of the process counts all its threads together.
enum class BenchClock : std::uint8_t { Wall, Thread, Process };

/// Something to be timed.
struct BenchCase {
    std::string key;
    std::string title;
    std::function<double()> run; ///< gives a figure of what it computed, so that none of it can be left out
    double count = 1.0;          ///< of what it does in one run: prices, positions
    BenchClock clock = BenchClock::Wall;
};

/// Times cases side by side: every round runs each of them, so that a slow moment of the machine meets all. Gives the
/// seconds of one run of each case, best of `rounds`: what else the machine does can only add.
using Stopwatch = std::function<std::vector<double>(const std::vector<BenchCase>& cases, int rounds)>;

/// The plain stopwatch: one run of each case a round, after one run to warm up.
std::vector<double> bestTimes(const std::vector<BenchCase>& cases, int rounds);

} // namespace marginscope
