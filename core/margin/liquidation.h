// Prices at which a maintenance test fails: the root nearest to where the market stands.
#pragma once

#include "core/margin/comparison.h"

#include <functional>

namespace marginscope {

/// The root of f between two places (in either order) where its values fa and fb differ in sign or are zero, to full
/// precision (TOMS 748); of a jump over zero its place.
double refinedRoot(const std::function<double(double)>& f, double a, double b, double fa, double fb);

/// Relative move m nearest to zero at which f changes sign, searched on a geometric grid of 1 + m from 1/span to span
/// and refined to full precision. Empty when there is none, or when stopped.
std::optional<double> nearestRoot(const std::function<double(double)>& f, double step, double span,
                                  const Job& job = {});

/// Price of the underlying nearest to spot at which pot + unrealised P&L = maintenance requirement at that price; bases
/// and volatilities fixed. Empty for positions that need no margin.
std::optional<double> isolatedLiquidationPrice(const MarkedBook& book, std::size_t position, const Rulebook& rulebook);

/// The same with nothing left: pot + unrealised P&L = the fee for closing at that price (zero at most venues). What is
/// needed of the position does not matter.
std::optional<double> isolatedBankruptcyPrice(const MarkedBook& book, std::size_t position, const Rulebook& rulebook);

/// Cross or portfolio regime: maintenance excess of the account = 0.
AccountLiquidation accountLiquidation(const MarkedBook& book, const Rulebook& rulebook, Regime regime,
                                      const Job& job = {});

} // namespace marginscope
