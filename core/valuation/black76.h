// Black's formula on a forward, its Greeks and the implied volatility: plain scalar code, the reference for everything
// faster.
#pragma once

#include "core/portfolio/instrument.h"

#include <optional>

namespace marginscope {

/// What a European option on a forward is worth and how that changes. Per unit of underlying, in the currency of the
/// forward.
struct OptionGreeks {
    double price = 0.0;
    double delta = 0.0; ///< ∂/∂F
    double gamma = 0.0; ///< ∂²/∂F²
    double vega = 0.0;  ///< per 1.00 of volatility
    double theta = 0.0; ///< per year, with forward, volatility and rate fixed
    double rho = 0.0;   ///< per 1.00 of rate, through the discount factor only
    double vanna = 0.0; ///< ∂²/∂F∂σ
    double volga = 0.0; ///< ∂²/∂σ²
};

/// Terms of one valuation. forward, strike > 0; vol, years ≥ 0 (vol·sqrt(years) = 0 gives intrinsic value); rate
/// continuous, discount = exp(−rate·years). Source: F. Black, The pricing of commodity contracts (1976).
struct BlackInputs {
    OptionRight right = OptionRight::Call;
    double forward = 0.0;
    double strike = 0.0;
    double vol = 0.0;
    double years = 0.0;
    double rate = 0.0;
};

double black76Price(const BlackInputs& inputs);
OptionGreeks black76(const BlackInputs& inputs);

/// Volatility at which the formula gives `price`. Errors: NotPriceable when the price lies outside the no-arbitrage
/// bounds (intrinsic value and discounted forward or strike), when years or forward are not positive.
Result<double> impliedVolatility(double price, const BlackInputs& inputs);

/// Standard normal distribution, accurate in the far tail.
double normalCdf(double x);
double normalPdf(double x);

} // namespace marginscope
