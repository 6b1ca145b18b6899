// Expiry ladder: settlements by hand, hedges that disappear, pins, margin calls, the roll over a weekend, and what must
// hold for every book.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/analysis/expiry_ladder.h"
#include "core/valuation/moving_book.h"
#include "tests/support/listed.h"
#include "tests/support/near.h"
#include "tests/support/random_books.h"
#include "tests/support/small_rulebook.h"

#include <cmath>
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

const Timestamp friday = makeTimestamp(2026, 11, 20, 8);

MarketSnapshot flat(double spot, double forward, Timestamp asOf = friday) {
    return market(asOf, {underlying("BTC", spot, spot,
                                    {{"25DEC26", forward, {{forward, 0.6}}}, {"26MAR27", forward, {{forward, 0.6}}}})});
}

Result<ExpiryLadder> tried(const Portfolio& held, const MarketSnapshot& market, const Rulebook& rules,
                           const LadderSpec& spec = {}, const Job& job = {}, TaskPool& pool = TaskPool::shared()) {
    return expiryLadder({held, market, rules, {}}, spec, job, pool);
}

ExpiryLadder ladderOf(const Portfolio& held, const MarketSnapshot& market, const Rulebook& rules,
                      const LadderSpec& spec = {}) {
    return tried(held, market, rules, spec).value();
}

double collateralOf(const LadderState& state) {
    return state.value.collateralValue;
}

bool isNear(double a, double b) {
    return std::fabs(a - b) <= 1e-9 * std::max({1.0, std::fabs(a), std::fabs(b)});
}

/// Positions of a random book that expire, of the underlyings of the three-coin market.
Portfolio expiring(Random& random) {
    Portfolio held = randomBook(random, 14);
    std::erase_if(held.positions, [](const Position& row) { return !row.instrument.hasExpiry(); });
    return held;
}

} // namespace

class TestExpiryLadder : public QObject {
    Q_OBJECT

private slots:
    // 100 shares against a call on them at 200: at 210 they go for 20,000, at 190 the call lapses and they stay.
    void coveredCall() {
        const std::string call = osi("AAPL", "261218", 'C', 200);
        const Portfolio held = listedBook({{"AAPL", 100, 0}, {call, -1, 0}}, 5000);
        for (const double spot : {210.0, 190.0}) {
            const MarketSnapshot market = listedMarket(makeTimestamp(2026, 11, 20, 21), "AAPL", spot,
                                                       {{call, -1, spot == 210.0 ? 14.0 : 3.0}});
            const ExpiryLadder ladder = ladderOf(held, market, rulebook(usListed));
            QCOMPARE(ladder.steps.size(), std::size_t{1});
            const LadderStep& step = ladder.steps[0];
            const SettledPosition& settled = step.expired.at(0);
            QVERIFY(settled.delivery == DeliveryKind::Physical && ladder.listed);
            QCOMPARE(settled.price, spot);
            if (spot == 210.0) {
                QVERIFY(settled.outcome == ExpiryOutcome::Assigned);
                QCOMPARE(settled.became.size(), std::size_t{2});
                QCOMPARE(settled.became[0].quantity, -100.0);
                QVERIFY(settled.became[0].shares);
                QCOMPARE(settled.became[1].quantity, 20000.0);
                QCOMPARE(step.after.positions, std::size_t{0});
                QCOMPARE(collateralOf(step.after), 25000.0);
                QCOMPARE(step.before.value.equity, 5000.0 + 21000.0 - 1000.0);
            } else {
                QVERIFY(settled.outcome == ExpiryOutcome::Lapsed && settled.became.empty());
                QCOMPARE(step.after.positions, std::size_t{1});
                QCOMPARE(step.after.value.spotValue, 19000.0);
            }
            QCOMPARE(step.after.value.equity, step.before.value.equity);
        }
    }

