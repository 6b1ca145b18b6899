// A book after trades: what is held is closed first, the rest is opened, and the cash that changes hands is booked.
#pragma once

#include "core/portfolio/difference.h"
#include "core/portfolio/trade.h"
#include "core/valuation/contract_marks.h"

#include <span>

namespace marginscope {

/// A leg as it was done. Cash: received > 0.
struct DoneTrade {
    std::size_t leg = 0;    ///< place among the legs given
    double price = 0.0;     ///< unit of the mark
    double mark = 0.0;      ///< the market's
    double closed = 0.0;    ///< part of |quantity| that was set against positions held
    AssetCode cashAsset;    ///< balance the cash is booked in
    double premium = 0.0;   ///< reporting currency: received (> 0) or paid for options and assets
    double realisedPnl = 0.0; ///< reporting currency: of futures and perpetuals that were closed, funding included
    double cash = 0.0;      ///< units of cashAsset: premium, realised P&L and fee together
};

/// A leg the market cannot price; it is not in the book.
struct UndoneTrade {
    std::size_t leg = 0;
    Error error;
};

struct TradedBook {
    Portfolio portfolio;
    std::vector<DoneTrade> done;
    std::vector<UndoneTrade> undone;
    std::vector<Phrase> notices; ///< what was assumed: the balance that is charged, debts that arise
};

/// Premiums and fees of a linear contract are booked in its settlement currency where the book has such a balance, else
/// in the cash balance worth most, else in a new balance of the settlement currency; those of an inverse contract in
/// its coin. Positions closed keep their entry price for what is left; P&L of futures and perpetuals that are closed is
/// realised into the same balance. A trade at the mark without fee leaves plain equity as it is.
/// Legs are done in order. Quantities that are not finite or zero are undone with NotFinite, OutOfRange.
TradedBook tradedBook(const Portfolio& portfolio, std::span<const TradeLeg> legs, ContractMarks& contracts);

} // namespace marginscope
