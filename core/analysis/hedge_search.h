// Searches with the full method: for requirements no linear program describes (isolated, cross, strategies), and to
// finish what a program found. Steps that pay most for their cost, then exchanges of one contract for another; small
// problems by trying every combination of lots.
#pragma once

#include "core/analysis/hedge_account.h"

#include <functional>

namespace marginscope {

struct FoundHedge {
    HedgeLots lots;
    HedgeScore score;
    bool everyCombination = false;
};

class HedgeSearch {
public:
    HedgeSearch(const HedgeAccount& account, const Job& job);

    /// Number of combinations of whole lots, as far as it can be counted.
    double combinations() const;
    FoundHedge enumerate() const;

    /// Single contracts, the best first, at the best of the sizes tried.
    std::vector<FoundHedge> singles() const;
    /// From `start`, with the candidates given: greedy steps, then exchanges, at most so many rounds.
    FoundHedge improve(HedgeLots start, const std::vector<std::size_t>& with, int rounds) const;

private:
    std::vector<double> sizesFrom(const HedgeLots& hedge, std::size_t candidate) const;
    /// The one that pays most for its cost; the start where none pays.
    FoundHedge best(const FoundHedge& from, const std::vector<HedgeLots>& moves) const;
    std::vector<HedgeLots> steps(const HedgeLots& from, const std::vector<std::size_t>& with) const;
    std::vector<HedgeLots> exchanges(const HedgeLots& from, const std::vector<std::size_t>& with) const;

    const HedgeAccount& account_;
    const Job& job_;
    double smallest_; ///< step in lots
};

} // namespace marginscope
