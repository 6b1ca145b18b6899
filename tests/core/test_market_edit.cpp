// Markets changed by hand: what moves along, what stays, what is refused.
#include "tests/support/books.h"

#include "core/market/edit.h"
#include "core/valuation/black76.h"

#include <QtTest>

#include <cmath>

using namespace marginscope;
using namespace marginscope::test;

namespace {

const AssetCode btc("BTC"), eth("ETH");

ExpiryPlace place(const char* code) {
    return {btc, parseSymbol(std::string("BTC-") + code)->expiry};
}

const ExpiryMarket& at(const MarketSnapshot& market, const ExpiryPlace& where) {
    return *market.findUnderlying(where.underlying)->findExpiry(where.expiry);
}

/// An expiry of listed points, one of SVI without and one with forward, and marks of two underlyings.
MarketSnapshot someMarket() {
    MarketSnapshot made = market(makeTimestamp(2026, 11, 20, 8),
                                 {underlying("BTC", 100000, 100100,
                                             {{"25DEC26", 101000, {{90000, 0.6}, {100000, 0.5}, {110000, 0.55}}},
                                              {"26MAR27", 103000, {}},
                                              {"25JUN27", 0, {}}}),
                                  underlying("ETH", 3000, std::nullopt, {{"25DEC26", 3030, {{3000, 0.7}}}})});
    made.underlyings[0].expiries[1].smile = SviParameters{0.04, 0.1, -0.2, 0.0, 0.3, std::nullopt};
    made.marks = {{"BTC", 99990},
                  {"BTC-PERPETUAL", 100110},
                  {"BTC-25DEC26", 101010},
                  {"BTC-25DEC26-100000-C", 0.05},
                  {"BTC-26MAR27-100000-C", 0.09},
                  {"BTC_USDC-25DEC26-100000-P", 5000},
                  {"ETH-PERPETUAL", 3001},
                  {"BTCX-PERPETUAL", 1}};
    return made;
}

std::set<std::string> markNames(const MarketSnapshot& market) {
    std::set<std::string> names;
    for (const auto& [symbol, mark] : market.marks)
        names.insert(symbol);
    return names;
}

} // namespace

class TestMarketEdit : public QObject {
    Q_OBJECT

private slots:
    void spotTakesItsForwardsAlong() {
        MarketSnapshot before = someMarket();
        before.assets.push_back({btc, 100000, 1.0});
        const MarketSnapshot after = withSpot(before, btc, 110000).value();
        const UnderlyingMarket& moved = *after.findUnderlying(btc);
        QCOMPARE(moved.spot, 110000.0);
        QCOMPARE(moved.perpetual->price, 110110.0);
        QCOMPARE(*moved.expiries[0].forward, 111100.0);
        QVERIFY(!moved.expiries[2].forward.has_value());
        QVERIFY(moved.expiries[0].smile == before.underlyings[0].expiries[0].smile);
        QCOMPARE(*after.assetPrice(btc), 110000.0);
        QVERIFY(after.underlyings[1] == before.underlyings[1]);
        QCOMPARE(markNames(after), (std::set<std::string>{"BTCX-PERPETUAL", "ETH-PERPETUAL"}));
        QCOMPARE(marksLeftOut(before, after).at(btc), std::size_t(6));
        QVERIFY(marksLeftOut(after, after).empty());
    }

    void marksStayWhereNothingOfTheirsChanged() {
        const MarketSnapshot before = someMarket();
        const auto left = [&](const Result<MarketSnapshot>& after) { return marksLeftOut(before, after.value()); };
        const auto has = [](const Result<MarketSnapshot>& after, const char* symbol) {
            return after->marks.contains(symbol);
        };
        const Result<MarketSnapshot> perpetual = withPerpetual(before, btc, 100200);
        QCOMPARE(left(perpetual).at(btc), std::size_t(1));
        QVERIFY(!has(perpetual, "BTC-PERPETUAL") && perpetual->findUnderlying(btc)->perpetual->price == 100200);
        const Result<MarketSnapshot> forward = withForward(before, place("25DEC26"), 102000);
        QCOMPARE(left(forward).at(btc), std::size_t(3));
        QVERIFY(has(forward, "BTC-26MAR27-100000-C"));
        const Result<MarketSnapshot> vol = withAtmVol(before, place("25DEC26"), 0.6);
        QCOMPARE(left(vol).at(btc), std::size_t(2));
        QVERIFY(has(vol, "BTC-25DEC26"));
        QVERIFY(left(withFunding(before, btc, 0.0002)).empty());
        QVERIFY(left(withDailyVolume(before, btc, 2e10)).empty());
        QVERIFY(left(withAssetPrice(before, AssetCode("USDC"), 0.99)).empty());
    }

