#include "core/session/rulebook_schema.h"

#include "core/session/rulebook_keys.h"

#include <nlohmann/json.hpp>
#include <set>

namespace marginscope {

namespace {

using namespace keys;

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

/// A list's number or word, as a key of its own.
KeySpec itemOf(const KeySpec& list, const Json& value) {
    KeySpec item = list;
    item.type = value.is_string() ? KeyType::Word : KeyType::Number;
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
                add(pointer + "/" + place, below, itemOf(spec, list[i]), list[i].dump(), true);
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

} // namespace marginscope
