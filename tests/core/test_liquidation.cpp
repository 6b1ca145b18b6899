// Liquidation prices: at the price found the test is exactly met, and no nearer price meets it.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/margin/liquidation.h"
#include "core/margin/requirement.h"
#include "core/valuation/moving_book.h"
#include "tests/support/near.h"
#include "tests/support/random_books.h"
#include "tests/support/rulebooks.h"
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

/// Pot + P&L − maintenance of one position after a move of its underlying.
double potTest(const MarkedBook& prepared, std::size_t index, const Rulebook& rules, double move) {
    const MarkedBook moved = movedBook(prepared, {move, 0.0, 0.0, {}});
    const IsolatedResult at = isolatedResult(moved, moved.positions[index], rules);
    return at.pot + unrealisedPnl(moved.positions[index]) - at.maintenance;
}

double accountTest(const MarkedBook& prepared, const Rulebook& rules, Regime regime, const MarketMove& move) {
    return regimesAt(movedBook(prepared, move), rules)[static_cast<std::size_t>(regime)].maintenance.excess;
}

/// No change of sign at a smaller move, on a grid finer than that of the search.
template<class Test>
bool noNearerRoot(const Test& test, double move) {
    const bool above = test(0.0) > 0.0;
    for (int i = 1; i < 40; ++i)
        for (double side : {-1.0, 1.0}) {
            const double at = side * std::fabs(move) * 0.999 * i / 40.0;
            if (at > -1.0 && (test(at) > 0.0) != above) return false;
        }
    return true;
}

} // namespace

class TestLiquidation : public QObject {
    Q_OBJECT

private slots:
    void theNearestRootOnEitherSide() {
        const auto between = [](double low, double high) {
            return nearestRoot([=](double m) { return (m - low) * (high - m); }, 0.05, 20.0);
        };
        near(between(-0.2, 0.3).value(), -0.2, 1e-12, "below is nearer");
        near(between(-0.3, 0.2).value(), 0.2, 1e-12, "above is nearer");
        near(between(-0.40, 0.60).value(), -0.40, 1e-12, "a step down is shorter than a step up");
        near(between(-0.70, 1.5).value(), -0.70, 1e-12, "far below");
        near(between(-0.90, 0.95).value(), -0.90, 1e-12, "very far below");
        near(between(-0.96, 0.95).value(), 0.95, 1e-12, "just above");
        near(between(-2.0, 0.6).value(), 0.6, 1e-12, "only above");
        near(between(-0.4, 1e9).value(), -0.4, 1e-12, "only below");
        QVERIFY(!between(-2.0, 1e9));
        near(nearestRoot([](double m) { return m; }, 0.05, 20.0).value(), 0.0, 0.0, "already there");
        QVERIFY(!nearestRoot([](double) { return 1.0; }, 0.05, 20.0));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!nearestRoot([](double m) { return 0.5 - m; }, 0.05, 20.0, Job{stop.get_token(), {}}));
    }

    // Linear perpetual, everything closed form: w + q(P − E) = q·P·mm, with mm the size-sloped maintenance rate.
    void linearPerpetualInClosedForm() {
        Position held = position("BTC_USDC-PERPETUAL", 2, 91300);
        held.leverage = 10;
        const Rulebook rules = rulebook(deribit);
        MarketSnapshot flat = market(makeTimestamp(2026, 11, 20, 8), {underlying("BTC", 91300, 91300, {})});
        const Comparison c = compare(book({held}), flat, rules, true);
        const double rate = 0.01 + 5e-5 * 2, pot = 2 * 91300 / 10.0;
        near(c.positions[0].isolated.pot, pot, 1e-9, "pot");
        near(c.positions[0].isolated.liquidationPrice.value(), (91300 * 2 - pot) / (2 * (1 - rate)), 1e-6, "long");
        held.quantity = -2;
        const Comparison shorts = compare(book({held}), flat, rules, true);
        near(shorts.positions[0].isolated.liquidationPrice.value(), (91300 * 2 + pot) / (2 * (1 + rate)), 1e-6,
             "short");
    }

    void isolatedPricesMeetTheTest() {
        Random random(51);
        const Rulebook rules = rulebook(deribit);
        int found = 0;
        for (int i = 0; i < 80; ++i) {
            Portfolio held = randomBook(random, 5);
            for (Position& leg : held.positions)
                if (leg.instrument.isDerivative() && random.coin())
                    leg.isolatedCollateral = random.between(3000, 200000);
            const MarkedBook prepared = preparedBook(markBook(held, threeCoinMarket()), rules);
            for (std::size_t p = 0; p < prepared.positions.size(); ++p) {
                const std::optional<double> price = isolatedLiquidationPrice(prepared, p, rules);
                if (!price) continue;
                const double move = *price / prepared.underlyings[prepared.positions[p].underlying].spot - 1.0;
                const auto test = [&](double m) { return potTest(prepared, p, rules, m); };
                const double scale = std::fabs(test(0.0)) + std::fabs(test(move + 0.01));
                near(test(move), 0.0, 1e-8 * scale + 1e-6, "pot + P&L = maintenance");
                QVERIFY(noNearerRoot(test, move));
                ++found;
            }
        }
        QVERIFY(found > 100);
    }

    void accountPricesMeetTheTest() {
        Random random(52);
        const Rulebook rules = rulebook(deribit);
        int found = 0;
        for (int i = 0; i < 12; ++i) {
            const MarkedBook prepared = preparedBook(markBook(randomBook(random, 4), threeCoinMarket()), rules);
            for (Regime regime : {Regime::Cross, Regime::Portfolio}) {
                const AccountLiquidation at = accountLiquidation(prepared, rules, regime);
                if (at.allTogether) {
                    const auto test = [&](double m) { return accountTest(prepared, rules, regime, {m, 0.0, 0.0, {}}); };
                    near(test(*at.allTogether), 0.0, 1e-5 * (1.0 + std::fabs(test(0.0))), "all together");
                    QVERIFY(noNearerRoot(test, *at.allTogether));
                    ++found;
                }
                for (const AccountLiquidation::Alone& alone : at.alone) {
                    if (!alone.move) continue;
                    const auto test = [&](double m) {
                        return accountTest(prepared, rules, regime, {0.0, 0.0, 0.0, {{alone.underlying, m}}});
                    };
                    near(test(*alone.move), 0.0, 1e-5 * (1.0 + std::fabs(test(0.0))), "one alone");
                    ++found;
                }
            }
        }
        QVERIFY(found > 15);
    }

    void collateralWithoutAnUnderlyingMoves() {
        MarketSnapshot quoted = threeCoinMarket();
        quoted.assets.push_back({AssetCode("XRP"), 2.0, 1.0});
        const Rulebook rules = rulebook(deribit);
        const Portfolio held = book({position("BTC_USDC-25DEC26-110000-C", -1)}, {{AssetCode("XRP"), 20000}});
        const Comparison c = compare(held, quoted, rules, true);
        const auto& alone = c.of(Regime::Cross).liquidation->alone;
        const auto xrp = std::find_if(alone.begin(), alone.end(),
                                      [](const auto& one) { return one.underlying == AssetCode("XRP"); });
        QVERIFY(xrp != alone.end() && xrp->price);
        // equity after the 5 % haircut = maintenance, the option untouched
        near(20000 * *xrp->price * 0.95, c.of(Regime::Cross).maintenance.requirement, 1e-6, "XRP alone");
    }
};

QTEST_APPLESS_MAIN(TestLiquidation)
#include "test_liquidation.moc"
