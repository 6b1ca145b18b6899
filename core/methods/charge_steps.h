// Which charges of a formula count, what its max(…) and min(…) choose, and the tiers the charges stand on.
#pragma once

#include "core/methods/charge.h"
#include "core/methods/formula.h"

#include <functional>

namespace marginscope {

/// A charge by the name its explanation has, with the underlying it is of where it is of one.
Phrase chargeLabel(const Charge& charge, const UnitView& unit);

/// Whether the charge counts at the initial level, and its tiers.
void addChargeSteps(const Charge& charge, const UnitView& unit, double initial, PortfolioSteps& steps);

/// What every max and min of a formula chooses; `labelOf` names the charge behind a whole argument, empty where it is
/// none.
void addChoices(const Formula& formula, const std::vector<double>& values,
                const std::function<std::optional<Phrase>(const std::string&)>& labelOf, const std::string& of,
                RuleSteps& steps);

} // namespace marginscope
