// Standard margin by expiry: the options of an expiry need the sum of their stand-alone requirements or their largest
// loss at expiry, whichever is less; contracts, coins and doubtful prices are charged beside it.
#pragma once

#include "core/methods/registry.h"

namespace marginscope {

/// "expiry_max_loss".
StandardKind expiryMaxLossKind();

} // namespace marginscope
