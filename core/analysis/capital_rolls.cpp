#include "core/analysis/capital.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

std::vector<double> listedStrikes(const ExpiryMarket& expiry) {
    std::vector<double> strikes;
    if (const auto* points = std::get_if<VolPoints>(&expiry.smile))
        for (const VolPoint& point : points->points)
            strikes.push_back(point.strike);
    return strikes;
}

std::optional<double> nearest(const std::vector<double>& strikes, double strike) {
    const auto found = std::min_element(strikes.begin(), strikes.end(), [&](double a, double b) {
        return std::fabs(a - strike) < std::fabs(b - strike);
    });
    return found == strikes.end() ? std::nullopt : std::optional(*found);
}

class Targets {
public:
    Targets(const Instrument& instrument, const UnderlyingMarket& market) : from_(instrument), market_(market) {}

    std::vector<RollTarget> run() {
        for (const ExpiryMarket& expiry : market_.expiries)
            if (expiry.expiry > from_.expiry && takes(expiry)) {
                const std::optional<double> strike = nearest(listedStrikes(expiry), from_.strike);
                add(CapitalActionKind::RollExpiry, expiry.expiry, strike.value_or(from_.strike));
                break;
            }
        if (from_.isOption()) addStrikes();
        return std::move(targets_);
    }

private:
    bool takes(const ExpiryMarket& expiry) const {
        return !from_.isOption() || !std::holds_alternative<std::monostate>(expiry.smile);
    }

    void addStrikes() {
        const ExpiryMarket* expiry = market_.findExpiry(from_.expiry);
        if (!expiry) return;
        std::optional<double> below, above;
        for (const double strike : listedStrikes(*expiry)) {
            if (strike < from_.strike && (!below || strike > *below)) below = strike;
            if (strike > from_.strike && (!above || strike < *above)) above = strike;
        }
        if (below) add(CapitalActionKind::RollStrike, from_.expiry, *below);
        if (above) add(CapitalActionKind::RollStrike, from_.expiry, *above);
    }

    void add(CapitalActionKind kind, Timestamp expiry, double strike) {
        Instrument to = from_;
        to.expiry = expiry;
        if (to.isOption()) to.strike = strike;
        to.symbol = formatSymbol(to);
        if (!to.symbol.empty()) targets_.push_back({kind, std::move(to)});
    }

    const Instrument& from_;
    const UnderlyingMarket& market_;
    std::vector<RollTarget> targets_;
};

} // namespace

std::vector<RollTarget> rollTargets(const Instrument& instrument, const MarketSnapshot& market) {
    const UnderlyingMarket* listed = market.findUnderlying(instrument.underlying);
    if (!listed || !instrument.hasExpiry()) return {};
    return Targets(instrument, *listed).run();
}

} // namespace marginscope
