#include "core/io/stress_file.h"

#include "core/base/number.h"
#include "core/io/fields.h"
#include "core/io/format_check.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <span>

namespace marginscope {

namespace {

constexpr std::array<std::string_view, 10> scenarioKeys = {"id",     "name",        "description", "source", "date",
                                                           "others", "underlyings", "assets",      "days",   "assumed"};
constexpr std::array<std::string_view, 5> stressKeys = {"price", "vol", "basis", "perpetual", "funding_8h"};
constexpr std::array<std::string_view, 4> volKeys = {"relative", "points", "short_power", "long_power"};

// The limits are those of checkStress(); here a number only has to be one.
constexpr NumberRange anyNumber = {-1e15, 1e15, false, QT_TRANSLATE_NOOP("expected", "between -1e15 and 1e15")};

class ScenarioReader {
public:
    ScenarioReader(const JsonNode& node, Place where) : node_(node), where_(std::move(where)) {}

    Result<StressScenario> read() {
        StressScenario scenario;
        checkKeys(node_, where_, scenarioKeys);
        JsonFields fields(node_, where_);
        scenario.name = fields.requiredText("name", QT_TRANSLATE_NOOP("expected", "a text"));
        scenario.id = fields.text("id");
        scenario.description = fields.text("description");
        scenario.source = fields.text("source");
        if (node_.find("date") != nullptr) scenario.date = fields.requiredTime("date");
        scenario.days = fields.number("days", anyNumber, 0.0);
        keep(fields);
        if (scenario.id.empty()) scenario.id = scenario.name;
        readUnderlyings(scenario);
        forMembers("assets", [&](const JsonNode& member, const Place& place) {
            JsonFields assets(*node_.find("assets"),
                              Place{where_.file, where_.row, 0, jsonPointer(where_.path, "assets")});
            scenario.assets[assetOf(member, place)] = assets.requiredNumber(member.name(), anyNumber);
            keep(assets);
        });
        forMembers("assumed", [&](const JsonNode& member, const Place& place) {
            if (member.isString())
                scenario.assumed[member.name()] = member.text();
            else
                refuse(Reason::BadValue, {member.name(), member.excerpt(), QT_TRANSLATE_NOOP("expected", "a text")},
                       place);
        });
        if (error_) return failure(*error_);
        if (const Result<void> sound = checkStress(scenario); !sound) {
            Error error = sound.error();
            error.place.path = where_.path + error.place.path;
            return failure(error.at(where_));
        }
        return scenario;
    }

private:
    void refuse(Reason reason, std::vector<std::string> args, const Place& place) {
        if (!error_) error_ = Error{reason, std::move(args), place};
    }

    void keep(FieldReader& fields) {
        if (std::optional<Error> error = fields.takeError(); error && !error_) error_ = std::move(error);
    }

    Place placeOf(const Place& parent, std::string_view name) const {
        return {parent.file, parent.row, 0, jsonPointer(parent.path, name)};
    }

    void checkKeys(const JsonNode& object, const Place& place, std::span<const std::string_view> known) {
        for (const JsonNode& member : object.children) {
            const std::string name = member.name();
            if (std::find(known.begin(), known.end(), name) != known.end()) continue;
            std::string words;
            for (const std::string_view word : known)
                words += (words.empty() ? "" : ", ") + std::string(word);
            refuse(Reason::UnknownName, {QT_TRANSLATE_NOOP("expected", "field"), name, words}, placeOf(place, name));
        }
    }

    /// Calls `use` for every member of an object; anything else in its place is an error.
    template<class Use>
    void forMembers(std::string_view name, const Use& use) {
        const JsonNode* object = node_.find(name);
        if (object == nullptr || object->isNull()) return;
        const Place place = placeOf(where_, name);
        if (!object->isObject())
            return refuse(Reason::BadValue,
                          {std::string(name), object->excerpt(), QT_TRANSLATE_NOOP("expected", "an object")}, place);
        for (const JsonNode& member : object->children)
            use(member, placeOf(place, member.name()));
    }

    AssetCode assetOf(const JsonNode& member, const Place& place) {
        const std::optional<AssetCode> code = parseAssetCode(member.name());
        if (!code)
            refuse(Reason::BadValue,
                   {"asset", member.name(), QT_TRANSLATE_NOOP("expected", "an asset code such as BTC")}, place);
        return code.value_or(AssetCode{});
    }

    void readUnderlyings(StressScenario& scenario) {
        if (const JsonNode* others = node_.find("others"); others != nullptr && !others->isNull())
            scenario.others = readStress(*others, placeOf(where_, "others"));
        forMembers("underlyings", [&](const JsonNode& member, const Place& place) {
            const AssetCode code = assetOf(member, place);
            const UnderlyingStress stress = readStress(member, place);
            if (isCashAsset(code))
                return refuse(Reason::BadValue,
                              {"underlying", member.name(),
                               QT_TRANSLATE_NOOP("expected", "an underlying; money stands under “assets”")},
                              place);
            if (!scenario.underlyings.emplace(code, stress).second) refuse(Reason::DuplicateRow, {code.text()}, place);
        });
    }

    UnderlyingStress readStress(const JsonNode& node, const Place& place) {
        UnderlyingStress stress;
        if (!node.isObject()) {
            refuse(Reason::BadValue, {"underlying", node.excerpt(), QT_TRANSLATE_NOOP("expected", "an object")}, place);
            return stress;
        }
        checkKeys(node, place, stressKeys);
        JsonFields fields(node, place);
        stress.price = fields.number("price", anyNumber, 0.0);
        stress.basis = fields.number("basis", anyNumber, 0.0);
        stress.perpetual = fields.number("perpetual", anyNumber, 0.0);
        stress.funding = fields.number("funding_8h", anyNumber, 0.0);
        keep(fields);
        if (const JsonNode* vol = node.find("vol"); vol != nullptr && !vol->isNull())
            readVol(stress, *vol, placeOf(place, "vol"));
        return stress;
    }

