#include "core/io/capital_json.h"
#include "core/io/not_modelled_json.h"

#include <nlohmann/json.hpp>

namespace marginscope {

using namespace capitaljson;

namespace {

Json rowsOf(const MarkedPosition& position) {
    Json rows = Json::array();
    for (const HeldRow& held : position.holdings)
        rows.push_back(held.row);
    return rows;
}

void addEffect(Json& to, const CapitalEffect& effect, const CapitalPlan& plan) {
    to["legs"] = legs(effect.legs);
    to["cost"] = cost(effect.cost);
    to["capital_freed"] = effect.freed;
    to["net"] = effect.net;
    to["freed_per_cost"] = capitaljson::optional(effect.perCost());
    to["requirement_change"] = effect.after.requirement(plan.spec.level) - plan.before.requirement(plan.spec.level);
    to["equity_change"] = effect.after.equity - plan.before.equity;
    to["after"] = trial(effect.after);
    to["risk"] = risk(effect.risk, plan.riskBefore);
    to["keeps_risk"] = effect.keepsRisk;
}

Json actionJson(const MarkedBook& book, const CapitalPlan& plan, std::size_t index) {
    const CapitalAction& action = plan.actions[index];
    const MarkedPosition& position = book.positions[action.position];
    Json out = {{"index", index},
                {"action", capitalActionWord(action.kind)},
                {"instrument", position.instrument.symbol},
                {"rows", rowsOf(position)},
                {"quantity", position.contracts},
                {"share", action.share}};
    out["into"] = action.into.empty() ? Json(nullptr) : Json(action.into);
    if (action.error) {
        out["not_possible"] = {{"reason", reasonWord(action.error->reason)},
                               {"detail", errorPhrase(*action.error).english()}};
        return out;
    }
    addEffect(out, action.effect, plan);
    return out;
}

Json splitJson(const MarkedBook& book, const RegimeSplit& split) {
    Json moves = Json::array(), isolated = Json::array();
    for (const RegimeMove& move : split.moves) {
        const MarkedPosition& position = book.positions[move.position];
        Json one = {{"instrument", position.instrument.symbol},
                    {"rows", rowsOf(position)},
                    {"can_isolate", move.canIsolate},
                    {"alone", move.alone}};
        for (const auto& [name, value] :
             {std::pair("total_if_isolated", move.isolatedTotal), std::pair("total_if_pooled", move.pooledTotal),
              std::pair("freed_by_isolating", move.freedByIsolating),
              std::pair("freed_by_pooling", move.freedByPooling)})
            one[name] = move.canIsolate ? Json(value) : Json(nullptr);
        one["isolated_in_best"] = move.isolatedInBest;
        moves.push_back(std::move(one));
    }
    for (const std::size_t i : split.isolated)
        isolated.push_back(book.positions[i].instrument.symbol);
    return {{"definition",
             "total requirement = sum of the isolated positions' requirements, each alone, + requirement of "
             "the pooled regime for the rest"},
            {"all_pooled", split.allPooled},
            {"all_isolated", split.allIsolated},
            {"best", split.best},
            {"freed", split.freed()},
            {"isolated", std::move(isolated)},
            {"excess_all_pooled", split.excessPooled},
            {"excess_best", split.excessBest},
            {"every_split_tried", split.everySplit},
            {"positions", std::move(moves)}};
}

} // namespace

std::string writeOptimisation(const CapitalOrigin& origin, const CapitalPlan& plan) {
    const MarkedBook& book = *origin.comparison.book;
    Json out = head("marginscope.optimisation/1", origin);
    out["regime"] = regimeWord(plan.spec.regime);
    out["level"] = levelWord(plan.spec.level);
    out["definition"] =
        "capital_freed = excess after - excess before + cost; net = capital_freed - cost; trades at the "
        "mark, cost = fee + half spread; sizes are not rounded to lots";
    out["limits"] = {{"legs", plan.spec.legs},
                     {"delta_band", capitaljson::optional(plan.spec.deltaBand)},
                     {"vega_band", capitaljson::optional(plan.spec.vegaBand)}};
    out["before"] = trial(plan.before);
    out["nothing_to_free"] = plan.nothing.pattern.empty() ? Json(nullptr) : Json(plan.nothing.english());
    out["suggestions"] = Json::array();
    for (const CapitalCombination& each : plan.combinations) {
        Json one = {{"positions", each.actions.size()}, {"actions", each.actions}};
        addEffect(one, each.effect, plan);
        out["suggestions"].push_back(std::move(one));
    }
    out["every_combination_tried"] = plan.everyCombination;
    out["shares"] =
        "suggestions are the best combinations of the actions found by position; their closings are then done in the shares "
        "that free most, found by a search: shares tried are not every share";
    out["ranking"] = plan.ranking;
    out["actions"] = Json::array();
    for (std::size_t i = 0; i < plan.actions.size(); ++i)
        out["actions"].push_back(actionJson(book, plan, i));
    out["regimes"] = splitJson(book, plan.split);
    out["full_margin_runs"] = plan.trials;
    out["notes"] = phrases(plan.notes);
    out["not_modelled"] = notModelledJson(origin.comparison.notModelled);
    return dumped(out);
}

} // namespace marginscope
