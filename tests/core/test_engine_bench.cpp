// What the benchmark measures with: its book and market, its verdicts, its stopwatch. How fast anything is, is not
// tested.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/kernel/kernel.h"
#include "core/session/bench_book.h"
#include "core/session/bench_pricing.h"
#include "core/session/bench_regimes.h"
#include "core/session/sources.h"

#include <set>
#endif

using namespace marginscope;

class TestEngineBench : public QObject {
    Q_OBJECT

private slots:
    void bookIsTheSameEveryTime() {
        QVERIFY(benchBook(500) == benchBook(500));
        QVERIFY(benchMarket() == benchMarket());
        const Portfolio small = benchBook(100), large = benchBook(3000);
        QVERIFY(std::equal(small.positions.begin(), small.positions.end(), large.positions.begin()));
    }

    void everyPositionIsModelledAndOfItsOwn() {
        constexpr std::size_t size = 5000;
        const auto rulebook = loadRulebook("deribit")->rulebook;
        const auto book = markedBenchBook(size, *rulebook);
        QCOMPARE(book->positions.size(), size);
        QVERIFY(book->notModelled.empty() && book->notices.empty());
        std::set<InstrumentKind> kinds;
        std::set<bool> inverse, bought;
        for (const MarkedPosition& position : book->positions) {
            QCOMPARE(parseSymbol(position.instrument.symbol).value(), position.instrument);
            QVERIFY(position.mark > 0.0);
            kinds.insert(position.instrument.kind);
            inverse.insert(position.instrument.isInverse());
            bought.insert(position.quantity > 0.0);
        }
        QCOMPARE(kinds, (std::set{InstrumentKind::Perpetual, InstrumentKind::Future, InstrumentKind::Option}));
        QVERIFY(inverse.size() == 2 && bought.size() == 2);
    }

    void smallBooksHoldABitOfEverything() {
        const Portfolio book = benchBook(100);
        std::set<std::string> coins;
        std::set<Timestamp> expiries;
        for (const Position& position : book.positions) {
            coins.insert(position.instrument.underlying.text());
            if (position.instrument.hasExpiry()) expiries.insert(position.instrument.expiry);
        }
        QCOMPARE(coins.size(), std::size_t(3));
        QCOMPARE(expiries.size(), std::size_t(10));
    }

    void pricersGiveTheSameSums() {
        const PricingWork work = pricingWork();
        QCOMPARE(work.calls.size(), std::size_t(1000));
        QCOMPARE(work.prices.size(), std::size_t(1000));
        const kernel::Isa before = kernel::currentIsa();
        int compared = 0;
        for (const BenchCase& one : pricingCases(work)) {
            if (one.key.starts_with("peak.")) continue;
            const double expected = plainSum(work, static_cast<std::size_t>(one.count) / work.calls.size());
            const double got = one.run();
            QVERIFY2(std::fabs(got - expected) <= 1e-11 * expected, one.key.c_str());
            QCOMPARE(kernel::currentIsa(), before);
            ++compared;
        }
        QVERIFY(compared >= 4);
    }

    void pricingRatiosAreThoseOfTheTimes() {
        const PricingWork work = pricingWork();
        const auto price = [&work] { return plainSum(work, 1); };
        const std::vector<BenchCase> cases = {{"quantlib.engine", "a", price, 1000.0},
                                              {"kernel.avx2.plain", "b", price, 1000.0},
                                              {"kernel.avx2.interleaved", "c", price, 1000.0},
                                              {"peak.avx2", "d", price, 47000.0}};
        const BenchSection section =
            pricingSection(work, cases, {1.5e-3, 3e-6, 1.9e-6, 1.5e-6}, {{"quantlib.engine", "engine"}});
        QCOMPARE(section.find("quantlib.engine")->value, 1500.0);
        QCOMPARE(section.find("peak.avx2")->value, 1.5);
        QCOMPARE(*section.find("kernel.avx2.plain")->ratios[0], 500.0);
        QCOMPARE(*section.find("kernel.avx2.plain")->ratios[1], 50.0);
        const BenchSection held = pricingLimits(section);
        QCOMPARE(held.find("avx2.quantlib.engine")->holds(), std::optional(true));   // 789 against 700
        QCOMPARE(held.find("avx2.share_plain")->holds(), std::optional(false));      // 50 % against 65 %
        QCOMPARE(held.find("avx2.share_interleaved")->holds(), std::optional(true)); // 79 % against 75 %
        QVERIFY(held.notes.empty()); // the limit is 1,000 times the engine
        QVERIFY(!held.find("avx2.quantlib.formula") && !held.find("avx512.share_plain"));
    }

