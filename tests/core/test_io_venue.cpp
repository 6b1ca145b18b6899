// Deribit's exports, and telling formats apart.
#include "core/io/import_book.h"
#include "tests/support/files.h"

using namespace marginscope;
using namespace marginscope::test;

namespace {

/// Positions as private/get_positions answers them, rows given.
std::string answer(const std::string& rows) {
    return R"({"jsonrpc": "2.0", "id": 1, "result": [)" + rows + "]}";
}

VenueFile readRows(const std::string& rows) {
    return readDeribitJson(answer(rows), "positions.json").value();
}

const char* newestHeader =
    "ID,UserSeq,Date,Instrument,Type,Side,Amount,Base Amount,Position,Price,Mark Price,Index Price,Cash Flow,Funding,"
    "Fee Rate,Fee Charged,Fee Balance,Change,Balance,Equity,Trade ID,Order ID,Info,Note\n";

std::string logRow(int sequence, const std::string& instrument, const std::string& position,
                   const std::string& balance) {
    return "1," + std::to_string(sequence) + ",20 Nov 2026 08:00:00," + instrument + ",trade,open buy,1,1," + position +
           ",0.05,0.05,91000,0,0,0,0,0,0," + balance + ",1,T1,O1,,\n";
}

} // namespace

class TestIoVenue : public QObject {
    Q_OBJECT

private slots:
    void directionGivesTheSign();
    void linearFuturesAreCoins();
    void badRowsAreKept();
    void accountsBecomeCollateralAndFigures();
    void lastPositionBySequence();
    void olderLogsReadToo();
    void balanceOfUnknownCurrencyIsLeftOut();
    void logErrors();
    void detectsEveryFormat_data();
    void detectsEveryFormat();
    void refusesWhatItDoesNotKnow();
    void everyListedFormatIsFound();
    void importTakesTheFormatAskedFor();
    void formatsForWriting();
    void sharedPositions();
    void sharedAccounts();
    void sharedPortfolioMessage();
};

void TestIoVenue::directionGivesTheSign() {
    const VenueFile file = readRows(
        R"({"instrument_name": "BTC-25DEC26-100000-C", "kind": "option", "size": 2.5, "direction": "sell", "average_price": 0.045},
           {"instrument_name": "BTC-PERPETUAL", "kind": "future", "size": -5000, "direction": "sell", "average_price": 91000},
           {"instrument_name": "ETH-PERPETUAL", "kind": "future", "size": 300, "direction": "buy", "average_price": 0},
           {"instrument_name": "ETH-25DEC26", "kind": "future", "size": 0, "direction": "zero", "average_price": 0})");
    QVERIFY(file.book.problems.empty());
    const auto& positions = file.book.portfolio.positions;
    QCOMPARE(positions.size(), std::size_t{3});
    QCOMPARE(positions[0].quantity, -2.5);
    QCOMPARE(positions[0].entryPrice, std::optional<double>(0.045));
    QCOMPARE(positions[1].quantity, -5000.0);
    QCOMPARE(positions[2].quantity, 300.0);
    QVERIFY(!positions[2].entryPrice);
    QCOMPARE(positions[2].row, 3);
    QCOMPARE(positions[2].venue, std::string("deribit"));
}

void TestIoVenue::linearFuturesAreCoins() {
    const VenueFile file = readRows(
        R"({"instrument_name": "ETH_USDC-PERPETUAL", "size": 3000, "size_currency": 1.5, "direction": "buy", "average_price": 2000},
           {"instrument_name": "SOL_USDC-PERPETUAL", "size": -7, "direction": "sell", "average_price": 150},
           {"instrument_name": "BTC-PERPETUAL", "size": 50, "size_currency": 0.006687487, "direction": "buy"})");
    QCOMPARE(file.book.portfolio.positions[0].quantity, 1.5);
    QCOMPARE(file.book.portfolio.positions[1].quantity, -7.0);
    QCOMPARE(file.book.portfolio.positions[2].quantity, 50.0);
}

