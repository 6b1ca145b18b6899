#include "core/analysis/reverse_stress.h"

#include "core/analysis/reverse_search.h"
#include "core/base/number.h"
#include "core/margin/requirement.h"
#include "core/valuation/stressed_book.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <memory>
#include <mutex>

namespace marginscope {

namespace {

constexpr double logReach = 3.0; // ×20, or down to a twentieth
constexpr double simpleLowest = -0.95, simpleHighest = 3.0;
constexpr double lookStep = 0.05; // of the factor that moves most
constexpr std::size_t startsFollowed = 10, solutionsKept = 3;
// Cosines of directions that count as one: starts lie apart, so that not all of them lead to the same valley.
constexpr double sameStart = 0.9, sameSolution = 0.995;

std::string nameOf(const DrawnFactor& factor) {
    return factor.underlying.text() + (factor.quantity == DrawnQuantity::Price ? " price" : " vol");
}

Result<void> checkCovariance(const MoveCovariance& covariance) {
    if (!(covariance.years > 0.0) || !std::isfinite(covariance.years))
        return failure(Reason::OutOfRange,
                       {"horizon", formatNumber(covariance.years), QT_TRANSLATE_NOOP("expected", "greater than 0")});
    for (std::size_t i = 0; i < covariance.factors.size(); ++i) {
        const DrawnFactor& factor = covariance.factors[i];
        const Place place{{}, static_cast<int>(i) + 1, 0, nameOf(factor)};
        if (!std::isfinite(factor.vol)) return failure(Reason::NotFinite, {"vol", std::to_string(factor.vol)}, place);
        if (factor.vol < 0.0) return failure(Reason::OutOfRange, {"vol", formatNumber(factor.vol), "≥ 0"}, place);
        for (std::size_t other = 0; other < i; ++other)
            if (covariance.factors[other].underlying == factor.underlying &&
                covariance.factors[other].quantity == factor.quantity)
                return failure(Reason::DuplicateRow, {nameOf(factor)}, place);
    }
    return {};
}

/// Independent factors z and what they make of the market: move of factor i = Σ root(i, j) · z(j).
class Factors {
public:
    Factors(const MoveCovariance& covariance, const std::vector<double>& cholesky) : covariance_(covariance) {
        const std::size_t n = covariance.factors.size();
        for (std::size_t column = 0; column < n; ++column) {
            bool moves = false;
            for (std::size_t row = 0; row < n; ++row)
                moves = moves || cholesky[row * n + column] * covariance.factors[row].vol != 0.0;
            if (moves) columns_.push_back(column);
        }
        root_.resize(n * columns_.size());
        for (std::size_t row = 0; row < n; ++row)
            for (std::size_t k = 0; k < columns_.size(); ++k)
                root_[row * columns_.size() + k] =
                    covariance.factors[row].vol * std::sqrt(covariance.years) * cholesky[row * n + columns_[k]];
    }

    std::size_t dimensions() const { return columns_.size(); }
    std::size_t count() const { return covariance_.factors.size(); }

    /// Of length `dimensions`: the most likely joint move in which factor `row` moves.
    Direction rowOf(std::size_t row) const {
        return {root_.begin() + static_cast<std::ptrdiff_t>(row * dimensions()),
                root_.begin() + static_cast<std::ptrdiff_t>((row + 1) * dimensions())};
    }

    std::vector<double> movesAt(const Direction& z) const {
        std::vector<double> moves(count(), 0.0);
        for (std::size_t row = 0; row < count(); ++row)
            for (std::size_t k = 0; k < dimensions(); ++k)
                moves[row] += root_[row * dimensions() + k] * z[k];
        return moves;
    }

    double relative(double move) const { return covariance_.returns == ReturnKind::Log ? std::expm1(move) : move; }

    StressScenario scenarioAt(const Direction& z) const {
        StressScenario scenario;
        const std::vector<double> moves = movesAt(z);
        for (std::size_t i = 0; i < moves.size(); ++i) {
            const DrawnFactor& factor = covariance_.factors[i];
            UnderlyingStress& stress = scenario.underlyings[factor.underlying];
            (factor.quantity == DrawnQuantity::Price ? stress.price : stress.vol) = relative(moves[i]);
        }
        return scenario;
    }

