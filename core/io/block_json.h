// Parameter blocks of rulebook files: read against the description of their keys.
#pragma once

#include "core/margin/account_requirement.h"
#include "core/margin/method.h"
#include "core/margin/parameter_block.h"

#include <nlohmann/json_fwd.hpp>
#include <set>

namespace marginscope {

/// Reads a block: every value of the right type and in its range, nothing unknown, nothing missing. `besides` are keys
/// of the object that do not belong to the block. Errors carry the JSON pointer: MissingField, UnknownParameter,
/// BadValue, OutOfRange.
Result<ParameterBlock> readBlock(const nlohmann::ordered_json& object, const std::string& pointer,
                                 const std::vector<KeySpec>& keys, const std::set<std::string>& besides = {});

/// Reads a portfolio section with the method "charges" (core/methods/charges_method.h).
Result<std::shared_ptr<const PortfolioMethod>> readChargesMethod(const nlohmann::ordered_json& object,
                                                                 const std::string& pointer);

/// Reads the section "add_ons" (core/methods/add_ons.h).
Result<std::shared_ptr<const AddOns>> readAddOns(const nlohmann::ordered_json& object, const std::string& pointer);

} // namespace marginscope
