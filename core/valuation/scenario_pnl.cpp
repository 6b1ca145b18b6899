#include "core/valuation/scenario_pnl.h"

#include "core/valuation/option_value.h"

namespace marginscope {

namespace {

// Per coin in settlement currency: an inverse option's forward value counts in coins at the forward.
double settlementValue(const MarkedPosition& position, double forward, double vol) {
    const double value = optionValue(position, forward, vol);
    return position.instrument.isInverse() ? value / forward : value;
}

} // namespace

ScenarioPricer::ScenarioPricer(const MarkedPosition& position) : position_(position) {
    if (position.instrument.isOption()) unshocked_ = position.modelPrice;
}

double ScenarioPricer::settlementPnl(double priceMove, double shockedVol) const {
    if (position_.instrument.isOption())
        return position_.quantity *
               (settlementValue(position_, position_.forward * (1.0 + priceMove), shockedVol) - unshocked_);
    if (position_.isInverseFuture()) return position_.modelCoins() * (1.0 - 1.0 / (1.0 + priceMove));
    return position_.quantity * position_.forward * priceMove;
}

double settlementPnl(const MarkedPosition& position, double priceMove, double shockedVol) {
    return ScenarioPricer(position).settlementPnl(priceMove, shockedVol);
}

std::vector<double> settlementPnl(const std::vector<ShockedPosition>& positions) {
    std::vector<double> pnl(positions.size());
    std::vector<OptionAt> options;
    std::vector<std::size_t> placeOf;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const auto& [position, priceMove, vol] = positions[i];
        if (!position->instrument.isOption()) {
            pnl[i] = ScenarioPricer(*position).settlementPnl(priceMove, vol);
            continue;
        }
        options.emplace_back(*position, position->forward * (1.0 + priceMove), vol);
        placeOf.push_back(i);
    }
    const std::vector<double> prices = modelPrices(options);
    for (std::size_t k = 0; k < options.size(); ++k)
        pnl[placeOf[k]] = options[k].position->quantity * (prices[k] - options[k].position->modelPrice);
    return pnl;
}

} // namespace marginscope
