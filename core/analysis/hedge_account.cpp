#include "core/analysis/hedge_account.h"

#include "core/base/task_pool.h"
#include "core/margin/requirement.h"
#include "core/valuation/traded_book.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

/// 39 lots of 0.1 are 3.9.
double withoutNoise(double quantity) {
    const double unit = std::pow(10.0, 11.0 - std::floor(std::log10(std::fabs(quantity))));
    return std::round(quantity * unit) / unit;
}

double over(double value, double limit) {
    return std::max(0.0, value - limit);
}

HedgeRegime shortened(const RegimeResult& result) {
    return {result.regime, result.equity, result.initial, result.maintenance, result.binding, result.reason};
}

} // namespace

HedgeLots withLots(HedgeLots hedge, std::size_t candidate, double lots) {
    const auto place = std::lower_bound(hedge.begin(), hedge.end(), candidate,
                                        [](const LotsOf& one, std::size_t at) { return one.candidate < at; });
    if (place == hedge.end() || place->candidate != candidate) {
        if (lots != 0.0) hedge.insert(place, {candidate, lots});
        return hedge;
    }
    place->lots += lots;
    if (std::fabs(place->lots) < 1e-9) hedge.erase(place);
    return hedge;
}

double lotsIn(const HedgeLots& hedge, std::size_t candidate) {
    for (const LotsOf& one : hedge)
        if (one.candidate == candidate) return one.lots;
    return 0.0;
}

bool HedgeScore::isBetterThan(const HedgeScore& other) const {
    const auto differ = [](double a, double b) { return std::fabs(a - b) > 1e-9 * (1.0 + std::fabs(a) + std::fabs(b)); };
    if (differ(missed, other.missed)) return missed < other.missed;
    if (differ(objective, other.objective)) return objective < other.objective;
    if (differ(cost, other.cost)) return cost < other.cost;
    return legs < other.legs;
}

HedgeAccount::HedgeAccount(const HedgeInputs& inputs, const HedgeSpec& spec,
                           const std::vector<HedgeCandidate>& candidates)
    : inputs_(inputs)
    , spec_(spec)
    , candidates_(candidates)
    , contracts_(TaskPool::shared().threads()) {}

ContractMarks& HedgeAccount::contracts(std::size_t slot) const {
    if (!contracts_[slot])
        contracts_[slot] = std::make_unique<ContractMarks>(*inputs_.market, inputs_.rulebook->valuation());
    return *contracts_[slot];
}

std::vector<TradeLeg> HedgeAccount::trades(const HedgeLots& hedge) const {
    std::vector<TradeLeg> legs;
    for (const auto& [place, lots] : hedge) {
        const HedgeCandidate& candidate = candidates_[place];
        const double quantity = withoutNoise(lots * candidate.lot);
        legs.push_back({candidate.instrument(), quantity, lots > 0.0 ? candidate.buyPrice : candidate.sellPrice,
                        std::fabs(quantity) * candidate.fee});
    }
    return legs;
}

double HedgeAccount::costOf(const HedgeLots& hedge) const {
    double cost = 0.0;
    for (const auto& [place, lots] : hedge) {
        const HedgeCandidate& candidate = candidates_[place];
        cost += std::fabs(lots) * candidate.lot * (lots > 0.0 ? candidate.costBuy : candidate.costSell);
    }
    return cost;
}

double HedgeAccount::tradingCostOf(const HedgeLots& hedge) const {
    double cost = 0.0;
    for (const auto& [place, lots] : hedge) {
        const HedgeCandidate& candidate = candidates_[place];
        cost += std::fabs(lots) * candidate.lot * candidate.tradingCost(lots > 0.0);
    }
    return cost;
}

MarkedBook HedgeAccount::bookAfter(const HedgeLots& hedge, std::size_t slot) const {
    ++evaluations_;
    ContractMarks& marks = contracts(slot);
    if (hedge.empty()) return preparedBook(markBook(*inputs_.portfolio, marks), *inputs_.rulebook);
    const TradedBook traded = tradedBook(*inputs_.portfolio, trades(hedge), marks);
    return preparedBook(markBook(traded.portfolio, marks), *inputs_.rulebook);
}

bool HedgeAccount::isAsked(Regime regime) const {
    for (const HedgeTarget& target : spec_.targets)
        if (target.regime == regime) return true;
    if (!spec_.targets.empty()) return false;
    return std::any_of(spec_.regimes.begin(), spec_.regimes.end(),
                       [&](const RegimeWeight& one) { return one.regime == regime; });
}

HedgeScore HedgeAccount::score(const HedgeLots& hedge, std::size_t slot) const {
    const MarkedBook book = bookAfter(hedge, slot);
    std::array<HedgeRegime, 3> regimes;
    const Rulebook& rules = *inputs_.rulebook;
    if (isAsked(Regime::Isolated)) regimes[0] = shortened(isolatedRegime(book, rules));
    if (isAsked(Regime::Cross)) regimes[1] = shortened(crossRegime(book, rules));
    if (isAsked(Regime::Portfolio)) regimes[2] = shortened(portfolioRegime(book, rules));
    return scoreOf(hedge, regimes, spec_.deltaBands.empty() ? std::vector<UnderlyingDelta>{} : deltasOf(book));
}

