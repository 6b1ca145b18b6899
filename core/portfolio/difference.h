// What leads from one edition of a book to another: as one edit, and as trades.
#pragma once

#include "core/portfolio/edit.h"
#include "core/portfolio/trade.h"

namespace marginscope {

/// Makes the lists of `from` those of `to`; names and the rest of the header stay. Applied to `from` it cannot fail.
/// Rows that stay where they are are not touched.
EditGroup editBetween(const Portfolio& from, const Portfolio& to);

/// Per instrument, venue and group the difference of the quantities, in the order of `to`, then those that are only in
/// `from`. Prices are left to the market.
std::vector<TradeLeg> tradesBetween(const Portfolio& from, const Portfolio& to);

} // namespace marginscope
