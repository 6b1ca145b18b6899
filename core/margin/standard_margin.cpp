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

void standardSteps(const MarkedPosition& position, const MarkedUnderlying& underlying,
                   const StandardParameters& parameters, RuleSteps& steps) {
    if (!position.instrument.isOption() || position.quantity >= 0.0) return;
    const double otm = otmFraction(position, underlying, parameters.otmReference);
    const double base = rateBase(position, underlying);
    const std::string& symbol = position.instrument.symbol;
    const bool floor = parameters.optionInitial - otm <= parameters.optionInitialFloor;
    steps.add(floor, [&] {
        return Phrase{floor ? QT_TRANSLATE_NOOP("hits", "%1: initial rate at its floor")
                            : QT_TRANSLATE_NOOP("hits", "%1: initial rate above its floor"),
                      {symbol}};
    });
    if (position.instrument.right == OptionRight::Call) return;
    const bool byMark = position.mark > base;
    steps.add(byMark, [&] {
        return Phrase{byMark ? QT_TRANSLATE_NOOP("hits", "%1: maintenance by the mark")
                             : QT_TRANSLATE_NOOP("hits", "%1: maintenance by the index"),
                      {symbol}};
    });
    const bool maintenance = parameters.optionMaintenance * std::max(base, position.mark) >
                             std::max(parameters.optionInitial - otm, parameters.optionInitialFloor) * base;
    steps.add(maintenance, [&] {
        return Phrase{maintenance ? QT_TRANSLATE_NOOP("hits", "%1: initial is the maintenance requirement")
                                  : QT_TRANSLATE_NOOP("hits", "%1: initial by its own rate"),
                      {symbol}};
    });
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
