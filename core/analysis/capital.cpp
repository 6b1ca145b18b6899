#include "core/analysis/capital.h"

#include "core/analysis/capital_trials.h"
#include "core/base/golden_section.h"
#include "core/base/number.h"
#include "core/margin/requirement.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace marginscope {

namespace {

constexpr double least = 1e-6; ///< reporting currency
constexpr int shareSteps = 20;

class Planner {
public:
    Planner(const Portfolio& portfolio, TrialBooks& books, const TradingCosts& costs, const CapitalSpec& spec,
            const Job& job)
        : books_(books)
        , trials_(portfolio, books, costs, spec)
        , job_(job) {
        plan_.spec = spec;
        plan_.before = trials_.before();
        plan_.riskBefore = trials_.risk();
    }

    Result<CapitalPlan> run() {
        const std::vector<std::size_t> positions = looked();
        for (std::size_t at = 0; at < positions.size(); ++at) {
            if (job_.stopRequested()) return failure(Reason::Cancelled);
            actionsOn(positions[at]);
            job_.report(0.4 * static_cast<double>(at + 1) / static_cast<double>(positions.size()));
        }
        rank();
        if (!combine()) return failure(Reason::Cancelled);
        const Job last{job_.stop, [this](double share) { job_.report(0.8 + 0.2 * share); }};
        Result<RegimeSplit> split =
            regimeSplit(trials_.book(), books_.rulebook(), plan_.spec.regime, plan_.spec.level, last);
        if (!split) return tl::unexpected<Error>(split.error());
        plan_.split = std::move(*split);
        sayNothing();
        plan_.trials = trials_.count();
        return std::move(plan_);
    }

private:
    std::vector<std::size_t> looked() {
        const MarkedBook& book = trials_.book();
        std::vector<std::size_t> positions(book.positions.size());
        std::iota(positions.begin(), positions.end(), std::size_t{0});
        std::erase_if(positions, [&](std::size_t i) { return book.positions[i].contracts == 0.0; });
        if (positions.size() <= plan_.spec.positionLimit) return positions;
        std::vector<double> alone(book.positions.size());
        for (const std::size_t i : positions)
            alone[i] = isolatedResult(book, book.positions[i], books_.rulebook()).initial;
        std::stable_sort(positions.begin(), positions.end(),
                         [&](std::size_t a, std::size_t b) { return alone[a] > alone[b]; });
        plan_.notes.push_back({QT_TRANSLATE_NOOP("capital", "Of %1 positions the %2 that need most alone were tried."),
                               {std::to_string(positions.size()), std::to_string(plan_.spec.positionLimit)}});
        positions.resize(plan_.spec.positionLimit);
        std::sort(positions.begin(), positions.end());
        return positions;
    }

    void actionsOn(std::size_t position) {
        const std::size_t whole = add(CapitalActionKind::Close, position, 1.0, {}, {trials_.closing(position, 1.0)});
        if (!plan_.actions[whole].error) closePart(position, plan_.actions[whole].effect.net);
        const Instrument& held = trials_.book().positions[position].instrument;
        for (const RollTarget& target : rollTargets(held, books_.market()))
            add(target.kind, position, 1.0, target.instrument.symbol,
                {trials_.closing(position, 1.0), trials_.opening(position, target.instrument)});
    }

    std::size_t add(CapitalActionKind kind, std::size_t position, double share, std::string into,
                    std::vector<TradeLeg> legs) {
        CapitalAction action;
        action.kind = kind;
        action.position = position;
        action.share = share;
        action.into = std::move(into);
        Result<CapitalEffect> effect = trials_.effectOf(std::move(legs), true);
        if (effect)
            action.effect = std::move(*effect);
        else
            action.error = effect.error();
        plan_.actions.push_back(std::move(action));
        return plan_.actions.size() - 1;
    }

    double netOfShare(std::size_t position, double share) {
        const Result<CapitalEffect> effect = trials_.effectOf({trials_.closing(position, share)});
        return effect ? effect->net : -HUGE_VAL;
    }

    // Evenly spaced shares, then golden section between the neighbours of the best.
    void closePart(std::size_t position, double netOfAll) {
        double best = 1.0, most = std::max(0.0, netOfAll);
        for (int step = 1; step < shareSteps; ++step) {
            const double share = static_cast<double>(step) / shareSteps, net = netOfShare(position, share);
            if (net > most + least) {
                most = net;
                best = share;
            }
        }
        if (best == 1.0) return;
        const double step = 1.0 / shareSteps;
        const double middle =
            leastOf([&](double share) { return -netOfShare(position, share); }, best - step, best + step, 1e-4);
        if (netOfShare(position, middle) > most) best = middle;
        add(CapitalActionKind::ClosePart, position, best, {}, {trials_.closing(position, best)});
    }

    // Nothing paid for something freed comes before every ratio.
    static bool better(const CapitalEffect& a, const CapitalEffect& b) {
        const double ratioA = a.perCost().value_or(HUGE_VAL), ratioB = b.perCost().value_or(HUGE_VAL);
        return ratioA != ratioB ? ratioA > ratioB : a.net > b.net;
    }

