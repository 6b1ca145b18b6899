// Scenarios drawn from a distribution: joint log returns of prices and volatilities, normal or Student's t.
#pragma once

#include "core/base/progress.h"
#include "core/scenario/sampled_scenarios.h"

namespace marginscope {

enum class DrawnQuantity : std::uint8_t { Price, Volatility };

/// One thing that moves: the prices of an underlying, or its implied volatilities.
struct DrawnFactor {
    AssetCode underlying;
    DrawnQuantity quantity = DrawnQuantity::Price;
    double vol = 0.0;   ///< standard deviation of its log returns over a year, ≥ 0
    double drift = 0.0; ///< mean of its log returns over a year

    bool operator==(const DrawnFactor&) const = default;
};

struct MonteCarloSpec {
    std::vector<DrawnFactor> factors;
    std::vector<double> correlation; ///< of the factors' log returns, row by row; positive semi-definite
    double years = 0.0;              ///< horizon, > 0
    std::size_t count = 0;           ///< scenarios; an even number with antithetic pairs
    std::uint64_t seed = 0;
    bool antithetic = false; ///< every draw is followed by its mirror image about the mean
    /// Degrees of freedom of a multivariate t distribution, > 2: all factors of a scenario share one mixing variable,
    /// and the volatilities stay as stated. None: normal.
    std::optional<double> degreesOfFreedom;

    bool operator==(const MonteCarloSpec&) const = default;
};

/// A lower triangular L with L·Lᵀ = the matrix (row by row), also where factors depend on each other entirely (its
/// column is then zero). `names` of the factors, for errors. Errors: OutOfRange (its size, a diagonal other than 1, an
/// entry outside [−1, 1], a matrix that is not symmetric, or not positive semi-definite; row = the factor from 1).
Result<std::vector<double>> choleskyRoot(const std::vector<double>& correlation, const std::vector<std::string>& names);

/// Draws the scenarios. The same seed gives the same numbers on every machine (up to the last digits of its exponential
/// and logarithm), and fewer scenarios are the first of more: std::mt19937_64, 53 bits of each word as the argument of
/// the inverse distribution functions, factor by factor, the mixing variable first. Errors: OutOfRange, NotFinite,
/// DuplicateRow (a factor twice), those of choleskyRoot() and SampledScenarios::make(); Cancelled.
Result<SampledScenarios> monteCarloScenarios(const MonteCarloSpec& spec, const Job& job = {});

} // namespace marginscope