    void basisIsMeasuredFromSpot() {
        const MarketSnapshot after = withBasis(someMarket(), place("25JUN27"), 0.05).value();
        QCOMPARE(*at(after, place("25JUN27")).forward, 105000.0);
        QVERIFY(!at(withForward(after, place("25JUN27"), std::nullopt).value(), place("25JUN27")).forward);
    }

    void wholeSmileOfPointsMovesByOneDifference() {
        const MarketSnapshot before = someMarket();
        const double target = *atmVol(before, place("25DEC26")) + 0.1;
        const MarketSnapshot after = withAtmVol(before, place("25DEC26"), target).value();
        QVERIFY(std::fabs(*atmVol(after, place("25DEC26")) - target) < 1e-12);
        const auto& old = std::get<VolPoints>(at(before, place("25DEC26")).smile).points;
        const auto& moved = std::get<VolPoints>(at(after, place("25DEC26")).smile).points;
        const double difference = moved[0].vol - old[0].vol;
        QVERIFY(std::fabs(difference - 0.1) < 1e-3);
        for (std::size_t i = 0; i < old.size(); ++i) {
            QCOMPARE(moved[i].strike, old[i].strike);
            QVERIFY(std::fabs(moved[i].vol - old[i].vol - difference) < 1e-12);
        }
    }

    void wholeSviMovesByItsLevel() {
        const MarketSnapshot before = someMarket();
        const MarketSnapshot after = withAtmVol(before, place("26MAR27"), 0.8).value();
        QVERIFY(std::fabs(*atmVol(after, place("26MAR27")) - 0.8) < 1e-12);
        auto expected = std::get<SviParameters>(at(before, place("26MAR27")).smile);
        const auto moved = std::get<SviParameters>(at(after, place("26MAR27")).smile);
        QVERIFY(moved.admissible());
        expected.a = moved.a;
        QVERIFY(moved == expected);
    }

    void smilesThatCannotFollowAreRefused() {
        MarketSnapshot steep = someMarket();
        steep.underlyings[0].expiries[1].smile = SviParameters{0.0, 0.5, 0.0, 0.5, 0.1, std::nullopt};
        const Result<MarketSnapshot> svi = withAtmVol(steep, place("26MAR27"), 0.05);
        QVERIFY(!svi);
        QCOMPARE(svi.error().reason, Reason::OutOfRange);
        QCOMPARE(svi.error().args[0], std::string("svi"));
        steep.underlyings[0].expiries[0].smile = VolPoints{{{90000, 0.1}, {101000, 0.9}}};
        const Result<MarketSnapshot> points = withAtmVol(steep, place("25DEC26"), 0.2);
        QVERIFY(!points);
        QCOMPARE(points.error().args[0], std::string("vol"));
    }

    void expiryWithoutSmileGetsAFlatOne() {
        const MarketSnapshot after = withAtmVol(someMarket(), place("25JUN27"), 0.66).value();
        const ExpiryMarket& expiry = at(after, place("25JUN27"));
        QCOMPARE(*volatilityAt(expiry.smile, 50000, 100000, 1.0), 0.66);
        QCOMPARE(*volatilityAt(expiry.smile, 200000, 100000, 1.0), 0.66);
    }

    void pointsAreSortedAndChecked() {
        const MarketSnapshot market = someMarket();
        const MarketSnapshot after =
            withSmile(market, place("25DEC26"), VolPoints{{{120000, 0.5}, {80000, 0.6}}}).value();
        QCOMPARE(std::get<VolPoints>(at(after, place("25DEC26")).smile).points[0].strike, 80000.0);
        const auto reason = [&](Smile smile) {
            return withSmile(market, place("25DEC26"), std::move(smile)).error().reason;
        };
        QCOMPARE(reason(VolPoints{{{1000, 0.5}, {1000, 0.6}}}), Reason::DuplicateRow);
        QCOMPARE(reason(VolPoints{{{-1, 0.5}}}), Reason::OutOfRange);
        QCOMPARE(reason(VolPoints{{{1000, 0.0}}}), Reason::OutOfRange);
        QCOMPARE(reason(SviParameters{0.04, 0.1, -1.0, 0.0, 0.3, std::nullopt}), Reason::OutOfRange);
        QCOMPARE(reason(SviParameters{0.04, 0.1, -0.5, 0.0, 0.3, -1.0}), Reason::OutOfRange);
        QVERIFY(std::holds_alternative<std::monostate>(
            at(withSmile(market, place("25DEC26"), VolPoints{}).value(), place("25DEC26")).smile));
    }

