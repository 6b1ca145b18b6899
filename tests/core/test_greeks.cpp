// Greeks: golden numbers, finite differences on random books, sums, ladders, and what they explain of a P&L.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/analysis/greek_moves.h"
#include "core/valuation/moving_book.h"
#include "core/valuation/option_value.h"
#include "tests/support/books.h"
#include "tests/support/near.h"
#include "tests/support/random_books.h"
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

/// methods.md 12.1.
MarketSnapshot goldenMarket() {
    MarketSnapshot made =
        market(makeTimestamp(2026, 11, 25, 8),
               {underlying("BTC", 100000, 100000,
                           {{"25DEC26", 100500, {{90000, 0.6}, {110000, 0.55}}}, {"24JAN27", 101000, {}}})});
    return made;
}

Portfolio goldenBook() {
    return book({position("BTC", 1), position("BTC_USDC-PERPETUAL", -1), position("BTC_USDC-24JAN27", 2),
                 position("BTC_USDC-25DEC26-110000-C", -2), position("BTC_USDC-25DEC26-90000-P", 1)},
                {{AssetCode("USDC"), 50000}});
}

MarkedPosition alone(const std::string& symbol, double quantity, double forward, double vol, double spot) {
    const Instrument instrument = *parseSymbol(symbol);
    MarketSnapshot one = market(instrument.expiry - std::chrono::hours(24 * 30), {});
    UnderlyingMarket coin;
    coin.underlying = instrument.underlying;
    coin.spot = spot;
    ExpiryMarket expiry;
    expiry.expiry = instrument.expiry;
    expiry.forward = forward;
    expiry.smile = VolPoints{{{instrument.strike, vol}}};
    coin.expiries = {expiry};
    one.underlyings = {coin};
    return markBook(book({position(symbol, quantity)}), one).positions.at(0);
}

MarkedUnderlying coin(double spot) {
    MarkedUnderlying made;
    made.underlying = AssetCode("BTC");
    made.spot = spot;
    return made;
}

/// P&L of one position under a small move, by revaluation with the plain formulas at the moved inputs.
double valueAt(const MarkedPosition& position, const MarkedUnderlying& underlying, double priceMove, double volPoints,
               double days, double rate) {
    MarkedPosition moved = position;
    moved.forward *= 1.0 + priceMove;
    moved.vol += 0.01 * volPoints;
    if (moved.instrument.hasExpiry()) moved.years -= days / 365.0;
    if (moved.instrument.isOption()) moved.rate += rate;
    const double index = underlying.spot * (1.0 + priceMove);
    if (moved.isInverseFuture()) return moved.quantity * (1.0 / position.forward - 1.0 / moved.forward) * index;
    if (!moved.instrument.isOption()) return moved.quantity * moved.forward * moved.settlementPrice;
    const double value = optionValue(moved, moved.forward, moved.vol);
    return moved.quantity *
           (moved.instrument.isInverse() ? value / moved.forward * index : value * moved.settlementPrice);
}

MarketSnapshot withRates(MarketSnapshot market) {
    for (UnderlyingMarket& underlying : market.underlyings)
        for (ExpiryMarket& expiry : underlying.expiries)
            expiry.rate = 0.04;
    return market;
}

void nearRelative(double actual, double expected, double scale, double tolerance, const char* what) {
    near(actual, expected, tolerance * (std::fabs(expected) + scale), what);
}

