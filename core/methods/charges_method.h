// Portfolio regime as data: a list of named charges and two formulas that make a requirement of them, unit by unit (one
// unit = all positions of an underlying); the account's requirement is a formula over the sum of the units and the
// charges of account scope. Scenario losses, minima, roll and basis charges, add-ons: kinds of charges in
// core/methods/registry.h.
//
//     "portfolio": {"method": "charges",
//                   "charges": {"scan": {"kind": "scenario_loss", "scenarios": […]}, "least": {"kind": "…"}},
//                   "initial": "max(scan, least)", "maintenance": "0.5*max(scan, least)",
//                   "account_initial": "units + fees", "account_maintenance": "units + fees"}
#pragma once

#include "core/methods/charge.h"

namespace marginscope {

struct NamedCharge {
    std::string name; ///< lower case letters, digits and _, as formulas use it
    const ChargeKind* kind = nullptr;
    std::shared_ptr<const Charge> charge;
};

/// Lower case letters, digits and _, a letter first.
bool isChargeName(const std::string& name);

/// Keys of the section beside "method" and "charges".
std::vector<KeySpec> chargesMethodKeys();

/// Errors: a name that is no name, a formula that does not parse or uses a charge nobody listed; a charge no formula
/// uses.
Result<std::shared_ptr<const PortfolioMethod>> makeChargesMethod(const ParameterBlock& block,
                                                                 std::vector<NamedCharge> charges);

} // namespace marginscope
