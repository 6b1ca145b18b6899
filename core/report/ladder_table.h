// The expiry ladder in words, as text for a terminal and as CSV.
#pragma once

#include "core/analysis/expiry_ladder.h"
#include "core/report/figure_table.h"

#include <string>
#include <utility>
#include <vector>

namespace marginscope {

/// The state a step starts from: the one after the step before, or now after the move.
const LadderState& stateBefore(const ExpiryLadder& ladder, std::size_t step);

/// What a figure did in a step: while the book grew older until the expiry, and at the expiry itself.
struct LadderChange {
    double ageing = 0.0;
    double settlement = 0.0;

    double total() const { return ageing + settlement; }
};
LadderChange requirementChange(const ExpiryLadder& ladder, std::size_t step, Regime regime, Level level);
LadderChange equityChange(const ExpiryLadder& ladder, std::size_t step, Regime regime);
LadderChange excessChange(const ExpiryLadder& ladder, std::size_t step, Regime regime, Level level);

/// Friday and Monday of every weekend the roll goes over whole: indices into its days.
std::vector<std::pair<std::size_t, std::size_t>> weekendsOf(const ExpiryLadder& ladder);

/// "BTC-25DEC26-100000-C +2: exercised at 105 000.00, becomes +0.0952 BTC"
Phrase settledPhrase(const SettledPosition& settled);
/// "Gone: BTC-…. The portfolio initial requirement rises from … to …; on the eve it saved …. Unprotected: …."
Phrase lostHedgePhrase(const LostHedge& lost, const std::string& currency);
Phrase callPhrase(const LadderCall& call, const std::string& currency);
/// "Weekend 2026-11-20 – 2026-11-23 …": what three days do.
Phrase weekendPhrase(const ExpiryLadder& ladder, std::pair<std::size_t, std::size_t> weekend, Regime regime,
                     Level level, const std::string& currency);
Phrase outcomePhrase(ExpiryOutcome outcome);
/// What the account got: "+0.0952 BTC, −100 AAPL"; a dash for nothing.
std::string becameText(const std::vector<SettledAmount>& became);

std::string ladderText(const Comparison& comparison, const ExpiryLadder& ladder, Level level,
                       const TerminalOptions& options);
/// section,at,days,regime,level,item,quantity,requirement,equity,excess,detail: now, before and after each expiry, the
/// contracts that settle, lost hedges, pins, calls, days.
std::string ladderCsv(const ExpiryLadder& ladder);

} // namespace marginscope
