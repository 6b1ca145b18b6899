// What trades would do to a book, as text for a terminal and as CSV, and the words of both.
#pragma once

#include "core/analysis/whatif_report.h"
#include "core/report/figure_table.h"

#include <string>

namespace marginscope {

std::string whatIfText(const WhatIfReport& report, const TerminalOptions& options);

/// section,item,regime,level,figure,before,after,change,unit: a line for every figure; those that have one value only
/// stand under `after`. Points of the curve over sizes have the scale as their item.
std::string whatIfCsv(const WhatIfReport& report);

/// "Portfolio", as it begins a line.
Phrase regimeTitle(Regime regime);
/// "profits", "loses", "is unmoved".
Phrase verdictPhrase(Verdict verdict);
/// "Portfolio: BTC −14 %, vol up binds instead of BTC +14 %, vol up", "BTC-PERPETUAL is closed".
Phrase kinkPhrase(const SizeKink& kink);
/// What is said of the best size of a regime: "smallest requirement at 1.2 times this size".
Phrase bestSizePhrase(const BestSize& best);
/// A line that does not read: "line 2, column 5, “BTX”: …".
Phrase lineErrorPhrase(const TradeLineError& error);

} // namespace marginscope
