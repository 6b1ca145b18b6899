// Stress scenarios over books: what each kind of move does, hand-checked; runs against single comparisons; order,
// margin calls, grids, what is refused.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/analysis/stress.h"
#include "core/valuation/moving_book.h"
#include "core/valuation/stressed_book.h"
#include "tests/support/near.h"
#include "tests/support/random_books.h"
#include "tests/support/rulebooks.h"

#include <cmath>
#include <numeric>
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

const AssetCode btc("BTC"), eth("ETH"), usdc("USDC"), usdt("USDT");

StressScenario named(const std::string& name) {
    StressScenario scenario;
    scenario.id = scenario.name = name;
    return scenario;
}

StressScenario everything(double price, double vol = 0.0) {
    StressScenario scenario = named("everything");
    scenario.others.emplace();
    scenario.others->price = price;
    scenario.others->vol = vol;
    return scenario;
}

Portfolio mixedBook() {
    return book({position("BTC", 2), position("BTC-PERPETUAL", -40000, 80000), position("BTC_USDC-25DEC26", 1, 90500),
                 position("BTC-25DEC26-120000-C", -3, 0.02), position("BTC_USDC-25DEC26-90000-P", 2),
                 position("ETH-PERPETUAL", 500, 2900), position("ETH_USDC-25DEC26-3000-P", 4)},
                {{usdc, 100000}, {btc, 0.5}});
}

MarkedBook marked(const Portfolio& held, const MarketSnapshot& market = threeCoinMarket()) {
    return markBook(held, market);
}

MarkedBook onePosition(const std::string& symbol, double quantity, double entry) {
    return marked(book({position(symbol, quantity, entry)}));
}

double equityAfter(const MarkedBook& held, const StressScenario& scenario) {
    return valueBook(stressedBook(held, scenario)).equity;
}

bool sameDigits(const MarkedBook& a, const MarkedBook& b) {
    const auto numbers = [](const MarkedBook& of) {
        std::vector<double> all = {valueBook(of).equity};
        for (const MarkedUnderlying& each : of.underlyings)
            all.push_back(each.spot);
        for (const MarkedPosition& each : of.positions)
            all.insert(all.end(), {each.forward, each.settlementPrice, each.years, each.vol, each.modelPrice, each.mark,
                                   each.pnlOffset, each.carry});
        for (const MarkedCollateral& each : of.collateral)
            all.push_back(each.price);
        for (const AssetPrice& each : of.assets)
            all.push_back(each.price);
        return all;
    };
    return numbers(a) == numbers(b);
}

} // namespace

class TestStress : public QObject {
    Q_OBJECT

private slots:
    void whatAMarketMoveCanSayIsThatMove() {
        Random random(41);
        const MarkedBook held = marked(mixedBook());
        StressedBook stressed(held);
        for (int i = 0; i < 60; ++i) {
            MarketMove move;
            move.price = random.between(-0.8, 1.5);
            move.vol = random.coin() ? random.between(-0.7, 1.0) : 0.0;
            move.days = random.coin() ? random.between(0.0, 50.0) : 0.0;
            StressScenario scenario = everything(move.price, move.vol);
            scenario.days = move.days;
            if (random.coin()) {
                move.priceOf[eth] = random.between(-0.5, 0.5);
                scenario.underlyings[eth] = *scenario.others;
                scenario.underlyings[eth].price = move.priceOf[eth];
            }
            MarkedBook expected = movedBook(held, move);
            // Prices the market states for assets are beside the book; a stress moves them along.
            expected.assets = stressed.at(scenario).assets;
            QVERIFY(sameDigits(stressed.at(scenario), expected));
        }
        QVERIFY(sameDigits(stressed.at(named("nothing")), held));
    }

    void pricesMoveByUnderlying() {
        StressScenario scenario = named("btc");
        scenario.underlyings[btc].price = -0.2;
        const MarkedBook after = stressedBook(marked(mixedBook()), scenario);
        near(after.underlyings[0].spot, 0.8 * 91250, 1e-9, "BTC");
        for (const MarkedUnderlying& held : after.underlyings)
            if (held.underlying == eth) near(held.spot, 3050, 0.0, "ETH stays");
        near(after.collateral[1].price, 0.8 * 91250, 1e-9, "BTC balance");
        near(after.collateral[0].price, 1.0, 0.0, "money stays");
    }

