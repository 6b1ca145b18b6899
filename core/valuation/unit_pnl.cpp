#include "core/valuation/unit_pnl.h"

#include "core/valuation/option_value.h"
#include "core/valuation/scenario_pnl.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <new>
#include <numeric>

namespace marginscope {

namespace {

// Doubles aligned and padded as the kernel wants them.
class Buffer {
public:
    explicit Buffer(std::size_t count) : memory_(static_cast<double*>(std::aligned_alloc(64, count * sizeof(double)))) {
        if (!memory_) throw std::bad_alloc();
        std::fill_n(memory_, count, 1.0);
    }
    ~Buffer() { std::free(memory_); }
    Buffer(const Buffer&) = delete;
    Buffer& operator=(const Buffer&) = delete;

    double* get() { return memory_; }
    const double* get() const { return memory_; }

private:
    double* memory_;
};

std::size_t padded(std::size_t count) {
    return (count + 7) / 8 * 8;
}

} // namespace

/// All contracts that the same share of a move reaches: calls as kernel rows by volatility state, everything else as a
/// line. With m = 1 + share · move the P&L is linear: Σ calls + slope·m + level; inverse: (Σ calls + inverseSlope·m +
/// inverseLevel)/m.
struct UnitPnl::Lane {
    Lane(double reach, const std::vector<PricedScenario>& scenarios, const std::vector<std::size_t>& order,
         const std::vector<std::size_t>& first)
        : share(reach)
        , linearRows(first.size() - 1)
        , inverseRows(first.size() - 1) {
        for (std::size_t state = 0; state + 1 < first.size(); ++state) {
            start.push_back(size);
            size += padded(first[state + 1] - first[state]);
        }
        start.push_back(size);
        price = std::make_unique<Buffer>(std::max<std::size_t>(size, 8));
        ones = std::make_unique<Buffer>(std::max<std::size_t>(size, 8));
        logPrice = std::make_unique<Buffer>(std::max<std::size_t>(size, 8));
        std::fill_n(logPrice->get(), size, 0.0);
        for (std::size_t state = 0; state + 1 < first.size(); ++state)
            for (std::size_t i = first[state]; i < first[state + 1]; ++i) {
                const double m = 1.0 + share * scenarios[order[i]].priceMove;
                price->get()[start[state] + i - first[state]] = m;
                logPrice->get()[start[state] + i - first[state]] = std::log(m);
            }
    }

    void addCallSums(const std::vector<std::vector<kernel::CallRow>>& rows, double* sums) const {
        for (std::size_t state = 0; state < rows.size(); ++state) {
            const std::size_t at = start[state];
            kernel::accumulateCalls(
                rows[state].data(), rows[state].size(),
                {price->get() + at, ones->get() + at, ones->get() + at, logPrice->get() + at, start[state + 1] - at},
                sums + at);
        }
    }

    double share;
    std::size_t size = 0;
    std::vector<std::size_t> start; ///< of each state in the columns
    std::unique_ptr<Buffer> price, ones, logPrice;
    std::vector<std::vector<kernel::CallRow>> linearRows, inverseRows; ///< by volatility state
    double slope = 0.0, level = 0.0;
    double inverseSlope = 0.0, inverseLevel = 0.0;
};

UnitPnl::UnitPnl(const std::vector<PricedScenario>& scenarios, std::size_t volStates)
    : scenarios_(scenarios)
    , order_(scenarios.size())
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
    if (position.instrument.isOption() && position.instrument.style == ExerciseStyle::American)
        return addPlain(position, shockedVols, share);
    Lane& lane = laneOf(share);
    const double forward = position.forward, money = position.settlementPrice;
    const Instrument& contract = position.instrument;
    const bool inverse = contract.isInverse() && contract.isDerivative();
    if (!contract.isOption()) {
        // Linear: q·F·(m − 1). Inverse, face q: q/F·(1 − 1/m) = (q/F·m − q/F)/m.
        const double size = inverse ? position.quantity / forward : position.quantity * forward;
        (inverse ? lane.inverseSlope : lane.slope) += size * money;
        (inverse ? lane.inverseLevel : lane.level) -= size * money;
        return;
    }
    const double discount = position.rate == 0.0 ? 1.0 : std::exp(-position.rate * position.years);
    const double size = position.quantity * money * (inverse ? 1.0 / forward : 1.0);
    const double now = size * optionValue(position, forward, position.vol);
    const double weight = size * discount, root = std::sqrt(position.years);
    auto& rows = inverse ? lane.inverseRows : lane.linearRows;
    for (std::size_t state = 0; state < rows.size(); ++state)
        rows[state].push_back(kernel::callRow(forward, contract.strike, shockedVols[state] * root, weight));
    double& slope = inverse ? lane.inverseSlope : lane.slope;
    double& level = inverse ? lane.inverseLevel : lane.level;
    // A put is its call less a forward: D·(K − F0·m).
    if (contract.right == OptionRight::Put) {
        slope -= weight * forward;
        level += weight * contract.strike;
    }
    (inverse ? slope : level) -= now;
}

void UnitPnl::addPlain(const MarkedPosition& position, const double* shockedVols, double share) {
    const ScenarioPricer pricer(position);
    std::vector<double>& sums = position.instrument.isInverse() ? plain_.inverse : plain_.linear;
    for (std::size_t i = 0; i < scenarios_.size(); ++i)
        sums[i] += position.settlementPrice *
                   pricer.settlementPnl(share * scenarios_[i].priceMove, shockedVols[scenarios_[i].volState]);
}

ScenarioSums UnitPnl::sums() const {
    ScenarioSums out = plain_;
    for (const auto& lane : lanes_) {
        Buffer linear(std::max<std::size_t>(lane->size, 8)), inverse(std::max<std::size_t>(lane->size, 8));
        std::fill_n(linear.get(), lane->size, 0.0);
        std::fill_n(inverse.get(), lane->size, 0.0);
        lane->addCallSums(lane->linearRows, linear.get());
        lane->addCallSums(lane->inverseRows, inverse.get());
        for (std::size_t state = 0; state + 1 < first_.size(); ++state)
            for (std::size_t i = first_[state]; i < first_[state + 1]; ++i) {
                const std::size_t at = lane->start[state] + i - first_[state];
                const double m = lane->price->get()[at];
                out.linear[order_[i]] += linear.get()[at] + lane->slope * m + lane->level;
                out.inverse[order_[i]] += (inverse.get()[at] + lane->inverseSlope * m + lane->inverseLevel) / m;
            }
    }
    return out;
}

} // namespace marginscope
