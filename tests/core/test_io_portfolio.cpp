// Books: good rows survive, bad rows are named and kept, and what is saved reads back equal.
#include "core/io/import_book.h"
#include "core/io/json_tree.h"
#include "tests/support/files.h"

#include <random>

using namespace marginscope;
using namespace marginscope::test;

namespace {

Portfolio readBack(const std::string& text, const std::string& name) {
    Result<PortfolioFile> file = readPortfolio(text, name);
    if (!file) qFatal("%s does not read back", name.c_str());
    return std::move(file->portfolio);
}

/// A book of random rows of every kind, as a file would hold it (rows numbered from `firstRow`).
Portfolio randomBook(unsigned seed, int firstRow) {
    std::mt19937 random(seed);
    const auto pick = [&](auto... choices) {
        const std::string all[] = {std::string(choices)...};
        return all[random() % sizeof...(choices)];
    };
    const auto amount = [&] { return std::uniform_real_distribution<double>(-1e6, 1e6)(random); };
    const auto maybe = [&](double value) { return random() % 2 ? std::optional<double>(value) : std::nullopt; };
    Portfolio book;
    book.name = "Random \"" + std::to_string(seed) + "\", Zürich\n";
    book.description = pick("", "two\tlines\n");
    book.currency = AssetCode(pick("USD", "EUR"));
    if (random() % 2) book.rulebook = "derive-pm2";
    book.openOrdersMargin = random() % 2 ? 12.5 : 0.0;
    for (const char* asset : {"USDC", "BTC"})
        book.collateral.push_back({AssetCode(asset), amount()});
    const std::size_t count = 1 + random() % 30;
    for (std::size_t i = 0; i < count; ++i) {
        Position position;
        position.instrument =
            parseSymbol(pick("BTC", "BTC-PERPETUAL", "ETH_USDC-PERPETUAL", "BTC-25DEC26", "BTC-25DEC26-100000-C",
                             "XRP_USDC-25DEC26-0d55-P", "AAPL  261218C00200000"))
                .value();
        position.quantity = amount();
        position.entryPrice = maybe(std::abs(amount()) * 1e-7);
        position.isolatedCollateral = maybe(std::abs(amount()));
        position.leverage = maybe(5.0);
        position.unrealisedPnl = maybe(amount());
        position.unrealisedFunding = maybe(amount());
        position.group = pick("", "strangle, \"short\"", "=hedge");
        position.venue = pick("", "deribit");
        position.row = firstRow + static_cast<int>(i);
        book.positions.push_back(position);
    }
    return book;
}

} // namespace

class TestIoPortfolio : public QObject {
    Q_OBJECT

private slots:
    void badRows_data();
    void badRows();
    void badFiles_data();
    void badFiles();
    void headerProblemsLeaveTheRest();
    void semicolonsAndDecimalCommas();
    void collateralAddsUpAndPositionsStay();
    void csvRowsFindTheirSection();
    void repeatedAndUnknownFieldsAreNoticed();
    void contractTermsReadAndWrite();
    void termsThatSaySymbolBecomeTheSymbol();
    void savingLosesNothing_data();
    void savingLosesNothing();
    void unreadRowsStayUnreadInCsv();
    void randomBooksRoundTrip();
    void everyCutAndEveryByteIsHarmless();
    void manyBadRowsAreRefused();
    void sharedBooks_data();
    void sharedBooks();
};

