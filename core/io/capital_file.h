// Results on capital as JSON: marginscope.optimisation/1, venues/1, frontier/1, rebalancing/1. Every quantity in
// reporting currency unless its name says otherwise; signs as core/README.md has them.
#pragma once

#include "core/analysis/capital.h"
#include "core/analysis/frontier.h"
#include "core/analysis/mean_variance.h"
#include "core/analysis/rebalance.h"
#include "core/analysis/venues.h"

#include <string>

namespace marginscope {

/// What a report was made from, said in its JSON.
struct CapitalOrigin {
    const Comparison& comparison;
    const Portfolio& portfolio;
    const TradingCosts* costs = nullptr;
};

std::string writeOptimisation(const CapitalOrigin& origin, const CapitalPlan& plan);
std::string writeVenues(const CapitalOrigin& origin, const VenuesReport& report);
std::string writeFrontier(const CapitalOrigin& origin, const CapitalFrontier& frontier, const MeanVariance* weights);
std::string writeRebalancing(const CapitalOrigin& origin, const RebalanceReport& report);

} // namespace marginscope