HedgeMiss HedgeAccount::missesOf(const HedgeScore& score, const std::array<HedgeRegime, 3>& regimes,
                                 const std::vector<UnderlyingDelta>& deltas) const {
    HedgeMiss misses;
    for (const HedgeTarget& target : spec_.targets) {
        const LevelResult& level = regimes[static_cast<std::size_t>(target.regime)].at(target.level);
        misses.targets += target.kind == TargetKind::LeastExcess ? over(target.amount, level.excess)
                                                                 : over(level.requirement, target.amount);
    }
    // Rounding is no miss.
    if (misses.targets < 1e-6) misses.targets = 0.0;
    if (spec_.budget) misses.budget = over(score.cost, *spec_.budget * (1.0 + 1e-12) + 1e-9);
    if (spec_.mostLegs && score.legs > *spec_.mostLegs) misses.legs = score.legs - *spec_.mostLegs;
    for (const DeltaBand& band : spec_.deltaBands)
        for (const UnderlyingDelta& one : deltas)
            if (band.underlying.empty() || band.underlying == one.underlying)
                misses.delta += over(one.delta, band.upper + 1e-9) + over(band.lower - 1e-9, one.delta);
    return misses;
}

HedgeScore HedgeAccount::scoreOf(const HedgeLots& hedge, const std::array<HedgeRegime, 3>& regimes,
                                 const std::vector<UnderlyingDelta>& deltas) const {
    // A coin outside its band or a leg too many is worse than any amount of money.
    constexpr double forbidden = 1e9;
    const auto at = [&](Regime regime, Level level) -> const LevelResult& {
        return regimes[static_cast<std::size_t>(regime)].at(level);
    };
    HedgeScore score;
    score.cost = costOf(hedge);
    score.legs = hedge.size();
    score.misses = missesOf(score, regimes, deltas);
    const HedgeMiss& misses = score.misses;
    score.missed = misses.targets + forbidden * (misses.budget + misses.delta + static_cast<double>(misses.legs));
    if (!spec_.targets.empty()) {
        score.objective = score.cost;
        return score;
    }
    for (const RegimeWeight& one : spec_.regimes) {
        const double weighted = one.weight * at(one.regime, spec_.level).requirement;
        score.objective = spec_.worstOf ? std::max(score.objective, weighted) : score.objective + weighted;
    }
    if (!spec_.budget) score.objective += score.cost;
    return score;
}

std::vector<HedgeScore> HedgeAccount::scores(const std::vector<HedgeLots>& hedges, const Job& job) const {
    std::vector<HedgeScore> found(hedges.size());
    TaskPool::shared().run(hedges.size(), [&](std::size_t slot, std::size_t i) {
        if (!job.stopRequested()) found[i] = score(hedges[i], slot);
    });
    return found;
}

double HedgeAccount::equity(const HedgeLots& hedge, Regime regime, std::size_t slot) const {
    const MarkedBook book = bookAfter(hedge, slot);
    return regime == Regime::Isolated ? isolatedRegime(book, *inputs_.rulebook).equity
                                      : pooledEquity(book, *inputs_.rulebook, regime);
}

HedgeRegime HedgeAccount::regime(const HedgeLots& hedge, Regime regime, std::size_t slot) const {
    const MarkedBook book = bookAfter(hedge, slot);
    switch (regime) {
    case Regime::Isolated:
        return shortened(isolatedRegime(book, *inputs_.rulebook));
    case Regime::Cross:
        return shortened(crossRegime(book, *inputs_.rulebook));
    case Regime::Portfolio:
        break;
    }
    return shortened(portfolioRegime(book, *inputs_.rulebook));
}

std::array<double, 3> HedgeAccount::requirements(const HedgeLots& hedge, std::size_t slot) const {
    const std::array<RegimeResult, 3> regimes = regimesAt(bookAfter(hedge, slot), *inputs_.rulebook);
    return {regimes[0].initial.requirement, regimes[1].initial.requirement, regimes[2].initial.requirement};
}

HedgeAccount::Whole HedgeAccount::whole(const HedgeLots& hedge) const {
    Whole found;
    ++evaluations_;
    ContractMarks& marks = contracts(0);
    const TradedBook traded = tradedBook(*inputs_.portfolio, trades(hedge), marks);
    found.notices = traded.notices;
    for (const DoneTrade& done : traded.done)
        found.premium += done.premium;
    found.book = std::make_shared<const MarkedBook>(preparedBook(markBook(traded.portfolio, marks), *inputs_.rulebook));
    const Result<Comparison> comparison = comparePrepared(found.book, inputs_.rulebook, ComparisonOptions{false});
    for (const Regime regime : allRegimes)
        found.state.regimes[static_cast<std::size_t>(regime)] = shortened(comparison->of(regime));
    found.state.deltas = deltasOf(*found.book);
    found.state.notModelled = comparison->notModelled.size();
    return found;
}

std::vector<UnderlyingDelta> deltasOf(const MarkedBook& book) {
    std::vector<UnderlyingDelta> deltas;
    for (const MarkedUnderlying& underlying : book.underlyings)
        deltas.push_back({underlying.underlying, 0.0});
    for (const MarkedPosition& position : book.positions)
        deltas[position.underlying].delta += deltaCoins(position);
    std::erase_if(deltas, [](const UnderlyingDelta& one) { return isCashAsset(one.underlying); });
    return deltas;
}

} // namespace marginscope
