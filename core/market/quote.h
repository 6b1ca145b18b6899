// What the order book of an instrument and its last day look like.
#pragma once

#include <optional>

namespace marginscope {

/// Every part may be missing. Prices in the unit of the instrument's mark, sizes in units of a position's quantity:
/// coins of coin options, contracts of listed ones. Some venues write a price of 0 where nobody quotes: it is kept, and
/// nothing is traded at it.
struct Quote {
    std::optional<double> bid, ask;
    std::optional<double> openInterest;
    std::optional<double> volume; ///< of 24 hours

    bool isEmpty() const { return !bid && !ask && !openInterest && !volume; }
    /// The bid is above the ask: neither is a price to trade at.
    bool isCrossed() const { return bid && ask && *ask > 0.0 && *bid > *ask; }
    /// What buying pays (the ask) or selling gets (the bid); empty where nobody quotes that side.
    std::optional<double> touch(bool buys) const;
    std::optional<double> mid() const;
    /// Ask − bid, relative to mid.
    std::optional<double> relativeSpread() const;

    bool operator==(const Quote&) const = default;
};

} // namespace marginscope
