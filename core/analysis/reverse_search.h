// The numerical part of reverse stress, without a book: the shortest vector at which a function falls to zero.
#pragma once

#include "core/base/progress.h"

#include <functional>
#include <vector>

namespace marginscope {

using Direction = std::vector<double>;

double norm(const Direction& direction);
/// To length 1; empty where it has none.
Direction normalised(Direction direction);
double cosine(const Direction& a, const Direction& b);

/// f(z) > 0 at z = 0. `reachOf` a direction of length 1: how far its ray is looked at; `stepOf` it: the first look
/// along a ray goes by such steps, narrow enough to miss no root that matters.
struct BoundaryProblem {
    std::function<double(const Direction&)> f;
    std::function<double(const Direction&)> reachOf;
    std::function<double(const Direction&)> stepOf;
};

struct BoundaryPoint {
    Direction direction;   ///< of length 1
    double distance = 0.0; ///< f is 0 there, or falls below 0 by a jump

    Direction point() const;
};

/// The first root along a ray; none (empty direction) within its reach.
BoundaryPoint firstRoot(const BoundaryProblem& problem, const Direction& direction);

/// The nearest boundary point that small changes of direction lead to: z ∥ −∇f as long as that helps, then a compass
/// search of shrinking steps. `seed` of its extra directions.
BoundaryPoint refined(const BoundaryProblem& problem, BoundaryPoint start, unsigned seed, const Job& job);

/// −∇f at a point by central differences, to length 1; empty where f is flat.
Direction downhill(const BoundaryProblem& problem, const Direction& at);

/// `count` directions spread over the sphere, the same every time.
std::vector<Direction> spreadDirections(std::size_t dimensions, std::size_t count, unsigned seed);

} // namespace marginscope