void TestIoVenue::badRowsAreKept() {
    const VenueFile file = readRows(
        R"({"instrument_name": "BTC-WHAT", "size": 1, "direction": "buy"}, {"instrument_name": "BTC-PERPETUAL", "size": "10"},
           {"instrument_name": "BTC-PERPETUAL", "size": -10, "direction": "buy"}, 7,
           {"instrument_name": "BTC-PERPETUAL", "size": 10, "direction": "buy"})");
    const PortfolioFile& book = file.book;
    QCOMPARE(book.portfolio.positions.size(), std::size_t{1});
    std::vector<std::string> paths;
    for (const Error& problem : book.problems)
        paths.push_back(problem.place.path);
    QCOMPARE(paths,
             (std::vector<std::string>{"/result/0/instrument_name", "/result/1/size", "/result/2/size", "/result/3"}));
    QCOMPARE(book.portfolio.unreadRows.size(), std::size_t{4});
    QCOMPARE(book.portfolio.unreadRows[0].name, std::string("BTC-WHAT"));
    QCOMPARE(book.portfolio.unreadRows[3].text, std::string("7"));
}

void TestIoVenue::accountsBecomeCollateralAndFigures() {
    const std::string text = R"({"result": {"summaries": [
        {"currency": "BTC", "balance": 1.5, "equity": 1.4, "initial_margin": 0.2, "maintenance_margin": 0.1, "margin_model": "cross_sm",
         "total_initial_margin_usd": 18000},
        {"currency": "USDC", "balance": null}, {"currency": "ETH", "balance": -2}]}})";
    const VenueFile file = readDeribitJson(text, "account.json").value();
    QCOMPARE(file.book.portfolio.collateral,
             (std::vector<CollateralBalance>{{AssetCode("BTC"), 1.5}, {AssetCode("ETH"), -2.0}}));
    QCOMPARE(file.book.problems.size(), std::size_t{1});
    QCOMPARE(file.book.problems[0].place.path, std::string("/result/summaries/1/balance"));
    QCOMPARE(file.figures.size(), std::size_t{2});
    QCOMPARE(file.figures[0].marginModel, std::string("cross_sm"));
    QCOMPARE(file.figures[0].equity, std::optional<double>(1.4));
    QCOMPARE(file.figures[0].initialMargin, std::optional<double>(0.2));
    QCOMPARE(file.figures[0].maintenanceMargin, std::optional<double>(0.1));
    QCOMPARE(file.figures[0].totalInitialMarginUsd, std::optional<double>(18000.0));
    QVERIFY(!file.figures[1].equity);
}

void TestIoVenue::lastPositionBySequence() {
    // newest first, as the venue exports it
    const std::string text = newestHeader + logRow(40, "BTC-25DEC26-100000-C", "-2", "1.25") +
                             logRow(30, "BTC-PERPETUAL", "0", "1.2") + logRow(20, "BTC-PERPETUAL", "5000", "1.1") +
                             logRow(10, "BTC-25DEC26-100000-C", "-1", "1") + logRow(50, "", "", "1.5");
    const VenueFile file = importBook(text, "log.csv").value();
    const Portfolio& book = file.book.portfolio;
    QVERIFY(file.book.problems.empty());
    QCOMPARE(book.positions.size(), std::size_t{1});
    QCOMPARE(book.positions[0].instrument.symbol, std::string("BTC-25DEC26-100000-C"));
    QCOMPARE(book.positions[0].quantity, -2.0);
    QCOMPARE(book.positions[0].row, 2);
    QVERIFY(!book.positions[0].entryPrice);
    QCOMPARE(book.collateral, (std::vector<CollateralBalance>{{AssetCode("BTC"), 1.5}}));
}

void TestIoVenue::olderLogsReadToo() {
    const std::string text =
        "ID,UserSeq,Date,Instrument,Type,Side,Size,Position,Price,Mark Price,Cash Flow,Funding,Fee Rate,Fee Paid,"
        "Fee Balance,Change,Balance,Equity,Trade ID,Order ID,Info\n"
        "1,3,x,ETH-PERPETUAL,trade,open sell,10,-10,3000,3000,0,0,0,0,0,0,4,4,T,O,\n";
    const VenueFile file = importBook(text, "log.csv").value();
    QCOMPARE(file.book.portfolio.positions[0].quantity, -10.0);
    QCOMPARE(file.book.portfolio.collateral[0], (CollateralBalance{AssetCode("ETH"), 4.0}));
}