    // A put that is exercised without shares to deliver leaves the account short of them.
    void exercisedPutGoesShort() {
        const std::string put = osi("AAPL", "261218", 'P', 200);
        const MarketSnapshot market = listedMarket(makeTimestamp(2026, 11, 20, 21), "AAPL", 180, {{put, 2, 21.0}});
        const ExpiryLadder ladder = ladderOf(listedBook({{put, 2, 0}}, 1000), market, rulebook(usListed));
        const LadderStep& step = ladder.steps.at(0);
        QVERIFY(step.expired[0].outcome == ExpiryOutcome::Exercised);
        QCOMPARE(step.after.value.spotValue, -200.0 * 180.0);
        QCOMPARE(collateralOf(step.after), 1000.0 + 200.0 * 200.0);
        QVERIFY(step.after.of(Regime::Cross).initial.requirement > 0.0);
    }

    // 2 coins of a call at 80,000, forward 100,000: 2 · 20,000 ÷ 100,000 = 0.4 BTC, worth 0.4 · 99,000.
    void inverseOptionSettlesInCoin() {
        const ExpiryLadder ladder = ladderOf(book({position("BTC-25DEC26-80000-C", 2), position("BTC-25DEC26-90000-P", -1)},
                                                  {{AssetCode("USDC"), 1000}}),
                                             flat(99000, 100000), rulebook(deribit));
        const LadderStep& step = ladder.steps.at(0);
        QCOMPARE(step.expired.size(), std::size_t{2});
        QVERIFY(step.expired[0].outcome == ExpiryOutcome::Exercised);
        QVERIFY(step.expired[1].outcome == ExpiryOutcome::Lapsed);
        QCOMPARE(step.expired[0].became.at(0).asset, AssetCode("BTC"));
        QVERIFY(isNear(step.expired[0].became[0].quantity, 0.4));
        QVERIFY(isNear(collateralOf(step.after), 1000.0 + 0.4 * 99000.0));
        QVERIFY(isNear(step.after.value.equity, step.before.value.equity));
    }

    // Face 100,000 bought at 90,000, delivered at 100,000: 100,000 · (1/90,000 − 1/100,000) BTC. The linear one beside
    // it: 3 · (100,000 − 95,000) USDC.
    void futuresSettle() {
        const ExpiryLadder ladder =
            ladderOf(book({position("BTC-25DEC26", 100000, 90000), position("BTC_USDC-26MAR27", 3, 95000)}),
                     flat(99000, 100000), rulebook(deribit));
        QCOMPARE(ladder.steps.size(), std::size_t{2});
        const SettledAmount coins = ladder.steps[0].expired[0].became.at(0);
        QVERIFY(isNear(coins.quantity, 100000.0 / 90000.0 - 1.0));
        const SettledAmount dollars = ladder.steps[1].expired[0].became.at(0);
        QCOMPARE(dollars.asset, AssetCode("USDC"));
        QVERIFY(isNear(dollars.quantity, 15000.0));
        QVERIFY(ladder.steps[1].expired[0].outcome == ExpiryOutcome::Settled);
    }

    // The long call goes in December, the short one it covered stays until March.
    void hedgeDisappears() {
        const Portfolio held = book({position("BTC-26MAR27-100000-C", -2), position("BTC-25DEC26-100000-C", 2)},
                                    {{AssetCode("USDC"), 20000}});
        const Rulebook rules = rulebook(deribit);
        const MarketSnapshot market = flat(99000, 99000);
        const ExpiryLadder ladder = ladderOf(held, market, rules);
        QCOMPARE(ladder.steps.size(), std::size_t{2});
        QVERIFY(ladder.flagged(ladder.steps[0]) && !ladder.flagged(ladder.steps[1]));
        const LostHedge* lost = nullptr;
        for (const LostHedge& one : ladder.steps[0].lost)
            if (one.regime == Regime::Portfolio && one.level == Level::Initial) lost = &one;
        QVERIFY(lost);
        QCOMPARE(lost->expiring.at(0).instrument, std::string("BTC-25DEC26-100000-C"));
        QCOMPARE(lost->exposed.at(0).instrument, std::string("BTC-26MAR27-100000-C"));
        QVERIFY(isNear(lost->expiring[0].amount, lost->saved()));

        // The eve and the day after, margined as books of their own.
        const MarkedBook prepared = preparedBook(markBook(held, market, rules.valuation()), rules);
        MarketMove eve;
        eve.days = 34.0;
        QVERIFY(isNear(lost->withLegs, regimesAt(movedBook(prepared, eve), rules)[2].initial.requirement));
        MarkedBook naked = prepared;
        naked.positions.pop_back();
        QVERIFY(isNear(lost->withoutLegs, regimesAt(movedBook(naked, eve), rules)[2].initial.requirement));
        MarketMove day;
        day.days = 35.0;
        QVERIFY(isNear(lost->after, regimesAt(movedBook(naked, day), rules)[2].initial.requirement));
        QVERIFY(lost->after > lost->withLegs);
    }

