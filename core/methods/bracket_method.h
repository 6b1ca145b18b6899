// Isolated and cross regime by maintenance brackets: futures and perpetuals by the bracket of their value (or number of
// contracts), initial margin by leverage, short options by standard rates, long options free.
#pragma once

#include "core/methods/registry.h"

namespace marginscope {

/// "brackets"
StandardKind bracketKind();

} // namespace marginscope
