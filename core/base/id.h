// Strong names: an AssetCode is not a portfolio name, although both are text.
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace marginscope {

template<class Tag>
class Id {
public:
    Id() = default;
    explicit Id(std::string value) : value_(std::move(value)) {}
    explicit Id(const char* value) : value_(value) {}

    const std::string& text() const { return value_; }
    bool empty() const { return value_.empty(); }
    auto operator<=>(const Id&) const = default;

private:
    std::string value_;
};

/// Upper-case code of an asset or currency: BTC, USDC, USD, AAPL.
using AssetCode = Id<struct AssetCodeTag>;

/// Money that is not a risk asset: fiat currencies and stablecoins. In a CSV book its rows are collateral, not spot
/// positions.
bool isCashAsset(const AssetCode& asset);

/// Stablecoins pegged to the US dollar. Where a market has no price for one, par is assumed and noticed.
bool isDollarStablecoin(const AssetCode& asset);

} // namespace marginscope

template<class Tag>
struct std::hash<marginscope::Id<Tag>> {
    std::size_t operator()(const marginscope::Id<Tag>& id) const { return std::hash<std::string>()(id.text()); }
};
