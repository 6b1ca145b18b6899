// Changes of a market by hand: each function gives the market as it is with one input changed. The market's own marks,
// bids and asks of the instruments that depend on the input would contradict it and are left out, so that those have
// model prices; open interest and volume stay.
//
// Errors: NotFound (kind of thing, name) where the place is not in the market; OutOfRange (input, value, what is
// accepted). Inputs are called spot, perpetual, funding, volume, forward, basis, rate, vol, strike, svi, price, expiry.
#pragma once

#include "core/market/snapshot.h"

#include <map>

namespace marginscope {

/// Where an input of one expiry stands.
struct ExpiryPlace {
    AssetCode underlying;
    Timestamp expiry{};
};

/// Spot, with everything that hangs on it: forwards, the perpetual and a price of the asset of that name keep their
/// ratio to spot; volatilities stay with their strikes (an SVI smile stays with its forward). No mark of the underlying
/// stays.
Result<MarketSnapshot> withSpot(MarketSnapshot market, const AssetCode& underlying, double spot);
/// Without a price, spot stands in; funding goes with the price.
Result<MarketSnapshot> withPerpetual(MarketSnapshot market, const AssetCode& underlying, std::optional<double> price);
/// Per 8 hours. No mark depends on it. NotFound where there is no perpetual.
Result<MarketSnapshot> withFunding(MarketSnapshot market, const AssetCode& underlying, std::optional<double> rate);
Result<MarketSnapshot> withDailyVolume(MarketSnapshot market, const AssetCode& underlying,
                                       std::optional<double> volume);
/// An underlying that was not there: spot alone.
Result<MarketSnapshot> withNewUnderlying(MarketSnapshot market, const AssetCode& underlying, double spot);

/// Without a forward, spot stands in.
Result<MarketSnapshot> withForward(MarketSnapshot market, const ExpiryPlace& place, std::optional<double> forward);
/// Forward ÷ spot − 1.
Result<MarketSnapshot> withBasis(MarketSnapshot market, const ExpiryPlace& place, double basis);
Result<MarketSnapshot> withRate(MarketSnapshot market, const ExpiryPlace& place, std::optional<double> rate);
/// Moves the whole smile up or down until its volatility at the forward is `vol`: listed points by one difference, SVI
/// by its level `a`. Refused where that leaves no volatility somewhere. An expiry without a smile gets a flat one.
Result<MarketSnapshot> withAtmVol(MarketSnapshot market, const ExpiryPlace& place, double vol);
/// Points may come in any order. Refused: a strike given twice, parameters that are not admissible.
Result<MarketSnapshot> withSmile(MarketSnapshot market, const ExpiryPlace& place, Smile smile);
/// An expiry that was not there: no forward, no smile.
Result<MarketSnapshot> withNewExpiry(MarketSnapshot market, const ExpiryPlace& place);

/// Price of an asset, also of one that had none; without a price the asset leaves the list.
Result<MarketSnapshot> withAssetPrice(MarketSnapshot market, const AssetCode& asset, std::optional<double> price);

/// Without any marks, bids and asks: they were quoted at another state of the market.
MarketSnapshot withoutQuotedPrices(MarketSnapshot market);

/// Volatility at the forward (at spot where there is none); empty without a smile.
std::optional<double> atmVol(const MarketSnapshot& market, const ExpiryPlace& place);

/// How many marks of each underlying the first market has and the second one not.
std::map<AssetCode, std::size_t> marksLeftOut(const MarketSnapshot& before, const MarketSnapshot& after);

} // namespace marginscope
