#include "core/analysis/hit_state.h"

#include "core/margin/account_requirement.h"
#include "core/margin/requirement.h"

#include <algorithm>

namespace marginscope {

namespace {

void addTiers(const MarkedBook& book, const Rulebook& rulebook, Regime regime, RuleSteps& steps) {
    const StandardMethod& method = *rulebook.standardMethod;
    if (regime == Regime::Cross) {
        if (method.crossSteps() != CrossSteps::Unknown) method.stepsCross(book, rulebook, steps);
        return;
    }
    for (const MarkedPosition& position : book.positions)
        if (hasPot(rulebook, position)) method.stepsAlone(book, rulebook, position, steps);
}

} // namespace

double excessAt(const MarkedBook& book, const Rulebook& rulebook, Regime regime, Level level) {
    switch (regime) {
    case Regime::Isolated:
        return isolatedRegime(book, rulebook).at(level).excess;
    case Regime::Cross:
        return crossRegime(book, rulebook).at(level).excess;
    case Regime::Portfolio:
        break;
    }
    return portfolioRegime(book, rulebook).at(level).excess;
}

std::optional<BindingScenario> bindingAt(const MarkedBook& book, const Rulebook& rulebook) {
    return portfolioRequirement(book, rulebook, true).binding;
}

namespace {

HitSteps withStandard(const MarkedBook& book, const Rulebook& rulebook, PortfolioSteps portfolio) {
    HitSteps steps;
    steps.parts = std::move(portfolio.parts);
    steps.tiers[2] = std::move(portfolio.tiers);
    addTiers(book, rulebook, Regime::Isolated, steps.tiers[0]);
    if (rulebook.standardMethod->crossSteps() == CrossSteps::OfEach)
        steps.tiers[1] = steps.tiers[0];
    else
        addTiers(book, rulebook, Regime::Cross, steps.tiers[1]);
    return steps;
}

} // namespace

HitSteps stepsAt(const MarkedBook& book, const Rulebook& rulebook) {
    PortfolioSteps portfolio;
    portfolioSteps(book, rulebook, portfolio);
    return withStandard(book, rulebook, std::move(portfolio));
}

RuleSteps stepsOf(const MarkedBook& book, const Rulebook& rulebook, const HitQuestion& question,
                  std::optional<std::size_t> wanted) {
    RuleSteps steps = wanted ? RuleSteps(*wanted) : RuleSteps();
    if (question.kind == HitKind::Tier && question.regime != Regime::Portfolio) {
        addTiers(book, rulebook, question.regime, steps);
        return steps;
    }
    PortfolioSteps portfolio{steps, steps};
    portfolioSteps(book, rulebook, portfolio);
    return question.kind == HitKind::Part ? std::move(portfolio.parts) : std::move(portfolio.tiers);
}

HitState hitState(const MarkedBook& book, const Rulebook& rulebook, const HitSteps& start) {
    HitState state;
    PortfolioSteps portfolio;
    const AccountMargin margin = portfolioRequirement(book, rulebook, true, &portfolio);
    const std::array<RegimeResult, 3> regimes = {isolatedRegime(book, rulebook), crossRegime(book, rulebook),
                                                 pooledRegime(book, rulebook, Regime::Portfolio, margin)};
    for (std::size_t r = 0; r < regimes.size(); ++r)
        state.excess[r] = {regimes[r].initial.excess, regimes[r].maintenance.excess};
    if (margin.binding) {
        state.bindingId = margin.binding->id;
        state.binding = margin.binding->label;
    }
    const HitSteps steps = withStandard(book, rulebook, std::move(portfolio));
    state.partChanged = RuleSteps::firstChange(start.parts, steps.parts).has_value();
    for (std::size_t r = 0; r < regimes.size(); ++r)
        state.tierChanged[r] = RuleSteps::firstChange(start.tiers[r], steps.tiers[r]).has_value();
    return state;
}

} // namespace marginscope
