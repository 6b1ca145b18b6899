#include "core/io/block_json.h"

#include "core/base/number.h"
#include "core/base/phrase.h"
#include "core/methods/add_ons.h"
#include "core/methods/charges_method.h"
#include "core/methods/registry.h"

#include <nlohmann/json.hpp>
#include <sstream>

namespace marginscope {

namespace {

using Json = nlohmann::ordered_json;

Error errorAt(const std::string& pointer, Reason reason, std::vector<std::string> args) {
    return {reason, std::move(args), Place{{}, 0, 0, pointer}};
}

std::string rangeText(const KeySpec& spec) {
    return formatNumber(spec.min) + " … " + formatNumber(spec.max);
}

std::string listed(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "\"" : ", \"") + word + "\"";
    return text;
}

class BlockReader {
public:
    explicit BlockReader(ParameterBlock block) : block_(std::move(block)) {}

    Result<ParameterBlock> read(const Json& object, std::set<std::string> besides) {
        besides.insert("currencies");
        readSet(object, block_.pointer(), {}, std::move(besides));
        const auto own = object.find("currencies");
        if (own != object.end()) readCurrencies(*own);
        if (error_) return tl::unexpected<Error>(*error_);
        return std::move(block_);
    }

private:
    void fail(const std::string& pointer, Reason reason, std::vector<std::string> args) {
        if (!error_) error_ = errorAt(pointer, reason, std::move(args));
    }

    // "LTC, BCH" names several underlyings at once.
    void readCurrencies(const Json& own) {
        const std::string pointer = block_.pointer() + "/currencies";
        if (!own.is_object())
            return fail(pointer, Reason::BadValue,
                        {pointer, own.type_name(), QT_TRANSLATE_NOOP("expected", "an object by underlying")});
        for (const auto& [names, values] : own.items()) {
            if (!values.is_object())
                return fail(
                    pointer + "/" + names, Reason::BadValue,
                    {pointer + "/" + names, values.dump(), QT_TRANSLATE_NOOP("expected", "an object of parameters")});
            std::istringstream list(names);
            for (std::string name; std::getline(list, name, ',');) {
                const auto first = name.find_first_not_of(' '), last = name.find_last_not_of(' ');
                if (first == std::string::npos) continue;
                name = name.substr(first, last - first + 1);
                block_.nameUnderlying(name);
                readSet(values, pointer + "/" + names, name, {});
            }
        }
    }

    void readSet(const Json& object, const std::string& pointer, const std::string& underlying,
                 const std::set<std::string>& besides) {
        for (const auto& [key, value] : object.items()) {
            const auto spec = std::find_if(block_.keys().begin(), block_.keys().end(),
                                           [&key = key](const KeySpec& s) { return s.key == key; });
            const bool known = spec != block_.keys().end() && (underlying.empty() || spec->byUnderlying);
            if (!known && !besides.count(key))
                fail(pointer + "/" + key, Reason::UnknownParameter, {pointer + "/" + key});
        }
        for (const KeySpec& spec : block_.keys())
            readKey(object, pointer, underlying, spec);
    }

    void readKey(const Json& object, const std::string& pointer, const std::string& underlying, const KeySpec& spec) {
        const auto found = object.find(spec.key);
        if (found != object.end()) {
            ParameterValue value;
            if (readValue(*found, pointer + "/" + spec.key, spec, value))
                block_.set(underlying, spec.key, std::move(value), true, underlying.empty() ? std::string() : pointer);
            return;
        }
        if (!underlying.empty()) return;
        if (spec.required) return fail(pointer + "/" + spec.key, Reason::MissingField, {spec.key, acceptedRange(spec)});
        block_.set({}, spec.key, fallbackOf(spec), false);
    }

    static ParameterValue fallbackOf(const KeySpec& spec) {
        ParameterValue value;
        value.number = spec.fallback.value_or(0.0);
        if (!spec.choices.empty()) value.word = spec.choices.front();
        return value;
    }

    bool readValue(const Json& json, const std::string& pointer, const KeySpec& spec, ParameterValue& into) {
        switch (spec.type) {
        case KeyType::Number:
            return readNumber(json, pointer, spec, into.number);
        case KeyType::Flag:
            if (!json.is_boolean()) return wrong(json, pointer, QT_TRANSLATE_NOOP("expected", "true or false"));
            into.number = json.get<bool>() ? 1.0 : 0.0;
            return true;
        case KeyType::Word:
            return readWord(json, pointer, spec, into.word);
        case KeyType::Numbers:
            return readNumbers(json, pointer, spec, into.numbers);
        case KeyType::Table:
            break;
        }
        return readTable(json, pointer, spec, into.rows);
    }

    bool wrong(const Json& json, const std::string& pointer, std::string expected) {
        fail(pointer, Reason::BadValue, {pointer, json.dump(), std::move(expected)});
        return false;
    }

    bool readNumber(const Json& json, const std::string& pointer, const KeySpec& spec, double& into) {
        if (!json.is_number()) return wrong(json, pointer, "a number, " + rangeText(spec));
        const double found = json.get<double>();
        if (!(found >= spec.min && found <= spec.max)) {
            fail(pointer, Reason::OutOfRange, {pointer, formatNumber(found), rangeText(spec)});
            return false;
        }
        into = found;
        return true;
    }

