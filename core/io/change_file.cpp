#include "core/io/change_file.h"

#include "core/io/not_modelled_json.h"

#include <nlohmann/json.hpp>

namespace marginscope {

namespace {

using Json = nlohmann::ordered_json;

Json optionalJson(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json figuresJson(const ChangeFigures& figures) {
    Json out = {{"book_equity", figures.bookEquity}, {"regimes", Json::array()}};
    for (const Regime regime : allRegimes) {
        Json one = {{"regime", regimeWord(regime)}, {"equity", figures.equityOf(regime)}};
        for (const Level level : {Level::Initial, Level::Maintenance})
            one[levelWord(level)] = {{"requirement", figures.requirementOf(regime, level)},
                                     {"excess", figures.excessOf(regime, level)}};
        out["regimes"].push_back(std::move(one));
    }
    return out;
}

Json effectsJson(const ChangeFigures& effect, const ChangeFigures& forward, const ChangeFigures& reverse) {
    return {{"effect", figuresJson(effect)}, {"forward", figuresJson(forward)}, {"reverse", figuresJson(reverse)}};
}

Json bindingJson(const std::optional<BindingScenario>& scenario) {
    if (!scenario) return nullptr;
    return {{"id", scenario->id}, {"label", scenario->label.english()}, {"pnl", scenario->pnl}};
}

Json stateJson(const ChangeState& state, const std::string& name, const ChangeFigures& figures,
               const std::optional<BindingScenario>& binding, Timestamp at, const std::vector<NotModelled>& rows) {
    const Rulebook& rules = *state.rulebook;
    Json out = {{"name", name},
                {"portfolio", state.portfolio->name},
                {"positions", state.portfolio->positions.size()},
                {"market", state.market->name},
                {"at", formatTimestamp(at)},
                {"rulebook", {{"id", rules.id}, {"version", rules.version}, {"source", rules.source}}}};
    out.update(figuresJson(figures));
    out["binding_scenario"] = bindingJson(binding);
    out["not_modelled"] = notModelledJson(rows);
    return out;
}

Json itemJson(const ChangeItem& item, ChangeOrder order) {
    Json out = {{"factor", changeFactorWord(item.factor)}, {"item", item.subject},        {"what", item.what.english()},
                {"from", optionalJson(item.from)},         {"to", optionalJson(item.to)}, {"unit", item.unit}};
    out.update(effectsJson(item.effect(order), item.forward, item.reverse));
    out["binding_scenario_after"] = item.bindsAfter.empty() ? Json(nullptr) : Json(item.bindsAfter);
    out["flips_binding_scenario"] = item.flips;
    return out;
}

Json factorsJson(const ChangeExplain& change, ChangeOrder order) {
    Json out = Json::array();
    for (const ChangeFactor factor : allChangeFactors) {
        Json one = {{"factor", changeFactorWord(factor)}};
        one.update(effectsJson(change.sumOf(factor, order), change.sumOf(factor, ChangeOrder::Forward),
                               change.sumOf(factor, ChangeOrder::Reverse)));
        out.push_back(std::move(one));
    }
    return out;
}

Json parametersJson(const std::vector<ChangedParameter>& parameters) {
    const auto value = [](const std::optional<std::string>& text) {
        return text ? Json::parse(*text, nullptr, false) : Json(nullptr);
    };
    Json out = Json::array();
    for (const ChangedParameter& one : parameters)
        out.push_back({{"pointer", one.pointer},
                       {"a", value(one.a)},
                       {"b", value(one.b)},
                       {"unit", one.unit},
                       {"meaning", one.meaning}});
    return out;
}

Json partsJson(const std::vector<ChangedPart>& parts) {
    Json out = Json::array();
    for (const ChangedPart& part : parts)
        out.push_back({{"part", part.label.english()}, {"a", part.a}, {"b", part.b}, {"change", part.b - part.a}});
    return out;
}

} // namespace

std::string writeChange(const ChangeReport& report, ChangeOrder order) {
    const ChangeExplain& change = report.change;
    Json out = {{"format", "marginscope.change/1"},
                {"program", "marginscope " MARGINSCOPE_VERSION},
                {"currency", report.b.market->currency.text()},
                {"a", stateJson(report.a, report.nameA, change.a, change.bindingA, change.atA, change.notModelledA)},
                {"b", stateJson(report.b, report.nameB, change.b, change.bindingB, change.atB, change.notModelledB)},
                {"change", figuresJson(change.change())}};
    out["order"] = {{"used", changeOrderWord(order)}, {"statement", changeOrderPhrase(order).english()}};
    out["order"]["factors"] = Json::array();
    for (const ChangeFactor factor : allChangeFactors)
        out["order"]["factors"].push_back(changeFactorWord(factor));
    out["factors"] = factorsJson(change, order);
    out["unexplained"] = effectsJson(change.unexplained(order), change.unexplained(ChangeOrder::Forward),
                                     change.unexplained(ChangeOrder::Reverse));
    out["items"] = Json::array();
    for (const ChangeItem& item : change.items)
        out["items"].push_back(itemJson(item, order));
    out["binding_scenario_flips"] = change.flips();
    out["portfolio_parts"] = partsJson(change.parts);
    out["rulebook_parameters"] = parametersJson(report.parameters);
    out["only_in_market_a"] = change.onlyInMarketA;
    out["only_in_market_b"] = change.onlyInMarketB;
    out["notes"] = Json::array();
    for (const Phrase& note : change.notes)
        out["notes"].push_back(note.english());
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace marginscope
