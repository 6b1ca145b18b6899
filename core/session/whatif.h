// Trades that were not done, as the command line and the window ask about them.
#pragma once

#include "core/analysis/whatif_report.h"
#include "core/report/whatif_table.h"
#include "core/session/use_cases.h"

namespace marginscope {

struct WhatIfOptions {
    WhatIfSpec spec;
    std::optional<SizeCurveSpec> curve = SizeCurveSpec{};
    bool hits = true;
    TradeAt at = TradeAt::Mark; ///< what trades without a price are done at

    bool operator==(const WhatIfOptions&) const = default;
};

/// The figures alone: what an answer to every keystroke is made of.
WhatIfOptions quickWhatIf();

/// Answers one question after the other, for one thread at a time. What did not change since the last one is kept:
/// contracts of the market, the comparison of the book without trades.
class WhatIfDesk {
public:
    /// The legs that lines stand for on this book.
    TicketLegs legs(const RunInputs& inputs, const TradeLines& lines, TradeAt at = TradeAt::Mark);

    /// Errors: Cancelled, those of sizeCurve.
    Result<WhatIfReport> run(const RunInputs& inputs, std::span<const TradeLeg> legs, const WhatIfOptions& options = {},
                             const Job& job = {});

private:
    void follow(const RunInputs& inputs);

    RunInputs inputs_;
    std::unique_ptr<TradingDesk> desk_;
    std::shared_ptr<const Comparison> before_; ///< of inputs_; null until asked for
};

std::string whatIfOutput(const WhatIfReport& report, OutputFormat format, const TerminalOptions& text);

/// Trade lines of a file. Errors: those of reading a file.
Result<TradeLines> tradeLinesOfFile(const std::string& path);

/// "0:2:41": from, to and count of sizes. Error BadUsage.
Result<SizeCurveSpec> sizeCurveFromWords(const std::string& text);

} // namespace marginscope
