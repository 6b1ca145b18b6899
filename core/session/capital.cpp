#include "core/session/capital.h"

#include "core/base/number.h"
#include "core/io/capital_file.h"
#include "core/scenario/historical_scenarios.h"
#include "core/scenario/monte_carlo.h"
#include "core/session/tail.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

/// Covariance a year of the prices of some underlyings.
std::vector<double> yearlyCovariance(const MoveCovariance& covariance, const std::vector<AssetCode>& underlyings,
                                     std::vector<AssetCode>& missing) {
    const std::size_t n = underlyings.size(), all = covariance.factors.size();
    std::vector<std::size_t> places;
    for (const AssetCode& underlying : underlyings) {
        std::size_t place = all;
        for (std::size_t i = 0; i < all; ++i)
            if (covariance.factors[i].underlying == underlying &&
                covariance.factors[i].quantity == DrawnQuantity::Price)
                place = i;
        if (place == all) missing.push_back(underlying);
        places.push_back(place);
    }
    if (!missing.empty()) return {};
    std::vector<double> matrix(n * n);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            matrix[i * n + j] = covariance.factors[places[i]].vol * covariance.factors[places[j]].vol *
                                covariance.correlation[places[i] * all + places[j]];
    return matrix;
}

/// The prices of a covariance alone, to draw from.
MonteCarloSpec priceDraws(const MoveCovariance& covariance, double years, std::size_t count, std::uint64_t seed) {
    MonteCarloSpec spec;
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < covariance.factors.size(); ++i)
        if (covariance.factors[i].quantity == DrawnQuantity::Price) {
            kept.push_back(i);
            spec.factors.push_back(covariance.factors[i]);
            // A fair game: the mean of the price itself stays where it is.
            spec.factors.back().drift = -0.5 * covariance.factors[i].vol * covariance.factors[i].vol;
        }
    for (const std::size_t i : kept)
        for (const std::size_t j : kept)
            spec.correlation.push_back(covariance.correlation[i * covariance.factors.size() + j]);
    spec.years = years;
    spec.count = count;
    spec.seed = seed;
    return spec;
}

std::vector<AssetCode> movingUnderlyings(const MarkedBook& book) {
    std::vector<AssetCode> moving;
    for (const MarkedUnderlying& underlying : book.underlyings)
        if (!isCashAsset(underlying.underlying)) moving.push_back(underlying.underlying);
    return moving;
}

/// Underlyings the draws say nothing of stay where they are.
Result<SampledScenarios> withStill(SampledScenarios scenarios, const std::vector<AssetCode>& underlyings) {
    std::vector<SampledFactor> factors = scenarios.factors();
    for (const AssetCode& underlying : underlyings)
        if (!scenarios.find(underlying))
            factors.push_back({underlying, std::vector<double>(scenarios.count(), 0.0), {}});
    return SampledScenarios::make(std::move(factors), scenarios.terms());
}

ReportHead headOf(const Comparison& comparison, std::vector<Phrase> remarks = {}) {
    const MarkedBook& book = *comparison.book;
    return {book.portfolioName,
            formatTimestamp(book.asOf) + " · " + comparison.rulebook->name + " " + comparison.rulebook->id + "@" +
                comparison.rulebook->version + " · amounts in " + book.currency.text(),
            std::move(remarks)};
}

Phrase costRemark(const TradingCosts& costs) {
    return {QT_TRANSLATE_NOOP("capital", "Costs: %1 of %2."), {costs.name, costs.version}};
}

std::string written(const ReportHead& head, const std::vector<Sheet>& sheets, OutputFormat format,
                    const TerminalOptions& text) {
    return format == OutputFormat::Csv ? sheetsCsv(sheets) : sheetsText(head, sheets, text);
}