    void nothingFlaggedWhereNothingIsLost() {
        const ExpiryLadder ladder = ladderOf(book({position("BTC-25DEC26-120000-C", -2), position("BTC-26MAR27-80000-P", 1)},
                                                  {{AssetCode("USDC"), 90000}}),
                                             flat(99000, 99000), rulebook(deribit));
        for (const LadderStep& step : ladder.steps)
            QVERIFY(!ladder.flagged(step));
    }

    // What expires on the snapshot's own instant is settled at once; the comparison leaves it out as expired.
    void expiresOnTheInstant() {
        const Portfolio held = book({position("BTC-25DEC26-80000-C", 1), position("BTC-26MAR27-80000-P", 1)});
        const ExpiryLadder ladder =
            ladderOf(held, flat(100000, 100000, makeTimestamp(2026, 12, 25, 8)), rulebook(deribit));
        QCOMPARE(ladder.now.positions, std::size_t{1});
        QCOMPARE(ladder.steps.size(), std::size_t{2});
        QCOMPARE(ladder.steps[0].after.days, 0.0);
        QVERIFY(isNear(ladder.steps[0].expired.at(0).became.at(0).quantity, 0.2));
        QCOMPARE(ladder.steps[0].expired[0].rows, std::vector<int>{1});
        QVERIFY(ladder.notModelled.empty());
        const ExpiryLadder past =
            ladderOf(held, flat(100000, 100000, makeTimestamp(2026, 12, 25, 9)), rulebook(deribit));
        QCOMPARE(past.steps.size(), std::size_t{1});
        QCOMPARE(past.notModelled.size(), std::size_t{1});
    }

    // Both outcomes of a call 0.25 % from its strike: 100 shares for 20,000, or nothing.
    void pinRisk() {
        const std::string call = osi("AAPL", "261218", 'C', 200);
        const MarketSnapshot market = listedMarket(makeTimestamp(2026, 11, 20, 21), "AAPL", 199.5, {{call, 1, 5.0}});
        const Portfolio held = listedBook({{call, 1, 0}}, 30000);
        const ExpiryLadder ladder = ladderOf(held, market, rulebook(usListed));
        const PinRisk& pin = ladder.steps.at(0).pins.at(0);
        QVERIFY(isNear(pin.distance, -0.0025));
        QCOMPARE(pin.exercised.value.spotValue, 19950.0);
        QCOMPARE(collateralOf(pin.exercised), 10000.0);
        QCOMPARE(pin.lapsed.positions, std::size_t{0});
        QCOMPARE(collateralOf(pin.lapsed), 30000.0);
        QVERIFY(pin.exercised.of(Regime::Cross).initial.requirement > 0.0);
        LadderSpec narrow;
        narrow.pinBand = 0.002;
        QVERIFY(ladderOf(held, market, rulebook(usListed), narrow).steps[0].pins.empty());
    }

    void marginCallsAreTheFirst() {
        const Portfolio held = book({position("BTC-26MAR27-100000-C", -2), position("BTC-25DEC26-100000-C", 2)},
                                    {{AssetCode("USDC"), 30000}});
        const Rulebook rules = rulebook(deribit);
        const ExpiryLadder ladder = ladderOf(held, flat(99000, 99000), rules);
        const LadderCall& call = *std::find_if(ladder.calls.begin(), ladder.calls.end(), [](const LadderCall& one) {
            return one.regime == Regime::Portfolio && one.level == Level::Initial;
        });
        QVERIFY(ladder.now.of(Regime::Portfolio).initial.excess > 0.0 && call.at);
        const MarkedBook prepared = preparedBook(markBook(held, flat(99000, 99000), rules.valuation()), rules);
        const auto excess = [&](double days) {
            MarketMove move;
            move.days = days;
            return regimesAt(movedBook(prepared, move), rules)[2].initial.excess;
        };
        QVERIFY(isNear(excess(call.days), call.excess) || call.days >= 35.0);
        for (double day = 0.0; day < call.days; day += 1.0)
            QVERIFY(excess(day) >= 0.0);
    }

