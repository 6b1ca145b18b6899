#include "core/analysis/hedge_words.h"

#include "core/base/number.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace marginscope {

namespace {

constexpr std::array<std::pair<HedgeMethod, std::string_view>, 6> methodWords = {
    {{HedgeMethod::OneLeg, "one_leg"},
     {HedgeMethod::TwoLegs, "two_legs"},
     {HedgeMethod::LinearProgram, "linear_program"},
     {HedgeMethod::WholeLots, "whole_lots"},
     {HedgeMethod::Search, "search"},
     {HedgeMethod::Enumeration, "enumeration"}}};

std::string amount(double value) {
    return groupedNumber(value, std::fabs(value) < 100.0 ? 2 : 0);
}

Phrase regimeName(Regime regime) {
    switch (regime) {
    case Regime::Isolated:
        return {QT_TRANSLATE_NOOP("hedge", "Isolated"), {}};
    case Regime::Cross:
        return {QT_TRANSLATE_NOOP("hedge", "Cross"), {}};
    case Regime::Portfolio:
        break;
    }
    return {QT_TRANSLATE_NOOP("hedge", "Portfolio"), {}};
}

bool isAsked(const HedgeSpec& spec, Regime regime) {
    if (spec.targets.empty())
        return std::any_of(spec.regimes.begin(), spec.regimes.end(), [&](const RegimeWeight& one) { return one.regime == regime; });
    return std::any_of(spec.targets.begin(), spec.targets.end(), [&](const HedgeTarget& one) { return one.regime == regime; });
}

/// Why a regime does not reward a hedge.
Phrase whyNot(Regime regime, const Rulebook& rulebook) {
    if (regime == Regime::Isolated)
        return {QT_TRANSLATE_NOOP("hedge", "every position is a pot of its own and pots are not netted: only closing a "
                                           "position frees its margin"),
                {}};
    if (regime == Regime::Cross && (rulebook.standardKind == "strategies" || rulebook.standardKind == "expiry_max_loss"))
        return {QT_TRANSLATE_NOOP("hedge", "none of these contracts forms a strategy that needs less"), {}};
    if (regime == Regime::Cross)
        return {QT_TRANSLATE_NOOP("hedge", "every position is margined alone and added up: a hedge is not netted, only "
                                           "closing a position helps"),
                {}};
    return {QT_TRANSLATE_NOOP("hedge", "none of these contracts gains enough in the scenarios that bind"), {}};
}

Phrase regimeReason(const HedgeAnswer& answer, const HedgeSuggestion& suggestion, Regime regime, Level level,
                    const Rulebook& rulebook) {
    const double before = answer.before.of(regime).at(level).requirement;
    const double freed = suggestion.freed(answer.before, regime, level);
    const double dust = 1e-6 + 1e-9 * before;
    if (freed > dust)
        return {QT_TRANSLATE_NOOP("hedge", "%1: the requirement falls by %2 to %3."),
                {regimeName(regime), amount(freed), amount(before - freed)}};
    if (before <= 0.0 && freed >= -dust)
        return {QT_TRANSLATE_NOOP("hedge", "%1: nothing is required as it is."), {regimeName(regime)}};
    if (freed < -dust)
        return {QT_TRANSLATE_NOOP("hedge", "%1: the requirement rises by %2: %3."),
                {regimeName(regime), amount(-freed), whyNot(regime, rulebook)}};
    return {QT_TRANSLATE_NOOP("hedge", "%1: no change: %2."), {regimeName(regime), whyNot(regime, rulebook)}};
}

void addBindingConstraints(std::vector<Phrase>& reasons, const HedgeAnswer& answer, const HedgeSuggestion& best) {
    const HedgeSpec& spec = answer.spec;
    if (spec.budget && best.cost >= 0.98 * *spec.budget)
        reasons.push_back({QT_TRANSLATE_NOOP("hedge", "The budget binds: %1 of %2 are spent."),
                           {amount(best.cost), amount(*spec.budget)}});
    if (spec.mostLegs && best.legs.size() >= *spec.mostLegs)
        reasons.push_back({QT_TRANSLATE_NOOP("hedge", "The number of legs binds: no more than %1."),
                           {std::to_string(*spec.mostLegs)}});
    for (const HedgeLeg& leg : best.legs)
        if (std::fabs(leg.lots) >= answer.candidates.candidates[leg.candidate].most(leg.lots > 0.0) - 1e-6)
            reasons.push_back({QT_TRANSLATE_NOOP("hedge", "The size of %1 binds: no more than %2 may be traded."),
                               {leg.trade.instrument.symbol, labelNumber(std::fabs(leg.trade.quantity))}});
    for (const DeltaBand& band : spec.deltaBands)
        for (const UnderlyingDelta& one : best.after.deltas) {
            if (!band.underlying.empty() && band.underlying != one.underlying) continue;
            const double slack = std::min(band.upper - one.delta, one.delta - band.lower);
            if (slack <= 0.02 * (band.upper - band.lower) + 1e-9)
                reasons.push_back({QT_TRANSLATE_NOOP("hedge", "The delta band binds: %1 stands at %2."),
                                   {one.underlying.text(), labelNumber(one.delta, 4, true)}});
        }
}

/// The first condition that does not hold: the delta that is nearest to its band, as no hedge that overdraws the budget
/// or has too many legs is ever suggested.
Phrase bandNotKept(const HedgeSpec& spec, const std::vector<UnderlyingDelta>& deltas) {
    for (const DeltaBand& band : spec.deltaBands)
        for (const UnderlyingDelta& one : deltas) {
            const bool meant = band.underlying.empty() || band.underlying == one.underlying;
            if (meant && (one.delta > band.upper + 1e-9 || one.delta < band.lower - 1e-9))
                return {QT_TRANSLATE_NOOP("hedge", "No hedge of these contracts keeps the delta of %1 between %2 and %3: the "
                                                   "nearest is %4."),
                        {one.underlying.text(), labelNumber(band.lower), labelNumber(band.upper),
                         labelNumber(one.delta, 4, true)}};
        }
    return {};
}

// Where the market quotes at all, a leg without a quote stands out.
void addAssumedPrices(std::vector<Phrase>& notes, const HedgeAnswer& answer, const HedgeSuggestion& suggestion) {
    for (const HedgeLeg& leg : suggestion.legs) {
        const bool bought = leg.lots > 0.0;
        if (answer.candidates.candidates[leg.candidate].source(bought) != PriceSource::Assumed) continue;
        const std::string& symbol = leg.trade.instrument.symbol;
        if (bought)
            notes.push_back({QT_TRANSLATE_NOOP("hedge", "%1 is not bought at an ask: its price is the mark with the "
                                                        "assumed half spread."),
                             {symbol}});
        else
            notes.push_back({QT_TRANSLATE_NOOP("hedge", "%1 is not sold at a bid: its price is the mark less the "
                                                        "assumed half spread."),
                             {symbol}});
    }
}

} // namespace

