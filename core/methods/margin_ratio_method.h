// Portfolio regime by ratio: equity against the sum of the positions' own maintenance margins (no netting of risk) and
// of the margin on debts. What a venue does at which ratio are parameters.
#pragma once

#include "core/methods/registry.h"

namespace marginscope {

/// "margin_ratio": maintenance = liquidation_ratio · M, initial = order_ratio · M, M = Σ maintenance of the standard
/// method
/// + Σ debt_rate · |debt|.
PortfolioKind marginRatioKind();

} // namespace marginscope
