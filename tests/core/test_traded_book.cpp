// A book after trades: cash for premiums, P&L realised by closing, entries averaged, what cannot be traded.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/valuation/traded_book.h"
#include "tests/support/books.h"
#include "tests/support/near.h"
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

const Timestamp asOf = makeTimestamp(2026, 11, 25, 8);
constexpr double spot = 90000, perpetual = 90100, forward = 91000, vol = 0.55;

MarketSnapshot someMarket() {
    return market(asOf, {underlying("BTC", spot, perpetual, {{"25DEC26", forward, {{80000, 0.62}, {100000, vol}}}})});
}

TradeLeg leg(const std::string& symbol, double quantity, std::optional<double> price = {}, double fee = 0.0) {
    return {*parseSymbol(symbol), quantity, price, fee};
}

TradedBook traded(const Portfolio& from, const std::vector<TradeLeg>& legs) {
    const MarketSnapshot snapshot = someMarket();
    ContractMarks contracts(snapshot, {});
    return tradedBook(from, legs, contracts);
}

double equityOf(const Portfolio& portfolio) {
    return valueBook(markBook(portfolio, someMarket())).equity;
}

double balanceOf(const Portfolio& portfolio, const char* asset) {
    for (const CollateralBalance& balance : portfolio.collateral)
        if (balance.asset == AssetCode(asset)) return balance.quantity;
    qFatal("no balance of %s", asset);
}

Portfolio held(std::vector<Position> positions) {
    Portfolio portfolio = book(std::move(positions));
    portfolio.collateral = {{AssetCode("USDC"), 50000}, {AssetCode("BTC"), 2}};
    return portfolio;
}

} // namespace

class TestTradedBook : public QObject {
    Q_OBJECT

private slots:
    void aPremiumIsBookedInTheSettlementCurrency() {
        const TradedBook linear = traded(held({}), {leg("BTC_USDC-25DEC26-100000-C", 3, 1200, 25)});
        near(balanceOf(linear.portfolio, "USDC"), 50000 - 3 * 1200 - 25, 1e-9, "premium and fee of a linear option");
        near(linear.done.at(0).premium, -3600, 1e-9, "premium");
        const TradedBook inverse = traded(held({}), {leg("BTC-25DEC26-100000-C", -3, 0.02, 45)});
        near(balanceOf(inverse.portfolio, "BTC"), 2 + 3 * 0.02 - 45 / spot, 1e-12, "premium of an inverse option");
        QCOMPARE(inverse.portfolio.positions.at(0).quantity, -3.0);
        QCOMPARE(inverse.portfolio.positions.at(0).entryPrice, std::optional(0.02));
    }

    void tradesAtTheMarkLeaveEquityAsItIs() {
        const Portfolio from = held({position("BTC_USDC-25DEC26", 2, 88000), position("BTC-PERPETUAL", -50000, 95000),
                                     position("BTC_USDC-25DEC26-100000-C", 1, 900), position("BTC", 0.5, 70000)});
        const TradedBook after = traded(
            from, {leg("BTC_USDC-25DEC26", -3), leg("BTC-PERPETUAL", 20000), leg("BTC-PERPETUAL", 40000),
                   leg("BTC_USDC-25DEC26-100000-C", -4), leg("BTC-25DEC26-80000-P", 2), leg("BTC", -0.2)});
        QVERIFY(after.undone.empty());
        near(equityOf(after.portfolio), equityOf(from), 1e-7, "equity");
    }

    void closingRealisesAgainstTheEntry() {
        const Portfolio from = held({position("BTC_USDC-25DEC26", 2, 88000)});
        const TradedBook part = traded(from, {leg("BTC_USDC-25DEC26", -0.5, 91500)});
        near(part.done.at(0).realisedPnl, 0.5 * (91500 - 88000), 1e-9, "realised");
        near(part.done.at(0).closed, 0.5, 0, "closed");
        QCOMPARE(part.portfolio.positions.at(0).quantity, 1.5);
        QCOMPARE(part.portfolio.positions.at(0).entryPrice, std::optional(88000.0));
        const TradedBook flipped = traded(from, {leg("BTC_USDC-25DEC26", -5, 91500)});
        QCOMPARE(flipped.portfolio.positions.size(), std::size_t{1});
        QCOMPARE(flipped.portfolio.positions.at(0).quantity, -3.0);
        QCOMPARE(flipped.portfolio.positions.at(0).entryPrice, std::optional(91500.0));
        near(balanceOf(flipped.portfolio, "USDC"), 50000 + 2 * 3500, 1e-9, "balance");
        const TradedBook coin = traded(held({position("BTC-PERPETUAL", -9000, 100000)}), {leg("BTC-PERPETUAL", 9000, 90000)});
        QVERIFY(coin.portfolio.positions.empty());
        near(balanceOf(coin.portfolio, "BTC"), 2 + (9000 / 90000.0 - 9000 / 100000.0), 1e-12, "coin P&L");
    }

