#include "core/io/versus_file.h"

#include "core/io/not_modelled_json.h"

#include <nlohmann/json.hpp>

namespace marginscope {

namespace {

using Json = nlohmann::ordered_json;

Json orNull(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json scenarioJson(const Phrase& name) {
    return name.pattern.empty() ? Json(nullptr) : Json(name.english());
}

Json bookJson(const Comparison& comparison) {
    return {{"portfolio", comparison.book->portfolioName}, {"not_modelled", notModelledJson(comparison.notModelled)}};
}

} // namespace

std::string writeVersus(const Versus& versus, const std::vector<TradeLeg>& trades) {
    const Comparison& a = *versus.a;
    Json out = {{"format", "marginscope.versus/1"},
                {"program", "marginscope " MARGINSCOPE_VERSION},
                {"market", a.book->marketName},
                {"as_of", formatTimestamp(a.book->asOf)},
                {"currency", a.book->currency.text()},
                {"rulebook", {{"id", a.rulebook->id}, {"version", a.rulebook->version}, {"source", a.rulebook->source}}},
                {"a", bookJson(a)},
                {"b", bookJson(*versus.b)}};
    out["lines"] = Json::array();
    for (const VersusLine& line : versus.lines) {
        Json one = {{"section", versusSectionWord(line.section)},
                    {"id", line.id},
                    {"label", line.label.english()},
                    {"unit", line.unit},
                    {"a", orNull(line.a)},
                    {"b", orNull(line.b)},
                    {"change", orNull(line.change())}};
        if (line.isScenario) {
            one["a_scenario"] = scenarioJson(line.aText);
            one["b_scenario"] = scenarioJson(line.bText);
        }
        out["lines"].push_back(std::move(one));
    }
    out["trades"] = Json::array();
    for (const TradeLeg& leg : trades)
        out["trades"].push_back({{"instrument", leg.instrument.symbol},
                                 {"quantity", leg.quantity},
                                 {"group", leg.group},
                                 {"venue", leg.venue}});
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace marginscope
