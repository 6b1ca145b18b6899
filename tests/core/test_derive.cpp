// The Derive-like rulebooks as shipped: the worked portfolio (figures of the fact sheet 12.1), single figures of the
// public v2-core tests (6.5), what coins, depegs and doubts do, and properties on random books.
#include "tests/support/books.h"
#include "tests/support/explain_evaluator.h"
#include "tests/support/random_books.h"
#include "tests/support/rulebooks.h"

#include <QtTest>

using namespace marginscope;
using namespace marginscope::test;

namespace {

constexpr const char* standardFile = "derive-standard-2026-01-21";
constexpr const char* oneFile = "derive-v1-2026-01-21";
constexpr const char* twoFile = "derive-pm2-2026-01-21";

const Timestamp asOf = makeTimestamp(2026, 11, 20, 8);

void isNear(double actual, double expected, double tolerance = 0.005) {
    QVERIFY2(std::fabs(actual - expected) <= tolerance,
             qPrintable(QString("%1 instead of %2").arg(actual, 0, 'g', 15).arg(expected, 0, 'g', 15)));
}

// One coin, one risk unit: spot, perpetual, 60-day future, short calls and a long put.
MarketSnapshot workedMarket(std::optional<double> rate = std::nullopt) {
    MarketSnapshot made =
        market(asOf, {underlying("BTC", 100000, 100000,
                                 {{"20DEC26", 100500, {{90000, 0.60}, {110000, 0.55}}}, {"19JAN27", 101000, {}}})});
    for (ExpiryMarket& expiry : made.underlyings[0].expiries)
        expiry.rate = rate;
    return made;
}

Portfolio workedBook(bool coinIsCollateral) {
    Portfolio made = book({position("BTC_USDC-PERPETUAL", -1, 100000), position("BTC_USDC-19JAN27", 2, 101000),
                           position("BTC_USDC-20DEC26-110000-C", -2), position("BTC_USDC-20DEC26-90000-P", 1)},
                          {{AssetCode("USDC"), 50000}});
    if (coinIsCollateral)
        made.collateral.push_back({AssetCode("BTC"), 1});
    else
        made.positions.push_back(position("BTC", 1));
    return made;
}

MarketSnapshot etherMarket(double stablecoin = 1.0) {
    MarketSnapshot made = market(asOf, {underlying("ETH", 2000, 2001, {{"30NOV26", 2002.83305, {{2000, 0.5}}}})});
    made.assets = {{AssetCode("USDC"), stablecoin, 1.0}};
    return made;
}

} // namespace

class TestDerive : public QObject {
    Q_OBJECT

private slots:
    void workedPortfolioVersionOne() {
        for (const bool collateral : {false, true}) {
            const Comparison c = compare(workedBook(collateral), workedMarket(0.05), rulebook(oneFile));
            const RegimeResult& regime = c.of(Regime::Portfolio);
            isNear(regime.maintenance.requirement, 41459.10);
            isNear(regime.initial.requirement, 51823.87);
            isNear(regime.binding->pnl, -25459.10);
            isNear(regime.equity, 146738.168094, 1e-6);
            QCOMPARE(regime.binding->priceMove, -0.20);
        }
    }

    void workedPortfolioVersionTwo() {
        for (const bool collateral : {false, true}) {
            const Comparison shipped = compare(workedBook(collateral), workedMarket(), rulebook(twoFile));
            isNear(shipped.of(Regime::Portfolio).maintenance.requirement, 28020.59);
            isNear(shipped.of(Regime::Portfolio).initial.requirement, 36025.73);
            isNear(shipped.of(Regime::Portfolio).binding->pnl, -23025.73);
            const Comparison asWritten =
                compare(workedBook(collateral), workedMarket(),
                        rulebook(twoFile, {{"/portfolio/charges/scan/long_discount", "1.05"},
                                           {"/portfolio/charges/scan/short_discount", "0.95"}}));
            isNear(asWritten.of(Regime::Portfolio).maintenance.requirement, 27172.38);
            isNear(asWritten.of(Regime::Portfolio).initial.requirement, 34965.47);
        }
    }

