#include "core/analysis/reverse_search.h"

#include <boost/math/special_functions/erf.hpp>
#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace marginscope {

namespace {

Direction scaled(Direction direction, double by) {
    for (double& part : direction)
        part *= by;
    return direction;
}

Direction mixed(const Direction& a, double shareA, const Direction& b, double shareB) {
    Direction out(a.size());
    for (std::size_t i = 0; i < a.size(); ++i)
        out[i] = shareA * a[i] + shareB * b[i];
    return out;
}

double dot(const Direction& a, const Direction& b) {
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

/// Between a distance where f > 0 and one where it is not. The far side of the last bracket: there it has happened.
double rootBetween(const BoundaryProblem& problem, const Direction& direction, double near, double far, double fNear,
                   double fFar) {
    if (fFar == 0.0) return far;
    std::uintmax_t iterations = 100;
    const auto along = [&](double distance) { return problem.f(scaled(direction, distance)); };
    const auto [low, high] = boost::math::tools::toms748_solve(
        along, near, far, fNear, fFar, boost::math::tools::eps_tolerance<double>(50), iterations);
    return along(low) <= 0.0 ? low : high;
}

/// One refinement: the best point so far, and the moves that look for a better one.
class Refinement {
public:
    Refinement(const BoundaryProblem& problem, BoundaryPoint start, unsigned seed, const Job& job)
        : problem_(problem)
        , best_(std::move(start))
        , seed_(seed)
        , job_(job) {}

    BoundaryPoint run() {
        constexpr int rounds = 8;
        for (int round = 0; round < rounds && !job_.stopRequested(); ++round) {
            const double before = best_.distance;
            followGradient();
            if (best_.direction.size() > 1) searchByCompass(round);
            if (before - best_.distance <= 1e-11 * before) break;
        }
        // Something nearer may lie on the ray that was reached from the side.
        const BoundaryPoint first = firstRoot(problem_, best_.direction);
        return !first.direction.empty() && first.distance < best_.distance ? first : best_;
    }

private:
    /// Whether f has fallen to zero before the best distance in that direction; then that is the best point.
    bool take(Direction direction) {
        direction = normalised(std::move(direction));
        if (direction.empty() || problem_.reachOf(direction) < best_.distance) return false;
        const double value = problem_.f(scaled(direction, best_.distance));
        if (!(value < 0.0)) return false;
        const double distance = rootBetween(problem_, direction, 0.0, best_.distance, atZero(), value);
        if (!(distance < best_.distance * (1.0 - 1e-14))) return false;
        best_ = {std::move(direction), distance};
        return true;
    }

    double atZero() {
        if (!(atZero_ > 0.0)) atZero_ = problem_.f(Direction(best_.direction.size(), 0.0));
        return atZero_;
    }

    void followGradient() {
        constexpr int mostSteps = 100, mostHalvings = 24;
        for (int step = 0; step < mostSteps && !job_.stopRequested(); ++step) {
            const Direction down = downhill(problem_, best_.point());
            if (down.empty()) return;
            const double before = best_.distance;
            bool moved = false;
            double share = 1.0;
            for (int halving = 0; halving < mostHalvings && !moved; ++halving, share /= 2.0)
                moved = take(mixed(best_.direction, 1.0 - share, down, share));
            if (!moved || before - best_.distance < 1e-14 * before) return;
        }
    }

    // At a kink the gradient points to one side of it: along the kink a better direction is found by trying. The axes
    // alone can all look worse there, so each round also tries drawn directions.
    void searchByCompass(int round) {
        constexpr double widest = 0.2, narrowest = 1e-7;
        const std::size_t n = best_.direction.size();
        unsigned turn = 0;
        for (double step = widest; step > narrowest && !job_.stopRequested();) {
            std::vector<Direction> tries =
                spreadDirections(n, 2 * n, seed_ + 1000U * static_cast<unsigned>(round) + turn++);
            for (std::size_t axis = 0; axis < n; ++axis) {
                tries.emplace_back(n, 0.0);
                tries.back()[axis] = 1.0;
            }
            bool moved = false;
            for (const Direction& axis : tries)
                for (const double sign : {1.0, -1.0}) {
                    const Direction tangent =
                        normalised(mixed(axis, 1.0, best_.direction, -dot(axis, best_.direction)));
                    if (!tangent.empty() && take(mixed(best_.direction, 1.0, tangent, sign * step))) moved = true;
                }
            if (!moved) step /= 3.0;
        }
    }

    const BoundaryProblem& problem_;
    BoundaryPoint best_;
    unsigned seed_;
    const Job& job_;
    double atZero_ = 0.0;
};

} // namespace

double norm(const Direction& direction) {
    return std::sqrt(dot(direction, direction));
}

Direction normalised(Direction direction) {
    const double length = norm(direction);
    if (!(length > 1e-300) || !std::isfinite(length)) return {};
    return scaled(std::move(direction), 1.0 / length);
}

double cosine(const Direction& a, const Direction& b) {
    return dot(a, b) / (norm(a) * norm(b));
}

Direction BoundaryPoint::point() const {
    return scaled(direction, distance);
}

BoundaryPoint firstRoot(const BoundaryProblem& problem, const Direction& direction) {
    const double reach = problem.reachOf(direction), step = problem.stepOf(direction);
    if (!(reach > 0.0) || !(step > 0.0) || !std::isfinite(reach)) return {};
    double near = 0.0, fNear = problem.f(Direction(direction.size(), 0.0));
    while (near < reach) {
        const double far = std::min(near + step, reach);
        const double fFar = problem.f(scaled(direction, far));
        if (!std::isfinite(fFar)) return {};
        if (fFar <= 0.0) return {direction, rootBetween(problem, direction, near, far, fNear, fFar)};
        near = far;
        fNear = fFar;
    }
    return {};
}

Direction downhill(const BoundaryProblem& problem, const Direction& at) {
    const double width = 1e-5 * std::max(1.0, norm(at));
    Direction down(at.size());
    Direction point = at;
    for (std::size_t i = 0; i < at.size(); ++i) {
        point[i] = at[i] + width;
        const double above = problem.f(point);
        point[i] = at[i] - width;
        down[i] = problem.f(point) - above;
        point[i] = at[i];
    }
    return normalised(std::move(down));
}

BoundaryPoint refined(const BoundaryProblem& problem, BoundaryPoint start, unsigned seed, const Job& job) {
    return Refinement(problem, std::move(start), seed, job).run();
}

std::vector<Direction> spreadDirections(std::size_t dimensions, std::size_t count, unsigned seed) {
    std::vector<Direction> directions;
    if (dimensions == 2 && seed == 0) {
        for (std::size_t i = 0; i < count; ++i) {
            const double angle = 2.0 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(count);
            directions.push_back({std::cos(angle), std::sin(angle)});
        }
        return directions;
    }
    std::mt19937_64 engine(seed);
    while (directions.size() < count) {
        Direction direction(dimensions);
        for (double& part : direction) {
            const double uniform = (static_cast<double>(engine() >> 11U) + 0.5) * 0x1p-53;
            part = -std::numbers::sqrt2 * boost::math::erfc_inv(2.0 * uniform);
        }
        direction = normalised(std::move(direction));
        if (!direction.empty()) directions.push_back(std::move(direction));
    }
    return directions;
}

} // namespace marginscope