    double reachOf(const Direction& direction) const {
        double reach = std::numeric_limits<double>::infinity();
        for (const double move : movesAt(direction)) {
            if (move == 0.0) continue;
            const double limit = covariance_.returns == ReturnKind::Log ? logReach
                                 : move < 0.0                           ? -simpleLowest
                                                                        : simpleHighest;
            reach = std::min(reach, limit / std::fabs(move));
        }
        return std::isfinite(reach) ? reach : 0.0;
    }

    double stepOf(const Direction& direction) const {
        double most = 0.0;
        for (const double move : movesAt(direction))
            most = std::max(most, std::fabs(move));
        return most > 0.0 ? lookStep / most : 0.0;
    }

private:
    const MoveCovariance& covariance_;
    std::vector<std::size_t> columns_;
    std::vector<double> root_; ///< row by row
};

/// What is left until the target is reached, of a book of one's own that is moved about.
class Distance {
public:
    Distance(const Comparison& comparison, const ReverseTarget& target)
        : book_(*comparison.book)
        , rulebook_(*comparison.rulebook)
        , target_(target)
        , equity_(valueBook(*comparison.book).equity) {}

    double at(const StressScenario& scenario) { return left(book_.at(scenario)); }
    double pnlAt(const StressScenario& scenario) { return valueBook(book_.at(scenario)).equity - equity_; }

private:
    double left(const MarkedBook& book) const {
        if (target_.loss) return valueBook(book).equity - equity_ + *target_.loss;
        return regimeOf(book).at(target_.level).excess;
    }

    RegimeResult regimeOf(const MarkedBook& book) const {
        if (target_.regime == Regime::Cross) return crossRegime(book, rulebook_);
        if (target_.regime == Regime::Portfolio) return portfolioRegime(book, rulebook_);
        return isolatedRegime(book, rulebook_);
    }

    StressedBook book_;
    const Rulebook& rulebook_;
    const ReverseTarget& target_;
    double equity_;
};

class Search {
public:
    Search(const Comparison& comparison, const Factors& factors, ReverseStress& result, const Job& job, TaskPool& pool)
        : comparison_(comparison)
        , factors_(factors)
        , result_(result)
        , job_(job)
        , pool_(pool)
        , distances_(pool.threads()) {}

    void run() {
        if (problemOf(0).f(Direction(factors_.dimensions(), 0.0)) <= 0.0) {
            result_.already = true;
            return;
        }
        std::vector<BoundaryPoint> found = rootsOf(starts());
        std::stable_sort(found.begin(), found.end(), nearer);
        found = refinedOf(distinct(found, sameStart, startsFollowed));
        std::stable_sort(found.begin(), found.end(), nearer);
        for (const BoundaryPoint& point : distinct(found, sameSolution, solutionsKept))
            result_.solutions.push_back(solutionAt(point));
        result_.evaluations = evaluations_;
    }

private:
    static bool nearer(const BoundaryPoint& a, const BoundaryPoint& b) { return a.distance < b.distance; }

    Distance& distanceOf(std::size_t slot) {
        if (!distances_[slot]) distances_[slot] = std::make_unique<Distance>(comparison_, result_.target);
        return *distances_[slot];
    }

    BoundaryProblem problemOf(std::size_t slot) {
        Distance& distance = distanceOf(slot);
        return {[this, &distance](const Direction& z) {
                    ++evaluations_;
                    return distance.at(factors_.scenarioAt(z));
                },
                [this](const Direction& direction) { return factors_.reachOf(direction); },
                [this](const Direction& direction) { return factors_.stepOf(direction); }};
    }

    void addBothWays(std::vector<Direction>& starts, Direction direction) const {
        direction = normalised(std::move(direction));
        if (direction.empty()) return;
        starts.push_back(direction);
        for (double& part : direction)
            part = -part;
        starts.push_back(std::move(direction));
    }

