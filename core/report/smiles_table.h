// The market's volatilities as text for a terminal and as CSV.
#pragma once

#include "core/analysis/market_smiles.h"
#include "core/report/figure_table.h"

#include <string>

namespace marginscope {

/// Term structure, parameters of the fits, arbitrage, doubtful quotes.
std::string smilesText(const MarketSmiles& smiles, const TerminalOptions& options);

/// section,underlying,expiry,strike,figure,value,text: every figure, every listed point with its fit, every doubt.
std::string smilesCsv(const MarketSmiles& smiles);

/// "butterfly arbitrage: g = −0.12 at 21 % above the forward (from +18 % to +25 %)" and the like.
Phrase butterflyPhrase(const ExpirySmile& smile, const ArbitrageSpan& span);
Phrase calendarPhrase(const ExpirySmile& smile, const ArbitrageSpan& span);

} // namespace marginscope