/// Every Greek of one position against differences of its value. `rough`: formulas that are approximations themselves.
void differencesAgree(const MarkedPosition& position, const MarkedUnderlying& underlying, double tolerance) {
    const Greeks greeks = greeksOf(position, underlying);
    const auto value = [&](double m, double v, double d, double r) {
        return valueAt(position, underlying, m, v, d, r);
    };
    // A hundredth of what the position is worth at most: what is as good as nothing beside it.
    const double size = 1e-5 * std::fabs(position.quantity) *
                        (position.isInverseFuture() ? 1.0 : position.forward * position.settlementPrice);
    const double m = 1e-3, v = 0.05, d = 0.01, r = 1e-4, now = value(0, 0, 0, 0);
    nearRelative(greeks.delta, (value(m, 0, 0, 0) - value(-m, 0, 0, 0)) / (2 * m), size, tolerance, "delta");
    nearRelative(100 * greeks.gamma, (value(m, 0, 0, 0) - 2 * now + value(-m, 0, 0, 0)) / (m * m), 10 * size, tolerance,
                 "gamma");
    nearRelative(greeks.vega, (value(0, v, 0, 0) - value(0, -v, 0, 0)) / (2 * v), size, tolerance, "vega");
    nearRelative(greeks.theta, (value(0, 0, d, 0) - value(0, 0, -d, 0)) / (2 * d), size, tolerance, "theta");
    nearRelative(greeks.rho, 0.01 * (value(0, 0, 0, r) - value(0, 0, 0, -r)) / (2 * r), size, tolerance, "rho");
    nearRelative(100 * greeks.vanna,
                 (value(m, v, 0, 0) - value(m, -v, 0, 0) - value(-m, v, 0, 0) + value(-m, -v, 0, 0)) / (4 * m * v),
                 size, tolerance, "vanna");
    nearRelative(greeks.volga, (value(0, v, 0, 0) - 2 * now + value(0, -v, 0, 0)) / (v * v), size, tolerance, "volga");
}

double equityOf(const MarkedBook& book) {
    return valueBook(book).equity;
}

void sameSums(const Greeks& a, const Greeks& b, double scale) {
    near(a.deltaCoins, b.deltaCoins, 1e-9 * scale, "delta in coins");
    near(a.delta, b.delta, 1e-9 * scale, "delta");
    near(a.gamma, b.gamma, 1e-9 * scale, "gamma");
    near(a.vega, b.vega, 1e-9 * scale, "vega");
    near(a.theta, b.theta, 1e-9 * scale, "theta");
    near(a.rho, b.rho, 1e-9 * scale, "rho");
    near(a.vanna, b.vanna, 1e-9 * scale, "vanna");
    near(a.volga, b.volga, 1e-9 * scale, "volga");
}

} // namespace

class TestGreeks : public QObject {
    Q_OBJECT

private slots:
    // methods.md section 10, example 2.
    void publishedNumbers() {
        const MarkedPosition call = alone("BTC_USDC-25DEC26-110000-C", 1.0, 100000, 0.55, 100000);
        const Greeks greeks = greeksOf(call, coin(100000));
        near(greeks.deltaCoins, 0.299578643, 1e-9, "delta");
        near(greeks.gammaCoins, 2.20364777e-5, 1e-13, "gamma");
        near(greeks.gamma, 2.20364777e-5 * 1e10 * 0.01, 1e-5, "gamma per percent");
        near(greeks.vega, 99.61695395, 1e-7, "vega per point");
        near(greeks.theta, -91.315541, 1e-6, "theta per day");
        QCOMPARE(greeks.adjustedDeltaCoins, greeks.deltaCoins);
    }

    // The same option settled in coins: premium .02764665, and the delta of its value in coins is less by that.
    void coinSettledOptionsAreAdjustedForTheirPremium() {
        const MarkedPosition call = alone("BTC-25DEC26-110000-C", 1.0, 100000, 0.55, 100000);
        near(call.modelPrice, 0.02764665, 5e-9, "coin premium");
        const Greeks greeks = greeksOf(call, coin(100000));
        near(greeks.deltaCoins, 0.299578643, 1e-9, "delta");
        near(greeks.adjustedDeltaCoins, 0.299578643 - 0.02764665161, 1e-9, "adjusted delta");
        near(greeks.vega, 99.61695395, 1e-7, "vega in dollars at the index");
        // What the coins are worth follows their number and the index.
        const double m = 1e-4, p = call.modelPrice;
        const double up = optionValue(call, 100000 * (1 + m), 0.55) / (100000 * (1 + m));
        const double down = optionValue(call, 100000 * (1 - m), 0.55) / (100000 * (1 - m));
        near(greeks.adjustedDeltaCoins, (up - down) / (2 * m), 1e-6, "difference in coins");
        near(greeks.delta, 100000 * (greeks.adjustedDeltaCoins + p), 1e-6, "delta in dollars");
    }

    // methods.md 12.1 states the delta of the options: −.854775.
    void goldenBookAddsUp() {
        const MarkedBook marked = markBook(goldenBook(), goldenMarket());
        const BookGreeks greeks = bookGreeks(marked);
        near(greeks.positions[3].deltaCoins + greeks.positions[4].deltaCoins, -0.854775, 1e-6, "options");
        near(sumOf(greeks).deltaCoins, 1.0 - 1.0 + 2.0 - 0.854775, 1e-6, "book");
        QCOMPARE(greeks.coins[0].deltaCoins, 0.0);
    }

