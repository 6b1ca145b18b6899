// What the commands of the command line share: exit statuses, options of a run, messages on standard error.
#pragma once

#include "core/session/run_status.h"
#include "core/session/use_cases.h"

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace marginscope::cli {

/// Exit statuses (core/session/run_status.h says what they mean).
enum Exit : int {
    Modelled = static_cast<int>(RunStatus::Modelled),
    SomeNotModelled = static_cast<int>(RunStatus::SomeNotModelled),
    WrongUsage = static_cast<int>(RunStatus::WrongUsage),
    NothingReadable = static_cast<int>(RunStatus::NothingReadable),
    MissingMarket = static_cast<int>(RunStatus::MissingMarket),
    Interrupted = static_cast<int>(RunStatus::Interrupted),
};

struct RunOptions {
    RunSources sources;
    std::vector<std::string> sets;
    std::string bookFormat;
};

/// Adds BOOK, --market, --rulebook, --set, --store, --as.
void addRunOptions(CLI::App& command, RunOptions& options);
/// The same without BOOK.
void addInputOptions(CLI::App& command, RunOptions& options);

/// Splits --set POINTER=VALUE and looks up --as; BadUsage otherwise.
Result<RunSources> runSources(const RunOptions& options);

/// --set POINTER=VALUE as parameters; BadUsage otherwise.
Result<std::vector<ParameterOverride>> overridesOf(const std::vector<std::string>& sets);

/// Says the error on standard error and gives the exit status that fits it.
int fail(const Error& error, const std::vector<ParameterOverride>& sets = {});

/// Tells where both books are to come from standard input, which can be one of them only.
bool refusesTwice(const std::string& book, const std::string& other);

/// Problems and notices of the inputs, on standard error.
void tellAbout(const LoadedRun& run);
void tell(const std::vector<Error>& problems, const std::vector<Phrase>& notices);
/// Rows that count in no figure, on standard error; `book`: of which, where there are two.
void tellNotModelled(const std::vector<NotModelled>& rows, const std::string& book = {});

/// Stop token that Ctrl+C sets, for long runs.
Job interruptibleJob();
bool interrupted();

void addBatch(CLI::App& app, int& status);
void addBench(CLI::App& app, int& status);
void addColumns(CLI::App& app, int& status);
void addCompare(CLI::App& app, int& status);
void addAttribution(CLI::App& app, int& status);
void addHedge(CLI::App& app, int& status);
void addHits(CLI::App& app, int& status);
void addLadder(CLI::App& app, int& status);
void addExplainChange(CLI::App& app, int& status);
void addReverseStress(CLI::App& app, int& status);
void addSurface(CLI::App& app, int& status, const std::string& programPath);
void addVersus(CLI::App& app, int& status);
void addFiles(CLI::App& app, int& status);
void addOptimise(CLI::App& app, int& status);
void addVenues(CLI::App& app, int& status);
void addFrontier(CLI::App& app, int& status);
void addRebalance(CLI::App& app, int& status);
void addWhatIf(CLI::App& app, int& status);
void addStress(CLI::App& app, int& status, const std::string& programPath);
void addTail(CLI::App& app, int& status, const std::string& programPath);
void addGreeks(CLI::App& app, int& status, const std::string& programPath);
void addSmiles(CLI::App& app, int& status, const std::string& programPath);

} // namespace marginscope::cli
