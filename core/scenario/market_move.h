// A move of the whole market: what a node of a surface, a slider or a search for a liquidation price asks about.
#pragma once

#include "core/base/id.h"

#include <map>

namespace marginscope {

/// Relative moves of prices, volatilities and bases of every underlying (or of single ones, which then replace the
/// common move), days forward. Volatilities stick to their strikes.
struct MarketMove {
    double price = 0.0; ///< −0.15 = −15 %; above −1
    double vol = 0.0;   ///< relative: 0.4 turns 60 into 84 points; above −1
    double days = 0.0;  ///< ≥ 0; at and past expiry an option is worth its intrinsic value
    std::map<AssetCode, double> priceOf{};
    std::map<AssetCode, double> volOf{};
    double basis = 0.0; ///< of forward ÷ spot and perpetual ÷ spot: 0.01 lifts them by 1 % over spot; above −1
    std::map<AssetCode, double> basisOf{};

    double priceMoveOf(const AssetCode& underlying) const { return moveOf(priceOf, underlying, price); }
    double volMoveOf(const AssetCode& underlying) const { return moveOf(volOf, underlying, vol); }
    double basisMoveOf(const AssetCode& underlying) const { return moveOf(basisOf, underlying, basis); }
    bool operator==(const MarketMove&) const = default;

private:
    static double moveOf(const std::map<AssetCode, double>& own, const AssetCode& underlying, double common) {
        const auto found = own.find(underlying);
        return found == own.end() ? common : found->second;
    }
};

} // namespace marginscope
