// Answers of the hedge finder as text for a terminal and as CSV, and the words of both.
#pragma once

#include "core/analysis/hedge_finder.h"
#include "core/report/figure_table.h"

#include <string>

namespace marginscope {

/// Who answers, on what: the lines above the table.
struct HedgeHeading {
    std::string portfolio;
    std::string quiet; ///< time, rulebook, currency
};

std::string hedgeText(const HedgeAnswer& answer, const HedgeHeading& heading, const TerminalOptions& options);

/// suggestion,method,leg,trade,quantity,price,cost,regime,level,before,after,freed: one line for every leg, then one
/// for every regime and level; cells that do not apply are empty.
std::string hedgeCsv(const HedgeAnswer& answer);

/// "buy 2.4 BTC-25DEC26-80000-P @ 0.0123": as a ticket reads it.
std::string tradeLine(const TradeLeg& leg);

/// "One leg", "Linear program (parts of lots)", …
Phrase hedgeMethodPhrase(HedgeMethod method);
/// "BTC −12.25 %, vol up by half".
Phrase gridPointPhrase(const GridPoint& point);
Phrase leftOutPhrase(const LeftOutCandidate& candidate);

} // namespace marginscope
