#include "core/analysis/mean_variance.h"

#include "core/analysis/frontier.h"
#include "core/base/number.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

using Vector = std::vector<double>;

double dot(const Vector& a, const Vector& b) {
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

/// L·Lᵀ of a small symmetric matrix.
class Cholesky {
public:
    static std::optional<Cholesky> of(const Vector& matrix, std::size_t n) {
        Cholesky made{n, Vector(n * n, 0.0)};
        for (std::size_t j = 0; j < n; ++j) {
            double diagonal = matrix[j * n + j];
            for (std::size_t k = 0; k < j; ++k)
                diagonal -= made.at(j, k) * made.at(j, k);
            if (!(diagonal > 1e-14 * std::fabs(matrix[j * n + j]))) return std::nullopt;
            made.at(j, j) = std::sqrt(diagonal);
            for (std::size_t i = j + 1; i < n; ++i) {
                double sum = matrix[i * n + j];
                for (std::size_t k = 0; k < j; ++k)
                    sum -= made.at(i, k) * made.at(j, k);
                made.at(i, j) = sum / made.at(j, j);
            }
        }
        return made;
    }

    Vector solve(Vector right) const {
        for (std::size_t i = 0; i < n_; ++i) {
            for (std::size_t k = 0; k < i; ++k)
                right[i] -= at(i, k) * right[k];
            right[i] /= at(i, i);
        }
        for (std::size_t i = n_; i-- > 0;) {
            for (std::size_t k = i + 1; k < n_; ++k)
                right[i] -= at(k, i) * right[k];
            right[i] /= at(i, i);
        }
        return right;
    }

private:
    Cholesky(std::size_t n, Vector root) : n_(n), root_(std::move(root)) {}
    double& at(std::size_t i, std::size_t j) { return root_[i * n_ + j]; }
    double at(std::size_t i, std::size_t j) const { return root_[i * n_ + j]; }

    std::size_t n_;
    Vector root_;
};

/// Slope·w ≤ bound.
struct Cut {
    Vector slope;
    double bound = 0.0;
    Vector scaled; ///< (λΣ)⁻¹ · slope
};

class Optimiser {
public:
    Optimiser(const MeanVarianceSpec& spec, const ExposureRequirement& requirement, Cholesky root)
        : spec_(spec)
        , requirementOf_(requirement)
        , root_(std::move(root))
        , n_(spec.underlyings.size())
        , free_(scaled(spec.expected)) {
        if (spec.longOnly)
            for (std::size_t i = 0; i < n_; ++i) {
                Vector slope(n_, 0.0);
                slope[i] = -1.0;
                addCut(std::move(slope), 0.0);
            }
    }

    MeanVarianceWeights run() {
        if (spec_.budget <= 0.0) {
            MeanVarianceWeights none = describe(Vector(n_, 0.0));
            none.binds = true;
            return none;
        }
        Vector w = solve();
        for (int round = 0; round < mostRounds; ++round) {
            const double needed = requirement(w);
            if (needed <= spec_.budget * (1.0 + 1e-8) + 1e-8 || !cut(w, needed)) break;
            w = solve();
        }
        const double bound = utility(w);
        w = inside(std::move(w));
        MeanVarianceWeights result = describe(std::move(w));
        result.gap = std::max(0.0, bound - result.utility);
        result.binds = result.requirement >= spec_.budget * (1.0 - 1e-6);
        return result;
    }

    MeanVarianceWeights unconstrained() { return describe(solve()); }

private:
    static constexpr int mostRounds = 80;
    static constexpr int mostSweeps = 3000;

    /// (λΣ)⁻¹ · v
    Vector scaled(const Vector& v) const {
        Vector solved = root_.solve(v);
        for (double& each : solved)
            each /= spec_.riskAversion;
        return solved;
    }

    void addCut(Vector slope, double bound) {
        Vector inverse = scaled(slope);
        cuts_.push_back({std::move(slope), bound, std::move(inverse)});
        dual_.push_back(0.0);
    }

    double requirement(const Vector& w) const {
        Vector exposures = w;
        for (double& each : exposures)
            each *= spec_.capital;
        return requirementOf_(exposures);
    }

    /// False where the slope is one that is known already: what is left is rounding.
    bool cut(const Vector& w, double needed) {
        const double size = std::max(1e-3, *std::max_element(w.begin(), w.end(), [](double a, double b) {
                                         return std::fabs(a) < std::fabs(b);
                                     }));
        const double bump = 1e-6 * std::fabs(size);
        Vector slope(n_);
        for (std::size_t i = 0; i < n_; ++i) {
            Vector moved = w;
            moved[i] += bump;
            slope[i] = (requirement(moved) - needed) / bump;
        }
        const double bound = spec_.budget - needed + dot(slope, w);
        for (const Cut& known : cuts_)
            if (isSame(known.slope, slope) && known.bound <= bound + 1e-6 * std::fabs(bound)) return false;
        addCut(std::move(slope), bound);
        return true;
    }

    static bool isSame(const Vector& a, const Vector& b) {
        double size = 0.0, apart = 0.0;
        for (std::size_t i = 0; i < a.size(); ++i) {
            size = std::max(size, std::fabs(a[i]));
            apart = std::max(apart, std::fabs(a[i] - b[i]));
        }
        return apart <= 1e-6 * size;
    }

    // Hildreth: the multipliers of the cuts one by one, each as good as can be with the others as they are.
    Vector solve() {
        for (int sweep = 0; sweep < mostSweeps; ++sweep) {
            double moved = 0.0;
            for (std::size_t i = 0; i < cuts_.size(); ++i) {
                const Cut& cut = cuts_[i];
                const double own = dot(cut.slope, cut.scaled);
                if (own <= 0.0) continue;
                const double violation = dot(cut.slope, weights()) - cut.bound;
                const double next = std::max(0.0, dual_[i] + violation / own);
                moved = std::max(moved, std::fabs(next - dual_[i]) * std::sqrt(own));
                dual_[i] = next;
            }
            if (moved < 1e-13) break;
        }
        return weights();
    }

    Vector weights() const {
        Vector w = free_;
        for (std::size_t i = 0; i < cuts_.size(); ++i)
            if (dual_[i] != 0.0)
                for (std::size_t k = 0; k < n_; ++k)
                    w[k] -= dual_[i] * cuts_[i].scaled[k];
        return w;
    }

    Vector inside(Vector w) const {
        if (spec_.longOnly)
            for (double& each : w)
                each = std::max(0.0, each);
        if (requirement(w) <= spec_.budget) return w;
        double low = 0.0, high = 1.0;
        const auto at = [&](double share) {
            Vector part = w;
            for (double& each : part)
                each *= share;
            return part;
        };
        for (int i = 0; i < 60; ++i) {
            const double middle = 0.5 * (low + high);
            (requirement(at(middle)) <= spec_.budget ? low : high) = middle;
        }
        return at(low);
    }

    double variance(const Vector& w) const {
        double sum = 0.0;
        for (std::size_t i = 0; i < n_; ++i)
            for (std::size_t j = 0; j < n_; ++j)
                sum += w[i] * spec_.covariance[i * n_ + j] * w[j];
        return sum;
    }

    double utility(const Vector& w) const { return dot(spec_.expected, w) - 0.5 * spec_.riskAversion * variance(w); }

    MeanVarianceWeights describe(Vector w) const {
        MeanVarianceWeights result;
        result.budget = spec_.budget;
        result.expected = dot(spec_.expected, w);
        result.deviation = std::sqrt(std::max(0.0, variance(w)));
        result.utility = utility(w);
        result.requirement = requirement(w);
        result.weights = std::move(w);
        return result;
    }

    const MeanVarianceSpec& spec_;
    const ExposureRequirement& requirementOf_;
    Cholesky root_;
    std::size_t n_;
    Vector free_;
    std::vector<Cut> cuts_;
    Vector dual_;
};

Result<Cholesky> soundRoot(const MeanVarianceSpec& spec) {
    const std::size_t n = spec.underlyings.size();
    if (n == 0 || spec.expected.size() != n || spec.covariance.size() != n * n)
        return failure(Reason::OutOfRange, {"underlyings", std::to_string(n),
                                            QT_TRANSLATE_NOOP("expected", "one return and one row of the "
                                                                          "covariance each")});
    for (const auto& [name, value] :
         {std::pair("risk aversion", spec.riskAversion), std::pair("capital", spec.capital)})
        if (!(value > 0.0) || !std::isfinite(value))
            return failure(Reason::OutOfRange,
                           {name, formatNumber(value), QT_TRANSLATE_NOOP("expected", "greater than 0")});
    if (!(spec.budget >= 0.0) || !std::isfinite(spec.budget))
        return failure(Reason::OutOfRange, {"budget", formatNumber(spec.budget), "≥ 0"});
    for (const double value : spec.expected)
        if (!std::isfinite(value)) return failure(Reason::NotFinite, {"expected return", formatNumber(value)});
    std::optional<Cholesky> root = Cholesky::of(spec.covariance, n);
    if (!root)
        return failure(Reason::OutOfRange, {"covariance", QT_TRANSLATE_NOOP("expected", "not positive definite"),
                                            QT_TRANSLATE_NOOP("expected", "positive definite")});
    return std::move(*root);
}

} // namespace

