// marginscope-bench: what the engine's speed is held to, measured in one run. The short version without QuantLib is
// `marginscope-cli bench`.
#include "core/session/sources.h"
#include "tests/bench/google_stopwatch.h"
#include "tests/bench/sections.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>

namespace marginscope::bench {

namespace {

struct Part {
    const char* name; ///< on the command line
    std::vector<BenchSection> (*make)(const Setting&);
};

constexpr Part parts[] = {{"pricing", pricing}, {"grid", grid},     {"regimes", regimes}, {"edits", edits},
                          {"surface", surface}, {"tail", tail},   {"accounts", accounts}, {"growth", growth}, {"memory", memory}};

struct Options {
    std::string format = "table";
    std::vector<std::string> only;
    bool quick = false;
    std::size_t memoryOf = 0;
};

std::vector<std::string> partNames() {
    std::vector<std::string> names;
    for (const Part& part : parts)
        names.emplace_back(part.name);
    return names;
}

/// Tables appear part by part, JSON at the end.
void measure(const Options& options, const Setting& setting) {
    BenchReport report{thisMachine(), {}};
    const bool table = options.format == "table";
    if (table) std::cout << machineText(report.machine) << std::flush;
    for (const Part& part : parts) {
        if (!options.only.empty() &&
            std::find(options.only.begin(), options.only.end(), part.name) == options.only.end())
            continue;
        for (BenchSection& section : part.make(setting)) {
            if (table) std::cout << sectionText(section) << std::flush;
            report.sections.push_back(std::move(section));
        }
    }
    std::cout << (table ? "\n" + verdictText(report) : benchJson(report)) << std::flush;
}

int run(const Options& options) {
    const Result<LoadedRulebook> rulebook = loadRulebook(defaultRulebook);
    if (!rulebook) {
        std::cerr << "marginscope-bench: the rulebook " << defaultRulebook << " cannot be read\n";
        return 3;
    }
    const Setting setting{googleTimes, rulebook->rulebook, options.quick};
    if (options.memoryOf > 0) return printPeakMemory(options.memoryOf, setting);
    measure(options, setting);
    return 0;
}

} // namespace

} // namespace marginscope::bench

int main(int argc, char** argv) {
    using namespace marginscope::bench;
    Options options;
    CLI::App app("What the engine's speed is held to, measured in one run.", "marginscope-bench");
    app.add_option("--format", options.format, "table or json")
        ->check(CLI::IsMember({"table", "json"}))
        ->capture_default_str();
    app.add_option("--only", options.only, "parts to measure (repeatable; default: all)")
        ->check(CLI::IsMember(partNames()))
        ->expected(1)
        ->take_all();
    app.add_flag("--quick", options.quick, "small sizes, few rounds: shows that everything runs, not how fast");
    app.add_option(memoryOption, options.memoryOf)->group(""); // what its own processes are started with
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    return run(options);
}
