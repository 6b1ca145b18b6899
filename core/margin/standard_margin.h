// Standard margin of one position alone. Source of the formulas: Deribit-like standard margin (futures: size-sloped
// percentage; options: short positions only, out-of-the-money amount deducted, the mark on top).
#pragma once

#include "core/margin/rulebook.h"
#include "core/valuation/marked_book.h"

namespace marginscope {

/// Futures and perpetuals of N coins: N·(rate + slope·N) at the index. Short options: see StandardParameters. Long
/// options and spot: zero.
PositionMargin standardMargin(const MarkedPosition& position, const MarkedUnderlying& underlying,
                              const StandardParameters& parameters);

/// What the rates of a short option stand on: relief or floor, and whether a put's maintenance binds. Nothing for others.
void standardSteps(const MarkedPosition& position, const MarkedUnderlying& underlying,
                   const StandardParameters& parameters, RuleSteps& steps);

/// Fraction of the reference price by which an option is out of the money; 0 in the money.
double otmFraction(const MarkedPosition& position, const MarkedUnderlying& underlying, OtmReference reference);

/// What one rate point is taken of, in settlement currency per coin: the index for linear contracts, one coin for
/// inverse ones.
double rateBase(const MarkedPosition& position, const MarkedUnderlying& underlying);

} // namespace marginscope