    void statedFiguresAreClosedInProportion() {
        Position stated = position("BTC_USDC-PERPETUAL", 4, 80000);
        stated.unrealisedPnl = 1000;
        stated.unrealisedFunding = -40;
        stated.isolatedCollateral = 2000;
        const TradedBook after = traded(held({stated}), {leg("BTC_USDC-PERPETUAL", -1, perpetual + 10)});
        near(after.done.at(0).realisedPnl, 250 - 10 + 10, 1e-9, "a quarter of what is stated, and 10 above the mark");
        const Position& left = after.portfolio.positions.at(0);
        QCOMPARE(left.unrealisedPnl, std::optional(750.0));
        QCOMPARE(left.unrealisedFunding, std::optional(-30.0));
        QCOMPARE(left.isolatedCollateral, std::optional(1500.0));
    }

    void entriesAverage() {
        const TradedBook linear = traded(held({position("BTC_USDC-25DEC26", 1, 88000)}), {leg("BTC_USDC-25DEC26", 3, 92000)});
        near(*linear.portfolio.positions.at(0).entryPrice, 91000, 1e-9, "linear");
        const TradedBook inverse = traded(held({position("BTC-PERPETUAL", 1000, 80000)}), {leg("BTC-PERPETUAL", 1000, 100000)});
        near(*inverse.portfolio.positions.at(0).entryPrice, 2000 / (1000 / 80000.0 + 1000 / 100000.0), 1e-9, "inverse");
    }

    void cashThatIsNotThere() {
        Portfolio dollars = book({});
        dollars.collateral = {{AssetCode("USD"), 10000}, {AssetCode("EUR"), 5}};
        const TradedBook linear = traded(dollars, {leg("BTC_USDC-25DEC26-100000-C", 1, 1200)});
        near(balanceOf(linear.portfolio, "USD"), 8800, 1e-9, "from the balance worth most");
        QCOMPARE(linear.notices.size(), std::size_t{1});
        const TradedBook debt = traded(dollars, {leg("BTC-25DEC26-100000-C", 1, 0.02)});
        near(balanceOf(debt.portfolio, "BTC"), -0.02, 1e-12, "a debt in coins");
        QCOMPARE(QString::fromStdString(debt.notices.at(0).english()), QString("The trades leave a debt of 0.02 BTC."));
    }

    void legsThatCannotBeDoneAreListed() {
        const Portfolio from = held({});
        const TradedBook after =
            traded(from, {leg("ETH-PERPETUAL", 10), leg("BTC-PERPETUAL", 0), leg("BTC-PERPETUAL", 10, -1), leg("BTC", 1)});
        QCOMPARE(after.undone.size(), std::size_t{3});
        QCOMPARE(after.undone.at(0).error.reason, Reason::MissingUnderlying);
        QCOMPARE(after.undone.at(1).error.reason, Reason::OutOfRange);
        QCOMPARE(after.undone.at(2).leg, std::size_t{2});
        QCOMPARE(after.done.size(), std::size_t{1});
        QCOMPARE(after.done.at(0).leg, std::size_t{3});
    }

    void tradesBetweenBooksLeadFromOneToTheOther() {
        const Portfolio a = held({position("BTC_USDC-25DEC26", 2, 88000), position("BTC-PERPETUAL", 100, 90000)});
        const Portfolio b = held({position("BTC_USDC-25DEC26", -1, 88000), position("BTC", 3, 1)});
        const std::vector<TradeLeg> legs = tradesBetween(a, b);
        QCOMPARE(legs.size(), std::size_t{3});
        QCOMPARE(legs.at(0).quantity, -3.0);
        QCOMPARE(legs.at(1).quantity, 3.0);
        QCOMPARE(legs.at(2).quantity, -100.0);
        QVERIFY(tradesBetween(traded(a, legs).portfolio, b).empty());
    }
};

QTEST_MAIN(TestTradedBook)
#include "test_traded_book.moc"
