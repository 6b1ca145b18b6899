#include "core/io/rulebook_file.h"

#include "core/base/number.h"
#include "core/base/phrase.h"
#include "core/io/block_json.h"
#include "core/io/collateral_json.h"
#include "core/io/json_tree.h"
#include "core/margin/parameter_table.h"
#include "core/margin/risk_matrix_method.h"
#include "core/margin/size_slope_method.h"
#include "core/methods/registry.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace marginscope {

namespace {

using Json = nlohmann::ordered_json;

std::string rangeText(double min, double max) {
    return formatNumber(min) + " … " + formatNumber(max);
}

// Reads one document; the first thing that is wrong stops it and is kept in error().
class RulebookReader {
public:
    RulebookReader(const Json& document, std::string fileName) : document_(document), fileName_(std::move(fileName)) {}

    Result<Rulebook> read() {
        readHeader();
        const Json* standard = section("standard");
        const Json* portfolio = section("portfolio");
        if (standard) readStandardMethod(*standard);
        if (portfolio) readPortfolioMethod(*portfolio);
        if (const Json* collateral = section("collateral")) readCollateral(*collateral);
        if (document_.contains("add_ons")) readAddOnCharges(document_["add_ons"]);
        readOptional();
        if (document_.contains("based_on")) text(document_, "based_on", "");
        checkKeys(document_, "",
                  {"format", "id", "version", "name", "source", "sources", "based_on", "definitions", "assumed",
                   "valuation", "equity", "standard", "portfolio", "collateral", "add_ons"});
        if (error_) return failure(*error_);
        rulebook_.document = document_.dump(2);
        Json rest = document_;
        if (document_.contains("add_ons")) rulebook_.addOnsDocument = document_["add_ons"].dump();
        rest.erase("add_ons");
        rulebook_.documentBesideAddOns = rest.dump();
        return std::move(rulebook_);
    }

private:
    void fail(Reason reason, std::vector<std::string> args, const std::string& pointer) {
        if (!error_) error_ = Error{reason, std::move(args), Place{fileName_, 0, 0, pointer}};
    }

    const Json* section(const char* key) {
        const auto found = document_.find(key);
        if (found != document_.end() && found->is_object()) return &*found;
        fail(Reason::MissingField, {key}, std::string("/") + key);
        return nullptr;
    }

    void checkKeys(const Json& object, const std::string& pointer, const std::set<std::string>& known) {
        for (const auto& [key, value] : object.items())
            if (!known.count(key)) fail(Reason::UnknownParameter, {pointer + "/" + key}, pointer + "/" + key);
    }

    std::string text(const Json& object, const char* key, const std::string& pointer) {
        const auto found = object.find(key);
        if (found == object.end() || !found->is_string() || found->get_ref<const std::string&>().empty()) {
            fail(found == object.end() ? Reason::MissingField : Reason::BadValue,
                 found == object.end()
                     ? std::vector<std::string>{key}
                     : std::vector<std::string>{key, found->dump(), QT_TRANSLATE_NOOP("expected", "a text")},
                 pointer + "/" + key);
            return {};
        }
        return found->get<std::string>();
    }

    bool number(const Json& value, double min, double max, const std::string& pointer, double& out) {
        if (!value.is_number()) {
            fail(Reason::BadValue, {pointer, value.dump(), "a number, " + rangeText(min, max)}, pointer);
            return false;
        }
        const double found = value.get<double>();
        if (!(found >= min && found <= max)) {
            fail(Reason::OutOfRange, {pointer, formatNumber(found), rangeText(min, max)}, pointer);
            return false;
        }
        out = found;
        return true;
    }

    bool flag(const Json& object, const char* key, const std::string& pointer, bool fallback) {
        const auto found = object.find(key);
        if (found == object.end()) return fallback;
        if (!found->is_boolean())
            fail(Reason::BadValue, {pointer + "/" + key, found->dump(), QT_TRANSLATE_NOOP("expected", "true or false")},
                 pointer + "/" + key);
        return found->is_boolean() && found->get<bool>();
    }

    template<class Parameters>
    void readTable(const Json& object, const std::string& pointer, std::span<const ParameterSpec<Parameters>> table,
                   Parameters& into, bool complete) {
        for (const ParameterSpec<Parameters>& spec : table) {
            const auto found = object.find(spec.key);
            const std::string place = pointer + "/" + spec.key;
            if (found == object.end()) {
                if (complete) fail(Reason::MissingField, {spec.key, rangeText(spec.min, spec.max)}, place);
                continue;
            }
            rulebook_.stated.insert(place);
            number(*found, spec.min, spec.max, place, spec.member(into));
        }
    }

