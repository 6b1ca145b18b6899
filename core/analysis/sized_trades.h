// A book with trades at any size: positions the trades do not touch are marked once, the others anew for every size.
#pragma once

#include "core/analysis/trading_desk.h"

#include <array>

namespace marginscope {

/// For one thread at a time; desk and legs must outlive it. Legs the market cannot price are left out.
class SizedTrades {
public:
    SizedTrades(TradingDesk& desk, const Portfolio& portfolio, std::span<const TradeLeg> legs);

    /// The book with every leg at `scale` times its quantity and fee, prepared. Valid until the next call.
    const MarkedBook& at(double scale);
    /// Its regimes; with binding scenarios and reasons when `whole`.
    std::array<RegimeResult, 3> regimes(double scale, bool whole);

    /// Sizes > 0 at which a position held is traded away, with its symbol.
    std::vector<std::pair<double, std::string>> closings() const;

private:
    void place(MarkedBook touched);
    std::size_t underlyingOf(const MarkedUnderlying& underlying);

    TradingDesk& desk_;
    std::vector<TradeLeg> legs_;
    Portfolio touched_; ///< account and rows of the instruments that are traded
    MarkedBook book_;
    std::size_t untouched_ = 0; ///< positions of book_ that stay
};

} // namespace marginscope
