#include "core/session/rulebook_schema.h"

#include "core/base/number.h"
#include "core/base/phrase.h"
#include "core/margin/collateral.h"
#include "core/margin/parameter_table.h"
#include "core/methods/add_ons.h"
#include "core/methods/charges_method.h"
#include "core/methods/registry.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace marginscope {

namespace {

using Json = nlohmann::ordered_json;
using Path = std::vector<std::string>;

template<class Parameters>
void addTable(std::vector<KeySpec>& keys, std::span<const ParameterSpec<Parameters>> table, bool byUnderlying) {
    for (const ParameterSpec<Parameters>& spec : table) {
        keys.push_back(numberKey(spec.key, spec.min, spec.max, spec.unit, spec.meaning));
        keys.back().byUnderlying = byUnderlying;
    }
}

KeySpec forAll(KeySpec spec) {
    spec.byUnderlying = false;
    return spec;
}

std::vector<KeySpec> sizeSlopeKeys() {
    std::vector<KeySpec> keys;
    addTable(keys, standardParameterTable(), true);
    keys.push_back(wordKey("otm_reference", QT_TRANSLATE_NOOP("explain", "what an option is out of the money against"),
                           {"index", "forward"}));
    return keys;
}

std::vector<KeySpec> riskMatrixKeys() {
    std::vector<KeySpec> keys;
    addTable(keys, scenarioParameterTable(), true);
    addTable(keys, accountParameterTable(), false);
    keys.push_back(forAll(numberKey("buckets", 1, 100, "",
                                    QT_TRANSLATE_NOOP("explain", "price moves each side of zero, a whole number"), 4)));
    keys.push_back(
        forAll(numbersKey("extended_moves", -0.99, 100, "relative move",
                          QT_TRANSLATE_NOOP("explain", "moves of the extended table, none of them zero"), false)));
    keys.push_back(
        forAll(wordKey("pairing", QT_TRANSLATE_NOOP("explain", "how the cells of several underlyings are added up"),
                       {"by_cell", "sum_of_worst"})));
    keys.push_back(flagKey("spot_in_matrix",
                           QT_TRANSLATE_NOOP("explain", "spot positions inside the scenarios, or counted as equity"),
                           true));
    return keys;
}

std::vector<KeySpec> valuationKeys() {
    return {
        flagKey("discount", QT_TRANSLATE_NOOP("explain", "option values are discounted at the market's rate"), false)};
}

std::vector<KeySpec> equityKeys() {
    return {flagKey("option_value_in_cross",
                    QT_TRANSLATE_NOOP("explain", "the market value of options counts in the cross regime's equity"),
                    false),
            flagKey("option_value_in_portfolio",
                    QT_TRANSLATE_NOOP("explain", "the market value of options counts in the portfolio regime's equity"),
                    true)};
}

KeySpec haircutKey() {
    return forAll(numberKey("*", 0, 1, "share of value",
                            QT_TRANSLATE_NOOP("explain", "taken off the value of a balance in this asset")));
}

std::vector<KeySpec> collateralKeys() {
    return {
        forAll(wordKey("mode", QT_TRANSLATE_NOOP("explain", "collateral is hair-cut, or moves inside the scenarios"),
                       {"haircut", "scenario"})),
        flagKey("net_by_asset",
                QT_TRANSLATE_NOOP("explain", "an asset's balances, spot and P&L are netted before its haircut"),
                false)};
}

KeySpec thresholdKey() {
    return forAll(numberKey("*", 0, 1000, "",
                            QT_TRANSLATE_NOOP("explain", "ratio of equity to maintenance requirement of this name")));
}

std::vector<KeySpec> forAllOf(std::vector<KeySpec> keys) {
    for (KeySpec& key : keys)
        key.byUnderlying = false;
    return keys;
}

std::string wordOf(const Json& object, const char* key, const char* fallback) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : fallback;
}

std::vector<KeySpec> standardKeys(const std::string& method) {
    if (method == "size_slope") return sizeSlopeKeys();
    const StandardKind* kind = findStandardKind(method);
    return kind ? kind->keys() : std::vector<KeySpec>();
}

std::vector<KeySpec> portfolioKeys(const std::string& method) {
    if (method == "risk_matrix") return riskMatrixKeys();
    if (method == "charges") return chargesMethodKeys();
    const PortfolioKind* kind = findPortfolioKind(method);
    return kind ? kind->keys() : std::vector<KeySpec>();
}

std::vector<KeySpec> chargeKeys(const std::string& word) {
    const ChargeKind* kind = findChargeKind(word);
    return kind ? kind->keys() : std::vector<KeySpec>();
}

/// An object of the document with the description of its keys.
struct Block {
    std::vector<KeySpec> keys;
    bool byUnderlying = false;
};

