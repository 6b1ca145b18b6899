#include "core/margin/standard_margin.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

PositionMargin futureMargin(double coins, double base, const StandardParameters& p) {
    return {coins * (p.futureInitial + p.futureSlope * coins) * base,
            coins * (p.futureMaintenance + p.futureSlope * coins) * base};
}

// Per coin of a short option. The put's maintenance grows with a deep mark, and its initial margin never falls below
// it.
PositionMargin shortOptionMargin(OptionRight right, double mark, double otm, double base, const StandardParameters& p) {
    const double initial = std::max(p.optionInitial - otm, p.optionInitialFloor) * base + mark;
    if (right == OptionRight::Call) return {initial, p.optionMaintenance * base + mark};
    const double maintenance = std::max(p.optionMaintenance * base, p.optionMaintenance * mark) + mark;
    return {std::max(initial, maintenance), maintenance};
}

} // namespace

double otmFraction(const MarkedPosition& position, const MarkedUnderlying& underlying, OtmReference reference) {
    const double price = reference == OtmReference::Index ? underlying.spot : position.forward;
    const double away = position.instrument.right == OptionRight::Call ? position.instrument.strike - price
                                                                       : price - position.instrument.strike;
    return std::max(away, 0.0) / price;
}

double rateBase(const MarkedPosition& position, const MarkedUnderlying& underlying) {
    return position.instrument.isInverse() ? 1.0 : underlying.spot;
}

PositionMargin standardMargin(const MarkedPosition& position, const MarkedUnderlying& underlying,
                              const StandardParameters& parameters) {
    if (!position.instrument.isDerivative()) return {};
    const double base = rateBase(position, underlying);
    PositionMargin margin;
    if (!position.instrument.isOption()) {
        margin = futureMargin(std::fabs(position.coins()), base, parameters);
    } else if (position.quantity < 0.0) {
        const double otm = otmFraction(position, underlying, parameters.otmReference);
        margin = shortOptionMargin(position.instrument.right, position.mark, otm, base, parameters);
        margin.initial *= -position.quantity;
        margin.maintenance *= -position.quantity;
    }
    return {margin.initial * position.settlementPrice, margin.maintenance * position.settlementPrice};
}

} // namespace marginscope
