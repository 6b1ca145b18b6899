#include "core/analysis/trade_costs.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

const CostRate& rateOf(const VenueCosts& venue, const Instrument& instrument) {
    if (instrument.isOption()) return venue.option;
    return instrument.isDerivative() ? venue.future : venue.spot;
}

} // namespace

const VenueCosts& TradeCosts::of(const std::string& venue) const {
    static const VenueCosts nothing;
    const auto own = venues.find(venue);
    if (own != venues.end()) return own->second;
    const auto other = venues.find("other");
    return other == venues.end() ? nothing : other->second;
}

TradeCost tradeCost(const TradeCosts& costs, const std::string& venue, const ContractMark& contract, double quantity) {
    if (contract.error) return {};
    const MarkedPosition& position = contract.position;
    const Instrument& instrument = position.instrument;
    const CostRate& rate = rateOf(costs.of(venue), instrument);
    const double size = std::fabs(quantity) * instrument.multiplier;
    const double notional = position.isInverseFuture() ? size : size * contract.spot;
    const double fee = instrument.isInverse() ? rate.fee : rate.linearFee.value_or(rate.fee);
    if (!instrument.isOption()) return {fee * notional, rate.halfSpread * notional};
    const double premium = size * position.mark * position.settlementPrice;
    TradeCost cost{fee * notional, std::max(rate.halfSpread * premium, rate.leastHalfSpread * notional)};
    if (rate.feeCap > 0.0) cost.fee = std::min(cost.fee, rate.feeCap * premium);
    // Nobody pays more than the option is worth to be rid of it, and nobody asks less than nothing.
    cost.halfSpread = std::min(cost.halfSpread, premium);
    return cost;
}

} // namespace marginscope
