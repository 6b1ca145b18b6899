// What the market says about the axes of a surface.
#pragma once

#include "core/analysis/surface.h"
#include "core/market/snapshot.h"

namespace marginscope {

/// Volatility at the money of the expiry nearest to 30 days that has one. Errors: MissingUnderlying, MissingVolatility.
Result<double> thirtyDayVol(const MarketSnapshot& market, const AssetCode& underlying);

/// The axes with the ratios of volatilities a correlation needs, where they are not stated. Errors: as thirtyDayVol.
Result<SurfaceSpec> withVolRatios(SurfaceSpec spec, const MarketSnapshot& market);

/// What a surface may be asked for besides moves of everything: each underlying of the market that a book has.
std::vector<AssetCode> movableUnderlyings(const MarkedBook& book);

/// What some positions of a book (by MarkedBook position) gain or lose by a move; reporting currency.
double pnlOfPositions(const MarkedBook& book, const std::vector<std::size_t>& positions, const MarketMove& move);

} // namespace marginscope