    template<class Parameters, class Extra>
    void readByUnderlying(const Json& object, const std::string& pointer,
                          std::span<const ParameterSpec<Parameters>> table, ParametersByUnderlying<Parameters>& into,
                          std::set<std::string> extraKeys, Extra extra) {
        readTable(object, pointer, table, into.base, true);
        extra(object, pointer, into.base);
        const auto own = object.find("currencies");
        if (own == object.end()) return;
        if (!own->is_object())
            return fail(
                Reason::BadValue,
                {pointer + "/currencies", own->type_name(), QT_TRANSLATE_NOOP("expected", "an object by underlying")},
                pointer + "/currencies");
        for (const ParameterSpec<Parameters>& spec : table)
            extraKeys.insert(spec.key);
        for (const auto& [underlying, values] : own->items()) {
            const std::string place = pointer + "/currencies/" + underlying;
            if (!values.is_object())
                return fail(Reason::BadValue,
                            {place, values.dump(), QT_TRANSLATE_NOOP("expected", "an object of parameters")}, place);
            checkKeys(values, place, extraKeys);
            Parameters laidOver = into.base;
            readTable(values, place, table, laidOver, false);
            extra(values, place, laidOver);
            into.own.emplace(underlying, laidOver);
        }
    }

    void readHeader() {
        const std::string format = text(document_, "format", "");
        constexpr std::string_view family = "marginscope.rulebook/";
        if (format != "marginscope.rulebook/1" && !error_)
            fail(format.starts_with(family) ? Reason::UnknownFormatVersion : Reason::UnknownFormat,
                 {format, "marginscope.rulebook/1"}, "/format");
        rulebook_.id = text(document_, "id", "");
        rulebook_.version = text(document_, "version", "");
        rulebook_.name = text(document_, "name", "");
        rulebook_.source = text(document_, "source", "");
        if (const Json* definitions = section("definitions"))
            for (Regime regime : allRegimes)
                rulebook_.definitions[regime] = text(*definitions, regimeWord(regime).c_str(), "/definitions");
    }

    std::string methodWord(const Json& object, const std::string& pointer, const char* fallback) {
        return object.contains("method") ? text(object, "method", pointer) : fallback;
    }

    void failWith(const Error& error, const std::string& pointer) {
        if (!error_) error_ = error.at(Place{fileName_, 0, 0, pointer});
    }

    void unknownMethod(const std::string& word, const std::string& known, const std::string& pointer) {
        fail(Reason::UnknownName, {QT_TRANSLATE_NOOP("thing", "margin method"), word, known}, pointer + "/method");
    }

    void readStandardMethod(const Json& object) {
        rulebook_.standardKind = methodWord(object, "/standard", "size_slope");
        if (rulebook_.standardKind == "size_slope") {
            readStandard(object);
            rulebook_.standardMethod = std::make_shared<const SizeSlopeMethod>();
            return;
        }
        const StandardKind* kind = findStandardKind(rulebook_.standardKind);
        if (!kind) return unknownMethod(rulebook_.standardKind, knownStandardKinds(), "/standard");
        const Result<ParameterBlock> block = readBlock(object, "/standard", kind->keys(), {"method"});
        if (!block) return failWith(block.error(), "/standard");
        auto made = kind->make(*block);
        if (!made) return failWith(made.error(), "/standard");
        rulebook_.standardMethod = std::move(*made);
    }

    void readPortfolioMethod(const Json& object) {
        rulebook_.portfolioKind = methodWord(object, "/portfolio", "risk_matrix");
        if (rulebook_.portfolioKind == "risk_matrix") {
            readPortfolio(object);
            rulebook_.portfolioMethod = std::make_shared<const RiskMatrixMethod>(rulebook_.spotInMatrix);
            return;
        }
        if (rulebook_.portfolioKind == "charges") {
            auto made = readChargesMethod(object, "/portfolio");
            if (!made) return failWith(made.error(), "/portfolio");
            rulebook_.portfolioMethod = std::move(*made);
            return;
        }
        const PortfolioKind* kind = findPortfolioKind(rulebook_.portfolioKind);
        if (!kind) return unknownMethod(rulebook_.portfolioKind, knownPortfolioKinds(), "/portfolio");
        const Result<ParameterBlock> block = readBlock(object, "/portfolio", kind->keys(), {"method"});
        if (!block) return failWith(block.error(), "/portfolio");
        auto made = kind->make(*block);
        if (!made) return failWith(made.error(), "/portfolio");
        rulebook_.portfolioMethod = std::move(*made);
    }

