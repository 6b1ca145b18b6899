// The state of the market at one moment: an immutable value. What it does not know it says; it invents nothing.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/market/quote.h"
#include "core/market/smile.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace marginscope {

/// One expiry of an underlying. Prices in quote currency per coin; rate continuous, ACT/365; confidences 0 … 1.
struct ExpiryMarket {
    Timestamp expiry{};
    std::optional<double> forward;
    std::optional<double> rate;
    Smile smile;
    double forwardConfidence = 1.0;
    double rateConfidence = 1.0;
    double volConfidence = 1.0;

    bool operator==(const ExpiryMarket&) const = default;
};

struct PerpetualMarket {
    double price = 0.0;
    double confidence = 1.0;
    std::optional<double> fundingRate8h; ///< per 8 hours, decimal

    bool operator==(const PerpetualMarket&) const = default;
};

struct UnderlyingMarket {
    AssetCode underlying;
    double spot = 0.0; ///< index price, reporting currency per coin
    double confidence = 1.0;
    std::optional<double> averageDailyVolume; ///< reporting currency
    std::optional<PerpetualMarket> perpetual;
    std::vector<ExpiryMarket> expiries; ///< ascending

    const ExpiryMarket* findExpiry(Timestamp expiry) const;
    bool operator==(const UnderlyingMarket&) const = default;
};

struct AssetPrice {
    AssetCode asset;
    double price = 0.0; ///< reporting currency per unit
    double confidence = 1.0;

    bool operator==(const AssetPrice&) const = default;
};

struct MarketSnapshot {
    std::string name; ///< where it came from, for people
    Timestamp asOf{};
    AssetCode currency{"USD"};
    std::vector<AssetPrice> assets;
    std::vector<UnderlyingMarket> underlyings;
    std::map<std::string, double> marks; ///< by canonical symbol, in the unit of the instrument's mark
    std::map<std::string, Quote> quotes; ///< by canonical symbol, whether there is a mark or not; none is empty

    const UnderlyingMarket* findUnderlying(const AssetCode& underlying) const;
    /// Price of an asset: its own, else the spot of the underlying of that name, else 1 for the reporting currency.
    std::optional<double> assetPrice(const AssetCode& asset) const;
    std::optional<double> mark(const std::string& symbol) const;
    /// Null where nothing is known.
    const Quote* quote(const std::string& symbol) const;

    bool operator==(const MarketSnapshot&) const = default;
};

} // namespace marginscope