    void rank() {
        for (std::size_t i = 0; i < plan_.actions.size(); ++i) {
            const CapitalAction& action = plan_.actions[i];
            if (!action.error && action.effect.keepsRisk && action.effect.net > least) plan_.ranking.push_back(i);
        }
        std::stable_sort(plan_.ranking.begin(), plan_.ranking.end(), [&](std::size_t a, std::size_t b) {
            return better(plan_.actions[a].effect, plan_.actions[b].effect);
        });
    }

    bool combine() {
        const Job part{job_.stop, [this](double share) { job_.report(0.4 + 0.4 * share); }};
        CapitalSearch search(trials_, plan_.actions, plan_.spec, part);
        if (!search.run()) return false;
        plan_.everyCombination = search.triedAll();
        plan_.combinations = search.release();
        for (CapitalCombination& each : plan_.combinations) {
            closeInParts(each);
            std::vector<TradeLeg> legs;
            for (const std::size_t action : each.actions)
                legs.insert(legs.end(), plan_.actions[action].effect.legs.begin(),
                            plan_.actions[action].effect.legs.end());
            if (Result<CapitalEffect> effect = trials_.effectOf(std::move(legs), true))
                each.effect = std::move(*effect);
        }
        std::stable_sort(
            plan_.combinations.begin(), plan_.combinations.end(),
            [](const CapitalCombination& a, const CapitalCombination& b) { return better(a.effect, b.effect); });
        return true;
    }

    void closeInParts(CapitalCombination& combination) {
        const std::vector<double> shares = CapitalParts(trials_, plan_.actions, job_).sharesOf(combination);
        for (std::size_t i = 0; i < shares.size(); ++i) {
            const CapitalAction known = plan_.actions[combination.actions[i]];
            if (shares[i] == known.share) continue;
            combination.actions[i] = add(CapitalActionKind::ClosePart, known.position, shares[i], {},
                                         {trials_.closing(known.position, shares[i])});
        }
    }

    void sayNothing() {
        if (!plan_.combinations.empty()) return;
        if (trials_.book().positions.empty()) {
            plan_.nothing = {QT_TRANSLATE_NOOP("capital", "The book has no position that could be modelled."), {}};
            return;
        }
        if (plan_.before.requirement(plan_.spec.level) <= 0.0) {
            plan_.nothing = {QT_TRANSLATE_NOOP("capital", "Nothing is required of this book, so nothing can be freed."),
                             {}};
            return;
        }
        const CapitalAction* most = nullptr;
        bool outside = false;
        for (const CapitalAction& action : plan_.actions) {
            if (action.error) continue;
            outside = outside || (!action.effect.keepsRisk && action.effect.net > least);
            if (!most || action.effect.freed > most->effect.freed) most = &action;
        }
        if (outside) {
            plan_.nothing = {QT_TRANSLATE_NOOP("capital", "Whatever frees capital changes delta or vega by more than "
                                                          "the bands allow."),
                             {}};
        } else if (most && most->effect.freed > least) {
            plan_.nothing = {QT_TRANSLATE_NOOP("capital", "No trade frees more than it costs: the best of them, in %1, "
                                                          "frees %2 and costs %3."),
                             {trials_.book().positions[most->position].instrument.symbol,
                              groupedNumber(most->effect.freed, 2), groupedNumber(most->effect.cost.total(), 2)}};
        } else {
            plan_.nothing = {QT_TRANSLATE_NOOP("capital", "No position can be closed or rolled without more being "
                                                          "required: each hedges the rest, or what it needs is no more "
                                                          "than closing it costs."),
                             {}};
        }
    }

    TrialBooks& books_;
    CapitalTrials trials_;
    const Job& job_;
    CapitalPlan plan_;
};

} // namespace

std::string capitalActionWord(CapitalActionKind kind) {
    switch (kind) {
    case CapitalActionKind::Close:
        return "close";
    case CapitalActionKind::ClosePart:
        return "close_part";
    case CapitalActionKind::RollExpiry:
        return "roll_expiry";
    case CapitalActionKind::RollStrike:
        break;
    }
    return "roll_strike";
}

Result<CapitalPlan> capitalPlan(const Portfolio& portfolio, const MarketSnapshot& market,
                                std::shared_ptr<const Rulebook> rulebook, const TradingCosts& costs,
                                const CapitalSpec& spec, const Job& job) {
    if (spec.regime == Regime::Isolated)
        return failure(Reason::OutOfRange, {"regime", "isolated", QT_TRANSLATE_NOOP("expected", "cross or portfolio")});
    if (spec.legs < 1 || spec.legs > 20)
        return failure(Reason::OutOfRange, {"legs", std::to_string(spec.legs), "1 … 20"});
    for (const auto& [name, band] : {std::pair("delta band", spec.deltaBand), std::pair("vega band", spec.vegaBand)})
        if (band && !(*band >= 0.0)) return failure(Reason::OutOfRange, {name, formatNumber(*band), "≥ 0"});
    TrialBooks books(market, std::move(rulebook));
    return Planner(portfolio, books, costs, spec, job).run();
}

} // namespace marginscope
