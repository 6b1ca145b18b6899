// P&L of single positions under a scenario: shocked model value less unshocked model value.
#pragma once

#include "core/valuation/marked_book.h"

namespace marginscope {

/// Scenario P&L of one position in its settlement currency: the coin for inverse contracts (at the shocked price), the
/// quote currency else. Linear: q·(V1 − V0). Inverse option: q·(V1/F1 − V0/F0). Inverse future of N coins: N·(1 −
/// 1/(1+m)). Time stands still. Holds a reference: the position must outlive it.
class ScenarioPricer {
public:
    explicit ScenarioPricer(const MarkedPosition& position);

    /// `priceMove` multiplies every price of the underlying by 1 + priceMove; `shockedVol` replaces the volatility of
    /// an option.
    double settlementPnl(double priceMove, double shockedVol) const;

private:
    const MarkedPosition& position_;
    double unshocked_ = 0.0; ///< options: value now, in settlement currency per coin
};

double settlementPnl(const MarkedPosition& position, double priceMove, double shockedVol);

/// A position with what a scenario does to it.
struct ShockedPosition {
    const MarkedPosition* position;
    double priceMove = 0.0;
    double vol = 0.0;
};

/// The same for many positions, options by the vectorised kernel.
std::vector<double> settlementPnl(const std::vector<ShockedPosition>& positions);

} // namespace marginscope
