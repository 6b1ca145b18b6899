// Valuation points by class of underlying, netted whole inside a class and in part between classes of a group.
// Source: OCC TIMS and FINRA 4210(g) as described in core/methods/README.md, "US-listed".
#pragma once

#include "core/methods/charge.h"

namespace marginscope {

/// "group_scan": for every group that stands in no other, max(worst loss over the points, minimum per contract).
ChargeKind groupScanKind();

} // namespace marginscope
