// The pieces the regimes are made of: equity that enters a test, pots, requirements. Reporting currency.
#pragma once

#include "core/margin/comparison.h"

namespace marginscope {

/// Equity that enters the test of the cross or portfolio regime: the same at both levels.
double pooledEquity(const MarkedBook& book, const Rulebook& rulebook, Regime regime);

PositionMargin positionMargin(const MarkedBook& book, const MarkedPosition& position, const Rulebook& rulebook);

/// Pot of a position; resolves it where the book has not fixed it yet.
double isolatedPot(const MarkedBook& book, const MarkedPosition& position, const Rulebook& rulebook);

/// Requirement, pot and equity of one position in the isolated regime (no liquidation price).
IsolatedResult isolatedResult(const MarkedBook& book, const MarkedPosition& position, const Rulebook& rulebook);

/// Whether the position takes part in the isolated regime: derivatives do, spot only where the rulebook says so.
bool hasPot(const Rulebook& rulebook, const MarkedPosition& position);

bool isLongOption(const MarkedPosition& position);

/// The isolated regime, position by position.
class IsolatedSum {
public:
    void add(const MarkedPosition& position, const IsolatedResult& result);
    RegimeResult regime() const;

private:
    double equity_ = 0.0, initial_ = 0.0, maintenance_ = 0.0, premiums_ = 0.0;
    std::size_t below_ = 0;
};
RegimeResult isolatedRegime(const MarkedBook& book, const Rulebook& rulebook);
/// The pooled regimes; scenarios, shares of positions and the reason only when `whole`.
RegimeResult pooledRegime(const MarkedBook& book, const Rulebook& rulebook, Regime regime, AccountMargin margin);
RegimeResult crossRegime(const MarkedBook& book, const Rulebook& rulebook);
RegimeResult portfolioRegime(const MarkedBook& book, const Rulebook& rulebook);

} // namespace marginscope
