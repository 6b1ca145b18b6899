#include "core/analysis/svi_fit.h"

#include "core/base/number.h"
#include "core/base/phrase.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <optional>

namespace marginscope {

namespace {

constexpr std::size_t unknowns = 5, fewestPoints = 5, startsKept = 4;
constexpr double steepestWing = 2.0; // Lee's bound on the slope of total variance
constexpr double tinyVariance = 1e-12;

template<std::size_t N>
using Vector = std::array<double, N>;
template<std::size_t N>
using Matrix = std::array<std::array<double, N>, N>;

/// Solves A·x = b for a symmetric positive definite A (Cholesky); empty where it is not.
template<std::size_t N>
std::optional<Vector<N>> solved(Matrix<N> a, Vector<N> b) {
    for (std::size_t i = 0; i < N; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = a[i][j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= a[i][k] * a[j][k];
            if (i == j && !(sum > 0.0)) return std::nullopt;
            a[i][j] = i == j ? std::sqrt(sum) : sum / a[j][j];
        }
    }
    for (std::size_t i = 0; i < N; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            b[i] -= a[i][k] * b[k];
        b[i] /= a[i][i];
    }
    for (std::size_t i = N; i-- > 0;) {
        for (std::size_t k = i + 1; k < N; ++k)
            b[i] -= a[k][i] * b[k];
        b[i] /= a[i][i];
    }
    return b;
}

double logistic(double x) {
    return 1.0 / (1.0 + std::exp(-x));
}

double logit(double share) {
    const double inside = std::clamp(share, 1e-9, 1.0 - 1e-9);
    return std::log(inside / (1.0 - inside));
}

/// Coordinates in which every value is admissible: logarithm of the least variance, the slopes of both wings as
/// logistic shares of Lee's bound, m, and the logarithm of σ. Slopes: left b(1−ρ), right b(1+ρ).
struct Free {
    Vector<unknowns> x{};

    double leastVariance() const { return std::exp(x[0]); }
    double left() const { return steepestWing * logistic(x[1]); }
    double right() const { return steepestWing * logistic(x[2]); }
    double m() const { return x[3]; }
    double sigma() const { return std::exp(x[4]); }

    /// Beyond these a coordinate changes nothing that could be seen, and rounding would break the bounds.
    void keepWithin() {
        x[0] = std::clamp(x[0], -40.0, 5.0);
        x[1] = std::clamp(x[1], -20.0, 20.0);
        x[2] = std::clamp(x[2], -20.0, 20.0);
        x[4] = std::clamp(x[4], -14.0, 4.0);
    }

    SviParameters parameters(double years) const {
        SviParameters svi;
        svi.b = 0.5 * (left() + right());
        svi.rho = (right() - left()) / (right() + left());
        svi.m = m();
        svi.sigma = sigma();
        svi.a = leastVariance() - sigma() * std::sqrt(left() * right());
        svi.tau = years;
        for (double nudge = 1e-16; !svi.admissible() && nudge < 1.0;
             nudge *= 2.0) // the last digit of a sum may lie across
            svi.a += nudge;
        return svi;
    }
};

struct Slope {
    double variance = 0.0;
    Vector<unknowns> by{};
};

Slope slopeAt(const Free& free, double k) {
    const double l = free.left(), r = free.right(), s = free.sigma();
    const double x = k - free.m(), q = std::hypot(x, s), mean = std::sqrt(l * r);
    Slope out;
    out.variance = free.leastVariance() - s * mean + 0.5 * ((r - l) * x + (l + r) * q);
    out.by[0] = free.leastVariance();
    out.by[1] = (-0.5 * s * r / mean + 0.5 * (q - x)) * l * (1.0 - l / steepestWing);
    out.by[2] = (-0.5 * s * l / mean + 0.5 * (q + x)) * r * (1.0 - r / steepestWing);
    out.by[3] = -0.5 * ((r - l) + (l + r) * x / q);
    out.by[4] = (-mean + 0.5 * (l + r) * s / q) * s;
    return out;
}

double volOf(double variance, double years) {
    return std::sqrt(std::max(variance, tinyVariance) / years);
}

/// Points with the weights of the present pass.
struct Weighted {
    const std::vector<SviPoint>& points;
    std::vector<double> weights;
    double years;

