#include "core/session/rulebook_keys.h"

#include "core/base/number.h"
#include "core/base/phrase.h"
#include "core/margin/collateral.h"
#include "core/margin/parameter_table.h"
#include "core/methods/add_ons.h"
#include "core/methods/charges_method.h"
#include "core/methods/registry.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace marginscope::keys {

namespace {

template<class Parameters>
void addTable(std::vector<KeySpec>& keys, std::span<const ParameterSpec<Parameters>> table, bool byUnderlying) {
    for (const ParameterSpec<Parameters>& spec : table) {
        keys.push_back(numberKey(spec.key, spec.min, spec.max, spec.unit, spec.meaning));
        keys.back().byUnderlying = byUnderlying;
    }
}

} // namespace

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
    KeySpec floor =
        numberKey("rate_floor", -1, 1, "per year", QT_TRANSLATE_NOOP("explain", "rates below this count as this"));
    floor.required = false;
    return {
        flagKey("discount", QT_TRANSLATE_NOOP("explain", "option values are discounted at the market's rate"), false),
        forAll(std::move(floor))};
}

std::vector<KeySpec> equityKeys() {
    return {flagKey("option_value_in_cross",
                    QT_TRANSLATE_NOOP("explain", "the market value of options counts in the cross regime's equity"),
                    false),
            flagKey("option_value_in_portfolio",
                    QT_TRANSLATE_NOOP("explain", "the market value of options counts in the portfolio regime's equity"),
                    true),
            forAll(wordKey("numeraire",
                           QT_TRANSLATE_NOOP("explain", "stablecoin that amounts of linear contracts count in"), {}))};
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
                QT_TRANSLATE_NOOP("explain", "an asset's balances, spot and P&L are netted before its haircut"), false),
        tableKey("accepted", QT_TRANSLATE_NOOP("explain", "assets that count as collateral; all where missing"), {},
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

namespace {

std::string wordOf(const Json& object, const char* key, const char* fallback) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : fallback;
}

template<class Kind>
KeySpec kindKey(const char* key, std::string meaning, std::vector<std::string> words, const std::vector<Kind>& kinds) {
    for (const Kind& kind : kinds)
        words.emplace_back(kind.word);
    return forAll(wordKey(key, std::move(meaning), std::move(words)));
}

} // namespace

KeySpec standardMethodKey() {
    return kindKey("method", QT_TRANSLATE_NOOP("explain", "how positions are margined alone and added up"),
                   {"size_slope"}, standardKinds());
}

KeySpec portfolioMethodKey() {
    return kindKey("method", QT_TRANSLATE_NOOP("explain", "how the whole book is margined"), {"risk_matrix", "charges"},
                   portfolioKinds());
}

KeySpec chargeKindKey() {
    KeySpec key = kindKey("kind", QT_TRANSLATE_NOOP("explain", "kind of charge"), {}, chargeKinds());
    key.required = true;
    return key;
}

std::vector<KeySpec> with(KeySpec first, std::vector<KeySpec> keys) {
    keys.insert(keys.begin(), std::move(first));
    return keys;
}

namespace {

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

std::vector<KeySpec> collateralKeysAt(const Path& path) {
    if (path.size() == 1) return collateralKeys();
    if (path[1] == "ratio_thresholds") return {thresholdKey()};
    if (path[1] != "haircuts" && path[1] != "initial_haircuts") return {};
    if (path.size() == 2) return {haircutKey()};
    if (path.size() == 3) return forAllOf(haircutKeys());
    return forAllOf(path[3] == "cap" ? capKeys() : path[3] == "depeg" ? depegKeys() : std::vector<KeySpec>());
}

} // namespace

Block blockAt(const Json& document, const Path& path) {
    if (path == Path{"valuation"}) return {valuationKeys(), false};
    if (path == Path{"equity"}) return {equityKeys(), false};
    if (path.front() == "collateral") return {collateralKeysAt(path), false};
    if (path == Path{"add_ons"}) return {addOnKeys(), false};
    if (path.size() == 3 && path[0] == "add_ons" && path[1] == "charges") {
        const Json& charge = document["add_ons"]["charges"][path[2]];
        return {
            with(chargeKindKey(), charge.is_object() ? chargeKeys(wordOf(charge, "kind", "")) : std::vector<KeySpec>()),
            true};
    }
    if (path == Path{"standard"})
        return {with(standardMethodKey(), standardKeys(wordOf(document["standard"], "method", "size_slope"))), true};
    if (path == Path{"portfolio"})
        return {with(portfolioMethodKey(), portfolioKeys(wordOf(document["portfolio"], "method", "risk_matrix"))),
                true};
    if (path.size() == 3 && path[0] == "portfolio" && path[1] == "charges") {
        const Json& charge = document["portfolio"]["charges"][path[2]];
        return {
            with(chargeKindKey(), charge.is_object() ? chargeKeys(wordOf(charge, "kind", "")) : std::vector<KeySpec>()),
            true};
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

} // namespace marginscope::keys
