// Greeks along larger moves of the market: ladders over the price, and what a move earns as the Greeks foretell it,
// beside its full revaluation.
#pragma once

#include "core/analysis/greeks.h"
#include "core/base/progress.h"

#include <optional>
#include <vector>

namespace marginscope {

/// P&L of a move by model prices, reporting currency: of one position, before and after. Futures and perpetuals: coins
/// at the index after the move.
double modelPnl(const MarkedPosition& before, const MarkedPosition& after);

struct GreekLadderSpec {
    double from = -0.3; ///< relative price move of every underlying, > −1
    double to = 0.3;
    int count = 13; ///< 1 … 1001 moves, evenly spaced
    /// Only these of the book, without the coins held; empty: everything.
    std::optional<std::vector<std::size_t>> positions;

    double at(int rung) const;
    bool operator==(const GreekLadderSpec&) const = default;
};

/// One underlying at every move: volatilities stick to their strikes, no time passes.
struct GreekLadderLine {
    std::size_t underlying = 0; ///< of the book
    std::vector<double> spots;
    std::vector<Greeks> greeks; ///< sums of its positions and of the coins held of it
    std::vector<double> pnl;    ///< reporting currency, by full revaluation
};

struct GreekLadder {
    GreekLadderSpec spec;
    std::vector<double> moves;
    std::vector<GreekLadderLine> lines; ///< underlyings that have something, in the order of the book
};

/// Errors: OutOfRange (moves of −100 % and less, no or too many rungs), Cancelled. Reports progress.
Result<GreekLadder> greekLadder(const MarkedBook& book, const GreekLadderSpec& spec, const Job& job = {},
                                TaskPool& pool = TaskPool::shared());

/// A move to explain: of the market, and of every rate (absolute; 0.01 = one point) that discounts an option.
struct ExplainedMove {
    MarketMove market;
    double rate = 0.0;

    bool operator==(const ExplainedMove&) const = default;
};

/// Taylor expansion of a P&L, term by term, and the P&L itself. Reporting currency. With m the price move, v the change
/// of the volatility in points, d the days and r the change of the rate in points: delta·m + ½·gamma·m² (delta and
/// gamma per 1) + vega·v + ½·volga·v² + vanna·m·v + theta·d + rho·r.
struct PnlTerms {
    double delta = 0.0, gamma = 0.0, vega = 0.0, theta = 0.0, vanna = 0.0, volga = 0.0, rho = 0.0;
    double actual = 0.0; ///< by full revaluation

    double explained() const { return delta + gamma + vega + theta + vanna + volga + rho; }
    double residual() const { return actual - explained(); }
    PnlTerms& operator+=(const PnlTerms& other);
};

struct GreekExplain {
    ExplainedMove move;
    std::vector<PnlTerms> positions; ///< by MarkedBook::positions
    std::vector<PnlTerms> coins;     ///< by underlying: of the coins held
};

/// Errors: OutOfRange (price or volatility moves of −100 % and less, days below zero, what is not finite).
Result<GreekExplain> explainByGreeks(const MarkedBook& book, const BookGreeks& greeks, const ExplainedMove& move);

PnlTerms sumOf(const GreekGroup& group, const GreekExplain& explain);
PnlTerms sumOf(const GreekExplain& explain);

/// What is asked of a book at once.
struct GreeksSpec {
    std::optional<GreekLadderSpec> ladder;
    std::optional<ExplainedMove> move;

    bool operator==(const GreeksSpec&) const = default;
};

struct GreeksReport {
    GreeksSpec spec;
    BookGreeks greeks;
    std::optional<GreekLadder> ladder;
    std::optional<GreekExplain> explain;
};

/// Errors: those of greekLadder() and explainByGreeks().
Result<GreeksReport> greeksReport(const MarkedBook& book, const GreeksSpec& spec, const Job& job = {},
                                  TaskPool& pool = TaskPool::shared());

} // namespace marginscope