void TestIoPortfolio::badRows_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("found");
    QTest::addColumn<int>("good");
    const auto csv = [](const char* file, Reason reason, int column, const char* path, const char* found,
                        int good = 1) {
        QTest::newRow(file) << QString(file) << static_cast<int>(reason) << 3 << column << QString(path)
                            << QString(found) << good;
    };
    csv("unknown_symbol.csv", Reason::UnknownSymbol, 1, "instrument", "25XYZ26", 2);
    csv("nan_quantity.csv", Reason::NotFinite, 2, "quantity", "NaN");
    csv("overflowing_quantity.csv", Reason::NotFinite, 2, "quantity", "1e400");
    csv("decimal_comma_in_quotes.csv", Reason::BadValue, 2, "quantity", "1,5");
    csv("decimal_comma_without_quotes.csv", Reason::BadValue, 4, "", "4 cells");
    csv("missing_quantity.csv", Reason::MissingField, 2, "quantity", "a number");
    csv("missing_symbol.csv", Reason::MissingField, 1, "instrument", "a symbol");
    csv("negative_entry_price.csv", Reason::OutOfRange, 3, "entry_price", "-90000");
    csv("unknown_kind.csv", Reason::BadValue, 1, "kind", "margin");
    csv("option_as_collateral.csv", Reason::BadValue, 2, "instrument", "BTC-25DEC26-100000-C");
    csv("listed_future_without_terms.csv", Reason::MissingContractTerms, 1, "instrument", "ES-FUT-202612");
    csv("quote_inside_cell.csv", Reason::BadSyntax, 1, "", "a quote inside a cell that does not begin with one", 2);
    csv("text_after_quote.csv", Reason::BadSyntax, 1, "", "text after a closing quote", 2);
    csv("unclosed_quote.csv", Reason::BadSyntax, 1, "", "a quote that is never closed", 2);
    const auto json = [](const char* file, Reason reason, const char* path, const char* found) {
        QTest::newRow(file) << QString(file) << static_cast<int>(reason) << 2 << 0 << QString("/positions/1") + path
                            << QString(found) << 2;
    };
    json("unknown_symbol.json", Reason::UnknownSymbol, "/instrument", "X");
    json("nan_quantity.json", Reason::NotFinite, "/quantity", "NaN");
    json("infinite_entry_price.json", Reason::NotFinite, "/entry_price", "-Infinity");
    json("overflowing_quantity.json", Reason::NotFinite, "/quantity", "1e400");
    json("decimal_comma_quantity.json", Reason::BadValue, "/quantity", "\"1,5\"");
    json("quantity_as_text.json", Reason::BadValue, "/quantity", "\"0.5\"");
    json("null_quantity.json", Reason::BadValue, "/quantity", "null");
    json("boolean_quantity.json", Reason::BadValue, "/quantity", "true");
    json("missing_quantity.json", Reason::MissingField, "/quantity", "a number");
    json("missing_instrument.json", Reason::MissingField, "/instrument", "a symbol");
    json("number_as_instrument.json", Reason::BadValue, "/instrument", "7");
    json("row_not_an_object.json", Reason::BadValue, "", "\"BTC-25DEC26\"");
    json("zero_leverage.json", Reason::OutOfRange, "/leverage", "0");
    json("huge_quantity.json", Reason::OutOfRange, "/quantity", "1e300");
    json("instrument_without_strike.json", Reason::MissingField, "/instrument/strike", "a number");
    json("instrument_bad_expiry.json", Reason::BadValue, "/instrument/expiry", "\"25.12.2026\"");
    json("instrument_bad_kind.json", Reason::BadValue, "/instrument/kind", "\"swap\"");
}

void TestIoPortfolio::badRows() {
    QFETCH(QString, file);
    QFETCH(int, reason);
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, path);
    QFETCH(QString, found);
    QFETCH(int, good);
    const std::string text = textOf(casePath("bad/" + file.toStdString()));
    const Result<PortfolioFile> read = readPortfolio(text, file.toStdString());
    QVERIFY(read.has_value());
    QCOMPARE(read->problems.size(), std::size_t{1});
    QCOMPARE(static_cast<int>(read->portfolio.positions.size()), good);
    const Error& problem = read->problems.front();
    QCOMPARE(static_cast<int>(problem.reason), reason);
    QCOMPARE(QString::fromStdString(problem.place.file), file);
    QCOMPARE(problem.place.row, row);
    QCOMPARE(problem.place.column, column);
    QCOMPARE(QString::fromStdString(problem.place.path), path);
    const auto hasFound =
        std::find(problem.args.begin(), problem.args.end(), found.toStdString()) != problem.args.end();
    QVERIFY2(hasFound, problem.args.empty() ? "no arguments" : problem.args.back().c_str());

    QCOMPARE(read->portfolio.unreadRows.size(), std::size_t{1});
    const UnreadRow& unread = read->portfolio.unreadRows.front();
    QCOMPARE(unread.error, problem);
    QCOMPARE(unread.row, row);
    QVERIFY(!unread.text.empty() && text.find(unread.text) != std::string::npos);
    QVERIFY(!read->nothingReadable());
}

