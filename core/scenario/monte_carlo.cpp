#include "core/scenario/monte_carlo.h"

#include "core/base/number.h"

#include <algorithm>
#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <numbers>
#include <random>

namespace marginscope {

namespace {

constexpr std::size_t mostScenarios = 10'000'000;
constexpr std::size_t betweenReports = 4096;

// In double throughout: long double differs from machine to machine.
using InDouble = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

/// Independent numbers from one stream of words.
class Draws {
public:
    explicit Draws(std::uint64_t seed) : engine_(seed) {}

    double normal() { return -std::numbers::sqrt2 * boost::math::erfc_inv(2.0 * uniform(), InDouble()); }
    double chiSquare(double degrees) { return 2.0 * boost::math::gamma_p_inv(degrees / 2.0, uniform(), InDouble()); }

private:
    // In the middle of one of 2^53 equal parts: never 0, never 1.
    double uniform() { return (static_cast<double>(engine_() >> 11U) + 0.5) * 0x1p-53; }

    std::mt19937_64 engine_;
};

std::string nameOf(const DrawnFactor& factor) {
    return factor.underlying.text() + (factor.quantity == DrawnQuantity::Price ? " price" : " vol");
}

Result<void> checkFactor(const MonteCarloSpec& spec, std::size_t index) {
    const DrawnFactor& factor = spec.factors[index];
    const Place place{{}, static_cast<int>(index) + 1, 0, nameOf(factor)};
    for (const auto& [name, value] : {std::pair("vol", factor.vol), std::pair("drift", factor.drift)})
        if (!std::isfinite(value)) return failure(Reason::NotFinite, {name, std::to_string(value)}, place);
    if (factor.vol < 0.0) return failure(Reason::OutOfRange, {"vol", formatNumber(factor.vol), "≥ 0"}, place);
    for (std::size_t other = 0; other < index; ++other)
        if (spec.factors[other].underlying == factor.underlying && spec.factors[other].quantity == factor.quantity)
            return failure(Reason::DuplicateRow, {nameOf(factor)}, place);
    return {};
}

Result<void> checkSpec(const MonteCarloSpec& spec) {
    if (!(spec.years > 0.0) || !std::isfinite(spec.years))
        return failure(Reason::OutOfRange,
                       {"years", formatNumber(spec.years), QT_TRANSLATE_NOOP("expected", "greater than 0")});
    if (spec.count < 1 || spec.count > mostScenarios)
        return failure(Reason::OutOfRange, {"scenarios", std::to_string(spec.count), "1 … 10000000"});
    if (spec.antithetic && spec.count % 2 != 0)
        return failure(Reason::OutOfRange, {"scenarios", std::to_string(spec.count),
                                            QT_TRANSLATE_NOOP("expected", "an even number for antithetic pairs")});
    if (spec.degreesOfFreedom && !(*spec.degreesOfFreedom > 2.0 && std::isfinite(*spec.degreesOfFreedom)))
        return failure(Reason::OutOfRange, {"degrees_of_freedom", formatNumber(*spec.degreesOfFreedom),
                                            QT_TRANSLATE_NOOP("expected", "greater than 2")});
    for (std::size_t i = 0; i < spec.factors.size(); ++i)
        if (const Result<void> sound = checkFactor(spec, i); !sound) return sound;
    return {};
}

Result<void> checkCorrelation(const std::vector<double>& matrix, const std::vector<std::string>& names) {
    constexpr double rounding = 1e-9;
    const std::size_t n = names.size();
    if (matrix.size() != n * n)
        return failure(Reason::OutOfRange, {"correlation", std::to_string(matrix.size()), std::to_string(n * n)});
    for (std::size_t row = 0; row < n; ++row)
        for (std::size_t column = 0; column <= row; ++column) {
            const double value = matrix[row * n + column];
            const Place place{{},
                              static_cast<int>(row) + 1,
                              static_cast<int>(column) + 1,
                              row == column ? names[row] : names[row] + ", " + names[column]};
            const auto refuse = [&](const char* expected) {
                return failure(Reason::OutOfRange, {"correlation", formatNumber(value), expected}, place);
            };
            if (!(std::fabs(value) <= 1.0 + rounding)) return refuse(QT_TRANSLATE_NOOP("expected", "between -1 and 1"));
            if (row == column && value < 1.0 - rounding) return refuse("1");
            if (!(std::fabs(value - matrix[column * n + row]) <= rounding))
                return refuse(QT_TRANSLATE_NOOP("expected", "the same in both directions"));
        }
    return {};
}

/// The moves of all factors, scenario by scenario.
class Drawing {
public:
    Drawing(const MonteCarloSpec& spec, std::vector<double> root)
        : spec_(spec)
        , root_(std::move(root))
        , draws_(spec.seed)
        , normals_(spec.factors.size())
        , moves_(spec.factors.size(), std::vector<double>(spec.count)) {}