    void readStandard(const Json& object) {
        std::set<std::string> keys{"method", "otm_reference", "currencies"};
        for (const auto& spec : standardParameterTable())
            keys.insert(spec.key);
        checkKeys(object, "/standard", keys);
        readByUnderlying(object, "/standard", standardParameterTable(), rulebook_.standard, {"otm_reference"},
                         [this](const Json& values, const std::string& pointer, StandardParameters& into) {
                             const auto found = values.find("otm_reference");
                             if (found == values.end()) return;
                             if (*found != "index" && *found != "forward")
                                 return fail(Reason::BadValue,
                                             {"otm_reference", found->dump(),
                                              QT_TRANSLATE_NOOP("expected", "\"index\" or \"forward\"")},
                                             pointer + "/otm_reference");
                             into.otmReference = *found == "index" ? OtmReference::Index : OtmReference::Forward;
                         });
    }

    void readPortfolio(const Json& object) {
        std::set<std::string> keys{"method", "currencies", "buckets", "extended_moves", "pairing", "spot_in_matrix"};
        for (const auto& spec : scenarioParameterTable())
            keys.insert(spec.key);
        for (const auto& spec : accountParameterTable())
            keys.insert(spec.key);
        checkKeys(object, "/portfolio", keys);
        readByUnderlying(object, "/portfolio", scenarioParameterTable(), rulebook_.scenario, {},
                         [](const Json&, const std::string&, ScenarioParameters&) {});
        readTable(object, "/portfolio", accountParameterTable(), rulebook_, true);
        double buckets = rulebook_.buckets;
        if (object.contains("buckets") && number(object["buckets"], 1, 100, "/portfolio/buckets", buckets)) {
            if (buckets != static_cast<int>(buckets))
                fail(Reason::BadValue,
                     {"/portfolio/buckets", formatNumber(buckets), QT_TRANSLATE_NOOP("expected", "a whole number")},
                     "/portfolio/buckets");
            rulebook_.buckets = static_cast<int>(buckets);
        }
        readMoves(object);
        const std::string pairing = object.contains("pairing") ? text(object, "pairing", "/portfolio") : "by_cell";
        if (pairing != "by_cell" && pairing != "sum_of_worst")
            fail(Reason::BadValue,
                 {"/portfolio/pairing", pairing, QT_TRANSLATE_NOOP("expected", "\"by_cell\" or \"sum_of_worst\"")},
                 "/portfolio/pairing");
        rulebook_.pairing = pairing == "sum_of_worst" ? CellPairing::SumOfWorst : CellPairing::ByCell;
        rulebook_.spotInMatrix = flag(object, "spot_in_matrix", "/portfolio", true);
    }

    void readMoves(const Json& object) {
        const auto moves = object.find("extended_moves");
        if (moves == object.end()) return;
        if (!moves->is_array())
            return fail(
                Reason::BadValue,
                {"/portfolio/extended_moves", moves->dump(), QT_TRANSLATE_NOOP("expected", "a list of relative moves")},
                "/portfolio/extended_moves");
        for (std::size_t i = 0; i < moves->size(); ++i) {
            double move = 0.0;
            const std::string pointer = "/portfolio/extended_moves/" + std::to_string(i);
            if (!number((*moves)[i], -0.99, 100, pointer, move)) return;
            if (move == 0.0)
                return fail(Reason::OutOfRange, {pointer, "0", QT_TRANSLATE_NOOP("expected", "any move but zero")},
                            pointer);
            rulebook_.extendedMoves.push_back(move);
        }
    }

    void readCollateral(const Json& object) {
        Result<CollateralRules> rules = readCollateralRules(object);
        if (!rules) return failWith(rules.error(), "/collateral");
        rulebook_.collateral = std::move(*rules);
        if (rulebook_.collateral.mode == CollateralMode::Scenario && !error_ && !spotIsInside())
            fail(Reason::BadValue,
                 {"/collateral/mode", "scenario",
                  QT_TRANSLATE_NOOP("expected", "\"haircut\": the portfolio method holds no spot in its scenarios")},
                 "/collateral/mode");
    }

    void readAddOnCharges(const Json& object) {
        if (!object.is_object())
            return fail(Reason::BadValue,
                        {"/add_ons", object.dump(), QT_TRANSLATE_NOOP("expected", "an object of parameters")},
                        "/add_ons");
        auto made = readAddOns(object, "/add_ons");
        if (!made) return failWith(made.error(), "/add_ons");
        rulebook_.addOns = std::move(*made);
    }

    bool spotIsInside() const {
        MarkedPosition coin;
        coin.instrument.underlying = AssetCode("BTC");
        return rulebook_.portfolioMethod->holdsSpot(coin);
    }

