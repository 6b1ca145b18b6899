// Markets: parts that cannot be read are named and left out, chains become surfaces, and what is saved reads back
// equal.
#include "core/io/detect.h"
#include "core/io/market_file.h"
#include "core/io/portfolio_file.h"
#include "tests/support/files.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace marginscope;
using namespace marginscope::test;

namespace {

const Timestamp christmas = makeTimestamp(2026, 12, 25, 8);
constexpr const char* chainHeader =
    "instrument_name,implied_volatility,mark_price,futures_price,index_price,timestamp\n";

struct Problem {
    Reason reason;
    std::string path;

    bool operator==(const Problem&) const = default;
};

std::vector<Problem> problemsOf(const MarketFile& file) {
    std::vector<Problem> problems;
    for (const Error& error : file.problems)
        problems.push_back({error.reason, error.place.path});
    return problems;
}

MarketSnapshot randomMarket(unsigned seed) {
    std::mt19937 random(seed);
    const auto below = [&](unsigned limit) { return std::uniform_int_distribution<unsigned>(0, limit - 1)(random); };
    const auto uniform = [&](double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(random);
    };
    MarketSnapshot market;
    market.name = "random";
    market.asOf = makeTimestamp(2026, 11, 20, 8) + std::chrono::milliseconds(random() % 100'000);
    market.assets = {{AssetCode("USDC"), uniform(0.9, 1.1), uniform(0, 1)}, {AssetCode("DAI"), 1.0, 1.0}};
    for (const char* code : {"BTC", "ETH", "SOL"}) {
        UnderlyingMarket underlying;
        underlying.underlying = AssetCode(code);
        underlying.spot = uniform(1, 1e5);
        underlying.confidence = random() % 2 ? 1.0 : uniform(0, 1);
        if (random() % 2) underlying.averageDailyVolume = uniform(0, 1e11);
        if (random() % 2) underlying.perpetual = PerpetualMarket{uniform(1, 1e5), uniform(0, 1), uniform(-1e-3, 1e-3)};
        for (unsigned i = 0, count = below(5); i < count; ++i) {
            ExpiryMarket expiry;
            expiry.expiry = makeTimestamp(2027, 1 + i, 1 + below(28), 8);
            if (random() % 2) expiry.forward = uniform(1, 1e5);
            if (random() % 2) expiry.rate = uniform(-0.1, 0.2);
            expiry.volConfidence = uniform(0, 1);
            if (random() % 3 == 0) {
                expiry.smile = SviParameters{0.04, 0.1, -0.3, 0.01, 0.2, 0.5};
            } else if (random() % 2) {
                VolPoints points;
                for (int k = 1; k < 20; ++k)
                    points.points.push_back({1000.0 * k, uniform(0.1, 3)});
                expiry.smile = points;
            }
            underlying.expiries.push_back(expiry);
        }
        market.underlyings.push_back(underlying);
        market.marks[std::string(code) + "-25DEC26-1000-C"] = uniform(0, 1);
    }
    return market;
}

} // namespace

class TestIoMarket : public QObject {
    Q_OBJECT

private slots:
    void readsTheFormat();
    void badRowsAreNamedAndTheRestSurvives();
    void badFiles_data();
    void badFiles();
    void randomMarketsRoundTrip();
    void everyCutAndEveryByteIsHarmless();
    void chainMediansAndMeans();
    void chainColumnsInAnyOrderAndFew();
    void chainOfMarksOnly();
    void parityWhereThereIsNoFuture();
    void badChainRowsLeaveTheRest();
    void chainWithFutureAndPerpetualRows();
    void sharedChains_data();
    void sharedChains();
    void sharedBooksAreInTheChain();
    void parityAgreesWithTheListedFutures();
};

void TestIoMarket::readsTheFormat() {
    const std::string text = R"({"format": "marginscope.market/1", "as_of": "2026-11-20T08:00:00Z", "currency": "USD",
     "assets": [{"asset": "USDC", "price": 1.0, "confidence": 0.9}],
     "underlyings": [
       {"underlying": "BTC", "spot": 91250.0, "confidence": 1.0, "average_daily_volume": 2.1e10,
        "perpetual": {"price": 91300.0, "confidence": 1.0, "funding_rate_8h": 0.0001},
        "expiries": [
          {"expiry": "2026-12-25T08:00:00Z", "forward": 91800.0, "rate": 0.04,
           "forward_confidence": 0.8, "rate_confidence": 0.7, "vol_confidence": 0.6,
           "vols": [{"strike": 100000, "vol": 0.55}, {"strike": 80000, "vol": 0.62}]},
          {"expiry": "2026-11-27", "svi": {"a": 0.01, "b": 0.1, "rho": -0.2, "m": 0, "sigma": 0.1, "tau": 0.02}}]}],
     "instruments": [{"symbol": "btc-25dec26-100000-c", "mark": 0.0312}, {"symbol": "ES-FUT-202612", "mark": 6000}]})";
    const Result<MarketFile> read = readMarket(text, "folder/market.json");
    QVERIFY(read.has_value() && read->problems.empty() && read->notices.empty());
    const MarketSnapshot& market = read->market;
    QCOMPARE(market.name, std::string("market.json"));
    QCOMPARE(market.asOf, makeTimestamp(2026, 11, 20, 8));
    QCOMPARE(market.assets, (std::vector<AssetPrice>{{AssetCode("USDC"), 1.0, 0.9}}));
    const UnderlyingMarket& btc = market.underlyings.front();
    QCOMPARE(btc.averageDailyVolume, std::optional<double>(2.1e10));
    QCOMPARE(btc.perpetual->fundingRate8h, std::optional<double>(0.0001));
    QCOMPARE(btc.expiries.front().expiry, makeTimestamp(2026, 11, 27, 8));
    QCOMPARE(std::get<SviParameters>(btc.expiries.front().smile).tau, std::optional<double>(0.02));
    QVERIFY(!btc.expiries.front().forward);
    const ExpiryMarket* december = btc.findExpiry(christmas);
    QVERIFY(december);
    QCOMPARE(december->rateConfidence, 0.7);
    QCOMPARE(std::get<VolPoints>(december->smile).points, (std::vector<VolPoint>{{80000, 0.62}, {100000, 0.55}}));
    QCOMPARE(market.mark("BTC-25DEC26-100000-C"), std::optional<double>(0.0312));
    QCOMPARE(market.mark("ES-FUT-202612"), std::optional<double>(6000.0));
}

