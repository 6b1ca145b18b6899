#include "app/cli/options.h"

#include "core/report/messages.h"
#include "core/report/number_text.h"
#include "core/session/account_files.h"
#include "core/session/batch_csv.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <unistd.h>

namespace marginscope::cli {

namespace {

struct BatchOptions {
    std::vector<std::string> paths;
    std::string out = "-";
    std::string market = "sample";
    std::string rulebook;
    std::vector<std::string> sets;
    std::string store;
    std::string shard = "1/1";
    bool summary = false;
};

/// How far the batch is, on one line of a terminal that is overwritten.
class ProgressLine {
public:
    ProgressLine() : shown_(isatty(STDERR_FILENO) != 0) {}
    ~ProgressLine() { clear(); }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(double share, std::size_t accounts) {
        if (!shown_) return;
        std::cerr << "\r" << static_cast<int>(std::floor(100.0 * share)) << " %, " << accounts << " accounts"
                  << std::flush;
        dirty_ = true;
    }
    void clear() {
        if (std::exchange(dirty_, false)) std::cerr << "\r\x1b[K" << std::flush;
    }

private:
    bool shown_;
    bool dirty_ = false;
};

Result<BatchInputs> inputsOf(const BatchOptions& options) {
    const Result<BatchShard> shard = parseShard(options.shard);
    if (!shard) return failure(shard.error());
    Result<std::vector<ParameterOverride>> overrides = overridesOf(options.sets);
    if (!overrides) return failure(overrides.error());
    const Result<LoadedMarket> market = loadMarket(options.market, options.store);
    if (!market) return failure(market.error());
    tell(market->problems, market->notices);
    BatchInputs inputs;
    inputs.market = market->market;
    inputs.marketComplete = market->problems.empty();
    inputs.rulebook = options.rulebook;
    inputs.overrides = std::move(*overrides);
    inputs.findRulebook = [sets = inputs.overrides,
                           store = options.store](const std::string& name) -> Result<std::shared_ptr<const Rulebook>> {
        Result<LoadedRulebook> loaded = loadRulebook(name, sets, store);
        if (!loaded) return failure(loaded.error());
        tell({}, loaded->notices);
        return std::move(loaded->rulebook);
    };
    inputs.shard = *shard;
    return inputs;
}

std::string accountsWord(std::size_t count) {
    return std::to_string(count) + (count == 1 ? " account" : " accounts");
}

/// What a script would count in the result, and how long it took.
void tellTotals(const BatchTotals& totals, double seconds) {
    static constexpr std::array words = {"all modelled", "some rows not read or modelled", "rulebook not usable",
                                         "not readable", "no market data for them"};
    for (std::size_t status = 0; status < words.size(); ++status)
        if (totals.byStatus[status] > 0)
            std::cerr << "status " << status << "  " << fitted(words[status], 32, false) << totals.byStatus[status]
                      << "\n";
    for (const Regime regime : allRegimes) {
        const auto at = static_cast<std::size_t>(regime);
        std::cerr << "shortfall " << fitted(regimeWord(regime), 10, false) << "initial " << totals.shortOfInitial[at]
                  << ", maintenance " << totals.shortOfMaintenance[at] << "\n";
    }
    char rate[64];
    std::snprintf(rate, sizeof rate, "%.2f s, %.0f accounts a second\n", seconds,
                  seconds > 0.0 ? static_cast<double>(totals.accounts) / seconds : 0.0);
    std::cerr << rate;
}

void tellInterrupted(const BatchOptions& options, std::size_t lines) {
    if (options.out == "-")
        std::cerr << "marginscope-cli: interrupted after the lines of " << accountsWord(lines) << "\n";
    else
        std::cerr << "marginscope-cli: interrupted after " << accountsWord(lines) << "; " << options.out
                  << " was not written, what was done is removed\n";
}

int batch(const BatchOptions& options) {
    const auto begin = std::chrono::steady_clock::now();
    const Result<BatchInputs> inputs = inputsOf(options);
    if (!inputs) return fail(inputs.error());
    Result<std::vector<AccountFile>> files = findAccountFiles(options.paths);
    if (!files) return fail(files.error());
    ProgressLine progress;
    FileAccounts accounts(std::move(*files), options.store, [&progress](const FileNotice& notice) {
        progress.clear();
        std::cerr << "note: " << (notice.place.file.empty() ? "" : notice.place.file + ": ") << notice.text.english()
                  << "\n";
    });
    Job job = interruptibleJob();
    Result<BatchOutput> output = BatchOutput::open(options.out, std::cout);
    if (!output) return fail(output.error());
    job.progress = [&](double share) { progress.show(share, output->lines()); };
    const Result<BatchTotals> totals = runBatch(accounts, *inputs, *output, job);
    progress.clear();
    const Result<void> finished = output->finish(totals.has_value());
    if (!totals && totals.error().reason == Reason::Cancelled) {
        tellInterrupted(options, output->lines());
        return Interrupted;
    }
    if (!totals) return fail(totals.error(), inputs->overrides);
    if (!finished) return fail(finished.error());
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    std::cerr << accountsWord(totals->accounts) << ", " << totals->withStatus(RunStatus::Modelled)
              << " fully modelled\n";
    if (options.summary) tellTotals(*totals, taken.count());
    return static_cast<int>(totals->status());
}

} // namespace

void addBatch(CLI::App& app, int& status) {
    auto options = std::make_shared<BatchOptions>();
    CLI::App* command = app.add_subcommand("batch", "The three regimes of many accounts under one market, as CSV");
    command
        ->add_option("PATH", options->paths,
                     "books: files (one account each; .jsonl a book a line; CSV with a column account: many accounts), "
                     "folders (their .json, .csv, .jsonl files), sample:NAME, store:NAME, - for standard input")
        ->required();
    command->add_option("--out", options->out, "CSV to write, - for standard output")->required();
    command->add_option("--market", options->market, "market: a file, sample or store:NAME")->capture_default_str();
    command->add_option("--rulebook", options->rulebook,
                        "rulebook of every account: ID, ID@VERSION or a file (default: each book's own, else deribit)");
    command
        ->add_option("--set", options->sets, "override a rulebook parameter: /portfolio/price_range=0.18 (repeatable)")
        ->type_name("POINTER=VALUE")
        ->expected(1)
        ->take_all();
    command->add_option("--shard", options->shard, "I/N: only the accounts whose number is I modulo N")
        ->capture_default_str();
    command->add_option("--store", options->store, "store file (default: in the user's data folder)");
    command->add_flag("--summary", options->summary,
                      "say on standard error how many accounts ended how, fall short, and how long it took");
    command->callback([options, &status] { status = batch(*options); });
}

} // namespace marginscope::cli
