// P&L of many positions on one underlying in many scenarios, added up by the vectorised kernel (core/kernel). What one
// position makes is core/valuation/scenario_pnl.h, whose formulas these are: scenario P&L is shocked model value less
// unshocked model value. Options of one expiry and strike collapse to one row of the kernel, puts by parity; everything
// that is linear in the price (futures, perpetuals, spot, the difference of puts and calls) collapses to a line per
// underlying. Options the kernel has no formula for (American exercise) go through the plain formulas one by one.
#pragma once

#include "core/base/task_pool.h"
#include "core/valuation/marked_book.h"

#include <memory>
#include <vector>

namespace marginscope {

/// A price move of the underlying and which of the volatility states (an index) goes with it.
struct PricedScenario {
    double priceMove = 0.0; ///< relative, > −1
    std::size_t volState = 0;
};

/// Sums by scenario, reporting currency. Coin-settled contracts apart, counted at today's index: some methods convert
/// them at another price.
struct ScenarioSums {
    std::vector<double> linear;
    std::vector<double> inverse;
};

/// Adds positions up. The digits depend on the positions and their order alone: not on threads, and not on what
/// `memory` of the book (PnlMemory that keeps chunks) already holds.
class UnitPnl {
public:
    /// `memory` may be null.
    UnitPnl(const std::vector<PricedScenario>& scenarios, std::size_t volStates, PnlMemory* memory = nullptr);
    ~UnitPnl();
    UnitPnl(UnitPnl&&) noexcept;

    /// `shockedVols`: volatility of an option in each state. `share` of a price move that reaches the contract (below 1
    /// in an averaging window before expiry). The position's model price is its unshocked value; its years are those
    /// left when the scenario has happened.
    void add(const MarkedPosition& position, const double* shockedVols, double share = 1.0);

    /// The sums so far. Large ones are worked out on the pool.
    ScenarioSums sums(TaskPool& pool = TaskPool::shared()) const;

private:
    class Lane;
    Lane& laneOf(double share);
    void addPlain(const MarkedPosition& position, const double* shockedVols, double share);

    std::vector<PricedScenario> scenarios_;
    std::vector<std::size_t> order_; ///< scenarios by volatility state
    std::vector<std::size_t> first_; ///< first of each state in order_, and the end
    PnlMemory* memory_;
    std::vector<std::unique_ptr<Lane>> lanes_;
    ScenarioSums plain_; ///< what the kernel does not do
};

} // namespace marginscope
