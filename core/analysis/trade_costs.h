// What a trade at the mark costs: the fee and half the spread, by the same stated data as hedges.
#pragma once

#include "core/analysis/hedge_candidates.h"
#include "core/portfolio/trade.h"

namespace marginscope {

/// Reporting currency, ≥ 0.
struct TradeCost {
    double fee = 0.0;
    double halfSpread = 0.0;

    double total() const { return fee + halfSpread; }
    TradeCost& operator+=(const TradeCost& other) {
        fee += other.fee;
        halfSpread += other.halfSpread;
        return *this;
    }
    bool operator==(const TradeCost&) const = default;
};

/// Of trading `quantity` (units as a position's, either sign); nothing where the contract has no price.
TradeCost tradeCost(const TradingCosts& costs, const ContractMark& contract, double quantity);

} // namespace marginscope
