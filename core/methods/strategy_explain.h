// Explanations of strategy-based margin, private to core/methods.
#pragma once

#include "core/methods/strategy_method.h"

namespace marginscope::explain {

struct StrategyContext {
    Context context;
    const ParameterBlock& block;
};

/// A position alone: formula of its kind.
ExplainNode strategyAloneNode(const StrategyContext& strategy, const MarkedPosition& position, Level level,
                              double value, const std::string& symbol);

/// One strategy of a pairing.
ExplainNode pairingNode(const StrategyContext& strategy, const StrategyUnit& unit, const Pairing& pairing);

/// What a strategy is called: "iron condor".
Phrase strategyName(const StrategyUnit& unit, const Pairing& pairing);
/// "iron condor: +1 A, −1 B"
Phrase strategyLabel(const MarkedBook& book, const StrategyUnit& unit, const Pairing& pairing);

} // namespace marginscope::explain
