#include "core/margin/rule_steps.h"

#include <algorithm>

namespace marginscope {

std::optional<std::size_t> RuleSteps::firstChange(const RuleSteps& before, const RuleSteps& after) {
    const std::vector<std::int32_t>&a = before.numbers_, &b = after.numbers_;
    const std::size_t both = std::min(a.size(), b.size());
    const auto found = std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(both), b.begin());
    const auto at = static_cast<std::size_t>(found.first - a.begin());
    if (at < both || a.size() != b.size()) return at;
    return std::nullopt;
}

} // namespace marginscope