    void rollsThroughAWeekend() {
        const Portfolio held = book({position("BTC-23NOV26-99000-C", -1), position("BTC-25DEC26-90000-P", -1)},
                                    {{AssetCode("USDC"), 90000}});
        MarketSnapshot market = flat(99000, 99000);
        ExpiryMarket monday = market.underlyings[0].expiries[0];
        monday.expiry = makeTimestamp(2026, 11, 23, 8);
        market.underlyings[0].expiries.insert(market.underlyings[0].expiries.begin(), monday);
        const Rulebook rules = rulebook(deribit);
        LadderSpec spec;
        spec.rollDays = 4;
        const ExpiryLadder ladder = ladderOf(held, market, rules, spec);
        QCOMPARE(ladder.roll.size(), std::size_t{5});
        const std::vector<unsigned> weekdays = {5, 6, 0, 1, 2};
        for (std::size_t day = 0; day < weekdays.size(); ++day) {
            QCOMPARE(ladder.roll[day].weekday, weekdays[day]);
            QCOMPARE(ladder.roll[day].isWeekend(), day == 1 || day == 2);
        }
        QCOMPARE(ladder.roll[3].expired, std::vector<std::string>{"BTC-23NOV26-99000-C"});
        QCOMPARE(ladder.roll[3].state.positions, std::size_t{1});
        const MarkedBook prepared = preparedBook(markBook(held, market, rules.valuation()), rules);
        MarketMove sunday;
        sunday.days = 2.0;
        const std::array<RegimeResult, 3> expected = regimesAt(movedBook(prepared, sunday), rules);
        QVERIFY(isNear(ladder.roll[2].state.of(Regime::Portfolio).initial.requirement, expected[2].initial.requirement));
        QVERIFY(ladder.roll[1].optionChange > 0.0); // short options gain as they age, also on a Saturday
        QCOMPARE(ladder.roll[1].listedOptionChange, 0.0);
    }

    void settlementKeepsEquity() {
        const Rulebook rules = rulebook(deribit);
        for (unsigned seed = 1; seed <= 40; ++seed) {
            Random random(seed);
            const Portfolio held = randomBook(random, 14);
            LadderSpec spec;
            if (seed % 2 == 0) spec.move.price = random.between(-0.3, 0.4);
            const ExpiryLadder ladder = ladderOf(held, threeCoinMarket(), rules, spec);
            for (const LadderStep& step : ladder.steps)
                QVERIFY2(isNear(step.before.value.equity, step.after.value.equity), qPrintable(QString::number(seed)));
        }
    }

    void lastExpiryLeavesMoneyOnly() {
        const Rulebook rules = rulebook(deribit);
        for (unsigned seed = 1; seed <= 40; ++seed) {
            Random random(seed);
            const Portfolio held = expiring(random);
            if (held.positions.empty()) continue;
            const MarketSnapshot market = threeCoinMarket();
            const ExpiryLadder ladder = ladderOf(held, market, rules);
            const LadderState& end = ladder.steps.back().after;
            QCOMPARE(end.positions, std::size_t{0});
            QCOMPARE(end.of(Regime::Portfolio).initial.requirement, 0.0);
            double expected = 0.0;
            for (const CollateralBalance& balance : held.collateral)
                expected += balance.quantity * *market.assetPrice(balance.asset);
            for (const LadderStep& step : ladder.steps)
                for (const SettledPosition& settled : step.expired) {
                    double became = 0.0;
                    for (const SettledAmount& amount : settled.became)
                        became += amount.value;
                    QVERIFY(isNear(became, settled.value));
                    expected += became;
                }
            QVERIFY2(isNear(end.value.equity, expected), qPrintable(QString::number(seed)));
            QVERIFY(isNear(end.value.collateralValue, expected));
        }
    }

