#include "core/valuation/unit_pnl.h"

#include "core/valuation/option_lines.h"
#include "core/valuation/scenario_pnl.h"

#include <cmath>
#include <numeric>

namespace marginscope {

namespace {

/// a·m + b in money.
struct Line {
    double slope = 0.0;
    double level = 0.0;

    double at(double multiplier) const { return slope * multiplier + level; }
};

/// Contracts that settle in the same way: options as lines of the kernel, everything linear as one line.
struct Book {
    explicit Book(std::size_t states) : options(states) {}

    OptionLines options;
    Line line;
};

} // namespace

/// All contracts that the same share of a move reaches. With m = 1 + share · move the P&L is Σ calls + a·m + b of linear
/// contracts and (Σ calls + a·m + b) ÷ m of coin-settled ones.
class UnitPnl::Lane {
public:
    Lane(double reach, const std::vector<PricedScenario>& scenarios, const std::vector<std::size_t>& order,
         const std::vector<std::size_t>& first)
        : share(reach)
        , columns(multipliers(reach, scenarios, order, first))
        , linear(first.size() - 1)
        , inverse(first.size() - 1) {}

    double share;
    ScenarioColumns columns;
    Book linear, inverse;

private:
    static std::vector<std::vector<double>> multipliers(double reach, const std::vector<PricedScenario>& scenarios,
                                                        const std::vector<std::size_t>& order,
                                                        const std::vector<std::size_t>& first) {
        std::vector<std::vector<double>> out(first.size() - 1);
        for (std::size_t state = 0; state < out.size(); ++state)
            for (std::size_t i = first[state]; i < first[state + 1]; ++i)
                out[state].push_back(1.0 + reach * scenarios[order[i]].priceMove);
        return out;
    }
};

UnitPnl::UnitPnl(const std::vector<PricedScenario>& scenarios, std::size_t volStates, PnlMemory* memory)
    : scenarios_(scenarios)
    , order_(scenarios.size())
    , memory_(memory)
    , plain_{std::vector<double>(scenarios.size(), 0.0), std::vector<double>(scenarios.size(), 0.0)} {
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::stable_sort(order_.begin(), order_.end(),
                     [&](std::size_t a, std::size_t b) { return scenarios_[a].volState < scenarios_[b].volState; });
    for (std::size_t state = 0; state <= volStates; ++state)
        first_.push_back(static_cast<std::size_t>(
            std::lower_bound(order_.begin(), order_.end(), state,
                             [&](std::size_t i, std::size_t s) { return scenarios_[i].volState < s; }) -
            order_.begin()));
}

UnitPnl::~UnitPnl() = default;
UnitPnl::UnitPnl(UnitPnl&&) noexcept = default;

UnitPnl::Lane& UnitPnl::laneOf(double share) {
    for (const auto& lane : lanes_)
        if (lane->share == share) return *lane;
    return *lanes_.emplace_back(std::make_unique<Lane>(share, scenarios_, order_, first_));
}

void UnitPnl::add(const MarkedPosition& position, const double* shockedVols, double share) {
    const Instrument& contract = position.instrument;
    if (contract.isOption() && contract.style == ExerciseStyle::American)
        return addPlain(position, shockedVols, share);
    Lane& lane = laneOf(share);
    const double forward = position.forward;
    const bool coin = contract.isInverse() && contract.isDerivative();
    Book& book = coin ? lane.inverse : lane.linear;
    // Money per unit; coin contracts per coin, their price being value ÷ forward.
    const double size = position.quantity * position.settlementPrice;
    if (!contract.isOption()) {
        // Linear: q·F·(m − 1). Inverse, face q: q/F·(1 − 1/m) = (q/F·m − q/F)/m.
        const double scaled = coin ? size / forward : size * forward;
        book.line.slope += scaled;
        book.line.level -= scaled;
        return;
    }
    const double discount = position.rate == 0.0 ? 1.0 : std::exp(-position.rate * position.years);
    const double weight = (coin ? size / forward : size) * discount;
    book.options.add(position.strikePlace, {forward, contract.strike, std::sqrt(position.years), weight}, shockedVols);
    // A put is its call less a forward: D·(K − F0·m).
    if (contract.right == OptionRight::Put) {
        book.line.slope -= weight * forward;
        book.line.level += weight * contract.strike;
    }
    (coin ? book.line.slope : book.line.level) -= size * position.modelPrice;
}

void UnitPnl::addPlain(const MarkedPosition& position, const double* shockedVols, double share) {
    const ScenarioPricer pricer(position);
    std::vector<double>& sums = position.instrument.isInverse() ? plain_.inverse : plain_.linear;
    for (std::size_t i = 0; i < scenarios_.size(); ++i)
        sums[i] += position.settlementPrice *
                   pricer.settlementPnl(share * scenarios_[i].priceMove, shockedVols[scenarios_[i].volState]);
}

ScenarioSums UnitPnl::sums(TaskPool& pool) const {
    ScenarioSums out = plain_;
    for (const auto& lane : lanes_) {
        const ScenarioColumns& columns = lane->columns;
        AlignedColumn linear(columns.start.back()), inverse(columns.start.back());
        lane->linear.options.addTo(linear, columns, memory_, pool);
        lane->inverse.options.addTo(inverse, columns, memory_, pool);
        for (std::size_t state = 0; state + 1 < first_.size(); ++state)
            for (std::size_t i = first_[state]; i < first_[state + 1]; ++i) {
                const std::size_t at = columns.start[state] + i - first_[state];
                const double m = columns.price[at];
                out.linear[order_[i]] += linear[at] + lane->linear.line.at(m);
                out.inverse[order_[i]] += (inverse[at] + lane->inverse.line.at(m)) / m;
            }
    }
    return out;
}

} // namespace marginscope
