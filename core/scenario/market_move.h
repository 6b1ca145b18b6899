// A move of the whole market: what a node of a surface, a slider or a search for a liquidation price asks about.
#pragma once

#include "core/base/id.h"

#include <map>

namespace marginscope {

/// Relative price move of every underlying (or of single ones, which then replace the common move), relative volatility
/// move, days forward. Bases (forward ÷ spot, perpetual ÷ spot) stay; volatilities stick to their strikes.
struct MarketMove {
    double price = 0.0; ///< −0.15 = −15 %; above −1
    double vol = 0.0;   ///< relative: 0.4 turns 60 into 84 points; above −1
    double days = 0.0;  ///< ≥ 0; at and past expiry an option is worth its intrinsic value
    std::map<AssetCode, double> priceOf;

    double priceMoveOf(const AssetCode& underlying) const {
        const auto own = priceOf.find(underlying);
        return own == priceOf.end() ? price : own->second;
    }
    bool operator==(const MarketMove&) const = default;
};

} // namespace marginscope
