// Black's formula against numbers of others: the worked examples of the methods sheet (section 10), Haug's tables and a
// public Black-Scholes grid; then its Greeks against differences, parity, the far tails, and the implied volatility.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/market/smile.h"
#include "core/scenario/scenario.h"
#include "core/valuation/black76.h"
#include "core/valuation/moving_book.h"
#include "tests/support/books.h"
#include "tests/support/files.h"
#include "tests/support/random.h"

#include <nlohmann/json.hpp>
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

constexpr OptionRight call = OptionRight::Call, put = OptionRight::Put;
constexpr double days = 1.0 / 365.0;

void near(double actual, double expected, double tolerance, const QString& what) {
    QVERIFY2(std::fabs(actual - expected) <= tolerance,
             qPrintable(QString("%1: %2 instead of %3").arg(what).arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

/// Terms of a European option on a share or a future: dividend yield or foreign rate q, rate r.
struct SpotTerms {
    OptionRight right = call;
    double strike = 0.0, spot = 0.0, q = 0.0, r = 0.0, years = 0.0, vol = 0.0;
};

BlackInputs onForward(const SpotTerms& t) {
    return {t.right, t.spot * std::exp((t.r - t.q) * t.years), t.strike, t.vol, t.years, t.r};
}

/// Figures of the option on spot, by the chain rule from those on the forward.
std::map<std::string, double> spotFigures(const SpotTerms& t) {
    const OptionGreeks g = black76(onForward(t));
    const double growth = std::exp((t.r - t.q) * t.years), forward = t.spot * growth;
    const double delta = g.delta * growth;
    const double theta = g.theta - (t.r - t.q) * forward * g.delta;
    return {{"price", g.price},
            {"delta", delta},
            {"gamma", g.gamma * growth * growth},
            {"vega", g.vega},
            {"theta", theta},
            {"theta per day", theta / 365.0},
            {"rho", g.rho + t.years * forward * g.delta},
            {"dividendRho", -t.years * forward * g.delta},
            {"elasticity", delta * t.spot / g.price}};
}

struct HaugCase {
    const char* what;
    SpotTerms terms;
    double expected;
};

/// E. G. Haug, Option Pricing Formulas (1998), pages 2 to 16, as QuantLib's test suite has them (europeanoption.cpp,
/// commit 2a13d455). Four digits.
const std::vector<HaugCase> haug = {
    {"price", {call, 65, 60, 0.0, 0.08, 0.25, 0.30}, 2.1334},
    {"price", {put, 95, 100, 0.05, 0.10, 0.50, 0.20}, 2.4648},
    {"price", {put, 19, 19, 0.10, 0.10, 0.75, 0.28}, 1.7011},
    {"price", {call, 1.6, 1.56, 0.08, 0.06, 0.50, 0.12}, 0.0291},
    {"price", {put, 100, 90, 0.10, 0.10, 0.50, 0.35}, 14.4452},
    {"delta", {call, 100, 105, 0.10, 0.10, 0.50, 0.36}, 0.5946},
    {"elasticity", {put, 100, 105, 0.10, 0.10, 0.50, 0.36}, -4.8775},
    {"gamma", {call, 60, 55, 0.0, 0.10, 0.75, 0.30}, 0.0278},
    {"vega", {put, 60, 55, 0.0, 0.10, 0.75, 0.30}, 18.9358},
    {"theta", {put, 405, 430, 0.05, 0.07, 1.0 / 12.0, 0.20}, -31.1924},
    {"theta per day", {put, 405, 430, 0.05, 0.07, 1.0 / 12.0, 0.20}, -0.0855},
    {"rho", {call, 75, 72, 0.0, 0.09, 1.0, 0.19}, 38.7325},
    {"dividendRho", {put, 490, 500, 0.05, 0.08, 0.25, 0.15}, 42.2254},
};

SpotTerms termsOf(const nlohmann::json& inputs, OptionRight right) {
    return {right, inputs["K"], inputs["S"], inputs.value("q", 0.0), inputs["r"], inputs["T"], inputs["vol"]};
}

/// "call_theta_year" of the grid is the call's theta.
std::pair<OptionRight, std::string> gridFigure(std::string name) {
    const OptionRight right = name.starts_with("put") ? put : call;
    name = name.size() <= 4 ? "price" : name.substr(name.find('_') + 1);
    return {right, name == "theta_year" ? "theta" : name};
}

BlackInputs randomInputs(Random& random) {
    BlackInputs in;
    in.right = random.coin() ? call : put;
    in.forward = std::exp(random.between(-5.0, 12.0));
    in.vol = random.between(0.05, 2.5);
    in.years = std::exp(random.between(std::log(1.0 / 365.0), std::log(3.0)));
    in.strike = in.forward * std::exp(random.between(-3.0, 3.0) * in.vol * std::sqrt(in.years));
    in.rate = random.between(-0.02, 0.12);
    return in;
}

/// Fourth-order central difference of a figure of the inputs.
template<class Change, class Read>
double slope(const BlackInputs& at, double step, Change change, Read read) {
    const auto value = [&](double by) {
        BlackInputs moved = at;
        change(moved, by);
        return read(moved);
    };
    return (8.0 * (value(step) - value(-step)) - (value(2.0 * step) - value(-2.0 * step))) / (12.0 * step);
}

} // namespace

class TestPricing : public QObject {
    Q_OBJECT

private slots:
    void workedPrices() {
        near(black76Price({call, 100, 100, 0.2, 1.0, 0.0}), 7.965567455, 5e-10, "1 call");
        near(black76Price({put, 100, 100, 0.2, 1.0, 0.0}), 7.965567455, 5e-10, "1 put");
        const OptionGreeks one = black76({call, 100, 100, 0.2, 1.0, 0.0});
        near(one.delta, 0.539827837, 5e-10, "1 delta");
        near(one.gamma, 0.019847627, 5e-10, "1 gamma");
        near(one.vega, 39.69525475, 5e-9, "1 vega");
        const OptionGreeks two = black76({call, 100000, 110000, 0.55, 30 * days, 0.0});
        near(two.price, 2764.665161, 5e-7, "2 call");
        near(black76Price({put, 100000, 110000, 0.55, 30 * days, 0.0}), 12764.665161, 5e-7, "2 put");
        near(two.delta, 0.299578643, 5e-10, "2 delta");
        near(two.gamma, 2.20364777e-5, 5e-14, "2 gamma");
        near(two.vega, 9961.695395, 5e-7, "2 vega");
        near(two.theta * days, -91.315541, 5e-7, "2 theta");
        near(two.price / 100000, 0.02764665, 5e-9, "2 coin premium");
        near(black76Price({put, 100000, 90000, 0.60, 30 * days, 0.0}), 2691.568493, 5e-7, "3 put");
        near(black76({put, 100000, 90000, 0.60, 30 * days, 0.0}).delta, -0.242427190, 5e-10, "3 delta");
        near(black76Price({call, 100000, 100000, 0.50, 7 * days, 0.0}), 2761.823401, 5e-7, "3 at the money");
        near(black76Price({call, 3000, 3200, 0.70, 15 * days, 0.0}), 93.140762, 5e-7, "3 ether call");
        near(black76Price({put, 3000, 3200, 0.70, 15 * days, 0.0}), 293.140762, 5e-7, "3 ether put");
    }

    // Example 4 is a test of Derive's contracts: discount factor and seconds to expiry are given.
    void workedDiscountedPrice() {
        const double years = 794852.0 / secondsPerYear;
        const double rate = -std::log(0.9962264490688729) / years;
        near(black76Price({call, 95776.67392708939, 100000, 0.453803924321583, years, rate}), 1186.418569, 5e-7,
             "4 call");
    }

    void workedSmile() {
        const SviParameters svi{.002138900837067276,  .041639765820381208, -.290894349076049536,
                                -.026351062568175804, .062563079314213912, .02520611364789};
        constexpr double forward = 95776.67392708939;
        QVERIFY(svi.admissible());
        near(svi.totalVariance(std::log(100000 / forward)), .005190896676, 5e-13, "5 variance");
        const std::vector<std::pair<double, double>> vols = {{100000, .453803924322},
                                                             {80000, .657826625709},
                                                             {90000, .470332960669},
                                                             {forward, .429347471909},
                                                             {110000, .544864743130}};
        for (const auto& [strike, vol] : vols)
            near(volatilityAt(svi, strike, forward, 7.0).value(), vol, 5e-13, "5 vol");
    }

    void workedTenorFactors() {
        const VolShockRule rule{0.40, 0.25, 0.30, 0.13, 0.50, 1.0};
        const std::vector<std::pair<double, double>> factors = {
            {1, 2.774191},  {2, 2.253343},  {7, 1.547416},   {14, 1.256892},  {15, 1.231144}, {30, 1.0},
            {60, 0.913831}, {90, 0.866910}, {180, 0.792210}, {365, 0.722649}, {0.1, 2.774191}};
        for (const auto& [tenor, factor] : factors)
            near(rule.tenorFactor(tenor * days), factor, 5e-7, QString("6 factor at %1 days").arg(tenor));
        const std::vector<std::pair<double, double>> ups = {{1, 2.109676}, {7, 1.618966}, {90, 1.346764}};
        for (const auto& [tenor, multiplier] : ups)
            near(rule.shocked(2.0, tenor * days, VolState::Up), 2.0 * multiplier, 2e-6, "6 multiplier");
        near(rule.shocked(0.3, 90 * days, VolState::Up), 0.5, 0.0, "floor of the shock up");
        near(rule.shocked(0.8, 30 * days, VolState::Down), 0.6, 1e-15, "shock down");
    }

    // Example 7 (the exchange's own documentation): what an inverse option pays in the coin at delivery.
    void workedInversePayoff() {
        const Timestamp delivery = makeTimestamp(2026, 12, 25, 8);
        const auto payout = [&](const char* symbol, double price) {
            MarketSnapshot before =
                market(delivery - std::chrono::hours(24),
                       {underlying("BTC", 10000, std::nullopt, {{"25DEC26", 10000, {{10000, 0.6}}}})});
            const MarkedBook marked = markBook(book({position(symbol, 1, 0.05)}), before);
            const MarkedPosition at = movedBook(marked, {price / 10000 - 1.0, 0.0, 1.0, {}}).positions[0];
            near(unrealisedPnl(at) / price, at.mark - 0.05, 1e-12, "7 profit");
            return at.mark;
        };
        near(payout("BTC-25DEC26-10000-C", 12500), 0.2, 1e-12, "7 call");
        near(payout("BTC-25DEC26-10000-P", 5000), 1.0, 1e-12, "7 put");
        near(payout("BTC-25DEC26-10000-P", 12500), 0.0, 1e-12, "7 worthless put");
    }

    void haugsTables() {
        for (const HaugCase& given : haug)
            near(spotFigures(given.terms).at(given.what), given.expected, 6e-5, given.what);
    }

    // Every case of the shared file is European with b = r − q, so none is left out; "elasticity" and the two rhos are
    // put together from price, delta and the discount rho.
    void sharedCases() {
        if (!hasShared("cases/pricing.json")) QSKIP("no shared cases beside the checkout");
        const nlohmann::json document = nlohmann::json::parse(textOf(sharedPath("cases/pricing.json")));
        int figures = 0;
        for (const nlohmann::json& given : document["cases"]) {
            const bool grid = given["kind"] == "black-scholes grid";
            QVERIFY(grid || given["kind"] == "european" || given["kind"] == "greek");
            for (const auto& [name, expected] : given["expected"].items()) {
                const OptionRight stated = given["inputs"].value("type", "Call") == "Put" ? put : call;
                const auto [right, figure] = grid ? gridFigure(name) : std::pair(stated, name);
                near(spotFigures(termsOf(given["inputs"], right)).at(figure), expected, given["tolerance"],
                     QString::fromStdString(given["id"].get<std::string>() + " " + name));
                ++figures;
            }
        }
        QCOMPARE(document["cases"].size(), std::size_t{58});
        QVERIFY(figures >= 54 + 4 * 9);
    }

    void greeksAreSlopes() {
        Random random(11);
        for (int i = 0; i < 2000; ++i) {
            const BlackInputs in = randomInputs(random);
            const OptionGreeks g = black76(in);
            const auto price = [](const BlackInputs& at) { return black76(at).price; };
            const auto delta = [](const BlackInputs& at) { return black76(at).delta; };
            const auto vega = [](const BlackInputs& at) { return black76(at).vega; };
            const auto byForward = [](BlackInputs& at, double by) { at.forward += by; };
            const auto byVol = [](BlackInputs& at, double by) { at.vol += by; };
            const double deviation = in.vol * std::sqrt(in.years), f = in.forward;
            const double stepF = 2e-3 * f * deviation, stepV = 2e-3 * in.vol;
            const double unit = f * deviation;
            near(slope(in, stepF, byForward, price), g.delta, 1e-8, "delta");
            near(slope(in, stepF, byForward, delta) * unit, g.gamma * unit, 1e-8, "gamma");
            near(slope(in, stepV, byVol, price) * in.vol / f, g.vega * in.vol / f, 1e-8, "vega");
            near(slope(in, stepV, byVol, delta) * in.vol, g.vanna * in.vol, 1e-7, "vanna");
            near(slope(in, stepV, byVol, vega) * in.vol * in.vol / f, g.volga * in.vol * in.vol / f, 1e-7, "volga");
            near(-slope(
                     in, 1e-3 * in.years, [](BlackInputs& at, double by) { at.years += by; }, price) *
                     in.years / f,
                 g.theta * in.years / f, 1e-8, "theta");
            near(slope(
                     in, 1e-3, [](BlackInputs& at, double by) { at.rate += by; }, price) /
                     f,
                 g.rho / f, 1e-9 * std::max(1.0, g.price / f), "rho");
        }
    }

    void parityInMoneyAndCoin() {
        Random random(12);
        for (int i = 0; i < 5000; ++i) {
            BlackInputs in = randomInputs(random);
            in.right = call;
            const double c = black76Price(in);
            in.right = put;
            const double p = black76Price(in), discount = std::exp(-in.rate * in.years);
            near((c - p) / in.forward, discount * (1.0 - in.strike / in.forward),
                 1e-14 * std::max(1.0, in.strike / in.forward), "coin parity");
            near(c - p, discount * (in.forward - in.strike), 1e-14 * std::max(in.forward, in.strike), "parity");
            QVERIFY(c >= discount * std::max(in.forward - in.strike, 0.0) - 1e-14 * c && c <= in.forward * discount);
        }
    }

    // N(−x) of a tail, correct digit by digit where 1 − N(x) would have none; from its continued fraction in 60 digits
    // (M. Abramowitz and I. Stegun, 26.2.14).
    void farTails() {
        near(normalCdf(-5.0) / 2.8665157187919391e-07, 1.0, 1e-14, "N(-5)");
        near(normalCdf(-10.0) / 7.619853024160527e-24, 1.0, 1e-13, "N(-10)");
        near(normalCdf(-37.0) / 5.725571222524577e-300, 1.0, 1e-12, "N(-37)");
        near(normalCdf(8.0), 1.0, 1e-15, "N(8)");
        const double deep = black76Price({call, 100, 1000, 0.3, 0.5, 0.0});
        QVERIFY(deep > 0.0 && deep < 1e-24);
        near(black76Price({put, 100, 1000, 0.3, 0.5, 0.0}), 900.0, 1e-12, "deep put");
        QCOMPARE(black76Price({call, 100, 1e8, 0.3, 0.5, 0.0}), 0.0);
        near(black76Price({call, 100, 100, 60.0, 1.0, 0.0}), 100.0, 1e-12,
             "a call is never worth more than the forward");
        for (double forward : {1e-9, 1e-3, 1e3, 1e12})
            for (double strike : {1e-9, 1.0, 1e12})
                for (double vol : {1e-12, 1e-3, 1.0, 50.0}) {
                    const OptionGreeks g = black76({put, forward, strike, vol, 0.25, 0.03});
                    for (double figure : {g.price, g.delta, g.gamma, g.vega, g.theta, g.rho, g.vanna, g.volga})
                        QVERIFY2(std::isfinite(figure), qPrintable(QString::number(strike)));
                    QVERIFY(g.price >= 0.0 && g.delta <= 0.0 && g.delta >= -1.0);
                }
    }

    void noTimeOrNoVolatilityIsIntrinsic() {
        for (const auto& [vol, years] : std::vector<std::pair<double, double>>{{0.5, 0.0}, {0.0, 0.5}, {1e-9, 1e-6}}) {
            near(black76Price({call, 110, 100, vol, years, 0.0}), 10.0, 1e-12, "in the money");
            near(black76Price({put, 110, 100, vol, years, 0.0}), 0.0, 1e-12, "out of the money");
            near(black76({call, 110, 100, vol, years, 0.0}).delta, 1.0, 1e-12, "delta");
            near(black76({put, 90, 100, vol, years, 0.0}).delta, -1.0, 1e-12, "put delta");
        }
        near(black76Price({call, 100, 100, 1e-10, 1.0, 0.0}) / (100 * 1e-10 * normalPdf(0.0)), 1.0, 1e-5,
             "at the money, price is F·vol·sqrt(T)·n(0)");
        near(black76Price({call, 110, 100, 0.0, 0.5, 0.04}), 10.0 * std::exp(-0.02), 1e-12, "discounted intrinsic");
    }

    void impliedVolatilityComesBack() {
        Random random(13);
        int tested = 0;
        for (int i = 0; i < 20000; ++i) {
            BlackInputs in;
            in.right = random.coin() ? call : put;
            in.forward = std::exp(random.between(-9.0, 15.0));
            in.vol = std::exp(random.between(std::log(1e-3), std::log(20.0)));
            in.years = std::exp(random.between(std::log(1e-4), std::log(10.0)));
            in.rate = random.between(-0.05, 0.15);
            const double deviation = in.vol * std::sqrt(in.years);
            in.strike = in.forward * std::exp(random.between(-6.0, 6.0) * deviation);
            const double price = black76Price(in), vega = black76(in).vega;
            // What the last digit of the price is worth in volatility.
            const double blur = 4e-16 * price / std::max(vega, 1e-300);
            if (!(price > 0.0) || blur > 1e-7 * in.vol) continue;
            const Result<double> vol = impliedVolatility(price, in);
            QVERIFY(vol.has_value());
            near(*vol / in.vol, 1.0, 1e-9 + 100.0 * blur / in.vol, "implied volatility");
            ++tested;
        }
        QVERIFY(tested > 12000);
    }

    void pricesWithoutAVolatility() {
        const auto refused = [](double price, const BlackInputs& in) {
            const Result<double> vol = impliedVolatility(price, in);
            return !vol && vol.error().reason == Reason::NotPriceable;
        };
        const BlackInputs in{call, 100, 90, 0.0, 0.5, 0.04}, twin{put, 100, 90, 0.0, 0.5, 0.04};
        const double discount = std::exp(-0.02), nan = std::numeric_limits<double>::quiet_NaN();
        for (double price : {-1.0, 0.0, 5.0, 10.0 * discount * (1 - 1e-12), 100.0 * discount, 120.0, nan,
                             std::numeric_limits<double>::infinity()})
            QVERIFY2(refused(price, in), qPrintable(QString::number(price)));
        for (double price : {-1.0, 0.0, 90.0 * discount, 95.0, nan})
            QVERIFY2(refused(price, twin), qPrintable(QString::number(price)));
        for (BlackInputs bad : {BlackInputs{call, 100, 90, 0, 0, 0}, BlackInputs{call, 100, 90, 0, -1, 0},
                                BlackInputs{call, 0, 90, 0, 1, 0}, BlackInputs{call, 100, 0, 0, 1, 0},
                                BlackInputs{call, nan, 90, 0, 1, 0}})
            QVERIFY(refused(20.0, bad));
        QVERIFY(impliedVolatility(10.0 * discount * 1.001, in).has_value());
    }
};

QTEST_APPLESS_MAIN(TestPricing)
#include "test_pricing.moc"