std::string hedgeMethodWord(HedgeMethod method) {
    for (const auto& [value, word] : methodWords)
        if (value == method) return std::string(word);
    return {};
}

Phrase hedgeVerdict(const HedgeAnswer& answer, const HedgeScore& before) {
    const HedgeSpec& spec = answer.spec;
    const bool targets = !spec.targets.empty();
    if (targets && before.missed <= 0.0)
        return {QT_TRANSLATE_NOOP("hedge", "The target holds as the book is: no hedge is needed."), {}};
    if (answer.candidates.candidates.empty() && spec.filter.onlyQuoted && answer.candidates.quoted == 0)
        return {QT_TRANSLATE_NOOP("hedge", "No hedge: the market quotes none of the %1 contracts that pass the filters, and "
                                           "only quoted ones may be traded."),
                {std::to_string(answer.candidates.listed - answer.candidates.filtered)}};
    if (answer.candidates.candidates.empty())
        return {QT_TRANSLATE_NOOP("hedge", "No hedge: no listed contract passes the filters with a price (%1 left out, "
                                           "%2 filtered)."),
                {std::to_string(answer.candidates.leftOut.size()), std::to_string(answer.candidates.filtered)}};
    const bool any = !answer.suggestions.empty();
    const HedgeMiss& nearest = any ? answer.suggestions.front().missed : before.misses;
    if (nearest.delta > 0.0)
        return bandNotKept(spec, any ? answer.suggestions.front().after.deltas : answer.before.deltas);
    if (answer.helps) {
        const HedgeSuggestion& best = answer.suggestions.front();
        if (targets && !best.reachesTargets)
            return {QT_TRANSLATE_NOOP("hedge", "The target cannot be reached: the best hedge misses it by %1, for a cost "
                                               "of %2."),
                    {amount(best.missed.targets), amount(best.cost)}};
        if (targets) return {QT_TRANSLATE_NOOP("hedge", "The target is reached for a cost of %1."), {amount(best.cost)}};
        const RegimeWeight& first = spec.regimes.front();
        return {QT_TRANSLATE_NOOP("hedge", "%1: %2 are freed for a cost of %3."),
                {regimeName(first.regime), amount(best.freed(answer.before, first.regime, spec.level)), amount(best.cost)}};
    }
    if (spec.budget && *spec.budget <= 0.0)
        return {QT_TRANSLATE_NOOP("hedge", "No hedge: the budget is zero, and every trade has a fee or a spread."), {}};
    const auto required = [&](const RegimeWeight& one) {
        return answer.before.of(one.regime).at(spec.level).requirement > 0.0;
    };
    if (!targets && std::none_of(spec.regimes.begin(), spec.regimes.end(), required))
        return {QT_TRANSLATE_NOOP("hedge", "No hedge: nothing is required as the book is."), {}};
    if (targets)
        return {QT_TRANSLATE_NOOP("hedge", "No hedge brings the target nearer: it is missed by %1."), {amount(before.misses.targets)}};
    return {QT_TRANSLATE_NOOP("hedge", "No hedge helps: none of %1 contracts frees more than it costs."),
            {std::to_string(answer.candidates.candidates.size())}};
}

