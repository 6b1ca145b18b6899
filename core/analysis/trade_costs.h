// What a trade costs: the fee by stated data, and half the spread by the market's quotes or, without them, by the same
// data.
#pragma once

#include "core/analysis/hedge_candidates.h"
#include "core/portfolio/trade.h"

namespace marginscope {

/// Reporting currency, ≥ 0.
struct TradeCost {
    double fee = 0.0;
    double halfSpread = 0.0;
    double assumedSpread = 0.0; ///< the part of it that no quote says

    double total() const { return fee + halfSpread; }
    TradeCost& operator+=(const TradeCost& other) {
        fee += other.fee;
        halfSpread += other.halfSpread;
        assumedSpread += other.assumedSpread;
        return *this;
    }
    bool operator==(const TradeCost&) const = default;
};

/// What one side of a contract trades at, unit of its mark.
struct SidePrice {
    double price = 0.0;
    PriceSource source = PriceSource::Assumed;
};

/// The market's ask or bid; where nobody quotes that side (or `costs` says not to look) the mark with the half spread of
/// the rates.
SidePrice sidePrice(const TradingCosts& costs, const ContractMark& contract, bool buys);

/// Of trading `quantity` (units as a position's, either sign); nothing where the contract has no price.
TradeCost tradeCost(const TradingCosts& costs, const ContractMark& contract, double quantity);

} // namespace marginscope
