// Strong names: an AssetCode is not a portfolio name, although both are text.
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>

namespace marginscope {

/// The one copy of a text that all ids of that text share; lives as long as the program. Safe from several threads.
const std::string& sharedText(std::string_view text);

/// As small as a pointer and as quick to copy and compare: books of a million positions hold several each. Ordered by
/// text.
template<class Tag>
class Id {
public:
    Id() : text_(&sharedText({})) {}
    explicit Id(std::string_view value) : text_(&sharedText(value)) {}
    explicit Id(const std::string& value) : text_(&sharedText(value)) {}
    explicit Id(const char* value) : text_(&sharedText(value)) {}

    const std::string& text() const { return *text_; }
    bool empty() const { return text_->empty(); }
    bool operator==(const Id& other) const { return text_ == other.text_; }
    std::strong_ordering operator<=>(const Id& other) const {
        if (text_ == other.text_) return std::strong_ordering::equal;
        return text_->compare(*other.text_) < 0 ? std::strong_ordering::less : std::strong_ordering::greater;
    }

private:
    const std::string* text_;
};

/// Upper-case code of an asset or currency: BTC, USDC, USD, AAPL.
using AssetCode = Id<struct AssetCodeTag>;

/// A free word that many rows share: a group, a venue.
using Label = Id<struct LabelTag>;

/// Money that is not a risk asset: fiat currencies and stablecoins. In a CSV book its rows are collateral, not spot
/// positions.
bool isCashAsset(const AssetCode& asset);

/// Stablecoins pegged to the US dollar. Where a market has no price for one, par is assumed and noticed.
bool isDollarStablecoin(const AssetCode& asset);

} // namespace marginscope

template<class Tag>
struct std::hash<marginscope::Id<Tag>> {
    std::size_t operator()(const marginscope::Id<Tag>& id) const {
        return std::hash<const std::string*>()(&id.text());
    }
};
