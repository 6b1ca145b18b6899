// A book brought together with a market: profit and loss of every kind of contract (methods sheet, 0.1), rows of one
// instrument, marks, what is missing, and what a move of the market does.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/valuation/black76.h"
#include "core/valuation/moving_book.h"
#include "core/valuation/scenario_pnl.h"
#include "tests/support/books.h"
#include "tests/support/near.h"
#include "tests/support/random.h"
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

const Timestamp asOf = makeTimestamp(2026, 11, 25, 8);
constexpr double spot = 90000, perpetual = 90100, forward = 91000, vol = 0.55;

MarketSnapshot someMarket() {
    return market(asOf, {underlying("BTC", spot, perpetual,
                                    {{"25DEC26", forward, {{80000, 0.62}, {100000, vol}}}, {"26MAR27", 0.0, {}}})});
}

MarkedPosition marked(const Position& held, const MarketSnapshot& snapshot = someMarket()) {
    const MarkedBook made = markBook(book({held}), snapshot);
    if (made.positions.size() != 1) qFatal("%s is not modelled", held.instrument.symbol.c_str());
    return made.positions[0];
}

double coinPremium(OptionRight right, double strike, double volatility) {
    return black76Price({right, forward, strike, volatility, 30.0 / 365.0, 0.0}) / forward;
}

Reason onlyReason(const Position& held, const MarketSnapshot& snapshot = someMarket()) {
    const MarkedBook made = markBook(book({held}), snapshot);
    if (made.notModelled.size() != 1 || !made.positions.empty())
        qFatal("%s is modelled", held.instrument.symbol.c_str());
    return made.notModelled[0].error.reason;
}

std::vector<std::size_t> rowsOf(const MarkedPosition& position) {
    std::vector<std::size_t> rows;
    for (const HeldRow& held : position.holdings)
        rows.push_back(held.index);
    return rows;
}

std::vector<std::string> noticesOf(const MarkedBook& made) {
    std::vector<std::string> texts;
    for (const Notice& notice : made.notices)
        texts.push_back(notice.text.english());
    return texts;
}

} // namespace

class TestMarkedBook : public QObject {
    Q_OBJECT

private slots:
    void profitOfLinearContracts() {
        near(unrealisedPnl(marked(position("BTC_USDC-PERPETUAL", -2, 88000))), -2 * (perpetual - 88000), 1e-9, "perp");
        near(unrealisedPnl(marked(position("BTC_USDC-25DEC26", 3, 92000))), 3 * (forward - 92000), 1e-9, "future");
        const MarkedPosition option = marked(position("BTC_USDC-25DEC26-100000-C", -2, 1500));
        const double value = black76Price({OptionRight::Call, forward, 100000, vol, 30.0 / 365.0, 0.0});
        near(unrealisedPnl(option), -2 * (value - 1500), 1e-9, "option");
        near(marketValue(option), -2 * value, 1e-9, "value of an option");
        near(marketValue(marked(position("BTC", 1.5, 50000))), 1.5 * spot, 1e-9, "value of spot");
        near(unrealisedPnl(marked(position("BTC", 1.5, 50000))), 1.5 * 40000, 1e-9, "spot");
        near(marketValue(marked(position("BTC_USDC-25DEC26", 3, 92000))), 0.0, 0.0, "a future has no market value");
    }

    // Coin P&L side·N·(1/E − 1/P), in USD at the index.
    void profitOfInverseContracts() {
        near(unrealisedPnl(marked(position("BTC-PERPETUAL", 50000, 80000))),
             50000 * (1 / 80000.0 - 1 / perpetual) * spot, 1e-9, "long perpetual");
        near(unrealisedPnl(marked(position("BTC-25DEC26", -50000, 80000))), -50000 * (1 / 80000.0 - 1 / forward) * spot,
             1e-9, "short future");
        const MarkedPosition option = marked(position("BTC-25DEC26-100000-C", -2, 0.05));
        near(unrealisedPnl(option), -2 * (coinPremium(OptionRight::Call, 100000, vol) - 0.05) * spot, 1e-9, "option");
        near(marketValue(option), -2 * coinPremium(OptionRight::Call, 100000, vol) * spot, 1e-9, "value");
        const MarkedPosition face = marked(position("BTC-PERPETUAL", 50000));
        near(face.coins(), 50000 / perpetual, 1e-12, "coins");
        near(deltaCoins(face), 50000 / perpetual, 1e-12, "delta");
    }

