// What a move of the market does to a marked book, and the volatility a smile gives at a strike.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/valuation/black76.h"
#include "core/valuation/moving_book.h"
#include "tests/support/books.h"
#include "tests/support/near.h"
#include "tests/support/random_books.h"
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

MarketSnapshot twoCoins() {
    MarketSnapshot made =
        market(makeTimestamp(2026, 11, 25, 8),
               {underlying("BTC", 90000, 90100, {{"25DEC26", 91000, {{80000, 0.62}, {100000, 0.55}}}}),
                underlying("ETH", 3000, 3003, {{"25DEC26", 3030, {{3000, 0.7}}}})});
    made.assets.push_back({AssetCode("STETH"), 2990.0, 1.0});
    made.marks = {{"BTC-25DEC26-100000-C", 0.05}, {"ETH-PERPETUAL", 3010.0}};
    return made;
}

MarkedBook everyKind() {
    return markBook(book({position("BTC", 2, 80000), position("BTC-PERPETUAL", -40000, 80000),
                          position("BTC_USDC-25DEC26", 1, 90500), position("BTC-25DEC26-100000-C", -3, 0.02),
                          position("BTC_USDC-25DEC26-80000-P", 2), position("ETH-PERPETUAL", 500, 2900),
                          position("ETH-25DEC26-3500-P", 4, 0.2)},
                         {{AssetCode("USDC"), 1000}, {AssetCode("BTC"), 0.5}, {AssetCode("STETH"), 10}}),
                    twoCoins());
}

/// To the last digit: everything a move touches, and a sum over what it does not.
bool sameDigits(const MarkedBook& a, const MarkedBook& b) {
    const auto numbers = [](const MarkedBook& book) {
        std::vector<double> all = {valueBook(book).equity};
        for (const MarkedUnderlying& each : book.underlyings)
            all.push_back(each.spot);
        for (const MarkedPosition& each : book.positions)
            all.insert(all.end(), {each.forward, each.settlementPrice, each.years, each.vol, each.modelPrice, each.mark,
                                   each.cost, each.quantity});
        for (const MarkedCollateral& each : book.collateral)
            all.push_back(each.price);
        return all;
    };
    return numbers(a) == numbers(b);
}

MarketMove randomMove(Random& random) {
    MarketMove move;
    if (random.coin()) move.price = random.between(-0.9, 2.0);
    if (random.coin()) move.vol = random.between(-0.8, 1.5);
    if (random.coin()) move.days = random.between(0.0, 60.0);
    if (random.coin()) move.priceOf[AssetCode(random.coin() ? "BTC" : "ETH")] = random.between(-0.9, 2.0);
    if (random.coin()) move.volOf[AssetCode(random.coin() ? "BTC" : "ETH")] = random.between(-0.8, 1.5);
    if (random.coin()) move.basis = random.between(-0.1, 0.1);
    if (random.coin()) move.basisOf[AssetCode(random.coin() ? "BTC" : "ETH")] = random.between(-0.1, 0.1);
    return move;
}

} // namespace

class TestMovedBook : public QObject {
    Q_OBJECT

private slots:
    void noMoveChangesNothing() {
        const MarkedBook before = everyKind(), after = movedBook(before, {});
        for (std::size_t i = 0; i < before.positions.size(); ++i) {
            const MarkedPosition &a = before.positions[i], &b = after.positions[i];
            near(b.mark, a.mark, 1e-15 * a.mark, "mark");
            QCOMPARE(b.modelPrice, a.modelPrice);
            QCOMPARE(b.forward, a.forward);
            QCOMPARE(b.years, a.years);
            QCOMPARE(b.vol, a.vol);
        }
        near(valueBook(after).equity, valueBook(before).equity, 1e-9, "equity");
    }

    void everythingFollowsThePrice() {
        const MarkedBook before = everyKind(), after = movedBook(before, {-0.2, 0.5, 0.0, {}});
        for (std::size_t i = 0; i < before.positions.size(); ++i) {
            const MarkedPosition &a = before.positions[i], &b = after.positions[i];
            near(b.forward, 0.8 * a.forward, 1e-9, "basis stays");
            near(b.vol, 1.5 * a.vol, 1e-15, "vol");
            near(b.settlementPrice, (a.instrument.isInverse() ? 0.8 : 1.0) * a.settlementPrice, 1e-9, "index");
            if (!a.instrument.isOption()) near(b.mark, 0.8 * a.mark, 1e-9, "mark");
            QCOMPARE(b.cost, a.cost);
        }
        const MarkedPosition& option = after.positions[3];
        near(option.modelPrice, black76Price({OptionRight::Call, 72800, 100000, 0.825, 30.0 / 365.0, 0.0}) / 72800,
             1e-12, "repriced");
        near(0.8 * (option.mark - option.modelPrice), 0.05 - before.positions[3].modelPrice, 1e-12,
             "mark keeps its distance in money");
        near(after.collateral[0].price, 1.0, 0.0, "cash stands");
        near(after.collateral[1].price, 72000, 1e-9, "coins move");
        near(after.collateral[2].price, 0.8 * 2990, 1e-9, "an asset with a price of its own moves as well");
    }

