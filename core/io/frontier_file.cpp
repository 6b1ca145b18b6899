#include "core/io/capital_json.h"
#include "core/io/not_modelled_json.h"

#include <nlohmann/json.hpp>

namespace marginscope {

using namespace capitaljson;

namespace {

Json pointJson(const FrontierPoint& point) {
    return {{"coverage", point.coverage},
            {"capital", point.capital},
            {"requirement", point.requirement},
            {"equity", point.equity},
            {"loss", point.loss},
            {"delta_share", point.deltaShare},
            {"tail_share", point.tailShare},
            {"premium", point.premium},
            {"cost", cost(point.cost)},
            {"binding_scenario", point.binding.empty()
                                     ? Json(nullptr)
                                     : Json{{"id", point.binding}, {"label", point.bindingLabel.english()}}}};
}

Json weightsJson(const MeanVariance& result, const MeanVarianceWeights& one) {
    Json weights = Json::object();
    for (std::size_t i = 0; i < one.weights.size(); ++i)
        weights[result.spec.underlyings[i].text()] = one.weights[i];
    return {{"budget", one.budget},       {"weights", std::move(weights)}, {"expected_return", one.expected},
            {"deviation", one.deviation}, {"utility", one.utility},        {"requirement", one.requirement},
            {"budget_binds", one.binds},  {"utility_gap", one.gap}};
}

Json meanVarianceJson(const MeanVariance* result) {
    if (!result) return nullptr;
    Json expected = Json::object(), covariance = Json::array(), instruments = Json::array(), curve = Json::array();
    const std::size_t n = result->spec.underlyings.size();
    for (std::size_t i = 0; i < n; ++i) {
        expected[result->spec.underlyings[i].text()] = result->spec.expected[i];
        Json row = Json::array();
        for (std::size_t j = 0; j < n; ++j)
            row.push_back(result->spec.covariance[i * n + j]);
        covariance.push_back(std::move(row));
        instruments.push_back(result->instruments[i].symbol);
    }
    for (const MeanVarianceWeights& one : result->curve)
        curve.push_back(weightsJson(*result, one));
    return {{"definition",
             "maximise mu'w - lambda/2 w'Sigma w subject to requirement(capital w) <= budget; weights are "
             "exposures / capital, returns and covariances a year"},
            {"risk_aversion", result->spec.riskAversion},
            {"capital", result->spec.capital},
            {"budget", result->spec.budget},
            {"long_only", result->spec.longOnly},
            {"expected", std::move(expected)},
            {"covariance", std::move(covariance)},
            {"instruments", std::move(instruments)},
            {"without_budget", weightsJson(*result, result->free)},
            {"within_budget", weightsJson(*result, result->chosen)},
            {"curve", std::move(curve)},
            {"notes", phrases(result->notes)}};
}

} // namespace

std::string writeFrontier(const CapitalOrigin& origin, const CapitalFrontier& frontier, const MeanVariance* weights) {
    Json out = head("marginscope.frontier/1", origin);
    out["regime"] = regimeWord(frontier.spec.regime);
    out["level"] = levelWord(frontier.spec.level);
    out["measure"] = coverageWord(frontier.spec.measure);
    if (frontier.spec.measure == CoverageMeasure::ExpectedShortfall) out["tail_level"] = frontier.spec.tail.level;
    out["definition"] =
        "coverage = 1 - loss / loss without hedge; capital = equity without hedge - excess with it; a curve "
        "point is the mix of least capital whose coverage is at least that";
    out["scenarios"] = frontier.scenarios;
    out["loss_without_hedge"] = frontier.loss;
    out["capital_without_hedge"] = frontier.capital;
    out["worst_scenario"] = frontier.worstName;
    out["most_coverage"] = frontier.mostCoverage;
    out["hedges"] = Json::array();
    for (const HedgeProgrammeLeg& leg : frontier.legs)
        out["hedges"].push_back({{"programme", leg.tails ? "tails" : "delta"},
                                 {"underlying", leg.underlying.text()},
                                 {"instrument", leg.instrument.symbol},
                                 {"quantity_at_full_share", leg.quantity}});
    out["curve"] = Json::array();
    for (const FrontierStep& step : frontier.steps) {
        Json one = {{"coverage_at_least", step.coverage}, {"reachable", step.point.has_value()}};
        one["point"] = step.point ? pointJson(frontier.points[*step.point]) : Json(nullptr);
        one["legs"] = step.point ? legs(legsOf(frontier, frontier.points[*step.point])) : Json::array();
        one["kink"] = step.kink;
        one["why"] = step.kink ? Json(step.why.english()) : Json(nullptr);
        out["curve"].push_back(std::move(one));
    }
    out["mixes"] = Json::array();
    for (const FrontierPoint& point : frontier.points)
        out["mixes"].push_back(pointJson(point));
    out["mean_variance"] = meanVarianceJson(weights);
    out["notes"] = phrases(frontier.notes);
    out["not_modelled"] = notModelledJson(origin.comparison.notModelled);
    return dumped(out);
}

} // namespace marginscope
