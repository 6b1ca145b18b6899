// Hit distances: against closed forms, against the book compared at the place found and before it, bad requests,
// stopping, threads.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/analysis/hit_distance.h"
#include "core/base/number.h"
#include "core/valuation/black76.h"
#include "core/valuation/moving_book.h"
#include "tests/support/near.h"
#include "tests/support/random_books.h"
#include "tests/support/rulebooks.h"

#include <atomic>
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

MarketSnapshot flatMarket(double price) {
    return market(makeTimestamp(2026, 11, 20, 8),
                  {underlying("BTC", price, price, {{"25DEC26", price, {{price, 0.6}}}})});
}

HitDistances hitsOf(const Portfolio& held, const MarketSnapshot& market, const HitSpec& spec = {}) {
    return hitDistances(markBook(held, market), rulebook(deribit), spec).value();
}

HitDistances hitsUnder(const Rulebook& rules, const Portfolio& held, double price) {
    return hitDistances(markBook(held, flatMarket(price), rules.valuation()), rules).value();
}

const HitDistance& hit(const HitDistances& hits, const HitQuestion& question, HitDirection direction) {
    for (const HitAnswer& answer : hits.answers)
        if (answer.question == question) return answer.at(direction);
    throw std::logic_error("no such question");
}

constexpr HitQuestion crossMaintenance{HitKind::Excess, Regime::Cross, Level::Maintenance};
constexpr HitQuestion binding{HitKind::Binding, Regime::Portfolio, Level::Initial};
constexpr HitQuestion part{HitKind::Part, Regime::Portfolio, Level::Initial};

HitQuestion tier(Regime regime) {
    return {HitKind::Tier, regime, Level::Initial};
}

MarketMove moveOf(HitDirection direction, double value) {
    MarketMove move;
    (direction == HitDirection::Days                                              ? move.days
     : direction == HitDirection::PriceDown || direction == HitDirection::PriceUp ? move.price
                                                                                  : move.vol) = value;
    return move;
}

/// The comparison of a moved book whose pots are those of the unmoved one.
Comparison comparedAt(const MarkedBook& prepared, const Rulebook& rules, const MarketMove& move) {
    return compareRegimes(std::make_shared<const MarkedBook>(movedBook(prepared, move)),
                          std::make_shared<const Rulebook>(rules), ComparisonOptions{false})
        .value();
}

Portfolio strangle(double collateral = 120000) {
    return book({position("BTC-25DEC26-100000-C", -3), position("BTC-25DEC26-80000-P", -3)},
                {{AssetCode("USDC"), collateral}});
}

} // namespace

class TestHitDistance : public QObject {
    Q_OBJECT

private slots:
    // Long inverse perpetual of face N entered at E: C + N·P/E − N = (m + s·N/P)·N, a quadratic equation in P.
    void inversePerpetualInClosedForm() {
        const double n = 3e6, e = 90000, c = 600000, m = 0.01, s = 5e-5;
        const HitDistances hits =
            hitsOf(book({position("BTC-PERPETUAL", n, e)}, {{AssetCode("USDC"), c}}), flatMarket(e));
        const double a = n / e, b = c - n - n * m;
        const double price = (-b + std::sqrt(b * b + 4 * a * s * n * n)) / (2 * a);
        near(hit(hits, crossMaintenance, HitDirection::PriceDown).move.value(), price / e - 1.0, 1e-12, "price down");
        QVERIFY(!hit(hits, crossMaintenance, HitDirection::PriceUp).move);
        for (const HitDirection direction : {HitDirection::VolDown, HitDirection::VolUp, HitDirection::Days})
            QVERIFY(!hit(hits, crossMaintenance, direction).move);
        QCOMPARE(hits.days, 0.0);
        near(hits.spot.value(), e, 0.0, "spot");
    }

