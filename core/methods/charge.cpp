#include "core/methods/charge.h"

#include <map>

namespace marginscope {

namespace {

bool isInside(const AccountView& view, std::size_t position) {
    const MarkedPosition& held = view.book.positions[position];
    return held.instrument.isDerivative() || view.rulebook.portfolioMethod->holdsSpot(held);
}

} // namespace

std::vector<UnitView> unitViews(const AccountView& view) {
    std::map<std::size_t, std::vector<std::size_t>> byUnderlying;
    for (const std::size_t i : view.positions)
        if (isInside(view, i)) byUnderlying[view.book.positions[i].underlying].push_back(i);
    std::vector<UnitView> units;
    for (auto& [underlying, positions] : byUnderlying)
        units.push_back({view, underlying, std::move(positions)});
    return units;
}

UnitView accountUnitView(const AccountView& view) {
    UnitView all{view, UnitView::wholeAccount, {}};
    for (const std::size_t i : view.positions)
        if (isInside(view, i)) all.positions.push_back(i);
    return all;
}

} // namespace marginscope
