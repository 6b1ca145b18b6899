// Reverse stress: the most likely joint move of prices and volatilities that loses an amount, or that leaves an account
// short of a requirement.
#pragma once

#include "core/base/task_pool.h"
#include "core/margin/comparison.h"
#include "core/scenario/historical_scenarios.h"
#include "core/scenario/monte_carlo.h"
#include "core/scenario/stress.h"

#include <optional>
#include <vector>

namespace marginscope {

/// How likely moves are: factors with their volatilities a year (drifts are not used) and correlations. The moves of a
/// factor over the horizon have standard deviation vol · √years; they are log returns or, with simple returns, relative
/// moves.
struct MoveCovariance {
    std::vector<DrawnFactor> factors;
    std::vector<double> correlation; ///< row by row; positive semi-definite
    double years = 0.0;              ///< horizon, > 0
    ReturnKind returns = ReturnKind::Log;
    Phrase basis; ///< one sentence on where it comes from

    bool operator==(const MoveCovariance&) const = default;
};

/// The covariance of the factors' moves per step as a set of scenarios has them, about their means, times the steps a
/// year. A volatility is a factor where any scenario moves it. Errors: OutOfRange (fewer than two scenarios).
Result<MoveCovariance> covarianceOf(const SampledScenarios& scenarios, double stepsPerYear, double years,
                                    ReturnKind returns);

/// What the scenario must bring about.
struct ReverseTarget {
    std::optional<double> loss; ///< > 0: P&L at or below −loss; none: the excess of the test below is 0 or less
    Regime regime = Regime::Portfolio;
    Level level = Level::Maintenance;

    bool operator==(const ReverseTarget&) const = default;
};

struct ReverseSolution {
    std::vector<double> moves;      ///< relative, by factor
    std::vector<double> deviations; ///< the same in the factor's own standard deviations; 0 where it cannot move
    double distance = 0.0;          ///< Mahalanobis distance: standard deviations of the joint distribution
    double pnl = 0.0;
    double value = 0.0; ///< P&L + loss, or the excess: 0, or just below where the requirement jumps
    StressScenario scenario;
};

struct ReverseStress {
    MoveCovariance covariance;
    ReverseTarget target;
    bool already = false; ///< the market as it stands does it
    /// The most likely first, then others that no small change makes more likely; empty where nothing within reach
    /// does.
    std::vector<ReverseSolution> solutions;
    double reach = 0.0; ///< no factor was looked at beyond this log move (simple returns: beyond −95 % or +300 %)
    std::size_t evaluations = 0;
};

/// Minimises zᵀz over the independent factors z (moves = vol·√years · L·z, L·Lᵀ = correlation) subject to the target:
/// for every direction the first root along its ray is the only point that counts, so the search is one for the
/// direction with the shortest ray. Directions start from the axes, the factors' own conditional directions, all prices
/// and volatilities together, the gradient at zero and a fixed set of drawn ones; each good one follows the condition
/// z ∥ −∇f (the iteration of Rackwitz and Fiessler 1978, with step control), then a compass search where the
/// requirement has kinks. Roots are exact (TOMS 748). Same digits for any number of threads. Errors: OutOfRange
/// (horizon, volatilities, none of them above 0, loss), DuplicateRow (a factor twice), those of choleskyRoot(),
/// Cancelled.
Result<ReverseStress> reverseStress(const Comparison& comparison, const MoveCovariance& covariance,
                                    const ReverseTarget& target, const Job& job = {},
                                    TaskPool& pool = TaskPool::shared());

/// Standard normal probability of a move at least that far in one direction: the share of scenarios beyond a flat
/// boundary at that distance.
double tailProbability(double distance);

} // namespace marginscope