std::vector<KeySpec> collateralKeysAt(const Path& path) {
    if (path.size() == 1) return collateralKeys();
    if (path[1] == "ratio_thresholds") return {thresholdKey()};
    if (path[1] != "haircuts" && path[1] != "initial_haircuts") return {};
    if (path.size() == 2) return {haircutKey()};
    if (path.size() == 3) return forAllOf(haircutKeys());
    return forAllOf(path[3] == "cap" ? capKeys() : path[3] == "depeg" ? depegKeys() : std::vector<KeySpec>());
}

Block blockAt(const Json& document, const Path& path) {
    if (path == Path{"valuation"}) return {valuationKeys(), false};
    if (path == Path{"equity"}) return {equityKeys(), false};
    if (path.front() == "collateral") return {collateralKeysAt(path), false};
    if (path == Path{"add_ons"}) return {addOnKeys(), false};
    if (path.size() == 3 && path[0] == "add_ons" && path[1] == "charges") {
        const Json& charge = document["add_ons"]["charges"][path[2]];
        return {charge.is_object() ? chargeKeys(wordOf(charge, "kind", "")) : std::vector<KeySpec>(), true};
    }
    if (path == Path{"standard"}) return {standardKeys(wordOf(document["standard"], "method", "size_slope")), true};
    if (path == Path{"portfolio"}) return {portfolioKeys(wordOf(document["portfolio"], "method", "risk_matrix")), true};
    if (path.size() == 3 && path[0] == "portfolio" && path[1] == "charges") {
        const Json& charge = document["portfolio"]["charges"][path[2]];
        return {charge.is_object() ? chargeKeys(wordOf(charge, "kind", "")) : std::vector<KeySpec>(), true};
    }
    return {};
}

const KeySpec* keyNamed(const std::vector<KeySpec>& keys, const std::string& name) {
    const auto found = std::find_if(keys.begin(), keys.end(),
                                    [&](const KeySpec& spec) { return spec.key == name || spec.key == "*"; });
    return found == keys.end() ? nullptr : &*found;
}

std::string escaped(const std::string& name) {
    std::string text;
    for (const char c : name)
        text += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return text;
}

std::string fallbackText(const KeySpec& spec) {
    switch (spec.type) {
    case KeyType::Number:
        return spec.fallback ? formatNumber(*spec.fallback) : std::string();
    case KeyType::Flag:
        return spec.fallback.value_or(0.0) != 0.0 ? "true" : "false";
    case KeyType::Word:
        return spec.choices.empty() ? "\"\"" : "\"" + spec.choices.front() + "\"";
    case KeyType::Numbers:
    case KeyType::Table:
        break;
    }
    return "[]";
}

KeyType typeOf(const Json& value) {
    if (value.is_boolean()) return KeyType::Flag;
    if (value.is_string()) return KeyType::Word;
    if (!value.is_array()) return KeyType::Number;
    return !value.empty() && !value.front().is_number() ? KeyType::Table : KeyType::Numbers;
}

KeySpec undescribed(const std::string& key, const Json& value) {
    KeySpec spec;
    spec.key = key;
    spec.type = typeOf(value);
    spec.min = -1e15;
    spec.max = 1e15;
    return spec;
}

/// A list's number, as a key of its own.
KeySpec itemOf(const KeySpec& list) {
    KeySpec item = list;
    item.type = KeyType::Number;
    return item;
}

class ParameterLister {
public:
    explicit ParameterLister(const Json& document) : document_(document) {
        const auto assumed = document.find("assumed");
        if (assumed != document.end() && assumed->is_object()) assumed_ = &*assumed;
    }

    std::vector<RulebookParameter> list() {
        for (const auto& [name, value] : document_.items())
            if (!isHeader(name)) visit(value, "/" + escaped(name), {name}, nullptr);
        return std::move(found_);
    }

private:
    static bool isHeader(const std::string& name) {
        static const std::set<std::string> header = {"format",  "id",          "version", "name",    "source",
                                                     "sources", "definitions", "assumed", "based_on"};
        return header.count(name) != 0;
    }

    std::string whyAssumed(const std::string& pointer) const {
        if (!assumed_) return {};
        const auto found = assumed_->find(pointer);
        return found != assumed_->end() && found->is_string() ? found->get<std::string>() : std::string();
    }

    void add(std::string pointer, Path path, KeySpec spec, std::string value, bool stated) {
        std::string why = whyAssumed(pointer);
        found_.push_back(
            {std::move(pointer), std::move(path), std::move(spec), std::move(value), stated, std::move(why)});
    }

    /// `block`: the description of the object that holds the value; null where there is none.
    void visit(const Json& value, const std::string& pointer, const Path& path, const Block* block) {
        if (value.is_object()) return visitObject(value, pointer, path, block);
        const KeySpec* known = block ? keyNamed(block->keys, path.back()) : nullptr;
        KeySpec spec = known ? *known : undescribed(path.back(), value);
        spec.key = path.back();
        add(pointer, path, spec, value.dump(), true);
        if (value.is_array()) visitItems(value, pointer, path, spec);
    }