void TestIoMarket::badRowsAreNamedAndTheRestSurvives() {
    const Result<MarketFile> read = readMarket(textOf(casePath("bad/market_bad_rows.json")), "market.json");
    QVERIFY(read.has_value());
    const std::string btc = "/underlyings/0";
    const std::vector<Problem> expected = {
        {Reason::OutOfRange, "/assets/1/price"},
        {Reason::DuplicateRow, "/assets/2"},
        {Reason::OutOfRange, "/assets/3/confidence"},
        {Reason::OutOfRange, btc + "/perpetual/price"},
        {Reason::OutOfRange, btc + "/expiries/0/vols/2/strike"},
        {Reason::OutOfRange, btc + "/expiries/0/vols/3/vol"},
        {Reason::DuplicateRow, btc + "/expiries/0/vols/4"},
        {Reason::MissingField, btc + "/expiries/0/vols/5/strike"},
        {Reason::BadValue, btc + "/expiries/1/expiry"},
        {Reason::NotFinite, btc + "/expiries/2/forward"},
        {Reason::OutOfRange, btc + "/expiries/3/rate"},
        {Reason::DuplicateRow, btc + "/expiries/4"},
        {Reason::OutOfRange, btc + "/expiries/5/svi"},
        {Reason::MissingField, "/underlyings/1/spot"},
        {Reason::DuplicateRow, "/underlyings/2"},
        {Reason::DuplicateRow, "/instruments/1"},
        {Reason::OutOfRange, "/instruments/2/mark"},
        {Reason::MissingField, "/instruments/3/symbol"},
    };
    const std::vector<Problem> found = problemsOf(*read);
    for (std::size_t i = 0; i < std::min(found.size(), expected.size()); ++i)
        QVERIFY2(found[i] == expected[i], (found[i].path + " instead of " + expected[i].path).c_str());
    QCOMPARE(found.size(), expected.size());
    QCOMPARE(read->problems[5].place.row, 4);
    QCOMPARE(read->problems[5].place.file, std::string("market.json"));

    const MarketSnapshot& market = read->market;
    QCOMPARE(market.assets, (std::vector<AssetPrice>{{AssetCode("USDC"), 1.0, 1.0}}));
    QCOMPARE(market.underlyings.size(), std::size_t{1});
    QVERIFY(!market.underlyings[0].perpetual);
    QCOMPARE(market.underlyings[0].expiries.size(), std::size_t{2});
    QVERIFY(std::holds_alternative<std::monostate>(market.underlyings[0].expiries[0].smile));
    const VolPoints& december = std::get<VolPoints>(market.underlyings[0].expiries[1].smile);
    QCOMPARE(december.points, (std::vector<VolPoint>{{80000, 0.62}, {100000, 0.55}}));
    QCOMPARE(market.marks, (std::map<std::string, double>{{"BTC-25DEC26-100000-C", 0.0312}}));
}

