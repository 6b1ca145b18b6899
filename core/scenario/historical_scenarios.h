// Scenarios from the past: what prices did over some days, done once more to today's market. Plain historical
// simulation, and filtered by the volatility of the day (FHS).
#pragma once

#include "core/market/price_history.h"
#include "core/scenario/sampled_scenarios.h"

namespace marginscope {

/// How a move of one step is written before it is filtered: close ÷ close − 1, or ln(close ÷ close). Without a filter
/// both give the same scenarios.
enum class ReturnKind : std::uint8_t { Simple, Log };

/// Exponentially weighted variance: s²(t+1) = λ·s²(t) + (1−λ)·r²(t). J.P. Morgan, RiskMetrics (1996).
struct EwmaFilter {
    double lambda = 0.0;         ///< in (0, 1]
    bool floorAtLongRun = false; ///< today's volatility counts at least as the root mean square of all returns

    bool operator==(const EwmaFilter&) const = default;
};

/// One underlying and its past. Volatilities move as `vol` did, a series of implied volatilities (a volatility index);
/// they stay where there is none.
struct HistoricalFactor {
    AssetCode underlying;
    PriceHistory price;
    std::optional<PriceHistory> vol;
};

struct HistoricalSpec {
    ReturnKind returns = ReturnKind::Log;
    int horizon = 1; ///< steps of the series a scenario spans, ≥ 1; they overlap
    /// Each return is scaled by today's volatility over the one known before its day: r·s(T+1)/s(t).
    std::optional<EwmaFilter> filter;
    std::optional<Timestamp> from, to; ///< closes outside are not looked at

    bool operator==(const HistoricalSpec&) const = default;
};

/// Volatilities s(1) … s(T+1) before each of T returns and after the last, per step. Without an initial variance it is
/// the mean square of the returns.
std::vector<double> ewmaVolatilities(const std::vector<double>& returns, double lambda,
                                     std::optional<double> initialVariance = std::nullopt);

/// Filtered returns r(t)·s(T+1)/s(t).
std::vector<double> filteredReturns(const std::vector<double>& returns, const EwmaFilter& filter);

/// Joint moves of all factors, ascending by the day they end. Only dates that every series has count: others are left
/// out and noted, and so are moves across them. Longer horizons put single steps together (filtered ones, where there
/// is a filter). Errors: OutOfRange (fewer common dates than the horizon needs; a close ≤ 0, dates that do not ascend,
/// λ, horizon; with simple returns and a filter also a move at or below −1), and those of SampledScenarios::make().
Result<SampledScenarios> historicalScenarios(const std::vector<HistoricalFactor>& factors, const HistoricalSpec& spec);

} // namespace marginscope
