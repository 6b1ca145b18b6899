#include "core/analysis/capital_trials.h"
#include "core/base/golden_section.h"

#include <algorithm>
#include <array>
#include <limits>

namespace marginscope {

namespace {

constexpr std::array evenShares = {0.25, 0.5, 0.75, 1.0};
constexpr double evenStep = 0.25;
constexpr std::size_t mostTogether = 3; ///< closings whose even shares are tried in every combination
constexpr int mostRounds = 3;
constexpr double closeEnough = 1e-3;
constexpr double gain = 1e-6; ///< reporting currency

} // namespace

CapitalParts::CapitalParts(CapitalTrials& trials, const std::vector<CapitalAction>& actions, const Job& job)
    : trials_(trials)
    , actions_(actions)
    , job_(job) {}

std::vector<double> CapitalParts::sharesOf(const CapitalCombination& combination) {
    set_ = &combination.actions;
    closings_.clear();
    std::vector<double> shares;
    for (std::size_t i = 0; i < set_->size(); ++i) {
        const CapitalAction& action = actions_[(*set_)[i]];
        shares.push_back(action.share);
        if (action.kind == CapitalActionKind::Close || action.kind == CapitalActionKind::ClosePart) closings_.push_back(i);
    }
    if (set_->size() < 2 || closings_.empty()) return {};
    best_ = std::move(shares);
    net_ = combination.effect.net;
    const double start = net_;
    if (closings_.size() <= mostTogether)
        tryEven(best_, 0);
    else
        for (const std::size_t at : closings_)
            tryEvenOf(at);
    for (int round = 0; round < mostRounds; ++round) {
        const double before = net_;
        for (const std::size_t at : closings_)
            narrow(at);
        if (net_ <= before + gain) break;
    }
    if (job_.stopRequested() || net_ <= start + gain) return {};
    return best_;
}

double CapitalParts::netOf(const std::vector<double>& shares) {
    if (job_.stopRequested()) return -std::numeric_limits<double>::infinity();
    std::vector<TradeLeg> legs;
    for (std::size_t i = 0; i < set_->size(); ++i) {
        const CapitalAction& action = actions_[(*set_)[i]];
        if (std::find(closings_.begin(), closings_.end(), i) != closings_.end())
            legs.push_back(trials_.closing(action.position, shares[i]));
        else
            legs.insert(legs.end(), action.effect.legs.begin(), action.effect.legs.end());
    }
    const Result<CapitalEffect> effect = trials_.effectOf(std::move(legs));
    return effect && effect->keepsRisk ? effect->net : -std::numeric_limits<double>::infinity();
}

void CapitalParts::offer(const std::vector<double>& shares) {
    const double net = netOf(shares);
    if (net <= net_) return;
    net_ = net;
    best_ = shares;
}

void CapitalParts::tryEven(std::vector<double> shares, std::size_t from) {
    if (from == closings_.size()) return offer(shares);
    for (const double share : evenShares) {
        shares[closings_[from]] = share;
        tryEven(shares, from + 1);
    }
}

void CapitalParts::tryEvenOf(std::size_t at) {
    std::vector<double> shares = best_;
    for (const double share : evenShares) {
        shares[at] = share;
        offer(shares);
    }
}

// Around the share that is best so far.
void CapitalParts::narrow(std::size_t at) {
    std::vector<double> shares = best_;
    const double low = std::max(0.0, best_[at] - evenStep), high = std::min(1.0, best_[at] + evenStep);
    const auto loss = [&](double share) {
        shares[at] = share;
        const double net = netOf(shares);
        if (net > net_) {
            net_ = net;
            best_ = shares;
        }
        return -net;
    };
    leastOf(loss, low, high, closeEnough);
}

} // namespace marginscope