    bool readWord(const Json& json, const std::string& pointer, const KeySpec& spec, std::string& into) {
        if (!json.is_string()) return wrong(json, pointer, QT_TRANSLATE_NOOP("expected", "a text"));
        into = json.get<std::string>();
        const bool known =
            spec.choices.empty() || std::find(spec.choices.begin(), spec.choices.end(), into) != spec.choices.end();
        return known || wrong(json, pointer, listed(spec.choices));
    }

    bool readNumbers(const Json& json, const std::string& pointer, const KeySpec& spec, std::vector<double>& into) {
        if (!json.is_array()) return wrong(json, pointer, QT_TRANSLATE_NOOP("expected", "a list of numbers"));
        into.resize(json.size());
        for (std::size_t i = 0; i < json.size(); ++i)
            if (!readNumber(json[i], pointer + "/" + std::to_string(i), spec, into[i])) return false;
        return true;
    }

    bool readTable(const Json& json, const std::string& pointer, const KeySpec& spec, std::vector<ParameterRow>& into) {
        if (!json.is_array()) return wrong(json, pointer, QT_TRANSLATE_NOOP("expected", "a list of objects"));
        for (std::size_t i = 0; i < json.size(); ++i)
            if (!readRow(json[i], pointer + "/" + std::to_string(i), spec, into.emplace_back())) return false;
        return true;
    }

    bool readRow(const Json& json, const std::string& pointer, const KeySpec& spec, ParameterRow& into) {
        if (!json.is_object()) return wrong(json, pointer, QT_TRANSLATE_NOOP("expected", "an object of parameters"));
        for (const auto& [key, value] : json.items()) {
            const bool known = std::any_of(spec.columns.begin(), spec.columns.end(),
                                           [&key = key](const KeySpec& column) { return column.key == key; });
            if (!known) fail(pointer + "/" + key, Reason::UnknownParameter, {pointer + "/" + key});
        }
        for (const KeySpec& column : spec.columns) {
            const auto found = json.find(column.key);
            ParameterValue value = fallbackOf(column);
            if (found == json.end() && column.required)
                fail(pointer + "/" + column.key, Reason::MissingField, {column.key, acceptedRange(column)});
            if (found != json.end() && !readValue(*found, pointer + "/" + column.key, column, value)) return false;
            if (column.type == KeyType::Word)
                into.words[column.key] = value.word;
            else if (column.type == KeyType::Numbers)
                into.lists[column.key] = value.numbers;
            else if (found != json.end() || column.fallback)
                into.numbers[column.key] = value.number;
        }
        return !error_;
    }

    ParameterBlock block_;
    std::optional<Error> error_;
};

Result<NamedCharge> readCharge(const Json& json, const std::string& name, const std::string& pointer) {
    if (!json.is_object() || !json.contains("kind") || !json["kind"].is_string())
        return tl::unexpected<Error>(errorAt(pointer + "/kind", Reason::MissingField, {"kind"}));
    const std::string word = json["kind"].get<std::string>();
    const ChargeKind* kind = findChargeKind(word);
    if (!kind)
        return tl::unexpected<Error>(errorAt(pointer + "/kind", Reason::UnknownName,
                                             {QT_TRANSLATE_NOOP("thing", "kind of charge"), word, knownChargeKinds()}));
    Result<ParameterBlock> block = readBlock(json, pointer, kind->keys(), {"kind"});
    if (!block) return tl::unexpected<Error>(block.error());
    auto charge = kind->make(*block);
    if (!charge) return tl::unexpected<Error>(charge.error().at(Place{{}, 0, 0, pointer}));
    return NamedCharge{name, kind, std::move(*charge)};
}

Result<std::vector<NamedCharge>> readCharges(const Json& object, const std::string& pointer) {
    const auto listed = object.find("charges");
    if (listed == object.end() || !listed->is_object())
        return tl::unexpected<Error>(errorAt(pointer + "/charges", Reason::MissingField, {"charges"}));
    std::vector<NamedCharge> charges;
    for (const auto& [name, json] : listed->items()) {
        Result<NamedCharge> charge = readCharge(json, name, pointer + "/charges/" + name);
        if (!charge) return tl::unexpected<Error>(charge.error());
        charges.push_back(std::move(*charge));
    }
    return charges;
}

} // namespace

Result<ParameterBlock> readBlock(const Json& object, const std::string& pointer, const std::vector<KeySpec>& keys,
                                 const std::set<std::string>& besides) {
    return BlockReader(ParameterBlock(pointer, keys)).read(object, besides);
}

Result<std::shared_ptr<const PortfolioMethod>> readChargesMethod(const Json& object, const std::string& pointer) {
    Result<ParameterBlock> block = readBlock(object, pointer, chargesMethodKeys(), {"method", "charges"});
    if (!block) return tl::unexpected<Error>(block.error());
    Result<std::vector<NamedCharge>> charges = readCharges(object, pointer);
    if (!charges) return tl::unexpected<Error>(charges.error());
    return makeChargesMethod(*block, std::move(*charges));
}

Result<std::shared_ptr<const AddOns>> readAddOns(const Json& object, const std::string& pointer) {
    Result<ParameterBlock> block = readBlock(object, pointer, addOnKeys(), {"charges"});
    if (!block) return tl::unexpected<Error>(block.error());
    Result<std::vector<NamedCharge>> charges = readCharges(object, pointer);
    if (!charges) return tl::unexpected<Error>(charges.error());
    return makeAddOns(*block, std::move(*charges));
}

} // namespace marginscope
