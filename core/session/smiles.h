// The market's volatilities, as the command line and the window ask for them.
#pragma once

#include "core/analysis/market_smiles.h"
#include "core/report/smiles_table.h"
#include "core/session/use_cases.h"

namespace marginscope {

std::string smilesOutput(const MarketSmiles& smiles, OutputFormat format, const TerminalOptions& text);

} // namespace marginscope
