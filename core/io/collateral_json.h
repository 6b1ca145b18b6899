// The "collateral" section of rulebook files.
#pragma once

#include "core/base/result.h"
#include "core/margin/collateral.h"

#include <nlohmann/json_fwd.hpp>

namespace marginscope {

/// Errors carry the JSON pointer: MissingField, UnknownParameter, BadValue, OutOfRange.
Result<CollateralRules> readCollateralRules(const nlohmann::ordered_json& section);

} // namespace marginscope
