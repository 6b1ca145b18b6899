// Delta margin: figures worked by hand from the formulas of core/methods/README.md, what holds for every book, and
// explanations that can be recomputed.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/io/market_file.h"
#include "core/io/portfolio_file.h"
#include "core/valuation/black76.h"
#include "tests/support/explain_evaluator.h"
#include "tests/support/files.h"
#include "tests/support/near.h"
#include "tests/support/random_books.h"
#include "tests/support/rulebooks.h"

#include <nlohmann/json.hpp>
#endif

using namespace marginscope;
using namespace marginscope::test;
using Overrides = std::vector<ParameterOverride>;

namespace {

constexpr const char* deltaRules = "delta-2026-11-21";

Rulebook rules(const Overrides& overrides = {}) {
    return rulebook(deltaRules, overrides);
}

/// One charge alone at both levels.
Rulebook only(const std::string& charge, Overrides more = {}) {
    Overrides overrides = {{"/portfolio/initial", charge + " + 0*(delta + gamma + vega)"},
                           {"/portfolio/maintenance", charge}};
    overrides.insert(overrides.end(), more.begin(), more.end());
    return rules(overrides);
}

// 20 and 65 days to expiry: buckets up to 30 and up to 90 days.
MarketSnapshot flatMarket() {
    return market(makeTimestamp(2026, 11, 21, 8),
                  {underlying("BTC", 100000, 100000,
                              {{"11DEC26", 100000, {{100000, 0.6}}}, {"25JAN27", 100000, {{100000, 0.5}}}})});
}

double required(const Portfolio& held, const Rulebook& with) {
    return compare(held, flatMarket(), with).of(Regime::Portfolio).maintenance.requirement;
}

OptionGreeks greeks(double strike, double vol, double days) {
    return black76({OptionRight::Call, 100000, strike, vol, days / 365.0, 0.0});
}

void everyTreeFollows(const Comparison& comparison) {
    for (const Regime regime : allRegimes)
        for (const Level level : {Level::Initial, Level::Maintenance}) {
            const ExplainNode tree = explainExcess(comparison, regime, level);
            std::string where;
            const double worst = worstDisagreement(tree, where);
            QVERIFY2(worst <= 1e-9, qPrintable(QString("%1 off by %2").arg(where.c_str()).arg(worst)));
            const double excess = comparison.of(regime).at(level).excess;
            near(recompute(tree), excess, 1e-8 * std::max(1.0, std::fabs(excess)), "recomputed root");
        }
}

Portfolio scaled(Portfolio held, double by) {
    for (Position& leg : held.positions)
        leg.quantity *= by;
    return held;
}

double threeCoins(const Portfolio& held, const Rulebook& with) {
    return compare(held, threeCoinMarket(), with).of(Regime::Portfolio).maintenance.requirement;
}

} // namespace

class TestDeltaMargin : public QObject {
    Q_OBJECT

private slots:
    void deltasNetWithinABucketAndPartlyBetween() {
        const Portfolio one = book({position("BTC_USDC-PERPETUAL", 2)});
        near(required(one, only("delta")), 2 * 100000 * 0.15, 1e-6, "one position");
        const Portfolio same = book({position("BTC_USDC-PERPETUAL", 2), position("BTC", -0.5)});
        near(required(same, only("delta")), 1.5 * 100000 * 0.15, 1e-6, "perpetual and spot are one bucket");
        // 30 000 long, 15 000 short, of which 90 % cancels twice.
        const Portfolio calendar = book({position("BTC_USDC-PERPETUAL", 2), position("BTC_USDC-25JAN27", -1)});
        near(required(calendar, only("delta")), 30000 + 15000 - 2 * 0.9 * 15000, 1e-6, "between buckets");
        near(required(calendar, only("delta", {{"/portfolio/charges/delta/offset", "1"}})), 15000, 1e-6, "all cancels");
        near(required(calendar, only("delta", {{"/portfolio/charges/delta/offset", "0"}})), 45000, 1e-6, "gross");
        near(required(calendar, only("delta", {{"/portfolio/charges/delta/rates", "[0.1, 0.2, 0.3, 0.4, 0.5]"}})),
             20000 + 30000 - 2 * 0.9 * 20000, 1e-6, "a rate for each bucket");
        // An inverse future of 100 000 USD at 100 000 is a coin.
        near(required(book({position("BTC-25JAN27", 100000)}), only("delta")), 15000, 1e-6, "inverse");
    }

    void shortGammaPaysForAMove() {
        const double near20 = greeks(100000, 0.6, 20).gamma, far65 = greeks(100000, 0.5, 65).gamma;
        const double square = 0.5 * 15000.0 * 15000.0;
        const Portfolio sold = book({position("BTC_USDC-11DEC26-100000-C", -3)});
        near(required(sold, only("gamma")), 3 * near20 * square, 1e-6, "short");
        const Portfolio bought = book({position("BTC_USDC-11DEC26-100000-C", 3)});
        QCOMPARE(required(bought, only("gamma")), 0.0);
        const Portfolio calendar =
            book({position("BTC_USDC-11DEC26-100000-C", -3), position("BTC_USDC-25JAN27-100000-P", 2)});
        near(required(calendar, only("gamma")), (3 * near20 - 0.5 * 2 * far65) * square, 1e-6, "half the long counts");
    }

