// Value at risk and expected shortfall as the command line and the window ask for them: histories from files, words of
// volatilities and correlations, the run, and what is printed.
#pragma once

#include "core/analysis/tail_study.h"
#include "core/report/tail_table.h"
#include "core/session/use_cases.h"

namespace marginscope {

/// A history that was read from a file for one underlying.
struct LoadedHistory {
    AssetCode underlying;
    bool ofVol = false; ///< closes are volatilities
    PriceHistory history;
    std::vector<Error> problems; ///< rows left out, dates given twice among them
    std::vector<Phrase> notices; ///< gaps, disorder, unknown columns
    std::string location;
};

/// Errors: those of readPriceHistory() and of files.
Result<LoadedHistory> loadHistory(const AssetCode& underlying, bool ofVol, const std::string& location);

/// The newest of each kind for each underlying.
std::vector<UnderlyingHistory> historiesOf(const std::vector<LoadedHistory>& loaded);

/// The one of `known` that a file name speaks of, the longest where several do ("binance_ETHUSDT_daily.csv": ETH);
/// none where it speaks of none.
std::optional<AssetCode> underlyingInName(const std::string& fileName, const std::vector<AssetCode>& known);

/// "BTC=0.6" or "BTC=60%". Error BadUsage.
Result<StatedVol> parseStatedVol(std::string_view text);
/// "BTC,ETH=0.8". Error BadUsage.
Result<StatedCorrelation> parseStatedCorrelation(std::string_view text);
/// "BTC=prices.csv". Error BadUsage.
struct HistoryWord {
    AssetCode underlying;
    std::string location;
};
Result<HistoryWord> parseHistoryWord(std::string_view text);

/// Of every underlying of the market, at the money, under the move of the inputs: of the expiry nearest to `days`.
std::vector<ImpliedVol> impliedVols(const RunInputs& inputs, double days = 30.0);

/// A study of the book of a comparison, which was made from the same inputs.
Result<TailStudy> runTail(const RunInputs& inputs, const Comparison& comparison,
                          const std::vector<UnderlyingHistory>& histories, const TailStudySpec& spec,
                          const Job& job = {});

std::string tailOutput(const Comparison& comparison, const TailStudy& study, OutputFormat format,
                       const TailTextOptions& text);

} // namespace marginscope
