// Recomputes explanation trees from their leaves, knowing nothing of the engine: its own parser, its own normal
// distribution.
#pragma once

#include "core/margin/explain.h"

#include <map>
#include <string>

namespace marginscope::test {

/// New values for leaves, by origin.
using ChangedInputs = std::map<std::string, double>;

/// Value of the tree recomputed from its leaves. Throws std::runtime_error with the label where a node cannot be
/// recomputed.
double recompute(const ExplainNode& node, const ChangedInputs& changed = {});

/// Recomputes every non-leaf from the stated values of its children and returns the worst difference relative to max(1,
/// |value|).
double worstDisagreement(const ExplainNode& node, std::string& where);

/// Value of a formula over named values.
double evaluateFormula(const std::string& formula, const std::map<std::string, double>& values);

} // namespace marginscope::test