    // Now is the comparison, and the first step before its settlement is the book moved there.
    void agreesWithTheComparison() {
        Random random(7);
        const Portfolio held = randomBook(random, 12);
        const Rulebook rules = rulebook(deribit);
        const ExpiryLadder ladder = ladderOf(held, threeCoinMarket(), rules);
        const Comparison now = compare(held, threeCoinMarket(), rules);
        QCOMPARE(ladder.now.value.equity, now.bookValue.equity);
        for (const Regime regime : allRegimes)
            for (const Level level : {Level::Initial, Level::Maintenance})
                QCOMPARE(ladder.now.of(regime).at(level).requirement, now.of(regime).at(level).requirement);
    }

    // A window's slider has moved the market already: the ladder begins there.
    void beginsUnderTheShift() {
        Random random(9);
        const Portfolio held = randomBook(random, 12);
        const Rulebook rules = rulebook(deribit);
        MarketMove shift;
        shift.price = -0.1;
        shift.days = 10.0; // past the first expiry
        const MarketSnapshot market = threeCoinMarket();
        const ExpiryLadder ladder = expiryLadder({held, market, rules, shift}).value();
        const MarkedBook moved = movedBook(preparedBook(markBook(held, market, rules.valuation()), rules), shift);
        QVERIFY(isNear(ladder.now.of(Regime::Portfolio).initial.requirement,
                       regimesAt(moved, rules)[2].initial.requirement));
        QCOMPARE(ladder.now.at, makeTimestamp(2026, 11, 30, 8));
        for (const LadderStep& step : ladder.steps)
            QVERIFY(step.at >= ladder.now.at && isNear(step.before.value.equity, step.after.value.equity));
    }

    void nothingExpires() {
        const Portfolio none = book({position("BTC-PERPETUAL", 1000)}, {{AssetCode("USDC"), 5000}});
        const ExpiryLadder ladder = ladderOf(none, flat(99000, 99000), rulebook(deribit));
        QVERIFY(ladder.steps.empty());
        QCOMPARE(ladder.notes.size(), std::size_t{1});
        QCOMPARE(ladder.perpetualsAndSpot, std::size_t{1});
    }

    void sameDigitsOnAnyThreads() {
        Random random(3);
        const Portfolio held = randomBook(random, 12);
        const Rulebook rules = rulebook(deribit);
        LadderSpec spec;
        spec.rollDays = 6;
        TaskPool one(1), four(4);
        const ExpiryLadder a = tried(held, threeCoinMarket(), rules, spec, {}, one).value();
        const ExpiryLadder b = tried(held, threeCoinMarket(), rules, spec, {}, four).value();
        QCOMPARE(a.roll.back().state.of(Regime::Portfolio).initial.requirement,
                 b.roll.back().state.of(Regime::Portfolio).initial.requirement);
        for (std::size_t i = 0; i < a.calls.size(); ++i)
            QVERIFY(a.calls[i].at == b.calls[i].at && a.calls[i].excess == b.calls[i].excess);
    }

    void badRequestsAndStopping() {
        const Portfolio held = book({position("BTC-25DEC26-80000-C", 2)});
        const Rulebook rules = rulebook(deribit);
        LadderSpec spec;
        spec.move.price = -1.0;
        QVERIFY(tried(held, flat(99000, 99000), rules, spec).error().reason == Reason::OutOfRange);
        spec = {};
        spec.pinBand = -0.1;
        QVERIFY(tried(held, flat(99000, 99000), rules, spec).error().reason == Reason::OutOfRange);
        spec = {};
        spec.rollDays = -1;
        QVERIFY(tried(held, flat(99000, 99000), rules, spec).error().reason == Reason::OutOfRange);
        std::stop_source source;
        source.request_stop();
        QVERIFY(tried(held, flat(99000, 99000), rules, {}, Job{source.get_token(), {}}).error().reason ==
                Reason::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestExpiryLadder)
#include "test_expiry_ladder.moc"
