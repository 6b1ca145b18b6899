#include "core/methods/scan_array.h"

#include "core/valuation/option_value.h"

namespace marginscope::scan {

namespace {

/// P&L of the position in settlement currency in each scenario, before the cover.
std::vector<double> pnlOf(const ScanRange& range, const MarkedPosition& position) {
    std::vector<double> pnl(scenarioCount);
    std::vector<OptionAt> later;
    for (std::size_t s = 0; s < scenarioCount; ++s) {
        const Scenario& scenario = scenarios()[s];
        const double forward = range.moved(position.forward, range.steps(scenario));
        if (position.instrument.isOption())
            later.emplace_back(position, forward, range.shocked(position.vol, scenario.vol),
                               range.aged(position.years));
        else if (position.isInverseFuture())
            pnl[s] = position.modelCoins() * (1.0 - position.forward / forward);
        else
            pnl[s] = position.quantity * (forward - position.forward);
    }
    const std::vector<double> prices = modelPrices(later);
    for (std::size_t s = 0; s < prices.size(); ++s)
        pnl[s] = position.quantity * (prices[s] - position.modelPrice);
    return pnl;
}

} // namespace

Losses lossesOf(const Parameters& parameters, const MarkedPosition& position) {
    Losses losses{};
    if (const StatedArray* stated = parameters.arrayOf(position)) {
        for (std::size_t s = 0; s < scenarioCount; ++s)
            losses[s] = position.contracts * stated->losses[s];
        return losses;
    }
    const ScanRange& range = parameters.rangeOf(position);
    const std::vector<double> pnl = pnlOf(range, position);
    for (std::size_t s = 0; s < scenarioCount; ++s)
        losses[s] = -range.cover(scenarios()[s]) * pnl[s] * position.settlementPrice;
    return losses;
}

double deltaAt(const ScanRange& range, const MarkedPosition& position, double steps) {
    MarkedPosition later = position;
    later.forward = range.moved(position.forward, steps);
    later.years = range.aged(position.years);
    return optionGreeks(later).delta;
}

double compositeDelta(const Parameters& parameters, const MarkedPosition& position) {
    if (const StatedArray* stated = parameters.arrayOf(position); stated && stated->delta) return *stated->delta;
    if (!position.instrument.isOption()) return 1.0;
    const ScanRange& range = parameters.rangeOf(position);
    double sum = 0.0, weights = 0.0;
    for (const DeltaLevel& level : deltaLevels()) {
        const double weight = range.deltaWeights[level.weight];
        sum += weight * deltaAt(range, position, level.steps);
        weights += weight;
    }
    return sum / weights;
}

double deltaSize(const CommodityRules& rules, const MarkedPosition& position) {
    if (rules.contractSize > 0.0) return rules.contractSize;
    return position.isInverseFuture() ? 1.0 : position.instrument.multiplier;
}

double spreadDelta(const Parameters& parameters, const CommodityRules& rules, const MarkedPosition& position) {
    return position.modelCoins() * compositeDelta(parameters, position) / deltaSize(rules, position);
}

double shortContracts(const CommodityRules& rules, const MarkedPosition& position) {
    if (!position.instrument.isOption() || position.quantity >= 0.0) return 0.0;
    return -position.quantity / deltaSize(rules, position);
}

} // namespace marginscope::scan
