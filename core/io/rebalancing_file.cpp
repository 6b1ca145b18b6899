#include "core/io/capital_json.h"
#include "core/io/not_modelled_json.h"

#include <nlohmann/json.hpp>

namespace marginscope {

using namespace capitaljson;

namespace {

Json driftJson(const DeltaDrift& row) {
    Json out = {{"underlying", row.underlying.text()},
                {"spot", row.spot},
                {"delta_coins", row.delta},
                {"target_coins", row.target},
                {"band_coins", row.band},
                {"outside", row.outside},
                {"trade_coins", row.trade}};
    out["instrument"] = row.instrument ? Json(row.instrument->symbol) : Json(nullptr);
    out["quantity"] = row.quantity;
    out["cost"] = cost(row.cost);
    return out;
}

Json runJson(const PathRun& run) {
    return {{"band_factor", run.factor},
            {"trades", run.trades},
            {"turnover", run.turnover},
            {"cost", run.cost},
            {"pnl", run.hedged},
            {"deviation_per_step", run.deviation},
            {"farthest_delta", run.mostDelta}};
}

Json journeyJson(const RebalanceReport& report) {
    if (!report.journey) return nullptr;
    const HedgeJourney& journey = *report.journey;
    Json steps = Json::array(), gamma = Json::array(), bands = Json::array();
    for (std::size_t at = 0; at < journey.steps.size(); ++at) {
        const PathStep& step = journey.steps[at];
        Json underlyings = Json::array();
        for (std::size_t i = 0; i < step.prices.size(); ++i)
            underlyings.push_back({{"underlying", report.drift[i].underlying.text()},
                                   {"price", step.prices[i]},
                                   {"delta_before", step.drifted[i]},
                                   {"traded_coins", step.traded[i]},
                                   {"delta_after", step.delta[i]}});
        Json one = {{"step", at}, {"day", step.day}};
        if (at > 0 && at - 1 < journey.path.dates.size()) one["date"] = formatTimestamp(journey.path.dates[at - 1]);
        one["underlyings"] = std::move(underlyings);
        one["pnl_unhedged"] = step.unhedged;
        one["pnl_hedged"] = step.hedged;
        one["cost"] = step.cost;
        one["requirement_unhedged"] = step.requirementUnhedged;
        one["requirement_hedged"] = step.requirementHedged;
        steps.push_back(std::move(one));
    }
    for (const GammaAccount& one : journey.gamma)
        gamma.push_back({{"underlying", one.underlying.text()},
                         {"vol", one.vol},
                         {"realised", one.realised},
                         {"expected", one.expected},
                         {"drag", one.drag()},
                         {"theta", one.theta}});
    for (const PathRun& run : journey.bands)
        bands.push_back(runJson(run));
    return {{"basis", journey.path.basis.english()},
            {"steps_count", journey.path.moves.size()},
            {"shortened", journey.shortened},
            {"unhedged",
             {{"pnl", journey.unhedged},
              {"deviation_per_step", journey.deviationUnhedged},
              {"highest_requirement", journey.mostRequirementUnhedged}}},
            {"hedged", runJson(journey.run)},
            {"highest_requirement_hedged", journey.mostRequirementHedged},
            {"gamma",
             {{"definition", "realised = sum of 1/2 gamma (dS)^2, expected = sum of 1/2 gamma S^2 vol^2 dt, drag = "
                             "realised - expected; of the book's positions"},
              {"underlyings", std::move(gamma)}}},
            {"bands", std::move(bands)},
            {"steps", std::move(steps)}};
}

} // namespace

std::string writeRebalancing(const CapitalOrigin& origin, const RebalanceReport& report) {
    Json out = head("marginscope.rebalancing/1", origin);
    out["regime"] = regimeWord(report.spec.regime);
    out["level"] = levelWord(report.spec.level);
    out["back_to"] = report.spec.toEdge ? "edge" : "target";
    out["drift"] = Json::array();
    for (const DeltaDrift& row : report.drift)
        out["drift"].push_back(driftJson(row));
    out["legs"] = legs(legsOf(report));
    out["path"] = journeyJson(report);
    out["notes"] = phrases(report.notes);
    out["not_modelled"] = notModelledJson(origin.comparison.notModelled);
    return dumped(out);
}

} // namespace marginscope
