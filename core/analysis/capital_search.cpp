#include "core/analysis/capital_trials.h"

#include <algorithm>
#include <limits>
#include <set>

namespace marginscope {

namespace {

constexpr double least = 1e-9;       ///< a gain
constexpr std::size_t beamWidth = 8; ///< sets of one size that are grown
constexpr double none = -std::numeric_limits<double>::infinity();

} // namespace

CapitalSearch::CapitalSearch(CapitalTrials& trials, const std::vector<CapitalAction>& actions, const CapitalSpec& spec,
                             const Job& job)
    : trials_(trials)
    , actions_(actions)
    , spec_(spec)
    , job_(job) {
    for (std::size_t i = 0; i < actions.size(); ++i)
        if (!actions[i].error) useful_.push_back(i);
    best_.resize(spec.legs);
    for (CapitalCombination& each : best_)
        each.effect.net = none;
}

bool CapitalSearch::run() {
    all_ = combinations() <= spec_.combinationLimit;
    Set chosen;
    const bool done = all_ ? tryAll(chosen, 0) : greedy();
    std::erase_if(best_,
                  [](const CapitalCombination& each) { return each.actions.empty() || each.effect.net <= least; });
    return done;
}

// Sets of up to `legs` actions on different positions: the elementary symmetric sums of the numbers by position.
std::size_t CapitalSearch::combinations() const {
    std::vector<double> sums(spec_.legs + 1, 0.0);
    sums[0] = 1.0;
    for (std::size_t at = 0; at < useful_.size();) {
        std::size_t end = at;
        while (end < useful_.size() && actions_[useful_[end]].position == actions_[useful_[at]].position)
            ++end;
        for (std::size_t size = spec_.legs; size > 0; --size)
            sums[size] += sums[size - 1] * static_cast<double>(end - at);
        at = end;
    }
    double total = 0.0;
    for (const double sum : sums)
        total += sum;
    return total > 1e9 ? std::numeric_limits<std::size_t>::max() : static_cast<std::size_t>(total);
}

bool CapitalSearch::holds(const Set& chosen, std::size_t position) const {
    return std::any_of(chosen.begin(), chosen.end(),
                       [&](std::size_t action) { return actions_[action].position == position; });
}

bool CapitalSearch::tryAll(Set& chosen, std::size_t from) {
    if (job_.stopRequested()) return false;
    if (!chosen.empty()) offer(chosen);
    if (chosen.size() == spec_.legs) return true;
    for (std::size_t at = from; at < useful_.size(); ++at) {
        if (holds(chosen, actions_[useful_[at]].position)) continue;
        chosen.push_back(useful_[at]);
        const bool goesOn = tryAll(chosen, at + 1);
        chosen.pop_back();
        if (!goesOn) return false;
        if (chosen.empty()) job_.report(static_cast<double>(at + 1) / static_cast<double>(useful_.size()));
    }
    return true;
}

double CapitalSearch::netOf(const Set& chosen) {
    if (chosen.size() == 1) {
        const CapitalEffect& known = actions_[chosen[0]].effect;
        return known.keepsRisk ? known.net : none;
    }
    std::vector<TradeLeg> legs;
    for (const std::size_t action : chosen)
        legs.insert(legs.end(), actions_[action].effect.legs.begin(), actions_[action].effect.legs.end());
    const Result<CapitalEffect> effect = trials_.effectOf(std::move(legs));
    return effect && effect->keepsRisk ? effect->net : none;
}

void CapitalSearch::offer(Set chosen) {
    CapitalCombination& best = best_[chosen.size() - 1];
    const double net = netOf(chosen);
    if (!(net > best.effect.net + least)) return;
    std::sort(chosen.begin(), chosen.end());
    best.actions = std::move(chosen);
    best.effect.net = net;
}

// The most promising few sets of each size are kept and grown by every action (two legs of a spread may only help
// together), then the best is improved by exchanges.
bool CapitalSearch::greedy() {
    struct Grown {
        double net;
        Set chosen;
    };
    std::vector<Grown> beam = {{0.0, {}}};
    for (std::size_t size = 1; size <= spec_.legs; ++size) {
        std::vector<Grown> grown;
        std::set<Set> seen;
        for (std::size_t from = 0; from < beam.size(); ++from)
            for (const std::size_t action : useful_) {
                if (job_.stopRequested()) return false;
                if (holds(beam[from].chosen, actions_[action].position)) continue;
                Set tried = beam[from].chosen;
                tried.push_back(action);
                std::sort(tried.begin(), tried.end());
                if (seen.insert(tried).second) grown.push_back({netOf(tried), std::move(tried)});
            }
        if (grown.empty()) return true;
        std::stable_sort(grown.begin(), grown.end(), [](const Grown& a, const Grown& b) { return a.net > b.net; });
        if (grown.size() > beamWidth) grown.resize(beamWidth);
        beam = std::move(grown);
        Set best = beam.front().chosen;
        offer(best);
        if (!exchange(best)) return false;
        job_.report(static_cast<double>(size) / static_cast<double>(spec_.legs));
    }
    return true;
}

bool CapitalSearch::exchange(Set& chosen) {
    constexpr int mostRounds = 3;
    for (int round = 0; round < mostRounds && chosen.size() > 1; ++round) {
        const double before = best_[chosen.size() - 1].effect.net;
        for (std::size_t out = 0; out < chosen.size(); ++out)
            for (const std::size_t in : useful_) {
                if (job_.stopRequested()) return false;
                Set rest = chosen;
                rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(out));
                if (in == chosen[out] || holds(rest, actions_[in].position)) continue;
                rest.push_back(in);
                offer(rest);
            }
        if (best_[chosen.size() - 1].effect.net <= before + least) break;
        chosen = best_[chosen.size() - 1].actions;
    }
    return true;
}

} // namespace marginscope
