// A linear program for portfolio requirements whose scenarios one does not see: cutting planes. Every book that is
// margined gives one row, its requirement with the slopes by lot; the program goes where the rows leave least, until
// they say there what the full method says. Right where the requirement is convex in what is traded, as worst scenarios
// are; a bound is not claimed, for minima and discounts may bend it the other way.
#pragma once

#include "core/analysis/hedge_account.h"
#include "core/analysis/hedge_program.h"

namespace marginscope {

struct CutOutcome {
    HedgeLots lots;
    double objective = 0.0; ///< as the program sees it
    std::size_t programs = 0;
};

/// Hedges of the contracts given, for questions about the portfolio regime alone.
CutOutcome hedgeByCuts(const HedgeAccount& account, const HedgeState& before, const std::vector<std::size_t>& with,
                       const Job& job);

} // namespace marginscope
