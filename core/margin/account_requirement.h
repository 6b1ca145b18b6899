// The requirement of a pooled regime as the account must meet it: what the rulebook's method asks for, its add-ons, the
// extra haircut at the initial level, with collateral inside the scenarios where the rulebook wants it so.
#pragma once

#include "core/margin/rulebook.h"

namespace marginscope {

/// Charges that stand beside the method of the portfolio regime ("add_ons" of a rulebook file). Immutable.
class AddOns {
public:
    virtual ~AddOns() = default;

    /// ≥ 0, reporting currency.
    virtual PositionMargin of(const AccountView& view) const = 0;
    virtual ExplainNode explain(const AccountView& view, Level level) const = 0;
    /// Of the initial level.
    virtual void steps(const AccountView& view, PortfolioSteps& steps) const = 0;
};

/// Scenarios, shares of positions and the reason only when `whole`.
AccountMargin crossRequirement(const MarkedBook& book, const Rulebook& rulebook, bool whole);
AccountMargin portfolioRequirement(const MarkedBook& book, const Rulebook& rulebook, bool whole,
                                   PortfolioSteps* steps = nullptr);

/// The steps of the portfolio regime, add-ons included.
void portfolioSteps(const MarkedBook& book, const Rulebook& rulebook, PortfolioSteps& steps);

ExplainNode explainCrossRequirement(const MarkedBook& book, const Rulebook& rulebook, Level level);
ExplainNode explainPortfolioRequirement(const MarkedBook& book, const Rulebook& rulebook, Level level,
                                        ExplainDetail detail);

} // namespace marginscope
