#include "core/valuation/moving_book.h"

#include "core/valuation/option_value.h"

#include <algorithm>
#include <limits>

namespace marginscope {

namespace {

double priceMoveOf(const MarkedUnderlying& underlying, const MarketMove& move) {
    return isCashAsset(underlying.underlying) ? 0.0 : move.priceMoveOf(underlying.underlying);
}

void moveInputs(MarkedPosition& position, double priceMove, const MarketMove& move) {
    const double growth = 1.0 + priceMove;
    position.forward *= growth;
    if (position.instrument.isInverse() && position.instrument.isDerivative()) position.settlementPrice *= growth;
    if (position.instrument.hasExpiry()) position.years = std::max(position.years - move.days / 365.0, 0.0);
    if (position.instrument.isOption()) {
        position.vol *= 1.0 + move.vol;
        return;
    }
    position.modelPrice *= growth;
    position.mark *= growth;
}

} // namespace

MovingBook::MovingBook(MarkedBook base)
    : book_(std::move(base))
    , priceMoves_(book_.underlyings.size(), std::numeric_limits<double>::quiet_NaN())
    , stays_(book_.underlyings.size(), false) {
    book_.memory.reset(); // nothing it holds comes again
    for (const MarkedUnderlying& underlying : book_.underlyings)
        spots_.push_back(underlying.spot);
    for (const MarkedPosition& held : book_.positions)
        positions_.push_back({held.forward, held.settlementPrice, held.years, held.vol, held.modelPrice, held.mark,
                              held.mark - held.modelPrice});
    for (const MarkedCollateral& balance : book_.collateral)
        collateralPrices_.push_back(balance.price);
}

void MovingBook::restore(std::size_t position) {
    const Unmoved& from = positions_[position];
    MarkedPosition& to = book_.positions[position];
    to.forward = from.forward;
    to.settlementPrice = from.settlementPrice;
    to.years = from.years;
    to.vol = from.vol;
    to.modelPrice = from.modelPrice;
    to.mark = from.mark;
}

const MarkedBook& MovingBook::at(const MarketMove& move) {
    const bool sameElse = move.vol == vol_ && move.days == days_;
    for (std::size_t i = 0; i < spots_.size(); ++i) {
        const double priceMove = priceMoveOf(book_.underlyings[i], move);
        stays_[i] = sameElse && priceMove == priceMoves_[i];
        priceMoves_[i] = priceMove;
        book_.underlyings[i].spot = spots_[i] * (1.0 + priceMove);
    }
    vol_ = move.vol;
    days_ = move.days;
    options_.clear();
    for (std::size_t i = 0; i < positions_.size(); ++i) {
        MarkedPosition& position = book_.positions[i];
        if (stays_[position.underlying]) continue;
        restore(i);
        moveInputs(position, priceMoves_[position.underlying], move);
        if (position.instrument.isOption()) options_.push_back(&position);
    }
    priceAtModel(options_);
    for (MarkedPosition* option : options_) {
        const double distance = positions_[static_cast<std::size_t>(option - book_.positions.data())].distance;
        option->mark = option->years > 0.0 ? std::max(option->modelPrice + distance, 0.0) : option->modelPrice;
    }
    for (std::size_t i = 0; i < collateralPrices_.size(); ++i) {
        const std::optional<std::size_t>& follows = book_.collateral[i].underlying;
        if (follows) book_.collateral[i].price = collateralPrices_[i] * (1.0 + priceMoves_[*follows]);
    }
    return book_;
}

MarkedBook movedBook(const MarkedBook& book, const MarketMove& move) {
    MovingBook moved(book);
    moved.at(move);
    return std::move(moved).release();
}

} // namespace marginscope
