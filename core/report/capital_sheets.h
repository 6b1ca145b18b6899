// Capital questions as tables: what frees capital, the venues, the frontier, the delta hedge.
#pragma once

#include "core/analysis/capital.h"
#include "core/analysis/frontier.h"
#include "core/analysis/mean_variance.h"
#include "core/analysis/rebalance.h"
#include "core/analysis/venues.h"
#include "core/report/sheet.h"

namespace marginscope {

std::vector<Sheet> capitalSheets(const MarkedBook& book, const CapitalPlan& plan);
std::vector<Sheet> venueSheets(const Portfolio& portfolio, const VenuesReport& report);
std::vector<Sheet> frontierSheets(const MarkedBook& book, const CapitalFrontier& frontier);
std::vector<Sheet> meanVarianceSheets(const MarkedBook& book, const MeanVariance& result);
std::vector<Sheet> rebalanceSheets(const MarkedBook& book, const RebalanceReport& report);

/// "sell 2 BTC-25DEC26-100000-C".
Phrase legPhrase(const TradeLeg& leg);
/// "close", "close 35 %", "roll into BTC-29JAN27-115000-C".
Phrase actionPhrase(const CapitalAction& action);
Phrase regimePhrase(Regime regime);
Phrase levelPhrase(Level level);

/// What stands above a report in a terminal, then its tables and remarks.
struct ReportHead {
    std::string book;
    std::string line; ///< time, rulebook, currency
    std::vector<Phrase> remarks;
};
std::string sheetsText(const ReportHead& head, const std::vector<Sheet>& sheets, const TerminalOptions& options);

} // namespace marginscope
