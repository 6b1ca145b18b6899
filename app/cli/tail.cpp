#include "app/cli/options.h"
#include "app/cli/picture.h"

#include "core/session/tail.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <sys/ioctl.h>
#include <unistd.h>

namespace marginscope::cli {

namespace {

struct TailOptions {
    RunOptions run;
    TailStudySpec spec;
    std::string method;
    std::string quantile = quantileRuleWord(QuantileRule::Ceiling);
    std::vector<std::string> histories, volHistories, vols, correlations;
    std::string from, to;
    std::string format = "table";
    PictureOptions picture;
    std::size_t rows = TailTextOptions{}.rows;
};

TailTextOptions textOptions(const TailOptions& options) {
    TailTextOptions text;
    winsize size{};
    const bool terminal = isatty(STDOUT_FILENO) != 0;
    if (terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        text.width = std::clamp<int>(size.ws_col, 100, 140);
    else
        text.width = 120;
    text.colour = terminal && std::getenv("NO_COLOR") == nullptr;
    text.rows = options.rows;
    return text;
}

OutputFormat outputFormat(const std::string& word) {
    return word == "json" ? OutputFormat::Json : word == "csv" ? OutputFormat::Csv : OutputFormat::Table;
}

Result<std::optional<Timestamp>> dayOf(const char* option, const std::string& text) {
    if (text.empty()) return std::optional<Timestamp>();
    const std::optional<Timestamp> day = parseTimestamp(text);
    if (!day)
        return failure(Reason::BadUsage,
                       {std::string(option) + " takes a date, for instance 2024-01-31; found " + text});
    return day;
}

Result<TailStudySpec> specOf(const TailOptions& options) {
    TailStudySpec spec = options.spec;
    const char* otherwise = options.histories.empty() ? "normal" : "historical";
    spec.method = tailMethodFromWord(options.method.empty() ? otherwise : options.method).value_or(TailMethod::Normal);
    spec.tail.rule = quantileRuleFromWord(options.quantile).value_or(QuantileRule::Ceiling);
    for (const std::string& word : options.vols) {
        Result<StatedVol> stated = parseStatedVol(word);
        if (!stated) return tl::unexpected<Error>(stated.error());
        spec.vols.push_back(*stated);
    }
    for (const std::string& word : options.correlations) {
        Result<StatedCorrelation> stated = parseStatedCorrelation(word);
        if (!stated) return tl::unexpected<Error>(stated.error());
        spec.correlations.push_back(*stated);
    }
    const Result<std::optional<Timestamp>> from = dayOf("--from", options.from), to = dayOf("--to", options.to);
    if (!from) return tl::unexpected<Error>(from.error());
    if (!to) return tl::unexpected<Error>(to.error());
    spec.from = *from;
    spec.to = *to;
    return spec;
}

Result<void> loadInto(std::vector<LoadedHistory>& loaded, const std::vector<std::string>& words, bool ofVol) {
    for (const std::string& word : words) {
        const Result<HistoryWord> history = parseHistoryWord(word);
        if (!history) return tl::unexpected<Error>(history.error());
        Result<LoadedHistory> file = loadHistory(history->underlying, ofVol, history->location);
        if (!file) return tl::unexpected<Error>(file.error());
        tell(file->problems, file->notices);
        loaded.push_back(std::move(*file));
    }
    return {};
}

bool allRead(const std::vector<LoadedHistory>& loaded) {
    return std::all_of(loaded.begin(), loaded.end(), [](const LoadedHistory& each) { return each.problems.empty(); });
}

int failStudy(const Error& error) {
    const int status = fail(error);
    if (error.reason == Reason::MissingPrice) return WrongUsage; // a history that was not given
    return error.reason == Reason::MissingVolatility ? MissingMarket : status;
}

int tail(const TailOptions& options, const std::string& programPath) {
    const Result<TailStudySpec> spec = specOf(options);
    if (!spec) return fail(spec.error());
    std::vector<LoadedHistory> histories;
    for (const bool ofVol : {false, true})
        if (const Result<void> done = loadInto(histories, ofVol ? options.volHistories : options.histories, ofVol);
            !done)
            return fail(done.error());
    const Result<RunSources> sources = runSources(options.run);
    if (!sources) return fail(sources.error());
    const Result<LoadedRun> run = loadRun(*sources);
    if (!run) return fail(run.error(), sources->overrides);
    tellAbout(*run);
    const Result<Comparison> comparison = runComparison(run->inputs, ComparisonOptions{false}, interruptibleJob());
    if (!comparison) return fail(comparison.error());
    if (comparison->nothingModelled()) {
        std::cerr << "marginscope-cli: no position of the book could be modelled with this market\n";
        return MissingMarket;
    }
    const Result<TailStudy> study =
        runTail(run->inputs, *comparison, historiesOf(histories), *spec, interruptibleJob());
    if (!study) return failStudy(study.error());
    std::cout << tailOutput(*comparison, *study, outputFormat(options.format), textOptions(options)) << std::flush;
    if (options.format != "json")
        tellNotModelled(comparison->notModelled);
    const std::string json = options.picture.image.empty() ? std::string() : tailOutput(*comparison, *study, OutputFormat::Json, {});
    if (const int status = drawPicture(options.picture, json, programPath); status != 0) return status;
    const bool all = comparison->notModelled.empty() && run->problems.empty() && allRead(histories);
    return all ? Modelled : SomeNotModelled;
}

CLI::Option* addWords(CLI::App& command, const char* name, std::vector<std::string>& words, const char* type,
                      const char* help) {
    return command.add_option(name, words, help)->type_name(type)->expected(1)->take_all();
}

void addSources(CLI::App& command, TailOptions& options) {
    addWords(command, "--history", options.histories, "UNDERLYING=FILE",
             "price history of an underlying, CSV with the columns date and close (repeatable)");
    addWords(command, "--vol-history", options.volHistories, "UNDERLYING=FILE",
             "history of its implied volatilities, for instance a volatility index (repeatable)");
    command.add_option("--from", options.from, "histories from this date on")->type_name("DATE");
    command.add_option("--to", options.to, "histories up to this date")->type_name("DATE");
    command.add_option("--lambda", options.spec.filter.lambda, "decay of the volatility filter")->capture_default_str();
    command.add_flag("--floor", options.spec.filter.floorAtLongRun,
                     "the filter takes today's volatility at least as high as the long run's");
    addWords(command, "--vol", options.vols, "UNDERLYING=VOL",
             "volatility a year of a drawn price: 0.6 or 60% (repeatable; else from its history, else implied at the "
             "money)");
    addWords(command, "--correlation", options.correlations, "ONE,OTHER=VALUE",
             "correlation of two drawn prices (repeatable; else from their histories)");
    command
        .add_option("--other-correlation", options.spec.otherCorrelation,
                    "correlation of pairs that are neither stated nor estimated")
        ->capture_default_str();
    command
        .add_option("--vol-of-vol", options.spec.volOfVol,
                    "volatility a year of drawn implied volatilities; 0: they stay")
        ->capture_default_str();
    command
        .add_option("--price-vol-correlation", options.spec.priceVolCorrelation,
                    "correlation of a drawn price with its implied volatilities")
        ->capture_default_str();
    command.add_option("--degrees", options.spec.degreesOfFreedom, "degrees of freedom of Student's t")
        ->capture_default_str();
}

} // namespace

void addTail(CLI::App& app, int& status, const std::string& programPath) {
    auto options = std::make_shared<TailOptions>();
    CLI::App* command = app.add_subcommand(
        "var", "Value at risk and expected shortfall: of the past, or drawn; who makes them; the margin beside them");
    addRunOptions(*command, options->run);
    command
        ->add_option("--method", options->method,
                     "historical, filtered, normal or student (default: historical with --history, else normal)")
        ->check(CLI::IsMember({"historical", "filtered", "normal", "student"}));
    command->add_option("--level", options->spec.tail.level, "level of both figures, 0.9 to 0.999")
        ->capture_default_str();
    command->add_option("--horizon", options->spec.horizon, "days; of histories: steps of the series")
        ->capture_default_str();
    command
        ->add_option("--quantile", options->quantile,
                     "which loss is the value at risk: ceiling, conservative or interpolated")
        ->check(CLI::IsMember({"ceiling", "conservative", "interpolated"}))
        ->capture_default_str();
    command->add_option("--scenarios", options->spec.scenarios, "how many are drawn")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command->add_option("--seed", options->spec.seed, "the same seed draws the same scenarios")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command->add_flag("--antithetic", options->spec.antithetic, "every draw is followed by its mirror image");
    addSources(*command, *options);
    command->add_option("--bins", options->spec.bins, "bins of the histogram")
        ->check(CLI::Range(1, 10000))
        ->capture_default_str();
    command->add_option("--worst", options->spec.worst, "worst scenarios that are listed")
        ->check(CLI::Range(0, 100000))
        ->capture_default_str();
    command
        ->add_option("--positions", options->spec.positionLimit,
                     "books with more positions are taken apart by group and underlying only")
        ->check(CLI::Range(1, 1000000))
        ->capture_default_str();
    command->add_option("--rows", options->rows, "rows of each list of the table")
        ->check(CLI::Range(1, 1000000))
        ->capture_default_str();
    command->add_option("--format", options->format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    addPictureOptions(*command, options->picture);
    command->callback([options, &status, programPath] { status = tail(*options, programPath); });
}

} // namespace marginscope::cli