void TestIoMarket::badFiles_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("path");
    const auto add = [](const char* file, Reason reason, int row = 0, const char* path = "") {
        QTest::newRow(file) << QString(file) << static_cast<int>(reason) << row << QString(path);
    };
    add("market_without_time.json", Reason::MissingField, 0, "/as_of");
    add("market_wrong_version.json", Reason::UnknownFormatVersion, 0, "/format");
    add("wrong_version.json", Reason::UnknownFormat, 0, "/format");
    add("truncated.json", Reason::BadSyntax, 3);
    add("chain_without_index.csv", Reason::MissingColumn, 1);
    add("only_blanks.csv", Reason::FileEmpty);
    add("wrong_delimiter.csv", Reason::WrongDelimiter, 1);
}

void TestIoMarket::badFiles() {
    QFETCH(QString, file);
    QFETCH(int, reason);
    QFETCH(int, row);
    QFETCH(QString, path);
    const Result<MarketFile> read = readMarket(textOf(casePath("bad/" + file.toStdString())), file.toStdString());
    QVERIFY(!read.has_value());
    QCOMPARE(static_cast<int>(read.error().reason), reason);
    QCOMPARE(read.error().place.row, row);
    QCOMPARE(read.error().place.path, path.toStdString());
}

void TestIoMarket::randomMarketsRoundTrip() {
    for (unsigned seed = 0; seed < 200; ++seed) {
        const MarketSnapshot market = randomMarket(seed);
        const Result<MarketFile> read = readMarket(writeMarketJson(market), "other name.json");
        QVERIFY(read.has_value() && read->problems.empty());
        QCOMPARE(read->market, market);
    }
}

void TestIoMarket::everyCutAndEveryByteIsHarmless() {
    const std::string json = writeMarketJson(randomMarket(3)), chain = textOf(casePath("bad/chain_bad_rows.csv"));
    std::mt19937 random(2);
    for (const std::string& text : {json, chain}) {
        for (std::size_t length = 0; length < text.size(); length += 5)
            if (text == json) QVERIFY(!readMarket(text.substr(0, length), "cut") || length + 5 >= text.size());
        for (int i = 0; i < 2000; ++i) {
            std::string spoiled = text;
            for (int change = 0; change < 3; ++change)
                spoiled[random() % spoiled.size()] = static_cast<char>(random() % 256);
            const Result<MarketFile> read = readMarket(spoiled, "spoiled");
            if (!read) continue;
            for (const UnderlyingMarket& underlying : read->market.underlyings)
                QVERIFY(std::isfinite(underlying.spot) && underlying.spot > 0.0);
        }
    }
}

void TestIoMarket::chainMediansAndMeans() {
    const std::string time = ",2026-11-20T08:00:00Z\n";
    const std::string text =
        chainHeader + ("BTC-25DEC26-100000-C,0.50,0.03,91800,91000" + time) +
        ("BTC-25DEC26-100000-P,0.52,0.12,91900,91500" + time) + ("BTC-25DEC26-80000-P,0.6,0.01,92600,91100" + time) +
        ("ETH-25DEC26-4000-C,0.7,0.02,3100,3000" + time) + ("ETH-25DEC26-5000-C,0.8,0.01,3102,3010" + time);
    const Result<MarketFile> read = readMarket(text, "data/chain.csv");
    QVERIFY(read.has_value() && read->problems.empty() && read->notices.empty());
    const MarketSnapshot& market = read->market;
    QCOMPARE(market.name, std::string("chain.csv"));
    QCOMPARE(market.asOf, makeTimestamp(2026, 11, 20, 8));
    QCOMPARE(market.underlyings.size(), std::size_t{2});
    QCOMPARE(market.underlyings[0].spot, 91100.0);
    QCOMPARE(market.underlyings[1].spot, 3005.0);
    const ExpiryMarket* btc = market.underlyings[0].findExpiry(christmas);
    QCOMPARE(btc->forward, std::optional<double>(91900.0));
    QCOMPARE(std::get<VolPoints>(btc->smile).points, (std::vector<VolPoint>{{80000, 0.6}, {100000, 0.51}}));
    QCOMPARE(market.underlyings[1].findExpiry(christmas)->forward, std::optional<double>(3101.0));
    QCOMPARE(market.mark("BTC-25DEC26-100000-P"), std::optional<double>(0.12));
    QCOMPARE(market.marks.size(), std::size_t{5});
}

