// Model values of the options of a book, by their exercise style: the one place that chooses the formula.
#pragma once

#include "core/valuation/black76.h"
#include "core/valuation/marked_book.h"

#include <vector>

namespace marginscope {

/// Value per unit of underlying in quote currency, also of inverse options (whose price is this ÷ forward). American
/// exercise: core/valuation/american.h, at the position's cost of carry.
double optionValue(const MarkedPosition& position, double forward, double vol);

/// Model price in the unit of the mark (coin per coin for inverse options), at the position's own forward and
/// volatility; the forward of everything but options.
double modelPriceOf(const MarkedPosition& position);

/// Sets model price and delta of many positions at once, at their own forwards, volatilities and times: European
/// options by the vectorised kernel (within 1e-13 of the forward of the plain formula), American ones by theirs.
void priceAtModel(const std::vector<MarkedPosition*>& positions);

/// An option at another forward, volatility or time to expiry than its own.
struct OptionAt {
    OptionAt(const MarkedPosition& option, double atForward, double atVol)
        : OptionAt(option, atForward, atVol, option.years) {}
    OptionAt(const MarkedPosition& option, double atForward, double atVol, double yearsLeft)
        : position(&option)
        , forward(atForward)
        , vol(atVol)
        , years(yearsLeft) {}

    const MarkedPosition* position;
    double forward;
    double vol;
    double years;
};

/// Their model prices in the unit of the mark (inverse options: value ÷ that forward), priced side by side.
std::vector<double> modelPrices(const std::vector<OptionAt>& options);

/// Value of an option with Greeks, at the position's own forward and volatility. American exercise: vanna, volga and
/// rho are those of the European option.
OptionGreeks optionGreeks(const MarkedPosition& position);

/// The same with every Greek that of the option's own style; takes twice as long for American exercise.
OptionGreeks allOptionGreeks(const MarkedPosition& position);

} // namespace marginscope