    void linearAndInverseAddUp() {
        const MarketSnapshot snapshot = goldenMarket();
        const MarkedBook marked = markBook(book({position("BTC-PERPETUAL", -50000), position("BTC_USDC-PERPETUAL", 0.5),
                                                 position("BTC-24JAN27", 101000, 101000)},
                                                {{AssetCode("BTC"), 2.0}}),
                                           snapshot);
        const BookGreeks greeks = bookGreeks(marked);
        near(greeks.positions[0].deltaCoins, -0.5, 1e-12, "inverse perpetual: face ÷ price");
        near(greeks.positions[1].deltaCoins, 0.5, 1e-12, "linear perpetual");
        near(greeks.positions[2].deltaCoins, 1.0, 1e-12, "inverse future");
        near(greeks.positions[2].delta, 100000.0, 1e-9, "coins count at the index");
        near(greeks.coins[0].deltaCoins, 2.0, 1e-12, "coins held");
        near(sumOf(greeks).deltaCoins, 3.0, 1e-12, "book");
    }

    // What inverse futures made so far is coins already: the whole book gains as its equity does.
    void earlierCoinProfitIsHeld() {
        const MarkedBook marked =
            markBook(book({position("BTC-PERPETUAL", 80000, 80000)}, {{AssetCode("BTC"), 0.3}}), goldenMarket());
        const double made = 80000.0 / 80000 - 80000.0 / 100000;
        near(coinsHeld(marked)[0], 0.3 + made, 1e-12, "coins held");
        const double m = 1e-3;
        const double gain = equityOf(movedBook(marked, {m, 0, 0, {}})) - equityOf(movedBook(marked, {-m, 0, 0, {}}));
        near(sumOf(bookGreeks(marked)).delta, gain / (2 * m), 1e-6, "delta of the equity");
    }

    void differencesOfRandomBooks() {
        Random random(11);
        for (const bool discounted : {false, true}) {
            ValuationRules rules;
            rules.discount = discounted;
            for (int i = 0; i < 60; ++i) {
                const MarkedBook marked = markBook(randomBook(random), withRates(threeCoinMarket()), rules);
                for (const MarkedPosition& position : marked.positions)
                    differencesAgree(position, marked.underlyings[position.underlying], 2e-3);
            }
        }
    }

    void differencesOfAmericanOptions() {
        Random random(12);
        for (int i = 0; i < 40; ++i) {
            MarkedPosition option =
                alone(random.coin() ? "BTC_USDC-25DEC26-110000-C" : "BTC_USDC-25DEC26-90000-P", random.between(-3, 3),
                      random.between(85000, 115000), random.between(0.2, 0.9), 100000);
            option.instrument.style = ExerciseStyle::American;
            option.rate = random.between(0.0, 0.2);
            option.carry = random.between(-0.1, 0.1);
            option.years = random.between(0.05, 1.0);
            differencesAgree(option, coin(100000), 2e-2);
        }
    }

    void everyDivisionAddsUpToTheBook() {
        Random random(13);
        for (int i = 0; i < 40; ++i) {
            Portfolio held = randomBook(random, 20);
            for (Position& leg : held.positions)
                leg.group = random.coin() ? "hedge" : random.coin() ? "carry" : "";
            const MarkedBook marked = markBook(held, threeCoinMarket());
            const BookGreeks greeks = bookGreeks(marked);
            const Greeks whole = sumOf(greeks);
            for (const GreeksBy by : {GreeksBy::Position, GreeksBy::Expiry, GreeksBy::Underlying, GreeksBy::Group}) {
                Greeks sum;
                std::size_t members = 0;
                for (const GreekGroup& group : greekGroups(marked, by)) {
                    sum += sumOf(group, greeks);
                    members += group.positions.size();
                }
                sameSums(sum, whole, 1e6);
                QCOMPARE(members, marked.positions.size());
            }
        }
    }

