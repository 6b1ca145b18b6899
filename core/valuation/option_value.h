// Model values of the options of a book, by their exercise style: the one place that chooses the formula.
#pragma once

#include "core/valuation/black76.h"
#include "core/valuation/marked_book.h"

namespace marginscope {

/// Value per unit of underlying in quote currency, also of inverse options (whose price is this ÷ forward). American
/// exercise: core/valuation/american.h, at the position's cost of carry.
double optionValue(const MarkedPosition& position, double forward, double vol);

/// Model price in the unit of the mark (coin per coin for inverse options), at the position's own forward and
/// volatility; the forward of everything but options.
double modelPriceOf(const MarkedPosition& position);

/// Value of an option with Greeks, at the position's own forward and volatility.
OptionGreeks optionGreeks(const MarkedPosition& position);

} // namespace marginscope
