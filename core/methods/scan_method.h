// Portfolio regime of listed futures and options: 16-scenario scan arrays per combined commodity, spread charges and
// credits, minimum for short options, net option value. Formulas: core/methods/README.md, "Futures scan".
#pragma once

#include "core/methods/registry.h"

namespace marginscope {

PortfolioKind scanArraysKind();

} // namespace marginscope