Result<MeanVarianceWeights> meanVarianceWeights(const MeanVarianceSpec& spec, const ExposureRequirement& requirement) {
    Result<Cholesky> root = soundRoot(spec);
    if (!root) return tl::unexpected<Error>(root.error());
    return Optimiser(spec, requirement, std::move(*root)).run();
}

Result<MeanVariance> meanVariance(const MarketSnapshot& market, std::shared_ptr<const Rulebook> rulebook,
                                  const MeanVarianceSpec& spec, const Job& job) {
    Result<Cholesky> root = soundRoot(spec);
    if (!root) return tl::unexpected<Error>(root.error());
    MeanVariance result;
    result.spec = spec;
    TrialBooks books(market, rulebook);
    std::vector<double> perUnit;
    for (const AssetCode& underlying : spec.underlyings) {
        std::optional<Instrument> instrument = deltaInstrument(underlying, {}, market, *rulebook);
        if (!instrument) return failure(Reason::OutsideRulebook, {underlying.text(), rulebook->id});
        const ContractMark& contract = books.contract(*instrument);
        if (contract.error) return tl::unexpected<Error>(*contract.error);
        perUnit.push_back(quantityOfCoins(contract, 1.0) / contract.spot);
        result.instruments.push_back(std::move(*instrument));
    }
    const ExposureRequirement requirement = [&](const std::vector<double>& exposures) {
        Portfolio account;
        for (std::size_t i = 0; i < exposures.size(); ++i) {
            if (exposures[i] == 0.0) continue;
            Position position;
            position.instrument = result.instruments[i];
            position.quantity = exposures[i] * perUnit[i];
            account.positions.push_back(std::move(position));
        }
        return books.figures(account, spec.regime).requirement(spec.level);
    };
    result.free = Optimiser(spec, requirement, *root).unconstrained();
    result.chosen = Optimiser(spec, requirement, *root).run();
    result.free.budget = result.free.requirement;
    for (int k = 0; k <= spec.budgets; ++k) {
        if (job.stopRequested()) return failure(Reason::Cancelled);
        MeanVarianceSpec part = spec;
        part.budget = spec.budget * k / spec.budgets;
        result.curve.push_back(Optimiser(part, requirement, *root).run());
        job.report(static_cast<double>(k + 1) / (spec.budgets + 1));
    }
    return result;
}

} // namespace marginscope
