#include "core/io/attribution_file.h"

#include "core/io/not_modelled_json.h"

#include <nlohmann/json.hpp>

namespace marginscope {

namespace {

using Json = nlohmann::ordered_json;

const char* kindWord(PartKind kind) {
    switch (kind) {
    case PartKind::Position:
        return "position";
    case PartKind::Group:
        return "group";
    case PartKind::Underlying:
        break;
    }
    return "underlying";
}

Json scenarioJson(const std::optional<BindingScenario>& scenario) {
    if (!scenario) return nullptr;
    return {{"id", scenario->id}, {"label", scenario->label.english()}, {"pnl", scenario->pnl}};
}

Json rowsOf(const MarkedBook& book, const std::vector<std::size_t>& positions) {
    Json rows = Json::array();
    for (const std::size_t i : positions)
        for (const HeldRow& held : book.positions[i].holdings)
            rows.push_back(held.row);
    return rows;
}

Json partJson(const MarkedBook& book, const Attribution& a, const AttributionPart& part) {
    Json out = {{"kind", kindWord(part.kind)}, {"name", part.name}, {"rows", rowsOf(book, part.positions)}};
    if (part.kind == PartKind::Position) {
        const MarkedPosition& position = book.positions[part.positions[0]];
        out["quantity"] = position.contracts;
        out["group"] = position.group.text();
    }
    out["standalone"] = part.standalone;
    out["incremental"] = part.incremental;
    out["euler"] = part.euler;
    out["euler_range"] = {part.eulerLess, part.eulerMore};
    out["aumann_shapley"] = part.aumannShapley;
    out["saving"] = part.saving(a.eulerAddsUp);
    out["loss_in_binding"] = part.lossInBinding;
    out["loss_in_runner_up"] = part.lossInRunnerUp ? Json(*part.lossInRunnerUp) : Json(nullptr);
    return out;
}

Json groupJson(const MarkedBook& book, const AttributionGroup& group) {
    return {{"kind", kindWord(group.kind)},
            {"name", group.name},
            {"rows", rowsOf(book, group.positions)},
            {"apart", group.apart},
            {"together", group.together},
            {"saving", group.saving()},
            {"incremental", group.incremental},
            {"euler", group.euler},
            {"aumann_shapley", group.aumannShapley}};
}

Json pairsJson(const Attribution& a) {
    Json names = Json::array(), rows = Json::array();
    const std::size_t n = a.pairs.parts.size();
    for (std::size_t row = 0; row < n; ++row) {
        names.push_back(a.parts[a.pairs.parts[row]].name);
        Json line = Json::array();
        for (std::size_t column = 0; column < n; ++column)
            line.push_back(a.pairs.at(row, column));
        rows.push_back(std::move(line));
    }
    return {{"parts", a.pairs.parts}, {"names", std::move(names)}, {"saving", std::move(rows)}};
}

Json measuresJson(const Attribution& a) {
    Json out = Json::object();
    for (const AttributionMeasure measure : allAttributionMeasures)
        out[measureWord(measure)] = {{"question", questionOf(measure, a).english()}, {"adds_up", a.addsUp(measure)}};
    out["standalone"]["sum"] = a.standaloneSum;
    out["incremental"]["sum"] = a.incrementalSum;
    out["euler"]["sum"] = a.eulerSum;
    out["euler"]["not_in_proportion"] = a.eulerRest();
    out["euler"]["unique"] = a.unique;
    out["aumann_shapley"]["sum"] = a.aumannShapleySum;
    out["aumann_shapley"]["jumps"] = a.aumannShapleyRest();
    return out;
}

} // namespace

std::string writeAttribution(const Comparison& comparison, const Attribution& a) {
    const MarkedBook& book = *comparison.book;
    const Rulebook& rules = *comparison.rulebook;
    Json out = {{"format", "marginscope.attribution/1"},
                {"program", "marginscope " MARGINSCOPE_VERSION},
                {"portfolio", book.portfolioName},
                {"market", book.marketName},
                {"as_of", formatTimestamp(book.asOf)},
                {"currency", book.currency.text()},
                {"rulebook", {{"id", rules.id}, {"version", rules.version}, {"source", rules.source}}},
                {"regime", regimeWord(a.spec.regime)},
                {"level", levelWord(a.spec.level)},
                {"requirement", a.requirement},
                {"account", a.account}};
    out["binding_scenario"] = scenarioJson(a.binding);
    out["runner_up"] = scenarioJson(a.runnerUp);
    out["runner_up_gap"] = a.runnerUpGap() ? Json(*a.runnerUpGap()) : Json(nullptr);
    out["measures"] = measuresJson(a);
    out["parts"] = Json::array();
    for (const AttributionPart& part : a.parts)
        out["parts"].push_back(partJson(book, a, part));
    out["groups"] = Json::array();
    for (const AttributionGroup& group : a.groups)
        out["groups"].push_back(groupJson(book, group));
    out["pairs"] = pairsJson(a);
    out["notes"] = Json::array();
    for (const Phrase& note : a.notes)
        out["notes"].push_back(note.english());
    out["not_modelled"] = notModelledJson(comparison.notModelled);
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace marginscope
