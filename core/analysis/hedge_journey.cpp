#include "core/analysis/hedge_journey.h"

#include "core/analysis/frontier.h"
#include "core/analysis/sized_book.h"
#include "core/valuation/moving_book.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr const char* hedgeGroup = "delta hedge"; ///< keeps the hedge apart from what the book holds
constexpr double least = 1e-12;                   ///< coins

/// Standard deviation of the changes of a running sum.
class Deviation {
public:
    void add(double change) {
        ++count_;
        sum_ += change;
        squares_ += change * change;
    }
    double value() const {
        if (count_ < 2) return 0.0;
        const double n = static_cast<double>(count_);
        return std::sqrt(std::max(0.0, (squares_ - sum_ * sum_ / n) / (n - 1.0)));
    }

private:
    std::size_t count_ = 0;
    double sum_ = 0.0, squares_ = 0.0;
};

bool isInverse(const DeltaDrift& drift) {
    return drift.instrument && drift.instrument->isInverse();
}

} // namespace

Journey::Journey(const Portfolio& portfolio, TrialBooks& books, const TradingCosts& costs, const RebalanceSpec& spec,
                 const std::vector<DeltaDrift>& drift, HedgePath path, const Job& job)
    : portfolio_(portfolio)
    , books_(books)
    , costs_(costs)
    , spec_(spec)
    , drift_(drift)
    , job_(job) {
    journey_.path = std::move(path);
}

Result<HedgeJourney> Journey::run() {
    shorten();
    if (!survey()) return failure(Reason::Cancelled);
    journey_.run = follow(1.0, &journey_.steps);
    for (const double factor : spec_.bandFactors)
        journey_.bands.push_back(follow(factor, nullptr));
    follow(1.0, nullptr); // leaves the holdings of the band as it is
    Deviation alone;
    for (std::size_t i = 1; i < moments_.size(); ++i)
        alone.add(moments_[i].value - moments_[i - 1].value);
    journey_.deviationUnhedged = alone.value();
    journey_.unhedged = moments_.back().value - moments_.front().value;
    accountGamma();
    if (!margins()) return failure(Reason::Cancelled);
    return std::move(journey_);
}

// What happens to a book after an expiry is another book's story.
void Journey::shorten() {
    std::optional<Timestamp> first;
    for (const Position& position : portfolio_.positions)
        if (position.instrument.hasExpiry() && position.instrument.expiry > books_.market().asOf &&
            (!first || position.instrument.expiry < *first))
            first = position.instrument.expiry;
    const double most = first ? 365.0 * yearsBetween(books_.market().asOf, *first) : HUGE_VAL;
    HedgePath& path = journey_.path;
    double day = 0.0;
    std::size_t steps = 0;
    while (steps < path.moves.size() && day + path.days[steps] < most)
        day += path.days[steps++];
    journey_.shortened = steps < path.moves.size();
    path.moves.resize(steps);
    path.days.resize(steps);
    if (!path.dates.empty()) path.dates.resize(steps);
}

MarketMove Journey::moveAt(std::size_t step) const {
    MarketMove move;
    move.days = days_[step];
    for (std::size_t i = 0; i < journey_.path.underlyings.size(); ++i)
        move.priceOf[journey_.path.underlyings[i]] = ratios_[step][i] - 1.0;
    return move;
}

bool Journey::survey() {
    const HedgePath& path = journey_.path;
    ratios_.push_back(std::vector<double>(path.underlyings.size(), 1.0));
    days_.push_back(0.0);
    for (std::size_t step = 0; step < path.moves.size(); ++step) {
        std::vector<double> ratios = ratios_.back();
        for (std::size_t i = 0; i < ratios.size(); ++i)
            ratios[i] *= 1.0 + path.moves[step][i];
        ratios_.push_back(std::move(ratios));
        days_.push_back(days_.back() + path.days[step]);
    }
    MovingBook moving(books_.marked(portfolio_));
    for (std::size_t step = 0; step < ratios_.size(); ++step) {
        if (job_.stopRequested()) return false;
        const MarkedBook& book = moving.at(moveAt(step));
        Moment moment{days_[step], 0.0, {}, std::vector<double>(drift_.size(), 0.0), {}, {}};
        moment.gammas = moment.thetas = moment.deltas;
        for (const DeltaDrift& row : drift_)
            for (const MarkedUnderlying& underlying : book.underlyings)
                if (underlying.underlying == row.underlying) moment.spots.push_back(underlying.spot);
        for (const MarkedPosition& position : book.positions) {
            const MarkedUnderlying& underlying = book.underlyings[position.underlying];
            const PositionValue value = valuePosition(position, underlying);
            moment.value += value.value;
            for (std::size_t row = 0; row < drift_.size(); ++row) {
                if (drift_[row].underlying != underlying.underlying) continue;
                moment.deltas[row] += value.delta;
                moment.gammas[row] += value.gamma;
                moment.thetas[row] += value.theta;
            }
        }
        moments_.push_back(std::move(moment));
        job_.report(0.3 * static_cast<double>(step + 1) / static_cast<double>(ratios_.size()));
    }
    return true;
}

double Journey::costOf(std::size_t row, double coins, double spot) const {
    if (!drift_[row].instrument) return 0.0;
    const ContractMark& contract = books_.contract(*drift_[row].instrument);
    const double now = tradeCost(costs_, contract, quantityOfCoins(contract, coins)).total();
    // Rates are shares of the notional, which moves with the price.
    return contract.spot > 0.0 ? now * spot / contract.spot : now;
}

