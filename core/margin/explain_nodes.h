// Building blocks of explanation trees, private to core/margin. Each function mirrors one formula of the engine; tests
// evaluate the trees and hold them against it.
#pragma once

#include "core/margin/requirement.h"

namespace marginscope::explain {

struct Context {
    const MarkedBook& book;
    const Rulebook& rulebook;

    const MarkedUnderlying& underlyingOf(const MarkedPosition& position) const {
        return book.underlyings[position.underlying];
    }
    const StandardParameters& standardOf(const MarkedPosition& position) const {
        return rulebook.standard.of(underlyingOf(position).underlying);
    }
};

// Node makers. `symbol` names the node in its parent's formula.
ExplainNode input(Phrase label, std::string symbol, double value, std::string unit, Phrase source, std::string origin);
ExplainNode sum(Phrase label, std::string symbol, std::string unit, std::vector<ExplainNode> children,
                double emptyValue = 0.0);
ExplainNode combined(Combine combine, Phrase label, std::string symbol, double value, std::string unit,
                     std::vector<ExplainNode> children);
ExplainNode formula(Phrase label, std::string symbol, double value, std::string unit, std::string formula,
                    std::vector<ExplainNode> children);
ExplainNode renamed(ExplainNode node, std::string symbol);
ExplainNode relabelled(ExplainNode node, Phrase label);
ExplainNode constant(Phrase label, std::string symbol, double value);

// Rulebook inputs. `key` is the name in the rulebook file; the pointer goes to the currency that states it.
ExplainNode standardParameter(const Context& context, const MarkedPosition& position, const char* key,
                              std::string symbol);
ExplainNode scenarioParameter(const Context& context, std::size_t underlying, const char* key, std::string symbol);
ExplainNode rulebookInput(const Context& context, Phrase label, std::string symbol, double value, std::string unit,
                          const std::string& pointer);

// Market and book inputs of a position.
ExplainNode spotOf(const Context& context, std::size_t underlying, std::string symbol);
ExplainNode quantityOf(const Context& context, const MarkedPosition& position, std::string symbol);
ExplainNode forwardOf(const Context& context, const MarkedPosition& position, std::string symbol);
ExplainNode strikeOf(const MarkedPosition& position, std::string symbol);
ExplainNode volatilityOf(const MarkedPosition& position, const Context& context, std::string symbol);
ExplainNode yearsOf(const MarkedPosition& position, std::string symbol);
ExplainNode rateOf(const MarkedPosition& position, const Context& context, std::string symbol);
ExplainNode settlementPriceOf(const Context& context, const MarkedPosition& position, std::string symbol);
ExplainNode markOf(const Context& context, const MarkedPosition& position, std::string symbol);
/// Signed coins at the mark (inverse futures: face ÷ mark).
ExplainNode coinsOf(const Context& context, const MarkedPosition& position, std::string symbol);

// Figures of a position.
std::string positionName(const MarkedPosition& position);
std::string settlementUnit(const MarkedPosition& position);
ExplainNode unrealisedPnlNode(const Context& context, const MarkedPosition& position, std::string symbol);
ExplainNode marketValueNode(const Context& context, const MarkedPosition& position, std::string symbol);
ExplainNode premiumPaidNode(const Context& context, const MarkedPosition& position, std::string symbol);
ExplainNode deltaNode(const Context& context, const MarkedPosition& position, std::string symbol);

/// Value of an option at a forward and a volatility: nodes that carry the symbols used.
ExplainNode optionPriceNode(const MarkedPosition& position, Phrase label, std::string symbol, ExplainNode forward,
                            ExplainNode vol, const Context& context);
/// P&L in settlement currency after a relative price move, options at the shocked volatility (empty node for others).
ExplainNode movedPnlNode(const Context& context, const MarkedPosition& position, ExplainNode move,
                         ExplainNode shockedVol, double value, std::string symbol);

// Requirements.
Phrase requirementLabel(Level level);
Phrase requirementLabel(const MarkedPosition& position, Level level);
ExplainNode positionMarginNode(const Context& context, const MarkedPosition& position, Level level, std::string symbol);
ExplainNode sizeSlopeMarginNode(const Context& context, const MarkedPosition& position, Level level,
                                std::string symbol);
/// Open orders, market-maker protection.
ExplainNode accountInput(Phrase label, double value, const char* field);
/// A value of a block (see core/margin/parameter_block.h); `underlying` may be empty.
ExplainNode blockInput(const Context& context, const ParameterBlock& block, const std::string& key,
                       const std::string& underlying, std::string symbol);
ExplainNode potNode(const Context& context, const MarkedPosition& position, std::string symbol);
ExplainNode isolatedEquityNode(const Context& context, const MarkedPosition& position);
/// Balances after haircut, spot positions as they count, and what stands in the initial requirement on top.
ExplainNode collateralNode(const Context& context, Regime regime);
std::vector<ExplainNode> spotEquityNodes(const Context& context, Regime regime);
ExplainNode initialHaircutExtraNode(const Context& context, Regime regime);
ExplainNode pooledEquityNode(const Context& context, Regime regime);
ExplainNode matrixRequirementNode(const AccountView& view, Level level, ExplainDetail detail);

} // namespace marginscope::explain
