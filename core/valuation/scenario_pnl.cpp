#include "core/valuation/scenario_pnl.h"

#include "core/valuation/black76.h"

namespace marginscope {

namespace {

// Per coin in settlement currency: an inverse option's forward value counts in coins at the forward.
double optionValue(const MarkedPosition& position, double forward, double vol) {
    const double value = black76Price(
        {position.instrument.right, forward, position.instrument.strike, vol, position.years, position.rate});
    return position.instrument.isInverse() ? value / forward : value;
}

} // namespace

ScenarioPricer::ScenarioPricer(const MarkedPosition& position) : position_(position) {
    if (position.instrument.isOption()) unshocked_ = optionValue(position, position.forward, position.vol);
}

double ScenarioPricer::settlementPnl(double priceMove, double shockedVol) const {
    if (position_.instrument.isOption())
        return position_.quantity *
               (optionValue(position_, position_.forward * (1.0 + priceMove), shockedVol) - unshocked_);
    if (position_.isInverseFuture()) return position_.modelCoins() * (1.0 - 1.0 / (1.0 + priceMove));
    return position_.quantity * position_.forward * priceMove;
}

double settlementPnl(const MarkedPosition& position, double priceMove, double shockedVol) {
    return ScenarioPricer(position).settlementPnl(priceMove, shockedVol);
}

} // namespace marginscope
