// Books that are only tried: a portfolio after trades under one market and rulebook, margined in full.
#pragma once

#include "core/analysis/trade_costs.h"
#include "core/margin/comparison.h"
#include "core/valuation/traded_book.h"

#include <memory>
#include <span>

namespace marginscope {

/// One regime of a tried book. Reporting currency.
struct TrialFigures {
    double initial = 0.0;
    double maintenance = 0.0;
    double equity = 0.0; ///< that enters the test
    std::optional<BindingScenario> binding;
    std::size_t notModelled = 0; ///< rows that count in no figure

    double requirement(Level level) const { return level == Level::Initial ? initial : maintenance; }
    double excess(Level level) const { return equity - requirement(level); }
};

/// Looks every contract up once. For one thread at a time. Holds a reference: the market must outlive it.
class TrialBooks {
public:
    TrialBooks(const MarketSnapshot& market, std::shared_ptr<const Rulebook> rulebook);

    const MarketSnapshot& market() const { return contracts_.market(); }
    const Rulebook& rulebook() const { return *rulebook_; }
    ContractMarks& contracts() { return contracts_; }
    const ContractMark& contract(const Instrument& instrument);

    /// Marked and prepared; trades at the market's marks unless they state a price.
    MarkedBook marked(const Portfolio& portfolio);
    TradedBook traded(const Portfolio& portfolio, std::span<const TradeLeg> legs);

    /// The binding scenario only when `whole`.
    TrialFigures figures(const Portfolio& portfolio, Regime regime, bool whole = false);
    static TrialFigures figuresOf(const MarkedBook& book, const Rulebook& rulebook, Regime regime, bool whole = false);

private:
    std::shared_ptr<const Rulebook> rulebook_;
    ContractMarks contracts_;
};

/// Delta of a book by underlying, coins; vega per volatility point, reporting currency. Positions only.
struct BookRisk {
    std::vector<AssetCode> underlyings;
    std::vector<double> deltaCoins;
    std::vector<double> delta; ///< in reporting currency, at spot
    std::vector<double> vega;

    double deltaOf(const AssetCode& underlying) const;
    double vegaOf(const AssetCode& underlying) const;
};
BookRisk riskOf(const MarkedBook& book);

} // namespace marginscope
