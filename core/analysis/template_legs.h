// A strategy on a market: which contracts, which strikes, how many of each.
#pragma once

#include "core/analysis/trading_desk.h"
#include "core/portfolio/trade_line.h"

namespace marginscope {

/// What can be listed of an underlying: the market's expiries, and strikes of one of them (points of its smile, marks,
/// what the book holds), ascending. Smiles given as a formula list no strikes.
std::vector<Timestamp> listedExpiries(const MarketSnapshot& market, const AssetCode& underlying);
std::vector<double> listedStrikes(const MarketSnapshot& market, const Portfolio& book, const AssetCode& underlying,
                                  Timestamp expiry);

/// Contract terms the legs of a strategy take: those of what the book holds on the underlying, else of the market's
/// marks, else inverse (settled in the coin). Kind, right, strike and expiry are the caller's to set.
Instrument contractFamily(const MarketSnapshot& market, const Portfolio& book, const AssetCode& underlying);

/// The legs. What is left out is filled in: the expiry nearest to 30 days (the next one for the second), the listed
/// strikes nearest to the deltas of the template, the perpetual (else the asset) as the underlying. A coin's worth of an
/// inverse future is its price in face value, in whole units unless the order names a lot. A delta hedge brings the
/// forward delta of the book's positions on the underlying to the order's target; coins held are not counted.
/// Errors, at the word they are about: MissingUnderlying, UnknownName (an expiry that is not listed), MissingVolatility
/// (no listed strike, no delta), OutOfRange (strikes that are the same, a book whose delta is the target already).
tl::expected<std::vector<TradeLeg>, TradeLineError> templateLegs(const TemplateOrder& order, const Portfolio& book,
                                                                 TradingDesk& desk);

} // namespace marginscope
