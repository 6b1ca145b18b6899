// The expiry ladder, as the command line and the window ask for it.
#pragma once

#include "core/analysis/expiry_ladder.h"
#include "core/report/ladder_table.h"
#include "core/session/use_cases.h"

#include <string>
#include <vector>

namespace marginscope {

/// Errors: as expiryLadder.
Result<ExpiryLadder> runLadder(const RunInputs& inputs, const LadderSpec& spec = {}, const Job& job = {});

/// "-0.1" moves every price, "BTC=-0.1" one of them: each word of a move. Errors: BadUsage, UnknownName (an underlying
/// the book does not have).
Result<MarketMove> ladderMove(const std::vector<std::string>& words, double vol, const MarkedBook& book);

std::string ladderOutput(const Comparison& comparison, const ExpiryLadder& ladder, Level level, OutputFormat format,
                         const TerminalOptions& text);

} // namespace marginscope
