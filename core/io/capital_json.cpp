#include "core/io/capital_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace marginscope::capitaljson {

Json head(const char* format, const CapitalOrigin& origin) {
    const MarkedBook& book = *origin.comparison.book;
    const Rulebook& rules = *origin.comparison.rulebook;
    Json out = {{"format", format},
                {"program", "marginscope " MARGINSCOPE_VERSION},
                {"portfolio", book.portfolioName},
                {"market", book.marketName},
                {"as_of", formatTimestamp(book.asOf)},
                {"currency", book.currency.text()},
                {"rulebook", {{"id", rules.id}, {"version", rules.version}, {"source", rules.source}}}};
    if (origin.costs) {
        Json assumed = Json::object();
        for (const auto& [pointer, why] : origin.costs->assumed)
            assumed[pointer] = why;
        out["costs"] = {{"id", origin.costs->id},
                        {"version", origin.costs->version},
                        {"source", origin.costs->source},
                        {"assumed", std::move(assumed)}};
    }
    return out;
}

Json phrases(const std::vector<Phrase>& notes) {
    Json out = Json::array();
    for (const Phrase& note : notes)
        out.push_back(note.english());
    return out;
}

Json legs(const std::vector<TradeLeg>& legs) {
    Json out = Json::array();
    for (const TradeLeg& leg : legs) {
        Json one = {{"instrument", leg.instrument.symbol}, {"quantity", leg.quantity}};
        one["price"] = optional(leg.price);
        one["cost"] = leg.fee;
        if (!leg.group.empty()) one["group"] = leg.group;
        if (!leg.venue.empty()) one["venue"] = leg.venue;
        out.push_back(std::move(one));
    }
    return out;
}

Json binding(const std::optional<BindingScenario>& scenario) {
    if (!scenario) return nullptr;
    return {{"id", scenario->id}, {"label", scenario->label.english()}, {"pnl", scenario->pnl}};
}

Json optional(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json trial(const TrialFigures& figures) {
    return {{"equity", figures.equity},
            {"initial", {{"requirement", figures.initial}, {"excess", figures.excess(Level::Initial)}}},
            {"maintenance", {{"requirement", figures.maintenance}, {"excess", figures.excess(Level::Maintenance)}}},
            {"binding_scenario", binding(figures.binding)}};
}

Json cost(const TradeCost& cost) {
    return {{"fee", cost.fee},
            {"half_spread", cost.halfSpread},
            {"half_spread_assumed", cost.assumedSpread},
            {"total", cost.total()}};
}

Json risk(const BookRisk& after, const BookRisk& before) {
    Json out = Json::array();
    std::vector<AssetCode> all = before.underlyings;
    for (const AssetCode& underlying : after.underlyings)
        if (std::find(all.begin(), all.end(), underlying) == all.end()) all.push_back(underlying);
    for (const AssetCode& underlying : all)
        out.push_back({{"underlying", underlying.text()},
                       {"delta_before", before.deltaOf(underlying)},
                       {"delta_after", after.deltaOf(underlying)},
                       {"vega_before", before.vegaOf(underlying)},
                       {"vega_after", after.vegaOf(underlying)}});
    return out;
}

std::string dumped(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace marginscope::capitaljson
