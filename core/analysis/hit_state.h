// What the search for the nearest hit looks at, at one place of the market.
#pragma once

#include "core/analysis/hit_distance.h"
#include "core/margin/rule_steps.h"

namespace marginscope {

/// The steps of the rules at one place.
struct HitSteps {
    RuleSteps parts;
    std::array<RuleSteps, 3> tiers; ///< by regime
};

struct HitState {
    std::array<std::array<double, 2>, 3> excess{}; ///< by regime and level
    std::string bindingId;                         ///< empty: no scenario binds
    Phrase binding;
    bool partChanged = false;           ///< against the unmoved market
    std::array<bool, 3> tierChanged{}; ///< by regime

    double at(Regime regime, Level level) const {
        return excess[static_cast<std::size_t>(regime)][static_cast<std::size_t>(level)];
    }
};

/// The book must be prepared. `start` = the steps of the unmoved market.
HitState hitState(const MarkedBook& book, const Rulebook& rulebook, const HitSteps& start);
HitSteps stepsAt(const MarkedBook& book, const Rulebook& rulebook);

/// What of it a search for one root needs.
double excessAt(const MarkedBook& book, const Rulebook& rulebook, Regime regime, Level level);
std::optional<BindingScenario> bindingAt(const MarkedBook& book, const Rulebook& rulebook);
/// Of one question about parts or tiers; with the words of one of them where `wanted`.
RuleSteps stepsOf(const MarkedBook& book, const Rulebook& rulebook, const HitQuestion& question,
                  std::optional<std::size_t> wanted = {});

} // namespace marginscope
