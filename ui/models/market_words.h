// What the window says about a market: how old it is, how it has been moved, what the open book misses in it.
#pragma once

#include "core/session/workspace.h"

#include <QList>
#include <QString>

namespace marginscope {

/// "3 hours old", "1 day old"; a market of the future is "ahead of the clock".
QString marketAge(Timestamp asOf, Timestamp now);
/// More than a day old.
bool marketIsStale(Timestamp asOf, Timestamp now);
/// "20 Nov 2026 08:00 UTC"
QString marketTime(Timestamp time);

/// "Market moved: price +5 %, vol +10 %, 3 days later"; empty for no move.
QString shiftText(const MarketMove& move);

/// A price: more decimals where it is small.
QString priceText(double price);

/// Something the open book needs and the market does not have.
struct MarketGap {
    QString text;           ///< a whole sentence: what is missing and what follows
    int row = 0;            ///< as NotModelled and Notice have it; 0 = not about one row
    std::string instrument; ///< symbol or asset
    bool collateral = false;
    bool leavesOut = false; ///< the row counts nowhere; else something stands in

    bool operator==(const MarketGap&) const = default;
};

/// Rows left out first, then what stands in for something.
QList<MarketGap> marketGaps(const Comparison& comparison, const MarketSnapshot& market);

} // namespace marginscope