    double error(const Free& free) const {
        double sum = 0.0;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const double off = volOf(slopeAt(free, points[i].logMoneyness).variance, years) - points[i].vol;
            sum += weights[i] * off * off;
        }
        return sum;
    }
};

/// For given m and σ: total variance as a + d·(k−m) + c·√((k−m)²+σ²), by linear least squares, put within the bounds.
std::optional<Free> quasiExplicit(const Weighted& fit, double m, double sigma) {
    Matrix<3> normal{};
    Vector<3> right{};
    for (std::size_t i = 0; i < fit.points.size(); ++i) {
        const double x = fit.points[i].logMoneyness - m;
        const Vector<3> basis{1.0, x, std::hypot(x, sigma)};
        const double variance = fit.points[i].vol * fit.points[i].vol * fit.years;
        // An error of the variance as one of the volatility.
        const double weight = fit.weights[i] / (4.0 * variance * fit.years);
        for (std::size_t row = 0; row < 3; ++row) {
            for (std::size_t column = 0; column < 3; ++column)
                normal[row][column] += weight * basis[row] * basis[column];
            right[row] += weight * basis[row] * variance;
        }
    }
    for (std::size_t row = 0; row < 3; ++row)
        normal[row][row] *= 1.0 + 1e-12;
    const std::optional<Vector<3>> linear = solved(normal, right);
    if (!linear) return std::nullopt;
    const double c = std::clamp((*linear)[2], 1e-6, 0.5 * steepestWing * 1.9);
    const double widest = std::min(0.999 * c, steepestWing * 0.999 - c);
    const double d = std::clamp((*linear)[1], -widest, widest);
    // With slopes inside their bounds the level is what the points say on average.
    const double level = (right[0] - normal[0][1] * d - normal[0][2] * c) / normal[0][0];
    const double least = std::max(level + sigma * std::sqrt(c * c - d * d), 1e-8);
    return Free{{std::log(least), logit((c - d) / steepestWing), logit((c + d) / steepestWing), m, std::log(sigma)}};
}

std::vector<Free> startValues(const Weighted& fit) {
    const auto [least, most] =
        std::minmax_element(fit.points.begin(), fit.points.end(),
                            [](const SviPoint& a, const SviPoint& b) { return a.logMoneyness < b.logMoneyness; });
    const double from = least->logMoneyness, width = most->logMoneyness - from;
    std::vector<std::pair<double, Free>> starts;
    for (int place = 0; place <= 12; ++place) {
        for (const double share : {0.01, 0.03, 0.08, 0.2, 0.5, 1.2}) {
            const std::optional<Free> start = quasiExplicit(fit, from + width * place / 12.0, share * width);
            if (start) starts.emplace_back(fit.error(*start), *start);
        }
    }
    std::stable_sort(starts.begin(), starts.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Free> best;
    for (std::size_t i = 0; i < std::min(starts.size(), startsKept); ++i)
        best.push_back(starts[i].second);
    return best;
}

struct Solution {
    Free free;
    double error = std::numeric_limits<double>::infinity();
    bool converged = false;
};

struct Step {
    Matrix<unknowns> normal{};
    Vector<unknowns> downhill{};
};

Step stepAt(const Weighted& fit, const Free& free) {
    Step step;
    for (std::size_t i = 0; i < fit.points.size(); ++i) {
        const Slope slope = slopeAt(free, fit.points[i].logMoneyness);
        const double vol = volOf(slope.variance, fit.years), toVol = 0.5 / (vol * fit.years);
        for (std::size_t row = 0; row < unknowns; ++row) {
            const double lead = fit.weights[i] * slope.by[row] * toVol;
            step.downhill[row] += lead * (fit.points[i].vol - vol);
            for (std::size_t column = 0; column < unknowns; ++column)
                step.normal[row][column] += lead * slope.by[column] * toVol;
        }
    }
    return step;
}

Solution improved(const Weighted& fit, const Free& start, int iterations) {
    Solution best{start, fit.error(start), false};
    double damping = 1e-3;
    for (int i = 0; i < iterations && !best.converged; ++i) {
        const Step step = stepAt(fit, best.free);
        bool better = false;
        while (!better && damping < 1e12) {
            Matrix<unknowns> damped = step.normal;
            for (std::size_t row = 0; row < unknowns; ++row)
                damped[row][row] += damping * damped[row][row] + 1e-300;
            const std::optional<Vector<unknowns>> move = solved(damped, step.downhill);
            Free next = best.free;
            if (move)
                for (std::size_t row = 0; row < unknowns; ++row)
                    next.x[row] += std::clamp((*move)[row], -2.0, 2.0);
            next.keepWithin();
            const double error = move ? fit.error(next) : std::numeric_limits<double>::infinity();
            better = error < best.error;
            damping = better ? std::max(damping * 0.3, 1e-14) : damping * 4.0;
            if (!better) continue;
            best.converged = best.error - error <= 1e-15 * best.error;
            best.free = next;
            best.error = error;
        }
        best.converged = best.converged || !better;
    }
    return best;
}

Solution leastSquares(const Weighted& fit, const SviFitOptions& options, const Solution* before) {
    Solution best;
    std::vector<Free> starts = before ? std::vector<Free>{before->free} : startValues(fit);
    for (const Free& start : starts) {
        const Solution found = improved(fit, start, options.iterations);
        if (found.error < best.error) best = found;
    }
    return best;
}

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

Result<void> checkPoints(const std::vector<SviPoint>& points, double years) {
    std::vector<double> places;
    for (const SviPoint& point : points) {
        if (!(point.vol > 0.0) || !(point.weight > 0.0) ||
            !std::isfinite(point.vol + point.weight + point.logMoneyness))
            return failure(Reason::OutOfRange, {"vol", formatNumber(point.vol), "> 0"});
        places.push_back(point.logMoneyness);
    }
    std::sort(places.begin(), places.end());
    const auto different = std::unique(places.begin(), places.end()) - places.begin();
    if (static_cast<std::size_t>(different) < fewestPoints)
        return failure(Reason::OutOfRange, {"points", std::to_string(different), "≥ 5"});
    if (!(years > 0.0)) return failure(Reason::OutOfRange, {"years", formatNumber(years), "> 0"});
    return {};
}

SviFit fitOf(const Weighted& fit, const Solution& solution, const SviFitOptions& options) {
    SviFit out;
    out.parameters = solution.free.parameters(fit.years);
    out.converged = solution.converged;
    std::vector<double> sizes;
    double squares = 0.0, weights = 0.0;
    for (const SviPoint& point : fit.points) {
        const double off = point.vol - volOf(out.parameters.totalVariance(point.logMoneyness), fit.years);
        out.residuals.push_back(off);
        out.deviations.push_back(off * std::sqrt(point.weight));
        sizes.push_back(std::fabs(out.deviations.back()));
        squares += point.weight * off * off;
        weights += point.weight;
    }
    out.rootMeanSquare = std::sqrt(squares / weights);
    out.scale = std::max(1.4826 * median(sizes), options.leastScale);
    for (double& deviation : out.deviations)
        deviation /= out.scale;
    return out;
}

std::vector<ArbitrageSpan> spansBelowZero(const MoneynessGrid& grid, double tolerance,
                                          const std::function<double(double)>& value) {
    std::vector<ArbitrageSpan> spans;
    bool inside = false;
    for (int node = 0; node < grid.count; ++node) {
        const double k = grid.at(node), here = value(k);
        const bool below = here < -tolerance;
        if (below && !inside) spans.push_back({k, k, k, here});
        if (below) {
            ArbitrageSpan& span = spans.back();
            span.to = k;
            if (here < span.worst) {
                span.worst = here;
                span.worstAt = k;
            }
        }
        inside = below;
    }
    return spans;
}

} // namespace

Result<SviFit> fitSvi(const std::vector<SviPoint>& points, double years, const SviFitOptions& options) {
    if (const Result<void> sound = checkPoints(points, years); !sound) return tl::unexpected<Error>(sound.error());
    Weighted weighted{points, {}, years};
    for (const SviPoint& point : points)
        weighted.weights.push_back(point.weight);
    Solution solution = leastSquares(weighted, options, nullptr);
    SviFit fit = fitOf(weighted, solution, options);
    for (int pass = 0; pass < options.passes && options.huber > 0.0; ++pass) {
        bool changed = false;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const double far = std::fabs(fit.deviations[i]);
            const double weight = points[i].weight * (far > options.huber ? options.huber / far : 1.0);
            changed = changed || std::fabs(weight - weighted.weights[i]) > 1e-6 * points[i].weight;
            weighted.weights[i] = weight;
        }
        if (!changed) break;
        // A far point may have pulled the first fit into another valley.
        solution = leastSquares(weighted, options, pass == 0 ? nullptr : &solution);
        fit = fitOf(weighted, solution, options);
    }
    return fit;
}

