// The hedge finder with what it needs beside a run: what trading costs, the rulebooks an answer is held against.
#pragma once

#include "core/analysis/hedge_finder.h"
#include "core/report/hedge_table.h"
#include "core/session/use_cases.h"

namespace marginscope {

/// The bundled costs; grid for rulebooks without a range of their own.
struct HedgeCosts {
    TradingCosts costs;
    GridSpec grid;
};
const HedgeCosts& bundledCosts();
/// Errors: those of the file.
Result<HedgeCosts> costsFromFile(const std::string& file);

/// What of the costs is laid over.
struct CostOverrides {
    std::optional<double> feeRate;    ///< of the index, for every contract; caps stay
    std::optional<double> halfSpread; ///< of the mark, for every contract; least spreads and quotes go
    std::optional<PremiumCost> premium;
};
TradingCosts withOverrides(TradingCosts costs, const CostOverrides& overrides);

/// The newest of every bundled rulebook but the one given that covers anything of the book.
std::vector<std::shared_ptr<const Rulebook>> otherRulebooks(const Portfolio& portfolio, const Rulebook& but);

/// A snapshot after a move, as movedBook() moves a book: what was quoted of it before is left out.
MarketSnapshot movedMarket(MarketSnapshot market, const MarketMove& move);

/// Finds with the bundled costs. Errors: as findHedge.
Result<HedgeAnswer> runHedge(const RunInputs& inputs, const HedgeSpec& spec, const Job& job = {},
                             const HedgeSink& sink = {});

/// What the trades change in a book, as one edit; the market is taken after the run's move. Trades the market cannot
/// price are left out.
PortfolioEdit editOfTrades(const RunInputs& inputs, const std::vector<TradeLeg>& legs);

/// Everything the finder is given. The market is taken after the run's move.
HedgeInputs hedgeInputs(const RunInputs& inputs, const HedgeCosts& costs);

struct CandidateList {
    std::vector<NamedCandidate> candidates;
    std::vector<Error> problems;
};
/// Errors: those of the file.
Result<CandidateList> candidatesFromFile(const std::string& file);
/// Symbols as typed. Errors: UnknownSymbol.
Result<std::vector<NamedCandidate>> candidatesFromWords(const std::vector<std::string>& symbols);

/// "-1:1" or "BTC=-1:1". Errors: BadValue.
Result<DeltaBand> deltaBandFromWords(const std::string& text);
/// "portfolio", "portfolio=2". Errors: BadValue.
Result<RegimeWeight> regimeWeightFromWords(const std::string& text);
/// "7:90", "7:", ":90". Errors: BadValue with `name`.
struct Span {
    std::optional<double> least, most;
};
Result<Span> spanFromWords(const std::string& text, const std::string& name);
/// "perpetual", "future", "option", "spot". Errors: UnknownName.
Result<InstrumentKind> kindFromWord(const std::string& word);

std::string hedgeOutput(const RunInputs& inputs, const HedgeAnswer& answer, const std::vector<NotModelled>& notModelled,
                        OutputFormat format, const TerminalOptions& text);

} // namespace marginscope
