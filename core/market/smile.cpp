#include "core/market/smile.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

std::optional<double> pointVolatility(const std::vector<VolPoint>& points, double strike) {
    if (points.empty()) return std::nullopt;
    const auto upper = std::lower_bound(points.begin(), points.end(), strike,
                                        [](const VolPoint& point, double k) { return point.strike < k; });
    if (upper == points.end()) return points.back().vol;
    if (upper == points.begin() || upper->strike == strike) return upper->vol;
    const auto lower = std::prev(upper);
    const double weight = std::log(strike / lower->strike) / std::log(upper->strike / lower->strike);
    const double variance = (1.0 - weight) * lower->vol * lower->vol + weight * upper->vol * upper->vol;
    return std::sqrt(variance);
}

} // namespace

double SviParameters::totalVariance(double logMoneyness) const {
    const double x = logMoneyness - m;
    return a + b * (rho * x + std::sqrt(x * x + sigma * sigma));
}

bool SviParameters::admissible() const {
    return b >= 0.0 && std::fabs(rho) < 1.0 && sigma > 0.0 && a + b * sigma * std::sqrt(1.0 - rho * rho) >= 0.0 &&
           b * (1.0 + std::fabs(rho)) <= 2.0;
}

std::optional<double> volatilityAt(const Smile& smile, double strike, double forward, double years) {
    std::optional<double> vol;
    if (const auto* listed = std::get_if<VolPoints>(&smile)) {
        vol = pointVolatility(listed->points, strike);
    } else if (const auto* svi = std::get_if<SviParameters>(&smile)) {
        vol = std::sqrt(svi->totalVariance(std::log(strike / forward)) / svi->tau.value_or(years));
    }
    if (!vol || !std::isfinite(*vol) || *vol <= 0.0) return std::nullopt;
    return vol;
}

} // namespace marginscope
