#include "core/io/collateral_json.h"

#include "core/base/number.h"
#include "core/base/phrase.h"
#include "core/io/block_json.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

namespace marginscope {

namespace {

using Json = nlohmann::ordered_json;

// Reads one section; the first thing that is wrong stops it.
class CollateralReader {
public:
    Result<CollateralRules> read(const Json& section) {
        checkKeys(section, "/collateral",
                  {"haircuts", "initial_haircuts", "mode", "accepted", "ratio_thresholds", "net_by_asset"});
        if (!section.contains("haircuts"))
            fail(Reason::MissingField, {"haircuts"}, "/collateral/haircuts");
        else
            rules_.haircuts = table(section["haircuts"], "/collateral/haircuts");
        if (section.contains("initial_haircuts"))
            rules_.initialHaircuts = table(section["initial_haircuts"], "/collateral/initial_haircuts");
        if (section.contains("mode")) readMode(section["mode"]);
        if (section.contains("accepted")) readAccepted(section["accepted"]);
        if (const auto net = section.find("net_by_asset"); net != section.end()) {
            if (!net->is_boolean())
                wrong(*net, "/collateral/net_by_asset", QT_TRANSLATE_NOOP("expected", "true or false"));
            rules_.netByAsset = *net == true;
        }
        if (section.contains("ratio_thresholds")) readThresholds(section["ratio_thresholds"]);
        if (error_) return tl::unexpected<Error>(*error_);
        return std::move(rules_);
    }

private:
    void fail(Reason reason, std::vector<std::string> args, const std::string& pointer) {
        if (!error_) error_ = Error{reason, std::move(args), Place{{}, 0, 0, pointer}};
    }

    void wrong(const Json& json, const std::string& pointer, std::string expected) {
        fail(Reason::BadValue, {pointer, json.dump(), std::move(expected)}, pointer);
    }

    void checkKeys(const Json& object, const std::string& pointer, const std::set<std::string>& known) {
        for (const auto& [key, value] : object.items())
            if (!known.count(key)) fail(Reason::UnknownParameter, {pointer + "/" + key}, pointer + "/" + key);
    }

    double number(const Json& json, double min, double max, const std::string& pointer) {
        const std::string range = formatNumber(min) + " … " + formatNumber(max);
        if (!json.is_number()) {
            wrong(json, pointer, "a number, " + range);
            return min;
        }
        const double found = json.get<double>();
        if (!(found >= min && found <= max)) fail(Reason::OutOfRange, {pointer, formatNumber(found), range}, pointer);
        return found;
    }

    CollateralRules::Table table(const Json& json, const std::string& pointer) {
        CollateralRules::Table rules;
        if (!json.is_object()) {
            wrong(json, pointer, QT_TRANSLATE_NOOP("expected", "an object by asset"));
            return rules;
        }
        for (const auto& [asset, value] : json.items()) {
            const std::string place = pointer + "/" + asset;
            rules[asset] = value.is_object() ? rule(value, place) : HaircutRule::rate(number(value, 0, 1, place));
        }
        return rules;
    }

    HaircutRule rule(const Json& json, const std::string& pointer) {
        HaircutRule rule;
        if (const auto block = blockOf(json, pointer, haircutKeys(), {"depeg", "cap"})) {
            rule.flat = block->number("haircut");
            rule.fx = block->number("fx");
            rule.liquidity = block->number("liquidity");
            readTiers(rule, *block);
            readVolatility(rule, *block);
            if (block->states("haircut") + block->states("tiers") + block->states("volatility") > 1)
                wrong(json, pointer, QT_TRANSLATE_NOOP("expected", "one of haircut, tiers, volatility"));
        }
        if (json.contains("depeg"))
            if (const auto block = blockOf(json["depeg"], pointer + "/depeg", depegKeys(), {}))
                rule.depeg = DepegHaircut{block->number("threshold"), block->number("factor")};
        if (json.contains("cap"))
            if (const auto block = blockOf(json["cap"], pointer + "/cap", capKeys(), {})) rule.cap = capOf(*block);
        return rule;
    }

    std::optional<ParameterBlock> blockOf(const Json& json, const std::string& pointer,
                                          const std::vector<KeySpec>& keys, const std::set<std::string>& besides) {
        if (!json.is_object()) {
            wrong(json, pointer, QT_TRANSLATE_NOOP("expected", "an object of parameters"));
            return std::nullopt;
        }
        if (json.contains("currencies"))
            fail(Reason::UnknownParameter, {pointer + "/currencies"}, pointer + "/currencies");
        Result<ParameterBlock> block = readBlock(json, pointer, keys, besides);
        if (block) return std::move(*block);
        if (!error_) error_ = block.error();
        return std::nullopt;
    }

