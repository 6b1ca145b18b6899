// The scenarios of a tail study: from histories, or drawn with volatilities and correlations that are stated, estimated
// or implied.
#pragma once

#include "core/analysis/tail_study.h"

namespace marginscope {

struct TailScenarios {
    SampledScenarios scenarios;
    std::vector<TailFactor> factors; ///< of drawn ones
    std::vector<double> correlation; ///< of their prices
    std::vector<Phrase> notes;
};

/// `underlyings`: those that have to move. Errors: see runTailStudy().
Result<TailScenarios> tailScenarios(const std::vector<AssetCode>& underlyings, const TailSources& sources,
                                    const TailStudySpec& spec, const Job& job);

/// Volatilities a year and correlations of the log returns on the days that all price histories have: sample standard
/// deviation · √(steps a year), sample correlation. Errors: those of historicalScenarios(), OutOfRange (fewer than
/// three returns, a price that never moves).
struct EstimatedMoves {
    std::vector<AssetCode> underlyings;
    std::vector<double> vols;
    std::vector<double> correlation; ///< row by row
};
Result<EstimatedMoves> estimatedMoves(const std::vector<UnderlyingHistory>& histories,
                                      const std::optional<Timestamp>& from, const std::optional<Timestamp>& to);

} // namespace marginscope
