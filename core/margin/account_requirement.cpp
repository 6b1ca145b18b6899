#include "core/margin/account_requirement.h"

#include "core/margin/explain_nodes.h"
#include "core/margin/pooled_collateral.h"

#include <numeric>

namespace marginscope {

namespace {

// Collateral stands behind the positions of the book: its P&L is told apart from theirs.
void splitCollateral(std::optional<BindingScenario>& scenario, std::size_t positions) {
    if (!scenario || scenario->positionPnl.size() <= positions) return;
    const auto end = scenario->positionPnl.begin() + static_cast<std::ptrdiff_t>(positions);
    scenario->collateralPnl = std::accumulate(end, scenario->positionPnl.end(), 0.0);
    scenario->positionPnl.resize(positions);
}

AccountMargin chargedMargin(const MarkedBook& book, const Rulebook& rulebook, bool whole, PortfolioSteps* steps) {
    const AccountView view = AccountView::whole(book, rulebook);
    const PortfolioMethod& method = *rulebook.portfolioMethod;
    AccountMargin margin = steps ? method.marginAndSteps(view, whole, *steps) : method.margin(view, whole);
    if (!rulebook.addOns) return margin;
    if (steps) rulebook.addOns->steps(view, *steps);
    const PositionMargin added = rulebook.addOns->of(view);
    margin.initial += added.initial;
    margin.maintenance += added.maintenance;
    return margin;
}

ExplainNode withExtra(ExplainNode requirement, const MarkedBook& book, const Rulebook& rulebook, Regime regime,
                      Level level) {
    if (level == Level::Maintenance || initialHaircutExtra(book, rulebook, regime) == 0.0) return requirement;
    const Phrase label = requirement.label;
    return explain::sum(label, "", "USD",
                        {explain::relabelled(std::move(requirement),
                                             {QT_TRANSLATE_NOOP("explain", "Requirement for the positions"), {}}),
                         explain::initialHaircutExtraNode({book, rulebook}, regime)});
}

ExplainNode explainCharged(const MarkedBook& book, const Rulebook& rulebook, Level level, ExplainDetail detail) {
    const AccountView view = AccountView::whole(book, rulebook);
    ExplainNode node = rulebook.portfolioMethod->explain(view, level, detail);
    if (!rulebook.addOns) return node;
    return explain::sum(
        explain::requirementLabel(level), "", "USD",
        {explain::relabelled(std::move(node), {QT_TRANSLATE_NOOP("explain", "Requirement before add-ons"), {}}),
         rulebook.addOns->explain(view, level)});
}

void addChargedSteps(const MarkedBook& book, const Rulebook& rulebook, PortfolioSteps& steps) {
    const AccountView view = AccountView::whole(book, rulebook);
    rulebook.portfolioMethod->steps(view, steps);
    if (rulebook.addOns) rulebook.addOns->steps(view, steps);
}

bool collateralMoves(const Rulebook& rulebook) {
    return rulebook.collateral.mode == CollateralMode::Scenario;
}

} // namespace

AccountMargin crossRequirement(const MarkedBook& book, const Rulebook& rulebook, bool whole) {
    AccountMargin margin = rulebook.standardMethod->cross(book, rulebook, whole);
    margin.initial += initialHaircutExtra(book, rulebook, Regime::Cross);
    return margin;
}

AccountMargin portfolioRequirement(const MarkedBook& book, const Rulebook& rulebook, bool whole,
                                   PortfolioSteps* steps) {
    AccountMargin margin = collateralMoves(rulebook)
                               ? chargedMargin(bookWithCollateralInside(book, rulebook), rulebook, whole, steps)
                               : chargedMargin(book, rulebook, whole, steps);
    splitCollateral(margin.binding, book.positions.size());
    splitCollateral(margin.runnerUp, book.positions.size());
    margin.initial += initialHaircutExtra(book, rulebook, Regime::Portfolio);
    return margin;
}

void portfolioSteps(const MarkedBook& book, const Rulebook& rulebook, PortfolioSteps& steps) {
    if (collateralMoves(rulebook)) return addChargedSteps(bookWithCollateralInside(book, rulebook), rulebook, steps);
    addChargedSteps(book, rulebook, steps);
}

ExplainNode explainCrossRequirement(const MarkedBook& book, const Rulebook& rulebook, Level level) {
    return withExtra(rulebook.standardMethod->explainCross(book, rulebook, level), book, rulebook, Regime::Cross,
                     level);
}

ExplainNode explainPortfolioRequirement(const MarkedBook& book, const Rulebook& rulebook, Level level,
                                        ExplainDetail detail) {
    ExplainNode node = collateralMoves(rulebook)
                           ? explainCharged(bookWithCollateralInside(book, rulebook), rulebook, level, detail)
                           : explainCharged(book, rulebook, level, detail);
    return withExtra(std::move(node), book, rulebook, Regime::Portfolio, level);
}

} // namespace marginscope