    void readVol(UnderlyingStress& stress, const JsonNode& node, const Place& place) {
        if (!node.isObject())
            return refuse(
                Reason::BadValue,
                {"vol", node.excerpt(), QT_TRANSLATE_NOOP("expected", "an object with “relative” or “points”")}, place);
        checkKeys(node, place, volKeys);
        JsonFields fields(node, place);
        const std::optional<double> relative = fields.number("relative", anyNumber),
                                    points = fields.number("points", anyNumber);
        stress.shortPower = fields.number("short_power", anyNumber, 0.0);
        stress.longPower = fields.number("long_power", anyNumber, 0.0);
        keep(fields);
        if (relative.has_value() == points.has_value())
            return refuse(
                Reason::BadValue,
                {"vol", node.excerpt(), QT_TRANSLATE_NOOP("expected", "an object with “relative” or “points”")}, place);
        stress.vol = relative ? *relative : *points;
        stress.volKind = relative ? VolMoveKind::Relative : VolMoveKind::Points;
    }

    const JsonNode& node_;
    Place where_;
    std::optional<Error> error_;
};

using Json = nlohmann::ordered_json;

void addUnlessZero(Json& object, const char* name, double value) {
    if (value != 0.0) object[name] = value;
}

Json stressJson(const UnderlyingStress& stress) {
    Json out = Json::object();
    addUnlessZero(out, "price", stress.price);
    if (stress.vol != 0.0) {
        Json vol = {{stress.volKind == VolMoveKind::Relative ? "relative" : "points", stress.vol}};
        addUnlessZero(vol, "short_power", stress.shortPower);
        addUnlessZero(vol, "long_power", stress.longPower);
        out["vol"] = std::move(vol);
    }
    addUnlessZero(out, "basis", stress.basis);
    addUnlessZero(out, "perpetual", stress.perpetual);
    addUnlessZero(out, "funding_8h", stress.funding);
    return out;
}

Json scenarioJson(const StressScenario& scenario) {
    Json out = {{"id", scenario.id}, {"name", scenario.name}};
    if (scenario.date) out["date"] = formatDate(*scenario.date);
    if (!scenario.description.empty()) out["description"] = scenario.description;
    if (!scenario.source.empty()) out["source"] = scenario.source;
    for (const auto& [underlying, stress] : scenario.underlyings)
        out["underlyings"][underlying.text()] = stressJson(stress);
    if (scenario.others) out["others"] = stressJson(*scenario.others);
    for (const auto& [asset, move] : scenario.assets)
        out["assets"][asset.text()] = move;
    addUnlessZero(out, "days", scenario.days);
    for (const auto& [pointer, why] : scenario.assumed)
        out["assumed"][pointer] = why;
    return out;
}

} // namespace

Result<StressFile> readStressFile(std::string_view text, const std::string& fileName) {
    const Result<JsonNode> root = parseJson(text, fileName);
    if (!root) return tl::unexpected<Error>(root.error());
    if (const Result<void> format = checkFormat(*root, stressFormat, fileName); !format)
        return tl::unexpected<Error>(format.error());
    StressFile file;
    JsonFields fields(*root, Place{fileName, 0, 0, {}});
    file.library.id = fields.text("id");
    file.library.version = fields.text("version");
    file.library.name = fields.text("name");
    file.library.source = fields.text("source");
    if (fields.error()) return failure(*fields.error());
    const JsonNode* rows = root->find("scenarios");
    if (rows == nullptr) return failure(Reason::MissingField, {"scenarios"}, Place{fileName, 0, 0, "/scenarios"});
    if (!rows->isArray())
        return failure(Reason::BadValue, {"scenarios", rows->excerpt(), QT_TRANSLATE_NOOP("expected", "an array")},
                       Place{fileName, 0, 0, "/scenarios"});
    std::set<std::string> ids;
    for (std::size_t i = 0; i < rows->children.size(); ++i) {
        const Place where{fileName, static_cast<int>(i) + 1, 0, jsonPointer("/scenarios", i)};
        const JsonNode& row = rows->children[i];
        Result<StressScenario> scenario =
            row.isObject() ? ScenarioReader(row, where).read()
                           : failure(Reason::BadValue,
                                     {"scenario", row.excerpt(), QT_TRANSLATE_NOOP("expected", "an object")}, where);
        if (!scenario)
            file.problems.push_back(scenario.error());
        else if (!ids.insert(scenario->id).second)
            file.problems.push_back({Reason::DuplicateRow, {scenario->id}, where});
        else
            file.library.scenarios.push_back(std::move(*scenario));
    }
    if (!file.library.scenarios.empty()) return file;
    if (!file.problems.empty()) return failure(file.problems.front());
    return failure(Reason::NothingReadable, {}, Place{fileName, 0, 0, "/scenarios"});
}

std::string writeStressFile(const StressLibrary& library) {
    Json out = {{"format", stressFormat}, {"id", library.id},         {"version", library.version},
                {"name", library.name},   {"source", library.source}, {"scenarios", Json::array()}};
    for (const StressScenario& scenario : library.scenarios)
        out["scenarios"].push_back(scenarioJson(scenario));
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace marginscope
