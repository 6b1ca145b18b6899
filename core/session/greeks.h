// Greeks of a book, as the command line and the window ask for them.
#pragma once

#include "core/analysis/greek_moves.h"
#include "core/report/greeks_table.h"
#include "core/session/use_cases.h"

namespace marginscope {

std::string greeksOutput(const Comparison& comparison, const GreeksReport& report, GreeksBy by, OutputFormat format,
                         const TerminalOptions& text);

/// "FROM:TO:COUNT": relative price moves. Errors: BadUsage.
Result<GreekLadderSpec> ladderFromWords(const std::string& words);

/// "price=-0.1,vol=0.2,days=1,rate=0.01,BTC=-0.2": what is not named stays; an underlying's own price move replaces the
/// common one. Errors: BadUsage, UnknownName (an underlying the book does not have).
Result<ExplainedMove> moveFromWords(const std::string& words, const MarkedBook& book);

/// What the window asks at once. `legs`: rows of the book (indices into its positions) that are chosen.
struct GreeksQuestion {
    GreeksSpec spec;
    GreeksBy by = GreeksBy::Position;
    std::vector<std::size_t> legs;

    bool operator==(const GreeksQuestion&) const = default;
};

/// A line of the window's table: a group of the division, or a sum.
struct GreekTableLine {
    enum class Sum : std::uint8_t { None, Selection, Underlying, Book };

    Sum sum = Sum::None;
    GreekGroup group; ///< sums: its underlying where figures in coins add up; positions of None and Selection alone
    Greeks greeks;
    PnlTerms terms; ///< where a move is explained
};

struct GreeksAnswer {
    GreeksReport report;
    std::vector<GreekTableLine> lines;  ///< groups, the chosen legs, underlyings where there are several, the book
    std::vector<std::size_t> selection; ///< positions of the marked book the chosen legs are part of
    std::optional<GreekLadder> selectedLadder; ///< of those, where there are any
};

/// Errors: those of greeksReport().
Result<GreeksAnswer> answerGreeks(const MarkedBook& book, const GreeksQuestion& question, const Job& job = {});

} // namespace marginscope
