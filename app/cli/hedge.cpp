#include "app/cli/options.h"
#include "app/cli/table_output.h"

#include "core/report/hedge_table.h"
#include "core/session/hedge.h"

#include <iostream>

namespace marginscope::cli {

namespace {

struct HedgeOptions {
    RunOptions run;
    std::vector<std::string> targets, regimes, bands, kinds, underlyings, symbols;
    std::string objective, level = "initial", lots = "whole", candidates, right, days, delta, moneyness, costs, premium;
    std::optional<double> budget, feeRate, spread, mostUnits, shareOfVolume;
    std::optional<double> mostSpread, leastOpenInterest, leastVolume, shareOfOpenInterest;
    std::optional<std::size_t> legs;
    std::size_t limit = CandidateFilter{}.limit, enumerate = HedgeSpec{}.enumerateUpTo;
    bool worst = false, marked = false, quoted = false, progress = false;
    std::string format = "table";
};

/// Reads words into a list until one of them cannot be read.
template<class Value, class Read>
std::optional<Error> readAll(const std::vector<std::string>& words, const Read& read, std::vector<Value>& into) {
    for (const std::string& word : words) {
        auto value = read(word);
        if (!value) return value.error();
        into.push_back(std::move(*value));
    }
    return std::nullopt;
}

Result<void> readObjective(const HedgeOptions& options, HedgeSpec& spec) {
    if (!options.targets.empty() && options.objective == "requirement")
        return failure(Reason::BadUsage, {"--objective requirement takes no --target; with a target the cost is made least"});
    if (options.targets.empty() && options.objective == "cost")
        return failure(Reason::BadUsage, {"--objective cost takes a --target, for instance \"excess:portfolio>=50000\""});
    if (const auto error = readAll(options.targets, parseTarget, spec.targets)) return tl::unexpected(*error);
    std::vector<RegimeWeight> regimes;
    if (const auto error = readAll(options.regimes, regimeWeightFromWords, regimes)) return tl::unexpected(*error);
    if (!regimes.empty()) spec.regimes = regimes;
    if (const auto error = readAll(options.bands, deltaBandFromWords, spec.deltaBands)) return tl::unexpected(*error);
    spec.level = options.level == "maintenance" ? Level::Maintenance : Level::Initial;
    spec.worstOf = options.worst;
    spec.budget = options.budget;
    spec.mostLegs = options.legs;
    spec.wholeLots = options.lots == "whole";
    spec.enumerateUpTo = options.enumerate;
    return {};
}

Result<void> readFilter(const HedgeOptions& options, CandidateFilter& filter, std::vector<Error>& problems) {
    const Result<Span> days = spanFromWords(options.days, "--days"), delta = spanFromWords(options.delta, "--delta"),
                       moneyness = spanFromWords(options.moneyness, "--moneyness");
    for (const Result<Span>* span : {&days, &delta, &moneyness})
        if (!*span) return tl::unexpected((*span).error());
    filter.leastDays = days->least;
    filter.mostDays = days->most;
    filter.leastDelta = delta->least;
    filter.mostDelta = delta->most;
    filter.leastMoneyness = moneyness->least;
    filter.mostMoneyness = moneyness->most;
    std::vector<InstrumentKind> kinds;
    if (const auto error = readAll(options.kinds, kindFromWord, kinds)) return tl::unexpected(*error);
    if (!kinds.empty()) filter.kinds = {kinds.begin(), kinds.end()};
    if (!options.right.empty()) filter.right = options.right == "call" ? OptionRight::Call : OptionRight::Put;
    for (const std::string& underlying : options.underlyings)
        filter.underlyings.insert(AssetCode(underlying));
    filter.onlyMarked = options.marked;
    filter.mostUnits = options.mostUnits;
    filter.shareOfVolume = options.shareOfVolume;
    filter.limit = options.limit;
    filter.onlyQuoted = options.quoted;
    filter.mostSpread = options.mostSpread;
    filter.leastOpenInterest = options.leastOpenInterest;
    filter.leastVolume = options.leastVolume;
    filter.shareOfOpenInterest = options.shareOfOpenInterest;
    Result<std::vector<NamedCandidate>> named = candidatesFromWords(options.symbols);
    if (!named) return tl::unexpected(named.error());
    filter.named = std::move(*named);
    if (options.candidates.empty()) return {};
    Result<CandidateList> list = candidatesFromFile(options.candidates);
    if (!list) return tl::unexpected(list.error());
    problems = std::move(list->problems);
    filter.named.insert(filter.named.end(), list->candidates.begin(), list->candidates.end());
    return {};
}

Result<HedgeCosts> costsOf(const HedgeOptions& options) {
    Result<HedgeCosts> costs = options.costs.empty() ? Result<HedgeCosts>(bundledCosts()) : costsFromFile(options.costs);
    if (!costs) return costs;
    costs->costs = withOverrides(std::move(costs->costs),
                                 {options.feeRate, options.spread, premiumCostFromWord(options.premium)});
    return costs;
}

int answerWith(const HedgeOptions& options, const HedgeSpec& spec, const HedgeCosts& costs, const LoadedRun& run,
               std::size_t problems) {
    Job job = interruptibleJob();
    HedgeSink sink;
    if (options.progress) {
        job.progress = [](double share) { std::cerr << "progress: " << static_cast<int>(100.0 * share) << " %\n"; };
        sink = [](const HedgeSuggestion& found) {
            std::cerr << "found: " << hedgeMethodPhrase(found.method).english();
            for (const HedgeLeg& leg : found.legs)
                std::cerr << "; " << tradeLine(leg.trade);
            std::cerr << "\n";
        };
    }
    const Result<Comparison> comparison = runComparison(run.inputs, ComparisonOptions{false}, job);
    if (!comparison) return fail(comparison.error());
    if (comparison->nothingModelled()) {
        std::cerr << "marginscope-cli: no position of the book could be modelled with this market\n";
        return MissingMarket;
    }
    const HedgeInputs inputs = hedgeInputs(run.inputs, costs);
    const Result<HedgeAnswer> answer = findHedge(inputs, spec, job, sink);
    if (!answer) return fail(answer.error());
    std::cout << hedgeOutput(run.inputs, *answer, comparison->notModelled, outputFormat(options.format), terminalOptions())
              << std::flush;
    if (options.format != "json")
        tellNotModelled(comparison->notModelled);
    return comparison->notModelled.empty() && problems == 0 ? Modelled : SomeNotModelled;
}

/// What an option says wrong is wrong usage; what a file says wrong is an input that cannot be read.
int failOption(const Error& error) {
    const int status = fail(error);
    return error.place.file.empty() ? WrongUsage : status;
}

int hedge(const HedgeOptions& options) {
    const Result<RunSources> sources = runSources(options.run);
    if (!sources) return fail(sources.error());
    HedgeSpec spec;
    std::vector<Error> problems;
    if (const Result<void> read = readObjective(options, spec); !read) return failOption(read.error());
    if (const Result<void> read = readFilter(options, spec.filter, problems); !read) return failOption(read.error());
    const Result<HedgeCosts> costs = costsOf(options);
    if (!costs) return fail(costs.error());
    const Result<LoadedRun> run = loadRun(*sources);
    if (!run) return fail(run.error(), sources->overrides);
    tellAbout(*run);
    tell(problems, {});
    return answerWith(options, spec, *costs, *run, problems.size() + run->problems.size());
}

void addObjectiveOptions(CLI::App& command, HedgeOptions& options) {
    command.add_option("--target", options.targets,
                       "what must hold, for the least cost: \"excess:portfolio>=50000\", \"excess:cross:maintenance>=0\", "
                       "\"initial:portfolio<=20000\" (repeatable)");
    command.add_option("--objective", options.objective,
                       "requirement: the least under the budget (default without a target); cost (default with one)")
        ->check(CLI::IsMember({"requirement", "cost"}));
    command.add_option("--regime", options.regimes,
                       "whose requirement is made least: portfolio (default), cross, isolated; several with weights: "
                       "portfolio=2 (repeatable)");
    command.add_option("--level", options.level, "initial or maintenance")
        ->check(CLI::IsMember({"initial", "maintenance"}))
        ->capture_default_str();
    command.add_flag("--worst", options.worst, "with several regimes: the largest weighted requirement instead of the sum");
    command.add_option("--budget", options.budget, "the most all trades may cost; without it the cost is added to the requirement");
    command.add_option("--max-legs", options.legs, "the most contracts a hedge may consist of");
    command.add_option("--delta-band", options.bands,
                       "delta of the book after, in coins: -1:1 or BTC=-1:1 (repeatable)");
    command.add_option("--lots", options.lots, "whole or free (parts of lots)")
        ->check(CLI::IsMember({"whole", "free"}))
        ->capture_default_str();
    command.add_option("--enumerate", options.enumerate, "so few combinations of lots are all tried")
        ->check(CLI::Range(0, 1000000))
        ->capture_default_str();
}

void addLiquidityOptions(CLI::App& command, HedgeOptions& options) {
    const CLI::Range notBelowZero(0.0, 1e15);
    command.add_flag("--quoted", options.quoted, "buy only where the market has an ask, sell only where it has a bid");
    command.add_option("--most-spread", options.mostSpread,
                       "ask less bid as a share of mid, at most; contracts not quoted on both sides are left out")
        ->check(notBelowZero);
    command.add_option("--least-open-interest", options.leastOpenInterest, "in units of the quantity, at least")
        ->check(notBelowZero);
    command.add_option("--least-volume", options.leastVolume, "of 24 hours, in units of the quantity, at least")
        ->check(notBelowZero);
    command.add_option("--share-of-open-interest", options.shareOfOpenInterest,
                       "the most of one contract, as a share of its open interest")
        ->check(notBelowZero);
}

void addFilterOptions(CLI::App& command, HedgeOptions& options) {
    command.add_option("--candidates", options.candidates,
                       "a CSV of contracts to choose from: symbol, and lot, most, price, fee, half_spread where known");
    command.add_option("--candidate", options.symbols, "one contract to choose from (repeatable)");
    command.add_option("--underlying", options.underlyings, "only contracts on it (repeatable; default: the book's)");
    command.add_option("--kind", options.kinds, "perpetual, future, option, spot (repeatable; default: the first three)");
    command.add_option("--right", options.right, "only call or put")->check(CLI::IsMember({"call", "put"}));
    command.add_option("--days", options.days, "to expiry: FROM:TO");
    command.add_option("--delta", options.delta, "of options, without sign: FROM:TO");
    command.add_option("--moneyness", options.moneyness, "strike ÷ forward: FROM:TO");
    command.add_flag("--marked", options.marked, "only contracts with a mark of the market's own");
    addLiquidityOptions(command, options);
    command.add_option("--share-of-volume", options.shareOfVolume,
                       "the most of one contract, as a share of the underlying's average daily volume");
    command.add_option("--max-size", options.mostUnits,
                       "the most of one contract, in coins (default: what the book holds of the underlying)");
    command.add_option("--limit", options.limit, "the most contracts that are tried, those nearest to the money")
        ->check(CLI::Range(1, 5000))
        ->capture_default_str();
}

void addCostOptions(CLI::App& command, HedgeOptions& options) {
    command.add_option("--costs", options.costs, "a costs file (marginscope.costs/1) in place of the bundled one");
    command.add_option("--fee-rate", options.feeRate, "fee as a share of the index, for every contract")->check(CLI::Range(0.0, 1.0));
    command.add_option("--spread", options.spread, "half spread as a share of the mark, for every contract, in place of the market's quotes")->check(CLI::Range(0.0, 1.0));
    command.add_option("--premium", options.premium,
                       "what of a bought option counts as cost: none, time_value (default) or premium")
        ->check(CLI::IsMember({"none", "time_value", "premium"}));
}

} // namespace

void addHedge(CLI::App& app, int& status) {
    auto options = std::make_shared<HedgeOptions>();
    CLI::App* command = app.add_subcommand(
        "hedge", "The cheapest hedge: which listed contracts free most margin, or bring an excess where it should be");
    addRunOptions(*command, options->run);
    addObjectiveOptions(*command, *options);
    addFilterOptions(*command, *options);
    addCostOptions(*command, *options);
    command->add_flag("--progress", options->progress, "say on standard error how far the search is and what it has found");
    command->add_option("--format", options->format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    command->callback([options, &status] { status = hedge(*options); });
}

} // namespace marginscope::cli
