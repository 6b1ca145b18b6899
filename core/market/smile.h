// Implied volatility of one expiry over strikes: listed points or raw SVI.
#pragma once

#include <optional>
#include <variant>
#include <vector>

namespace marginscope {

struct VolPoint {
    double strike = 0.0;
    double vol = 0.0; ///< annualised decimal

    bool operator==(const VolPoint&) const = default;
};

/// Listed points, ascending by strike. A listed strike is used as given; between strikes total variance is linear in
/// ln(K/F) (which does not depend on F); outside, the edge volatility is kept.
struct VolPoints {
    std::vector<VolPoint> points;

    bool operator==(const VolPoints&) const = default;
};

/// Raw SVI: total variance w(k) = a + b(ρ(k−m) + sqrt((k−m)² + σ²)), k = ln(K/F), vol = sqrt(w/τ).
/// Gatheral & Jacquier, arXiv 1204.0646. Without tau, τ is the time to expiry.
struct SviParameters {
    double a = 0.0, b = 0.0, rho = 0.0, m = 0.0, sigma = 0.0;
    std::optional<double> tau; ///< years

    double totalVariance(double logMoneyness) const;
    /// b ≥ 0, |ρ| < 1, σ > 0, a + bσ·sqrt(1−ρ²) ≥ 0 and b(1+|ρ|) ≤ 2 (Lee's wing bound in total variance).
    bool admissible() const;
    bool operator==(const SviParameters&) const = default;
};

/// No smile (monostate), points, or SVI.
using Smile = std::variant<std::monostate, VolPoints, SviParameters>;

/// Volatility at a strike. `forward` is the forward the smile was quoted against, `years` the time to expiry then (both
/// used by SVI only). Empty when there is no smile, or when the result is not a positive finite number.
std::optional<double> volatilityAt(const Smile& smile, double strike, double forward, double years);

} // namespace marginscope