void TestIoVenue::balanceOfUnknownCurrencyIsLeftOut() {
    const std::string text =
        newestHeader + logRow(1, "BTC-PERPETUAL", "10", "1") + logRow(2, "ETH-PERPETUAL", "10", "2");
    const VenueFile file = importBook(text, "log.csv").value();
    QCOMPARE(file.book.portfolio.positions.size(), std::size_t{2});
    QVERIFY(file.book.portfolio.collateral.empty());
    QCOMPARE(file.book.notices.size(), std::size_t{1});
}

void TestIoVenue::logErrors() {
    QCOMPARE(readDeribitLog("Instrument,Position\nBTC-PERPETUAL,1\n", "log.csv").error().args,
             (std::vector<std::string>{"userseq"}));
    const std::string text = newestHeader + logRow(1, "BTC-PERPETUAL", "ten", "1") + logRow(2, "BTC-NEVER", "10", "2") +
                             logRow(3, "BTC-PERPETUAL", "9", "3");
    const VenueFile file = importBook(text, "log.csv").value();
    QCOMPARE(file.book.portfolio.positions.size(), std::size_t{1});
    QCOMPARE(file.book.problems.size(), std::size_t{2});
    QCOMPARE(file.book.problems[0].place, (Place{"log.csv", 2, 9, "position"}));
    QCOMPARE(file.book.problems[1].place, (Place{"log.csv", 3, 4, "instrument"}));
}

void TestIoVenue::detectsEveryFormat_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("book") << QByteArray(R"({"format": "marginscope.portfolio/1"})") << QByteArray("portfolio-json");
    QTest::newRow("newer book") << QByteArray(R"({"format": "marginscope.portfolio/7"})")
                                << QByteArray("portfolio-json");
    QTest::newRow("book table") << QByteArray("quantity;Instrument\n1;BTC\n") << QByteArray("portfolio-csv");
    QTest::newRow("book with byte order mark")
        << QByteArray("\xEF\xBB\xBFinstrument,quantity\n") << QByteArray("portfolio-csv");
    QTest::newRow("market") << QByteArray(R"( {"format": "marginscope.market/1"})") << QByteArray("market-json");
    QTest::newRow("chain") << QByteArray("timestamp,instrument_name,mark_price\n") << QByteArray("chain-csv");
    QTest::newRow("positions") << QByteArray(R"([{"instrument_name": "BTC-PERPETUAL", "size": 1}])")
                               << QByteArray("deribit-positions");
    QTest::newRow("no positions") << QByteArray(R"({"jsonrpc": "2.0", "result": []})")
                                  << QByteArray("deribit-positions");
    QTest::newRow("account") << QByteArray(R"({"result": {"currency": "BTC", "balance": 1}})")
                             << QByteArray("deribit-account");
    QTest::newRow("log") << QByteArray(newestHeader) << QByteArray("deribit-log");
    QTest::newRow("rulebook") << QByteArray(R"({"format": "marginscope.rulebook/1"})") << QByteArray("rulebook-json");
    QTest::newRow("comparison") << QByteArray(R"({"format": "marginscope.comparison/1"})")
                                << QByteArray("comparison-json");
    QTest::newRow("store") << QByteArray("SQLite format 3\0....", 20) << QByteArray("store");
}

void TestIoVenue::detectsEveryFormat() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, id);
    const Result<FileFormat> format = detectFormat(text.toStdString(), "file");
    QVERIFY(format.has_value());
    QCOMPARE(formatInfo(*format).id, id.toStdString());
}

