// Bid, ask, open interest and volume of what a market lists: read, kept, written, and left out when the market is changed.
#include "core/io/market_file.h"
#include "core/market/edit.h"
#include "tests/support/files.h"

#include <algorithm>

using namespace marginscope;
using namespace marginscope::test;

namespace {

constexpr const char* call = "BTC-25DEC26-100000-C";
constexpr const char* put = "BTC-25DEC26-90000-P";

MarketFile marketOf(const std::string& instruments) {
    const Result<MarketFile> read = readMarket(R"({"format": "marginscope.market/1", "as_of": "2026-11-20T08:00:00Z",
        "currency": "USD", "underlyings": [{"underlying": "BTC", "spot": 95000, "expiries": [{"expiry": "2026-12-25T08:00:00Z",
        "forward": 96000, "vols": [{"strike": 100000, "vol": 0.5}]}]}], "instruments": [)" + instruments + "]}",
                                               "market.json");
    if (!read) qFatal("not read");
    return *read;
}

MarketFile chainOf(const std::string& rows) {
    const Result<MarketFile> read =
        readMarket("instrument_name,implied_volatility,mark_price,bid_price,ask_price,open_interest,volume,index_price,"
                   "timestamp\n" + rows,
                   "chain.csv");
    if (!read) qFatal("not read");
    return *read;
}

bool tellsOfCrossed(const MarketFile& file, const std::string& symbol) {
    return std::any_of(file.notices.begin(), file.notices.end(), [&](const FileNotice& notice) {
        const std::string text = notice.text.english();
        return text.find("bid above the ask: 1, ") != std::string::npos && text.find(symbol) != std::string::npos;
    });
}

} // namespace

class TestQuotes : public QObject {
    Q_OBJECT

private slots:
    void sidesOfAQuote() {
        const Quote both{0.03, 0.032, 10.0, 2.0};
        QCOMPARE(both.touch(true), std::optional(0.032));
        QCOMPARE(both.touch(false), std::optional(0.03));
        QCOMPARE(both.mid(), std::optional(0.031));
        QCOMPARE(both.relativeSpread(), std::optional((0.032 - 0.03) / 0.031));
        const Quote asked{{}, 0.032, {}, {}};
        QVERIFY(asked.touch(true) && !asked.touch(false) && !asked.mid() && !asked.relativeSpread() && !asked.isCrossed());
        const Quote crossed{0.033, 0.032, 10.0, {}};
        QVERIFY(crossed.isCrossed() && !crossed.touch(true) && !crossed.touch(false) && !crossed.mid());
        const Quote locked{0.03, 0.03, {}, {}};
        QVERIFY(!locked.isCrossed());
        QCOMPARE(locked.relativeSpread(), std::optional(0.0));
        // Venues write 0 where nobody quotes.
        const Quote unbid{0.0, 0.0005, {}, {}}, unasked{0.02, 0.0, {}, {}};
        QVERIFY(!unbid.touch(false) && unbid.touch(true) && !unbid.mid());
        QVERIFY(unasked.touch(false) && !unasked.touch(true) && !unasked.isCrossed());
        QVERIFY(Quote{}.isEmpty() && !unbid.isEmpty());
    }