void TestIoMarket::chainColumnsInAnyOrderAndFew() {
    const std::string text = "Timestamp;Index Price;IMPLIED_VOLATILITY;note;instrument_name\n"
                             "2026-11-20T08:00:00Z;91000,5;0,5;x;BTC-25DEC26-100000-C\n"
                             "2026-11-20T08:00:01Z;91000,5;0,6;;BTC-25DEC26-90000-C\n";
    const Result<MarketFile> read = readMarket(text, "chain.csv");
    QVERIFY(read.has_value() && read->problems.empty());
    QCOMPARE(read->market.underlyings[0].spot, 91000.5);
    QCOMPARE(read->market.asOf, makeTimestamp(2026, 11, 20, 8, 0, 1));
    QVERIFY(!read->market.underlyings[0].expiries[0].forward);
    // several times, no way to a forward, semicolons
    QCOMPARE(read->notices.size(), std::size_t{3});
}

void TestIoMarket::chainOfMarksOnly() {
    const std::string text = "instrument_name,mark_price,index_price,timestamp\n"
                             "BTC-25DEC26-100000-C,0.05,91000,2026-11-20T08:00:00Z\n";
    const Result<MarketFile> read = readMarket(text, "chain.csv");
    QVERIFY(read.has_value() && read->problems.empty());
    QCOMPARE(read->market.mark("BTC-25DEC26-100000-C"), std::optional<double>(0.05));
    QVERIFY(std::holds_alternative<std::monostate>(read->market.underlyings[0].expiries[0].smile));
    QCOMPARE(read->notices.size(), std::size_t{2});
}

void TestIoMarket::parityWhereThereIsNoFuture() {
    // inverse: c − p = 1 − K/F, linear: c − p = F − K, both with F = 92000
    const double inverse = 1.0 - 100000.0 / 92000.0;
    const std::string time = ",,91000,2026-11-20T08:00:00Z\n";
    const std::string text = chainHeader + ("BTC-25DEC26-100000-C,0.5,0.05" + time) +
                             ("BTC-25DEC26-100000-P,0.5," + std::to_string(0.05 - inverse) + time) +
                             ("BTC_USDC-26MAR27-90000-C,0.5,9000" + time) +
                             ("BTC_USDC-26MAR27-90000-P,0.5,7000" + time);
    const Result<MarketFile> read = readMarket(text, "chain.csv");
    QVERIFY(read.has_value() && read->problems.empty());
    const UnderlyingMarket& btc = read->market.underlyings[0];
    QVERIFY(std::abs(btc.expiries[0].forward.value() - 92000.0) < 0.1);
    QCOMPARE(btc.expiries[1].forward.value(), 92000.0);
    QCOMPARE(read->notices.size(), std::size_t{2});
}

void TestIoMarket::badChainRowsLeaveTheRest() {
    const Result<MarketFile> read = readMarket(textOf(casePath("bad/chain_bad_rows.csv")), "chain.csv");
    QVERIFY(read.has_value());
    const std::vector<Problem> expected = {
        {Reason::MissingField, "implied_volatility"},
        {Reason::OutOfRange, "implied_volatility"},
        {Reason::BadValue, "mark_price"},
        {Reason::DuplicateRow, "instrument_name"},
        {Reason::UnknownSymbol, "instrument_name"},
        {Reason::BadValue, "strike"},
        {Reason::BadValue, "expiry_datetime"},
    };
    QVERIFY(problemsOf(*read) == expected);
    std::vector<int> rows;
    for (const Error& problem : read->problems)
        rows.push_back(problem.place.row);
    QCOMPARE(rows, (std::vector<int>{3, 4, 5, 6, 7, 8, 9}));
    QCOMPARE(read->problems[5].place.column, 7);
    const UnderlyingMarket& btc = read->market.underlyings[0];
    QCOMPARE(btc.spot, 91003.0);
    QCOMPARE(btc.expiries[0].forward, std::optional<double>(91803.0));
    QCOMPARE(std::get<VolPoints>(btc.expiries[0].smile).points, (std::vector<VolPoint>{{100000, 0.5}, {120000, 0.6}}));
    QCOMPARE(read->market.marks.size(), std::size_t{3});
}