    // Black-76 forward delta (not premium-adjusted), gamma per 1 USD, vega per point and theta per day at the index.
    void greeksOfInverseOptions() {
        const MarkedBook made = markBook(book({position("BTC-25DEC26-100000-C", -2)}), someMarket());
        const PositionValue value = valuePosition(made.positions[0], made.underlyings[0]);
        const OptionGreeks g = black76({OptionRight::Call, forward, 100000, vol, 30.0 / 365.0, 0.0});
        near(value.delta, -2 * g.delta, 1e-12, "delta");
        near(value.gamma, -2 * g.gamma, 1e-18, "gamma");
        near(value.vega, -2 * g.vega / 100 * spot / forward, 1e-9, "vega");
        near(value.theta, -2 * g.theta / 365 * spot / forward, 1e-9, "theta");
    }

    void noEntryMeansTheMark() {
        for (const char* symbol : {"BTC", "BTC-PERPETUAL", "BTC_USDC-25DEC26", "BTC-25DEC26-100000-C"}) {
            const MarkedPosition held = marked(position(symbol, 7));
            near(unrealisedPnl(held), 0.0, 1e-9, symbol);
            QVERIFY(!held.entryKnown);
        }
    }

    void statedProfitAndFunding() {
        Position held = position("BTC-PERPETUAL", 50000, 80000);
        held.unrealisedFunding = -12.5;
        const double fromEntry = 50000 * (1 / 80000.0 - 1 / perpetual) * spot;
        near(unrealisedPnl(marked(held)), fromEntry - 12.5, 1e-9, "funding is added");
        held.unrealisedPnl = 4321.0;
        near(unrealisedPnl(marked(held)), 4321.0 - 12.5, 1e-9, "stated P&L replaces entry and mark");
        Portfolio twice = book({held, position("BTC-PERPETUAL", 20000, 85000)});
        near(valueBook(markBook(twice, someMarket())).unrealisedPnl,
             4308.5 + 20000 * (1 / 85000.0 - 1 / perpetual) * spot, 1e-9, "beside a row without");
        const MarkedBook moved = movedBook(markBook(book({held}), someMarket()), {0.1, 0.0, 0.0, {}});
        const double change = 50000 * (1 / 80000.0 - 1 / (1.1 * perpetual)) * 1.1 * spot - fromEntry;
        near(unrealisedPnl(moved.positions[0]), 4308.5 + change, 1e-8, "it moves with the market");
    }

    void rowsOfOneInstrumentAreOnePosition() {
        Random random(21);
        for (const char* symbol : {"BTC-PERPETUAL", "BTC_USDC-25DEC26", "BTC-25DEC26-100000-C", "BTC"}) {
            const bool coin = parseSymbol(symbol)->isOption();
            Portfolio held = book({});
            double sum = 0.0, quantity = 0.0;
            for (int i = 0; i < 6; ++i) {
                const double entry = coin ? random.between(0.01, 0.1) : random.between(60000, 120000);
                held.positions.push_back(position(symbol, random.between(-1000, 2000), entry));
                sum += unrealisedPnl(marked(held.positions.back()));
                quantity += held.positions.back().quantity;
            }
            const MarkedBook made = markBook(held, someMarket());
            QCOMPARE(made.positions.size(), std::size_t{1});
            QCOMPARE(rowsOf(made.positions[0]), (std::vector<std::size_t>{0, 1, 2, 3, 4, 5}));
            near(made.positions[0].quantity, quantity, 1e-9, "quantities add");
            near(unrealisedPnl(made.positions[0]), sum, 1e-9 * std::fabs(sum) + 1e-6, symbol);
            QCOMPARE(noticesOf(made),
                     (std::vector<std::string>{std::string(symbol) +
                                               " stands in several rows; they count as one position."}));
        }
    }

    void entriesAverage() {
        const auto entryOf = [](const char* symbol, double q1, double e1, double q2, double e2) {
            return markBook(book({position(symbol, q1, e1), position(symbol, q2, e2)}), someMarket())
                .positions[0]
                .entryPrice();
        };
        near(entryOf("BTC_USDC-PERPETUAL", 1, 80000, 3, 90000).value(), 87500, 1e-9, "linear");
        near(entryOf("BTC-PERPETUAL", 10000, 80000, 30000, 90000).value(), 40000 / (10000 / 80000.0 + 30000 / 90000.0),
             1e-9, "inverse: harmonic");
        near(entryOf("BTC-25DEC26-100000-C", -1, 0.02, -3, 0.04).value(), 0.035, 1e-15, "coin premium");
        QVERIFY(!entryOf("BTC_USDC-PERPETUAL", 1, 80000, -1, 90000));
    }