    void volatilityFollowsItsTermRule() {
        // 35 days: (30/35)^0.13; 7 days: (30/7)^0.30; methods sheet 10, worked example 6: 1.547416 at 7 days.
        UnderlyingStress stress;
        stress.vol = 0.4;
        stress.shortPower = 0.30;
        stress.longPower = 0.13;
        near(stressedVol(stress, 0.5, 7.0 / 365.0), 0.5 * 1.618966, 1e-6, "7 days, relative");
        near(stressedVol(stress, 0.5, 90.0 / 365.0), 0.5 * 1.346764, 1e-6, "90 days, relative");
        near(stressedVol(stress, 0.5, 30.0 / 365.0), 0.7, 1e-12, "30 days, relative");
        stress.volKind = VolMoveKind::Points;
        near(stressedVol(stress, 0.5, 30.0 / 365.0), 0.9, 1e-12, "points");
        stress.shortPower = stress.longPower = 0.0;
        near(stressedVol(stress, 0.5, 1.0 / 365.0), 0.9, 1e-12, "points without a term rule");
        stress.vol = -0.7;
        QVERIFY(stressedVol(stress, 0.5, 0.1) > 0.0);
        StressScenario scenario = named("points");
        scenario.underlyings[btc].vol = 0.25;
        scenario.underlyings[btc].volKind = VolMoveKind::Points;
        const MarkedBook before = marked(mixedBook()), after = stressedBook(before, scenario);
        for (std::size_t i = 0; i < before.positions.size(); ++i) {
            const MarkedPosition &was = before.positions[i], &is = after.positions[i];
            if (!was.instrument.isOption()) continue;
            near(is.vol, was.vol + (was.instrument.underlying == btc ? 0.25 : 0.0), 1e-12, "vol");
        }
    }

    // A mark of the market's own is worth what it is worth today; no scenario moves what lies between it and the model.
    void ownMarksMoveNoPnl() {
        MarketSnapshot priced = threeCoinMarket();
        priced.marks["BTC-25DEC26-100000-C"] = 0.09;
        priced.marks["BTC-25DEC26-80000-P"] = 0.0001;
        const Portfolio held = book({position("BTC-25DEC26-100000-C", -2), position("BTC-25DEC26-80000-P", 3)});
        for (const double price : {-0.6, -0.3, 0.0, 0.4})
            for (const double vol : {-0.5, 0.0, 0.5}) {
                const MarkedBook plain = marked(held), own = marked(held, priced);
                QVERIFY(marketValue(own.positions[0]) != marketValue(plain.positions[0]));
                MarketMove move;
                move.price = price;
                move.vol = vol;
                const std::vector<double> expected = positionPnl(plain, movedBook(plain, move));
                const std::vector<double> byMove = positionPnl(own, movedBook(own, move)),
                                          byStress = positionPnl(own, stressedBook(own, everything(price, vol)));
                for (std::size_t i = 0; i < expected.size(); ++i) {
                    near(byMove[i], expected[i], 1e-7, "moved");
                    near(byStress[i], expected[i], 1e-7, "stressed");
                }
            }
    }

    void theForwardCurveTilts() {
        // 217 days: forward · exp(−0.30 · 217/365); the P&L of one coin is the whole difference.
        const MarkedBook held = onePosition("BTC_USDC-25JUN27", 1.0, 94000);
        StressScenario scenario = named("inverted");
        scenario.others.emplace().basis = -0.30;
        const MarkedBook after = stressedBook(held, scenario);
        const double expected = 94000 * std::exp(-0.30 * held.positions[0].years);
        near(after.positions[0].mark, expected, 1e-8, "future");
        near(equityAfter(held, scenario), expected - 94000, 1e-8, "P&L");
        near(after.positions[0].carry, held.positions[0].carry - 0.30, 1e-12, "carry");
        near(after.underlyings[0].spot, 91250, 0.0, "spot stays");
        scenario.others->perpetual = 0.02;
        near(stressedBook(onePosition("BTC_USDC-PERPETUAL", 1.0, 91300), scenario).positions[0].mark, 1.02 * 91300,
             1e-8, "perpetual");
    }

    void fundingIsPaidByLongs() {
        StressScenario scenario = named("funding");
        scenario.others.emplace().funding = 0.003;
        scenario.days = 3.0;
        // Nine payments of 0.3 % of 4 · 91 300.
        near(equityAfter(onePosition("BTC_USDC-PERPETUAL", 4.0, 91300), scenario), -9 * 0.003 * 4 * 91300, 1e-6,
             "long");
        near(equityAfter(onePosition("BTC_USDC-PERPETUAL", -4.0, 91300), scenario), 9 * 0.003 * 4 * 91300, 1e-6,
             "short");
        // Inverse: value is its face in coins at the index.
        near(equityAfter(onePosition("BTC-PERPETUAL", 100000.0, 91300), scenario),
             -9 * 0.003 * 100000.0 / 91300 * 91250, 1e-6, "inverse");
        scenario.days = 0.0;
        near(equityAfter(onePosition("BTC_USDC-PERPETUAL", 4.0, 91300), scenario), 0.0, 1e-9, "no time, no funding");
    }