    static CollateralCap capOf(const ParameterBlock& block) {
        CollateralCap cap;
        if (block.states("units")) cap.units = block.number("units");
        if (block.states("value")) cap.value = block.number("value");
        if (block.states("share")) cap.share = block.number("share");
        return cap;
    }

    void readTiers(HaircutRule& rule, const ParameterBlock& block) {
        const std::vector<ParameterRow>& rows = block.rows("tiers");
        rule.tiersInCurrency = block.word("tiers_in") == "currency";
        const std::string pointer = block.pointer("tiers");
        for (const ParameterRow& row : rows)
            rule.tiers.push_back(
                {row.numbers.count("up_to") ? row.numbers.at("up_to") : HaircutTier{}.upTo, row.numbers.at("haircut")});
        if (block.states("tiers") && rows.empty()) fail(Reason::MissingField, {"haircut"}, pointer + "/0/haircut");
        for (std::size_t i = 0; i < rule.tiers.size(); ++i) {
            const std::string place = pointer + "/" + std::to_string(i) + "/up_to";
            const double upTo = rule.tiers[i].upTo, before = i == 0 ? 0.0 : rule.tiers[i - 1].upTo;
            const bool last = i + 1 == rule.tiers.size();
            if (!last && !std::isfinite(upTo)) fail(Reason::MissingField, {"up_to"}, place);
            if (last && std::isfinite(upTo))
                fail(Reason::BadValue,
                     {place, formatNumber(upTo), QT_TRANSLATE_NOOP("expected", "a last tier without an upper end")},
                     place);
            if (!(upTo > before))
                fail(Reason::BadValue,
                     {place, formatNumber(upTo), QT_TRANSLATE_NOOP("expected", "more than the tier before")}, place);
        }
    }

    void readVolatility(HaircutRule& rule, const ParameterBlock& block) {
        constexpr std::array keys = {"volatility", "days", "confidence"};
        const auto stated = [&](const char* key) { return block.states(key); };
        if (std::none_of(keys.begin(), keys.end(), stated)) return;
        for (const char* key : keys)
            if (!stated(key)) fail(Reason::MissingField, {key}, block.pointer() + "/" + key);
        rule.fromVolatility =
            VolatilityHaircut{block.number("volatility"), block.number("days"), block.number("confidence")};
    }

    void readMode(const Json& json) {
        if (json != "haircut" && json != "scenario")
            wrong(json, "/collateral/mode", QT_TRANSLATE_NOOP("expected", "\"haircut\" or \"scenario\""));
        rules_.mode = json == "scenario" ? CollateralMode::Scenario : CollateralMode::Haircut;
    }

    // A list for both pooled regimes, or one for each.
    void readAccepted(const Json& json) {
        const std::string pointer = "/collateral/accepted";
        if (json.is_array()) {
            rules_.accepted[Regime::Cross] = rules_.accepted[Regime::Portfolio] = assets(json, pointer);
            return;
        }
        if (!json.is_object())
            return wrong(json, pointer, QT_TRANSLATE_NOOP("expected", "a list of assets, or one by regime"));
        checkKeys(json, pointer, {"cross", "portfolio"});
        for (const Regime regime : {Regime::Cross, Regime::Portfolio})
            if (json.contains(regimeWord(regime)))
                rules_.accepted[regime] = assets(json[regimeWord(regime)], pointer + "/" + regimeWord(regime));
    }

    std::set<std::string> assets(const Json& json, const std::string& pointer) {
        std::set<std::string> assets;
        if (!json.is_array()) wrong(json, pointer, QT_TRANSLATE_NOOP("expected", "a list of assets"));
        for (std::size_t i = 0; json.is_array() && i < json.size(); ++i) {
            if (json[i].is_string())
                assets.insert(json[i].get<std::string>());
            else
                wrong(json[i], pointer + "/" + std::to_string(i), QT_TRANSLATE_NOOP("expected", "a text"));
        }
        return assets;
    }

    void readThresholds(const Json& json) {
        const std::string pointer = "/collateral/ratio_thresholds";
        if (!json.is_object())
            return wrong(json, pointer, QT_TRANSLATE_NOOP("expected", "an object of ratios by name"));
        for (const auto& [name, value] : json.items())
            rules_.thresholds.push_back({name, number(value, 0, 1000, pointer + "/" + name)});
        std::stable_sort(rules_.thresholds.begin(), rules_.thresholds.end(),
                         [](const RatioThreshold& a, const RatioThreshold& b) { return a.ratio > b.ratio; });
    }

    CollateralRules rules_;
    std::optional<Error> error_;
};

} // namespace

Result<CollateralRules> readCollateralRules(const Json& section) {
    return CollateralReader().read(section);
}

} // namespace marginscope
