#include "app/cli/options.h"

#include "core/base/number.h"
#include "core/report/messages.h"
#include "core/session/reverse_stress.h"

#include <iostream>

namespace marginscope::cli {

namespace {

struct ReverseOptions {
    RunOptions run;
    std::optional<double> loss;
    std::string call;
    std::vector<std::string> vols, correlations, histories;
    std::string covariance;
    std::optional<double> horizon;
    std::string returns = "log";
    std::string format = "table";
};

using WordAndValue = std::pair<std::string, std::string>;

Result<WordAndValue> splitAtEquals(const std::string& text, const char* option, const char* example) {
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos || equals == 0)
        return failure(Reason::BadUsage, {std::string(option) + " takes " + example + "; found " + text});
    return WordAndValue{text.substr(0, equals), text.substr(equals + 1)};
}

Result<double> numberOf(const WordAndValue& pair, const char* option, double lowest, double highest) {
    const std::optional<double> number = parseNumber(pair.second);
    if (!number || *number < lowest || *number > highest)
        return failure(Reason::BadUsage, {std::string(option) + " " + pair.first + " is " + pair.second +
                                          "; accepted: " + formatNumber(lowest) + " to " + formatNumber(highest)});
    return *number;
}

Result<void> addVols(CovarianceChoice& choice, const ReverseOptions& options) {
    for (const std::string& text : options.vols) {
        const Result<WordAndValue> pair = splitAtEquals(text, "--vol", "FACTOR=VOLATILITY, BTC=0.6 or BTC:vol=0.9");
        if (!pair) return tl::unexpected<Error>(pair.error());
        const Result<double> vol = numberOf(*pair, "--vol", 0.0, 100.0);
        if (!vol) return tl::unexpected<Error>(vol.error());
        choice.vols[pair->first] = *vol;
    }
    return {};
}

Result<void> addCorrelations(CovarianceChoice& choice, const ReverseOptions& options) {
    for (const std::string& text : options.correlations) {
        const Result<WordAndValue> pair = splitAtEquals(text, "--correlation", "FACTOR,FACTOR=NUMBER, BTC,ETH=0.8");
        if (!pair) return tl::unexpected<Error>(pair.error());
        const std::size_t comma = pair->first.find(',');
        if (comma == std::string::npos)
            return failure(Reason::BadUsage, {"--correlation takes FACTOR,FACTOR=NUMBER, BTC,ETH=0.8; found " + text});
        if (pair->first.substr(0, comma) == pair->first.substr(comma + 1))
            return failure(Reason::BadUsage, {"a correlation is of two different factors; found " + text});
        const Result<double> value = numberOf(*pair, "--correlation", -1.0, 1.0);
        if (!value) return tl::unexpected<Error>(value.error());
        choice.correlations.push_back({pair->first.substr(0, comma), pair->first.substr(comma + 1), *value});
    }
    return {};
}

Result<CovarianceChoice> choiceOf(const ReverseOptions& options) {
    CovarianceChoice choice;
    choice.file = options.covariance;
    choice.horizonDays = options.horizon;
    choice.returns = options.returns == "simple" ? ReturnKind::Simple : ReturnKind::Log;
    if (options.horizon && !(*options.horizon > 0.0 && *options.horizon <= 3650.0))
        return failure(Reason::BadUsage, {"--horizon takes days, more than 0 and at most 3650"});
    if (const Result<void> sound = addVols(choice, options); !sound) return tl::unexpected<Error>(sound.error());
    if (const Result<void> sound = addCorrelations(choice, options); !sound)
        return tl::unexpected<Error>(sound.error());
    for (const std::string& text : options.histories) {
        const Result<WordAndValue> pair = splitAtEquals(text, "--history", "FACTOR=FILE, BTC=btc.csv");
        if (!pair) return tl::unexpected<Error>(pair.error());
        choice.histories[pair->first] = pair->second;
    }
    return choice;
}

Result<ReverseTarget> targetOf(const ReverseOptions& options) {
    if (options.loss.has_value() == !options.call.empty())
        return failure(Reason::BadUsage, {"give either --loss AMOUNT or --call REGIME[:LEVEL]"});
    ReverseTarget target;
    target.loss = options.loss;
    if (target.loss) {
        if (!(*target.loss > 0.0)) return failure(Reason::BadUsage, {"--loss takes an amount greater than 0"});
        return target;
    }
    const std::size_t colon = options.call.find(':');
    const std::optional<Regime> regime = regimeFromWord(options.call.substr(0, colon));
    const std::string level = colon == std::string::npos ? "maintenance" : options.call.substr(colon + 1);
    if (!regime || (level != "initial" && level != "maintenance"))
        return failure(Reason::BadUsage,
                       {"--call takes isolated, cross or portfolio, with :initial or :maintenance behind "
                        "it; found " +
                        options.call});
    target.regime = *regime;
    target.level = level == "initial" ? Level::Initial : Level::Maintenance;
    return target;
}

OutputFormat outputFormat(const std::string& word) {
    return word == "json" ? OutputFormat::Json : word == "csv" ? OutputFormat::Csv : OutputFormat::Table;
}

int reverse(const ReverseOptions& options) {
    const Result<ReverseTarget> target = targetOf(options);
    if (!target) return fail(target.error());
    const Result<CovarianceChoice> choice = choiceOf(options);
    if (!choice) return fail(choice.error());
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
    const Result<StatedCovariance> stated = statedCovariance(*choice, *comparison->book, *run->inputs.market);
    if (!stated) return fail(stated.error());
    tell(stated->problems, stated->notices);
    const Result<ReverseStress> result = reverseStress(*comparison, stated->covariance, *target, interruptibleJob());
    // What a person states of the covariance is usage; no file is to blame.
    if (!result && result.error().reason == Reason::OutOfRange && options.histories.empty()) {
        std::cerr << "marginscope-cli: " << describe(result.error()) << "\n";
        return WrongUsage;
    }
    if (!result) return fail(result.error());
    std::cout << reverseStressOutput(*comparison, *result, outputFormat(options.format), {}) << std::flush;
    if (options.format != "json")
        tellNotModelled(comparison->notModelled);
    const bool complete = comparison->notModelled.empty() && run->problems.empty() && stated->problems.empty();
    return complete ? Modelled : SomeNotModelled;
}

} // namespace