void TestIoVenue::refusesWhatItDoesNotKnow() {
    for (const char* text : {"{}", "[]", "[1, 2]", "{\"format\": \"other/1\"}", "{\"format\": 3}", "date,open,close\n",
                             "hello", "{\"result\": 5}"}) {
        const Result<FileFormat> format = detectFormat(text, "file");
        QVERIFY2(!format.has_value(), text);
        QCOMPARE(format.error().reason, Reason::UnknownFormat);
    }
    QCOMPARE(detectFormat("{\"format\": ", "file").error().reason, Reason::BadSyntax);
    QCOMPARE(detectFormat(" \n", "file").error().reason, Reason::FileEmpty);
    QVERIFY(!importBook("{\"format\": \"marginscope.market/1\"}", "market.json").has_value());
    QCOMPARE(readDeribitJson("{\"result\": 5}", "x.json").error().reason, Reason::UnknownFormat);
}

void TestIoVenue::everyListedFormatIsFound() {
    for (const FormatInfo& info : listFormats()) {
        QCOMPARE(findFormat(info.id).value(), info.format);
        QVERIFY(!info.title.english().empty() && !info.extensions.empty());
    }
    QCOMPARE(findFormat("word").error().reason, Reason::UnknownName);
}

void TestIoVenue::importTakesTheFormatAskedFor() {
    const std::string chainLike = "instrument_name,instrument,quantity\nx,BTC-PERPETUAL,10\n";
    QVERIFY(!importBook(chainLike, "x.csv").has_value());
    QCOMPARE(importBook(chainLike, "x.csv", FileFormat::PortfolioCsv)->book.portfolio.positions.size(), std::size_t{1});
}

void TestIoVenue::formatsForWriting() {
    QCOMPARE(formatForWriting("a/b.JSON", false).value(), FileFormat::PortfolioJson);
    QCOMPARE(formatForWriting("a/b.csv", false).value(), FileFormat::PortfolioCsv);
    QCOMPARE(formatForWriting("m.json", true).value(), FileFormat::MarketJson);
    QVERIFY(!formatForWriting("m.csv", true).has_value());
    QVERIFY(!formatForWriting("m", false).has_value());
}

void TestIoVenue::sharedPositions() {
    const std::string name = "data/positions/deribit_positions.json";
    if (!hasShared(name)) QSKIP("no shared data beside the checkout");
    const VenueFile file = importBook(textOf(sharedPath(name)), name).value();
    QVERIFY(file.book.problems.empty());
    QCOMPARE(file.book.portfolio.positions.size(), std::size_t{1});
    const Position& position = file.book.portfolio.positions.front();
    QCOMPARE(position.instrument.symbol, std::string("BTC-PERPETUAL"));
    QCOMPARE(position.quantity, 50.0);
    QCOMPARE(position.entryPrice, std::optional<double>(7440.18));
    QCOMPARE(file.book.portfolio.name, std::string("deribit_positions"));
}

void TestIoVenue::sharedAccounts() {
    const std::string name = "data/positions/deribit_account_summaries_cross_margin.json";
    if (!hasShared(name)) QSKIP("no shared data beside the checkout");
    const VenueFile file = importBook(textOf(sharedPath(name)), name).value();
    QVERIFY(file.book.problems.empty());
    QCOMPARE(file.book.portfolio.collateral, (std::vector<CollateralBalance>{{AssetCode("BTC"), 2.288e-5},
                                                                             {AssetCode("USDT"), 23.61869},
                                                                             {AssetCode("SOL"), 0.0},
                                                                             {AssetCode("ETH"), 8.6e-5}}));
    QCOMPARE(file.figures.size(), std::size_t{4});
    QCOMPARE(file.figures[1].initialMargin, std::optional<double>(0.806373));
    QCOMPARE(file.figures[1].marginModel, std::string("cross_pm"));
}

void TestIoVenue::sharedPortfolioMessage() {
    const std::string name = "data/positions/deribit_ws_portfolio.json";
    if (!hasShared(name)) QSKIP("no shared data beside the checkout");
    const VenueFile file = importBook(textOf(sharedPath(name)), name).value();
    QCOMPARE(file.book.portfolio.collateral, (std::vector<CollateralBalance>{{AssetCode("USDT"), 55.00055}}));
    QCOMPARE(file.figures[0].initialMargin, std::optional<double>(1.100011));
}

QTEST_APPLESS_MAIN(TestIoVenue)
#include "test_io_venue.moc"
