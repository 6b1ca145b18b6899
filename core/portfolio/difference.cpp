#include "core/portfolio/difference.h"

#include <algorithm>

namespace marginscope {

namespace {

struct Middle {
    std::size_t first = 0; ///< rows before are the same
    std::size_t from = 0;  ///< rows of each side that differ
    std::size_t to = 0;
};

template<class Row>
Middle middleOf(const std::vector<Row>& from, const std::vector<Row>& to) {
    const std::size_t shorter = std::min(from.size(), to.size());
    Middle middle;
    while (middle.first < shorter && from[middle.first] == to[middle.first])
        ++middle.first;
    std::size_t same = 0;
    while (same < shorter - middle.first && from[from.size() - 1 - same] == to[to.size() - 1 - same])
        ++same;
    middle.from = from.size() - middle.first - same;
    middle.to = to.size() - middle.first - same;
    return middle;
}

template<class Row, class Insert, class Remove, class Replace>
void addEdits(EditGroup& group, const std::vector<Row>& from, const std::vector<Row>& to, Insert insert, Remove remove,
              Replace replace) {
    const Middle middle = middleOf(from, to);
    const std::size_t both = std::min(middle.from, middle.to);
    for (std::size_t i = 0; i < both; ++i)
        if (!(from[middle.first + i] == to[middle.first + i]))
            replace(group, middle.first + i, to[middle.first + i]);
    for (std::size_t i = middle.from; i > both; --i)
        remove(group, middle.first + i - 1);
    for (std::size_t i = both; i < middle.to; ++i)
        insert(group, middle.first + i, to[middle.first + i]);
}

} // namespace

EditGroup editBetween(const Portfolio& from, const Portfolio& to) {
    EditGroup group;
    addEdits(
        group, from.positions, to.positions,
        [](EditGroup& g, std::size_t at, const Position& row) { g.edits.push_back(InsertPosition{at, row}); },
        [](EditGroup& g, std::size_t at) { g.edits.push_back(RemovePosition{at}); },
        [](EditGroup& g, std::size_t at, const Position& row) { g.edits.push_back(ReplacePosition{at, row}); });
    addEdits(
        group, from.collateral, to.collateral,
        [](EditGroup& g, std::size_t at, const CollateralBalance& row) { g.edits.push_back(InsertCollateral{at, row}); },
        [](EditGroup& g, std::size_t at) { g.edits.push_back(RemoveCollateral{at}); },
        [](EditGroup& g, std::size_t at, const CollateralBalance& row) {
            g.edits.push_back(ReplaceCollateral{at, row});
        });
    addEdits(
        group, from.unreadRows, to.unreadRows,
        [](EditGroup& g, std::size_t at, const UnreadRow& row) { g.edits.push_back(InsertUnreadRow{at, row}); },
        [](EditGroup& g, std::size_t at) { g.edits.push_back(RemoveUnreadRow{at}); },
        [](EditGroup& g, std::size_t at, const UnreadRow& row) {
            g.edits.push_back(RemoveUnreadRow{at});
            g.edits.push_back(InsertUnreadRow{at, row});
        });
    return group;
}

std::vector<TradeLeg> tradesBetween(const Portfolio& from, const Portfolio& to) {
    std::vector<TradeLeg> legs;
    const auto legOf = [&](const Position& position) -> TradeLeg& {
        const auto found = std::find_if(legs.begin(), legs.end(), [&](const TradeLeg& leg) {
            return leg.instrument == position.instrument && leg.venue == position.venue && leg.group == position.group;
        });
        if (found != legs.end()) return *found;
        return legs.emplace_back(TradeLeg{position.instrument, 0.0, {}, 0.0, position.group, position.venue});
    };
    for (const Position& position : to.positions)
        legOf(position).quantity += position.quantity;
    for (const Position& position : from.positions)
        legOf(position).quantity -= position.quantity;
    std::erase_if(legs, [](const TradeLeg& leg) { return leg.quantity == 0.0; });
    return legs;
}

} // namespace marginscope
