// Past prices of one thing, day by day: what historical scenarios are made from.
#pragma once

#include "core/base/time.h"

#include <string>
#include <vector>

namespace marginscope {

/// The last price of a day (or of another period), at the time the series states for it. Any unit, the same throughout:
/// scenarios use ratios only.
struct DatedClose {
    Timestamp date{};
    double close = 0.0; ///< > 0

    bool operator==(const DatedClose&) const = default;
};

/// Ascending by date, no date twice. Also for a volatility index, whose closes are volatilities.
struct PriceHistory {
    std::string name; ///< where it came from, for people
    std::vector<DatedClose> closes;

    bool operator==(const PriceHistory&) const = default;
};

} // namespace marginscope
