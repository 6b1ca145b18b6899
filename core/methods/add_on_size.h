// How large a unit is against what is traded of it: what concentration and liquidity charges have in common.
#pragma once

#include "core/methods/charge.h"

namespace marginscope {

/// Reads what holds for all underlyings and what single ones state themselves.
template<class Parameters>
ParametersByUnderlying<Parameters> byUnderlying(const ParameterBlock& block,
                                                Parameters (*read)(const ParameterBlock&, const std::string&)) {
    ParametersByUnderlying<Parameters> all;
    all.base = read(block, {});
    for (const std::string& code : block.underlyings())
        all.own.emplace(code, read(block, code));
    return all;
}

/// Delta of a position in coins, as explain::deltaNode shows it.
double unitDelta(const UnitView& unit, std::size_t position);

/// Which size of a unit counts and against what volume.
struct SizeParameters {
    bool gross = false;         ///< Σ |delta| instead of |Σ delta|
    double volume = 0.0;        ///< reporting currency a day
    bool volumeOfMarket = true; ///< the market's own figure where it has one
    double volumeStress = 1.0;  ///< share of the volume left in a stressed market

    static std::vector<KeySpec> keys();
    static SizeParameters read(const ParameterBlock& block, const std::string& code);

    double coins(const UnitView& unit) const;
    /// Reporting currency.
    double value(const UnitView& unit) const { return coins(unit) * unit.spot(); }
    double dailyVolume(const UnitView& unit) const;

    ExplainNode coinsNode(const UnitView& unit, const std::string& symbol) const;
    ExplainNode valueNode(const UnitView& unit, const std::string& symbol) const;
    ExplainNode volumeNode(const UnitView& unit, const ParameterBlock& block, const std::string& symbol) const;
};

} // namespace marginscope
