#include "core/base/id.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <shared_mutex>
#include <unordered_set>

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

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

/// Never destroyed: ids of static objects may outlive every other one.
struct Texts {
    std::shared_mutex mutex;
    std::unordered_set<std::string, TextHash, std::equal_to<>> all;
};

Texts& texts() {
    static Texts& made = *new Texts;
    return made;
}

} // namespace

const std::string& sharedText(std::string_view text) {
    static const std::string& none = *new std::string;
    if (text.empty()) return none;
    Texts& known = texts();
    {
        const std::shared_lock lock(known.mutex);
        const auto found = known.all.find(text);
        if (found != known.all.end()) return *found;
    }
    const std::unique_lock lock(known.mutex);
    return *known.all.emplace(text).first;
}

bool isDollarStablecoin(const AssetCode& asset) {
    return contains(dollarStablecoins, asset);
}

bool isCashAsset(const AssetCode& asset) {
    return contains(fiat, asset) || isDollarStablecoin(asset);
}

} // namespace marginscope