    // Short linear call: the cross test has C on one side and q·(7.5 % of the index + premium) on the other.
    void shortCallInClosedForm() {
        const double spot = 90000, q = 2, c = 40000;
        const HitDistances hits =
            hitsOf(book({position("BTC_USDC-25DEC26-100000-C", -q)}, {{AssetCode("USDC"), c}}), flatMarket(spot));
        const double years = 35.0 / 365.0;
        const auto premium = [&](double price, double vol, double t) {
            return black76Price({OptionRight::Call, price, 100000, vol, t, 0.0});
        };
        const double up = hit(hits, crossMaintenance, HitDirection::VolUp).move.value();
        near(premium(spot, 0.6 * (1 + up), years), c / q - 0.075 * spot, 1e-6, "vol up");
        const double price = spot * (1 + hit(hits, crossMaintenance, HitDirection::PriceUp).move.value());
        near(premium(price, 0.6, years), c / q - 0.075 * price, 1e-6, "price up");
        QVERIFY(!hit(hits, crossMaintenance, HitDirection::VolDown).move);
        QVERIFY(!hit(hits, crossMaintenance, HitDirection::Days).move);
        near(hits.days, 35.0, 1e-9, "last expiry");

        // With less, the premium has to lose time first.
        const double less = q * (0.075 * spot + 0.5 * premium(spot, 0.6, years));
        const HitDistances poor =
            hitsOf(book({position("BTC_USDC-25DEC26-100000-C", -q)}, {{AssetCode("USDC"), less}}), flatMarket(spot));
        const double days = hit(poor, crossMaintenance, HitDirection::Days).move.value();
        near(premium(spot, 0.6, years - days / 365.0), 0.5 * premium(spot, 0.6, years), 1e-6, "days");
        for (const HitAnswer& answer : poor.answers)
            if (answer.question == crossMaintenance) QVERIFY(answer.now < 0.0);
    }

    // The delta shock is free up to 20 million of delta: 200 coins reach that at 100 000.
    void aPartBeginsToCount() {
        const HitDistances hits = hitsOf(book({position("BTC_USDC-PERPETUAL", 200, 90000)}), flatMarket(90000));
        const HitDistance& up = hit(hits, part, HitDirection::PriceUp);
        near(up.move.value(), 1.0 / 0.9 - 1.0, 1e-12, "20 million");
        QCOMPARE(up.then.english(), std::string("Delta shock of BTC"));
        QVERIFY(up.begins);
        QVERIFY(!hit(hits, part, HitDirection::PriceDown).move);
        const HitDistances larger = hitsOf(book({position("BTC_USDC-PERPETUAL", 250, 90000)}), flatMarket(90000));
        const HitDistance& down = hit(larger, part, HitDirection::PriceDown);
        near(down.move.value(), 80.0 / 90.0 - 1.0, 1e-12, "20 million from above");
        QVERIFY(!down.begins);
    }

    // Its rate grows by 0.00005 a coin beyond 20 million of delta, to at most 10 %: 3 000 coins of 1 000 reach that
    // where 20 million buy 1 000 coins, at 20 000.
    void aCapIsATier() {
        const HitDistances hits = hitsOf(book({position("BTC_USDC-PERPETUAL", 3000, 16000)}), flatMarket(16000));
        const HitDistance& up = hit(hits, tier(Regime::Portfolio), HitDirection::PriceUp);
        near(up.move.value(), 20000.0 / 16000.0 - 1.0, 1e-12, "the cap");
        QCOMPARE(up.then.english(), std::string("Delta shock of BTC: rate at its cap"));
        QCOMPARE(up.before.english(), std::string("Delta shock of BTC: rate below its cap"));
        QVERIFY(!hit(hits, tier(Regime::Portfolio), HitDirection::PriceDown).move);
    }