    void shareOfCollateralInTheBindingScenario() {
        const Comparison c = compare(workedBook(true), workedMarket(), rulebook(twoFile));
        const BindingScenario& binding = *c.of(Regime::Portfolio).binding;
        isNear(binding.collateralPnl, -18000.0, 1e-6);
        double sum = binding.collateralPnl;
        for (const PositionResult& position : c.positions)
            sum += position.pnlInBindingScenario;
        isNear(sum, binding.pnl, 1e-6);
    }

    void cashCountsAtParWhateverTheStablecoinCosts() {
        const Portfolio cash = book({}, {{AssetCode("USDC"), 1000}});
        const Comparison c = compare(cash, etherMarket(0.9), rulebook(twoFile));
        isNear(c.of(Regime::Portfolio).initial.excess, 1000, 1e-9);
        isNear(c.of(Regime::Cross).maintenance.excess, 1000, 1e-9);
        isNear(c.bookValue.equity, 1000, 1e-9);
        const Comparison atMarket =
            compare(cash, etherMarket(0.9), rulebook(deribit, {{"/collateral/haircuts/other", "0"}}));
        isNear(atMarket.bookValue.equity, 900, 1e-9);
    }

    void coinsCountAtTheirPriceOverTheStablecoins() {
        const Comparison c = compare(book({}, {{AssetCode("ETH"), 1}}), etherMarket(0.8), rulebook(standardFile));
        isNear(c.of(Regime::Cross).maintenance.excess, 0.8 * 2000 / 0.8, 1e-9);
        isNear(c.of(Regime::Cross).initial.excess, 0.8 * 0.9375 * 2000 / 0.8, 1e-9);
    }

    // Fact sheet 6.5: +1 perpetual entered at 2005, mark 2001, stablecoin at 0.10.
    void depegCharge() {
        const std::vector<ParameterOverride> test = {{"/standard/contract_initial", "0.065"},
                                                     {"/standard/contract_maintenance", "0.05"},
                                                     {"/standard/depeg_threshold", "0.98"},
                                                     {"/standard/depeg_factor", "1.2"}};
        const Comparison c =
            compare(book({position("ETH_USDC-PERPETUAL", 1, 2005)}), etherMarket(0.1), rulebook(standardFile, test));
        isNear(c.of(Regime::Cross).maintenance.excess, -104.05, 1e-6);
        isNear(c.of(Regime::Cross).initial.excess, -2246.065, 1e-6);
    }

    void aSpreadNeedsItsLargestLossAtMost() {
        const Portfolio spread =
            book({position("ETH_USDC-30NOV26-1800-C", -1), position("ETH_USDC-30NOV26-2000-C", 1)});
        const Comparison c = compare(spread, etherMarket(), rulebook(standardFile));
        isNear(c.of(Regime::Cross).initial.requirement, 200, 1e-9);
        isNear(c.of(Regime::Cross).maintenance.requirement, 200, 1e-9);
        QVERIFY(c.of(Regime::Isolated).initial.requirement > 200);
    }

    void forwardFadesInTheLastHalfHour() {
        MarketSnapshot given = etherMarket();
        Portfolio held = book({position("ETH_USDC-30NOV26-2000-C", -10)});
        given.asOf = held.positions[0].instrument.expiry - std::chrono::minutes(15);
        const Comparison c = compare(held, given, rulebook(twoFile));
        const double moved = 2002.83305 * (1 + 0.5 * 0.18);
        const double undiscounted = -10 * (moved - 2000);
        const double now = marketValue(c.book->positions[0]);
        double up = 0.0;
        for (const PositionResult& position : c.positions)
            up += position.pnlInBindingScenario;
        QVERIFY(c.of(Regime::Portfolio).binding->priceMove >= 0.18);
        const Rulebook only =
            rulebook(twoFile, {{"/portfolio/charges/scan/scenarios",
                                R"([{"price": 0, "volatility": "same"}, {"price": 0.18, "volatility": "same"}])"}});
        const Comparison one = compare(held, given, only);
        isNear(one.of(Regime::Portfolio).binding->pnl, undiscounted - now, 0.5);
        QVERIFY(up <= one.of(Regime::Portfolio).binding->pnl + 1e-9);
    }

