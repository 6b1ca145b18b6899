#include "app/cli/options.h"

#include "core/report/messages.h"

#include <algorithm>
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

// Whether what is wrong was said by --set: the pointer itself, something in it or something it stands in.
bool wasSet(const Error& error, const std::vector<ParameterOverride>& sets) {
    const std::string& path = error.place.path;
    return !path.empty() && std::any_of(sets.begin(), sets.end(), [&](const ParameterOverride& set) {
        return path.starts_with(set.first) || set.first.starts_with(path);
    });
}

int exitStatus(const Error& error, const std::vector<ParameterOverride>& sets) {
    switch (error.reason) {
    case Reason::Cancelled:
        return Interrupted;
    case Reason::UnknownRulebook:
    case Reason::BadUsage:
        return WrongUsage;
    case Reason::UnknownName:
    case Reason::OutOfRange:
        return error.place.file.empty() || wasSet(error, sets) ? WrongUsage : NothingReadable;
    default:
        return wasSet(error, sets) ? WrongUsage : NothingReadable;
    }
}

} // namespace

void addRunOptions(CLI::App& command, RunOptions& options) {
    command.add_option("BOOK", options.sources.book, "book: a file, - for standard input, sample:NAME or store:NAME")
        ->required();
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

Result<RunSources> runSources(const RunOptions& options) {
    RunSources sources = options.sources;
    for (const std::string& set : options.sets) {
        const std::size_t equals = set.find('=');
        if (equals == std::string::npos || set.empty() || set.front() != '/')
            return failure(Reason::BadUsage,
                           {"--set takes POINTER=VALUE, for instance /portfolio/price_range=0.18; found " + set});
        sources.overrides.emplace_back(set.substr(0, equals), set.substr(equals + 1));
    }
    if (!options.bookFormat.empty()) {
        const Result<FileFormat> format = findFormat(options.bookFormat);
        if (!format) return tl::unexpected<Error>(format.error());
        sources.bookFormat = *format;
    }
    return sources;
}

int fail(const Error& error, const std::vector<ParameterOverride>& sets) {
    std::cerr << "marginscope-cli: " << describe(error) << "\n";
    return exitStatus(error, sets);
}

void tellAbout(const LoadedRun& run) {
    for (const Error& problem : run.problems)
        std::cerr << "not read: " << describe(problem) << "\n";
    for (const Phrase& notice : run.notices)
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