    void stablecoinsLoseTheirPeg() {
        StressScenario scenario = named("depeg");
        scenario.assets[usdc] = -0.05;
        MarkedBook held = marked(book({position("BTC_USDC-PERPETUAL", 1.0, 90300)}, {{usdc, 100000}}));
        // 95 000 of balances, and 1 000 USDC of gain at 95 cents.
        near(equityAfter(held, scenario), 95000 + 950, 1e-6, "settled in the coin");
        held = marked(book({position("BTC-PERPETUAL", 91300, 91300)}, {{btc, 1.0}}));
        near(equityAfter(held, scenario), valueBook(held).equity, 1e-9, "nothing of it");
    }

    void aNumeraireStaysAtPar() {
        const ValuationRules inUsdc{false, std::nullopt, usdc};
        MarketSnapshot market = threeCoinMarket();
        market.assets.push_back({usdt, 1.0, 1.0});
        const MarkedBook held = markBook(book({}, {{usdc, 1000}, {usdt, 1000}, {btc, 1}}), market, inUsdc);
        StressScenario scenario = named("depeg");
        scenario.assets[usdc] = -0.2;
        const MarkedBook after = stressedBook(held, scenario);
        near(after.collateral[0].price, 1.0, 0.0, "the numeraire itself");
        near(after.collateral[1].price, 1.0 / 0.8, 1e-12, "another coin");
        near(after.collateral[2].price, 91250 / 0.8, 1e-8, "BTC");
        near(after.numerairePrice, 0.8, 1e-12, "its price");
        // The same as the market written down with USDC at 80 cents.
        market.assets[1].price = 0.8;
        const MarkedBook anew = markBook(book({}, {{usdc, 1000}, {usdt, 1000}, {btc, 1}}), market, inUsdc);
        for (std::size_t i = 0; i < 3; ++i)
            near(after.collateral[i].price, anew.collateral[i].price, 1e-8, "price");
    }

    void everyOutcomeIsTheStressedBookCompared() {
        Random random(42);
        for (int i = 0; i < 10; ++i) {
            const Comparison comparison = compare(randomBook(random), threeCoinMarket(), rulebook(deribit));
            StressScenario tilted = everything(-0.1, 0.3);
            tilted.others->basis = -0.2;
            tilted.assets[usdc] = -0.03;
            tilted.days = 2.0;
            const StressRun run = runStress(comparison, {everything(0.0), everything(-0.4, 0.8), tilted}).value();
            QCOMPARE(run.outcomes.size(), std::size_t{3});
            near(run.outcomes[0].pnl, 0.0, 1e-9, "no move, no P&L");
            for (std::size_t s = 0; s < run.scenarios.size(); ++s) {
                const StressOutcome& outcome = run.outcomes[s];
                const auto after = std::make_shared<const MarkedBook>(stressedBook(*comparison.book, run.scenarios[s]));
                const Comparison anew = compareRegimes(after, comparison.rulebook, {false}).value();
                near(outcome.equity, anew.bookValue.equity, 1e-6, "equity");
                for (const Regime regime : allRegimes) {
                    near(outcome.of(regime).equity, anew.of(regime).equity, 1e-6, "regime equity");
                    for (const Level level : {Level::Initial, Level::Maintenance}) {
                        near(outcome.of(regime).at(level).requirement, anew.of(regime).at(level).requirement, 1e-6,
                             "requirement");
                        near(outcome.of(regime).call(level), std::max(0.0, -anew.of(regime).at(level).excess), 1e-6,
                             "call");
                    }
                }
                QCOMPARE(outcome.of(Regime::Portfolio).binding.has_value(),
                         anew.of(Regime::Portfolio).binding.has_value());
            }
        }
    }

    void partsAddUpToThePnl() {
        const Comparison comparison = compare(mixedBook(), threeCoinMarket(), rulebook(deribit));
        StressScenario scenario = everything(-0.25, 0.5);
        scenario.assets[usdc] = -0.05;
        const StressRun run = runStress(comparison, {scenario}).value();
        const StressOutcome& outcome = run.outcomes[0];
        const double underlyings = std::accumulate(outcome.underlyingPnl.begin(), outcome.underlyingPnl.end(), 0.0);
        near(underlyings + outcome.moneyPnl, outcome.pnl, 1e-6, "underlyings and money");
        near(outcome.moneyPnl, -5000.0, 1e-9, "100 000 USDC");
        const double positions = std::accumulate(outcome.positionPnl.begin(), outcome.positionPnl.end(), 0.0);
        near(positions + outcome.moneyPnl - 0.25 * 0.5 * 91250, outcome.pnl, 1e-6, "positions and balances");
        const StressRun short_ = runStress(comparison, {scenario}, {2}).value();
        QVERIFY(short_.outcomes[0].positionPnl.empty());
    }

