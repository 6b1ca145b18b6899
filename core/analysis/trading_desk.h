// One market under one rulebook where trades are tried: contracts are looked up and priced once, however many books
// are made of them.
#pragma once

#include "core/margin/comparison.h"
#include "core/valuation/traded_book.h"

#include <memory>

namespace marginscope {

/// What a trade without a stated price is done at.
enum class TradeAt : std::uint8_t {
    Mark,
    Touch, ///< the ask when buying, the bid when selling
    Mid,   ///< between bid and ask
};

/// "mark", "touch", "mid".
std::string tradeAtWord(TradeAt at);
std::optional<TradeAt> tradeAtFromWord(std::string_view word);

/// Where the price of a leg comes from.
enum class LegPrice : std::uint8_t { Stated, Mark, Ask, Bid, Mid };

/// "stated", "market" (its mark), "ask", "bid", "mid".
std::string legPriceWord(LegPrice price);

/// A leg as it would be done at this desk.
struct QuotedLeg {
    TradeLeg leg;
    std::optional<Error> error;             ///< why the market cannot price it; the rest is then without meaning
    MarkedPosition position;                ///< the leg as a holding of its own
    PositionValue value;                    ///< of that holding: Greeks of the leg
};

/// For one thread at a time. A move of the market (a slider's) is looked at as runComparison does: pots are resolved
/// before it; trades without a price are done at the marks after it, whatever is asked: quotes are those before it.
class TradingDesk {
public:
    TradingDesk(std::shared_ptr<const MarketSnapshot> market, std::shared_ptr<const Rulebook> rulebook,
                MarketMove move = {});
    ~TradingDesk();

    /// What trades without a price are done at from now on; a side that is not quoted is done at the mark.
    void setTradeAt(TradeAt at) { at_ = at; }
    TradeAt tradeAt() const { return at_; }
    bool isMoved() const { return !(move_ == MarketMove{}); }

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
    LegPrice priceOf(const TradeLeg& leg) const;

private:
    /// Empty where the leg is done at the mark.
    std::optional<double> quotedPrice(const TradeLeg& leg) const;

    std::shared_ptr<const MarketSnapshot> market_;
    std::shared_ptr<const Rulebook> rulebook_;
    MarketMove move_;
    TradeAt at_ = TradeAt::Mark;
    std::unique_ptr<ContractMarks> contracts_;
};

/// A book that holds one leg and nothing else: what a leg is worth and what it does.
Portfolio bookOf(const TradeLeg& leg);

} // namespace marginscope
