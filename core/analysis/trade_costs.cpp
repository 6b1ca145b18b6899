#include "core/analysis/trade_costs.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

TradeCost tradeCost(const TradingCosts& costs, const ContractMark& contract, double quantity) {
    if (contract.error || quantity == 0.0) return {};
    MarkedPosition unit = contract.position;
    const Instrument& instrument = unit.instrument;
    unit.quantity = instrument.multiplier;
    const TradingCost& rate = costs.of(instrument);
    const double units = std::fabs(quantity), coins = std::fabs(unit.coins());
    const double notional = coins * contract.spot; // of one unit
    if (unit.isInverseFuture())
        return {units * (notional * rate.feeRate + rate.feePerContract), units * rate.halfSpread * notional};
    const double worth = instrument.multiplier * unit.settlementPrice, premium = unit.mark * worth;
    TradeCost cost{notional * rate.feeRate + rate.feePerContract, rate.halfSpread * premium};
    if (instrument.isOption()) {
        cost.fee = std::min(cost.fee, rate.feeCap * premium);
        const double least =
            rate.leastHalfSpread * (instrument.isInverse() ? worth : instrument.multiplier * contract.spot);
        if (rate.leastHalfSpread > 0.0) cost.halfSpread = std::max(cost.halfSpread, std::min(least, premium));
    }
    return {units * cost.fee, units * cost.halfSpread};
}

} // namespace marginscope
