#include "core/valuation/black76.h"

#include "core/base/number.h"
#include "core/base/phrase.h"

#include <algorithm>
#include <boost/math/tools/roots.hpp>
#include <cmath>
#include <numbers>

namespace marginscope {

namespace {

double intrinsic(const BlackInputs& in) {
    return in.right == OptionRight::Call ? std::max(in.forward - in.strike, 0.0)
                                         : std::max(in.strike - in.forward, 0.0);
}

// The out-of-the-money side keeps its digits; the other follows by parity.
double undiscounted(const BlackInputs& in, double deviation) {
    if (deviation <= 0.0 || !(in.forward > 0.0)) return intrinsic(in);
    const double d1 = std::log(in.forward / in.strike) / deviation + 0.5 * deviation;
    const double d2 = d1 - deviation;
    const double otm = in.forward <= in.strike ? in.forward * normalCdf(d1) - in.strike * normalCdf(d2)
                                               : in.strike * normalCdf(-d2) - in.forward * normalCdf(-d1);
    return std::max(otm, 0.0) + intrinsic(in);
}

} // namespace

double normalCdf(double x) {
    return 0.5 * std::erfc(-x / std::numbers::sqrt2);
}

double normalPdf(double x) {
    return std::exp(-0.5 * x * x) / std::sqrt(2.0 * std::numbers::pi);
}

double black76Price(const BlackInputs& in) {
    return std::exp(-in.rate * in.years) * undiscounted(in, in.vol * std::sqrt(std::max(in.years, 0.0)));
}

OptionGreeks black76(const BlackInputs& in) {
    OptionGreeks greeks;
    const double rootT = std::sqrt(std::max(in.years, 0.0));
    const double deviation = in.vol * rootT;
    const double discount = std::exp(-in.rate * in.years);
    const double sign = in.right == OptionRight::Call ? 1.0 : -1.0;
    greeks.price = discount * undiscounted(in, deviation);
    greeks.rho = -in.years * greeks.price;
    if (deviation <= 0.0) {
        greeks.delta = sign * (in.forward - in.strike) > 0.0 ? sign * discount : 0.0;
        greeks.theta = in.rate * greeks.price;
        return greeks;
    }
    const double d1 = std::log(in.forward / in.strike) / deviation + 0.5 * deviation;
    const double d2 = d1 - deviation;
    const double density = normalPdf(d1);
    greeks.delta = sign * discount * normalCdf(sign * d1);
    greeks.gamma = discount * density / (in.forward * deviation);
    greeks.vega = discount * in.forward * density * rootT;
    greeks.theta = -discount * in.forward * density * in.vol / (2.0 * rootT) + in.rate * greeks.price;
    greeks.vanna = -discount * density * d2 / in.vol;
    greeks.volga = greeks.vega * d1 * d2 / in.vol;
    return greeks;
}

Result<double> impliedVolatility(double price, const BlackInputs& inputs) {
    const auto refuse = [&](const char* why) { return failure(Reason::NotPriceable, {formatNumber(price), why}); };
    if (!(inputs.years > 0.0) || !(inputs.forward > 0.0) || !(inputs.strike > 0.0))
        return refuse(QT_TRANSLATE_NOOP("expected", "forward, strike and time to expiry must be positive"));
    const double discount = std::exp(-inputs.rate * inputs.years);
    const double ceiling = inputs.right == OptionRight::Call ? inputs.forward : inputs.strike;
    // The out-of-the-money twin has the same time value and loses no digits to the intrinsic value.
    const double timeValue = price / discount - intrinsic(inputs);
    if (!(timeValue > 0.0)) return refuse(QT_TRANSLATE_NOOP("expected", "at or below the intrinsic value"));
    BlackInputs otm = inputs;
    otm.right = inputs.forward <= inputs.strike ? OptionRight::Call : OptionRight::Put;
    const double otmCeiling = std::min(inputs.forward, inputs.strike);
    if (!(price / discount < ceiling) || !(timeValue < otmCeiling))
        return refuse(QT_TRANSLATE_NOOP("expected", "at or above the price of the underlying or the strike"));
    otm.rate = 0.0;
    const double rootT = std::sqrt(inputs.years);
    // In deviation, not volatility: the bracket then holds for every expiry. Logarithms keep tiny prices well scaled.
    const auto error = [&](double deviation) {
        const double value = undiscounted(otm, deviation);
        return std::log(std::max(value, 1e-300)) - std::log(timeValue);
    };
    double low = 1e-8, high = 1.0;
    while (high < 64.0 && error(high) < 0.0)
        high *= 2.0;
    if (error(low) > 0.0 || error(high) < 0.0)
        return refuse(QT_TRANSLATE_NOOP("expected", "no volatility gives this price"));
    std::uintmax_t iterations = 200;
    const auto [left, right] =
        boost::math::tools::toms748_solve(error, low, high, boost::math::tools::eps_tolerance<double>(52), iterations);
    return 0.5 * (left + right) / rootT;
}

} // namespace marginscope