// A linear contract gains with its own price, which keeps its ratio to spot. An inverse one of as many coins gains with
// spot: N·(1/P0 − 1/P1)·S1 = N/P0 · (S1 − S0).
double Journey::gainPerCoin(std::size_t row) const {
    if (!drift_[row].instrument || isInverse(drift_[row])) return 1.0;
    const ContractMark& contract = books_.contract(*drift_[row].instrument);
    return contract.spot > 0.0 ? contract.position.forward / contract.spot : 1.0;
}

PathRun Journey::follow(double factor, std::vector<PathStep>* steps) {
    PathRun run;
    run.factor = factor;
    holdings_.clear();
    std::vector<double> coins(drift_.size(), 0.0);
    double hedge = 0.0;
    Deviation deviation;
    double last = 0.0;
    for (std::size_t at = 0; at < moments_.size(); ++at) {
        const Moment& moment = moments_[at];
        PathStep step;
        step.day = moment.day;
        step.prices = moment.spots;
        for (std::size_t row = 0; row < drift_.size(); ++row) {
            if (at > 0) {
                const double before = moments_[at - 1].spots[row];
                hedge += coins[row] * gainPerCoin(row) * (moment.spots[row] - before);
                if (isInverse(drift_[row])) coins[row] *= before / moment.spots[row];
            }
            const double delta = moment.deltas[row] + coins[row], away = delta - drift_[row].target;
            const double band = factor * drift_[row].band;
            double traded = 0.0;
            if (drift_[row].instrument && std::fabs(away) > band + least)
                traded = spec_.toEdge ? std::copysign(band, away) - away : -away;
            step.drifted.push_back(delta);
            if (traded != 0.0) {
                ++run.trades;
                run.turnover += std::fabs(traded) * moment.spots[row];
                run.cost += costOf(row, traded, moment.spots[row]);
                coins[row] += traded;
            }
            step.traded.push_back(traded);
            step.delta.push_back(delta + traded);
            run.mostDelta = std::max(run.mostDelta, std::fabs(away + traded) * moment.spots[row]);
        }
        holdings_.push_back(coins);
        step.unhedged = moment.value - moments_.front().value;
        step.cost = run.cost;
        step.hedged = step.unhedged + hedge - run.cost;
        if (at > 0) deviation.add(step.hedged - last);
        last = step.hedged;
        if (steps) steps->push_back(std::move(step));
    }
    run.hedged = last;
    run.deviation = deviation.value();
    return run;
}

void Journey::accountGamma() {
    for (std::size_t row = 0; row < drift_.size(); ++row) {
        GammaAccount account;
        account.underlying = drift_[row].underlying;
        const auto vol = journey_.path.vols.find(account.underlying);
        account.vol = vol == journey_.path.vols.end() ? 0.0 : vol->second;
        for (std::size_t at = 0; at + 1 < moments_.size(); ++at) {
            const Moment& now = moments_[at];
            const double move = moments_[at + 1].spots[row] - now.spots[row];
            const double days = moments_[at + 1].day - now.day;
            account.realised += 0.5 * now.gammas[row] * move * move;
            account.expected +=
                0.5 * now.gammas[row] * now.spots[row] * now.spots[row] * account.vol * account.vol * days / 365.0;
            account.theta += now.thetas[row] * days;
        }
        journey_.gamma.push_back(account);
    }
}

bool Journey::margins() {
    Portfolio withHedge = portfolio_;
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < drift_.size(); ++row) {
        if (!drift_[row].instrument) continue;
        Position position;
        position.instrument = *drift_[row].instrument;
        position.quantity = quantityOfCoins(books_.contract(position.instrument), 1.0);
        position.group = hedgeGroup;
        withHedge.positions.push_back(std::move(position));
        rows.push_back(row);
    }
    MovingBook moving(books_.marked(withHedge));
    for (std::size_t at = 0; at < moments_.size(); ++at) {
        if (job_.stopRequested()) return false;
        MarkedBook book = moving.at(moveAt(at));
        std::vector<MarkedPosition> hedges;
        std::erase_if(book.positions, [&](const MarkedPosition& position) {
            if (position.group.text() != hedgeGroup) return false;
            hedges.push_back(position);
            return true;
        });
        PathStep& step = journey_.steps[at];
        step.requirementUnhedged =
            TrialBooks::figuresOf(book, books_.rulebook(), spec_.regime).requirement(spec_.level);
        for (std::size_t i = 0; i < hedges.size() && i < rows.size(); ++i) {
            // One coin at the start; inverse contracts are worth fewer coins at a higher price.
            const double coins = holdings_[at][rows[i]];
            const double ratio = moments_[at].spots[rows[i]] / moments_.front().spots[rows[i]];
            const double units = isInverse(drift_[rows[i]]) ? coins * ratio : coins;
            if (std::fabs(units) < least) continue;
            MarkedPosition held = hedges[i];
            resize(held, hedges[i], units);
            book.positions.push_back(std::move(held));
        }
        step.requirementHedged = TrialBooks::figuresOf(book, books_.rulebook(), spec_.regime).requirement(spec_.level);
        journey_.mostRequirementUnhedged = std::max(journey_.mostRequirementUnhedged, step.requirementUnhedged);
        journey_.mostRequirementHedged = std::max(journey_.mostRequirementHedged, step.requirementHedged);
        job_.report(0.3 + 0.7 * static_cast<double>(at + 1) / static_cast<double>(moments_.size()));
    }
    return true;
}

} // namespace marginscope
