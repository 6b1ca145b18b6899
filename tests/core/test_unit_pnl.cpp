// What the kernel adds up for a unit: against the plain formula position by position, for every instruction set, any
// number of threads, and whatever is remembered from before.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/valuation/option_value.h"
#include "core/valuation/pnl_memory.h"
#include "core/valuation/scenario_pnl.h"
#include "core/valuation/unit_pnl.h"
#include "tests/support/near.h"
#include "tests/support/random_books.h"
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

constexpr double volFactors[] = {1.4, 1.0, 0.7};

std::vector<PricedScenario> scenarios() {
    std::vector<PricedScenario> out;
    for (int i = 0; i < 31; ++i)
        out.push_back({-0.6 + 0.05 * i, static_cast<std::size_t>(i * 7 % 3)});
    return out;
}

/// Many strikes of one coin: several chunks.
MarkedBook wideBook(Random& random, int legs) {
    std::vector<VolPoint> points;
    for (int i = 0; i < 900; ++i)
        points.push_back({10000.0 + 300.0 * i, 0.4 + 0.0002 * i});
    const MarketSnapshot snapshot =
        market(makeTimestamp(2026, 11, 20, 8), {underlying("BTC", 91250, 91300, {{"25DEC26", 91800, points}})});
    Portfolio held = book({position("BTC-PERPETUAL", 50000), position("BTC_USDC-25DEC26", -1.5)});
    for (int i = 0; i < legs; ++i) {
        const std::string base = random.coin() ? "BTC-25DEC26-" : "BTC_USDC-25DEC26-";
        const std::string strike = std::to_string(10000 + 300 * static_cast<int>(random.below(900)));
        held.positions.push_back(position(base + strike + (random.coin() ? "-C" : "-P"), random.between(-3, 3)));
        held.positions.back().group = std::to_string(random.below(3));
    }
    return markBook(held, snapshot);
}

void addAll(UnitPnl& pnl, const MarkedBook& held, double share = 1.0) {
    for (const MarkedPosition& position : held.positions) {
        double vols[3];
        for (int s = 0; s < 3; ++s)
            vols[s] = position.vol * volFactors[s];
        pnl.add(position, vols, share);
    }
}

ScenarioSums sumsOf(const MarkedBook& held, PnlMemory* memory = nullptr, TaskPool& pool = TaskPool::shared()) {
    UnitPnl pnl(scenarios(), 3, memory);
    addAll(pnl, held);
    return pnl.sums(pool);
}

bool sameDigits(const ScenarioSums& a, const ScenarioSums& b) {
    return a.linear == b.linear && a.inverse == b.inverse;
}

double sizeOf(const MarkedBook& held) {
    double size = 0.0;
    for (const MarkedPosition& position : held.positions)
        size += std::fabs(position.modelCoins()) * std::max(position.forward, position.instrument.strike);
    return size;
}

} // namespace