    void readOptional() {
        if (const auto valuation = document_.find("valuation");
            valuation != document_.end() && valuation->is_object()) {
            checkKeys(*valuation, "/valuation", {"discount", "rate_floor"});
            if (double floor = 0.0; valuation->contains("rate_floor") &&
                                    number((*valuation)["rate_floor"], -1, 1, "/valuation/rate_floor", floor))
                rulebook_.rateFloor = floor;
            rulebook_.discount = flag(*valuation, "discount", "/valuation", false);
        }
        if (const auto equity = document_.find("equity"); equity != document_.end() && equity->is_object()) {
            checkKeys(*equity, "/equity", {"option_value_in_cross", "option_value_in_portfolio", "numeraire"});
            if (equity->contains("numeraire")) rulebook_.numeraire = AssetCode(text(*equity, "numeraire", "/equity"));
            rulebook_.optionValueInCross = flag(*equity, "option_value_in_cross", "/equity", false);
            rulebook_.optionValueInPortfolio = flag(*equity, "option_value_in_portfolio", "/equity", true);
        }
        if (const auto assumed = document_.find("assumed"); assumed != document_.end() && assumed->is_object())
            for (const auto& [pointer, why] : assumed->items())
                if (why.is_string()) rulebook_.assumed[pointer] = why.get<std::string>();
    }

    const Json& document_;
    std::string fileName_;
    Rulebook rulebook_;
    std::optional<Error> error_;
};

// A parameter of all underlyings that single underlyings state themselves: the override does not reach those.
void noticeShadowed(const Json& document, const std::string& pointer, std::vector<Phrase>& notices) {
    const auto slash = pointer.find('/', 1);
    if (slash == std::string::npos || pointer.find('/', slash + 1) != std::string::npos) return;
    const std::string key = pointer.substr(slash + 1);
    const auto section = document.find(pointer.substr(1, slash - 1));
    if (section == document.end() || !section->is_object()) return;
    const auto own = section->find("currencies");
    if (own == section->end() || !own->is_object()) return;
    for (const auto& [underlying, values] : own->items())
        if (values.is_object() && values.contains(key))
            notices.push_back({QT_TRANSLATE_NOOP("notice", "%1 has its own %2 (%3), which stays."),
                               {underlying, key, values[key].dump()}});
}

// A list is not made longer by a pointer behind its end: the gap would hold nothing.
bool isBehindList(const Json& document, const Json::json_pointer& place) {
    for (Json::json_pointer parent = place; !parent.empty(); parent = parent.parent_pointer()) {
        const Json::json_pointer above = parent.parent_pointer();
        if (!document.contains(above)) continue;
        if (!document.at(above).is_array()) return false;
        const std::optional<double> index = parseNumber(parent.back());
        return !index || *index >= static_cast<double>(document.at(above).size());
    }
    return false;
}

Result<void> applyOverride(Json& document, const ParameterOverride& change, std::vector<Phrase>& notices) {
    const auto& [pointer, value] = change;
    if (pointer.empty() || pointer.front() != '/') return failure(Reason::UnknownParameter, {pointer});
    try {
        const Json::json_pointer place(pointer);
        if (isBehindList(document, place)) return failure(Reason::UnknownParameter, {pointer});
        Json parsed = Json::parse(value, nullptr, false);
        // A new key is allowed (a parameter for one more underlying): the checks that follow refuse names nobody knows.
        document[place] = parsed.is_discarded() ? Json(value) : std::move(parsed);
    } catch (const Json::exception&) {
        return failure(Reason::UnknownParameter, {pointer});
    }
    noticeShadowed(document, pointer, notices);
    return {};
}

} // namespace

Result<RulebookFile> readRulebook(std::string_view text, const std::string& fileName,
                                  const std::vector<ParameterOverride>& overrides) {
    if (const Result<JsonNode> sound = parseJson(text, fileName); !sound) return tl::unexpected<Error>(sound.error());
    Json document = Json::parse(text, nullptr, false);
    if (!document.is_object())
        return failure(Reason::UnknownFormat, {"JSON", "marginscope.rulebook/1"}, Place{fileName, 0, 0, {}});
    RulebookFile file;
    for (const ParameterOverride& change : overrides)
        if (const Result<void> applied = applyOverride(document, change, file.notices); !applied)
            return tl::unexpected<Error>(applied.error().at({fileName, 0, 0, {}}));
    Result<Rulebook> rulebook = RulebookReader(document, fileName).read();
    if (!rulebook) return tl::unexpected<Error>(rulebook.error());
    file.rulebook = std::move(*rulebook);
    return file;
}

} // namespace marginscope
