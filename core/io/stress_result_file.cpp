#include "core/io/stress_result_file.h"

#include "core/io/not_modelled_json.h"
#include "core/io/covariance_file.h"
#include "core/report/stress_table.h"

#include <nlohmann/json.hpp>

namespace marginscope {

namespace {

using Json = nlohmann::ordered_json;

Json levelJson(const StressedRegime& regime, Level level) {
    return {{"requirement", regime.at(level).requirement},
            {"excess", regime.at(level).excess},
            {"call", regime.call(level)}};
}

Json regimesJson(const StressOutcome& outcome) {
    Json out = Json::array();
    for (const Regime regime : allRegimes) {
        const StressedRegime& after = outcome.of(regime);
        Json one = {{"regime", regimeWord(regime)},
                    {"equity", after.equity},
                    {"initial", levelJson(after, Level::Initial)},
                    {"maintenance", levelJson(after, Level::Maintenance)}};
        if (regime == Regime::Isolated) one["pots_below_maintenance"] = after.potsBelowMaintenance;
        if (after.binding)
            one["binding_scenario"] = {
                {"id", after.binding->id}, {"label", after.binding->label.english()}, {"pnl", after.binding->pnl}};
        out.push_back(std::move(one));
    }
    return out;
}

Json partsJson(const MarkedBook& book, const StressOutcome& outcome) {
    Json out = {{"underlyings", Json::object()}, {"money", outcome.moneyPnl}};
    for (std::size_t i = 0; i < outcome.underlyingPnl.size(); ++i)
        out["underlyings"][book.underlyings[i].underlying.text()] = outcome.underlyingPnl[i];
    if (outcome.positionPnl.empty()) return out;
    out["positions"] = Json::array();
    for (std::size_t i = 0; i < outcome.positionPnl.size(); ++i)
        out["positions"].push_back(
            {{"instrument", book.positions[i].instrument.symbol}, {"pnl", outcome.positionPnl[i]}});
    return out;
}

Json codesJson(const std::vector<AssetCode>& codes) {
    Json out = Json::array();
    for (const AssetCode& code : codes)
        out.push_back(code.text());
    return out;
}

Json outcomeJson(const StressRun& run, std::size_t place) {
    const StressScenario& scenario = run.scenarios[place];
    const StressOutcome& outcome = run.outcomes[place];
    Json out = {{"id", scenario.id}, {"name", scenario.name}};
    if (scenario.date) out["date"] = formatDate(*scenario.date);
    out["assumed"] = scenario.assumed;
    out["pnl"] = outcome.pnl;
    out["equity"] = outcome.equity;
    out["regimes"] = regimesJson(outcome);
    out["pnl_of"] = partsJson(*run.book, outcome);
    out["unmoved"] = codesJson(outcome.unmoved);
    return out;
}

Json headJson(const MarkedBook& book, const Rulebook& rules) {
    return {{"portfolio", book.portfolioName},
            {"market", book.marketName},
            {"as_of", formatTimestamp(book.asOf)},
            {"currency", book.currency.text()},
            {"rulebook", {{"id", rules.id}, {"version", rules.version}, {"source", rules.source}}}};
}

Json bookJson(const StressRun& run, const StressOrder& order) {
    Json out = headJson(*run.book, *run.rulebook);
    out["base"] = {{"equity", run.base.equity}, {"regimes", regimesJson(run.base)}};
    out["scenarios"] = Json::array();
    for (const std::size_t place : run.worstFirst(order))
        out["scenarios"].push_back(outcomeJson(run, place));
    out["not_modelled"] = notModelledJson(run.book->notModelled);
    return out;
}

Json covarianceJson(const MoveCovariance& covariance) {
    Json out = {{"basis", covariance.basis.english()},
                {"horizon_days", covariance.years * 365.0},
                {"returns", covariance.returns == ReturnKind::Log ? "log" : "simple"},
                {"factors", Json::array()},
                {"correlation", Json::array()}};
    const std::size_t n = covariance.factors.size();
    for (std::size_t row = 0; row < n; ++row) {
        out["factors"].push_back(
            {{"factor", factorWord(covariance.factors[row])}, {"vol", covariance.factors[row].vol}});
        Json line = Json::array();
        for (std::size_t column = 0; column < n; ++column)
            line.push_back(covariance.correlation[row * n + column]);
        out["correlation"].push_back(std::move(line));
    }
    return out;
}

Json solutionJson(const ReverseStress& result, const ReverseSolution& solution) {
    Json out = {{"distance", solution.distance},
                {"probability", tailProbability(solution.distance)},
                {"pnl", solution.pnl},
                {"distance_to_target", solution.value},
                {"moves", Json::array()}};
    for (std::size_t i = 0; i < solution.moves.size(); ++i)
        out["moves"].push_back({{"factor", factorWord(result.covariance.factors[i])},
                                {"move", solution.moves[i]},
                                {"deviations", solution.deviations[i]}});
    return out;
}

} // namespace

std::string writeStressResults(const std::vector<StressRun>& runs, const StressOrder& order) {
    Json out = {{"format", "marginscope.stress_results/1"},
                {"program", "marginscope " MARGINSCOPE_VERSION},
                {"worst_first_by", stressOrderWord(order)},
                {"books", Json::array()}};
    for (const StressRun& run : runs)
        out["books"].push_back(bookJson(run, order));
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string writeReverseStress(const Comparison& comparison, const ReverseStress& result) {
    Json out = {{"format", "marginscope.reverse_stress/1"}, {"program", "marginscope " MARGINSCOPE_VERSION}};
    out.update(headJson(*comparison.book, *comparison.rulebook));
    out["target"] = targetPhrase(result.target, comparison.book->currency.text()).english();
    if (result.target.loss)
        out["loss"] = *result.target.loss;
    else
        out["call"] = regimeWord(result.target.regime) + ":" + levelWord(result.target.level);
    out["covariance"] = covarianceJson(result.covariance);
    out["already"] = result.already;
    out["solutions"] = Json::array();
    for (const ReverseSolution& solution : result.solutions)
        out["solutions"].push_back(solutionJson(result, solution));
    out["evaluations"] = result.evaluations;
    out["not_modelled"] = notModelledJson(comparison.book->notModelled);
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace marginscope
