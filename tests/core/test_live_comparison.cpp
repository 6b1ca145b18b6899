// A book that is edited: each answer is that of a comparison from scratch, to the last digit, whatever was taken over.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/kernel/kernel.h"
#include "core/session/live_comparison.h"
#include "core/session/use_cases.h"
#include "tests/support/random_books.h"
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

std::string jsonOf(const Comparison& comparison) {
    return comparisonOutput(comparison, OutputFormat::Json, {}, {});
}

std::shared_ptr<const MarketSnapshot> sharedMarket(MarketSnapshot snapshot) {
    return std::make_shared<const MarketSnapshot>(std::move(snapshot));
}

/// Strikes beside each other, so many that a book of them falls into several chunks.
MarketSnapshot wideMarket() {
    std::vector<VolPoint> points;
    for (int i = 0; i < 800; ++i)
        points.push_back({20000.0 + 250.0 * i, 0.5 + 0.0001 * i});
    return market(makeTimestamp(2026, 11, 20, 8), {underlying("BTC", 91250, 91300, {{"25DEC26", 91800, points}})});
}

Portfolio wideBook(Random& random) {
    Portfolio held = book({}, {{AssetCode("USDC"), 5e6}});
    for (int i = 0; i < 800; ++i) {
        const std::string strike = std::to_string(20000 + 250 * i);
        held.positions.push_back(position("BTC-25DEC26-" + strike + (i % 3 ? "-C" : "-P"), random.between(-2, 2)));
    }
    return held;
}

/// One step of somebody who works on the book.
void change(Portfolio& held, Random& random) {
    const auto at = [&] { return random.below(static_cast<unsigned>(held.positions.size())); };
    switch (random.below(9)) {
    case 0:
        held.positions.insert(held.positions.begin() + at(), randomPosition(random));
        break;
    case 1:
        if (held.positions.size() > 2) held.positions.erase(held.positions.begin() + at());
        break;
    case 2:
        held.positions[at()].group = random.coin() ? "hedge" : "";
        break;
    case 3:
        held.collateral[0].quantity += 1000;
        break;
    case 4:
        held.positions[at()].isolatedCollateral = random.between(0, 5000);
        break;
    case 5:
        held.positions[at()].instrument = randomPosition(random).instrument;
        break;
    default:
        held.positions[at()].quantity *= random.between(-1.5, 2.0);
    }
}

} // namespace