    void jsonIsReadAndWritten() {
        const MarketFile file = marketOf(R"({"symbol": "btc-25dec26-100000-c", "mark": 0.031, "bid": 0.0305, "ask": 0.0315,
            "open_interest": 120.5, "volume": 0}, {"symbol": "BTC-25DEC26-90000-P", "ask": 0.02, "mark": null, "bid": null},
            {"symbol": "BTC-PERPETUAL", "mark": 95010})");
        QVERIFY(file.problems.empty() && file.notices.empty());
        const MarketSnapshot& market = file.market;
        QVERIFY(*market.quote(call) == (Quote{0.0305, 0.0315, 120.5, 0.0}));
        QVERIFY(*market.quote(put) == (Quote{{}, 0.02, {}, {}}));
        QVERIFY(!market.mark(put) && !market.quote("BTC-PERPETUAL"));
        const std::string text = writeMarketJson(market);
        const Result<MarketFile> again = readMarket(text, "market.json");
        QVERIFY(again && again->problems.empty());
        QVERIFY(again->market == market);
        QCOMPARE(writeMarketJson(again->market), text);
        // Rows stand by symbol, whether they have a mark or not.
        QVERIFY(text.find(call) < text.find(put) && text.find(put) < text.find("BTC-PERPETUAL"));
    }

    void whatIsWrongIsNamedAndTheRestStays() {
        const MarketFile file = marketOf(R"({"symbol": "BTC-25DEC26-100000-C", "mark": 0.031, "bid": -0.01, "ask": "dear",
            "open_interest": 5, "volume": NaN}, {"symbol": "BTC-25DEC26-90000-P"},
            {"symbol": "BTC-PERPETUAL", "bid": null, "ask": null},
            {"symbol": "BTC-25DEC26-100000-C", "ask": 0.5})");
        std::vector<std::pair<Reason, std::string>> problems;
        for (const Error& error : file.problems)
            problems.emplace_back(error.reason, error.place.path);
        const std::string row = "/instruments/";
        QVERIFY((problems == std::vector<std::pair<Reason, std::string>>{{Reason::OutOfRange, row + "0/bid"},
                                                                         {Reason::BadValue, row + "0/ask"},
                                                                         {Reason::NotFinite, row + "0/volume"},
                                                                         {Reason::MissingField, row + "1/mark"},
                                                                         {Reason::MissingField, row + "2/mark"},
                                                                         {Reason::DuplicateRow, row + "3"}}));
        QCOMPARE(file.market.mark(call), std::optional(0.031));
        QVERIFY(*file.market.quote(call) == (Quote{{}, {}, 5.0, {}}));
        QCOMPARE(file.market.quotes.size(), std::size_t(1));
    }

    void crossedQuotesAreKeptWithANotice() {
        const MarketFile file = marketOf(R"({"symbol": "BTC-25DEC26-100000-C", "bid": 0.04, "ask": 0.03},
            {"symbol": "BTC-25DEC26-90000-P", "bid": 0.01, "ask": 0.02})");
        QVERIFY(file.problems.empty());
        QCOMPARE(file.market.quote(call)->bid, std::optional(0.04));
        QVERIFY(tellsOfCrossed(file, call));
        const MarketFile chain =
            chainOf("BTC-25DEC26-100000-C,0.5,0.031,0.04,0.03,1,0,95000,2026-11-20T08:00:00Z\n");
        QVERIFY(tellsOfCrossed(chain, call));
    }

    void chainColumnsAreRead() {
        const MarketFile file = chainOf("BTC-25DEC26-100000-C,0.5,0.031,0.03,0.032,12.5,3,95000,2026-11-20T08:00:00Z\n"
                                        "BTC-25DEC26-90000-P,0.6,0.02,,0.021,0,0,95000,2026-11-20T08:00:00Z\n"
                                        "BTC-25DEC26-80000-P,0.7,,,,,,95000,2026-11-20T08:00:00Z\n"
                                        "BTC-25DEC26-70000-P,0.8,0.002,-1,0.003,1,1,95000,2026-11-20T08:00:00Z\n");
        QVERIFY(*file.market.quote(call) == (Quote{0.03, 0.032, 12.5, 3.0}));
        QVERIFY(*file.market.quote(put) == (Quote{{}, 0.021, 0.0, 0.0}));
        QVERIFY(!file.market.quote("BTC-25DEC26-80000-P"));
        QVERIFY(*file.market.quote("BTC-25DEC26-70000-P") == (Quote{{}, 0.003, 1.0, 1.0}));
        QCOMPARE(file.market.mark("BTC-25DEC26-70000-P"), std::optional(0.002));
        QCOMPARE(file.problems.size(), std::size_t(1));
        QCOMPARE(file.problems[0].reason, Reason::OutOfRange);
        QCOMPARE(file.market.underlyings[0].expiries[0].expiry, parseSymbol(call)->expiry);
        QCOMPARE(std::get<VolPoints>(file.market.underlyings[0].expiries[0].smile).points.size(), std::size_t(4));
    }

    void sharedChain() {
        const char* name = "data/deribit_options_20251230T173115Z.csv";
        if (!hasShared(name)) QSKIP("no shared data beside the checkout");
        const Result<MarketFile> file = readMarket(textOf(sharedPath(name)), name);
        QVERIFY(file && file->problems.empty());
        const auto& quotes = file->market.quotes;
        QCOMPARE(quotes.size(), file->market.marks.size());
        const auto count = [&](const auto& holds) {
            return std::count_if(quotes.begin(), quotes.end(), [&](const auto& one) { return holds(one.second); });
        };
        QCOMPARE(count([](const Quote& quote) { return !quote.touch(false); }), 33);
        QVERIFY(*file->market.quote("BTC-16JAN26-82000-C") == (Quote{0.084, 0.088, 0.3, 0.0}));
        const Result<MarketFile> again = readMarket(writeMarketJson(file->market), "again.json");
        QVERIFY(again && again->market.quotes == quotes);
    }

    void changesOfTheMarketLeaveOutWhatWasQuoted() {
        MarketSnapshot before = marketOf(R"({"symbol": "BTC-25DEC26-100000-C", "mark": 0.031, "bid": 0.03, "ask": 0.032,
            "open_interest": 7}, {"symbol": "BTC-26MAR27-90000-P", "bid": 0.05, "ask": 0.06},
            {"symbol": "BTC-PERPETUAL", "bid": 95005, "ask": 95010}, {"symbol": "ETH-PERPETUAL", "bid": 3000, "ask": 3001})").market;
        const AssetCode btc("BTC");
        const MarketSnapshot spot = *withSpot(before, btc, 96000);
        QVERIFY(*spot.quote(call) == (Quote{{}, {}, 7.0, {}})); // the position others hold does not move
        QVERIFY(!spot.quote("BTC-26MAR27-90000-P") && !spot.quote("BTC-PERPETUAL"));
        QVERIFY(*spot.quote("ETH-PERPETUAL") == *before.quote("ETH-PERPETUAL"));
        const MarketSnapshot vol = *withAtmVol(before, {btc, parseSymbol(call)->expiry}, 0.6);
        QVERIFY(!vol.quote(call)->bid);
        QVERIFY(vol.quote("BTC-26MAR27-90000-P") && vol.quote("BTC-PERPETUAL"));
        QVERIFY(*withDailyVolume(before, btc, 5.0) != before && withDailyVolume(before, btc, 5.0)->quotes == before.quotes);
        const MarketSnapshot none = withoutQuotedPrices(before);
        QVERIFY(none.marks.empty());
        QCOMPARE(none.quotes.size(), std::size_t(1));
        QCOMPARE(none.quote(call)->openInterest, std::optional(7.0));
    }
};

QTEST_APPLESS_MAIN(TestQuotes)
#include "test_quotes.moc"