void TestIoPortfolio::badFiles_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("path");
    const auto add = [](const char* file, Reason reason, int row = 0, int column = 0, const char* path = "") {
        QTest::newRow(file) << QString(file) << static_cast<int>(reason) << row << column << QString(path);
    };
    add("only_blanks.csv", Reason::FileEmpty);
    add("wrong_delimiter.csv", Reason::WrongDelimiter, 1);
    add("two_delimiters.csv", Reason::WrongDelimiter, 1);
    add("missing_quantity_column.csv", Reason::MissingColumn, 1);
    add("missing_instrument_column.csv", Reason::MissingColumn, 3);
    add("thousands_or_decimals.csv", Reason::AmbiguousDecimalComma, 3);
    add("points_and_commas.csv", Reason::AmbiguousDecimalComma, 3);
    add("truncated.json", Reason::BadSyntax, 3, 40);
    add("trailing_comma.json", Reason::BadSyntax, 2, 53);
    add("wrong_version.json", Reason::UnknownFormatVersion, 0, 0, "/format");
    add("other_format.json", Reason::UnknownFormat, 0, 0, "/format");
    add("no_format.json", Reason::UnknownFormat, 0, 0, "/format");
    add("format_not_a_text.json", Reason::BadValue, 0, 0, "/format");
    add("no_rows.json", Reason::MissingField, 0, 0, "/positions");
}

void TestIoPortfolio::badFiles() {
    QFETCH(QString, file);
    QFETCH(int, reason);
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, path);
    const Result<PortfolioFile> read = readPortfolio(textOf(casePath("bad/" + file.toStdString())), file.toStdString());
    QVERIFY(!read.has_value());
    QCOMPARE(static_cast<int>(read.error().reason), reason);
    QCOMPARE(read.error().place, (Place{file.toStdString(), row, column, path.toStdString()}));
    if (read.error().reason == Reason::UnknownFormatVersion)
        QCOMPARE(read.error().args, (std::vector<std::string>{"marginscope.portfolio/2", "marginscope.portfolio/1"}));
}

void TestIoPortfolio::headerProblemsLeaveTheRest() {
    const Result<PortfolioFile> read = readPortfolio(textOf(casePath("bad/bad_header.json")), "dir/bad_header.json");
    QVERIFY(read.has_value());
    std::vector<std::string> paths;
    for (const Error& problem : read->problems)
        paths.push_back(problem.place.path);
    QCOMPARE(paths, (std::vector<std::string>{"/name", "/currency", "/open_orders_margin"}));
    QCOMPARE(read->portfolio.name, std::string("bad_header"));
    QCOMPARE(read->portfolio.currency, AssetCode("USD"));
    QCOMPARE(read->portfolio.mmpMargin, 7.0);

    const Result<PortfolioFile> rows = readPortfolio(textOf(casePath("bad/positions_not_an_array.json")), "x.json");
    QVERIFY(rows.has_value());
    QCOMPARE(rows->problems.front().place.path, std::string("/positions"));
    QCOMPARE(rows->portfolio.unreadRows.front().text, std::string("{\"instrument\": \"BTC\"}"));
    QCOMPARE(rows->portfolio.collateral.size(), std::size_t{1});

    const Result<PortfolioFile> nothing = readPortfolio(textOf(casePath("bad/nothing_readable.json")), "x.json");
    QVERIFY(nothing.has_value() && nothing->nothingReadable());
}

void TestIoPortfolio::semicolonsAndDecimalCommas() {
    const Result<PortfolioFile> read = readPortfolio(textOf(casePath("bad/semicolons_decimal_comma.csv")), "book.csv");
    QVERIFY(read.has_value() && read->problems.empty());
    QCOMPARE(read->notices.size(), std::size_t{1});
    const Portfolio& book = read->portfolio;
    QCOMPARE(book.collateral, (std::vector<CollateralBalance>{{AssetCode("USDC"), 50000.0}}));
    QCOMPARE(book.positions[0].quantity, -1.5);
    QCOMPARE(book.positions[0].entryPrice, std::optional<double>(0.045));
    QCOMPARE(book.positions[1].quantity, 1.234);
}

void TestIoPortfolio::collateralAddsUpAndPositionsStay() {
    const Result<PortfolioFile> read = readPortfolio(textOf(casePath("bad/duplicate_collateral.csv")), "book.csv");
    QVERIFY(read.has_value() && read->problems.empty());
    QCOMPARE(read->portfolio.collateral, (std::vector<CollateralBalance>{{AssetCode("USDC"), 150.0}}));
    QCOMPARE(read->portfolio.positions.size(), std::size_t{2});
    QCOMPARE(read->notices.size(), std::size_t{1});
    QCOMPARE(read->notices.front().place.row, 3);
}

