#include "core/io/hedge_file.h"

#include "core/io/not_modelled_json.h"
#include "core/base/number.h"
#include "core/report/hedge_table.h"

#include <nlohmann/json.hpp>

namespace marginscope {

namespace {

using Json = nlohmann::ordered_json;

template<class Value>
Json orNull(const std::optional<Value>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json scenarioJson(const std::optional<BindingScenario>& scenario) {
    if (!scenario) return nullptr;
    return {{"id", scenario->id}, {"label", scenario->label.english()}, {"pnl", scenario->pnl}};
}

Json levelJson(const LevelResult& level) {
    return {{"requirement", level.requirement}, {"excess", level.excess}};
}

Json stateJson(const HedgeState& state) {
    Json out = {{"regimes", Json::array()}, {"delta", Json::array()}, {"not_modelled", state.notModelled}};
    for (const HedgeRegime& regime : state.regimes)
        out["regimes"].push_back({{"regime", regimeWord(regime.regime)},
                                  {"equity", regime.equity},
                                  {"initial", levelJson(regime.initial)},
                                  {"maintenance", levelJson(regime.maintenance)},
                                  {"binding_scenario", scenarioJson(regime.binding)},
                                  {"reason", regime.reason.english()}});
    for (const UnderlyingDelta& one : state.deltas)
        out["delta"].push_back({{"underlying", one.underlying.text()}, {"coins", one.delta}});
    return out;
}

Json gridJson(const GridCheck& grid) {
    Json out = {{"range", grid.range},
                {"points", grid.points.size()},
                {"largest_loss", grid.loss},
                {"requirement", grid.requirement},
                {"covered", grid.covered}};
    if (grid.points.empty()) return out;
    const GridPoint& worst = grid.points[grid.worst];
    out["worst"] = {{"label", gridPointPhrase(worst).english()},
                    {"underlying", worst.underlying.empty() ? Json(nullptr) : Json(worst.underlying.text())},
                    {"price_move", worst.priceMove},
                    {"vol_share", worst.volShare},
                    {"pnl", worst.pnl}};
    return out;
}

Json legJson(const HedgeAnswer& answer, const HedgeLeg& leg) {
    const HedgeCandidate& candidate = answer.candidates.candidates[leg.candidate];
    return {{"trade", tradeLine(leg.trade)},
            {"side", leg.trade.quantity > 0.0 ? "buy" : "sell"},
            {"instrument", leg.trade.instrument.symbol},
            {"quantity", leg.trade.quantity},
            {"lots", leg.lots},
            {"lot", candidate.lot},
            {"price", orNull(leg.trade.price)},
            {"price_source", priceSourceWord(candidate.source(leg.lots > 0.0))},
            {"mark", candidate.unit.mark},
            {"bid", orNull(candidate.quote.bid)},
            {"ask", orNull(candidate.quote.ask)},
            {"fee", leg.trade.fee},
            {"trading_cost", leg.tradingCost},
            {"cost", leg.cost},
            {"closes", candidate.held != 0.0 && (candidate.held > 0.0) != (leg.trade.quantity > 0.0)}};
}

Json freedJson(const HedgeAnswer& answer, const HedgeSuggestion& suggestion) {
    Json out = Json::array();
    for (const Regime regime : allRegimes)
        for (const Level level : {Level::Initial, Level::Maintenance}) {
            const double freed = suggestion.freed(answer.before, regime, level);
            out.push_back({{"regime", regimeWord(regime)},
                           {"level", levelWord(level)},
                           {"amount", freed},
                           {"excess_change", suggestion.after.of(regime).at(level).excess - answer.before.of(regime).at(level).excess},
                           {"per_cost", suggestion.cost > 0.0 ? Json(freed / suggestion.cost) : Json(nullptr)},
                           {"per_premium", suggestion.premium < 0.0 ? Json(freed / -suggestion.premium) : Json(nullptr)},
                           {"per_trading_cost", suggestion.tradingCost > 0.0 ? Json(freed / suggestion.tradingCost) : Json(nullptr)}});
        }
    return out;
}

Json phrasesJson(const std::vector<Phrase>& phrases) {
    Json out = Json::array();
    for (const Phrase& phrase : phrases)
        out.push_back(phrase.english());
    return out;
}

Json suggestionJson(const HedgeAnswer& answer, const HedgeSuggestion& s) {
    Json out = {{"method", hedgeMethodWord(s.method)},
                {"legs", Json::array()},
                {"cost", s.cost},
                {"trading_cost", s.tradingCost},
                {"premium", s.premium},
                {"objective", s.objective},
                {"reaches_targets", s.reachesTargets},
                {"missed", s.missed.targets},
                {"outside_conditions",
                 {{"over_budget", s.missed.budget}, {"delta", s.missed.delta}, {"legs", s.missed.legs}}},
                {"program", {{"objective", orNull(s.programObjective)},
                             {"difference", s.programObjective ? Json(s.objective - *s.programObjective) : Json(nullptr)},
                             {"lower_bound", orNull(s.lowerBound)},
                             {"gap", orNull(s.gap())},
                             {"proved", s.proved}}},
                {"freed", freedJson(answer, s)},
                {"after", stateJson(s.after)},
                {"finer_grid", gridJson(s.grid)},
                {"other_models", Json::array()},
                {"sizes", Json::array()},
                {"notes", phrasesJson(s.notes)}};
    for (const HedgeLeg& leg : s.legs)
        out["legs"].push_back(legJson(answer, leg));
    for (const HedgeSize& size : s.sizes)
        out["sizes"].push_back({{"scale", size.scale},
                                {"isolated", size.requirements[0]},
                                {"cross", size.requirements[1]},
                                {"portfolio", size.requirements[2]}});
    for (const OtherModel& other : s.otherModels)
        out["other_models"].push_back({{"rulebook", other.rulebook},
                                       {"regime", "portfolio"},
                                       {"level", "initial"},
                                       {"before", other.before},
                                       {"after", other.after},
                                       {"change", other.after - other.before},
                                       {"not_modelled", other.notModelled}});
    return out;
}

Json objectiveJson(const HedgeSpec& spec) {
    Json out = {{"minimises", spec.targets.empty() ? (spec.budget ? "requirement" : "requirement_plus_cost") : "cost"},
                {"level", levelWord(spec.level)},
                {"regimes", Json::array()},
                {"combined", spec.worstOf ? "largest" : "sum"},
                {"targets", Json::array()},
                {"budget", orNull(spec.budget)},
                {"max_legs", orNull(spec.mostLegs)},
                {"lots", spec.wholeLots ? "whole" : "free"},
                {"delta_bands", Json::array()}};
    for (const RegimeWeight& one : spec.regimes)
        out["regimes"].push_back({{"regime", regimeWord(one.regime)}, {"weight", one.weight}});
    const CandidateFilter& filter = spec.filter;
    out["liquidity"] = {{"only_quoted", filter.onlyQuoted},
                        {"most_spread", orNull(filter.mostSpread)},
                        {"least_open_interest", orNull(filter.leastOpenInterest)},
                        {"least_volume", orNull(filter.leastVolume)},
                        {"share_of_open_interest", orNull(filter.shareOfOpenInterest)}};
    for (const HedgeTarget& target : spec.targets)
        out["targets"].push_back(targetText(target));
    for (const DeltaBand& band : spec.deltaBands)
        out["delta_bands"].push_back({{"underlying", band.underlying.empty() ? Json(nullptr) : Json(band.underlying.text())},
                                      {"lower", band.lower},
                                      {"upper", band.upper}});
    return out;
}

Json costsJson(const TradingCosts& costs) {
    Json out = {{"id", costs.id}, {"version", costs.version}, {"source", costs.source},
                {"bought_options", premiumCostWord(costs.premium)}, {"from_quotes", costs.fromQuotes}, {"assumed", Json::object()}};
    for (const auto& [pointer, why] : costs.assumed)
        out["assumed"][pointer] = why;
    return out;
}

Json candidatesJson(const HedgeCandidates& candidates) {
    Json out = {{"listed", candidates.listed},
                {"filtered", candidates.filtered},
                {"quoted", candidates.quoted},
                {"used", candidates.candidates.size()},
                {"candidates", Json::array()},
                {"left_out_counts", Json::object()},
                {"left_out", Json::array()}};
    for (const auto& [reason, count] : leftOutCounts(candidates))
        out["left_out_counts"][reason] = count;
    for (const HedgeCandidate& one : candidates.candidates)
        out["candidates"].push_back({{"instrument", one.instrument().symbol},
                                     {"mark", one.unit.mark},
                                     {"own_mark", one.unit.ownMark},
                                     {"bid", orNull(one.quote.bid)},
                                     {"ask", orNull(one.quote.ask)},
                                     {"open_interest", orNull(one.quote.openInterest)},
                                     {"volume", orNull(one.quote.volume)},
                                     {"buy_price", one.buys ? Json(one.buyPrice) : Json(nullptr)},
                                     {"buy_price_source", one.buys ? Json(priceSourceWord(one.buySource)) : Json(nullptr)},
                                     {"sell_price", one.sells ? Json(one.sellPrice) : Json(nullptr)},
                                     {"sell_price_source", one.sells ? Json(priceSourceWord(one.sellSource)) : Json(nullptr)},
                                     {"delta", one.deltaCoins},
                                     {"lot", one.lot},
                                     {"max_lots", one.mostLots},
                                     {"max_lots_bought", one.most(true)},
                                     {"max_lots_sold", one.most(false)},
                                     {"cost_buy", one.costBuy},
                                     {"cost_sell", one.costSell},
                                     {"fee", one.fee},
                                     {"held", one.held}});
    for (const LeftOutCandidate& one : candidates.leftOut)
        out["left_out"].push_back({{"instrument", one.symbol},
                                   {"reason", one.code()},
                                   {"detail", leftOutPhrase(one).english()}});
    return out;
}

} // namespace

std::string writeHedge(const HedgeAnswer& answer, const HedgeFileNames& names,
                       const std::vector<NotModelled>& notModelled) {
    Json out = {{"format", "marginscope.hedge/1"},
                {"program", "marginscope " MARGINSCOPE_VERSION},
                {"portfolio", names.portfolio},
                {"market", names.market},
                {"as_of", names.asOf},
                {"currency", names.currency},
                {"rulebook", {{"id", names.rulebookId}, {"version", names.rulebookVersion}, {"source", names.rulebookSource}}},
                {"objective", objectiveJson(answer.spec)},
                {"costs", costsJson(answer.costs)},
                {"helps", answer.helps},
                {"reaches_targets", answer.reachesTargets},
                {"verdict", answer.verdict.english()},
                {"reasons", phrasesJson(answer.reasons)},
                {"linear_program", answer.programOf.empty() ? Json(nullptr) : Json(answer.programOf)},
                {"before", stateJson(answer.before)},
                {"finer_grid_before", gridJson(answer.gridBefore)},
                {"suggestions", Json::array()}};
    for (const HedgeSuggestion& suggestion : answer.suggestions)
        out["suggestions"].push_back(suggestionJson(answer, suggestion));
    out["candidates"] = candidatesJson(answer.candidates);
    out["counts"] = {{"linear_programs", answer.counts.programs}, {"books_margined", answer.counts.evaluations}};
    out["not_modelled"] = notModelledJson(notModelled);
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace marginscope