    void venueAndGroupKeepRowsApart() {
        Position one = position("BTC-PERPETUAL", 100), other = one, third = one;
        other.venue = "elsewhere";
        third.group = "hedge";
        const MarkedBook made = markBook(book({one, other, third, one}), someMarket());
        QCOMPARE(made.positions.size(), std::size_t{3});
        QCOMPARE(rowsOf(made.positions[0]), (std::vector<std::size_t>{0, 3}));
        QCOMPARE(made.bookRows, std::size_t{4});
    }

    // A mark of the market counts in value and equity; scenarios shock the model.
    void marksReplaceTheModelInValueOnly() {
        MarketSnapshot quoted = someMarket();
        quoted.marks = {{"BTC-25DEC26-100000-C", 0.07}, {"BTC-25DEC26", 93000.0}, {"BTC-PERPETUAL", 90500.0}};
        const MarkedPosition option = marked(position("BTC-25DEC26-100000-C", 2, 0.05), quoted);
        near(marketValue(option), 2 * 0.07 * spot, 1e-9, "value");
        near(unrealisedPnl(option), 2 * 0.02 * spot, 1e-9, "P&L");
        QVERIFY(option.ownMark);
        const MarkedPosition future = marked(position("BTC-25DEC26", 93000, 93000), quoted);
        near(unrealisedPnl(future), 0.0, 1e-9, "future at its own mark");
        near(future.coins(), 1.0, 1e-12, "size at the mark");
        near(future.forward, forward, 0.0, "a mark moves no forward");
        near(unrealisedPnl(marked(position("BTC-PERPETUAL", 90500, 90500), quoted)), 0.0, 1e-9, "perpetual");
        for (const char* symbol : {"BTC-25DEC26-100000-C", "BTC-25DEC26", "BTC-PERPETUAL"})
            for (double move : {-0.3, -0.05, 0.0, 0.12})
                QCOMPARE(settlementPnl(marked(position(symbol, 2), quoted), move, 0.7),
                         settlementPnl(marked(position(symbol, 2)), move, 0.7));
    }

    void scenarioProfit() {
        const double years = 30.0 / 365.0, up = 1.08 * forward;
        const auto price = [&](double f, double v) {
            return black76Price({OptionRight::Call, f, 100000, v, years, 0.0});
        };
        near(settlementPnl(marked(position("BTC_USDC-25DEC26-100000-C", -2)), 0.08, 0.7),
             -2 * (price(up, 0.7) - price(forward, vol)), 1e-9, "linear option");
        near(settlementPnl(marked(position("BTC-25DEC26-100000-C", -2)), 0.08, 0.7),
             -2 * (price(up, 0.7) / up - price(forward, vol) / forward), 1e-12, "inverse option");
        near(settlementPnl(marked(position("BTC-25DEC26", 50000)), -0.2, 0.0),
             50000 * (1 / forward - 1 / (0.8 * forward)), 1e-12, "inverse future");
        near(settlementPnl(marked(position("BTC_USDC-PERPETUAL", -3)), -0.2, 0.0), 3 * 0.2 * perpetual, 1e-9, "linear");
        near(settlementPnl(marked(position("BTC", 3)), -0.2, 0.0), -3 * 0.2 * spot, 1e-9, "spot");
    }

    void missingForwardAndPerpetualAreNoticed() {
        MarketSnapshot bare = market(asOf, {underlying("BTC", spot, std::nullopt, {{"25DEC26", 0.0, {{90000, 0.5}}}})});
        const MarkedBook made = markBook(book({position("BTC-PERPETUAL", 100), position("BTC-25DEC26-100000-C", 1),
                                               position("BTC-26MAR27", 100), position("BTC-25DEC26", 100)}),
                                         bare);
        QVERIFY(made.notModelled.empty());
        QCOMPARE(noticesOf(made),
                 (std::vector<std::string>{"The market has no perpetual price for BTC; spot is used.",
                                           "The market has no forward for BTC 25DEC26; spot is used.",
                                           "The market has no forward for BTC 26MAR27; spot is used."}));
        for (const MarkedPosition& held : made.positions) {
            QCOMPARE(held.forward, spot);
            QVERIFY(!held.ownForward);
        }
    }

