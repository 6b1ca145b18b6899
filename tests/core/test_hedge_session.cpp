// What the hedge finder is given by a session: a market after a move, other rulebooks, costs laid over, and trades as
// one edit of a book.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/session/hedge.h"
#include "core/valuation/traded_book.h"
#include "tests/support/near.h"
#include "tests/support/random_books.h"
#include "tests/support/rulebooks.h"
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

/// With one smile as parameters.
MarketSnapshot someMarket() {
    MarketSnapshot made = threeCoinMarket();
    made.underlyings[0].expiries[2].smile = SviParameters{0.18, 0.06, -0.2, 0.02, 0.3, {}};
    return made;
}

RunInputs inputsOf(const Portfolio& held, const MarketMove& move = {}) {
    return {1, std::make_shared<const Portfolio>(held), std::make_shared<const MarketSnapshot>(someMarket()),
            std::make_shared<const Rulebook>(rulebook(deribit)), move};
}

TradeLeg leg(const std::string& symbol, double quantity) {
    return {*parseSymbol(symbol), quantity, {}, 5.0};
}

} // namespace

class TestHedgeSession : public QObject {
    Q_OBJECT

private slots:
    void aMovedMarketIsWhatAMovedBookSees() {
        Random random(5);
        for (int i = 0; i < 20; ++i) {
            Portfolio held = randomBook(random, 6);
            MarketMove move;
            move.price = random.between(-0.2, 0.2);
            move.vol = random.between(-0.3, 0.5);
            move.days = i % 2 == 0 ? 0.0 : random.between(0.0, 3.0);
            move.priceOf[AssetCode("ETH")] = random.between(-0.2, 0.2);
            // What a position gained until now is its entry's business: stated, so that both begin from the same.
            for (Position& one : held.positions)
                one.entryPrice = markBook(book({one}), someMarket()).positions.at(0).mark;
            const RunInputs inputs = inputsOf(held, move);
            const Comparison seen = *runComparison(inputs, ComparisonOptions{false});
            const Comparison made = compare(held, movedMarket(*inputs.market, move), *inputs.rulebook);
            for (const Regime regime : {Regime::Cross, Regime::Portfolio}) {
                const RegimeResult &a = made.of(regime), &b = seen.of(regime);
                near(a.initial.requirement, b.initial.requirement, 1e-6 * (1.0 + b.initial.requirement), "requirement");
                near(a.equity, b.equity, 1e-6 * (1.0 + std::fabs(b.equity)), "equity");
            }
        }
    }

    void otherRulebooksCoverSomethingOfTheBook() {
        const Portfolio inverse = book({position("BTC-25DEC26-100000-C", -1)});
        const auto others = otherRulebooks(inverse, rulebook(deribit));
        QVERIFY(others.size() >= 3);
        for (const auto& rules : others) {
            QVERIFY(rules->id != "deribit");
            QVERIFY(rules->covers(inverse.positions[0].instrument));
        }
    }

    void costsAreLaidOver() {
        const TradingCosts& bundled = bundledCosts().costs;
        QVERIFY(!bundled.source.empty() && !bundled.version.empty() && bundled.assumed.count("/lots") == 1);
        const TradingCosts changed = withOverrides(bundled, {0.001, 0.02, PremiumCost::Premium});
        QCOMPARE(changed.linearOption.feeRate, 0.001);
        QCOMPARE(changed.linearOption.feeCap, bundled.linearOption.feeCap);
        QCOMPARE(changed.perpetual.halfSpread, 0.02);
        QCOMPARE(changed.inverseOption.leastHalfSpread, 0.0);
        QVERIFY(changed.premium == PremiumCost::Premium);
        QCOMPARE(withOverrides(bundled, {}).perpetual.feeRate, bundled.perpetual.feeRate);
    }

    void tradesBecomeOneEdit() {
        Random random(9);
        for (int i = 0; i < 40; ++i) {
            Portfolio held = randomBook(random, 6);
            std::vector<TradeLeg> legs = {leg("BTC-25DEC26-80000-P", random.between(0.1, 3.0)), leg("BTC_USDC-PERPETUAL", -1.5)};
            // Some of what is held is closed in part, some of it whole.
            legs.push_back({held.positions[0].instrument, -held.positions[0].quantity * (i % 2 == 0 ? 1.0 : 0.4), {}, 0.0});
            const RunInputs inputs = inputsOf(held);
            ContractMarks contracts(*inputs.market, inputs.rulebook->valuation());
            const Portfolio traded = tradedBook(held, legs, contracts).portfolio;
            Portfolio edited = held;
            const Result<PortfolioEdit> inverse = applyEdit(edited, editOfTrades(inputs, legs));
            QVERIFY(inverse.has_value());
            QVERIFY(edited == traded);
            QVERIFY(applyEdit(edited, *inverse).has_value());
            QVERIFY(edited == held);
        }
    }

    void wordsOfTheCommandAreRead() {
        QCOMPARE(deltaBandFromWords("btc=-1:2.5")->underlying, AssetCode("BTC"));
        QCOMPARE(deltaBandFromWords("-1:2.5")->upper, 2.5);
        QCOMPARE(deltaBandFromWords("1").error().reason, Reason::BadValue);
        QCOMPARE(regimeWeightFromWords("cross=2")->weight, 2.0);
        QCOMPARE(regimeWeightFromWords("sideways").error().reason, Reason::BadValue);
        QVERIFY(!spanFromWords("7:", "--days")->most.has_value());
        QCOMPARE(spanFromWords("7", "--days").error().reason, Reason::BadValue);
        QVERIFY(*kindFromWord("option") == InstrumentKind::Option);
        QCOMPARE(candidatesFromWords({"BTC-PERPETUAL", "btc-perpetual"})->size(), std::size_t(1));
        QCOMPARE(candidatesFromFile("no/such/file.csv").error().reason, Reason::FileNotFound);
    }
};

QTEST_APPLESS_MAIN(TestHedgeSession)
#include "test_hedge_session.moc"