void TestIoMarket::chainWithFutureAndPerpetualRows() {
    const std::string time = ",,91000,2026-11-20T08:00:00Z\n";
    const std::string text = chainHeader + ("BTC-PERPETUAL,,91050" + time) + ("BTC-25DEC26,,91900" + time) +
                             ("BTC-25DEC26-100000-C,0.5,0.03" + time);
    const Result<MarketFile> read = readMarket(text, "chain.csv");
    QVERIFY(read.has_value() && read->problems.empty());
    QCOMPARE(read->market.underlyings[0].perpetual->price, 91050.0);
    QCOMPARE(read->market.underlyings[0].expiries[0].forward, std::optional<double>(91900.0));
    QCOMPARE(read->market.mark("BTC-25DEC26"), std::optional<double>(91900.0));
}

void TestIoMarket::sharedChains_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("marks");
    QTest::addColumn<int>("expiries");
    QTest::addColumn<QString>("asOf");
    // Counts from data/DATA.md and the provenance notes beside the files.
    QTest::newRow("calm day") << "deribit_options_20251230T173115Z.csv" << 1304 << 24 << "2025-12-30T17:31:15.944Z";
    QTest::newRow("crash afternoon") << "deribit_options_20260205_small.csv" << 202 << 3 << "2026-02-05T15:51:32.535Z";
}

void TestIoMarket::sharedChains() {
    QFETCH(QString, file);
    QFETCH(int, marks);
    QFETCH(int, expiries);
    QFETCH(QString, asOf);
    const std::string name = "data/" + file.toStdString();
    if (!hasShared(name)) QSKIP("no shared data beside the checkout");
    const std::string text = textOf(sharedPath(name));
    QCOMPARE(detectFormat(text, name).value(), FileFormat::ChainCsv);
    const Result<MarketFile> read = readMarket(text, name);
    QVERIFY(read.has_value() && read->problems.empty() && read->notices.empty());
    const MarketSnapshot& market = read->market;
    QCOMPARE(market.name, file.toStdString());
    QCOMPARE(formatTimestamp(market.asOf), asOf.toStdString());
    QCOMPARE(static_cast<int>(market.marks.size()), marks);
    int found = 0;
    for (const UnderlyingMarket& underlying : market.underlyings) {
        found += static_cast<int>(underlying.expiries.size());
        for (const ExpiryMarket& expiry : underlying.expiries) {
            QVERIFY(expiry.forward && std::abs(*expiry.forward / underlying.spot - 1.0) < 0.1);
            QVERIFY(std::get<VolPoints>(expiry.smile).points.size() > 1);
        }
    }
    QCOMPARE(found, expiries);
    const Result<MarketFile> again = readMarket(writeMarketJson(market), "again.json");
    QCOMPARE(again->market, market);
}

void TestIoMarket::sharedBooksAreInTheChain() {
    const std::string chain = "data/deribit_options_20251230T173115Z.csv";
    if (!hasShared(chain)) QSKIP("no shared data beside the checkout");
    const MarketSnapshot market = readMarket(textOf(sharedPath(chain)), chain).value().market;
    for (const char* name : {"two-legs.json", "btc-twelve-legs.json", "mixed-eighty-legs.json"}) {
        const std::string path = std::string("data/books/") + name;
        const PortfolioFile book = readPortfolio(textOf(sharedPath(path)), path).value();
        for (const Position& position : book.portfolio.positions) {
            const Instrument& instrument = position.instrument;
            const UnderlyingMarket* underlying = market.findUnderlying(instrument.underlying);
            QVERIFY2(underlying, instrument.symbol.c_str());
            QVERIFY2(!instrument.hasExpiry() || underlying->findExpiry(instrument.expiry), instrument.symbol.c_str());
            QVERIFY2(!instrument.isOption() || market.mark(instrument.symbol), instrument.symbol.c_str());
        }
    }
}

void TestIoMarket::parityAgreesWithTheListedFutures() {
    const std::string chain = "data/deribit_options_20251230T173115Z.csv";
    if (!hasShared(chain)) QSKIP("no shared data beside the checkout");
    std::string text = textOf(sharedPath(chain));
    const MarketSnapshot listed = readMarket(text, chain).value().market;
    text.replace(text.find("futures_price"), std::string("futures_price").size(), "not_used_here");
    const MarketSnapshot derived = readMarket(text, chain).value().market;
    for (std::size_t u = 0; u < listed.underlyings.size(); ++u)
        for (std::size_t i = 0; i < listed.underlyings[u].expiries.size(); ++i) {
            const double ratio =
                *derived.underlyings[u].expiries[i].forward / *listed.underlyings[u].expiries[i].forward;
            QVERIFY2(std::abs(ratio - 1.0) < 1e-4, std::to_string(ratio).c_str());
        }
}

QTEST_APPLESS_MAIN(TestIoMarket)
#include "test_io_market.moc"