    void refusedFiles() {
        const auto refused = [](const char* file, std::vector<ParameterOverride> overrides) {
            try {
                rulebook(file, overrides);
                return false;
            } catch (const std::runtime_error&) {
                return true;
            }
        };
        QVERIFY(refused(twoFile, {{"/portfolio/charges/scan/skew_width", "-1"}}));
        QVERIFY(refused(twoFile, {{"/portfolio/charges/peg/asset", "1"}}));
        QVERIFY(refused(twoFile, {{"/portfolio/charges/scan/unknown", "1"}}));
        QVERIFY(refused(twoFile, {{"/portfolio/moving_collateral", R"([{"underlying": "ETH"}])"}}));
        QVERIFY(refused(twoFile, {{"/portfolio/charges/scan/scenarios", R"([{"price": 0.1, "volatility": "up"}])"}}));
        QVERIFY(refused(standardFile, {{"/standard/option_initial", "-0.1"}}));
        QVERIFY(!refused(twoFile, {{"/portfolio/charges/haircut/currencies/XAUT/maintenance", "0.2"}}));
    }

    void treesOfRandomBooks_data() {
        QTest::addColumn<QString>("file");
        for (const char* file : {standardFile, oneFile, twoFile})
            QTest::newRow(file) << QString(file);
    }
    void treesOfRandomBooks() {
        QFETCH(QString, file);
        const Rulebook rules = rulebook(file.toStdString());
        MarketSnapshot given = threeCoinMarket();
        given.assets = {{AssetCode("USD"), 1.0, 1.0}, {AssetCode("USDC"), 0.97, 1.0}, {AssetCode("WEETH"), 3200, 0.3}};
        given.underlyings[0].confidence = 0.4;
        Random random(7);
        for (int run = 0; run < 12; ++run) {
            Portfolio held = book({}, {{AssetCode("USDC"), 20000}, {AssetCode("ETH"), 3}, {AssetCode("WEETH"), 2}});
            for (int i = 0; i < 6; ++i)
                held.positions.push_back(randomPosition(random));
            const Comparison c = compare(held, given, rules);
            for (const Regime regime : allRegimes)
                for (const Level level : {Level::Initial, Level::Maintenance}) {
                    const ExplainNode tree = explainExcess(c, regime, level, ExplainDetail::BindingCells);
                    std::string where;
                    QVERIFY2(worstDisagreement(tree, where) <= 1e-9, where.c_str());
                    const double excess = c.of(regime).at(level).excess;
                    isNear(recompute(tree), excess, 1e-6 * std::max(1.0, std::fabs(excess)));
                }
        }
    }

    void crossNeverAsksForMoreThanEachOptionAlone() {
        Random random(11);
        const Rulebook rules = rulebook(standardFile);
        for (int run = 0; run < 40; ++run) {
            Portfolio held = book({});
            for (int i = 0; i < 5; ++i)
                held.positions.push_back(randomPosition(random));
            std::erase_if(held.positions, [](const Position& each) { return !each.instrument.isOption(); });
            const Comparison c = compare(held, threeCoinMarket(), rules);
            double shares = 0.0;
            for (const PositionResult& position : c.positions)
                shares += position.cross.initial;
            const double cross = c.of(Regime::Cross).initial.requirement;
            QVERIFY(cross <= c.of(Regime::Isolated).initial.requirement + 1e-6);
            QVERIFY(std::fabs(shares - cross) <= 1e-6 * std::max(1.0, cross));
        }
    }
};

QTEST_APPLESS_MAIN(TestDerive)
#include "test_derive.moc"
