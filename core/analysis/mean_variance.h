// Weights of underlyings that are best by mean and variance while their margin fits a budget.
#pragma once

#include "core/analysis/trial_books.h"
#include "core/base/progress.h"

#include <functional>
#include <vector>

namespace marginscope {

/// Weights are exposures ÷ capital, long > 0; returns and covariances a year.
struct MeanVarianceSpec {
    std::vector<AssetCode> underlyings;
    std::vector<double> expected;   ///< mean returns a year
    std::vector<double> covariance; ///< row by row; positive definite
    double riskAversion = 2.0;      ///< λ > 0
    double capital = 0.0;           ///< reporting currency, > 0
    double budget = 0.0;            ///< requirement that is allowed, reporting currency, ≥ 0
    bool longOnly = false;
    Regime regime = Regime::Portfolio;
    Level level = Level::Initial;
    int budgets = 10; ///< points of the curve: budget · k ÷ budgets

    bool operator==(const MeanVarianceSpec&) const = default;
};

struct MeanVarianceWeights {
    double budget = 0.0;
    std::vector<double> weights;
    double expected = 0.0;    ///< μ′w
    double deviation = 0.0;   ///< √(w′Σw)
    double utility = 0.0;     ///< μ′w − λ/2 · w′Σw
    double requirement = 0.0; ///< of the exposures, reporting currency
    bool binds = false;       ///< the budget does
    double gap = 0.0;         ///< utility that may be missing to the best, where the requirement is convex
};

struct MeanVariance {
    MeanVarianceSpec spec;
    MeanVarianceWeights free;   ///< without a budget; Σ⁻¹μ ÷ λ unless long only
    MeanVarianceWeights chosen; ///< within it
    std::vector<MeanVarianceWeights> curve;
    std::vector<Instrument> instruments; ///< what the exposures are held in
    std::vector<Phrase> notes;
};

/// Requirement of exposures (reporting currency, by underlying).
using ExposureRequirement = std::function<double(const std::vector<double>&)>;

/// maximise μ′w − λ/2 · w′Σw subject to requirement(capital · w) ≤ budget: cutting planes along the slopes of the
/// requirement, each quadratic program by Hildreth's method, the end brought inside the budget along its ray. Errors:
/// OutOfRange (sizes, λ, capital, budget, a covariance that is not positive definite), NotFinite.
Result<MeanVarianceWeights> meanVarianceWeights(const MeanVarianceSpec& spec, const ExposureRequirement& requirement);

/// Exposures are held in perpetuals (else the first future), alone in an account. Errors: as above, OutsideRulebook,
/// Cancelled.
Result<MeanVariance> meanVariance(const MarketSnapshot& market, std::shared_ptr<const Rulebook> rulebook,
                                  const MeanVarianceSpec& spec, const Job& job = {});

} // namespace marginscope
