#include "core/valuation/scenario_pnl.h"

#include "core/valuation/black76.h"

namespace marginscope {

namespace {

double forwardValue(const MarkedPosition& position, double forward, double vol) {
    return black76Price(
        {position.instrument.right, forward, position.instrument.strike, vol, position.years, position.rate});
}

} // namespace

double settlementPnl(const MarkedPosition& position, double priceMove, double shockedVol) {
    if (position.instrument.isOption()) {
        const double shocked = position.forward * (1.0 + priceMove);
        const double before = forwardValue(position, position.forward, position.vol);
        const double after = forwardValue(position, shocked, shockedVol);
        return position.quantity *
               (position.instrument.isInverse() ? after / shocked - before / position.forward : after - before);
    }
    if (position.isInverseFuture()) return position.modelCoins() * (1.0 - 1.0 / (1.0 + priceMove));
    return position.quantity * position.forward * priceMove;
}

} // namespace marginscope
