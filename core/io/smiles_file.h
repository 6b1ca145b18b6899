// The market's volatilities as a file: marginscope.smiles/1 (JSON).
#pragma once

#include "core/analysis/market_smiles.h"

#include <string>

namespace marginscope {

/// Term structure, every listed point with its fit, parameters, arbitrage and doubtful quotes. The parameters can be
/// put into a market file as its "svi" as they are.
std::string writeSmiles(const MarketSmiles& smiles);

} // namespace marginscope