    void coinsOfDifferentUnderlyingsDoNotAddUp() {
        Portfolio held = book({position("BTC-PERPETUAL", 1000), position("ETH-PERPETUAL", 1000)});
        held.positions[0].group = held.positions[1].group = "hedge";
        const MarkedBook marked = markBook(held, threeCoinMarket());
        const std::vector<GreekGroup> groups = greekGroups(marked, GreeksBy::Group);
        QCOMPARE(groups.size(), std::size_t{1});
        QVERIFY(!groups[0].underlying.has_value());
        QVERIFY(greekGroups(marked, GreeksBy::Expiry).at(0).underlying.has_value());
        QCOMPARE(QString::fromStdString(greekGroupName(greekGroups(marked, GreeksBy::Expiry).at(0)).english()),
                 QString("BTC without expiry"));
    }

    void threadsDoNotChangeTheDigits() {
        Random random(14);
        Portfolio held = randomBook(random);
        for (int i = 0; i < 1500; ++i) {
            held.positions.push_back(randomPosition(random));
            held.positions.back().group = std::to_string(i); // stays a position of its own
        }
        const MarkedBook marked = markBook(held, threeCoinMarket());
        TaskPool one(1), four(4);
        QVERIFY(bookGreeks(marked, one).positions == bookGreeks(marked, four).positions);
    }

    void ladderIsTheBookElsewhere() {
        Random random(15);
        const MarkedBook marked = markBook(randomBook(random, 20), threeCoinMarket());
        const GreekLadder ladder = *greekLadder(marked, {-0.3, 0.3, 7, {}});
        QCOMPARE(ladder.moves.size(), std::size_t{7});
        QCOMPARE(ladder.moves[3], 0.0);
        for (std::size_t rung = 0; rung < ladder.moves.size(); ++rung) {
            const MarkedBook moved = movedBook(marked, {ladder.moves[rung], 0.0, 0.0, {}});
            Greeks sum;
            double pnl = 0.0;
            for (const GreekLadderLine& line : ladder.lines) {
                sum += line.greeks[rung];
                pnl += line.pnl[rung];
            }
            sameSums(sum, sumOf(bookGreeks(moved)), 1e6);
            // Without marks of its own the market's prices are the model's: P&L is that of the equity.
            near(pnl, equityOf(moved) - equityOf(marked), 1e-6, "P&L");
        }
    }

    void ladderOfSomePositions() {
        const MarkedBook marked = markBook(goldenBook(), goldenMarket());
        const GreekLadder ladder = *greekLadder(marked, {-0.1, 0.1, 3, std::vector<std::size_t>{3}});
        QCOMPARE(ladder.lines.size(), std::size_t{1});
        near(ladder.lines[0].greeks[1].deltaCoins, bookGreeks(marked).positions[3].deltaCoins, 1e-12, "delta");
        near(ladder.lines[0].pnl[1], 0.0, 1e-9, "no move, no P&L");
    }

    void badLaddersAreRefused() {
        const MarkedBook marked = markBook(goldenBook(), goldenMarket());
        for (const GreekLadderSpec& spec : {GreekLadderSpec{-1.0, 0.3, 5, {}}, GreekLadderSpec{-0.1, -2.0, 5, {}},
                                            GreekLadderSpec{-0.1, 0.1, 0, {}}, GreekLadderSpec{-0.1, 0.1, 5000, {}}}) {
            const Result<GreekLadder> refused = greekLadder(marked, spec);
            QVERIFY(!refused);
            QCOMPARE(refused.error().reason, Reason::OutOfRange);
        }
        QVERIFY(greekLadder(marked, {0.0, 0.0, 1, {}}).has_value());
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(greekLadder(marked, {}, Job{stop.get_token(), {}}).error().reason, Reason::Cancelled);
    }

    void booksWithoutOptionsHaveOnlyDelta() {
        const MarkedBook marked = markBook(book({position("BTC_USDC-PERPETUAL", 2)}), goldenMarket());
        const Greeks sum = sumOf(bookGreeks(marked));
        QCOMPARE(sum.delta, 200000.0);
        QCOMPARE(sum.gamma, 0.0);
        QCOMPARE(sum.vega, 0.0);
        QVERIFY(bookGreeks(markBook(book({}), goldenMarket())).positions.empty());
    }