    void singleUnderlyings() {
        MarketMove move{0.1, 0.0, 0.0, {{AssetCode("ETH"), -0.3}}};
        const MarkedBook after = movedBook(everyKind(), move);
        near(after.positions[0].mark, 99000, 1e-9, "BTC by the common move");
        near(after.positions[5].mark, 0.7 * 3010, 1e-9, "ETH by its own");
        move.price = 0.0;
        near(movedBook(everyKind(), move).positions[0].mark, 90000, 0.0, "BTC stands");
    }

    void singleVolatilities() {
        const MarkedBook before = everyKind();
        const MarketMove move{.vol = 0.1, .volOf = {{AssetCode("ETH"), -0.4}}};
        const MarkedBook after = movedBook(before, move);
        near(after.positions[3].vol, 1.1 * before.positions[3].vol, 1e-15, "BTC by the common move");
        near(after.positions[6].vol, 0.6 * before.positions[6].vol, 1e-15, "ETH by its own");
    }

    // Against a market that was written down with other forwards and perpetuals; American options see another carry.
    void theBasisMovesForwardsAndPerpetualsButNotSpot() {
        MarketSnapshot now = twoCoins();
        now.marks.clear();
        Instrument american = position("BTC_USDC-25DEC26-80000-P", 1).instrument;
        american.style = ExerciseStyle::American;
        Position put = position("BTC_USDC-25DEC26-80000-P", 3);
        put.instrument = american;
        put.group = "american";
        const Portfolio held = book({position("BTC", 2, 80000), position("BTC-PERPETUAL", -40000, 80000),
                                     position("BTC_USDC-25DEC26", 1, 90500), position("BTC-25DEC26-100000-C", -3, 0.02),
                                     position("ETH-PERPETUAL", 500, 2900), put},
                                    {{AssetCode("BTC"), 0.5}});
        MarketSnapshot moved = now;
        for (UnderlyingMarket& coin : moved.underlyings) {
            const double factor = coin.underlying == AssetCode("BTC") ? 1.03 : 0.98;
            coin.perpetual->price *= factor;
            for (ExpiryMarket& expiry : coin.expiries)
                expiry.forward = *expiry.forward * factor;
        }
        const MarketMove move{.basis = 0.03, .basisOf = {{AssetCode("ETH"), -0.02}}};
        const MarkedBook after = movedBook(markBook(held, now), move), anew = markBook(held, moved);
        for (std::size_t i = 0; i < anew.positions.size(); ++i) {
            const MarkedPosition &a = after.positions[i], &b = anew.positions[i];
            near(a.forward, b.forward, 1e-9, "forward");
            near(a.settlementPrice, b.settlementPrice, 1e-9, "index");
            near(a.carry, b.carry, 1e-12, "carry");
            near(a.mark, b.mark, 1e-9 * (1.0 + b.mark), "mark");
        }
        near(after.underlyings[0].spot, 90000, 0.0, "spot stands");
        near(valueBook(after).equity, valueBook(anew).equity, 1e-6, "equity");
    }

    void daysTakeOptionsToTheirIntrinsicValue() {
        const MarkedBook before = everyKind();
        near(movedBook(before, {0.0, 0.0, 12.0, {}}).positions[3].years, 18.0 / 365.0, 1e-15, "18 days left");
        for (double days : {30.0, 31.0, 400.0}) {
            const MarkedBook after = movedBook(before, {0.25, 0.0, days, {}});
            near(after.positions[3].mark, 1.0 - 100000 / (1.25 * 91000), 1e-12, "call in coin");
            near(after.positions[4].mark, 0.0, 0.0, "worthless put");
            near(after.positions[6].mark, 0.0, 0.0, "ether put");
            near(after.positions[2].mark, 1.25 * 91000, 1e-9, "a future keeps its forward");
            for (const MarkedPosition& held : after.positions)
                QVERIFY(held.years >= 0.0);
        }
        near(movedBook(before, {-0.25, 0.0, 30.0, {}}).positions[6].mark, 3500 / (0.75 * 3030) - 1.0, 1e-12,
             "put in coin");
    }

    void daysBringFuturesNearerToExpiry() {
        MarketMove move;
        move.days = 10;
        const MarkedBook before = everyKind(), after = movedBook(before, move);
        near(before.positions[2].years, 30.0 / 365.0, 1e-12, "future before");
        near(after.positions[2].years, 20.0 / 365.0, 1e-12, "future after");
        near(after.positions[1].years, 0.0, 0.0, "perpetual");
    }

    void nearlyEverythingLost() {
        const MarkedBook after = movedBook(everyKind(), {-0.99, 0.0, 0.0, {}});
        const BookValue value = valueBook(after);
        QVERIFY(std::isfinite(value.equity));
        near(value.spotValue, 2 * 900, 1e-9, "spot");
        near(unrealisedPnl(after.positions[1]), -40000 * (1 / 80000.0 - 1 / 901.0) * 900, 1e-6, "short inverse gains");
        near(after.positions[4].modelPrice, 80000 - 910, 1e-6, "put near its strike");
        for (const MarkedPosition& held : after.positions)
            QVERIFY(std::isfinite(held.mark) && held.mark >= 0.0);
    }

