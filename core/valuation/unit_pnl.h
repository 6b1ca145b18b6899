// P&L of many positions on one underlying in many scenarios, added up by the vectorised kernel (core/kernel). What one
// position makes is core/valuation/scenario_pnl.h, whose formulas these are: scenario P&L is shocked model value less
// unshocked model value, and time stands still. Options the kernel has no formula for (American exercise) go through
// those plain formulas one by one.
#pragma once

#include "core/kernel/kernel.h"
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

/// Adds positions up. The digits depend on the positions and their order alone, not on threads.
class UnitPnl {
public:
    UnitPnl(const std::vector<PricedScenario>& scenarios, std::size_t volStates);
    ~UnitPnl();
    UnitPnl(UnitPnl&&) noexcept;

    /// `shockedVols`: volatility of an option in each state. `share` of a price move that reaches the contract (below 1
    /// in an averaging window before expiry).
    void add(const MarkedPosition& position, const double* shockedVols, double share = 1.0);

    /// The sums so far.
    ScenarioSums sums() const;

private:
    struct Lane;
    Lane& laneOf(double share);
    void addPlain(const MarkedPosition& position, const double* shockedVols, double share);

    std::vector<PricedScenario> scenarios_;
    std::vector<std::size_t> order_; ///< scenarios by volatility state
    std::vector<std::size_t> first_; ///< first of each state in order_, and the end
    std::vector<std::unique_ptr<Lane>> lanes_;
    ScenarioSums plain_; ///< what the kernel does not do
};

} // namespace marginscope
