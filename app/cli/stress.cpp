#include "app/cli/options.h"
#include "app/cli/picture.h"

#include "core/base/number.h"
#include "core/report/messages.h"
#include "core/session/stress.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <sys/ioctl.h>
#include <unistd.h>

namespace marginscope::cli {

namespace {

struct StressOptions {
    RunOptions run; ///< of every book; its BOOK is filled in one by one
    std::vector<std::string> books;
    std::vector<std::string> scenarios;
    std::string prices, vols;
    std::string order = "portfolio";
    std::string format = "table";
    bool list = false;
    PictureOptions picture;
};

StressTextOptions textOptions() {
    StressTextOptions text;
    winsize size{};
    const bool terminal = isatty(STDOUT_FILENO) != 0;
    if (terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) text.width = std::clamp<int>(size.ws_col, 130, 150);
    text.colour = terminal && std::getenv("NO_COLOR") == nullptr;
    return text;
}

OutputFormat outputFormat(const std::string& word) {
    return word == "json" ? OutputFormat::Json : word == "csv" ? OutputFormat::Csv : OutputFormat::Table;
}

Result<std::vector<double>> numbersOf(const std::string& list, const char* option) {
    std::vector<double> numbers;
    for (const std::string& word : CLI::detail::split(list, ',')) {
        const std::optional<double> number = parseNumber(word);
        if (!number)
            return failure(Reason::BadUsage,
                           {std::string(option) + " takes numbers such as -0.2,0,0.2; found " + list});
        numbers.push_back(*number);
    }
    return numbers;
}

/// Scenarios of the library, of files and of the grid, in that order.
Result<LoadedStresses> chosenStresses(const StressOptions& options) {
    const bool grid = !options.prices.empty() || !options.vols.empty();
    LoadedStresses chosen;
    if (!grid || !options.scenarios.empty()) {
        Result<LoadedStresses> loaded = loadStresses(options.scenarios, options.run.sources.store);
        if (!loaded) return loaded;
        chosen = std::move(*loaded);
    }
    if (!grid) return chosen;
    const Result<std::vector<double>> prices = numbersOf(options.prices.empty() ? "0" : options.prices, "--prices"),
                                      vols = numbersOf(options.vols.empty() ? "0" : options.vols, "--vols");
    for (const Result<std::vector<double>>& numbers : {prices, vols})
        if (!numbers) return tl::unexpected<Error>(numbers.error());
    for (StressScenario& scenario : stressGrid(*prices, *vols)) {
        if (const Result<void> sound = checkStress(scenario); !sound)
            return failure(Reason::BadUsage, {"--prices, --vols: " + describe(sound.error())});
        chosen.stresses.push_back({std::move(scenario), StressOrigin::Bundled});
    }
    return chosen;
}

int list(const StressOptions& options) {
    const Result<LoadedStresses> chosen = chosenStresses(options);
    if (!chosen) return fail(chosen.error());
    tell(chosen->problems, {});
    for (const LoadedStress& one : chosen->stresses)
        std::cout << one.scenario.id << "\t" << one.scenario.name << "\n";
    return chosen->problems.empty() ? Modelled : SomeNotModelled;
}

struct BookRuns {
    std::vector<StressRun> runs;
    bool complete = true;
    std::optional<int> ended; ///< by an error, with this status
};

/// What scenarios the user brought in name that is nowhere.
void tellUnknown(const LoadedStresses& chosen, const MarketSnapshot& market, const MarkedBook& book) {
    for (const LoadedStress& one : chosen.stresses) {
        if (one.origin == StressOrigin::Bundled) continue;
        const std::vector<AssetCode> unknown = unknownUnderlyings(one.scenario, market, book);
        if (!unknown.empty()) std::cerr << "note: " << unknownUnderlyingsNote(one.scenario, unknown).english() << "\n";
    }
}

void addBook(BookRuns& out, const std::string& book, const StressOptions& options, const LoadedStresses& chosen) {
    RunOptions run = options.run;
    run.sources.book = book;
    const Result<RunSources> sources = runSources(run);
    if (!sources) {
        out.ended = fail(sources.error());
        return;
    }
    const Result<LoadedRun> loaded = loadRun(*sources);
    if (!loaded) {
        out.ended = fail(loaded.error(), sources->overrides);
        return;
    }
    tellAbout(*loaded);
    const Result<Comparison> comparison = runComparison(loaded->inputs, ComparisonOptions{false}, interruptibleJob());
    if (!comparison) {
        out.ended = fail(comparison.error());
        return;
    }
    if (comparison->nothingModelled()) {
        std::cerr << "marginscope-cli: no position of " << book << " could be modelled with this market\n";
        out.ended = MissingMarket;
        return;
    }
    tellUnknown(chosen, *loaded->inputs.market, *comparison->book);
    Result<StressRun> stressed = runStress(*comparison, chosen.scenarios(), {}, interruptibleJob());
    if (!stressed) {
        out.ended = fail(stressed.error());
        return;
    }
    if (options.format != "json")
        tellNotModelled(comparison->notModelled);
    out.complete = out.complete && comparison->notModelled.empty() && loaded->problems.empty();
    out.runs.push_back(std::move(*stressed));
}

int stress(const StressOptions& options, const std::string& programPath) {
    const std::optional<StressOrder> order = stressOrderFromWord(options.order);
    if (!order)
        return fail(Error{Reason::UnknownName,
                          {"order", options.order, "pnl, REGIME, REGIME:maintenance with isolated, cross, portfolio"},
                          {}});
    if (options.list) return list(options);
    if (options.books.empty()) return fail(Error{Reason::BadUsage, {"BOOK is required"}, {}});
    const Result<LoadedStresses> chosen = chosenStresses(options);
    if (!chosen) return fail(chosen.error());
    tell(chosen->problems, {});
    BookRuns books;
    for (const std::string& book : options.books) {
        addBook(books, book, options, *chosen);
        if (books.ended) return *books.ended;
    }
    std::cout << stressOutput(books.runs, *order, outputFormat(options.format), textOptions()) << std::flush;
    const std::string json =
        options.picture.image.empty() ? std::string() : stressOutput(books.runs, *order, OutputFormat::Json, {});
    if (const int status = drawPicture(options.picture, json, programPath); status != 0) return status;
    return books.complete && chosen->problems.empty() ? Modelled : SomeNotModelled;
}

} // namespace

void addStress(CLI::App& app, int& status, const std::string& programPath) {
    auto options = std::make_shared<StressOptions>();
    CLI::App* command = app.add_subcommand(
        "stress", "What stress scenarios do to books: P&L, equity, requirement and margin call of every regime");
    command->add_option("BOOK", options->books,
                        "books: files, - for standard input, sample:NAME or store:NAME; several are set side by side");
    addInputOptions(*command, options->run);
    command
        ->add_option(
            "--scenario", options->scenarios,
            "id of a scenario or of a library (crypto, listed, hypothetical, own), or a stress file; repeatable "
            "(default: every bundled and own one)")
        ->expected(1)
        ->take_all();
    command->add_option("--prices", options->prices,
                        "stress grid: price moves of all underlyings, -0.3,-0.15,0,0.15,0.3");
    command->add_option("--vols", options->vols, "stress grid: relative volatility moves, -0.3,0,0.5");
    command
        ->add_option("--worst-by", options->order,
                     "what the worst is: REGIME or REGIME:maintenance (excess of its test), or pnl")
        ->capture_default_str();
    command->add_option("--format", options->format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    command->add_flag("--list", options->list, "list the scenarios and do nothing else");
    addPictureOptions(*command, options->picture);
    command->callback([options, &status, programPath] { status = stress(*options, programPath); });
}

} // namespace marginscope::cli
