#include "core/portfolio/difference.h"

#include <algorithm>

namespace marginscope {

namespace {

/// Turns one list of a book into another, in places counted while the edits are applied.
template<class Item, class Insert, class Remove, class Replace, class Same>
void addEdits(const std::vector<Item>& from, const std::vector<Item>& to, std::vector<PortfolioEdit>& edits, Same same) {
    std::size_t place = 0, next = 0;
    for (const Item& item : from) {
        if (next < to.size() && same(item, to[next])) {
            if (!(item == to[next])) edits.push_back(Replace{place, to[next]});
            ++place;
            ++next;
        } else {
            edits.push_back(Remove{place});
        }
    }
    for (; next < to.size(); ++next)
        edits.push_back(Insert{place++, to[next]});
}

bool samePosition(const Position& a, const Position& b) {
    return a.instrument == b.instrument && a.group == b.group && a.venue == b.venue && a.row == b.row;
}

bool sameBalance(const CollateralBalance& a, const CollateralBalance& b) {
    return a.asset == b.asset;
}

bool sameRow(const UnreadRow& a, const UnreadRow& b) {
    return a == b;
}

} // namespace

EditGroup editBetween(const Portfolio& from, const Portfolio& to) {
    EditGroup group;
    addEdits<Position, InsertPosition, RemovePosition, ReplacePosition>(from.positions, to.positions, group.edits,
                                                                        samePosition);
    addEdits<CollateralBalance, InsertCollateral, RemoveCollateral, ReplaceCollateral>(from.collateral, to.collateral,
                                                                                       group.edits, sameBalance);
    addEdits<UnreadRow, InsertUnreadRow, RemoveUnreadRow, InsertUnreadRow>(from.unreadRows, to.unreadRows, group.edits,
                                                                           sameRow); // the same row is never replaced
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