    void everyReasonNotToModel() {
        QCOMPARE(onlyReason(position("BTC-25NOV26-90000-C", 1)), Reason::Expired); // at the market's own time
        QCOMPARE(onlyReason(position("BTC-24NOV26", 1)), Reason::Expired);
        QCOMPARE(onlyReason(position("ETH-PERPETUAL", 1)), Reason::MissingUnderlying);
        QCOMPARE(onlyReason(position("ETH", 1)), Reason::MissingPrice);
        QCOMPARE(onlyReason(position("BTC_EURR-PERPETUAL", 1)), Reason::MissingPrice);
        QCOMPARE(onlyReason(position("BTC-26MAR27-90000-C", 1)), Reason::MissingVolatility); // no smile
        QCOMPARE(onlyReason(position("BTC-25JUN27-90000-C", 1)), Reason::MissingVolatility); // no such expiry
        QCOMPARE(onlyReason(position("BTC", std::numeric_limits<double>::quiet_NaN())), Reason::NotFinite);
        QCOMPARE(onlyReason(position("BTC-PERPETUAL", 100, 0.0)), Reason::OutOfRange);
        QCOMPARE(onlyReason(position("BTC-25DEC26", 100, 1e-320)), Reason::OutOfRange);
        MarketSnapshot worthless = someMarket();
        worthless.marks = {{"BTC-PERPETUAL", 0.0}};
        QCOMPARE(onlyReason(position("BTC-PERPETUAL", 100, 90000), worthless), Reason::OutOfRange);
        MarketSnapshot broken = someMarket();
        broken.underlyings[0].expiries[0].smile = SviParameters{-0.01, 0.0, 0.0, 0.0, 0.1, {}};
        QCOMPARE(onlyReason(position("BTC-25DEC26-90000-C", 1), broken), Reason::MissingVolatility);

        Portfolio held =
            book({position("BTC", 1), position("ETH-PERPETUAL", 1)}, {{AssetCode("USDC"), 1}, {AssetCode("DOGE"), 5}});
        held.positions[1].row = 17;
        held.unreadRows = {{UnreadRow::Section::Positions, 4, "FOO", "FOO,1", Error{Reason::UnknownSymbol, {}, {}}}};
        const MarkedBook made = markBook(held, someMarket());
        QCOMPARE(made.notModelled.size(), std::size_t{3});
        QCOMPARE(made.notModelled[0].row, 4);
        QCOMPARE(made.notModelled[0].error.reason, Reason::UnknownSymbol);
        QVERIFY(made.notModelled[1].collateral && made.notModelled[1].error.reason == Reason::MissingPrice);
        QCOMPARE(made.notModelled[1].row, 2);
        QCOMPARE(made.notModelled[2].row, 17);
    }

    void stablecoinsAreAtPar() {
        MarketSnapshot bare = someMarket();
        bare.assets.clear();
        const MarkedBook made = markBook(book({position("BTC_USDC-PERPETUAL", 1)}, {{AssetCode("USDT"), 5}}), bare);
        QVERIFY(made.notModelled.empty());
        QCOMPARE(made.collateral[0].price, 1.0);
        QCOMPARE(noticesOf(made), (std::vector<std::string>{"The market has no price for USDT; 1 USD is assumed.",
                                                            "The market has no price for USDC; 1 USD is assumed."}));
        bare.assets = {{AssetCode("USDC"), 0.97, 1.0}};
        near(unrealisedPnl(markBook(book({position("BTC_USDC-PERPETUAL", 1, 90000)}), bare).positions[0]), 97.0, 1e-9,
             "P&L in a coin below par");
    }

    void plainEquityCloses() {
        const Portfolio held = book({position("BTC", 2, 10), position("BTC-PERPETUAL", -40000, 80000),
                                     position("BTC_USDC-25DEC26", 1, 90500), position("BTC-25DEC26-100000-C", -3, 0.02),
                                     position("BTC_USDC-25DEC26-80000-P", 2)},
                                    {{AssetCode("USDC"), 1000}, {AssetCode("BTC"), -0.25}});
        const BookValue value = valueBook(markBook(held, someMarket()));
        near(value.collateralValue, 1000 - 0.25 * spot, 1e-9, "collateral");
        near(value.spotValue, 2 * spot, 1e-9, "spot");
        near(value.unrealisedPnl, -40000 * (1 / 80000.0 - 1 / perpetual) * spot + 500, 1e-9, "futures");
        near(value.optionValue,
             -3 * coinPremium(OptionRight::Call, 100000, vol) * spot +
                 2 * coinPremium(OptionRight::Put, 80000, 0.62) * forward,
             1e-8, "options");
        near(value.equity, value.collateralValue + value.spotValue + value.unrealisedPnl + value.optionValue, 1e-9,
             "sum");
    }
};

QTEST_APPLESS_MAIN(TestMarkedBook)
#include "test_marked_book.moc"