    // The distance of a mark is no part of a P&L, so not even a mark far below the model stops at zero.
    void optionPnlIsModelLessModel() {
        MarketSnapshot cheap = twoCoins();
        cheap.marks = {{"BTC-25DEC26-100000-C", 0.0001}};
        const MarkedBook before = markBook(book({position("BTC-25DEC26-100000-C", 1)}), cheap);
        const MarkedPosition &was = before.positions[0], is = movedBook(before, {-0.4, 0.0, 0.0, {}}).positions[0];
        near(marketValue(is) - marketValue(was),
             is.modelPrice * is.settlementPrice - was.modelPrice * was.settlementPrice, 1e-8, "P&L");
    }

    // Each move starts from the base, whatever was asked before; also where only some underlyings have moved since.
    void aMovingBookIsTheMovedBook() {
        Random random(71);
        for (int i = 0; i < 30; ++i) {
            Portfolio held = randomBook(random, 30);
            for (Position& leg : held.positions)
                if (leg.instrument.isOption() && !leg.instrument.isInverse() && random.coin())
                    leg.instrument.style = ExerciseStyle::American;
            const MarkedBook base = markBook(held, threeCoinMarket());
            MovingBook moving(base);
            std::vector<MarketMove> moves = {{}, {0.1, 0.0, 0.0, {}}, {0.1, 0.0, 0.0, {}}};
            for (int k = 0; k < 12; ++k)
                moves.push_back(k % 3 ? randomMove(random) : moves[random.below(static_cast<unsigned>(moves.size()))]);
            for (const MarketMove& move : moves)
                QVERIFY(sameDigits(moving.at(move), movedBook(base, move)));
            QVERIFY(sameDigits(base, markBook(held, threeCoinMarket())));
        }
    }

    void smiles() {
        const Smile listed = VolPoints{{{80000, 0.62}, {90000, 0.50}, {100000, 0.55}}};
        near(volatilityAt(listed, 90000, 91000, 0.1).value(), 0.50, 0.0, "a listed strike as given");
        near(volatilityAt(listed, 1000, 91000, 0.1).value(), 0.62, 0.0, "below the lowest");
        near(volatilityAt(listed, 1e9, 91000, 0.1).value(), 0.55, 0.0, "above the highest");
        const double middle = std::sqrt(80000.0 * 90000.0); // half way in ln K
        near(volatilityAt(listed, middle, 91000, 0.1).value(), std::sqrt((0.62 * 0.62 + 0.5 * 0.5) / 2), 1e-15,
             "linear in total variance over ln(K/F)");
        const double share = std::log(95000 / 90000.0) / std::log(100000 / 90000.0);
        near(volatilityAt(listed, 95000, 1.0, 7.0).value(), std::sqrt((1 - share) * 0.25 + share * 0.3025), 1e-15,
             "whatever forward and time");
        near(volatilityAt(VolPoints{{{90000, 0.5}}}, 70000, 91000, 0.1).value(), 0.5, 0.0, "one point is flat");
        QVERIFY(!volatilityAt(Smile{}, 90000, 91000, 0.1));
        QVERIFY(!volatilityAt(VolPoints{}, 90000, 91000, 0.1));
    }

    void sviSmiles() {
        SviParameters svi{0.02, 0.1, -0.3, 0.05, 0.2, std::nullopt};
        const double k = std::log(100000 / 91000.0);
        const double w = 0.02 + 0.1 * (-0.3 * (k - 0.05) + std::sqrt((k - 0.05) * (k - 0.05) + 0.04));
        near(volatilityAt(svi, 100000, 91000, 0.25).value(), std::sqrt(w / 0.25), 1e-15, "time to expiry");
        svi.tau = 0.5;
        near(volatilityAt(svi, 100000, 91000, 0.25).value(), std::sqrt(w / 0.5), 1e-15, "tau replaces it");
        QVERIFY(svi.admissible());
        for (const SviParameters& bad :
             {SviParameters{0.02, -0.1, 0, 0, 0.2, {}}, SviParameters{0.02, 0.1, 1, 0, 0.2, {}},
              SviParameters{0.02, 0.1, 0, 0, 0, {}}, SviParameters{-0.03, 0.1, 0, 0, 0.2, {}},
              SviParameters{0.02, 1.9, 0.2, 0, 0.2, {}}})
            QVERIFY(!bad.admissible());
        QVERIFY(!volatilityAt(SviParameters{-1, 0.1, 0, 0, 0.2, {}}, 90000, 91000, 0.25));
    }

    // The smile is read at the given strike; a moved market keeps each strike's volatility.
    void volatilitiesStickToTheirStrikes() {
        const MarkedBook before = everyKind();
        QCOMPARE(movedBook(before, {0.3, 0.0, 5.0, {}}).positions[4].vol, before.positions[4].vol);
    }
};

QTEST_APPLESS_MAIN(TestMovedBook)
#include "test_moved_book.moc"
