#include "core/analysis/trading_desk.h"

#include "core/valuation/moving_book.h"

namespace marginscope {

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
    if (move_ == MarketMove{}) return tradedBook(portfolio, legs, *contracts_);
    std::vector<TradeLeg> priced(legs.begin(), legs.end());
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