    // The residual shrinks with the cube of the move (delta and gamma, vega and volga, vanna), with the square of time.
    void smallMovesAreExplained() {
        Random random(16);
        for (int i = 0; i < 30; ++i) {
            const MarkedBook marked = markBook(randomBook(random, 12), threeCoinMarket());
            const BookGreeks greeks = bookGreeks(marked);
            const auto residual = [&](double share) {
                const ExplainedMove move{{0.04 * share, 0.06 * share, 0.0, {}}, 0.0};
                const GreekExplain explain = *explainByGreeks(marked, greeks, move);
                return std::fabs(sumOf(explain).residual());
            };
            const double whole = residual(1.0), half = residual(0.5), quarter = residual(0.25);
            // Eightfold per halving where the third order leads; never slower than fivefold over two halvings squared.
            QVERIFY2(quarter <= whole / 20.0 + 1e-6, qPrintable(QString("%1 %2 %3").arg(whole).arg(half).arg(quarter)));
        }
    }

    void explanationIsThatOfTheWholeEquity() {
        Random random(17);
        for (int i = 0; i < 30; ++i) {
            const MarkedBook marked = markBook(randomBook(random, 12), threeCoinMarket());
            const ExplainedMove move{{-0.1, 0.2, 1.0, {{AssetCode("ETH"), -0.2}}}, 0.0};
            const GreekExplain explain = *explainByGreeks(marked, bookGreeks(marked), move);
            near(sumOf(explain).actual, equityOf(movedBook(marked, move.market)) - equityOf(marked), 1e-6, "P&L");
            PnlTerms sum;
            for (const GreekGroup& group : greekGroups(marked, GreeksBy::Expiry))
                sum += sumOf(group, explain);
            near(sum.explained(), sumOf(explain).explained(), 1e-6, "terms add up");
            near(sum.residual(), sumOf(explain).residual(), 1e-6, "residuals add up");
        }
    }

    void futuresAreExplainedWholly() {
        const MarkedBook marked =
            markBook(book({position("BTC-PERPETUAL", 90000, 85000), position("BTC", 1)}, {{AssetCode("BTC"), 1.0}}),
                     goldenMarket());
        const GreekExplain explain = *explainByGreeks(marked, bookGreeks(marked), {{-0.4, 0.5, 10, {}}, 0.01});
        near(sumOf(explain).residual(), 0.0, 1e-6, "residual");
        near(sumOf(explain).delta, sumOf(explain).actual, 1e-6, "delta is all");
    }

    void ratesAreExplained() {
        ValuationRules rules;
        rules.discount = true;
        const MarkedBook marked = markBook(book({position("BTC_USDC-25DEC26-110000-C", 10)}), goldenMarket(), rules);
        const GreekExplain explain = *explainByGreeks(marked, bookGreeks(marked), {{}, 0.001});
        QVERIFY(sumOf(explain).rho < 0.0);
        near(sumOf(explain).rho, sumOf(explain).actual, 1e-3 * std::fabs(sumOf(explain).actual), "rho");
    }

    void badMovesAreRefused() {
        const MarkedBook marked = markBook(goldenBook(), goldenMarket());
        const BookGreeks greeks = bookGreeks(marked);
        for (const ExplainedMove& move :
             {ExplainedMove{{-1.0, 0.0, 0.0, {}}, 0.0}, ExplainedMove{{0.0, -1.5, 0.0, {}}, 0.0},
              ExplainedMove{{0.0, 0.0, -1.0, {}}, 0.0},
              ExplainedMove{{0.0, 0.0, 0.0, {{AssetCode("BTC"), -2.0}}}, 0.0}})
            QCOMPARE(explainByGreeks(marked, greeks, move).error().reason, Reason::OutOfRange);
    }

    // Past the expiry the option is worth its intrinsic value; theta counts no further than it lives.
    void timeEndsAtExpiry() {
        const MarkedBook marked = markBook(book({position("BTC_USDC-25DEC26-110000-C", 1)}), goldenMarket());
        const BookGreeks greeks = bookGreeks(marked);
        const GreekExplain to = *explainByGreeks(marked, greeks, {{0, 0, 30, {}}, 0.0});
        const GreekExplain past = *explainByGreeks(marked, greeks, {{0, 0, 300, {}}, 0.0});
        near(past.positions[0].theta, to.positions[0].theta, 1e-9, "theta");
        near(past.positions[0].actual, -marked.positions[0].modelPrice, 1e-9, "all of the premium");
    }
};

QTEST_APPLESS_MAIN(TestGreeks)
#include "test_greeks.moc"
