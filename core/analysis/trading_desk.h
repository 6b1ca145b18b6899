// One market under one rulebook where trades are tried: contracts are looked up and priced once, however many books
// are made of them.
#pragma once

#include "core/margin/comparison.h"
#include "core/valuation/traded_book.h"

#include <memory>

namespace marginscope {

/// A leg as it would be done at this desk.
struct QuotedLeg {
    TradeLeg leg;
    std::optional<Error> error;             ///< why the market cannot price it; the rest is then without meaning
    MarkedPosition position;                ///< the leg as a holding of its own
    PositionValue value;                    ///< of that holding: Greeks of the leg
};

/// For one thread at a time. A move of the market (a slider's) is looked at as runComparison does: pots are resolved
/// before it; trades without a price are done at the marks after it.
class TradingDesk {
public:
    TradingDesk(std::shared_ptr<const MarketSnapshot> market, std::shared_ptr<const Rulebook> rulebook,
                MarketMove move = {});
    ~TradingDesk();

    const MarketSnapshot& market() const { return *market_; }
    const Rulebook& rulebook() const { return *rulebook_; }
    const std::shared_ptr<const Rulebook>& sharedRulebook() const { return rulebook_; }

    /// A book as the margin methods want it (see preparedBook), after the move.
    MarkedBook prepared(const Portfolio& portfolio);
    /// Marked but not asked about rulebook and pots, after the move.
    MarkedBook marked(const Portfolio& portfolio);
    /// As tradedBook, at this desk's marks.
    TradedBook trade(const Portfolio& portfolio, std::span<const TradeLeg> legs);
    QuotedLeg quote(const TradeLeg& leg);

private:
    std::shared_ptr<const MarketSnapshot> market_;
    std::shared_ptr<const Rulebook> rulebook_;
    MarketMove move_;
    std::unique_ptr<ContractMarks> contracts_;
};

/// A book that holds one leg and nothing else: what a leg is worth and what it does.
Portfolio bookOf(const TradeLeg& leg);

} // namespace marginscope
