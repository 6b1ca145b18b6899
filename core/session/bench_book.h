// A large book to measure with, and a market that prices all of it: always the same for the same size.
#pragma once

#include "core/market/snapshot.h"
#include "core/portfolio/portfolio.h"

namespace marginscope {

/// Three coins, ten expiries each with a smile, perpetuals: round numbers of our own.
MarketSnapshot benchMarket();

/// So many positions, no two of the same contract and group, long and short: options around the spot (inverse and
/// linear), futures and perpetuals, with entry prices, and collateral of a size that fits. About every fortieth is no
/// option.
Portfolio benchBook(std::size_t positions);

/// One of many small accounts under that market: so many positions of contracts drawn from all, the same for the same
/// number.
Portfolio benchAccount(std::size_t number, std::size_t positions);

} // namespace marginscope