class TestLiveComparison : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { kernel::useIsa(kernel::bestIsa()); }

    void followsEdits_data() {
        QTest::addColumn<QString>("id");
        for (const RulebookSummary& summary : bundledRulebooks())
            QTest::addRow("%s@%s", summary.id.c_str(), summary.version.c_str())
                << QString::fromStdString(summary.id + "@" + summary.version);
    }

    void followsEdits() {
        QFETCH(QString, id);
        Random random(91);
        const std::shared_ptr<const Rulebook> rulebook = loadRulebook(id.toStdString())->rulebook;
        const auto snapshot = sharedMarket(threeCoinMarket());
        LiveComparison live;
        Portfolio held = randomBook(random, 12);
        for (int step = 0; step < 12; ++step) {
            change(held, random);
            const RunInputs inputs{1, std::make_shared<const Portfolio>(held), snapshot, rulebook, {}};
            const ComparisonOptions options{step == 5};
            const auto answer = live.run(inputs, options);
            QVERIFY(answer.has_value());
            QCOMPARE(jsonOf(**answer), jsonOf(*runComparison(inputs, options)));
        }
    }

    void liquidationPricesAreTakenOver() {
        Random random(92);
        const std::shared_ptr<const Rulebook> rulebook = loadRulebook("deribit")->rulebook;
        const auto snapshot = sharedMarket(threeCoinMarket());
        LiveComparison live;
        Portfolio held = randomBook(random, 12);
        for (int step = 0; step < 8; ++step) {
            held.positions[step % held.positions.size()].quantity *= 1.1;
            const RunInputs inputs{1, std::make_shared<const Portfolio>(held), snapshot, rulebook, {}};
            for (const bool liquidation : {false, true}) {
                const auto answer = live.run(inputs, {liquidation});
                QCOMPARE((*answer)->hasLiquidation, liquidation);
                QCOMPARE(jsonOf(**answer), jsonOf(*runComparison(inputs, {liquidation})));
            }
        }
    }

    void chunksAreTakenOver_data() {
        QTest::addColumn<QString>("id");
        for (const char* id : {"deribit", "paradex", "derive-pm2", "okx"})
            QTest::addRow("%s", id) << id;
    }

    void chunksAreTakenOver() {
        QFETCH(QString, id);
        Random random(93);
        const std::shared_ptr<const Rulebook> rulebook = loadRulebook(id.toStdString())->rulebook;
        const auto snapshot = sharedMarket(wideMarket());
        LiveComparison live;
        Portfolio held = wideBook(random);
        for (int step = 0; step < 6; ++step) {
            const std::size_t at = random.below(static_cast<unsigned>(held.positions.size()));
            if (step == 3)
                held.positions.erase(held.positions.begin() + static_cast<std::ptrdiff_t>(at));
            else
                held.positions[at].quantity += 1.5;
            const RunInputs inputs{1, std::make_shared<const Portfolio>(held), snapshot, rulebook, {}};
            const auto answer = live.run(inputs, {false});
            const Comparison expected = *runComparison(inputs, {false});
            for (const Regime regime : allRegimes) {
                QVERIFY((*answer)->of(regime).initial.requirement == expected.of(regime).initial.requirement);
                QVERIFY((*answer)->of(regime).maintenance.excess == expected.of(regime).maintenance.excess);
            }
            QCOMPARE((*answer)->positions.size(), expected.positions.size());
            for (std::size_t i = 0; i < expected.positions.size(); ++i) {
                QVERIFY((*answer)->positions[i].value.delta == expected.positions[i].value.delta);
                QVERIFY((*answer)->positions[i].pnlInBindingScenario == expected.positions[i].pnlInBindingScenario);
            }
        }
    }

    // Another instruction set gives other last digits: nothing of the one before may be mixed in.
    void anotherInstructionSetStartsAfresh() {
        Random random(94);
        const std::shared_ptr<const Rulebook> rulebook = loadRulebook("deribit")->rulebook;
        LiveComparison live;
        RunInputs inputs{1, std::make_shared<const Portfolio>(wideBook(random)), sharedMarket(wideMarket()), rulebook, {}};
        const double before = (*live.run(inputs, {false}))->of(Regime::Portfolio).initial.requirement;
        QVERIFY(kernel::useIsa(kernel::Isa::Sse2));
        inputs.market = sharedMarket(wideMarket());
        const double after = (*live.run(inputs, {false}))->of(Regime::Portfolio).initial.requirement;
        QVERIFY(after == runComparison(inputs, {false})->of(Regime::Portfolio).initial.requirement);
        QVERIFY(std::fabs(after - before) < 1e-9 * before);
    }

    void followsMarketRulebookAndMove() {
        Random random(95);
        LiveComparison live;
        Portfolio held = randomBook(random, 10);
        RunInputs inputs{1, std::make_shared<const Portfolio>(held), sharedMarket(threeCoinMarket()),
                         loadRulebook("deribit")->rulebook, {}};
        const auto check = [&] {
            for (int again = 0; again < 2; ++again) {
                const auto answer = live.run(inputs, {false});
                QCOMPARE(jsonOf(**answer), jsonOf(*runComparison(inputs, {false})));
            }
            held.positions[0].quantity += 1.0;
            inputs.portfolio = std::make_shared<const Portfolio>(held);
            const auto answer = live.run(inputs, {false});
            QCOMPARE(jsonOf(**answer), jsonOf(*runComparison(inputs, {false})));
        };
        check();
        inputs.shift = MarketMove{-0.1, 0.2, 3.0, {}};
        check();
        inputs.shift = {};
        check();
        MarketSnapshot moved = threeCoinMarket();
        moved.underlyings[0].spot *= 1.05;
        inputs.market = sharedMarket(moved);
        check();
        inputs.rulebook = loadRulebook("okx")->rulebook;
        check();
    }

    void aCancelledRunSpoilsNothing() {
        Random random(96);
        LiveComparison live;
        Portfolio held = randomBook(random, 10);
        RunInputs inputs{1, std::make_shared<const Portfolio>(held), sharedMarket(threeCoinMarket()),
                         loadRulebook("deribit")->rulebook, {}};
        QVERIFY(live.run(inputs, {false}).has_value());
        std::stop_source stop;
        stop.request_stop();
        held.positions[0].quantity += 1.0;
        RunInputs other = inputs;
        other.portfolio = std::make_shared<const Portfolio>(held);
        other.rulebook = loadRulebook("okx")->rulebook;
        const auto stopped = live.run(other, {true}, {stop.get_token(), {}});
        QVERIFY(!stopped && stopped.error().reason == Reason::Cancelled);
        inputs.portfolio = other.portfolio;
        QCOMPARE(jsonOf(**live.run(inputs, {false})), jsonOf(*runComparison(inputs, {false})));
    }
};

QTEST_APPLESS_MAIN(TestLiveComparison)
#include "test_live_comparison.moc"
