#include "core/margin/liquidation.h"

#include "core/margin/requirement.h"
#include "core/valuation/moving_book.h"

#include <boost/math/tools/roots.hpp>
#include <cmath>

namespace marginscope {

namespace {

// Walks one way from zero until the sign changes.
struct Walk {
    double direction;
    double at = 0.0;
    double value = 0.0;
};

std::optional<double> stepUntilRoot(const std::function<double(double)>& f, Walk& walk, double logMove) {
    const double next = std::expm1(walk.direction * logMove);
    const double value = f(next);
    if (!std::isfinite(value)) return std::nullopt;
    if (value == 0.0) return next;
    if (std::signbit(value) != std::signbit(walk.value)) return refinedRoot(f, walk.at, next, walk.value, value);
    walk.at = next;
    walk.value = value;
    return std::nullopt;
}

double maintenanceExcess(const MarkedBook& book, const Rulebook& rulebook, Regime regime) {
    return (regime == Regime::Cross ? crossRegime(book, rulebook) : portfolioRegime(book, rulebook)).maintenance.excess;
}

std::optional<double> accountRoot(MovingBook& book, const Rulebook& rulebook, Regime regime,
                                  const std::optional<AssetCode>& alone, const Job& job) {
    constexpr double step = 0.05, span = 20.0;
    return nearestRoot(
        [&](double move) {
            MarketMove market;
            if (alone)
                market.priceOf[*alone] = move;
            else
                market.price = move;
            return maintenanceExcess(book.at(market), rulebook, regime);
        },
        step, span, job);
}

// Price of the underlying nearest to spot at which what is left of a position alone changes sign. Positions that need
// no margin have none.
std::optional<double> isolatedRoot(const MarkedBook& book, std::size_t position, const Rulebook& rulebook,
                                   const std::function<double(const MarkedBook&)>& left) {
    const MarkedPosition& held = book.positions[position];
    if (isolatedResult(book, held, rulebook).maintenance <= 0.0) return std::nullopt;
    MarkedBook alone;
    alone.underlyings = {book.underlyings[held.underlying]};
    alone.positions = {held};
    alone.positions[0].underlying = 0;
    const double spot = alone.underlyings[0].spot;
    MovingBook moving(std::move(alone));
    constexpr double step = 0.02, span = 50.0;
    const std::optional<double> move = nearestRoot(
        [&](double priceMove) {
            MarketMove market;
            market.price = priceMove;
            return left(moving.at(market));
        },
        step, span);
    if (!move) return std::nullopt;
    return spot * (1.0 + *move);
}

} // namespace

double refinedRoot(const std::function<double(double)>& f, double a, double b, double fa, double fb) {
    std::uintmax_t iterations = 100;
    const auto [low, high] =
        boost::math::tools::toms748_solve(f, std::min(a, b), std::max(a, b), a < b ? fa : fb, a < b ? fb : fa,
                                          boost::math::tools::eps_tolerance<double>(50), iterations);
    return 0.5 * (low + high);
}

std::optional<double> nearestRoot(const std::function<double(double)>& f, double step, double span, const Job& job) {
    const double start = f(0.0);
    if (start == 0.0) return 0.0;
    Walk up{1.0, 0.0, start}, down{-1.0, 0.0, start};
    std::optional<double> above;
    for (double logMove = step; logMove <= std::log(span) + step / 2; logMove += step) {
        if (job.stopRequested()) return std::nullopt;
        // A step down is shorter than the same step up: after a root above, the walk down goes on as far.
        if (above && -down.at >= *above) return above;
        if (!above) above = stepUntilRoot(f, up, logMove);
        const std::optional<double> below = stepUntilRoot(f, down, logMove);
        if (below) return above && *above < -*below ? above : below;
    }
    return above;
}

std::optional<double> isolatedLiquidationPrice(const MarkedBook& book, std::size_t position, const Rulebook& rulebook) {
    return isolatedRoot(book, position, rulebook, [&](const MarkedBook& moved) {
        const IsolatedResult at = isolatedResult(moved, moved.positions[0], rulebook);
        return at.pot + unrealisedPnl(moved.positions[0]) - at.maintenance;
    });
}

std::optional<double> isolatedBankruptcyPrice(const MarkedBook& book, std::size_t position, const Rulebook& rulebook) {
    return isolatedRoot(book, position, rulebook, [&](const MarkedBook& moved) {
        const MarkedPosition& held = moved.positions[0];
        return isolatedPot(moved, held, rulebook) + unrealisedPnl(held) -
               rulebook.standardMethod->closingFee(moved, held);
    });
}

AccountLiquidation accountLiquidation(const MarkedBook& book, const Rulebook& rulebook, Regime regime, const Job& job) {
    AccountLiquidation result;
    if (book.positions.empty()) return result;
    MovingBook moving(book);
    result.allTogether = accountRoot(moving, rulebook, regime, std::nullopt, job);
    for (const MarkedUnderlying& underlying : book.underlyings) {
        if (isCashAsset(underlying.underlying)) continue;
        AccountLiquidation::Alone alone{underlying.underlying, std::nullopt, std::nullopt};
        alone.move = accountRoot(moving, rulebook, regime, underlying.underlying, job);
        if (alone.move) alone.price = underlying.spot * (1.0 + *alone.move);
        result.alone.push_back(std::move(alone));
    }
    return result;
}

} // namespace marginscope
