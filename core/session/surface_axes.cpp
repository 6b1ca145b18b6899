#include "core/session/surface_axes.h"

#include "core/market/edit.h"
#include "core/valuation/moving_book.h"

#include <cmath>

namespace marginscope {

Result<double> thirtyDayVol(const MarketSnapshot& market, const AssetCode& underlying) {
    constexpr double month = 30.0 / 365.0;
    const UnderlyingMarket* found = market.findUnderlying(underlying);
    if (!found) return failure(Reason::MissingUnderlying, {underlying.text()});
    std::optional<double> nearest;
    double distance = 0.0;
    for (const ExpiryMarket& expiry : found->expiries) {
        const std::optional<double> vol = atmVol(market, {underlying, expiry.expiry});
        const double away = std::fabs(yearsBetween(market.asOf, expiry.expiry) - month);
        if (!vol || *vol <= 0.0 || (nearest && away >= distance)) continue;
        nearest = vol;
        distance = away;
    }
    if (!nearest) return failure(Reason::MissingVolatility, {underlying.text()});
    return *nearest;
}

Result<SurfaceSpec> withVolRatios(SurfaceSpec spec, const MarketSnapshot& market) {
    for (SurfaceAxis* axis : {&spec.x, &spec.y}) {
        const bool asks = axis->kind == AxisKind::Correlation && axis->volRatio == 0.0 && !axis->underlying.empty();
        if (!asks) continue;
        const Result<double> followed = thirtyDayVol(market, axis->underlying),
                             follower = thirtyDayVol(market, axis->follower);
        if (!followed) return tl::unexpected<Error>(followed.error());
        if (!follower) return tl::unexpected<Error>(follower.error());
        axis->volRatio = *follower / *followed;
    }
    return spec;
}

std::vector<AssetCode> movableUnderlyings(const MarkedBook& book) {
    std::vector<AssetCode> names;
    for (const MarkedUnderlying& each : book.underlyings)
        if (!isCashAsset(each.underlying)) names.push_back(each.underlying);
    return names;
}

double pnlOfPositions(const MarkedBook& book, const std::vector<std::size_t>& positions, const MarketMove& move) {
    MarkedBook held;
    held.currency = book.currency;
    held.underlyings = book.underlyings;
    for (const std::size_t i : positions)
        if (i < book.positions.size()) held.positions.push_back(book.positions[i]);
    const double before = valueBook(held).equity;
    return valueBook(movedBook(held, move)).equity - before;
}

} // namespace marginscope
