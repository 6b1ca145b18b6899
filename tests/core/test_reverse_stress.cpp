// Reverse stress: closed forms of linear books, one-dimensional roots of options, distances that no other point on the
// boundary beats, margin calls, covariances of histories, what is refused.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/analysis/reverse_search.h"
#include "core/analysis/reverse_stress.h"
#include "core/analysis/stress.h"
#include "core/valuation/black76.h"
#include "core/valuation/stressed_book.h"
#include "tests/support/near.h"
#include "tests/support/random_books.h"
#include "tests/support/rulebooks.h"

#include <cmath>
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

const AssetCode btc("BTC"), eth("ETH"), usdc("USDC");

DrawnFactor price(const AssetCode& of, double vol) {
    return {of, DrawnQuantity::Price, vol};
}

DrawnFactor volOf(const AssetCode& of, double vol) {
    return {of, DrawnQuantity::Volatility, vol};
}

MoveCovariance covarianceWith(std::vector<DrawnFactor> factors, std::vector<double> correlation, double years,
                              ReturnKind returns) {
    MoveCovariance covariance;
    covariance.factors = std::move(factors);
    covariance.correlation = std::move(correlation);
    covariance.years = years;
    covariance.returns = returns;
    return covariance;
}

ReverseTarget losing(double amount) {
    ReverseTarget target;
    target.loss = amount;
    return target;
}

Comparison compared(std::vector<Position> positions, double money = 1e6) {
    return compare(book(std::move(positions), {{usdc, money}}), threeCoinMarket(), rulebook(deribit));
}