    void draw(std::size_t scenario) {
        if (spec_.antithetic && scenario % 2 == 1) return write(scenario, -1.0);
        mixing_ = 1.0;
        if (const std::optional<double>& degrees = spec_.degreesOfFreedom)
            mixing_ = std::sqrt((*degrees - 2.0) / draws_.chiSquare(*degrees));
        for (double& normal : normals_)
            normal = draws_.normal();
        write(scenario, 1.0);
    }

    std::vector<std::vector<double>> release() && { return std::move(moves_); }

private:
    void write(std::size_t scenario, double sign) {
        const std::size_t n = normals_.size();
        for (std::size_t row = 0; row < n; ++row) {
            double sum = 0.0;
            for (std::size_t column = 0; column <= row; ++column)
                sum += root_[row * n + column] * normals_[column];
            const DrawnFactor& factor = spec_.factors[row];
            moves_[row][scenario] =
                std::expm1(factor.drift * spec_.years + sign * factor.vol * std::sqrt(spec_.years) * mixing_ * sum);
        }
    }

    const MonteCarloSpec& spec_;
    std::vector<double> root_;
    Draws draws_;
    double mixing_ = 1.0;
    std::vector<double> normals_;
    std::vector<std::vector<double>> moves_; ///< by factor
};

std::vector<SampledFactor> byUnderlying(const MonteCarloSpec& spec, std::vector<std::vector<double>> moves) {
    std::vector<SampledFactor> sampled;
    for (std::size_t i = 0; i < moves.size(); ++i) {
        const AssetCode& underlying = spec.factors[i].underlying;
        auto found = std::find_if(sampled.begin(), sampled.end(),
                                  [&](const SampledFactor& factor) { return factor.underlying == underlying; });
        if (found == sampled.end())
            found = sampled.insert(found, {underlying, std::vector<double>(spec.count, 0.0), {}});
        (spec.factors[i].quantity == DrawnQuantity::Price ? found->priceMoves : found->volMoves) = std::move(moves[i]);
    }
    return sampled;
}

} // namespace

Result<std::vector<double>> choleskyRoot(const std::vector<double>& correlation,
                                         const std::vector<std::string>& names) {
    // What is left of a factor that others determine entirely is rounding.
    constexpr double noRest = 1e-12, noResidual = 1e-6;
    if (const Result<void> sound = checkCorrelation(correlation, names); !sound)
        return tl::unexpected<Error>(sound.error());
    const std::size_t n = names.size();
    std::vector<double> root(n * n, 0.0);
    for (std::size_t column = 0; column < n; ++column)
        for (std::size_t row = column; row < n; ++row) {
            double rest = correlation[row * n + column];
            for (std::size_t k = 0; k < column; ++k)
                rest -= root[row * n + k] * root[column * n + k];
            const double pivot = root[column * n + column];
            const bool contradicts = row == column ? rest < -noRest : pivot == 0.0 && std::fabs(rest) > noResidual;
            if (contradicts)
                return failure(
                    Reason::OutOfRange,
                    {row == column
                         ? QT_TRANSLATE_NOOP("expected", "variance that the correlations with the factors before leave")
                         : "correlation",
                     row == column ? formatNumber(rest) : formatNumber(correlation[row * n + column]),
                     QT_TRANSLATE_NOOP("expected", "0 or more: correlations form a positive semi-definite matrix")},
                    Place{{}, static_cast<int>(row) + 1, 0, names[row]});
            if (row == column)
                root[row * n + column] = rest > noRest ? std::sqrt(rest) : 0.0;
            else if (pivot > 0.0)
                root[row * n + column] = rest / pivot;
        }
    return root;
}

Result<SampledScenarios> monteCarloScenarios(const MonteCarloSpec& spec, const Job& job) {
    if (const Result<void> sound = checkSpec(spec); !sound) return tl::unexpected<Error>(sound.error());
    std::vector<std::string> names;
    for (const DrawnFactor& factor : spec.factors)
        names.push_back(nameOf(factor));
    Result<std::vector<double>> root = choleskyRoot(spec.correlation, names);
    if (!root) return tl::unexpected<Error>(root.error());
    Drawing drawing(spec, std::move(*root));
    for (std::size_t scenario = 0; scenario < spec.count; ++scenario) {
        if (scenario % betweenReports == 0) {
            if (job.stopRequested()) return failure(Reason::Cancelled);
            job.report(static_cast<double>(scenario) / static_cast<double>(spec.count));
        }
        drawing.draw(scenario);
    }
    job.report(1.0);
    SampleTerms terms;
    terms.drawnTogether = spec.antithetic ? 2 : 1;
    return SampledScenarios::make(byUnderlying(spec, std::move(drawing).release()), std::move(terms));
}

} // namespace marginscope
