#include "core/analysis/trading_desk.h"

#include "core/valuation/moving_book.h"

#include <array>

namespace marginscope {

namespace {

constexpr std::array<std::pair<TradeAt, std::string_view>, 3> atWords = {
    {{TradeAt::Mark, "mark"}, {TradeAt::Touch, "touch"}, {TradeAt::Mid, "mid"}}};

} // namespace

std::string tradeAtWord(TradeAt at) {
    for (const auto& [value, word] : atWords)
        if (value == at) return std::string(word);
    return {};
}

std::optional<TradeAt> tradeAtFromWord(std::string_view word) {
    for (const auto& [value, known] : atWords)
        if (known == word) return value;
    return std::nullopt;
}

std::string legPriceWord(LegPrice price) {
    switch (price) {
    case LegPrice::Stated:
        return "stated";
    case LegPrice::Ask:
        return "ask";
    case LegPrice::Bid:
        return "bid";
    case LegPrice::Mid:
        return "mid";
    case LegPrice::Mark:
        break;
    }
    return "market";
}

Portfolio bookOf(const TradeLeg& leg) {
    Portfolio book;
    Position& position = book.positions.emplace_back();
    position.instrument = leg.instrument;
    position.quantity = leg.quantity;
    position.group = leg.group;
    position.venue = leg.venue;
    return book;
}

TradingDesk::TradingDesk(std::shared_ptr<const MarketSnapshot> market, std::shared_ptr<const Rulebook> rulebook,
                         MarketMove move)
    : market_(std::move(market))
    , rulebook_(std::move(rulebook))
    , move_(std::move(move))
    , contracts_(std::make_unique<ContractMarks>(*market_, rulebook_->valuation())) {}

TradingDesk::~TradingDesk() = default;

MarkedBook TradingDesk::marked(const Portfolio& portfolio) {
    MarkedBook book = markBook(portfolio, *contracts_);
    return move_ == MarketMove{} ? book : movedBook(book, move_);
}

MarkedBook TradingDesk::prepared(const Portfolio& portfolio) {
    MarkedBook book = preparedBook(markBook(portfolio, *contracts_), *rulebook_);
    return move_ == MarketMove{} ? book : movedBook(book, move_);
}

TradedBook TradingDesk::trade(const Portfolio& portfolio, std::span<const TradeLeg> legs) {
    std::vector<TradeLeg> priced(legs.begin(), legs.end());
    if (!isMoved()) {
        for (TradeLeg& leg : priced)
            if (!leg.price) leg.price = quotedPrice(leg);
        return tradedBook(portfolio, priced, *contracts_);
    }
    std::vector<double> ratios(legs.size(), 1.0); // of settlement prices, after the move to before
    for (std::size_t i = 0; i < priced.size(); ++i) {
        const QuotedLeg quoted = quote(priced[i]);
        if (quoted.error) continue;
        if (!priced[i].price) priced[i].price = quoted.position.mark;
        const ContractMark& unmoved = contracts_->at(contracts_->placeOf(priced[i].instrument));
        ratios[i] = quoted.position.settlementPrice / unmoved.position.settlementPrice;
    }
    TradedBook book = tradedBook(portfolio, priced, *contracts_);
    for (DoneTrade& done : book.done) {
        if (!legs[done.leg].price) done.mark = done.price;
        done.premium *= ratios[done.leg];
        done.realisedPnl *= ratios[done.leg];
    }
    return book;
}

std::optional<double> TradingDesk::quotedPrice(const TradeLeg& leg) const {
    const Quote* quote = at_ == TradeAt::Mark || isMoved() ? nullptr : market_->quote(leg.instrument.symbol);
    if (!quote) return std::nullopt;
    return at_ == TradeAt::Mid ? quote->mid() : quote->touch(leg.quantity > 0.0);
}

LegPrice TradingDesk::priceOf(const TradeLeg& leg) const {
    if (leg.price) return LegPrice::Stated;
    if (!quotedPrice(leg)) return LegPrice::Mark;
    if (at_ == TradeAt::Mid) return LegPrice::Mid;
    return leg.quantity > 0.0 ? LegPrice::Ask : LegPrice::Bid;
}

QuotedLeg TradingDesk::quote(const TradeLeg& leg) {
    QuotedLeg out{leg, {}, {}, {}};
    const MarkedBook book = marked(bookOf(leg));
    if (book.positions.empty()) {
        out.error = book.notModelled.empty() ? Error{Reason::NotPriceable, {leg.instrument.symbol, ""}, {}}
                                             : book.notModelled.front().error;
        return out;
    }
    out.position = book.positions.front();
    out.value = valuePosition(out.position, book.underlyings[out.position.underlying]);
    return out;
}

} // namespace marginscope
