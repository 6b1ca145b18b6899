// What the commands of the command line share: exit statuses, options of a run, messages on standard error.
#pragma once

#include "core/session/use_cases.h"

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace marginscope::cli {

/// Exit statuses; a contract with scripts.
enum Exit : int {
    Modelled = 0,        ///< everything was modelled
    SomeNotModelled = 1, ///< done, but rows could not be read or modelled
    WrongUsage = 2,
    NothingReadable = 3,
    MissingMarket = 4, ///< market data for a whole regime is missing
    Interrupted = 130,
};

struct RunOptions {
    RunSources sources;
    std::vector<std::string> sets;
    std::string bookFormat;
};

/// Adds BOOK, --market, --rulebook, --set, --store, --as.
void addRunOptions(CLI::App& command, RunOptions& options);

/// Splits --set POINTER=VALUE and looks up --as; BadUsage otherwise.
Result<RunSources> runSources(const RunOptions& options);

/// Says the error on standard error and gives the exit status that fits it. What --set brought in is wrong usage, not
/// an unreadable input.
int fail(const Error& error, const std::vector<ParameterOverride>& sets = {});

/// Problems and notices of the inputs, on standard error.
void tellAbout(const LoadedRun& run);

/// Stop token that Ctrl+C sets, for long runs.
Job interruptibleJob();
bool interrupted();

void addBench(CLI::App& app, int& status);
void addColumns(CLI::App& app, int& status);
void addCompare(CLI::App& app, int& status);
void addAttribution(CLI::App& app, int& status);
void addSurface(CLI::App& app, int& status, const std::string& programPath);
void addFiles(CLI::App& app, int& status);

} // namespace marginscope::cli