Result<SampledScenarios> coverageScenarios(const FrontierQuestion& question, const StatedCovariance& stated,
                                           const std::vector<AssetCode>& moving) {
    if (question.spec.measure == CoverageMeasure::WorstScenario)
        return coverageGrid(moving, question.priceMoves, question.volMoves);
    const MonteCarloSpec draws = priceDraws(stated.covariance, stated.covariance.years, question.draws, question.seed);
    if (draws.factors.empty()) return coverageGrid(moving, {0.0}, {0.0});
    Result<SampledScenarios> drawn = monteCarloScenarios(draws);
    if (!drawn) return drawn;
    return withStill(std::move(*drawn), moving);
}

Result<std::optional<MeanVariance>> weightsOf(const RunInputs& inputs, const Comparison& comparison,
                                              const FrontierQuestion& question, const StatedCovariance& stated,
                                              const Job& job) {
    if (question.returns.empty()) return std::optional<MeanVariance>();
    MeanVarianceSpec spec;
    std::string known;
    for (const UnderlyingMarket& market : inputs.market->underlyings)
        known += (known.empty() ? "" : ", ") + market.underlying.text();
    for (const auto& [underlying, expected] : question.returns) {
        if (!inputs.market->findUnderlying(underlying))
            return failure(Reason::UnknownName,
                           {QT_TRANSLATE_NOOP("expected", "underlying"), underlying.text(), known});
        spec.underlyings.push_back(underlying);
        spec.expected.push_back(expected);
    }
    std::vector<AssetCode> missing;
    spec.covariance = yearlyCovariance(stated.covariance, spec.underlyings, missing);
    if (!missing.empty()) return failure(Reason::MissingVolatility, {missing.front().text()});
    spec.regime = question.spec.regime;
    spec.level = question.spec.level;
    spec.riskAversion = question.riskAversion;
    spec.longOnly = question.longOnly;
    spec.capital = question.capital.value_or(comparison.bookValue.equity);
    spec.budget = question.budget.value_or(spec.capital);
    Result<MeanVariance> result = meanVariance(*inputs.market, inputs.rulebook, spec, job);
    if (!result) return tl::unexpected<Error>(result.error());
    result->notes.push_back(stated.covariance.basis);
    return std::optional(std::move(*result));
}

/// The book with a holding of nothing in every underlying of the returns, so that a covariance is stated for it.
MarkedBook withUnderlyings(MarkedBook book, const MarketSnapshot& market, const std::map<AssetCode, double>& returns) {
    for (const auto& [underlying, expected] : returns) {
        const bool held = std::any_of(book.underlyings.begin(), book.underlyings.end(),
                                      [&](const MarkedUnderlying& one) { return one.underlying == underlying; });
        if (held || !market.findUnderlying(underlying)) continue;
        MarkedUnderlying added;
        added.underlying = underlying;
        added.spot = market.findUnderlying(underlying)->spot;
        book.underlyings.push_back(std::move(added));
    }
    return book;
}

} // namespace

Result<FrontierAnswer> answerFrontier(const RunInputs& inputs, const Comparison& comparison, const TradingCosts& costs,
                                      const FrontierQuestion& question, const Job& job) {
    const std::vector<AssetCode> moving = movingUnderlyings(*comparison.book);
    const bool needed = question.spec.measure == CoverageMeasure::ExpectedShortfall || !question.returns.empty();
    StatedCovariance stated;
    if (needed) {
        Result<StatedCovariance> found = statedCovariance(
            question.covariance, withUnderlyings(*comparison.book, *inputs.market, question.returns), *inputs.market);
        if (!found) return tl::unexpected<Error>(found.error());
        stated = std::move(*found);
    }
    if (moving.empty())
        return failure(Reason::OutOfRange,
                       {"underlyings", "0", QT_TRANSLATE_NOOP("expected", "a book in which something moves")});
    const Result<SampledScenarios> scenarios = coverageScenarios(question, stated, moving);
    if (!scenarios) return tl::unexpected<Error>(scenarios.error());
    const Job first{job.stop, [&](double share) { job.report(0.7 * share); }};
    Result<CapitalFrontier> frontier =
        capitalFrontier(*inputs.portfolio, *inputs.market, inputs.rulebook, costs, *scenarios, question.spec, first);
    if (!frontier) return tl::unexpected<Error>(frontier.error());
    if (question.spec.measure == CoverageMeasure::ExpectedShortfall) frontier->notes.push_back(stated.covariance.basis);
    for (const Phrase& notice : stated.notices)
        frontier->notes.push_back(notice);
    const Job second{job.stop, [&](double share) { job.report(0.7 + 0.3 * share); }};
    Result<std::optional<MeanVariance>> weights = weightsOf(inputs, comparison, question, stated, second);
    if (!weights) return tl::unexpected<Error>(weights.error());
    return FrontierAnswer{std::move(*frontier), std::move(*weights)};
}

