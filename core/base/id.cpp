#include "core/base/id.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace marginscope {

namespace {

constexpr std::array<std::string_view, 12> fiat = {"USD", "EUR", "GBP", "JPY", "CHF", "CAD",
                                                   "AUD", "NZD", "SGD", "HKD", "CNY", "KRW"};
constexpr std::array<std::string_view, 14> dollarStablecoins = {
    "USDC", "USDT", "DAI", "USDE", "PYUSD", "FDUSD", "TUSD", "BUSD", "USDP", "GUSD", "USDS", "SDAI", "USYC", "BUIDL"};

template<std::size_t N>
bool contains(const std::array<std::string_view, N>& codes, const AssetCode& asset) {
    return std::find(codes.begin(), codes.end(), asset.text()) != codes.end();
}

} // namespace

bool isDollarStablecoin(const AssetCode& asset) {
    return contains(dollarStablecoins, asset);
}

bool isCashAsset(const AssetCode& asset) {
    return contains(fiat, asset) || isDollarStablecoin(asset);
}

} // namespace marginscope
