#include "ui/windows/market_shelf.h"

#include <algorithm>

namespace marginscope {

MarketShelf::MarketShelf(QObject* parent) : QObject(parent) {
    markets_.push_back({sampleMarket(), {}, {}, "sample"});
}

void MarketShelf::add(LoadedMarket market) {
    const auto same = std::find_if(markets_.begin(), markets_.end(),
                                   [&](const LoadedMarket& known) { return known.location == market.location; });
    if (same == markets_.end())
        markets_.push_back(std::move(market));
    else
        *same = std::move(market);
    emit changed();
}

int MarketShelf::indexOf(const MarketSnapshot* source) const {
    const auto found = std::find_if(markets_.begin(), markets_.end(),
                                    [&](const LoadedMarket& market) { return market.market.get() == source; });
    return found == markets_.end() ? -1 : static_cast<int>(found - markets_.begin());
}

} // namespace marginscope
