// Reverse stress as the command line and the window ask for it: the covariance it is likely under, the run, the result.
#pragma once

#include "core/analysis/reverse_stress.h"
#include "core/io/covariance_file.h"
#include "core/report/stress_table.h"
#include "core/session/use_cases.h"

#include <map>
#include <string>
#include <vector>

namespace marginscope {

/// What a person states of the covariance; the rest is that of a covariance file.
struct CovarianceChoice {
    std::string file;                   ///< empty: the bundled one
    std::map<std::string, double> vols; ///< by the word of the factor: "BTC", "BTC:vol"; 0 = it stays
    std::vector<CorrelationOfPair> correlations;
    /// Price histories by the word of the factor; where there are any, only their factors move and all of the
    /// covariance is theirs.
    std::map<std::string, std::string> histories;
    std::optional<double> horizonDays;
    ReturnKind returns = ReturnKind::Log;

    bool operator==(const CovarianceChoice&) const = default;
};

struct StatedCovariance {
    MoveCovariance covariance;
    std::vector<Phrase> notices;
    std::vector<Error> problems; ///< rows of histories that were left out
};

/// Prices of the book's underlyings, and volatilities of those it has options on. A price without a stated volatility
/// moves by the volatility at the forward of the expiry nearest to 30 days. Errors: those of files; BadUsage (unknown
/// words, a history of volatilities without one of the price); OutOfRange.
Result<StatedCovariance> statedCovariance(const CovarianceChoice& choice, const MarkedBook& book,
                                          const MarketSnapshot& market);

std::string reverseStressOutput(const Comparison& comparison, const ReverseStress& result, OutputFormat format,
                                const StressTextOptions& text);

} // namespace marginscope