    void saysWhatTheMachinePutsOutOfReach() {
        const PricingWork work = pricingWork();
        const auto price = [&work] { return plainSum(work, 1); };
        const std::vector<BenchCase> cases = {{"quantlib.formula", "a", price, 1000.0},
                                              {"kernel.avx512.plain", "b", price, 1000.0},
                                              {"kernel.avx512.interleaved", "c", price, 1000.0},
                                              {"peak.avx512", "d", price, 47000.0}};
        const BenchSection held =
            pricingLimits(pricingSection(work, cases, {60e-6, 3e-6, 2e-6, 1.5e-6}, {{"quantlib.formula", "formula"}}));
        QCOMPARE(held.find("avx512.quantlib.formula")->holds(), std::optional(false)); // 30 against 50
        QCOMPARE(held.notes.size(), std::size_t(1));
        QVERIFY(held.notes[0].find("allow 40 times") != std::string::npos);
    }

    void verdicts() {
        QCOMPARE((BenchFigure{"a", "a", 16.0, "ms", 16.0}.holds()), std::optional(true));
        QCOMPARE((BenchFigure{"a", "a", 16.1, "ms", 16.0}.holds()), std::optional(false));
        QCOMPARE((BenchFigure{"a", "a", 16.1, "ms", 16.0, BenchBound::AtLeast}.holds()), std::optional(true));
        QCOMPARE((BenchFigure{"a", "a", 16.1, "ms"}.holds()), std::optional<bool>());
        const std::string text = benchText(
            {thisMachine(), {{"Things", {"× other"}, {{"a", "slow thing", 20.0, "ms", 16.0, {}, {2.5}}}, {"Noted."}}}});
        QVERIFY(text.find("≤ 16  falls-short") != std::string::npos && text.find("Noted.") != std::string::npos);
        QVERIFY(text.find("2.50") != std::string::npos);
    }

    void stopwatchRunsEveryCaseEachRound() {
        std::string order;
        const auto running = [&order](char name) {
            return [&order, name] {
                order += name;
                return 0.0;
            };
        };
        const std::vector<double> seconds = bestTimes({{"a", "a", running('a')}, {"b", "b", running('b')}}, 3);
        QCOMPARE(order, std::string("abababab"));
        QVERIFY(seconds.size() == 2 && std::isfinite(seconds[0]) && std::isfinite(seconds[1]));
    }

    void regimesOfEachSize() {
        const auto rulebook = loadRulebook("deribit")->rulebook;
        const Stopwatch counting = [](const std::vector<BenchCase>& cases, int) {
            std::vector<double> seconds;
            for (const BenchCase& one : cases)
                seconds.push_back(one.run() > 0.0 ? one.count * 1e-6 : 0.0);
            return seconds;
        };
        const BenchSection section = regimesSection(counting, rulebook, {{10, 0.005}, {40, std::nullopt}}, 1);
        QCOMPARE(section.figures.size(), std::size_t(4));
        QCOMPARE(section.find("regimes.10")->holds(), std::optional(false)); // 0.01 ms
        QCOMPARE(*section.find("mark.40")->ratios[0], 1.0);
    }
};

QTEST_GUILESS_MAIN(TestEngineBench)
#include "test_engine_bench.moc"
