#include "core/analysis/hedge_search.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace marginscope {

namespace {

// What one target or objective gains in units of what it costs; costs nearly nothing count as a little.
double worth(const HedgeScore& from, const HedgeScore& to) {
    const double gain = (from.missed - to.missed) + (from.missed == to.missed ? from.objective - to.objective : 0.0);
    const double paid = to.cost - from.cost;
    return gain / std::max(paid, 1e-3 * gain);
}

} // namespace

HedgeSearch::HedgeSearch(const HedgeAccount& account, const Job& job)
    : account_(account)
    , job_(job)
    , smallest_(account.spec().wholeLots ? 1.0 : 0.25) {}

double HedgeSearch::combinations() const {
    double count = 1.0;
    for (const HedgeCandidate& candidate : account_.candidates())
        count *= 1.0 + candidate.most(true) + candidate.most(false);
    return count;
}

FoundHedge HedgeSearch::enumerate() const {
    std::vector<HedgeLots> all{{}};
    for (std::size_t j = 0; j < account_.candidates().size(); ++j) {
        const std::size_t before = all.size();
        const HedgeCandidate& one = account_.candidates()[j];
        const int least = -static_cast<int>(one.most(false)), most = static_cast<int>(one.most(true));
        for (int lots = least; lots <= most; ++lots)
            for (std::size_t i = 0; lots != 0 && i < before; ++i)
                all.push_back(withLots(all[i], j, lots));
    }
    if (account_.spec().mostLegs)
        std::erase_if(all, [&](const HedgeLots& one) { return one.size() > *account_.spec().mostLegs; });
    const std::vector<HedgeScore> scores = account_.scores(all, job_);
    std::size_t best = 0;
    for (std::size_t i = 1; i < all.size(); ++i)
        if (scores[i].isBetterThan(scores[best])) best = i;
    return {all[best], scores[best], true};
}

std::vector<double> HedgeSearch::sizesFrom(const HedgeLots& hedge, std::size_t candidate) const {
    const HedgeCandidate& one = account_.candidates()[candidate];
    const double has = lotsIn(hedge, candidate);
    const auto mayHold = [&](double lots) {
        return lots <= one.most(true) + 1e-9 && lots >= -one.most(false) - 1e-9;
    };
    std::set<double> sizes;
    for (double size = smallest_; size < one.mostLots; size *= 2.0)
        sizes.insert(size);
    sizes.insert(one.mostLots);
    std::set<double> signedSizes;
    for (const double size : sizes)
        for (const double move : {size, -size})
            if (mayHold(has + move)) signedSizes.insert(move);
    // What closes the holding, and what takes the leg away again.
    const double closing = -one.held / one.lot - has;
    const double whole = account_.spec().wholeLots ? std::round(closing) : closing;
    if (one.held != 0.0 && whole != 0.0 && mayHold(has + whole)) signedSizes.insert(whole);
    if (has != 0.0) signedSizes.insert(-has);
    return {signedSizes.begin(), signedSizes.end()};
}

std::vector<FoundHedge> HedgeSearch::singles() const {
    std::vector<HedgeLots> all;
    for (std::size_t j = 0; j < account_.candidates().size(); ++j)
        for (const double lots : sizesFrom({}, j))
            all.push_back({{j, lots}});
    const std::vector<HedgeScore> scores = account_.scores(all, job_);
    std::vector<FoundHedge> found;
    for (std::size_t i = 0; i < all.size(); ++i)
        found.push_back({all[i], scores[i]});
    std::stable_sort(found.begin(), found.end(),
                     [](const FoundHedge& a, const FoundHedge& b) { return a.score.isBetterThan(b.score); });
    std::set<std::size_t> seen;
    std::erase_if(found, [&](const FoundHedge& one) { return !seen.insert(one.lots[0].candidate).second; });
    return found;
}

FoundHedge HedgeSearch::best(const FoundHedge& from, const std::vector<HedgeLots>& moves, StepChoice choice) const {
    const std::vector<HedgeScore> scores = account_.scores(moves, job_);
    if (job_.stopRequested()) return from;
    const std::size_t none = moves.size();
    std::size_t chosen = none;
    for (std::size_t i = 0; i < moves.size(); ++i) {
        if (!scores[i].isBetterThan(from.score)) continue;
        if (chosen == none) {
            chosen = i;
            continue;
        }
        // A target that is reached beats one that is not; else what pays most for its cost.
        const bool reached = scores[i].missed == 0.0, reachedBefore = scores[chosen].missed == 0.0;
        if (reached != reachedBefore ? reached
            : choice == StepChoice::Best || (reached && from.score.missed > 0.0)
                ? scores[i].isBetterThan(scores[chosen])
                : worth(from.score, scores[i]) > worth(from.score, scores[chosen]))
            chosen = i;
    }
    return chosen == none ? from : FoundHedge{moves[chosen], scores[chosen]};
}

std::vector<HedgeLots> HedgeSearch::steps(const HedgeLots& from, const std::vector<std::size_t>& with) const {
    std::vector<HedgeLots> moves;
    for (const std::size_t j : with)
        for (const double size : sizesFrom(from, j))
            moves.push_back(withLots(from, j, size));
    return moves;
}

std::vector<HedgeLots> HedgeSearch::exchanges(const HedgeLots& from, const std::vector<std::size_t>& with) const {
    std::vector<HedgeLots> moves;
    for (const LotsOf& leg : from) {
        const double sign = leg.lots > 0.0 ? -1.0 : 1.0;
        for (const double share : {smallest_, std::fabs(leg.lots) / 2.0, std::fabs(leg.lots)}) {
            const double less = account_.spec().wholeLots ? std::floor(share + 1e-9) : share;
            if (less <= 0.0) continue;
            const HedgeLots rest = withLots(from, leg.candidate, sign * less);
            for (const std::size_t j : with)
                if (j != leg.candidate)
                    for (const double size : sizesFrom(rest, j))
                        moves.push_back(withLots(rest, j, size));
        }
    }
    return moves;
}

std::vector<HedgeLots> HedgeSearch::pairs(const HedgeLots& from, const std::vector<std::size_t>& with) const {
    constexpr std::size_t few = 6;
    std::vector<HedgeLots> moves;
    if (with.size() > few) return moves;
    for (std::size_t i = 0; i < with.size(); ++i)
        for (std::size_t k = i + 1; k < with.size(); ++k)
            for (const double first : sizesFrom(from, with[i]))
                for (const double second : sizesFrom(from, with[k]))
                    moves.push_back(withLots(withLots(from, with[i], first), with[k], second));
    return moves;
}

FoundHedge HedgeSearch::improve(HedgeLots start, const std::vector<std::size_t>& with, int rounds,
                                StepChoice choice) const {
    FoundHedge now{std::move(start), {}};
    now.score = account_.score(now.lots);
    const double enough = choice == StepChoice::Best ? 1e-3 * (now.score.missed + now.score.objective) : 0.0;
    for (int round = 0; round < rounds && !job_.stopRequested(); ++round) {
        FoundHedge next = best(now, steps(now.lots, with), choice);
        if (!next.score.isBetterThan(now.score)) next = best(now, exchanges(now.lots, with), choice);
        if (!next.score.isBetterThan(now.score)) next = best(now, pairs(now.lots, with), choice);
        if (!next.score.isBetterThan(now.score)) break;
        const double gain = now.score.missed - next.score.missed + now.score.objective - next.score.objective;
        now = std::move(next);
        if (gain < enough) break;
    }
    return now;
}

} // namespace marginscope
