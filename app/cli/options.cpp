#include "app/cli/options.h"

#include "core/report/messages.h"

#include <atomic>
#include <csignal>
#include <iostream>
#include <thread>

namespace marginscope::cli {

namespace {

// A signal handler may only set a flag; a watching thread turns it into a stop request.
volatile std::sig_atomic_t interruptSeen = 0;

void onInterrupt(int) {
    interruptSeen = 1;
}

class InterruptWatch {
public:
    InterruptWatch() : watcher_([this](const std::stop_token& ending) { watch(ending); }) {
        std::signal(SIGINT, onInterrupt);
    }
    std::stop_token token() const { return source_.get_token(); }

private:
    void watch(const std::stop_token& ending) {
        while (!ending.stop_requested() && interruptSeen == 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        if (interruptSeen != 0) source_.request_stop();
    }

    std::stop_source source_;
    std::jthread watcher_;
};

} // namespace

void addRunOptions(CLI::App& command, RunOptions& options) {
    command.add_option("BOOK", options.sources.book, "book: a file, - for standard input, sample:NAME or store:NAME")
        ->required();
    addInputOptions(command, options);
}

void addInputOptions(CLI::App& command, RunOptions& options) {
    command.add_option("--market", options.sources.market, "market: a file, sample or store:NAME")
        ->capture_default_str();
    command.add_option("--rulebook", options.sources.rulebook,
                       "rulebook: ID, ID@VERSION or a file (default: the book's own, else deribit)");
    command
        .add_option("--set", options.sets, "override a rulebook parameter: /portfolio/price_range=0.18 (repeatable)")
        ->type_name("POINTER=VALUE")
        ->expected(1)
        ->take_all();
    command.add_option("--store", options.sources.store, "store file (default: in the user's data folder)");
    command.add_option("--as", options.bookFormat,
                       "format of BOOK where its content does not tell (see --list-formats)");
}

Result<std::vector<ParameterOverride>> overridesOf(const std::vector<std::string>& sets) {
    std::vector<ParameterOverride> overrides;
    for (const std::string& set : sets) {
        const std::size_t equals = set.find('=');
        if (equals == std::string::npos || set.empty() || set.front() != '/')
            return failure(Reason::BadUsage,
                           {"--set takes POINTER=VALUE, for instance /portfolio/price_range=0.18; found " + set});
        overrides.emplace_back(set.substr(0, equals), set.substr(equals + 1));
    }
    return overrides;
}

Result<RunSources> runSources(const RunOptions& options) {
    RunSources sources = options.sources;
    Result<std::vector<ParameterOverride>> overrides = overridesOf(options.sets);
    if (!overrides) return tl::unexpected<Error>(overrides.error());
    sources.overrides = std::move(*overrides);
    if (!options.bookFormat.empty()) {
        const Result<FileFormat> format = findFormat(options.bookFormat);
        if (!format) return tl::unexpected<Error>(format.error());
        sources.bookFormat = *format;
    }
    return sources;
}

int fail(const Error& error, const std::vector<ParameterOverride>& sets) {
    std::cerr << "marginscope-cli: " << describe(error) << "\n";
    return static_cast<int>(statusOf(error, sets));
}

void tellNotModelled(const std::vector<NotModelled>& rows, const std::string& book) {
    for (const NotModelled& row : rows)
        std::cerr << "not modelled" << (book.empty() ? "" : " in " + book) << ": "
                  << (row.row > 0 ? "row " + std::to_string(row.row) + " " : "") << row.instrument << ": "
                  << errorPhrase(row.error).english() << "\n";
}

void tellAbout(const LoadedRun& run) {
    tell(run.problems, run.notices);
}

bool refusesTwice(const std::string& book, const std::string& other) {
    if (book != "-" || other != "-") return false;
    fail(Error{Reason::BadUsage, {"only one of the two books can be standard input"}, {}});
    return true;
}

void tell(const std::vector<Error>& problems, const std::vector<Phrase>& notices) {
    for (const Error& problem : problems)
        std::cerr << "not read: " << describe(problem) << "\n";
    for (const Phrase& notice : notices)
        std::cerr << "note: " << notice.english() << "\n";
}

Job interruptibleJob() {
    static InterruptWatch watch;
    return Job{watch.token(), {}};
}

bool interrupted() {
    return interruptSeen != 0;
}

} // namespace marginscope::cli