    void vegaPaysForAShift() {
        const double near20 = greeks(100000, 0.6, 20).vega, far65 = greeks(100000, 0.5, 65).vega;
        near(required(book({position("BTC_USDC-11DEC26-100000-C", 3)}), only("vega")), 3 * near20 * 0.20, 1e-6, "long");
        const double sold = 3 * near20 * 0.20, bought = 2 * far65 * 0.12;
        const Portfolio calendar =
            book({position("BTC_USDC-11DEC26-100000-C", -3), position("BTC_USDC-25JAN27-100000-P", 2)});
        near(required(calendar, only("vega")), sold + bought - 2 * 0.5 * std::min(sold, bought), 1e-6, "calendar");
        near(required(book({position("BTC-11DEC26-100000-C", -3)}), only("vega")), 3 * near20 * 0.20, 1e-6, "inverse");
    }

    void levelsAndReason() {
        const Portfolio held = book({position("BTC_USDC-11DEC26-100000-C", -3), position("BTC_USDC-PERPETUAL", 1)},
                                    {{AssetCode("USDC"), 50000}});
        const Comparison c = compare(held, flatMarket(), rules());
        const RegimeResult& portfolio = c.of(Regime::Portfolio);
        const double sum = required(held, only("delta")) + required(held, only("gamma")) + required(held, only("vega"));
        near(portfolio.maintenance.requirement, sum, 1e-6, "sum of the charges");
        near(portfolio.initial.requirement, 1.2 * sum, 1e-6, "initial");
        QVERIFY(!portfolio.binding && !portfolio.reason.pattern.empty());
        QCOMPARE(portfolio.reason.english(),
                 std::string("The rulebook has no scenarios; its largest charge is \"delta\" of BTC."));
        QVERIFY(c.of(Regime::Cross).maintenance.requirement > portfolio.maintenance.requirement);
        everyTreeFollows(c);
    }

    void wrongParametersAreNamed_data() {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::newRow("buckets not ascending") << "/portfolio/charges/delta/bucket_days"
                                               << "[30, 7]";
        QTest::newRow("three rates for five buckets") << "/portfolio/charges/delta/rates"
                                                      << "[0.1, 0.2, 0.3]";
        QTest::newRow("no move") << "/portfolio/charges/gamma/moves"
                                 << "[]";
        QTest::newRow("offset above 1") << "/portfolio/charges/vega/offset"
                                        << "1.2";
    }
    void wrongParametersAreNamed() {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        const std::string path = std::string(MARGINSCOPE_SOURCE_DIR) + "/resources/rulebooks/" + deltaRules + ".json";
        const Result<RulebookFile> read =
            readRulebook(textOf(path), path, {{pointer.toStdString(), value.toStdString()}});
        QVERIFY(!read);
        QCOMPARE(QString::fromStdString(read.error().place.path), pointer);
    }

    void anEmptyBookNeedsNothing() {
        const Comparison c = compare(book({}, {{AssetCode("USDC"), 1234}}), threeCoinMarket(), rules(), true);
        for (const Regime regime : allRegimes)
            QCOMPARE(c.of(regime).initial.requirement, 0.0);
    }

    void theRequirementScales() {
        Random random(71);
        for (int i = 0; i < 60; ++i) {
            const Portfolio held = randomBook(random);
            const double by = random.between(0.1, 9.0), one = threeCoins(held, rules());
            near(threeCoins(scaled(held, by), rules()), by * one, 1e-9 * by * one + 1e-6, "scaled");
        }
    }

    void theRequirementIsSubadditive() {
        Random random(72);
        for (int i = 0; i < 100; ++i) {
            const Portfolio a = randomBook(random, 5), b = randomBook(random, 5);
            const double joint = threeCoins(together(a, b), rules());
            QVERIFY(joint <= threeCoins(a, rules()) + threeCoins(b, rules()) + 1e-9 * joint + 1e-6);
        }
    }

    void anOffsettingBookTakesItsShareOff() {
        Random random(73);
        for (int i = 0; i < 60; ++i) {
            const Portfolio held = randomBook(random);
            const double share = random.between(0.0, 1.0), one = threeCoins(held, rules());
            near(threeCoins(together(held, mirrored(held, share)), rules()), (1.0 - share) * one, 1e-9 * one + 1e-5,
                 "with an offsetting book");
        }
    }

    void randomBooksExplainThemselves() {
        Random random(74);
        for (int i = 0; i < 25; ++i) {
            const Comparison c = compare(randomBook(random, 6), threeCoinMarket(), rules());
            QVERIFY(c.notModelled.empty());
            everyTreeFollows(c);
        }
    }

    void bundledBooksAreModelled() {
        const std::string folder = std::string(MARGINSCOPE_SOURCE_DIR) + "/resources/samples/";
        const MarketSnapshot market = readMarket(textOf(folder + "market.json"), "market.json")->market;
        for (const auto& entry : nlohmann::json::parse(textOf(folder + "index.json"))) {
            const std::string name = entry["name"];
            const Comparison c =
                compare(readPortfolio(textOf(folder + name + ".json"), name)->portfolio, market, rules());
            QVERIFY2(c.notModelled.empty() && !c.of(Regime::Portfolio).reason.pattern.empty(), name.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestDeltaMargin)
#include "test_delta_margin.moc"