void addReverseStress(CLI::App& app, int& status) {
    auto options = std::make_shared<ReverseOptions>();
    CLI::App* command = app.add_subcommand("reverse-stress",
                                           "The most likely joint move that loses an amount or triggers a margin call");
    addRunOptions(*command, options->run);
    command->add_option("--loss", options->loss, "amount to lose, reporting currency");
    command->add_option("--call", options->call,
                        "REGIME or REGIME:LEVEL whose excess runs out (default level: maintenance)");
    command
        ->add_option("--vol", options->vols,
                     "volatility a year: BTC=0.6 of its price, BTC:vol=0.9 of its volatilities, 0 = stays (repeatable; "
                     "default: implied by its options, else the covariance file)")
        ->type_name("FACTOR=VOL")
        ->expected(1)
        ->take_all();
    command->add_option("--correlation", options->correlations, "BTC,ETH=0.8 or BTC,BTC:vol=-0.4 (repeatable)")
        ->type_name("FACTOR,FACTOR=RHO")
        ->expected(1)
        ->take_all();
    command
        ->add_option("--history", options->histories,
                     "covariance from past prices instead: BTC=btc.csv, BTC:vol=index.csv (repeatable)")
        ->type_name("FACTOR=FILE")
        ->expected(1)
        ->take_all();
    command->add_option("--covariance", options->covariance, "covariance file (default: the bundled one)");
    command->add_option("--horizon", options->horizon, "days (default: the covariance file's, one)");
    command->add_option("--returns", options->returns, "what is normal: log or simple returns")
        ->check(CLI::IsMember({"log", "simple"}))
        ->capture_default_str();
    command->add_option("--format", options->format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    command->callback([options, &status] { status = reverse(*options); });
}

} // namespace marginscope::cli