    // Five coins are in the bracket of 50 000 to 600 000 at 90 000; they leave it at 120 000 and at 10 000.
    void bracketsOfLinearContracts() {
        const HitDistances hits =
            hitsUnder(rulebook("binance-2024-10-01"), book({position("BTC_USDC-PERPETUAL", 5, 90000)}), 90000);
        for (const Regime regime : allRegimes) {
            const HitDistance& up = hit(hits, tier(regime), HitDirection::PriceUp);
            near(up.move.value(), 120.0 / 90.0 - 1.0, 1e-12, "bracket 3");
            QCOMPARE(up.then.english(), "BTC_USDC-PERPETUAL: bracket 3, from " + groupedNumber(600000, 0) + " USDC");
            QCOMPARE(up.before.english(), "BTC_USDC-PERPETUAL: bracket 2, from " + groupedNumber(50000, 0) + " USDC");
            near(hit(hits, tier(regime), HitDirection::PriceDown).move.value(), 10.0 / 90.0 - 1.0, 1e-12, "bracket 1");
            QVERIFY(!hit(hits, tier(regime), HitDirection::VolUp).move);
        }
    }

    // 13.5 million USD are 150 coins at 90 000, within 100 to 200: 200 coins at 67 500, 100 coins at 135 000.
    void bracketsOfInverseContracts() {
        const HitDistances hits =
            hitsUnder(rulebook("binance-2024-10-01"), book({position("BTC-PERPETUAL", 13.5e6, 90000)}), 90000);
        const HitDistance& down = hit(hits, tier(Regime::Cross), HitDirection::PriceDown);
        near(down.move.value(), 67.5 / 90.0 - 1.0, 1e-12, "bracket 3");
        QCOMPARE(down.then.english(), std::string("BTC-PERPETUAL: bracket 7, from 200 BTC"));
        near(hit(hits, tier(Regime::Isolated), HitDirection::PriceUp).move.value(), 135.0 / 90.0 - 1.0, 1e-12,
             "bracket 5");
    }

    // 15 % less what it is out of the money, at least 10 %: the floor holds up to a strike 5 % above the index, and for
    // a put down to a strike 5 % below it.
    void floorsOfShortOptions() {
        const HitDistances calls =
            hitsOf(book({position("BTC_USDC-25DEC26-100000-C", -1)}), flatMarket(90000));
        const HitDistance& up = hit(calls, tier(Regime::Cross), HitDirection::PriceUp);
        near(up.move.value(), 100000.0 / 1.05 / 90000.0 - 1.0, 1e-12, "call");
        QCOMPARE(up.then.english(), std::string("BTC_USDC-25DEC26-100000-C: initial rate above its floor"));
        QVERIFY(!hit(calls, tier(Regime::Cross), HitDirection::PriceDown).move);
        const HitDistances puts =
            hitsOf(book({position("BTC_USDC-25DEC26-80000-P", -1)}), flatMarket(90000));
        near(hit(puts, tier(Regime::Isolated), HitDirection::PriceDown).move.value(), 80000.0 / 0.95 / 90000.0 - 1.0,
             1e-12, "put");
    }

    // 0.1 % of 2 500 coins at 80 000 are 200 000; the second tier of the minimum begins at 250 000, at 100 000 a coin.
    void tiersOfAMinimum() {
        const HitDistances hits =
            hitsUnder(rulebook("okx-2025-01-15"), book({position("BTC_USDC-PERPETUAL", 2500, 80000)}), 80000);
        const HitDistance& up = hit(hits, tier(Regime::Portfolio), HitDirection::PriceUp);
        near(up.move.value(), 0.25, 1e-12, "tier 2");
        QCOMPARE(up.then.english(), std::string("Minimum charge of BTC: tier 2"));
    }

    // The same tier is reached by the sum of 300 positions; a book of any size is looked at.
    void aLargeBook() {
        std::vector<Position> rows;
        for (int i = 0; i < 300; ++i) {
            rows.push_back(position("BTC_USDC-PERPETUAL", 2500.0 / 300.0, 80000));
            rows.back().group = "desk " + std::to_string(i);
        }
        const HitDistances hits = hitsUnder(rulebook("okx-2025-01-15"), book(std::move(rows)), 80000);
        near(hit(hits, tier(Regime::Portfolio), HitDirection::PriceUp).move.value(), 0.25, 1e-9, "tier 2");
    }

