// The keys of rulebook files as documentation.
#include "core/session/rulebook_schema.h"

#include "core/base/number.h"
#include "core/base/phrase.h"
#include "core/margin/collateral.h"
#include "core/methods/add_ons.h"
#include "core/methods/charges_method.h"
#include "core/methods/registry.h"
#include "core/session/rulebook_keys.h"

#include <nlohmann/json.hpp>

namespace marginscope {

namespace {

using namespace keys;

Json keyJson(const KeySpec& spec) {
    static constexpr const char* types[] = {"number", "flag", "word", "numbers", "table"};
    Json out = {{"key", spec.key}, {"type", types[static_cast<std::size_t>(spec.type)]}, {"meaning", spec.meaning}};
    if (spec.type == KeyType::Number || spec.type == KeyType::Numbers) {
        out["min"] = spec.min;
        out["max"] = spec.max;
        out["unit"] = spec.unit;
    }
    const bool needed = spec.required && !spec.fallback;
    out["required"] = needed;
    if (!spec.choices.empty()) out["choices"] = spec.choices;
    if (!needed && spec.type != KeyType::Table && spec.type != KeyType::Numbers && !fallbackText(spec).empty())
        out["fallback"] = Json::parse(fallbackText(spec), nullptr, false);
    out["by_underlying"] = spec.byUnderlying;
    for (const KeySpec& column : spec.columns)
        out["columns"].push_back(keyJson(column));
    return out;
}

std::string markdownCell(std::string text) {
    for (std::size_t at = 0; (at = text.find('|', at)) != std::string::npos; at += 2)
        text.insert(at, "\\");
    return text;
}

std::string whereMissing(const KeySpec& spec) {
    if (spec.required && !spec.fallback) return "required";
    const std::string fallback = fallbackText(spec);
    return fallback.empty() ? "–" : "`" + fallback + "`";
}

std::string markdownRow(const std::string& indent, const KeySpec& spec) {
    std::string row = "| " + indent + "`" + spec.key + "` | " + markdownCell(acceptedText(spec)) + " | " +
                      markdownCell(spec.unit) + " | " + whereMissing(spec) + " | " + markdownCell(spec.meaning) +
                      " |\n";
    for (const KeySpec& column : spec.columns)
        row += markdownRow(indent + "– ", column);
    return row;
}

std::string markdown(const std::vector<RulebookSchemaGroup>& groups) {
    std::string text = "# Keys of marginscope.rulebook/1\n";
    for (const RulebookSchemaGroup& group : groups) {
        text += "\n## " + group.title + "\n\n";
        if (!group.meaning.empty()) text += group.meaning + "\n\n";
        text += "Stands at `" + group.pointer + "`" +
                (group.byUnderlying ? "; single underlyings below `" + group.pointer + "/currencies/NAME`" : "") +
                ".\n\n| key | accepted | unit | where missing | meaning |\n|---|---|---|---|---|\n";
        for (const KeySpec& spec : group.keys)
            text += markdownRow("", spec);
    }
    return text;
}

std::string json(const std::vector<RulebookSchemaGroup>& groups) {
    Json list = Json::array();
    for (const RulebookSchemaGroup& group : groups) {
        Json keys = Json::array();
        for (const KeySpec& spec : group.keys)
            keys.push_back(keyJson(spec));
        list.push_back({{"title", group.title},
                        {"meaning", group.meaning},
                        {"pointer", group.pointer},
                        {"by_underlying", group.byUnderlying},
                        {"keys", std::move(keys)}});
    }
    return Json{{"format", "marginscope.rulebook-schema/1"}, {"describes", "marginscope.rulebook/1"}, {"groups", list}}
               .dump(2) +
           "\n";
}

std::vector<KeySpec> headerKeys() {
    const auto word = [](const char* key, const char* meaning, bool required) {
        KeySpec spec = forAll(wordKey(key, meaning, {}));
        spec.required = required;
        return spec;
    };
    KeySpec format = forAll(wordKey("format", "format of the file", {"marginscope.rulebook/1"}));
    format.required = true;
    return {std::move(format),
            word("id", "name of the rulebook on the command line and in lists", true),
            word("version", "a date, or a name of one's own", true),
            word("name", "name for people", true),
            word("source", "where the numbers come from", true),
            word("based_on", "ID@VERSION of the rulebook whose published values these are compared with", false)};
}

void addCollateralGroups(std::vector<RulebookSchemaGroup>& groups) {
    groups.push_back({"/collateral",
                      "Beside these: \"accepted\", a list of assets or one by regime (cross, portfolio).",
                      "/collateral", collateralKeys(), false});
    groups.push_back({"/collateral/haircuts",
                      "One number or object per asset; \"other\" for the rest. The same in "
                      "/collateral/initial_haircuts: counted on top at the initial level.",
                      "/collateral/haircuts",
                      {haircutKey()},
                      false});
    groups.push_back({"Haircut as an object", "At most one of haircut, tiers, volatility.", "/collateral/haircuts/*",
                      forAllOf(haircutKeys()), false});
    groups.push_back({"Haircut for a lost peg", "", "/collateral/haircuts/*/depeg", forAllOf(depegKeys()), false});
    groups.push_back(
        {"Cap of an asset", "The least of them holds.", "/collateral/haircuts/*/cap", forAllOf(capKeys()), false});
    groups.push_back(
        {"/collateral/ratio_thresholds", "By name.", "/collateral/ratio_thresholds", {thresholdKey()}, false});
    groups.push_back({"/add_ons",
                      "Charges beside the portfolio method, by name in \"charges\", of the kinds listed above.",
                      "/add_ons", addOnKeys(), false});
}

} // namespace

std::vector<RulebookSchemaGroup> rulebookSchema() {
    std::vector<RulebookSchemaGroup> groups = {
        {"Header",
         "Beside these: \"definitions\", an object of one sentence per regime (isolated, cross, portfolio), "
         "and \"assumed\", an object of reasons by JSON pointer.",
         "/", headerKeys(), false},
        {"/valuation", "", "/valuation", valuationKeys(), false},
        {"/equity", "", "/equity", equityKeys(), false},
        {"/standard, method size_slope", "rates of index or notional, futures by size", "/standard",
         with(standardMethodKey(), sizeSlopeKeys()), true}};
    for (const StandardKind& kind : standardKinds())
        groups.push_back({std::string("/standard, method ") + kind.word, kind.meaning, "/standard",
                          with(standardMethodKey(), kind.keys()), true});
    groups.push_back({"/portfolio, method risk_matrix",
                      "worst of a matrix of price and volatility moves, plus roll and delta shock", "/portfolio",
                      with(portfolioMethodKey(), riskMatrixKeys()), true});
    groups.push_back({"/portfolio, method charges", "named charges, and formulas that make a requirement of them",
                      "/portfolio", with(portfolioMethodKey(), chargesMethodKeys()), true});
    for (const PortfolioKind& kind : portfolioKinds())
        groups.push_back({std::string("/portfolio, method ") + kind.word, kind.meaning, "/portfolio",
                          with(portfolioMethodKey(), kind.keys()), true});
    for (const ChargeKind& kind : chargeKinds())
        groups.push_back({std::string("Charge of kind ") + kind.word, kind.meaning, "/portfolio/charges/*",
                          with(chargeKindKey(), kind.keys()), true});
    addCollateralGroups(groups);
    return groups;
}

std::string rulebookSchemaText(SchemaFormat format) {
    return format == SchemaFormat::Json ? json(rulebookSchema()) : markdown(rulebookSchema());
}

std::string acceptedText(const KeySpec& spec) {
    switch (spec.type) {
    case KeyType::Number:
        return formatNumber(spec.min) + " … " + formatNumber(spec.max);
    case KeyType::Flag:
        return "true, false";
    case KeyType::Numbers:
        return "list of " + formatNumber(spec.min) + " … " + formatNumber(spec.max);
    case KeyType::Table:
        return "list of objects";
    case KeyType::Word:
        break;
    }
    std::string words;
    for (const std::string& word : spec.choices)
        words += (words.empty() ? "" : ", ") + word;
    return words;
}

} // namespace marginscope