    void visitItems(const Json& list, const std::string& pointer, const Path& path, const KeySpec& spec) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::string place = std::to_string(i);
            Path below = path;
            below.push_back(place);
            if (!list[i].is_object()) {
                add(pointer + "/" + place, below, itemOf(spec), list[i].dump(), true);
                continue;
            }
            const Block row{spec.columns, false};
            for (const auto& [name, cell] : list[i].items()) {
                Path inRow = below;
                inRow.push_back(name);
                visit(cell, pointer + "/" + place + "/" + escaped(name), inRow, &row);
            }
        }
    }

    void visitObject(const Json& object, const std::string& pointer, const Path& path, const Block* around) {
        const bool ofOne = path.size() > 1 && path[path.size() - 2] == "currencies";
        const Block own = ofOne && around ? Block{around->keys, false} : blockAt(document_, path);
        const bool passes = path.back() == "currencies";
        const Block* block = passes ? around : &own;
        for (const auto& [name, value] : object.items()) {
            Path below = path;
            below.push_back(name);
            visit(value, pointer + "/" + escaped(name), below, block);
        }
        if (ofOne)
            addInherited(object, pointer, path, own);
        else if (!passes)
            addUnstated(object, pointer, path, own);
    }

    /// What holds for a single underlying because the whole block says so, or nobody does.
    void addInherited(const Json& object, const std::string& pointer, const Path& path, const Block& block) {
        const Json* whole = &document_;
        for (std::size_t i = 0; i + 2 < path.size(); ++i)
            whole = &(*whole)[path[i]];
        for (const KeySpec& spec : block.keys) {
            if (!spec.byUnderlying || object.contains(spec.key) || spec.type == KeyType::Table) continue;
            Path below = path;
            below.push_back(spec.key);
            const auto stated = whole->find(spec.key);
            add(pointer + "/" + spec.key, below, spec, stated == whole->end() ? fallbackText(spec) : stated->dump(),
                false);
        }
    }

    void addUnstated(const Json& object, const std::string& pointer, const Path& path, const Block& block) {
        for (const KeySpec& spec : block.keys) {
            if (spec.key == "*" || object.contains(spec.key)) continue;
            Path below = path;
            below.push_back(spec.key);
            add(pointer + "/" + spec.key, below, spec, fallbackText(spec), false);
        }
    }

    const Json& document_;
    const Json* assumed_ = nullptr;
    std::vector<RulebookParameter> found_;
};

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

std::string markdownRow(const std::string& indent, const KeySpec& spec) {
    const bool needed = spec.required && !spec.fallback;
    std::string row = "| " + indent + "`" + spec.key + "` | " + markdownCell(acceptedText(spec)) + " | " +
                      markdownCell(spec.unit) + " | " + (needed ? "required" : "`" + fallbackText(spec) + "`") + " | " +
                      markdownCell(spec.meaning) + " |\n";
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

std::vector<RulebookParameter> rulebookParameters(const std::string& document) {
    const Json json = Json::parse(document, nullptr, false);
    return json.is_object() ? ParameterLister(json).list() : std::vector<RulebookParameter>();
}

std::optional<KeySpec> describeParameter(const std::string& document, const std::string& pointer) {
    for (RulebookParameter& parameter : rulebookParameters(document))
        if (parameter.pointer == pointer && !parameter.spec.meaning.empty()) return std::move(parameter.spec);
    return std::nullopt;
}

std::vector<RulebookSchemaGroup> rulebookSchema() {
    std::vector<RulebookSchemaGroup> groups = {
        {"Header",
         "Beside these: \"definitions\", an object of one sentence per regime (isolated, cross, portfolio), "
         "and \"assumed\", an object of reasons by JSON pointer.",
         "/", headerKeys(), false},
        {"/valuation", "", "/valuation", valuationKeys(), false},
        {"/equity", "", "/equity", equityKeys(), false},
        {"/standard, method size_slope", "rates of index or notional, futures by size", "/standard", sizeSlopeKeys(),
         true}};
    for (const StandardKind& kind : standardKinds())
        groups.push_back({std::string("/standard, method ") + kind.word, kind.meaning, "/standard", kind.keys(), true});
    groups.push_back({"/portfolio, method risk_matrix",
                      "worst of a matrix of price and volatility moves, plus roll and delta shock", "/portfolio",
                      riskMatrixKeys(), true});
    groups.push_back({"/portfolio, method charges", "named charges, and formulas that make a requirement of them",
                      "/portfolio", chargesMethodKeys(), true});
    for (const PortfolioKind& kind : portfolioKinds())
        groups.push_back(
            {std::string("/portfolio, method ") + kind.word, kind.meaning, "/portfolio", kind.keys(), true});
    for (const ChargeKind& kind : chargeKinds())
        groups.push_back(
            {std::string("Charge of kind ") + kind.word, kind.meaning, "/portfolio/charges/*", kind.keys(), true});
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
