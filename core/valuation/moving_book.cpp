#include "core/valuation/moving_book.h"

#include "core/valuation/option_value.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace marginscope {

namespace {

using UnderlyingMove = MovingBook::UnderlyingMove;

// Cash stays what it is.
double priceMoveOf(const MarkedUnderlying& underlying, const MarketMove& move) {
    return isCashAsset(underlying.underlying) ? 0.0 : move.priceMoveOf(underlying.underlying);
}

void moveInputs(MarkedPosition& position, const UnderlyingMove& own, double days) {
    const bool derivative = position.instrument.isDerivative();
    const double growth = derivative ? (1.0 + own.price) * (1.0 + own.basis) : 1.0 + own.price;
    position.forward *= growth;
    if (position.instrument.isInverse() && derivative) position.settlementPrice *= 1.0 + own.price;
    // Spot stays where the basis moves, so what lies between it and the forward is another carry.
    if (own.basis != 0.0 && position.years > 0.0) position.carry += std::log1p(own.basis) / position.years;
    if (position.instrument.hasExpiry()) position.years = std::max(position.years - days / 365.0, 0.0);
    if (position.instrument.isOption()) {
        position.vol *= 1.0 + own.vol;
        return;
    }
    position.modelPrice *= growth;
    position.mark *= growth;
}

} // namespace

MovingBook::MovingBook(MarkedBook base)
    : book_(std::move(base))
    , moves_(book_.underlyings.size(), UnderlyingMove{std::numeric_limits<double>::quiet_NaN(), 0.0, 0.0})
    , stays_(book_.underlyings.size(), false) {
    book_.memory.reset(); // nothing it holds comes again
    for (const MarkedUnderlying& underlying : book_.underlyings)
        spots_.push_back(underlying.spot);
    for (const MarkedPosition& held : book_.positions)
        positions_.push_back({held.forward, held.settlementPrice, held.years, held.vol, held.modelPrice, held.mark,
                              held.carry, held.mark - held.modelPrice});
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
    to.carry = from.carry;
}

const MarkedBook& MovingBook::at(const MarketMove& move) {
    for (std::size_t i = 0; i < spots_.size(); ++i) {
        const AssetCode& underlying = book_.underlyings[i].underlying;
        const UnderlyingMove now{priceMoveOf(book_.underlyings[i], move), move.volMoveOf(underlying),
                                 move.basisMoveOf(underlying)};
        stays_[i] = move.days == days_ && now == moves_[i];
        moves_[i] = now;
        book_.underlyings[i].spot = spots_[i] * (1.0 + now.price);
    }
    days_ = move.days;
    options_.clear();
    for (std::size_t i = 0; i < positions_.size(); ++i) {
        MarkedPosition& position = book_.positions[i];
        if (stays_[position.underlying]) continue;
        restore(i);
        moveInputs(position, moves_[position.underlying], move.days);
        if (position.instrument.isOption()) options_.push_back(&position);
    }
    priceAtModel(options_);
    for (MarkedPosition* option : options_) {
        const Unmoved& from = positions_[static_cast<std::size_t>(option - book_.positions.data())];
        option->mark = option->modelPrice;
        // What lies between mark and model is an amount of money that no scenario moves: P&L is model less model.
        if (option->years > 0.0) option->mark += from.distance * (from.settlementPrice / option->settlementPrice);
    }
    for (std::size_t i = 0; i < collateralPrices_.size(); ++i) {
        const std::optional<std::size_t>& follows = book_.collateral[i].underlying;
        if (follows) book_.collateral[i].price = collateralPrices_[i] * (1.0 + moves_[*follows].price);
    }
    return book_;
}

MarkedBook movedBook(const MarkedBook& book, const MarketMove& move) {
    MovingBook moved(book);
    moved.at(move);
    return std::move(moved).release();
}

} // namespace marginscope
