#include "core/market/snapshot.h"

#include <algorithm>

namespace marginscope {

const ExpiryMarket* UnderlyingMarket::findExpiry(Timestamp expiry) const {
    const auto found =
        std::lower_bound(expiries.begin(), expiries.end(), expiry,
                         [](const ExpiryMarket& market, Timestamp time) { return market.expiry < time; });
    return found != expiries.end() && found->expiry == expiry ? &*found : nullptr;
}

const UnderlyingMarket* MarketSnapshot::findUnderlying(const AssetCode& underlying) const {
    const auto found = std::find_if(underlyings.begin(), underlyings.end(),
                                    [&](const UnderlyingMarket& market) { return market.underlying == underlying; });
    return found == underlyings.end() ? nullptr : &*found;
}

std::optional<double> MarketSnapshot::assetPrice(const AssetCode& asset) const {
    const auto found =
        std::find_if(assets.begin(), assets.end(), [&](const AssetPrice& price) { return price.asset == asset; });
    if (found != assets.end()) return found->price;
    if (const UnderlyingMarket* market = findUnderlying(asset)) return market->spot;
    if (asset == currency) return 1.0;
    return std::nullopt;
}

std::optional<double> MarketSnapshot::mark(const std::string& symbol) const {
    const auto found = marks.find(symbol);
    if (found == marks.end()) return std::nullopt;
    return found->second;
}

const Quote* MarketSnapshot::quote(const std::string& symbol) const {
    const auto found = quotes.find(symbol);
    return found == quotes.end() ? nullptr : &found->second;
}

} // namespace marginscope
