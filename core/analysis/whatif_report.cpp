#include "core/analysis/whatif_report.h"

#include <algorithm>

namespace marginscope {

bool WhatIfReport::incomplete() const {
    const bool legs = std::any_of(whatIf.legs.begin(), whatIf.legs.end(),
                                  [](const WhatIfLeg& leg) { return leg.error.has_value(); });
    return legs || !unread.empty() || !whatIf.before->notModelled.empty() || !whatIf.after->notModelled.empty();
}

} // namespace marginscope
