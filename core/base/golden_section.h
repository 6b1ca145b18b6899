// The least value of a function of one variable between two ends, by golden section. No derivatives: piecewise linear
// functions with kinks are what it is used for.
#pragma once

#include <cmath>

namespace marginscope {

/// Where `function` is least between `low` and `high`, to `tolerance` · (1 + |low|); the leftmost where several places are
/// as good. Right for functions with one valley; of others some valley.
template<class Function>
double leastOf(const Function& function, double low, double high, double tolerance = 1e-9) {
    constexpr double golden = 0.6180339887498949;
    constexpr int mostSteps = 70;
    double a = high - golden * (high - low), b = low + golden * (high - low);
    double atA = function(a), atB = function(b);
    for (int step = 0; step < mostSteps && high - low > tolerance * (1.0 + std::fabs(low)); ++step) {
        if (atA <= atB) {
            high = b;
            b = a;
            atB = atA;
            atA = function(a = high - golden * (high - low));
        } else {
            low = a;
            a = b;
            atA = atB;
            atB = function(b = low + golden * (high - low));
        }
    }
    return 0.5 * (low + high);
}

} // namespace marginscope
