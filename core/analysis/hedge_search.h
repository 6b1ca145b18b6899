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

/// Which of the steps that help is taken.
enum class StepChoice : std::uint8_t {
    MostForItsCost,
    Best, ///< whatever it costs; ends where a round gains less than a thousandth of what there was
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
    FoundHedge improve(HedgeLots start, const std::vector<std::size_t>& with, int rounds,
                       StepChoice choice = StepChoice::MostForItsCost) const;

private:
    std::vector<double> sizesFrom(const HedgeLots& hedge, std::size_t candidate) const;
    /// The start where no move helps.
    FoundHedge best(const FoundHedge& from, const std::vector<HedgeLots>& moves, StepChoice choice) const;
    std::vector<HedgeLots> steps(const HedgeLots& from, const std::vector<std::size_t>& with) const;
    std::vector<HedgeLots> exchanges(const HedgeLots& from, const std::vector<std::size_t>& with) const;
    /// Two contracts at once: what neither step alone would pay. For few contracts only.
    std::vector<HedgeLots> pairs(const HedgeLots& from, const std::vector<std::size_t>& with) const;

    const HedgeAccount& account_;
    const Job& job_;
    double smallest_; ///< step in lots
};

} // namespace marginscope