class TestUnitPnl : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { kernel::useIsa(kernel::bestIsa()); }

    void agreesWithThePlainFormula_data() {
        QTest::addColumn<int>("isa");
        for (const kernel::Isa isa : {kernel::Isa::Sse2, kernel::Isa::Avx2, kernel::Isa::Avx512})
            QTest::addRow("%s", kernel::isaWord(isa).data()) << static_cast<int>(isa);
    }

    void agreesWithThePlainFormula() {
        QFETCH(int, isa);
        kernel::useIsa(static_cast<kernel::Isa>(isa));
        Random random(101);
        for (const double share : {1.0, 0.4}) {
            const MarkedBook held = wideBook(random, 1500);
            UnitPnl pnl(scenarios(), 3);
            addAll(pnl, held, share);
            const ScenarioSums sums = pnl.sums();
            const std::vector<PricedScenario> cells = scenarios();
            for (std::size_t i = 0; i < cells.size(); ++i) {
                double linear = 0.0, inverse = 0.0;
                for (const MarkedPosition& position : held.positions)
                    (position.instrument.isInverse() ? inverse : linear) +=
                        position.settlementPrice * settlementPnl(position, share * cells[i].priceMove,
                                                                 position.vol * volFactors[cells[i].volState]);
                // Coins count at today's index: a fall divides their error by what is left of the price.
                const double bound = 1e-13 * sizeOf(held) / (1.0 + share * cells[i].priceMove);
                near(sums.linear[i], linear, bound, "linear");
                near(sums.inverse[i], inverse, bound, "inverse");
            }
        }
    }

    void instructionSetsAgree() {
        Random random(102);
        const MarkedBook held = wideBook(random, 1500);
        QVERIFY(kernel::useIsa(kernel::Isa::Sse2));
        const ScenarioSums base = sumsOf(held);
        for (const kernel::Isa isa : {kernel::Isa::Avx2, kernel::Isa::Avx512}) {
            if (!kernel::useIsa(isa)) continue;
            const ScenarioSums other = sumsOf(held);
            for (std::size_t i = 0; i < base.linear.size(); ++i) {
                near(other.linear[i], base.linear[i], 1e-13 * sizeOf(held), "linear");
                near(other.inverse[i], base.inverse[i], 3e-13 * sizeOf(held), "inverse");
            }
        }
    }

    void digitsDoNotDependOnThreads() {
        Random random(103);
        const MarkedBook held = wideBook(random, 4000);
        TaskPool one(1);
        const ScenarioSums alone = sumsOf(held, nullptr, one);
        for (const std::size_t threads : {2u, 3u, 8u}) {
            TaskPool pool(threads);
            for (int again = 0; again < 5; ++again)
                QVERIFY(sameDigits(sumsOf(held, nullptr, pool), alone));
        }
    }

    void digitsDoNotDependOnRememberedChunks() {
        Random random(104);
        MarkedBook held = wideBook(random, 2000);
        PnlMemory memory(PnlMemory::Keeps::Chunks);
        for (int edit = 0; edit < 12; ++edit) {
            memory.nextRun();
            const ScenarioSums remembered = sumsOf(held, &memory);
            QVERIFY(sameDigits(remembered, sumsOf(held)));
            QVERIFY2(sameDigits(remembered, sumsOf(held, &memory)), "once more from memory");
            const std::size_t at = random.below(static_cast<unsigned>(held.positions.size()));
            if (edit % 4 == 3)
                held.positions.erase(held.positions.begin() + static_cast<std::ptrdiff_t>(at));
            else
                held.positions[at].quantity += 0.25;
        }
    }

    void rowsOfStrikesGiveTheSameSums() {
        Random random(105);
        PnlMemory memory(PnlMemory::Keeps::Lines);
        for (int account = 0; account < 20; ++account) {
            const MarkedBook held = wideBook(random, 60);
            PnlMemory fresh(PnlMemory::Keeps::Lines);
            const ScenarioSums rows = sumsOf(held, &memory), plain = sumsOf(held);
            // Places of strikes differ from market to market: rows of other terms must not be taken.
            QVERIFY(sameDigits(rows, sumsOf(held, &fresh)));
            for (std::size_t i = 0; i < plain.linear.size(); ++i) {
                near(rows.linear[i], plain.linear[i], 1e-13 * sizeOf(held), "linear");
                near(rows.inverse[i], plain.inverse[i], 3e-13 * sizeOf(held), "inverse");
            }
        }
    }

    // Calls and puts of a strike, whoever holds them, are one line; positions that cancel leave nothing.
    void whatCancelsLeavesNothing() {
        Random random(106);
        MarkedBook held = wideBook(random, 300);
        const std::size_t count = held.positions.size();
        for (std::size_t i = 0; i < count; ++i) {
            held.positions.push_back(held.positions[i]);
            held.positions.back().quantity *= -1.0;
        }
        const ScenarioSums sums = sumsOf(held);
        for (std::size_t i = 0; i < sums.linear.size(); ++i) {
            near(sums.linear[i], 0.0, 1e-9 * sizeOf(held) * 1e-3, "linear");
            near(sums.inverse[i], 0.0, 1e-9 * sizeOf(held) * 1e-3, "inverse");
        }
    }

    void manyPositionsInOneScenario() {
        Random random(107);
        for (int round = 0; round < 20; ++round) {
            const MarkedBook held = markBook(randomBook(random, 40), threeCoinMarket());
            std::vector<ShockedPosition> shocked;
            for (const MarkedPosition& position : held.positions)
                shocked.push_back({&position, random.between(-0.7, 2.0), position.vol * random.between(0.3, 2.0)});
            const std::vector<double> pnl = settlementPnl(shocked);
            for (std::size_t i = 0; i < shocked.size(); ++i) {
                const MarkedPosition& position = *shocked[i].position;
                const double size = std::fabs(position.modelCoins()) *
                                    (position.instrument.isInverse() ? 3.0 : 3.0 * position.forward);
                near(pnl[i], settlementPnl(position, shocked[i].priceMove, shocked[i].vol), 1e-13 * size + 1e-15,
                     position.instrument.symbol.c_str());
            }
        }
    }

    // The kernel prices options side by side; alone they cost the same to 1e-13 of the forward.
    void modelPricesAreBlack76() {
        Random random(108);
        const MarkedBook held = wideBook(random, 500);
        for (const MarkedPosition& position : held.positions) {
            if (!position.instrument.isOption()) continue;
            const double unit = position.instrument.isInverse() ? 1.0 : position.forward;
            near(position.modelPrice, modelPriceOf(position), 1e-13 * unit, position.instrument.symbol.c_str());
            near(position.modelDelta, optionGreeks(position).delta, 1e-13, position.instrument.symbol.c_str());
            QVERIFY(position.modelPrice >= 0.0);
        }
    }
};

QTEST_APPLESS_MAIN(TestUnitPnl)
#include "test_unit_pnl.moc"
