// What the command line says to inputs it cannot read or model: exit status, and a sentence with file and place.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "tests/cli/program.h"

#include <nlohmann/json.hpp>
#endif

using namespace marginscope::test;
using Json = nlohmann::json;

class TestCliInputs : public QObject {
    Q_OBJECT

private slots:
    void books_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        const QByteArray head = "instrument,quantity\n", rest = "USDC,5\n";
        const auto add = [](const char* name, const QByteArray& text, int status, const char* says) {
            QTest::newRow(name) << text << status << QByteArray(says);
        };
        add("empty", "", 3, "book.csv: The file is empty");
        add("only blanks", " \n\t\n", 3, "book.csv: The file is empty");
        add("a word", "hello\n", 3, "book.csv:1");
        add("truncated JSON", "{\"format\": \"marginscope.portfolio/1\",\n \"positions\": [", 3, "book.csv:2");
        add("newer version", "{\"format\": \"marginscope.portfolio/9\"}", 3, "marginscope.portfolio/1");
        add("a rulebook", "{\"format\": \"marginscope.rulebook/1\"}", 3, "book.csv");
        add("not a number", head + "BTC,NaN\n", 3, "book.csv:2:2: quantity is not a finite number: NaN");
        add("overflow", head + "BTC,1e400\n", 3, "book.csv:2:2: quantity is not a finite number: 1e400");
        add("too large", head + "BTC,1e20\n", 3, "book.csv:2:2: quantity is 1e20");
        add("overflow beside a good row", head + rest + "BTC,1e400\n", 1, "book.csv:3:2: quantity is not");
        add("decimal comma", head + "BTC,1,5\n", 3, "book.csv:2:3");
        add("thousands or decimals", "instrument;quantity\nBTC;1,500\n", 3, "book.csv:2: Commas and points");
        add("wrong delimiter", "instrument|quantity\nBTC|1\n", 3, "book.csv:1: The columns are separated by “|”");
        add("no quantity column", "instrument,size\nBTC,1\n", 3, "quantity");
        add("unknown symbol", head + "BTC-25DEZ26,1\n", 3,
            "BTC-25DEZ26 is no symbol this program knows: at “25DEZ26”, expected PERPETUAL or an expiry such as "
            "25DEC26");
        add("unknown symbol beside a good row", head + rest + "FOO-BAR,1\n", 1, "book.csv:3:1: ");
        add("listed future", head + rest + "ES-FUT-202612,1\n", 1, "book.csv:3:1: ");
        add("byte order mark", "\xef\xbb\xbf" + head + "BTC,1\n", 0, "");
        add("semicolons", "instrument;quantity\nBTC;1,5\n", 0, "decimal comma");
        add("expired", head + "BTC-20NOV20-10000-C,1\n", 4, "no position of the book could be modelled");
        add("expired beside a good row", head + "BTC,1\nBTC-20NOV20-10000-C,1\n", 1, "");
        add("no volatility", head + "BTC,1\nBTC-25DEC99-10000-C,1\n", 1, "");
        add("no underlying at all", head + rest + "DOGE-PERPETUAL,1\n", 4, "no position of the book could be modelled");
        add("an inverse future bought for nothing", "instrument,quantity,entry_price\nBTC,1,\nBTC-PERPETUAL,5,0\n", 1,
            "");
    }
    void books() {
        QFETCH(QByteArray, text);
        QFETCH(int, status);
        QFETCH(QByteArray, says);
        program_.write("book.csv", text);
        for (const char* format : {"table", "json", "csv"}) {
            const Answer answer = program_.run({"compare", "book.csv", "--format", format});
            QCOMPARE(answer.status, status);
            QVERIFY2(answer.err.contains(says), answer.err.constData());
            QCOMPARE(answer.out.isEmpty(), status == 3);
        }
    }

    void placesThatAreNoBooks_data() {
        QTest::addColumn<QString>("book");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("missing") << "nowhere.json" << 3 << QByteArray("nowhere.json: There is no such file.");
        QTest::newRow("folder") << "." << 3 << QByteArray("This is a folder, not a file.");
        QTest::newRow("sample") << "sample:nope" << 2 << QByteArray("short-strangle");
        QTest::newRow("store") << "store:nope" << 3 << QByteArray("marginscope.db");
    }
    void placesThatAreNoBooks() {
        QFETCH(QString, book);
        QFETCH(int, status);
        QFETCH(QByteArray, says);
        const Answer answer = program_.run({"compare", book});
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.err.contains(says), answer.err.constData());
        QVERIFY(answer.out.isEmpty());
    }

    // Every row that is not in the result is listed with the line it stands on and why.
    void notModelledRowsAreListed() {
        program_.write("rows.csv", "instrument,quantity,entry_price\n"
                                   "USDC,50000,\n"                  // 2
                                   "BTC-PERPETUAL,1000,90000\n"     // 3
                                   "AAPL  270115C00200000,1,5\n"    // 4
                                   "BTC-20NOV20-10000-C,1,\n"       // 5
                                   "BTC-25DEC99-10000-C,1,\n"       // 6
                                   "DOGE,3,\n"                      // 7
                                   "FOO-BAR,3,\n"                   // 8
                                   "BTC_USDC-PERPETUAL,1,90000\n"); // 9
        const Answer answer = program_.run({"compare", "rows.csv", "--format", "json"});
        QCOMPARE(answer.status, 1);
        const Json result = Json::parse(answer.out.toStdString());
        std::map<int, std::string> reasons;
        for (const Json& row : result["not_modelled"]) {
            reasons[row["row"].get<int>()] = row["reason"];
            QVERIFY(row["detail"].is_string() && row["instrument"].is_string());
        }
        QVERIFY(reasons == (std::map<int, std::string>{{4, "missing_underlying"},
                                                       {5, "expired"},
                                                       {6, "missing_volatility"},
                                                       {7, "missing_price"},
                                                       {8, "unknown_symbol"}}));
        QCOMPARE(result["positions"].size(), std::size_t{2});
        QCOMPARE(result["positions"][0]["rows"], Json({3}));
        QCOMPARE(result["positions"][1]["rows"], Json({9}));
        const Answer csv = program_.run({"compare", "rows.csv", "--format", "csv"});
        QVERIFY(csv.out.contains("missing_volatility"));
    }

    // Instruments the rulebook has no rules for keep the line of the file as well.
    void outsideTheRulebook() {
        program_.write("market.json", R"({"format":"marginscope.market/1","as_of":"2026-11-20T08:00:00Z","underlyings":[
            {"underlying":"AAPL","spot":230,"expiries":[{"expiry":"2027-01-15T21:00:00Z","forward":231,
             "vols":[{"strike":200,"vol":0.3}]}]}]})");
        program_.write("listed.csv", "instrument,quantity\nUSD,1000\nAAPL,10\nAAPL  270115C00200000,1\n");
        const Answer answer = program_.run(
            {"compare", "listed.csv", "--market", "market.json", "--rulebook", "deribit", "--format", "json"});
        QCOMPARE(answer.status, 1);
        const Json rows = Json::parse(answer.out.toStdString())["not_modelled"];
        QCOMPARE(rows.size(), std::size_t{1});
        QCOMPARE(rows[0]["row"], 4);
        QCOMPARE(rows[0]["reason"], "outside_rulebook");
    }

    void markets_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("empty") << QByteArray() << QByteArray("market.json: The file is empty");
        QTest::newRow("no time") << QByteArray(R"({"format":"marginscope.market/1","underlyings":[]})")
                                 << QByteArray("as_of");
        QTest::newRow("a book") << QByteArray(R"({"format":"marginscope.portfolio/1"})") << QByteArray("market.json");
        QTest::newRow("newer") << QByteArray(R"({"format":"marginscope.market/2"})")
                               << QByteArray("marginscope.market/1");
        QTest::newRow("broken") << QByteArray("{\"format\"") << QByteArray("market.json:1");
    }
    void markets() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, says);
        program_.write("market.json", text);
        const Answer answer = program_.run({"compare", "sample:short-strangle", "--market", "market.json"});
        QCOMPARE(answer.status, 3);
        QVERIFY2(answer.err.contains(says), answer.err.constData());
    }

    // A value of a rulebook file is an unreadable input, the same value by --set is wrong usage.
    void rulebookFiles() {
        const QByteArray good = program_.run({"rulebooks", "deribit"}).out;
        QByteArray wide = good, unknown = good;
        program_.write("wide.json", wide.replace("\"price_range\": 0.14", "\"price_range\": 7"));
        program_.write("unknown.json", unknown.replace("\"price_range\": 0.14", "\"price_rage\": 0.14"));
        for (const auto& [file, says] :
             {std::pair("wide.json", "/portfolio/price_range"), std::pair("unknown.json", "/portfolio/price_ra")}) {
            const Answer answer = program_.run({"compare", "sample:short-strangle", "--rulebook", file});
            QCOMPARE(answer.status, 3);
            QVERIFY2(answer.err.contains(file) && answer.err.contains(says), answer.err.constData());
        }
    }

    void wrongUsage_data() {
        QTest::addColumn<QStringList>("arguments");
        const auto add = [](const QStringList& arguments) {
            QTest::newRow(qPrintable(arguments.join(' ') + ".")) << arguments;
        };
        add({});
        add({"nope"});
        add({"compare"});
        add({"compare", "sample:short-strangle", "--nope"});
        add({"compare", "sample:short-strangle", "--format", "xml"});
        add({"compare", "sample:short-strangle", "--as", "nope"});
        add({"compare", "sample:short-strangle", "more"});
        add({"surface"});
        add({"surface", "sample:short-strangle", "--of", "profit"});
        add({"surface", "sample:short-strangle", "--x", "strike"});
        add({"surface", "sample:short-strangle", "--x", "vol", "--y", "vol"});
        add({"surface", "sample:short-strangle", "--grid", "many"});
        add({"surface", "sample:short-strangle", "--grid", "0x3"});
        add({"surface", "sample:short-strangle", "--grid", "3x3x3"});
        add({"surface", "sample:short-strangle", "--grid", "99999x3"});
        add({"surface", "sample:short-strangle", "--x-range=-2:1", "--grid", "3x3"});
        add({"surface", "sample:short-strangle", "--x-range=up", "--grid", "3x3"});
        add({"rulebooks", "nope"});
        add({"convert", "one"});
        add({"import"});
    }
    void wrongUsage() {
        QFETCH(QStringList, arguments);
        const Answer answer = program_.run(arguments);
        QCOMPARE(answer.status, 2);
        QVERIFY(arguments.isEmpty() || (!answer.err.isEmpty() && answer.out.isEmpty()));
    }

    void helpVersionAndFormats() {
        for (const QStringList& arguments :
             {QStringList{"--help"}, QStringList{"--version"}, QStringList{"--list-formats"},
              QStringList{"compare", "--help"}, QStringList{"surface", "--help"}}) {
            const Answer answer = program_.run(arguments);
            QCOMPARE(answer.status, 0);
            QVERIFY(!answer.out.isEmpty() && answer.err.isEmpty());
        }
        const QByteArray formats = program_.run({"--list-formats"}).out;
        for (const char* id : {"portfolio-json", "portfolio-csv", "market-json", "chain-csv", "deribit-positions"})
            QVERIFY2(formats.contains(id), id);
        QVERIFY(!formats.contains("…"));
    }

private:
    Program program_;
};

QTEST_GUILESS_MAIN(TestCliInputs)
#include "test_cli_inputs.moc"
