// What the search for the nearest hit looks at, at one place of the market.
#pragma once

#include "core/analysis/hit_distance.h"

namespace marginscope {

/// A part of the portfolio requirement and whether it counts.
struct PartState {
    std::string key; ///< tells it apart from all others of the tree
    Phrase label;
    bool counts = false;
    double value = 0.0; ///< reporting currency
};

struct HitState {
    std::array<std::array<double, 2>, 3> excess{}; ///< by regime and level
    std::string bindingId;                         ///< empty: no scenario binds
    Phrase binding;
    std::vector<PartState> parts;

    double at(Regime regime, Level level) const {
        return excess[static_cast<std::size_t>(regime)][static_cast<std::size_t>(level)];
    }
};

/// The book must be prepared.
HitState hitState(const MarkedBook& book, const Rulebook& rulebook, bool parts);

/// What of it a search for one root needs.
double excessAt(const MarkedBook& book, const Rulebook& rulebook, Regime regime, Level level);
std::optional<BindingScenario> bindingAt(const MarkedBook& book, const Rulebook& rulebook);
std::vector<PartState> partsAt(const MarkedBook& book, const Rulebook& rulebook, Level level = Level::Initial);

/// The first part that counts in one list and not in the other, as it is in `after`.
std::optional<PartState> changedPart(const std::vector<PartState>& before, const std::vector<PartState>& after);

} // namespace marginscope