std::vector<Phrase> hedgeReasons(const HedgeAnswer& answer, const Rulebook& rulebook) {
    std::vector<Phrase> reasons;
    const HedgeSpec& spec = answer.spec;
    const Level level = spec.targets.empty() ? spec.level : spec.targets.front().level;
    if (!answer.helps) {
        if (answer.reachesTargets && !spec.targets.empty()) return reasons;
        if (answer.candidates.candidates.empty()) return reasons; // the verdict says why there are none
        const bool any = !answer.candidates.candidates.empty();
        for (const Regime regime : allRegimes)
            if (any && isAsked(spec, regime))
                reasons.push_back({QT_TRANSLATE_NOOP("hedge", "%1: %2."), {regimeName(regime), whyNot(regime, rulebook)}});
        if (spec.budget && *spec.budget > 0.0 && !answer.candidates.candidates.empty())
            reasons.push_back({QT_TRANSLATE_NOOP("hedge", "Within a budget of %1."), {amount(*spec.budget)}});
        return reasons;
    }
    const HedgeSuggestion& best = answer.suggestions.front();
    for (const Regime regime : allRegimes)
        reasons.push_back(regimeReason(answer, best, regime, level, rulebook));
    if (!best.reachesTargets) addBindingConstraints(reasons, answer, best);
    return reasons;
}

std::vector<Phrase> suggestionNotes(const HedgeAnswer& answer, const HedgeSuggestion& suggestion) {
    std::vector<Phrase> notes;
    if (answer.candidates.quoted > 0) addAssumedPrices(notes, answer, suggestion);
    if (!suggestion.grid.covered && (answer.gridBefore.covered || suggestion.grid.loss - suggestion.grid.requirement >
                                                                      answer.gridBefore.loss - answer.gridBefore.requirement))
        notes.push_back({QT_TRANSLATE_NOOP("hedge", "Between the scenarios the book loses %1, more than the %2 required: "
                                                    "part of what is freed lies in a blind spot of the rulebook."),
                         {amount(suggestion.grid.loss), amount(suggestion.grid.requirement)}});
    for (const OtherModel& other : suggestion.otherModels)
        if (other.isWorse())
            notes.push_back({QT_TRANSLATE_NOOP("hedge", "%1 asks for %2 more: it sees a risk this rulebook does not."),
                             {other.rulebook, amount(other.after - other.before)}});
    return notes;
}

} // namespace marginscope
