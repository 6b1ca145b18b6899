// Makes core/kernel/coefficients.h: rational and polynomial approximations of the pricing kernel, fitted in 60 digits.
//
//     cmake --build build/release --target marginscope-fit-kernel && build/release/bin/marginscope-fit-kernel
//
// N(−x) = 2^(−t²)·R(t) for t = κx ≥ 0, κ = sqrt(log2(e)/2), so R(t) = erfc(t·sqrt(ln 2))/2 · 2^(t²). R is fitted by a
// rational A/B: weighted linear least squares of A − R·B divided by the previous B (Sanathanan–Koerner), with the
// weights driven to equal errors by Lawson's rule. 2^f on [−1/2, 1/2] is fitted by a polynomial in the same way. Every
// run prints the same digits.
#include <boost/math/special_functions/erf.hpp>
#include <boost/multiprecision/cpp_bin_float.hpp>

#include <functional>
#include <iomanip>
#include <iostream>
#include <string>
#include <vector>

namespace {

using Real = boost::multiprecision::number<boost::multiprecision::cpp_bin_float<60>, boost::multiprecision::et_off>;
using Vector = std::vector<Real>;

const Real ln2 = log(Real(2));

/// R(t).
Real tail(const Real& t) {
    return boost::math::erfc(t * sqrt(ln2)) / 2 * exp(t * t * ln2);
}

Real horner(const Vector& coefficients, const Real& t) {
    Real value = 0;
    for (auto c = coefficients.rbegin(); c != coefficients.rend(); ++c)
        value = value * t + *c;
    return value;
}

/// Solves the least-squares problem rows·x = right by normal equations (the digits are many enough).
Vector solved(const std::vector<Vector>& rows, const Vector& right) {
    const std::size_t n = rows[0].size();
    std::vector<Vector> matrix(n, Vector(n + 1));
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = i; j < n; ++j)
                matrix[i][j] += rows[r][i] * rows[r][j];
            matrix[i][n] += rows[r][i] * right[r];
        }
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < i; ++j)
            matrix[i][j] = matrix[j][i];
    for (std::size_t i = 0; i < n; ++i) {
        std::size_t pivot = i;
        for (std::size_t r = i + 1; r < n; ++r)
            if (abs(matrix[r][i]) > abs(matrix[pivot][i])) pivot = r;
        std::swap(matrix[i], matrix[pivot]);
        for (std::size_t r = i + 1; r < n; ++r) {
            const Real factor = matrix[r][i] / matrix[i][i];
            for (std::size_t c = i; c <= n; ++c)
                matrix[r][c] -= factor * matrix[i][c];
        }
    }
    Vector x(n);
    for (std::size_t i = n; i-- > 0;) {
        Real sum = matrix[i][n];
        for (std::size_t c = i + 1; c < n; ++c)
            sum -= matrix[i][c] * x[c];
        x[i] = sum / matrix[i][i];
    }
    return x;
}

struct Rational {
    Vector numerator, denominator;
    Real operator()(const Real& t) const { return horner(numerator, t) / horner(denominator, t); }
};

struct Problem {
    Vector nodes;
    Vector values;
    Vector scale; ///< error × scale is what is to be equal everywhere
    std::size_t top = 0, bottom = 0;
};

Rational refitted(const Problem& problem, const Rational& previous, const Vector& weights) {
    std::vector<Vector> rows;
    Vector right;
    for (std::size_t i = 0; i < problem.nodes.size(); ++i) {
        const Real factor = weights[i] * problem.scale[i] / horner(previous.denominator, problem.nodes[i]);
        Vector row;
        Real power = factor;
        for (std::size_t k = 0; k <= problem.top; ++k, power *= problem.nodes[i])
            row.push_back(power);
        power = -factor * problem.values[i] * problem.nodes[i];
        for (std::size_t k = 1; k <= problem.bottom; ++k, power *= problem.nodes[i])
            row.push_back(power);
        rows.push_back(std::move(row));
        right.push_back(factor * problem.values[i]);
    }
    const Vector x = solved(rows, right);
    Rational out;
    out.numerator.assign(x.begin(), x.begin() + static_cast<std::ptrdiff_t>(problem.top) + 1);
    out.denominator = {Real(1)};
    out.denominator.insert(out.denominator.end(), x.begin() + static_cast<std::ptrdiff_t>(problem.top) + 1, x.end());
    return out;
}

/// Equal-error fit; `worst` is its largest scaled error at the nodes.
Rational fitted(const Problem& problem, Real& worst) {
    Rational best, current;
    current.denominator = {Real(1)};
    Vector weights(problem.nodes.size(), Real(1));
    worst = -1;
    for (int round = 0; round < 120; ++round) {
        current = refitted(problem, current, weights);
        Vector errors;
        Real largest = 0;
        for (std::size_t i = 0; i < problem.nodes.size(); ++i) {
            errors.push_back(abs(current(problem.nodes[i]) - problem.values[i]) * problem.scale[i]);
            if (errors.back() > largest) largest = errors.back();
        }
        if (round >= 3 && (worst < 0 || largest < worst)) {
            worst = largest;
            best = current;
        }
        Real total = 0;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            weights[i] *= sqrt(errors[i] / largest + Real("1e-6"));
            total += weights[i];
        }
        for (Real& weight : weights)
            weight *= static_cast<double>(weights.size()) / total;
    }
    return best;
}

Problem problemOn(double low, double high, std::size_t count, std::size_t top, std::size_t bottom,
                  const std::function<Real(const Real&)>& value, const std::function<Real(const Real&)>& scale) {
    Problem problem;
    problem.top = top;
    problem.bottom = bottom;
    const Real pi = acos(Real(-1));
    for (std::size_t i = 0; i < count; ++i) {
        const Real place = (1 - cos(pi * static_cast<double>(i) / static_cast<double>(count - 1))) / 2;
        problem.nodes.push_back(low + place * (high - low));
        problem.values.push_back(value(problem.nodes.back()));
        problem.scale.push_back(scale(problem.nodes.back()));
    }
    return problem;
}

void print(const std::string& name, const Vector& coefficients) {
    std::cout << "inline constexpr double " << name << "[] = {\n";
    for (const Real& c : coefficients)
        std::cout << "    " << std::hexfloat << static_cast<double>(c) << std::defaultfloat << ", // "
                  << std::setprecision(20) << c << "\n";
    std::cout << "};\n";
}

} // namespace

int main() {
    Real absolute, power;
    const Rational fast =
        fitted(problemOn(0.0, 7.6, 400, 6, 7, tail, [](const Real& t) { return exp(-t * t * ln2); }), absolute);
    const Rational exponential = fitted(problemOn(
                                            -0.5, 0.5, 300, 10, 0, [](const Real& f) { return exp(f * ln2); },
                                            [](const Real& f) { return exp(-f * ln2); }),
                                        power);

    std::cout << "// Made by core/kernel/generator/fit_kernel.cpp; do not edit. Lowest power first.\n#pragma once\n\n"
              << "namespace marginscope::kernel {\n\n"
              << "// R(t) = A(t)/B(t), degrees 6 and 7: error of 2^(-t^2)·A/B below " << std::setprecision(3)
              << static_cast<double>(absolute) << " everywhere, before rounding.\n";
    print("tailTop", fast.numerator);
    print("tailBottom", fast.denominator);
    std::cout << "\n// 2^f for f in [-1/2, 1/2]: relative error below " << std::setprecision(3)
              << static_cast<double>(power) << ".\n";
    print("powerOfTwo", exponential.numerator);
    std::cout << "\n} // namespace marginscope::kernel\n";
}