namespace {

struct LoadedPath {
    HedgePath path;
    std::vector<Error> problems;
    std::vector<Phrase> notices;
};

void addVols(HedgePath& path, const RunInputs& inputs, const CovarianceChoice& choice) {
    for (const ImpliedVol& implied : impliedVols(inputs))
        path.vols[implied.underlying] = implied.vol;
    for (const auto& [word, vol] : choice.vols)
        if (const std::optional<DrawnFactor> factor = factorFromWord(word);
            factor && factor->quantity == DrawnQuantity::Price)
            path.vols[factor->underlying] = vol;
}

Result<LoadedPath> drawnPath(const RunInputs& inputs, const Comparison& comparison, const RebalanceQuestion& question) {
    Result<StatedCovariance> stated = statedCovariance(question.covariance, *comparison.book, *inputs.market);
    if (!stated) return tl::unexpected<Error>(stated.error());
    const MonteCarloSpec draws =
        priceDraws(stated->covariance, question.daysPerStep / 365.0, question.steps, question.seed);
    if (draws.factors.empty())
        return failure(Reason::OutOfRange,
                       {"underlyings", "0", QT_TRANSLATE_NOOP("expected", "a book in which something moves")});
    const Result<SampledScenarios> drawn = monteCarloScenarios(draws);
    if (!drawn) return tl::unexpected<Error>(drawn.error());
    LoadedPath loaded;
    loaded.path = pathOf(*drawn, question.daysPerStep);
    loaded.path.basis = {QT_TRANSLATE_NOOP("rebalance", "%1 steps of %2 days, drawn with seed %3. %4"),
                         {std::to_string(question.steps), labelNumber(question.daysPerStep),
                          std::to_string(question.seed), stated->covariance.basis}};
    loaded.notices = stated->notices;
    return loaded;
}

Result<LoadedPath> pastPath(const RebalanceQuestion& question) {
    LoadedPath loaded;
    std::vector<HistoricalFactor> factors;
    for (const auto& [word, file] : question.covariance.histories) {
        const std::optional<DrawnFactor> factor = factorFromWord(word);
        if (!factor || factor->quantity != DrawnQuantity::Price)
            return failure(Reason::BadUsage,
                           {"a history is of the prices of an underlying such as BTC; found " + word});
        Result<LoadedHistory> history = loadHistory(factor->underlying, false, file);
        if (!history) return tl::unexpected<Error>(history.error());
        loaded.problems.insert(loaded.problems.end(), history->problems.begin(), history->problems.end());
        loaded.notices.insert(loaded.notices.end(), history->notices.begin(), history->notices.end());
        factors.push_back({factor->underlying, std::move(history->history), std::nullopt});
    }
    HistoricalSpec spec;
    spec.returns = ReturnKind::Simple;
    const Result<SampledScenarios> scenarios = historicalScenarios(factors, spec);
    if (!scenarios) return tl::unexpected<Error>(scenarios.error());
    HedgePath path = pathOf(*scenarios, 1.0);
    const std::size_t all = path.moves.size(), kept = std::min(all, question.steps);
    path.moves.erase(path.moves.begin(), path.moves.end() - static_cast<std::ptrdiff_t>(kept));
    path.days.erase(path.days.begin(), path.days.end() - static_cast<std::ptrdiff_t>(kept));
    path.dates.erase(path.dates.begin(), path.dates.end() - static_cast<std::ptrdiff_t>(kept));
    path.basis = {
        QT_TRANSLATE_NOOP("rebalance", "The last %1 moves of the histories, %2 to %3, done to today's market."),
        {std::to_string(kept), formatDate(path.dates.front()), formatDate(path.dates.back())}};
    for (const Phrase& note : scenarios->terms().notes)
        loaded.notices.push_back(note);
    loaded.path = std::move(path);
    return loaded;
}

} // namespace

