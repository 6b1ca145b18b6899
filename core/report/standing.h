// How an account stands under a regime: the states a trading floor knows.
#pragma once

#include "core/margin/comparison.h"

namespace marginscope {

enum class RegimeState : std::uint8_t {
    Healthy,
    Warning,    ///< more than warningUse of the equity is required
    MarginCall, ///< initial excess < 0
    Liquidation ///< maintenance excess < 0; isolated: also where a single pot no longer covers its position
};

/// Share of the equity above which a state is a warning.
inline constexpr double warningUse = 0.8;

/// Required share of the equity that enters the regime's test; infinite where something is required of nothing.
double equityUse(double requirement, double equity);

RegimeState regimeState(const RegimeResult& result);

} // namespace marginscope
