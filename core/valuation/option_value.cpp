#include "core/valuation/option_value.h"

#include "core/valuation/american.h"

namespace marginscope {

namespace {

BlackInputs termsOf(const MarkedPosition& position, double forward, double vol) {
    return {position.instrument.right, forward, position.instrument.strike, vol, position.years, position.rate};
}

} // namespace

double optionValue(const MarkedPosition& position, double forward, double vol) {
    const BlackInputs terms = termsOf(position, forward, vol);
    return position.instrument.style == ExerciseStyle::American ? americanPrice(terms, position.carry)
                                                                : black76Price(terms);
}

double modelPriceOf(const MarkedPosition& position) {
    if (!position.instrument.isOption()) return position.forward;
    const double value = optionValue(position, position.forward, position.vol);
    return position.instrument.isInverse() ? value / position.forward : value;
}

OptionGreeks optionGreeks(const MarkedPosition& position) {
    const BlackInputs terms = termsOf(position, position.forward, position.vol);
    return position.instrument.style == ExerciseStyle::American ? american(terms, position.carry) : black76(terms);
}

} // namespace marginscope
