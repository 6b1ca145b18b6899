// Netting by asset: balances, spot and the P&L of contracts settled in an asset make one holding, and the haircut is
// taken of what is left. min(n·(1 − h), n) of the net n.
#pragma once

#include "core/margin/explain_nodes.h"

namespace marginscope {

/// What netting adds to the equity of a pooled regime whose parts were counted one by one (P&L in full). Reporting
/// currency; 0 where the rulebook does not net.
double assetNettingGain(const MarkedBook& book, const Rulebook& rulebook, Regime regime);

/// Tree of the same. Only for rulebooks that net.
ExplainNode assetNettingNode(const explain::Context& context, Regime regime);

} // namespace marginscope