Result<RebalanceAnswer> answerRebalance(const RunInputs& inputs, const Comparison& comparison,
                                        const TradingCosts& costs, const RebalanceQuestion& question, const Job& job) {
    if (question.steps < 1 || question.steps > 5000)
        return failure(Reason::OutOfRange, {"steps", std::to_string(question.steps), "1 … 5000"});
    if (!(question.daysPerStep > 0.0 && question.daysPerStep <= 365.0))
        return failure(Reason::OutOfRange, {"days of a step", formatNumber(question.daysPerStep),
                                            QT_TRANSLATE_NOOP("expected", "greater than 0, at most 365")});
    std::optional<HedgePath> path;
    RebalanceAnswer answer;
    std::vector<Phrase> notices;
    if (question.withPath) {
        Result<LoadedPath> loaded =
            question.covariance.histories.empty() ? drawnPath(inputs, comparison, question) : pastPath(question);
        if (!loaded) return tl::unexpected<Error>(loaded.error());
        addVols(loaded->path, inputs, question.covariance);
        path = std::move(loaded->path);
        answer.problems = std::move(loaded->problems);
        notices = std::move(loaded->notices);
    }
    Result<RebalanceReport> report =
        rebalanceReport(*inputs.portfolio, *inputs.market, inputs.rulebook, costs, question.spec, path, job);
    if (!report) return tl::unexpected<Error>(report.error());
    answer.report = std::move(*report);
    answer.report.notes.insert(answer.report.notes.end(), notices.begin(), notices.end());
    return answer;
}

std::string optimisationOutput(const RunInputs& inputs, const Comparison& comparison, const TradingCosts& costs,
                               const CapitalPlan& plan, OutputFormat format, const TerminalOptions& text) {
    if (format == OutputFormat::Json) return writeOptimisation({comparison, *inputs.portfolio, &costs}, plan);
    return written(headOf(comparison, {costRemark(costs)}), capitalSheets(*comparison.book, plan), format, text);
}

std::string venuesOutput(const RunInputs& inputs, const Comparison& comparison, const VenuesReport& report,
                         OutputFormat format, const TerminalOptions& text) {
    if (format == OutputFormat::Json) return writeVenues({comparison, *inputs.portfolio, nullptr}, report);
    return written(headOf(comparison), venueSheets(*inputs.portfolio, report), format, text);
}

std::string frontierOutput(const RunInputs& inputs, const Comparison& comparison, const TradingCosts& costs,
                           const FrontierAnswer& answer, OutputFormat format, const TerminalOptions& text) {
    if (format == OutputFormat::Json)
        return writeFrontier({comparison, *inputs.portfolio, &costs}, answer.frontier,
                             answer.weights ? &*answer.weights : nullptr);
    std::vector<Sheet> sheets = frontierSheets(*comparison.book, answer.frontier);
    if (answer.weights)
        for (Sheet& sheet : meanVarianceSheets(*comparison.book, *answer.weights))
            sheets.push_back(std::move(sheet));
    return written(headOf(comparison, {costRemark(costs)}), sheets, format, text);
}

std::string rebalancingOutput(const RunInputs& inputs, const Comparison& comparison, const TradingCosts& costs,
                              const RebalanceReport& report, OutputFormat format, const TerminalOptions& text) {
    if (format == OutputFormat::Json) return writeRebalancing({comparison, *inputs.portfolio, &costs}, report);
    return written(headOf(comparison, {costRemark(costs)}), rebalanceSheets(*comparison.book, report), format, text);
}

} // namespace marginscope
