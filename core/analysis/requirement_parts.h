// What the portfolio requirement is made of, part by part: add-ons, charges, the worst case of each underlying.
#pragma once

#include "core/margin/comparison.h"

#include <string>
#include <vector>

namespace marginscope {

struct PartState {
    std::string key; ///< tells it apart from all others of the tree
    Phrase label;
    bool counts = false;
    double value = 0.0; ///< reporting currency
};

/// The book must be prepared.
std::vector<PartState> partsAt(const MarkedBook& book, const Rulebook& rulebook, Level level = Level::Initial);

} // namespace marginscope
