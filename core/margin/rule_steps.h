// Where a book stands among the steps of its rulebook: the bracket a position is in, the tier a charge has reached, a
// rate at its floor, a charge that counts or not, which side of a max(…) sets a requirement. Between two places of the
// market where all numbers are the same, no rule has switched.
#pragma once

#include "core/base/phrase.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace marginscope {

/// Numbers in an order that depends on the book and the rulebook alone, not on the market.
class RuleSteps {
public:
    RuleSteps() = default;
    /// Keeps the words of one step (an index into numbers()) as well.
    explicit RuleSteps(std::size_t wanted) : wanted_(wanted) {}

    /// `number` tells the steps of one rule apart; `words()` gives the step as a Phrase and is asked only where wanted.
    template<class Words>
    void add(int number, Words&& words) {
        if (wanted_ == numbers_.size()) phrase_ = words();
        numbers_.push_back(number);
    }
    /// Whether something counts: 1 or 0.
    template<class Words>
    void addCounted(bool counts, Words&& words) {
        add(counts ? 1 : 0, words);
    }

    const std::vector<std::int32_t>& numbers() const { return numbers_; }
    const Phrase& phrase() const { return phrase_; }

    /// The first step that is not the same in both; lists of different lengths differ where the shorter ends.
    static std::optional<std::size_t> firstChange(const RuleSteps& before, const RuleSteps& after);

private:
    std::vector<std::int32_t> numbers_;
    std::optional<std::size_t> wanted_;
    Phrase phrase_;
};

/// Of the portfolio regime, at the initial level.
struct PortfolioSteps {
    RuleSteps parts; ///< add-ons, charges and minima: 0 = does not count
    RuleSteps tiers; ///< brackets, tiers, caps
};

} // namespace marginscope