    void theWorstComesFirst() {
        const Comparison comparison = compare(book({position("BTC_USDC-PERPETUAL", 2, 91300)}, {{usdc, 40000}}),
                                              threeCoinMarket(), rulebook(deribit));
        const StressRun run =
            runStress(comparison, {everything(0.1), everything(-0.4), everything(-0.1), everything(-0.4)}).value();
        QCOMPARE(run.worstFirst({}), (std::vector<std::size_t>{1, 3, 2, 0}));
        QCOMPARE(run.worstFirst(*stressOrderFromWord("pnl")), (std::vector<std::size_t>{1, 3, 2, 0}));
        const StressedRegime& worst = run.outcomes[1].of(Regime::Portfolio);
        QVERIFY(worst.call(Level::Initial) > worst.call(Level::Maintenance));
        QVERIFY(worst.call(Level::Maintenance) > 0.0);
        QCOMPARE(run.outcomes[0].of(Regime::Portfolio).call(Level::Initial), 0.0);
        for (const char* word : {"pnl", "isolated", "cross:maintenance", "portfolio"})
            QCOMPARE(stressOrderWord(*stressOrderFromWord(word)), std::string(word));
        for (const char* word : {"", "worst", "cross:both", "pnl:initial"})
            QVERIFY(!stressOrderFromWord(word));
    }

    void whatStaysIsNamed() {
        StressScenario scenario = named("btc only");
        scenario.underlyings[btc].price = -0.1;
        const StressRun run =
            runStress(compare(mixedBook(), threeCoinMarket(), rulebook(deribit)), {scenario, everything(0.1)}).value();
        QCOMPARE(run.outcomes[0].unmoved, std::vector<AssetCode>{eth});
        QVERIFY(run.outcomes[1].unmoved.empty());
    }

    void threadsDoNotChangeDigits() {
        const Comparison comparison = compare(mixedBook(), threeCoinMarket(), rulebook(deribit));
        const std::vector<StressScenario> grid = stressGrid({-0.3, -0.1, 0.0, 0.2}, {-0.3, 0.0, 0.6});
        QCOMPARE(grid.size(), std::size_t{12});
        QCOMPARE(grid[1].id, std::string("grid:-0.3:0"));
        TaskPool one(1), four(4);
        const StressRun a = runStress(comparison, grid, {}, {}, one).value(),
                        b = runStress(comparison, grid, {}, {}, four).value();
        for (std::size_t i = 0; i < grid.size(); ++i) {
            QCOMPARE(a.outcomes[i].pnl, b.outcomes[i].pnl);
            QCOMPARE(a.outcomes[i].positionPnl, b.outcomes[i].positionPnl);
            for (const Regime regime : allRegimes)
                QCOMPARE(a.outcomes[i].of(regime).initial.excess, b.outcomes[i].of(regime).initial.excess);
        }
    }

    void badScenariosAreRefused_data() {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("path");
        QTest::newRow("price") << 0 << "/others/price";
        QTest::newRow("not a number") << 1 << "/underlyings/BTC/price";
        QTest::newRow("vol") << 2 << "/others/vol/relative";
        QTest::newRow("days") << 3 << "/days";
        QTest::newRow("peg") << 4 << "/assets/USDC";
        QTest::newRow("power") << 5 << "/others/vol/short_power";
        QTest::newRow("name") << 6 << "/name";
    }
    void badScenariosAreRefused() {
        QFETCH(int, which);
        QFETCH(QString, path);
        StressScenario scenario = everything(0.0);
        if (which == 0) scenario.others->price = -1.0;
        if (which == 1) scenario.underlyings[btc].price = NAN;
        if (which == 2) scenario.others->vol = -1.2;
        if (which == 3) scenario.days = -1.0;
        if (which == 4) scenario.assets[usdc] = -1.0;
        if (which == 5) scenario.others->shortPower = 3.0;
        if (which == 6) scenario.name.clear();
        const Result<void> sound = checkStress(scenario);
        QVERIFY(!sound);
        QCOMPARE(QString::fromStdString(sound.error().place.path), path);
        const Result<StressRun> run =
            runStress(compare(mixedBook(), threeCoinMarket(), rulebook(deribit)), {everything(0.1), scenario});
        QVERIFY(!run);
        QVERIFY(QString::fromStdString(run.error().place.path).endsWith(path));
    }

    void aRunIsStopped() {
        std::stop_source stop;
        stop.request_stop();
        const Result<StressRun> run = runStress(compare(mixedBook(), threeCoinMarket(), rulebook(deribit)),
                                                stressGrid({-0.1, 0.1}, {0.0}), {}, Job{stop.get_token(), {}});
        QVERIFY(!run);
        QVERIFY(run.error().reason == Reason::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestStress)
#include "test_stress.moc"
