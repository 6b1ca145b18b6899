// Raw SVI through the listed volatilities of one expiry, and the static arbitrage a smile may hold.
#pragma once

#include "core/base/result.h"
#include "core/market/smile.h"

#include <vector>

namespace marginscope {

/// A listed volatility as the fit sees it.
struct SviPoint {
    double logMoneyness = 0.0; ///< ln(K/F)
    double vol = 0.0;          ///< annualised decimal
    double weight = 1.0;       ///< of the squared volatility error, > 0

    bool operator==(const SviPoint&) const = default;
};

struct SviFitOptions {
    /// Points further away than this many robust standard deviations count less (Huber); 0: plain least squares.
    double huber = 2.5;
    int passes = 6;           ///< of re-weighting, at most
    double leastScale = 2e-5; ///< a standard deviation is never taken as smaller: the last digit of listed volatilities
    int iterations = 200;     ///< of one least squares fit, at most
};

struct SviFit {
    SviParameters parameters;       ///< admissible, with tau = the time to expiry
    std::vector<double> residuals;  ///< listed volatility less the fitted one, by point
    std::vector<double> deviations; ///< the same times √weight, in robust standard deviations
    double rootMeanSquare = 0.0;    ///< of the residuals, weighted
    double scale = 0.0;             ///< robust standard deviation (1.4826 · median) of the weighted residuals
    bool converged = false;
};

/// Weighted least squares in volatility within the bounds of SviParameters::admissible(). Start values come from the
/// quasi-explicit split: for given m and σ total variance is linear in the three others (Zeliade Systems,
/// Quasi-explicit calibration of Gatheral's SVI model, 2009); the best of them are improved by Levenberg–Marquardt in
/// coordinates that keep the bounds. Errors: OutOfRange (fewer than five points of different strikes, what is not
/// positive).
Result<SviFit> fitSvi(const std::vector<SviPoint>& points, double years, const SviFitOptions& options = {});

/// Total variance at a log-moneyness for the time to expiry `years`, which need not be the tau of the parameters.
double totalVariance(const SviParameters& svi, double logMoneyness, double years);

/// Durrleman's g(k) = (1 − k·w′/(2w))² − (w′²/4)(1/w + ¼) + w″/2: the implied density is positive where it is.
double durrleman(const SviParameters& svi, double logMoneyness, double years);

/// Where a condition fails: a stretch of log-moneyness and the worst place in it.
struct ArbitrageSpan {
    double from = 0.0, to = 0.0;
    double worstAt = 0.0;
    double worst = 0.0; ///< < 0: g, or total variance less that of the earlier expiry

    bool operator==(const ArbitrageSpan&) const = default;
};

/// Log-moneyness over which conditions are tested, evenly spaced.
struct MoneynessGrid {
    double from = -1.0;
    double to = 1.0;
    int count = 801;

    double at(int node) const { return from + (to - from) * node / (count - 1); }
};

/// Stretches with g < 0: butterflies that cost less than nothing.
std::vector<ArbitrageSpan> butterflyArbitrage(const SviParameters& svi, double years, const MoneynessGrid& grid);

/// Stretches where the later expiry has less total variance than the earlier one at the same log-moneyness.
std::vector<ArbitrageSpan> calendarArbitrage(const SviParameters& early, double earlyYears, const SviParameters& late,
                                             double lateYears, const MoneynessGrid& grid);

} // namespace marginscope