void TestIoPortfolio::csvRowsFindTheirSection() {
    const std::string text = "Quantity\tInstrument\tKind\tVenue\n1\tusdt\t\t\n2\tEUR\tposition\tx\n3\tBTC\t\t\n4\tETH\t"
                             "Collateral\t\n5\tBTC-PERPETUAL\t\tderibit\n";
    const Result<PortfolioFile> read = readPortfolio(text, "rows.tsv");
    QVERIFY(read.has_value() && read->problems.empty());
    QCOMPARE(read->portfolio.collateral,
             (std::vector<CollateralBalance>{{AssetCode("USDT"), 1.0}, {AssetCode("ETH"), 4.0}}));
    std::vector<std::string> symbols;
    std::vector<int> rows;
    for (const Position& position : read->portfolio.positions) {
        symbols.push_back(position.instrument.symbol);
        rows.push_back(position.row);
    }
    QCOMPARE(symbols, (std::vector<std::string>{"EUR", "BTC", "BTC-PERPETUAL"}));
    QCOMPARE(rows, (std::vector<int>{3, 4, 6}));
    QCOMPARE(read->portfolio.positions[2].venue, std::string("deribit"));
    QCOMPARE(read->portfolio.name, std::string("rows"));
}

void TestIoPortfolio::repeatedAndUnknownFieldsAreNoticed() {
    const Result<PortfolioFile> read = readPortfolio(textOf(casePath("bad/field_given_twice.json")), "book.json");
    QVERIFY(read.has_value() && read->problems.empty());
    QCOMPARE(read->portfolio.positions[0].quantity, 2.0);
    QCOMPARE(read->notices.size(), std::size_t{2});
    QCOMPARE(read->notices[0].text.args, (std::vector<PhraseArg>{"colour, lots"}));
    QCOMPARE(read->notices[1].text.args, (std::vector<PhraseArg>{"quantity"}));
}

void TestIoPortfolio::contractTermsReadAndWrite() {
    const std::string text = R"({"format": "marginscope.portfolio/1", "positions": [
      {"instrument": {"kind": "option", "underlying": "ES", "expiry": "2026-12-18T14:30:00Z", "strike": 6000, "right": "put",
                      "style": "american", "settlement": "linear", "multiplier": 50, "symbol": "ES-OPT-202612-6000-P"}, "quantity": -3},
      {"instrument": {"kind": "future", "underlying": "ES", "expiry": "2026-12-18T14:30:00Z", "multiplier": 50}, "quantity": 1},
      {"instrument": {"kind": "perpetual", "underlying": "BTC", "settlement_currency": "BTC", "multiplier": 10}, "quantity": 1}]})";
    const Result<PortfolioFile> read = readPortfolio(text, "terms.json");
    QVERIFY(read.has_value() && read->problems.empty());
    const Instrument& option = read->portfolio.positions[0].instrument;
    QCOMPARE(option.symbol, std::string("ES-OPT-202612-6000-P"));
    QCOMPARE(option.multiplier, 50.0);
    QCOMPARE(option.right, OptionRight::Put);
    QCOMPARE(option.style, ExerciseStyle::American);
    QCOMPARE(option.settlementCurrency, AssetCode("USD"));
    QVERIFY(read->portfolio.positions[1].instrument.symbol != read->portfolio.positions[2].instrument.symbol);
    QVERIFY(read->portfolio.positions[2].instrument.isInverse());
    QCOMPARE(readBack(writePortfolioJson(read->portfolio), "terms.json"), read->portfolio);
    const Portfolio csv = readBack(writePortfolioCsv(read->portfolio), "terms.csv");
    QCOMPARE(csv.positions.size(), std::size_t{3});
    for (std::size_t i = 0; i < csv.positions.size(); ++i)
        QCOMPARE(csv.positions[i].instrument, read->portfolio.positions[i].instrument);
}

void TestIoPortfolio::termsThatSaySymbolBecomeTheSymbol() {
    const std::string text = R"({"format": "marginscope.portfolio/1", "positions": [{"quantity": 1, "instrument":
        {"kind": "option", "underlying": "btc", "expiry": "2026-12-25", "strike": 100000, "right": "call", "style": "european",
         "settlement": "inverse", "settlement_currency": "BTC", "multiplier": 1}}]})";
    const Result<PortfolioFile> read = readPortfolio(text, "terms.json");
    QVERIFY(read.has_value() && read->problems.empty());
    QCOMPARE(read->portfolio.positions[0].instrument, parseSymbol("BTC-25DEC26-100000-C").value());
}