double bisected(const std::function<double(double)>& f, double low, double high) {
    const bool rising = f(low) < 0.0;
    for (int i = 0; i < 200; ++i) {
        const double middle = 0.5 * (low + high);
        ((f(middle) < 0.0) == rising ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

} // namespace

class TestReverseStress : public QObject {
    Q_OBJECT

private slots:
    // The methods sheet, 11, worked example 3: w = (100, −60), 3 % and 4 %, correlation 0.8: sd 1.8, VaR99 4.187426.
    // Losing just that is 2.326348 standard deviations away, at −d Σw/√(w'Σw).
    void aLinearBookHasAClosedForm() {
        const Comparison comparison =
            compared({position("BTC", 100.0 / 91250), position("ETH_USDC-PERPETUAL", -60.0 / 3048, 3048)});
        const MoveCovariance covariance =
            covarianceWith({price(btc, 0.03), price(eth, 0.04)}, {1.0, 0.8, 0.8, 1.0}, 1.0, ReturnKind::Simple);
        const ReverseStress result = reverseStress(comparison, covariance, losing(4.187426)).value();
        QVERIFY(!result.solutions.empty());
        const ReverseSolution& found = result.solutions.front();
        near(found.distance, 2.326348, 1e-6, "distance");
        near(found.distance, 4.187426 / 1.8, 1e-10, "closed form");
        near(found.pnl, -4.187426, 1e-9, "exact to the root");
        const double first = 0.0009 * 100 + 0.8 * 0.03 * 0.04 * -60, second = 0.8 * 0.03 * 0.04 * 100 + 0.0016 * -60;
        near(found.moves[0], -found.distance * first / 1.8, 1e-6, "BTC");
        near(found.moves[1], -found.distance * second / 1.8, 1e-6, "ETH: the hedge sits at its minimum");
        near(found.deviations[0], found.moves[0] / 0.03, 1e-9, "in its own deviations");
        near(tailProbability(2.326348), 0.01, 1e-8, "probability");
    }

    void oneLinearPositionInLogReturns() {
        const Comparison comparison = compared({position("BTC_USDC-PERPETUAL", 2.0, 91300)});
        const double years = 10.0 / 365.0, vol = 0.6;
        const ReverseStress result =
            reverseStress(comparison, covarianceWith({price(btc, vol)}, {1.0}, years, ReturnKind::Log), losing(50000))
                .value();
        const double expected = std::log1p(-50000 / (2.0 * 91300));
        QCOMPARE(result.solutions.size(), std::size_t{1});
        near(result.solutions[0].distance, -expected / (vol * std::sqrt(years)), 1e-10, "distance");
        near(result.solutions[0].moves[0], std::expm1(expected), 1e-12, "move");
    }

    // A put sold: the loss at the root of Black-76 in the forward, by bisection of the plain formula.
    void aPutIsAOneDimensionalRoot() {
        const Comparison comparison = compared({position("BTC_USDC-25DEC26-90000-P", -3)});
        const MarkedPosition& held = comparison.book->positions[0];
        const auto value = [&](double move) {
            return black76Price({OptionRight::Put, held.forward * std::exp(move), 90000, held.vol, held.years, 0.0});
        };
        const double root = bisected([&](double move) { return 3 * (value(move) - value(0.0)) - 40000; }, -1.0, 0.0);
        const ReverseStress result =
            reverseStress(comparison, covarianceWith({price(btc, 0.7)}, {1.0}, 1.0 / 365.0, ReturnKind::Log),
                          losing(40000))
                .value();
        QCOMPARE(result.solutions.size(), std::size_t{1});
        near(result.solutions[0].distance, -root / (0.7 / std::sqrt(365.0)), 1e-8, "distance");
        near(result.solutions[0].pnl, -40000, 1e-6, "loss");
        QVERIFY(std::fabs(result.solutions[0].value) < 1e-6);
    }

    // A strangle sold can be lost both ways: the nearer side is first, the other one stands beside it.
    void bothSidesOfAStrangle() {
        const Comparison comparison =
            compared({position("BTC_USDC-25DEC26-100000-C", -2), position("BTC_USDC-25DEC26-80000-P", -2)});
        const MoveCovariance covariance =
            covarianceWith({price(btc, 0.6), volOf(btc, 0.9)}, {1.0, -0.3, -0.3, 1.0}, 5.0 / 365.0, ReturnKind::Log);
        const ReverseStress result = reverseStress(comparison, covariance, losing(30000)).value();
        QVERIFY(result.solutions.size() >= 2);
        QVERIFY(result.solutions[0].distance < result.solutions[1].distance);
        QVERIFY(result.solutions[0].moves[0] * result.solutions[1].moves[0] < 0.0);
        for (const ReverseSolution& solution : result.solutions) {
            near(solution.pnl, -30000, 1e-6, "loss");
            QVERIFY(solution.moves[0] > 0.0 || solution.moves[1] > 0.0); // falling prices come with rising volatilities
        }
    }

    // No point of a dense scan of the boundary is nearer than what was found.
    void nothingOnTheBoundaryIsNearer_data() {
        QTest::addColumn<int>("seed");
        QTest::addColumn<bool>("call");
        for (int seed = 1; seed <= 6; ++seed)
            for (const bool call : {false, true})
                QTest::addRow("book %d %s", seed, call ? "call" : "loss") << seed << call;
    }
    void nothingOnTheBoundaryIsNearer() {
        QFETCH(int, seed);
        QFETCH(bool, call);
        Random random(900 + static_cast<unsigned>(seed));
        Portfolio held = randomBook(random, 6);
        held.collateral = {{usdc, 400000.0}};
        const Comparison comparison = compare(held, threeCoinMarket(), rulebook(deribit));
        const MoveCovariance covariance =
            covarianceWith({price(btc, 0.6), price(eth, 0.8)}, {1.0, 0.8, 0.8, 1.0}, 10.0 / 365.0, ReturnKind::Log);
        ReverseTarget target = losing(60000.0);
        if (call) target = {std::nullopt, Regime::Portfolio, Level::Initial};
        const ReverseStress result = reverseStress(comparison, covariance, target).value();
        const double sb = 0.6 * std::sqrt(10.0 / 365.0), se = 0.8 * std::sqrt(10.0 / 365.0);
        StressedBook stressed(*comparison.book);
        const double equity = valueBook(*comparison.book).equity;
        const auto left = [&](double radius, double angle) {
            const double a = radius * std::cos(angle), b = radius * std::sin(angle);
            StressScenario scenario;
            scenario.underlyings[btc].price = std::expm1(sb * a);
            scenario.underlyings[eth].price = std::expm1(se * (0.8 * a + 0.6 * b));
            const MarkedBook& after = stressed.at(scenario);
            return call ? regimesAt(after, rulebook(deribit))[2].initial.excess
                        : valueBook(after).equity - equity + 60000.0;
        };
        QCOMPARE(result.already, left(0.0, 0.0) <= 0.0);
        if (result.already) return;
        const double nearest = result.solutions.empty() ? 8.0 : result.solutions[0].distance;
        const int angles = call ? 180 : 720;
        for (int i = 0; i < angles; ++i)
            for (const double share : {0.5, 0.8, 0.95, 0.99, 0.9995})
                QVERIFY2(left(share * nearest, 2.0 * M_PI * i / angles) > -1e-6, qPrintable(QString::number(i)));
    }

    void aCallIsExactlyReached() {
        const Comparison comparison =
            compared({position("BTC_USDC-25DEC26-100000-C", -2), position("ETH_USDC-PERPETUAL", 30, 3048)}, 90000);
        const MoveCovariance covariance =
            covarianceWith({price(btc, 0.6), price(eth, 0.8), volOf(btc, 0.9)},
                           {1.0, 0.8, -0.3, 0.8, 1.0, -0.3, -0.3, -0.3, 1.0}, 1.0 / 365.0, ReturnKind::Log);
        for (const Regime regime : allRegimes)
            for (const Level level : {Level::Initial, Level::Maintenance}) {
                const ReverseStress result =
                    reverseStress(comparison, covariance, {std::nullopt, regime, level}).value();
                if (result.already || result.solutions.empty()) continue;
                const ReverseSolution& found = result.solutions[0];
                StressScenario scenario = found.scenario;
                scenario.id = scenario.name = "found";
                const StressRun run = runStress(comparison, {scenario}).value();
                near(run.outcomes[0].of(regime).at(level).excess, found.value, 1e-9, "the same book");
                QVERIFY(found.value <= 0.0 && found.value > -1e-3);
                near(run.outcomes[0].pnl, found.pnl, 1e-9, "P&L");
            }
    }

    void whatCannotMoveStays() {
        const Comparison comparison = compared({position("BTC_USDC-PERPETUAL", 2.0, 91300), position("ETH", 5)});
        const ReverseStress result = reverseStress(comparison,
                                                   covarianceWith({price(btc, 0.6), price(eth, 0.0)},
                                                                  {1.0, 0.8, 0.8, 1.0}, 0.01, ReturnKind::Log),
                                                   losing(20000))
                                         .value();
        QCOMPARE(result.solutions[0].moves[1], 0.0);
        QCOMPARE(result.solutions[0].deviations[1], 0.0);
    }

    // Two factors that are one: the covariance has no inverse, the distance is that of the one.
    void aSingularCovarianceIsOneFactorLess() {
        const Comparison comparison =
            compared({position("BTC_USDC-PERPETUAL", 1.0, 91300), position("ETH_USDC-PERPETUAL", 10.0, 3048)});
        const ReverseStress result = reverseStress(comparison,
                                                   covarianceWith({price(btc, 0.5), price(eth, 0.5)},
                                                                  {1.0, 1.0, 1.0, 1.0}, 0.04, ReturnKind::Simple),
                                                   losing(10000))
                                         .value();
        QCOMPARE(result.solutions.size(), std::size_t{1});
        near(result.solutions[0].distance, 10000.0 / (91300 + 30480) / 0.1, 1e-10, "distance");
        near(result.solutions[0].moves[0], result.solutions[0].moves[1], 1e-12, "together");
    }

    void nothingWithinReach() {
        // One long option cannot lose more than its price.
        const Comparison comparison = compared({position("BTC_USDC-25DEC26-90000-P", 1)});
        const ReverseStress result =
            reverseStress(comparison, covarianceWith({price(btc, 0.6)}, {1.0}, 0.01, ReturnKind::Log), losing(90000))
                .value();
        QVERIFY(!result.already);
        QVERIFY(result.solutions.empty());
    }

    void aCallThatIsThereAlready() {
        const Comparison comparison = compared({position("BTC_USDC-PERPETUAL", 50.0, 91300)}, 1000);
        const ReverseStress result =
            reverseStress(comparison, covarianceWith({price(btc, 0.6)}, {1.0}, 0.01, ReturnKind::Log),
                          {std::nullopt, Regime::Cross, Level::Initial})
                .value();
        QVERIFY(result.already);
        QVERIFY(result.solutions.empty());
    }

    void threadsDoNotChangeDigits() {
        const Comparison comparison = compared(
            {position("BTC_USDC-25DEC26-100000-C", -2), position("BTC_USDC-25DEC26-80000-P", -2), position("ETH", 20)});
        const MoveCovariance covariance =
            covarianceWith({price(btc, 0.6), price(eth, 0.8), volOf(btc, 0.9)},
                           {1.0, 0.8, -0.3, 0.8, 1.0, -0.3, -0.3, -0.3, 1.0}, 5.0 / 365.0, ReturnKind::Log);
        TaskPool one(1), three(3);
        const ReverseStress a = reverseStress(comparison, covariance, losing(30000), {}, one).value(),
                            b = reverseStress(comparison, covariance, losing(30000), {}, three).value();
        QCOMPARE(a.solutions.size(), b.solutions.size());
        for (std::size_t i = 0; i < a.solutions.size(); ++i)
            QCOMPARE(a.solutions[i].moves, b.solutions[i].moves);
        QCOMPARE(a.evaluations, b.evaluations);
    }

    // max(x, y) over the axes: the nearest point lies in a kink, where no gradient points to it.
    void kinksAreFollowed() {
        const BoundaryProblem problem{
            [](const Direction& z) {
                return 3.0 - std::min({z[0] + 0.2 * z[2], z[1] - 0.1 * z[2], 2.0 * z[2] + 1.0});
            },
            [](const Direction&) { return 100.0; }, [](const Direction&) { return 0.5; }};
        const BoundaryPoint start = firstRoot(problem, normalised({1.0, 2.0, 3.0}));
        QVERIFY(!start.direction.empty());
        const BoundaryPoint found = refined(problem, start, 1, {});
        // min |z| with z0 + z2/5 ≥ 3, z1 − z2/10 ≥ 3, z2 ≥ 1: z2 = 1, z0 = 2.8, z1 = 3.1.
        near(found.distance, std::sqrt(2.8 * 2.8 + 3.1 * 3.1 + 1.0), 1e-5, "distance");
    }

    void covarianceOfScenarios() {
        const std::vector<double> a = {0.01, -0.02, 0.03, 0.0}, b = {0.02, -0.03, 0.05, -0.01};
        const SampledScenarios scenarios = SampledScenarios::make({{btc, a, b}}).value();
        const MoveCovariance simple = covarianceOf(scenarios, 365.0, 0.1, ReturnKind::Simple).value();
        QCOMPARE(simple.factors.size(), std::size_t{2});
        // By hand: means 0.005, 0.0075; squares 13e-4, 36.75e-4, products 21.5e-4, each over 3.
        near(simple.factors[0].vol, std::sqrt(13e-4 / 3 * 365), 1e-12, "price");
        near(simple.factors[1].vol, std::sqrt(36.75e-4 / 3 * 365), 1e-12, "volatility");
        near(simple.correlation[1], 21.5e-4 / std::sqrt(13e-4 * 36.75e-4), 1e-12, "correlation");
        const MoveCovariance log = covarianceOf(scenarios, 365.0, 0.1, ReturnKind::Log).value();
        QVERIFY(log.factors[0].vol != simple.factors[0].vol);
        const SampledScenarios one = SampledScenarios::make({{btc, {0.01}, {}}}).value();
        QVERIFY(!covarianceOf(one, 365.0, 0.1, ReturnKind::Log));
    }

    void badCovariancesAreRefused_data() {
        QTest::addColumn<QVector<double>>("correlation");
        QTest::addColumn<double>("vol");
        QTest::addColumn<double>("years");
        QTest::addColumn<double>("loss");
        QTest::newRow("not positive semi-definite")
            << QVector<double>{1, 0.9, -0.9, 0.9, 1, 0.9, -0.9, 0.9, 1} << 0.5 << 0.1 << 100.0;
        QTest::newRow("beyond 1") << QVector<double>{1, 1.2, 0, 1.2, 1, 0, 0, 0, 1} << 0.5 << 0.1 << 100.0;
        QTest::newRow("not symmetric") << QVector<double>{1, 0.2, 0, 0.3, 1, 0, 0, 0, 1} << 0.5 << 0.1 << 100.0;
        QTest::newRow("size") << QVector<double>{1} << 0.5 << 0.1 << 100.0;
        QTest::newRow("negative vol") << QVector<double>{1, 0, 0, 0, 1, 0, 0, 0, 1} << -0.5 << 0.1 << 100.0;
        QTest::newRow("nothing moves") << QVector<double>{1, 0, 0, 0, 1, 0, 0, 0, 1} << 0.0 << 0.1 << 100.0;
        QTest::newRow("no horizon") << QVector<double>{1, 0, 0, 0, 1, 0, 0, 0, 1} << 0.5 << 0.0 << 100.0;
        QTest::newRow("no loss") << QVector<double>{1, 0, 0, 0, 1, 0, 0, 0, 1} << 0.5 << 0.1 << 0.0;
    }
    void badCovariancesAreRefused() {
        QFETCH(QVector<double>, correlation);
        QFETCH(double, vol);
        QFETCH(double, years);
        QFETCH(double, loss);
        const Comparison comparison = compared({position("BTC_USDC-PERPETUAL", 1.0, 91300)});
        const MoveCovariance covariance =
            covarianceWith({price(btc, vol), price(eth, vol), volOf(btc, vol)},
                           {correlation.begin(), correlation.end()}, years, ReturnKind::Log);
        const Result<ReverseStress> result = reverseStress(comparison, covariance, losing(loss));
        QVERIFY(!result);
        QVERIFY(result.error().reason == Reason::OutOfRange);
    }

    void aRunIsStopped() {
        std::stop_source stop;
        stop.request_stop();
        const Result<ReverseStress> result = reverseStress(
            compared({position("BTC_USDC-PERPETUAL", 1.0, 91300)}),
            covarianceWith({price(btc, 0.5)}, {1.0}, 0.1, ReturnKind::Log), losing(1000), Job{stop.get_token(), {}});
        QVERIFY(!result);
        QVERIFY(result.error().reason == Reason::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestReverseStress)
#include "test_reverse_stress.moc"
