// Trees of bracket margin, private to core/methods.
#pragma once

#include "core/margin/explain_nodes.h"
#include "core/methods/bracket_rules.h"

namespace marginscope {

/// `equity` is the tree of what the fee at bankruptcy looks at, in reporting currency; unused otherwise.
ExplainNode bracketNode(const explain::Context& context, const ParameterBlock& block, const BracketRules& rules,
                        const MarkedPosition& position, Level level, ExplainNode equity, const std::string& symbol);

/// Pot and P&L of a position.
ExplainNode potAndPnlNode(const explain::Context& context, const MarkedPosition& position);

/// Short option by the standard rates of a block; the same formulas as core/margin/explain_standard.cpp.
ExplainNode bracketOptionNode(const explain::Context& context, const ParameterBlock& block, const BracketRules& rules,
                              const MarkedPosition& position, Level level, const std::string& symbol);

} // namespace marginscope