void TestIoPortfolio::savingLosesNothing_data() {
    QTest::addColumn<QString>("file");
    for (const auto& entry : std::filesystem::directory_iterator(casePath("bad"))) {
        const Result<std::string> text = readTextFile(entry.path());
        if (text && readPortfolio(*text, entry.path().filename().string()))
            QTest::newRow(entry.path().filename().c_str()) << QString::fromStdString(entry.path().filename().string());
    }
}

void TestIoPortfolio::savingLosesNothing() {
    QFETCH(QString, file);
    const std::string name = file.toStdString();
    const Portfolio first = readBack(textOf(casePath("bad/" + name)), name);
    const std::string saved = writePortfolioJson(first);
    const Portfolio second = readBack(saved, name);
    QCOMPARE(second.positions.size(), first.positions.size());
    QCOMPARE(second.collateral, first.collateral);
    QCOMPARE(second.unreadRows.size(), first.unreadRows.size());
    QCOMPARE(writePortfolioJson(second), saved);
    if (!name.ends_with(".json") || name == "positions_not_an_array.json") return;
    QCOMPARE(second, first);
}

void TestIoPortfolio::unreadRowsStayUnreadInCsv() {
    for (const char* name :
         {"unknown_symbol.csv", "decimal_comma_without_quotes.csv", "nan_quantity.json", "missing_quantity.json"}) {
        const Portfolio book = readBack(textOf(casePath(std::string("bad/") + name)), name);
        const Portfolio csv = readBack(writePortfolioCsv(book), "saved.csv");
        QCOMPARE(csv.positions.size(), book.positions.size());
        QCOMPARE(csv.unreadRows.size(), book.unreadRows.size());
        QVERIFY(csv.unreadRows[0].name == book.unreadRows[0].text);
    }
}

void TestIoPortfolio::randomBooksRoundTrip() {
    for (unsigned seed = 0; seed < 200; ++seed) {
        const Portfolio book = randomBook(seed, 1);
        QCOMPARE(readBack(writePortfolioJson(book), "book.json"), book);

        Portfolio csv = readBack(writePortfolioCsv(randomBook(seed, 4)), "book.csv");
        const Portfolio expected = randomBook(seed, 4);
        QCOMPARE(csv.positions, expected.positions);
        QCOMPARE(csv.collateral, expected.collateral);
    }
}

void TestIoPortfolio::everyCutAndEveryByteIsHarmless() {
    const std::string json = writePortfolioJson(randomBook(7, 1)), csv = writePortfolioCsv(randomBook(7, 1));
    std::mt19937 random(1);
    for (const std::string& text : {json, csv}) {
        for (std::size_t length = 0; length < text.size(); length += 3) {
            const Result<PortfolioFile> cut = readPortfolio(std::string_view(text).substr(0, length), "cut");
            if (text == json) QVERIFY(!cut.has_value() || length + 3 >= text.size());
        }
        for (int i = 0; i < 3000; ++i) {
            std::string spoiled = text;
            for (int change = 0; change < 3; ++change)
                spoiled[random() % spoiled.size()] = static_cast<char>(random() % 256);
            const Result<PortfolioFile> read = readPortfolio(spoiled, "spoiled");
            if (read) QVERIFY(!writePortfolioJson(read->portfolio).empty());
        }
    }
}

void TestIoPortfolio::manyBadRowsAreRefused() {
    std::string text = "instrument,quantity\n";
    for (int i = 0; i < 100'001; ++i)
        text += "?,1\n";
    const Result<PortfolioFile> read = readPortfolio(text, "noise.csv");
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().reason, Reason::FileTooLarge);
}

void TestIoPortfolio::sharedBooks_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("legs");
    QTest::newRow("two legs") << "two-legs.json" << 2;
    QTest::newRow("twelve legs") << "btc-twelve-legs.json" << 12;
    QTest::newRow("eighty legs") << "mixed-eighty-legs.json" << 80;
}

void TestIoPortfolio::sharedBooks() {
    QFETCH(QString, file);
    QFETCH(int, legs);
    const std::string name = "data/books/" + file.toStdString();
    if (!hasShared(name)) QSKIP("no shared data beside the checkout");
    const Result<VenueFile> read = importBook(textOf(sharedPath(name)), name);
    QVERIFY(read.has_value() && read->book.problems.empty() && read->book.notices.empty());
    QCOMPARE(static_cast<int>(read->book.portfolio.positions.size()), legs);
    QCOMPARE(readBack(writePortfolioJson(read->book.portfolio), name), read->book.portfolio);
}

QTEST_APPLESS_MAIN(TestIoPortfolio)
#include "test_io_portfolio.moc"