    // 12 % of the notional V against a minimum of 10 %, doubled beyond 250 000: 0.12·V = 0.2·V − 250 000 at 3.125
    // million, 30 coins at 104 166.67.
    void aMinimumTakesOver() {
        const Rulebook rules = rulebook("okx-2025-01-15", {{"/portfolio/charges/mr7/futures_rate", "0.1"}});
        const HitDistances hits = hitsUnder(rules, book({position("BTC_USDC-PERPETUAL", 30, 90000)}), 90000);
        const HitDistance& up = hit(hits, part, HitDirection::PriceUp);
        near(up.move.value(), 3.125e6 / 30.0 / 90000.0 - 1.0, 1e-10, "the minimum");
        QCOMPARE(up.then.english(), std::string("Minimum charge of BTC (mr7)"));
        QVERIFY(up.begins);
        near(hit(hits, tier(Regime::Portfolio), HitDirection::PriceUp).move.value(), 5e6 / 30.0 / 90000.0 - 1.0, 1e-12,
             "its third tier begins at 500 000");
    }

    // Strategy rules pair legs anew with every move: that is said, not guessed.
    void pairingsAreNotTold() {
        const HitDistances hits = hitsUnder(rulebook("us-listed-2026-11-21"), book({}), 90000);
        QVERIFY(!hits.crossTiersKnown);
        QVERIFY(hitsOf(book({}), flatMarket(90000)).crossTiersKnown);
    }

    // A bear spread of 4 000 loses no more than that, until what the short call needs alone is less.
    void theLossAtExpiryTakesOver() {
        const Rulebook rules = rulebook("derive-standard-2026-01-21");
        const Portfolio held = book({position("BTC_USDC-25DEC26-100000-C", -1), position("BTC_USDC-25DEC26-104000-C", 1)});
        const HitDistances hits = hitsUnder(rules, held, 90000);
        QVERIFY(hits.crossTiersKnown);
        const HitDistance& down = hit(hits, tier(Regime::Cross), HitDirection::PriceDown);
        near(down.move.value(), 4000 / 0.09 / 90000 - 1.0, 1e-5, "9 % of the index and a mark of next to nothing");
        QCOMPARE(down.then.english(), std::string("BTC 25DEC26: short options alone, maintenance"));
        QCOMPARE(down.before.english(), std::string("BTC 25DEC26: largest loss at expiry, maintenance"));
        const HitDistance& up = hit(hits, tier(Regime::Cross), HitDirection::PriceUp);
        near(up.move.value(), 100000 / 1.02 / 90000 - 1.0, 1e-12, "15 % less 2 % out of the money are its floor");
    }

    // At every hit the test is met, and on a finer grid before it nothing happens.
    void hitsAreWhereTheTestIsMetAndNoNearer() {
        Random random(81);
        const Rulebook rules = rulebook(deribit);
        int excesses = 0, flips = 0;
        for (int i = 0; i < 12; ++i) {
            const MarkedBook prepared = preparedBook(markBook(randomBook(random, 4), threeCoinMarket()), rules);
            const HitDistances hits = hitDistances(prepared, rules).value();
            const Comparison start = comparedAt(prepared, rules, {});
            for (const HitAnswer& answer : hits.answers)
                for (const HitDirection direction : allHitDirections) {
                    const HitDistance& distance = answer.at(direction);
                    if (!distance.move || answer.question.kind == HitKind::Part ||
                        answer.question.kind == HitKind::Tier)
                        continue;
                    const auto happened = [&](double share) {
                        const Comparison at = comparedAt(prepared, rules, moveOf(direction, share * *distance.move));
                        const auto bindingId = [](const Comparison& c) {
                            const auto& binding = c.of(Regime::Portfolio).binding;
                            return binding ? binding->id : std::string();
                        };
                        if (answer.question.kind == HitKind::Binding) return bindingId(at) != bindingId(start);
                        const auto excess = [&](const Comparison& c) {
                            return c.of(answer.question.regime).at(answer.question.level).excess;
                        };
                        return (excess(at) >= -1e-9 * (1.0 + std::fabs(excess(start)))) != (excess(start) >= 0.0);
                    };
                    if (std::fabs(*distance.move) < 1e-9) continue; // pots that are the requirement exactly
                    QVERIFY(happened(1.0 + 1e-7));
                    // Scenarios that tie change places by rounding alone: a flip is one that lasts.
                    const auto lasts = [&](double share) {
                        return happened(share) && happened(share * 1.00003) && happened(share * 1.0002) &&
                               happened(share * 1.001) && happened(share * 1.003);
                    };
                    for (int k = 0; k < 12; ++k)
                        QVERIFY(!lasts(0.996 * k / 11.0));
                    ++(answer.question.kind == HitKind::Binding ? flips : excesses);
                }
        }
        QVERIFY(excesses > 30);
        QVERIFY(flips > 5);
    }