    void whatIsNotThereIsNamed() {
        const MarketSnapshot market = someMarket();
        QCOMPARE(withSpot(market, AssetCode("DOGE"), 1).error().reason, Reason::NotFound);
        QCOMPARE(withForward(market, {btc, makeTimestamp(2027, 1, 1)}, 1).error().reason, Reason::NotFound);
        QCOMPARE(withFunding(market, eth, 0.0001).error().reason, Reason::NotFound);
        QCOMPARE(withAssetPrice(market, AssetCode("DOGE"), std::nullopt).error().reason, Reason::NotFound);
    }

    void figuresOutsideTheirRangeAreRefused() {
        const MarketSnapshot market = someMarket();
        const double nan = std::nan("");
        for (const double bad : {0.0, -5.0, 1e16, nan}) {
            QCOMPARE(withSpot(market, btc, bad).error().reason, Reason::OutOfRange);
            QCOMPARE(withPerpetual(market, btc, bad).error().reason, Reason::OutOfRange);
            QCOMPARE(withForward(market, place("25DEC26"), bad).error().reason, Reason::OutOfRange);
            QCOMPARE(withAtmVol(market, place("25DEC26"), bad).error().reason, Reason::OutOfRange);
            QCOMPARE(withAssetPrice(market, AssetCode("USDC"), bad).error().reason, Reason::OutOfRange);
        }
        QCOMPARE(withRate(market, place("25DEC26"), 6.0).error().reason, Reason::OutOfRange);
        QCOMPARE(withFunding(market, btc, nan).error().reason, Reason::OutOfRange);
        QCOMPARE(withDailyVolume(market, btc, -1).error().reason, Reason::OutOfRange);
        QCOMPARE(withBasis(market, place("25DEC26"), -1).error().reason, Reason::OutOfRange);
    }

    void gapsCanBeFilled() {
        MarketSnapshot market = someMarket();
        market = withNewUnderlying(market, AssetCode("SOL"), 200).value();
        QCOMPARE(*market.assetPrice(AssetCode("SOL")), 200.0);
        QCOMPARE(withNewUnderlying(market, btc, 1).error().reason, Reason::DuplicateRow);
        const ExpiryPlace early = place("27NOV26");
        market = withNewExpiry(market, early).value();
        QCOMPARE(market.findUnderlying(btc)->expiries[0].expiry, early.expiry);
        QCOMPARE(withNewExpiry(market, early).error().reason, Reason::DuplicateRow);
        QCOMPARE(withNewExpiry(market, {btc, market.asOf}).error().reason, Reason::OutOfRange);
        market = withAssetPrice(market, AssetCode("DOGE"), 0.2).value();
        QCOMPARE(*market.assetPrice(AssetCode("DOGE")), 0.2);
        QVERIFY(!withAssetPrice(market, AssetCode("DOGE"), std::nullopt)->assetPrice(AssetCode("DOGE")));
    }

    /// A book marked under the changed market has the model's prices where the marks went.
    void bookFollowsTheModelAgain() {
        const Portfolio held = book({position("BTC-25DEC26-100000-C", 1)});
        const MarketSnapshot after = withForward(someMarket(), place("25DEC26"), 102000).value();
        const MarkedPosition marked = markBook(held, after).positions.at(0);
        QVERIFY(!marked.ownMark);
        QCOMPARE(marked.forward, 102000.0);
        const double premium = black76Price({OptionRight::Call, 102000, 100000, 0.5, marked.years, 0.0}) / 102000;
        QVERIFY(std::fabs(marked.mark - premium) < 1e-12);
    }
};

QTEST_APPLESS_MAIN(TestMarketEdit)
#include "test_market_edit.moc"
