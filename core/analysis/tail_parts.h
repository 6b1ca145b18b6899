// Who makes a value at risk or an expected shortfall: each position's component, and what the figure is without it.
#pragma once

#include "core/analysis/tail_risk.h"
#include "core/valuation/sampled_pnl.h"

namespace marginscope {

struct TailFigures {
    double valueAtRisk = 0.0;
    double expectedShortfall = 0.0;

    bool operator==(const TailFigures&) const = default;
};

/// What one part of a book has of its figures. Reporting currency, loss > 0; a hedge's component is below 0.
struct TailShares {
    TailFigures component;   ///< see TailPart
    TailFigures incremental; ///< of the book, less that of the book without the part
    TailFigures standalone;  ///< of the part by itself

    bool operator==(const TailShares&) const = default;
};

/// Of a part whose P&L in every scenario is known; `total` is the book's, `risk` what it gives. Errors: those of
/// tailRisk().
Result<TailShares> tailShares(std::vector<double> own, const std::vector<double>& total, const TailRisk& risk);

/// A position of the book, or a balance that moves. Reporting currency, loss > 0; a hedge's component is below 0.
struct TailPart {
    bool collateral = false;
    std::size_t index = 0; ///< into the book's positions, or its collateral
    /// VaR: its own loss in the scenario (or the two) that is the VaR. ES: its mean loss over the tail. Both add up to
    /// the book's figures.
    TailFigures component;
    TailFigures incremental; ///< of the book, less that of the book without it
    TailFigures standalone;  ///< of the part by itself

    bool operator==(const TailPart&) const = default;
};

/// All positions, then all moving balances. `totals` of the same book and scenarios. The digits do not depend on the
/// number of threads. Errors: those of tailRisk(); OutOfRange (totals of other scenarios); Cancelled.
Result<std::vector<TailPart>> tailParts(const SampledPnl& pnl, const SampledTotals& totals, const TailSpec& spec,
                                        const Job& job = {}, TaskPool& pool = TaskPool::shared());

} // namespace marginscope
