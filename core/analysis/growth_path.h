// Integration of a slope along 0 … 1 where the function has kinks: pieces between the kinks, Gauss–Legendre nodes on
// each.
#pragma once

#include <functional>
#include <vector>

namespace marginscope {

/// A place where the slope is asked for. The weights of all nodes add up to the length of the path.
struct PathNode {
    double at = 0.0; ///< 0 < at < 1
    double weight = 0.0;
    double step = 0.0;  ///< half the width over which to take the slope
    double slope = 0.0; ///< of the function here; on the piece around a kink its mean
};

/// Nodes on which the weighted slopes of `value` add up to value(1) − value(0) within about `tolerance`, where the
/// function is continuous. `stopped` ends the search early, with nodes of no use.
std::vector<PathNode> pathNodes(const std::function<double(double)>& value, double tolerance,
                                const std::function<bool()>& stopped);

/// (value(at + step) − value(at − step)) ÷ (2 · step).
double centralSlope(const std::function<double(double)>& value, double at, double step);

/// Width of finite differences, relative to the size they are taken at.
inline constexpr double relativeStep = 1e-5;

} // namespace marginscope
