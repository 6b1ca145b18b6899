#include "core/margin/parameter_block.h"

#include "core/base/number.h"

#include <algorithm>
#include <stdexcept>

namespace marginscope {

namespace {

KeySpec keyOf(std::string key, KeyType type, std::string meaning) {
    KeySpec spec;
    spec.key = std::move(key);
    spec.type = type;
    spec.meaning = std::move(meaning);
    return spec;
}

} // namespace

KeySpec numberKey(std::string key, double min, double max, std::string unit, std::string meaning,
                  std::optional<double> fallback) {
    KeySpec spec = keyOf(std::move(key), KeyType::Number, std::move(meaning));
    spec.min = min;
    spec.max = max;
    spec.unit = std::move(unit);
    spec.fallback = fallback;
    spec.required = !fallback;
    return spec;
}

KeySpec flagKey(std::string key, std::string meaning, bool fallback) {
    KeySpec spec = keyOf(std::move(key), KeyType::Flag, std::move(meaning));
    spec.fallback = fallback ? 1.0 : 0.0;
    spec.byUnderlying = false;
    return spec;
}

KeySpec wordKey(std::string key, std::string meaning, std::vector<std::string> choices) {
    KeySpec spec = keyOf(std::move(key), KeyType::Word, std::move(meaning));
    spec.choices = std::move(choices);
    return spec;
}

KeySpec numbersKey(std::string key, double min, double max, std::string unit, std::string meaning, bool required) {
    KeySpec spec = keyOf(std::move(key), KeyType::Numbers, std::move(meaning));
    spec.min = min;
    spec.max = max;
    spec.unit = std::move(unit);
    spec.required = required;
    return spec;
}

KeySpec tableKey(std::string key, std::string meaning, std::vector<KeySpec> columns, bool required) {
    KeySpec spec = keyOf(std::move(key), KeyType::Table, std::move(meaning));
    spec.columns = std::move(columns);
    spec.required = required;
    return spec;
}

std::string acceptedRange(const KeySpec& spec) {
    const bool number = spec.type == KeyType::Number || spec.type == KeyType::Numbers;
    return number ? formatNumber(spec.min) + " … " + formatNumber(spec.max) : std::string();
}

const std::map<std::string, ParameterBlock::Held>* ParameterBlock::setOf(const std::string& underlying,
                                                                         std::string& name) const {
    if (underlying.empty()) return nullptr;
    for (const std::string& candidate : {underlying, std::string("other")})
        if (const auto found = own_.find(candidate); found != own_.end()) {
            name = candidate;
            return &found->second;
        }
    return nullptr;
}

const ParameterValue& ParameterBlock::value(const std::string& key, const std::string& underlying) const {
    std::string name;
    if (const auto* own = setOf(underlying, name))
        if (const auto found = own->find(key); found != own->end()) return found->second.value;
    const auto found = base_.find(key);
    if (found == base_.end()) throw std::logic_error("no parameter " + pointer_ + "/" + key);
    return found->second.value;
}

bool ParameterBlock::states(const std::string& key, const std::string& underlying) const {
    std::string name;
    if (const auto* own = setOf(underlying, name))
        if (const auto found = own->find(key); found != own->end()) return found->second.stated;
    const auto found = base_.find(key);
    return found != base_.end() && found->second.stated;
}

std::vector<std::string> ParameterBlock::underlyings() const {
    std::vector<std::string> names;
    for (const auto& [name, values] : own_)
        names.push_back(name);
    return names;
}

std::string ParameterBlock::pointer(const std::string& key, const std::string& underlying) const {
    std::string name;
    if (const auto* own = setOf(underlying, name))
        if (const auto held = own->find(key); held != own->end())
            return (held->second.place.empty() ? pointer_ + "/currencies/" + name : held->second.place) + "/" + key;
    return pointer_ + "/" + key;
}

const KeySpec& ParameterBlock::spec(const std::string& key) const {
    const auto found = std::find_if(keys_.begin(), keys_.end(), [&](const KeySpec& spec) { return spec.key == key; });
    if (found == keys_.end()) throw std::logic_error("no parameter " + pointer_ + "/" + key);
    return *found;
}

void ParameterBlock::set(const std::string& underlying, const std::string& key, ParameterValue value, bool stated,
                         std::string place) {
    (underlying.empty() ? base_ : own_[underlying])[key] = {std::move(value), stated, std::move(place)};
}

} // namespace marginscope
