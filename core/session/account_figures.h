// What a batch wants to know of one account: the three regimes in short.
#pragma once

#include "core/margin/comparison.h"

namespace marginscope {

/// Of one regime; reporting currency, signs as in RegimeResult.
struct RegimeFigures {
    double equity = 0.0;
    LevelResult initial;
    LevelResult maintenance;
};

/// The scenario that sets the requirement of the portfolio regime.
struct BindingFigures {
    std::string id; ///< as BindingScenario::id
    double pnl = 0.0;
};

struct AccountFigures {
    std::size_t positions = 0;   ///< that are margined; rows of one instrument are one of them
    std::size_t notModelled = 0; ///< rows of the book that count in no regime, unread ones among them
    std::optional<NotModelled> firstNotModelled;
    bool nothingModelled = false; ///< the book has positions, but none could be modelled: the regimes say nothing
    double equity = 0.0;          ///< plain, as BookValue::equity
    std::array<RegimeFigures, 3> regimes; ///< in the order of allRegimes
    std::optional<BindingFigures> binding;

    const RegimeFigures& of(Regime regime) const { return regimes[static_cast<std::size_t>(regime)]; }
};

/// The figures compareRegimes() gives, without liquidation prices and figures of single positions. May be called from
/// several threads.
AccountFigures figuresOf(const Portfolio& portfolio, const MarketSnapshot& market, const Rulebook& rulebook);

} // namespace marginscope