    std::vector<Direction> starts() {
        const std::size_t n = factors_.dimensions();
        std::vector<Direction> starts;
        addBothWays(starts, downhill(problemOf(0), Direction(n, 0.0)));
        for (std::size_t i = 0; i < factors_.count(); ++i)
            addBothWays(starts, factors_.rowOf(i));
        for (std::size_t axis = 0; axis < n; ++axis) {
            Direction unit(n, 0.0);
            unit[axis] = 1.0;
            addBothWays(starts, unit);
        }
        for (const double volSign : {0.0, 1.0, -1.0}) {
            Direction together(n, 0.0);
            for (std::size_t i = 0; i < factors_.count(); ++i) {
                const bool price = result_.covariance.factors[i].quantity == DrawnQuantity::Price;
                const Direction row = normalised(factors_.rowOf(i));
                for (std::size_t k = 0; k < row.size(); ++k)
                    together[k] += (price ? 1.0 : volSign) * row[k];
            }
            addBothWays(starts, together);
        }
        constexpr std::size_t anglesOfTwo = 48, drawnEach = 12;
        if (n > 1)
            for (Direction& drawn : spreadDirections(n, n == 2 ? anglesOfTwo : drawnEach * n, n == 2 ? 0U : 1U))
                starts.push_back(std::move(drawn));
        return starts;
    }

    std::vector<BoundaryPoint> rootsOf(const std::vector<Direction>& starts) {
        std::vector<BoundaryPoint> points(starts.size());
        each(starts.size(), 0.0,
             [&](std::size_t slot, std::size_t i) { points[i] = firstRoot(problemOf(slot), starts[i]); });
        std::erase_if(points, [](const BoundaryPoint& point) { return point.direction.empty(); });
        return points;
    }

    std::vector<BoundaryPoint> refinedOf(std::vector<BoundaryPoint> points) {
        each(points.size(), 0.5, [&](std::size_t slot, std::size_t i) {
            points[i] = refined(problemOf(slot), std::move(points[i]), static_cast<unsigned>(i) + 1U, job_);
        });
        return points;
    }

    /// Parts of one half of the work.
    template<class Part>
    void each(std::size_t count, double done, const Part& part) {
        std::size_t finished = 0;
        pool_.run(count, [&](std::size_t slot, std::size_t i) {
            if (job_.stopRequested()) return;
            part(slot, i);
            const std::lock_guard lock(reporting_);
            job_.report(done + 0.5 * static_cast<double>(++finished) / static_cast<double>(count));
        });
    }

    static std::vector<BoundaryPoint> distinct(const std::vector<BoundaryPoint>& points, double same,
                                               std::size_t most) {
        std::vector<BoundaryPoint> kept;
        for (const BoundaryPoint& point : points) {
            const bool known = std::any_of(kept.begin(), kept.end(), [&](const BoundaryPoint& other) {
                return cosine(other.direction, point.direction) > same;
            });
            if (!known && kept.size() < most) kept.push_back(point);
        }
        return kept;
    }

    ReverseSolution solutionAt(const BoundaryPoint& point) {
        ReverseSolution solution;
        const Direction z = point.point();
        solution.scenario = factors_.scenarioAt(z);
        solution.distance = point.distance;
        const std::vector<double> moves = factors_.movesAt(z);
        for (std::size_t i = 0; i < moves.size(); ++i) {
            const double deviation = result_.covariance.factors[i].vol * std::sqrt(result_.covariance.years);
            solution.moves.push_back(factors_.relative(moves[i]));
            solution.deviations.push_back(deviation > 0.0 ? moves[i] / deviation : 0.0);
        }
        solution.value = distanceOf(0).at(solution.scenario);
        solution.pnl = distanceOf(0).pnlAt(solution.scenario);
        return solution;
    }

