#include "core/methods/scan_array.h"

#include "core/valuation/option_value.h"

namespace marginscope::scan {

namespace {

// Per unit in settlement currency: an inverse option's forward value counts in coins at the forward.
double settlementValue(const MarkedPosition& position, double forward, double vol) {
    const double value = optionValue(position, forward, vol);
    return position.instrument.isInverse() ? value / forward : value;
}

// P&L of the position in settlement currency in one scenario, before the cover.
class Repricer {
public:
    Repricer(const ScanRange& range, const MarkedPosition& position) : range_(range), later_(position) {
        if (!position.instrument.isOption()) return;
        now_ = settlementValue(position, position.forward, position.vol);
        later_.years = range.aged(position.years);
    }

    double pnl(const Scenario& scenario) const {
        const double forward = range_.moved(later_.forward, range_.steps(scenario));
        if (later_.isInverseFuture()) return later_.modelCoins() * (1.0 - later_.forward / forward);
        if (!later_.instrument.isOption()) return later_.quantity * (forward - later_.forward);
        return later_.quantity * (settlementValue(later_, forward, range_.shocked(later_.vol, scenario.vol)) - now_);
    }

private:
    const ScanRange& range_;
    MarkedPosition later_; ///< options: after the look-ahead
    double now_ = 0.0;
};

} // namespace

Losses lossesOf(const Parameters& parameters, const MarkedPosition& position) {
    Losses losses{};
    if (const StatedArray* stated = parameters.arrayOf(position)) {
        for (std::size_t s = 0; s < scenarioCount; ++s)
            losses[s] = position.contracts * stated->losses[s];
        return losses;
    }
    const ScanRange& range = parameters.rangeOf(position);
    const Repricer repricer(range, position);
    for (std::size_t s = 0; s < scenarioCount; ++s) {
        const Scenario& scenario = scenarios()[s];
        losses[s] = -range.cover(scenario) * repricer.pnl(scenario) * position.settlementPrice;
    }
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
