// The market's own volatilities: smiles with an SVI fit, term structure, static arbitrage, quotes that look wrong.
#pragma once

#include "core/analysis/quote_checks.h"
#include "core/analysis/svi_fit.h"
#include "core/base/progress.h"
#include "core/base/task_pool.h"

#include <optional>
#include <vector>

namespace marginscope {

struct SmileOptions {
    std::optional<AssetCode> underlying; ///< only this one; empty: all
    SviFitOptions fit;
    QuoteCheckOptions checks;
    double leastWeight = 0.02;  ///< of a point, as a share of the heaviest (weights are squared vegas)
    double farDeviations = 4.0; ///< a quote this many robust standard deviations from the fit looks wrong …
    double farVol = 0.005;      ///< … if it is also this far in volatility
    int gridNodes = 801;        ///< where the conditions of the fit are tested
};

/// One listed volatility and its place on the fit.
struct SmilePoint {
    double strike = 0.0;
    double logMoneyness = 0.0;
    double vol = 0.0;
    std::optional<double> fitted;
    double deviation = 0.0; ///< from the fit, robust standard deviations
    double weight = 0.0;    ///< in the fit: squared vega ÷ that of the heaviest point, not below a least one
};

struct ExpirySmile {
    Timestamp expiry{};
    double years = 0.0;
    double forward = 0.0;
    bool ownForward = true;           ///< false: the market has none, spot stands in
    double carry = 0.0;               ///< implied: ln(forward ÷ spot) ÷ years
    std::optional<double> atmVol;     ///< of the smile at the forward
    std::optional<double> forwardVol; ///< at the money, from the expiry before to this one; none where variance falls
    std::vector<SmilePoint> points;   ///< listed; none where the market gives SVI
    std::optional<SviParameters> svi; ///< fitted, or given by the market
    bool given = false;               ///< the market itself states `svi`
    std::optional<double> atmSkew;    ///< of svi: change of volatility per 1 of log-moneyness at the forward
    double rootMeanSquare = 0.0;      ///< of the fit, in volatility
    double scale = 0.0;               ///< robust standard deviation of the weighted residuals, in volatility
    std::optional<Error> failure;     ///< why there is no fit
    MoneynessGrid grid;               ///< where svi was tested
    std::vector<ArbitrageSpan> butterfly; ///< of svi
    std::vector<ArbitrageSpan> calendar;  ///< of svi, against the expiry before that has one
    std::optional<Timestamp> before;      ///< that expiry

    /// Volatility of svi; empty without one.
    std::optional<double> sviVol(double logMoneyness) const;
};

struct UnderlyingSmiles {
    AssetCode underlying;
    double spot = 0.0;
    std::vector<ExpirySmile> expiries; ///< ascending, those after the market's time
};

struct MarketSmiles {
    std::string market;
    Timestamp asOf{};
    AssetCode currency{"USD"};
    std::vector<UnderlyingSmiles> underlyings; ///< those with at least one smile
    std::vector<DoubtfulQuote> doubtful;       ///< by underlying, expiry and strike
    std::size_t quotes = 0;                    ///< listed volatilities
};

/// Errors: UnknownName (the market has no such underlying), Cancelled. What cannot be fitted says why in its place.
Result<MarketSmiles> marketSmiles(const MarketSnapshot& market, const SmileOptions& options = {}, const Job& job = {},
                                  TaskPool& pool = TaskPool::shared());

} // namespace marginscope
