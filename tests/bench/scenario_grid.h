// Scenario P&L of a whole book by UnitPnl, unit by unit: what grid and growth measure.
#pragma once

#include "core/base/task_pool.h"
#include "core/valuation/unit_pnl.h"

namespace marginscope::bench {

/// A marked book and moves of price × volatility, and its P&L in each of them.
class ScenarioGrid {
public:
    /// Every one of `priceMoves` with every one of `volMoves`, both relative.
    ScenarioGrid(std::shared_ptr<const MarkedBook> book, const std::vector<double>& priceMoves,
                 std::vector<double> volMoves);

    /// By scenario, reporting currency.
    std::vector<double> pnl(TaskPool& pool) const;
    std::size_t
    rows() const; ///< rows the kernel prices: options of one underlying, expiry, strike and settlement are one
    std::size_t scenarios() const { return scenarios_.size(); }

private:
    std::shared_ptr<const MarkedBook> book_;
    std::vector<PricedScenario> scenarios_;
    std::vector<double> volMoves_;
};

/// `count` moves from `low` to `high`.
std::vector<double> evenMoves(double low, double high, std::size_t count);

} // namespace marginscope::bench
