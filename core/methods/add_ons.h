// Charges beside a portfolio method: what a rulebook file lists under "add_ons". Charges of unit scope are added up
// over the underlyings; a formula over all of them, or their sum, is added to the requirement.
#pragma once

#include "core/margin/account_requirement.h"
#include "core/methods/charges_method.h"

namespace marginscope {

/// Keys of the section beside "charges".
std::vector<KeySpec> addOnKeys();

/// Errors: as makeChargesMethod.
Result<std::shared_ptr<const AddOns>> makeAddOns(const ParameterBlock& block, std::vector<NamedCharge> charges);

} // namespace marginscope
