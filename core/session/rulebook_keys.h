// The descriptions of every key of a rulebook file, gathered from those that check it; private to core/session.
#pragma once

#include "core/margin/parameter_block.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace marginscope::keys {

using Json = nlohmann::ordered_json;
using Path = std::vector<std::string>;

/// An object of a document with the description of its keys; "*" is any name.
struct Block {
    std::vector<KeySpec> keys;
    bool byUnderlying = false;
};

/// The block whose object stands at a path; without keys where the program has no description.
Block blockAt(const Json& document, const Path& path);
/// Null where there is none.
const KeySpec* keyNamed(const std::vector<KeySpec>& keys, const std::string& name);

std::vector<KeySpec> valuationKeys();
std::vector<KeySpec> equityKeys();
std::vector<KeySpec> sizeSlopeKeys();
std::vector<KeySpec> riskMatrixKeys();
std::vector<KeySpec> collateralKeys();
KeySpec haircutKey();
KeySpec thresholdKey();
KeySpec standardMethodKey();
KeySpec portfolioMethodKey();
KeySpec chargeKindKey();

/// The key, keys, without values of single underlyings.
KeySpec forAll(KeySpec spec);
std::vector<KeySpec> forAllOf(std::vector<KeySpec> keys);
std::vector<KeySpec> with(KeySpec first, std::vector<KeySpec> keys);

/// JSON text of what holds where a file does not state the key; empty where nothing does.
std::string fallbackText(const KeySpec& spec);
/// A name as part of a JSON pointer.
std::string escaped(const std::string& name);

} // namespace marginscope::keys
