// What a trade costs beside its price: the venue's fee and half the spread, at stated rates.
#pragma once

#include "core/portfolio/trade.h"
#include "core/valuation/contract_marks.h"

#include <map>
#include <string>

namespace marginscope {

/// Of one kind of instrument at one venue. Shares of the notional at the index unless said.
struct CostRate {
    double fee = 0.0;
    std::optional<double> linearFee;  ///< of linear contracts, where it differs
    double feeCap = 0.0;              ///< options: the fee is at most this share of the premium; 0 = no cap
    double halfSpread = 0.0;          ///< options: share of the mark; else of the notional
    double leastHalfSpread = 0.0;     ///< options: at least this share of the notional

    bool operator==(const CostRate&) const = default;
};

struct VenueCosts {
    CostRate option, future, spot; ///< perpetuals count as futures

    bool operator==(const VenueCosts&) const = default;
};

/// Rates by venue; "other" for those that have no entry.
struct TradeCosts {
    std::string id;
    std::string version;
    std::string name;
    std::string source;
    std::map<std::string, VenueCosts> venues;
    std::map<std::string, std::string> assumed; ///< by JSON pointer: why

    const VenueCosts& of(const std::string& venue) const;
    bool operator==(const TradeCosts&) const = default;
};

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

/// Of trading `quantity` (units as a position's) at the mark; of nothing where the contract has no price.
TradeCost tradeCost(const TradeCosts& costs, const std::string& venue, const ContractMark& contract, double quantity);

} // namespace marginscope
