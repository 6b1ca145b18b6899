#include "app/cli/capital_options.h"

#include "core/base/number.h"
#include "core/session/tail.h"

#include <cmath>
#include <iostream>

namespace marginscope::cli {

void addCapitalOptions(CLI::App& command, CapitalOptions& options, bool withCosts) {
    addRunOptions(command, options.run);
    command.add_option("--regime", options.regime, "portfolio or cross")
        ->check(CLI::IsMember({"portfolio", "cross"}))
        ->capture_default_str();
    command.add_option("--level", options.level, "initial or maintenance")
        ->check(CLI::IsMember({"initial", "maintenance"}))
        ->capture_default_str();
    if (withCosts)
        command.add_option("--costs", options.costs,
                           "fees and spreads (marginscope.costs/1); the bundled ones if not said");
    command.add_option("--format", options.format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
}

std::optional<CapitalRun> capitalRun(const CapitalOptions& options, int& status) {
    const Result<RunSources> sources = runSources(options.run);
    if (!sources) return status = fail(sources.error()), std::nullopt;
    Result<LoadedRun> loaded = loadRun(*sources);
    if (!loaded) return status = fail(loaded.error(), sources->overrides), std::nullopt;
    tellAbout(*loaded);
    Result<TradingCosts> costs = loadCosts(options.costs);
    if (!costs) return status = fail(costs.error()), std::nullopt;
    Result<Comparison> comparison = runComparison(loaded->inputs, ComparisonOptions{false}, interruptibleJob());
    if (!comparison) return status = fail(comparison.error()), std::nullopt;
    if (comparison->nothingModelled()) {
        std::cerr << "marginscope-cli: no position of the book could be modelled with this market\n";
        status = MissingMarket;
        return std::nullopt;
    }
    return CapitalRun{std::move(*loaded), std::move(*comparison), std::move(*costs)};
}

int finish(const CapitalRun& run, const CapitalOptions& options, const std::vector<NotModelled>& rows, bool problems) {
    if (options.format != "json")
        tellNotModelled(rows);
    return rows.empty() && run.loaded.problems.empty() && !problems ? Modelled : SomeNotModelled;
}

void addCovarianceOptions(CLI::App& command, CovarianceWords& words) {
    command.add_option("--vol", words.vols, "FACTOR=VOLATILITY a year, BTC=0.6; repeatable");
    command.add_option("--corr", words.correlations, "A,B=CORRELATION, BTC,ETH=0.8; repeatable");
    command.add_option("--covariance", words.file, "a covariance file (marginscope.covariance/1)");
    command.add_option("--history", words.histories, "UNDERLYING=FILE, prices as date,close; repeatable");
}

Result<CovarianceChoice> covarianceChoice(const CovarianceWords& words) {
    CovarianceChoice choice;
    choice.file = words.file;
    choice.horizonDays = words.horizon;
    for (const std::string& text : words.vols) {
        const Result<StatedVol> vol = parseStatedVol(text);
        if (!vol) return tl::unexpected<Error>(vol.error());
        choice.vols[vol->underlying.text()] = vol->vol;
    }
    for (const std::string& text : words.correlations) {
        const Result<StatedCorrelation> pair = parseStatedCorrelation(text);
        if (!pair) return tl::unexpected<Error>(pair.error());
        choice.correlations.push_back({pair->one.text(), pair->other.text(), pair->value});
    }
    for (const std::string& text : words.histories) {
        const Result<HistoryWord> word = parseHistoryWord(text);
        if (!word) return tl::unexpected<Error>(word.error());
        choice.histories[word->underlying.text()] = word->location;
    }
    return choice;
}

} // namespace marginscope::cli
