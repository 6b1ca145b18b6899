// Delta-based margin: charges on net delta, short gamma and vega by expiry bucket. Formulas: core/methods/README.md,
// "Delta margin".
#pragma once

#include "core/methods/charge.h"

namespace marginscope {

ChargeKind deltaByBucketKind();
ChargeKind gammaAddOnKind();
ChargeKind vegaAddOnKind();

} // namespace marginscope
