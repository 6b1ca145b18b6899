#include "core/analysis/hedge_checks.h"

#include "core/base/number.h"
#include "core/margin/risk_matrix.h"
#include "core/valuation/unit_pnl.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace marginscope {

namespace {

constexpr std::array volShares = {1.0, 0.5, 0.0, -0.5, -1.0};

struct Axis {
    double range;
    const VolShockRule* vol;
};

Axis axisOf(const MarkedBook& book, const Rulebook& rulebook, const GridSpec& spec, std::size_t underlying) {
    if (rulebook.portfolioKind != "risk_matrix") return {spec.priceRange, &spec.vol};
    const ScenarioParameters& parameters = rulebook.scenario.of(book.underlyings[underlying].underlying);
    return {parameters.priceRange, &parameters.vol};
}

double shockedVol(const VolShockRule& rule, double factor, double vol, double share) {
    VolShockRule scaled = rule;
    scaled.up *= std::fabs(share);
    scaled.down *= std::fabs(share);
    return scaled.shockedBy(factor, vol, share > 0.0 ? VolState::Up : share < 0.0 ? VolState::Down : VolState::Same);
}

int stepsOf(const Rulebook& rulebook, const GridSpec& spec) {
    return rulebook.portfolioKind == "risk_matrix" ? 2 * rulebook.buckets : spec.steps;
}

/// P&L of all positions on one underlying, by step of price, then by volatility.
std::vector<double> unitPnl(const MarkedBook& book, const Rulebook& rulebook, const GridSpec& spec,
                            std::size_t underlying) {
    const Axis axis = axisOf(book, rulebook, spec, underlying);
    const int steps = stepsOf(rulebook, spec);
    std::vector<PricedScenario> scenarios;
    for (int step = -steps; step <= steps; ++step)
        for (std::size_t v = 0; v < volShares.size(); ++v)
            scenarios.push_back({axis.range * step / steps, v});
    TenorFactors factors(*axis.vol);
    UnitPnl pnl(scenarios, volShares.size());
    for (const MarkedPosition& position : book.positions) {
        if (position.underlying != underlying || (!position.instrument.isDerivative() && !inMatrix(position, rulebook)))
            continue;
        std::array<double, volShares.size()> vols{};
        if (position.instrument.isOption())
            for (std::size_t v = 0; v < vols.size(); ++v)
                vols[v] = shockedVol(*axis.vol, factors.of(position.years), position.vol, volShares[v]);
        pnl.add(position, vols.data(), windowShare(position, rulebook));
    }
    const ScenarioSums sums = pnl.sums();
    std::vector<double> total(scenarios.size());
    for (std::size_t i = 0; i < total.size(); ++i)
        total[i] = sums.linear[i] + sums.inverse[i];
    return total;
}

} // namespace

GridCheck gridCheck(const MarkedBook& book, const Rulebook& rulebook, const GridSpec& spec, double requirement) {
    GridCheck check;
    check.requirement = requirement;
    const int steps = stepsOf(rulebook, spec);
    const std::size_t count = static_cast<std::size_t>(2 * steps + 1) * volShares.size();
    const auto pointAt = [&](const AssetCode& alone, double range, std::size_t i, double pnl) {
        const int step = static_cast<int>(i / volShares.size()) - steps;
        check.points.push_back({alone, range * step / steps, volShares[i % volShares.size()], pnl});
    };
    std::vector<double> together(count, 0.0);
    std::vector<std::vector<double>> alone;
    std::string ranges;
    for (std::size_t u = 0; u < book.underlyings.size(); ++u) {
        alone.push_back(unitPnl(book, rulebook, spec, u));
        for (std::size_t i = 0; i < count; ++i)
            together[i] += alone.back()[i];
        const std::string range = labelPercent(axisOf(book, rulebook, spec, u).range, false);
        if (ranges.find(range) == std::string::npos) ranges += (ranges.empty() ? "±" : ", ±") + range;
    }
    const double common = book.underlyings.empty() ? spec.priceRange : axisOf(book, rulebook, spec, 0).range;
    for (std::size_t i = 0; i < count; ++i)
        pointAt({}, common, i, together[i]);
    if (alone.size() > 1)
        for (std::size_t u = 0; u < alone.size(); ++u)
            for (std::size_t i = 0; i < count; ++i)
                pointAt(book.underlyings[u].underlying, axisOf(book, rulebook, spec, u).range, i, alone[u][i]);
    const auto worst = std::min_element(check.points.begin(), check.points.end(),
                                        [](const GridPoint& a, const GridPoint& b) { return a.pnl < b.pnl; });
    if (worst != check.points.end()) {
        check.worst = static_cast<std::size_t>(worst - check.points.begin());
        check.loss = std::max(0.0, -worst->pnl);
    }
    check.covered = check.loss <= requirement * (1.0 + 1e-9) + 1e-6;
    check.range = ranges + " · " + std::to_string(2 * steps + 1) + " × " + std::to_string(volShares.size());
    return check;
}

} // namespace marginscope
