#include "core/valuation/american.h"

#include <algorithm>
#include <boost/math/tools/roots.hpp>
#include <cmath>
#include <limits>

namespace marginscope {

namespace {

/// The approximation: European value plus A·(S/S*)^q on the side of S* where the option is held.
class Quadratic {
public:
    Quadratic(const BlackInputs& inputs, double carry)
        : in_(inputs)
        , carry_(carry)
        , sign_(inputs.right == OptionRight::Call ? 1.0 : -1.0) {
        const double variance = in_.vol * in_.vol;
        const double n = 2.0 * carry / variance;
        const double m = std::fabs(in_.rate * in_.years) < 1e-12
                             ? 2.0 / (variance * in_.years)
                             : 2.0 * in_.rate / (variance * -std::expm1(-in_.rate * in_.years));
        power_ = 0.5 * (1.0 - n + sign_ * std::sqrt((n - 1.0) * (n - 1.0) + 4.0 * m));
    }

    double value(double spot) const {
        const double critical = criticalSpot();
        if (!(critical > 0.0) || !std::isfinite(critical)) return europeanAt(spot);
        if (sign_ * (spot - critical) >= 0.0) return sign_ * (spot - in_.strike);
        const double gain = premiumSlope(critical) * critical / power_;
        return europeanAt(spot) + gain * std::pow(spot / critical, power_);
    }

private:
    BlackInputs at(double spot) const {
        BlackInputs moved = in_;
        moved.forward = spot * std::exp(carry_ * in_.years);
        return moved;
    }
    double europeanAt(double spot) const { return black76Price(at(spot)); }

    // Exercise value's slope less the European option's.
    double premiumSlope(double spot) const {
        const double deviation = in_.vol * std::sqrt(in_.years);
        const double d1 = std::log(at(spot).forward / in_.strike) / deviation + 0.5 * deviation;
        return sign_ * (1.0 - std::exp((carry_ - in_.rate) * in_.years) * normalCdf(sign_ * d1));
    }

    // Where exercise now gives as much as holding on.
    double exerciseGap(double spot) const {
        return sign_ * (spot - in_.strike) - europeanAt(spot) - premiumSlope(spot) * spot / power_;
    }

    double criticalSpot() const {
        double near = in_.strike, far = in_.strike;
        if (exerciseGap(near) >= 0.0) return near;
        for (int doublings = 0; doublings < 60; ++doublings) {
            far *= sign_ > 0.0 ? 2.0 : 0.5;
            if (exerciseGap(far) > 0.0) return root(std::min(near, far), std::max(near, far));
            near = far;
        }
        return sign_ > 0.0 ? std::numeric_limits<double>::infinity() : 0.0;
    }

    double root(double low, double high) const {
        std::uintmax_t iterations = 200;
        const auto [left, right] =
            boost::math::tools::toms748_solve([this](double spot) { return exerciseGap(spot); }, low, high,
                                              boost::math::tools::eps_tolerance<double>(50), iterations);
        return 0.5 * (left + right);
    }

    BlackInputs in_;
    double carry_;
    double sign_;
    double power_ = 0.0;
};

// What early exercise is worth.
double exercisePremium(const BlackInputs& inputs, double carry) {
    return americanPrice(inputs, carry) - black76Price(inputs);
}

void addDifferences(OptionGreeks& greeks, const BlackInputs& inputs, double carry) {
    const auto premium = [&](double forward, double vol, double years) {
        BlackInputs moved = inputs;
        moved.forward = forward;
        moved.vol = vol;
        moved.years = years;
        return exercisePremium(moved, carry);
    };
    const double f = inputs.forward, v = inputs.vol, t = inputs.years;
    const double df = 1e-3 * f, dv = std::min(1e-4, 0.1 * v), dt = std::min(1e-4, 0.1 * t);
    const double now = premium(f, v, t), up = premium(f + df, v, t), down = premium(f - df, v, t);
    greeks.price += now;
    greeks.delta += (up - down) / (2.0 * df);
    greeks.gamma += (up - 2.0 * now + down) / (df * df);
    greeks.vega += (premium(f, v + dv, t) - premium(f, v - dv, t)) / (2.0 * dv);
    greeks.theta -= (premium(f, v, t + dt) - premium(f, v, t - dt)) / (2.0 * dt);
}

} // namespace

double americanPrice(const BlackInputs& inputs, double carry) {
    const double spot = inputs.forward * std::exp(-carry * inputs.years);
    const bool call = inputs.right == OptionRight::Call;
    const double exercise = call ? spot - inputs.strike : inputs.strike - spot;
    const bool neverEarly = call ? carry >= inputs.rate : inputs.rate <= 0.0;
    double held = black76Price(inputs);
    if (!neverEarly && inputs.vol * inputs.vol * inputs.years > 1e-12 && inputs.forward > 0.0)
        held = std::max(held, Quadratic(inputs, carry).value(spot));
    return std::max(held, exercise);
}

OptionGreeks americanCrossTerms(const BlackInputs& inputs, double carry) {
    OptionGreeks added;
    if (!(inputs.vol > 0.0) || !(inputs.years > 0.0) || !(inputs.forward > 0.0)) return added;
    const double df = 1e-3 * inputs.forward, dv = 1e-2 * inputs.vol, dr = 1e-5;
    const auto premium = [&](double forward, double vol, double rate) {
        BlackInputs moved = inputs;
        moved.forward += forward;
        moved.vol += vol;
        moved.rate += rate;
        return exercisePremium(moved, carry);
    };
    added.vanna = (premium(df, dv, 0.0) - premium(df, -dv, 0.0) - premium(-df, dv, 0.0) + premium(-df, -dv, 0.0)) /
                  (4.0 * df * dv);
    added.volga = (premium(0.0, dv, 0.0) - 2.0 * premium(0.0, 0.0, 0.0) + premium(0.0, -dv, 0.0)) / (dv * dv);
    added.rho = (premium(0.0, 0.0, dr) - premium(0.0, 0.0, -dr)) / (2.0 * dr);
    return added;
}

OptionGreeks american(const BlackInputs& inputs, double carry) {
    OptionGreeks greeks = black76(inputs);
    const bool moves = inputs.vol > 0.0 && inputs.years > 0.0 && inputs.forward > 0.0;
    if (moves) addDifferences(greeks, inputs, carry);
    return greeks;
}

} // namespace marginscope