    void oneUnderlyingAlone() {
        const Portfolio held = book({position("BTC_USDC-PERPETUAL", 2, 91300), position("ETH_USDC-26MAR27", -10, 3110)},
                                    {{AssetCode("USDC"), 50000}});
        HitSpec spec;
        spec.underlying = AssetCode("ETH");
        const HitDistances hits = hitsOf(held, threeCoinMarket(), spec);
        const double move = hit(hits, crossMaintenance, HitDirection::PriceUp).move.value();
        MarketMove eth;
        eth.priceOf[AssetCode("ETH")] = move;
        const Rulebook rules = rulebook(deribit);
        const Comparison at = comparedAt(preparedBook(markBook(held, threeCoinMarket()), rules), rules, eth);
        near(at.of(Regime::Cross).maintenance.excess, 0.0, 1e-7, "only ETH moves");
        QVERIFY(!hit(hits, crossMaintenance, HitDirection::PriceDown).move);
        near(hits.spot.value(), 3050, 0.0, "spot of ETH");
    }

    void anEmptyBookHitsNothing() {
        const HitDistances hits = hitsOf(book({}, {{AssetCode("USDC"), 10}}), flatMarket(90000));
        for (const HitAnswer& answer : hits.answers)
            for (const HitDistance& distance : answer.distances)
                QVERIFY(!distance.move);
    }

    void badRequests() {
        const MarkedBook marked = markBook(strangle(), threeCoinMarket());
        const auto reason = [&](const HitSpec& spec) {
            return hitDistances(marked, rulebook(deribit), spec).error().reason;
        };
        HitSpec bad;
        bad.priceDown = -1.0;
        QCOMPARE(reason(bad), Reason::OutOfRange);
        bad = {};
        bad.volUp = 0.0;
        QCOMPARE(reason(bad), Reason::OutOfRange);
        bad = {};
        bad.step = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(reason(bad), Reason::OutOfRange);
        bad = {};
        bad.underlying = AssetCode("DOGE");
        QCOMPARE(reason(bad), Reason::UnknownName);
    }

    void threadsStoppingAndProgress() {
        TaskPool one(1), three(3);
        const MarkedBook marked = markBook(strangle(), threeCoinMarket());
        const Rulebook rules = rulebook(deribit);
        const HitDistances alone = hitDistances(marked, rules, {}, {}, one).value();
        std::vector<double> shares;
        const HitDistances shared =
            hitDistances(marked, rules, {}, Job{{}, [&](double share) { shares.push_back(share); }}, three).value();
        for (std::size_t i = 0; i < alone.answers.size(); ++i)
            for (const HitDirection direction : allHitDirections)
                QVERIFY(alone.answers[i].at(direction).move == shared.answers[i].at(direction).move);
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        near(shares.back(), 1.0, 1e-12, "the whole");
        std::stop_source stop;
        const Result<HitDistances> stopped = hitDistances(marked, rules, {}, Job{stop.get_token(), [&](double share) {
                                                                                     if (share > 0.2)
                                                                                         stop.request_stop();
                                                                                 }});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().reason, Reason::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestHitDistance)
#include "test_hit_distance.moc"
