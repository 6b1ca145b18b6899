// A marked book that follows the market in place: what walks over many moves of one book (surfaces, searches for
// liquidation prices) values. Copying a book of thousands of positions takes longer than repricing it.
#pragma once

#include "core/valuation/marked_book.h"

#include <vector>

namespace marginscope {

class MovingBook {
public:
    explicit MovingBook(MarkedBook base);

    /// The base after a move, whatever was asked before: movedBook(base, move) to the last digit. Valid until the next
    /// call.
    const MarkedBook& at(const MarketMove& move);
    /// What a market move does to one underlying: relative moves.
    struct UnderlyingMove {
        double price, vol, basis;
        bool operator==(const UnderlyingMove&) const = default;
    };

    /// Gives the book away as it stands; nothing else may be asked afterwards.
    MarkedBook release() && { return std::move(book_); }

private:
    /// What a move changes of a position, as it is in the base.
    struct Unmoved {
        double forward, settlementPrice, years, vol, modelPrice, mark, carry;
        double distance; ///< of the mark from the model price
    };
    void restore(std::size_t position);

    MarkedBook book_;
    std::vector<double> spots_;
    std::vector<Unmoved> positions_;
    std::vector<double> collateralPrices_;
    std::vector<UnderlyingMove> moves_;    ///< by underlying, where the book stands; not a number: nowhere yet
    std::vector<MarkedPosition*> options_; ///< repriced by the last move
    std::vector<bool> stays_;              ///< by underlying: the last move was the one before
    double days_ = 0.0;
};

/// A copy of the book after a move of the market. Marks keep their distance to the model (options: the same
/// amount of money, so that a P&L is model less model, until they expire; others: proportional), entry prices stay.
MarkedBook movedBook(const MarkedBook& book, const MarketMove& move);

} // namespace marginscope
