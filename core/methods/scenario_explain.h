// Trees of scenario P&L, mirroring core/methods/scenario_rules.h.
#pragma once

#include "core/methods/scenario_rules.h"

namespace marginscope {

/// One unit in the scenarios of a block. Holds references to its arguments.
class ScenarioExplainer {
public:
    ScenarioExplainer(const UnitView& unit, const ParameterBlock& block, const ScenarioRules& rules);

    /// Down to inputs; `pnl` as it counts.
    ExplainNode opened(const ScenarioRow& row, Phrase label, double pnl) const;
    /// A leaf.
    ExplainNode closed(const ScenarioRow& row, Phrase label, double pnl) const;

    /// P&L of an option after a price move with its volatility as it is.
    ExplainNode movedOption(std::size_t position, const std::string& moveKey, double move) const;

private:
    ExplainNode parameter(const char* key, std::string symbol) const;
    ExplainNode reachingMove(const MarkedPosition& position, ExplainNode move) const;
    ExplainNode rangeVol(const MarkedPosition& position, bool up) const;
    ExplainNode skewedVol(const MarkedPosition& position, ScenarioVol vol) const;
    ExplainNode shockedVol(const MarkedPosition& position, ScenarioVol vol) const;
    ExplainNode moved(const MarkedPosition& position, ExplainNode move, ScenarioVol vol) const;
    ExplainNode expiry(const ScenarioRow& row, const std::vector<std::size_t>& options) const;
    ExplainNode discounted(const MarkedPosition& ofExpiry, std::vector<ExplainNode> moved,
                           std::vector<ExplainNode> now) const;
    ExplainNode collateral(const ScenarioRow& row, std::size_t balance) const;
    ExplainNode moveOf(const ScenarioRow& row) const;

    const UnitView& unit_;
    const ParameterBlock& block_;
    const ScenarioRules& rules_;
    explain::Context context_;
};

} // namespace marginscope