    const Comparison& comparison_;
    const Factors& factors_;
    ReverseStress& result_;
    const Job& job_;
    TaskPool& pool_;
    std::vector<std::unique_ptr<Distance>> distances_; ///< by slot
    std::atomic<std::size_t> evaluations_ = 0;
    std::mutex reporting_;
};

/// Names of the factors of a set of scenarios, and their moves as the covariance counts them.
struct SampledColumn {
    DrawnFactor factor;
    std::vector<double> moves;
};

std::vector<SampledColumn> columnsOf(const SampledScenarios& scenarios, ReturnKind returns) {
    std::vector<SampledColumn> columns;
    for (const SampledFactor& factor : scenarios.factors()) {
        columns.push_back({{factor.underlying, DrawnQuantity::Price}, factor.priceMoves});
        if (!factor.volMoves.empty())
            columns.push_back({{factor.underlying, DrawnQuantity::Volatility}, factor.volMoves});
    }
    if (returns == ReturnKind::Log)
        for (SampledColumn& column : columns)
            for (double& move : column.moves)
                move = std::log1p(move);
    return columns;
}

double covarianceOf(const std::vector<double>& a, const std::vector<double>& b) {
    const auto n = static_cast<double>(a.size());
    double meanA = 0.0, meanB = 0.0, sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        meanA += a[i] / n;
        meanB += b[i] / n;
    }
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - meanA) * (b[i] - meanB);
    return sum / (n - 1.0);
}

} // namespace

Result<MoveCovariance> covarianceOf(const SampledScenarios& scenarios, double stepsPerYear, double years,
                                    ReturnKind returns) {
    if (scenarios.count() < 2)
        return failure(Reason::OutOfRange, {"scenarios", std::to_string(scenarios.count()), "≥ 2"});
    const std::vector<SampledColumn> columns = columnsOf(scenarios, returns);
    MoveCovariance covariance;
    covariance.years = years;
    covariance.returns = returns;
    std::vector<double> deviations;
    for (const SampledColumn& column : columns) {
        deviations.push_back(std::sqrt(covarianceOf(column.moves, column.moves)));
        covariance.factors.push_back(column.factor);
        covariance.factors.back().vol = deviations.back() * std::sqrt(stepsPerYear);
    }
    for (std::size_t row = 0; row < columns.size(); ++row)
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const double scale = deviations[row] * deviations[column];
            const double rho = scale > 0.0 ? covarianceOf(columns[row].moves, columns[column].moves) / scale : 0.0;
            covariance.correlation.push_back(row == column ? 1.0 : std::clamp(rho, -1.0, 1.0));
        }
    return covariance;
}

Result<ReverseStress> reverseStress(const Comparison& comparison, const MoveCovariance& covariance,
                                    const ReverseTarget& target, const Job& job, TaskPool& pool) {
    if (const Result<void> sound = checkCovariance(covariance); !sound) return tl::unexpected<Error>(sound.error());
    if (target.loss && !(*target.loss > 0.0 && std::isfinite(*target.loss)))
        return failure(Reason::OutOfRange,
                       {"loss", formatNumber(*target.loss), QT_TRANSLATE_NOOP("expected", "greater than 0")});
    std::vector<std::string> names;
    for (const DrawnFactor& factor : covariance.factors)
        names.push_back(nameOf(factor));
    const Result<std::vector<double>> cholesky = choleskyRoot(covariance.correlation, names);
    if (!cholesky) return tl::unexpected<Error>(cholesky.error());
    ReverseStress result;
    result.covariance = covariance;
    result.target = target;
    result.reach = logReach;
    if (names.empty())
        return failure(Reason::OutOfRange, {QT_TRANSLATE_NOOP("expected", "underlyings of the book that move"), "0",
                                            QT_TRANSLATE_NOOP("expected", "1 or more")});
    const Factors factors(result.covariance, *cholesky);
    if (factors.dimensions() == 0)
        return failure(Reason::OutOfRange, {"vol", "0", QT_TRANSLATE_NOOP("expected", "greater than 0")});
    Search(comparison, factors, result, job, pool).run();
    if (job.stopRequested()) return failure(Reason::Cancelled);
    return result;
}

double tailProbability(double distance) {
    return 0.5 * std::erfc(distance / std::sqrt(2.0));
}

} // namespace marginscope