double totalVariance(const SviParameters& svi, double logMoneyness, double years) {
    return svi.totalVariance(logMoneyness) * years / svi.tau.value_or(years);
}

double durrleman(const SviParameters& svi, double logMoneyness, double years) {
    const double scale = years / svi.tau.value_or(years);
    const double x = logMoneyness - svi.m, root = std::hypot(x, svi.sigma);
    const double w = totalVariance(svi, logMoneyness, years);
    const double first = scale * svi.b * (svi.rho + x / root);
    const double second = scale * svi.b * svi.sigma * svi.sigma / (root * root * root);
    const double level = 1.0 - logMoneyness * first / (2.0 * w);
    return level * level - first * first / 4.0 * (1.0 / w + 0.25) + second / 2.0;
}

std::vector<ArbitrageSpan> butterflyArbitrage(const SviParameters& svi, double years, const MoneynessGrid& grid) {
    return spansBelowZero(grid, 1e-9, [&](double k) { return durrleman(svi, k, years); });
}

std::vector<ArbitrageSpan> calendarArbitrage(const SviParameters& early, double earlyYears, const SviParameters& late,
                                             double lateYears, const MoneynessGrid& grid) {
    return spansBelowZero(
        grid, 1e-9, [&](double k) { return totalVariance(late, k, lateYears) - totalVariance(early, k, earlyYears); });
}

} // namespace marginscope
