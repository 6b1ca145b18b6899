#include "core/analysis/trade_costs.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

/// Unit of the mark; `least` holds for options.
double assumedHalfSpread(const TradingCost& rate, const MarkedPosition& unit, double spot) {
    const double half = rate.halfSpread * unit.mark;
    if (!(rate.leastHalfSpread > 0.0)) return half;
    const double least = rate.leastHalfSpread * (unit.instrument.isInverse() ? 1.0 : spot / unit.settlementPrice);
    return std::max(half, std::min(least, unit.mark));
}

} // namespace

SidePrice sidePrice(const TradingCosts& costs, const ContractMark& contract, bool buys) {
    const MarkedPosition& unit = contract.position;
    if (costs.fromQuotes && contract.quote)
        if (const std::optional<double> touch = contract.quote->touch(buys)) return {*touch, PriceSource::Quote};
    const double half = assumedHalfSpread(costs.of(unit.instrument), unit, contract.spot);
    return {buys ? unit.mark + half : std::max(unit.mark - half, 0.0), PriceSource::Assumed};
}

TradeCost tradeCost(const TradingCosts& costs, const ContractMark& contract, double quantity) {
    if (contract.error || quantity == 0.0) return {};
    MarkedPosition unit = contract.position;
    const Instrument& instrument = unit.instrument;
    unit.quantity = instrument.multiplier;
    const TradingCost& rate = costs.of(instrument);
    const bool buys = quantity > 0.0;
    const double units = std::fabs(quantity), coins = std::fabs(unit.coins());
    const double notional = coins * contract.spot; // of one unit
    const double worth =
        unit.isInverseFuture() ? notional / unit.mark : instrument.multiplier * unit.settlementPrice; // of a mark of 1
    TradeCost cost;
    cost.fee = notional * rate.feeRate + rate.feePerContract;
    if (instrument.isOption()) cost.fee = std::min(cost.fee, rate.feeCap * unit.mark * worth);
    const SidePrice side = sidePrice(costs, contract, buys);
    cost.fee *= units;
    cost.halfSpread = units * std::max(0.0, buys ? side.price - unit.mark : unit.mark - side.price) * worth;
    if (side.source == PriceSource::Assumed) cost.assumedSpread = cost.halfSpread;
    return cost;
}

} // namespace marginscope
