// Surfaces, conversions and the store on the command line.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "tests/cli/program.h"

#include <cmath>
#include <csignal>
#include <nlohmann/json.hpp>
#endif

using namespace marginscope::test;
using Json = nlohmann::json;

namespace {

constexpr const char* bookText = R"({"format":"marginscope.portfolio/1","name":"Ledger","currency":"USD",
 "collateral":[{"asset":"USDC","quantity":250000.5},{"asset":"BTC","quantity":-0.25}],
 "positions":[
  {"instrument":"BTC-25DEC26-100000-C","quantity":-2,"entry_price":0.045,"group":"strangle, short","venue":"deribit"},
  {"instrument":"BTC-25DEC26-80000-P","quantity":-2.5,"isolated_collateral":9000},
  {"instrument":"BTC-PERPETUAL","quantity":12345,"entry_price":91000.25,"leverage":5,"unrealised_funding":-1.5},
  {"instrument":"BTC_USDC-25DEC26","quantity":0.1,"unrealised_pnl":12},
  {"instrument":"BTC","quantity":1},
  {"instrument":{"kind":"option","underlying":"BTC","expiry":"2026-12-25T08:00:00Z","strike":90000,"right":"put",
    "style":"european","settlement":"inverse","settlement_currency":"BTC","multiplier":1},"quantity":1}]})";

Json comparison(const Program& program, const QString& book) {
    const Answer answer = program.run({"compare", book, "--format", "json"});
    if (answer.status != 0) qFatal("%s: %s", qPrintable(book), answer.err.constData());
    Json result = Json::parse(answer.out.toStdString());
    result.erase("portfolio");
    for (Json& position : result["positions"])
        position.erase("rows");
    return result;
}

} // namespace

class TestCliFiles : public QObject {
    Q_OBJECT

private slots:
    void surfaceCsvIsLong() {
        const Answer answer = program_.run({"surface", "sample:short-strangle", "--of", "excess:cross", "--x", "price",
                                            "--y", "days", "--grid", "5x3", "--x-range=-0.2:0.2", "--y-range=0:10"});
        QCOMPARE(answer.status, 0);
        const QList<QByteArray> lines = answer.out.trimmed().split('\n');
        QCOMPARE(lines.size(), qsizetype{1 + 15});
        QCOMPARE(lines[0], QByteArray("x,y,value"));
        for (int iy = 0; iy < 3; ++iy)
            for (int ix = 0; ix < 5; ++ix) {
                const QList<QByteArray> cells = lines[1 + iy * 5 + ix].split(',');
                QCOMPARE(cells.size(), qsizetype{3});
                QVERIFY(std::fabs(cells[0].toDouble() - (-0.2 + 0.1 * ix)) < 1e-12);
                QVERIFY(std::fabs(cells[1].toDouble() - 5.0 * iy) < 1e-12);
                QVERIFY(std::isfinite(cells[2].toDouble()));
            }
        const Json base = comparison(program_, "sample:short-strangle");
        const double excess = base["regimes"][1]["initial"]["excess"];
        QVERIFY(std::fabs(lines[3].split(',')[2].toDouble() - excess) < 1e-6); // price 0, day 0
    }

    void surfaceDefaults() {
        const Answer csv = program_.run({"surface", "sample:covered-call"});
        QCOMPARE(csv.status, 0);
        QCOMPARE(csv.out.trimmed().split('\n').size(), qsizetype{1 + 41 * 41});
        const Answer json = program_.run({"surface", "sample:covered-call", "--format", "json", "--grid", "7x3", "--of",
                                          "excess:portfolio:maintenance"});
        QCOMPARE(json.status, 0);
        const Json surface = Json::parse(json.out.toStdString());
        QCOMPARE(surface["format"], "marginscope.surface/1");
        QCOMPARE(surface["of"], "excess:portfolio:maintenance");
        QCOMPARE(surface["values"].size(), std::size_t{3});
        QCOMPARE(surface["values"][0].size(), std::size_t{7});
        const Json base = comparison(program_, "sample:covered-call");
        QVERIFY(std::fabs(surface["values"][1][3].get<double>() -
                          base["regimes"][2]["maintenance"]["excess"].get<double>()) < 1e-6);
    }

    void everyReadingOfASurface() {
        for (const char* word : {"pnl", "equity", "initial:portfolio", "maintenance:cross", "excess:isolated",
                                 "equity:cross", "excess:portfolio:maintenance"}) {
            const Answer answer = program_.run({"surface", "sample:iron-condor", "--of", word, "--grid", "3x3"});
            QCOMPARE(answer.status, 0);
            QVERIFY(!answer.out.contains("nan") && !answer.out.contains("inf"));
        }
    }

    void interruptedIsItsOwnStatus() {
        QProcess process;
        program_.prepare(process, {"surface", "sample:three-coins", "--grid", "2001x2001"});
        process.start();
        QVERIFY(process.waitForStarted());
        QVERIFY(!process.waitForFinished(1500));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }

    void booksGoRoundThroughTheFormats() {
        program_.write("ledger.json", bookText);
        for (const auto& [from, to] : {std::pair("ledger.json", "ledger.csv"), std::pair("ledger.csv", "again.json"),
                                       std::pair("again.json", "again.csv")}) {
            const Answer answer = program_.run({"convert", from, to});
            QVERIFY2(answer.status == 0, answer.err.constData());
            QVERIFY(answer.out.isEmpty());
        }
        QCOMPARE(program_.read("again.csv"), program_.read("ledger.csv"));
        const Json before = comparison(program_, "ledger.json");
        QVERIFY(before == comparison(program_, "ledger.csv"));
        QVERIFY(before == comparison(program_, "again.json"));
        QCOMPARE(program_.run({"convert", "ledger.json", "same.json"}).status, 0);
        QCOMPARE(program_.run({"convert", "same.json", "same2.json"}).status, 0);
        QCOMPARE(program_.read("same.json"), program_.read("same2.json"));
    }

    void unreadRowsGoRoundAsWell() {
        program_.write("odd.csv", "instrument,quantity\nBTC,1\nFOO-BAR,3\n");
        QCOMPARE(program_.run({"convert", "odd.csv", "odd.json"}).status, 1);
        QVERIFY(program_.read("odd.json").contains("FOO-BAR"));
        QCOMPARE(program_.run({"compare", "odd.json"}).status, 1);
    }

    void conversionsThatCannotBe() {
        program_.write("ledger.json", bookText);
        QVERIFY(program_.run({"convert", "ledger.json", "ledger.pdf"}).status != 0);
        QVERIFY(!program_.has("ledger.pdf"));
        QCOMPARE(program_.run({"convert", "nowhere.json", "x.csv"}).status, 3);
        QVERIFY(!program_.has("x.csv"));
        const Answer unwritable = program_.run({"convert", "ledger.json", "no/such/folder/x.csv"});
        QVERIFY(unwritable.status != 0 && unwritable.err.contains("no/such/folder/x.csv"));
    }

    void dryRunWritesNothing() {
        program_.write("ledger.json", bookText);
        const Answer answer = program_.run({"import", "ledger.json", "--dry-run", "--into", "dry.db"});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.out.contains("Ledger") && answer.out.contains("dry run"));
        QVERIFY(!program_.has("dry.db"));
    }

    void storedBooksCompareTheSame() {
        program_.write("ledger.json", bookText);
        const Answer import = program_.run({"import", "ledger.json", "--into", "books.db"});
        QVERIFY2(import.status == 0, import.err.constData());
        QVERIFY(program_.has("books.db"));
        const Answer stored = program_.run({"compare", "store:Ledger", "--store", "books.db", "--format", "json"});
        QVERIFY2(stored.status == 0, stored.err.constData());
        QCOMPARE(Json::parse(stored.out.toStdString())["regimes"], comparison(program_, "ledger.json")["regimes"]);
        const Answer missing = program_.run({"compare", "store:Nobody", "--store", "books.db"});
        QCOMPARE(missing.status, 3);
        QVERIFY(missing.err.contains("Nobody"));
    }

    void aTakenNameGetsANumber() {
        program_.write("ledger.json", bookText);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(program_.run({"import", "ledger.json", "--into", "twice.db"}).status, 0);
        const Answer third = program_.run({"import", "ledger.json", "--into", "twice.db"});
        const int from = static_cast<int>(third.out.indexOf("“")), to = static_cast<int>(third.out.indexOf("”"));
        const QByteArray name = third.out.mid(from + 3, to - from - 3);
        QVERIFY(name.startsWith("Ledger") && name != "Ledger");
        QCOMPARE(program_.run({"compare", "store:" + name, "--store", "twice.db"}).status, 0);
    }

    void someFilesOfAnImportFail() {
        program_.write("ledger.json", bookText);
        program_.write("bad.csv", "instrument|quantity\n");
        const Answer answer = program_.run({"import", "bad.csv", "ledger.json", "--into", "some.db"});
        QCOMPARE(answer.status, 3);
        QVERIFY(answer.err.contains("bad.csv:1"));
        QCOMPARE(program_.run({"compare", "store:Ledger", "--store", "some.db"}).status, 0);
        program_.write("not.db", "this is no database, whatever its name says");
        QCOMPARE(program_.run({"import", "ledger.json", "--into", "not.db"}).status, 3);
        QVERIFY(program_.read("not.db").startsWith("this is no database"));
    }

    void marketsAndRulebooksFromTheStore() {
        program_.write("thin.json", R"({"format":"marginscope.market/1","as_of":"2026-11-20T08:00:00Z","underlyings":[
            {"underlying":"BTC","spot":90000,"perpetual":{"price":90000}}]})");
        program_.write("book.csv", "instrument,quantity\nUSDC,5000\nBTC-PERPETUAL,1000\n");
        QByteArray own = program_.run({"rulebooks", "deribit"}).out;
        program_.write("own.json", own.replace("\"id\": \"deribit\"", "\"id\": \"mine\""));
        const Answer import = program_.run({"import", "thin.json", "own.json", "--into", "all.db"});
        QVERIFY2(import.status == 0, import.err.constData());
        const int from = static_cast<int>(import.out.indexOf("“")), to = static_cast<int>(import.out.indexOf("”"));
        const QByteArray market = import.out.mid(from + 3, to - from - 3);
        const Answer answer = program_.run({"compare", "book.csv", "--market", "store:" + market, "--rulebook", "mine",
                                            "--store", "all.db", "--format", "json"});
        QVERIFY2(answer.status == 0, answer.err.constData());
        const Json result = Json::parse(answer.out.toStdString());
        QCOMPARE(result["rulebook"]["id"], "mine");
        QVERIFY(std::fabs(result["positions"][0]["delta"].get<double>() - 1000 / 90000.0) < 1e-12);
    }

private:
    Program program_;
};

QTEST_GUILESS_MAIN(TestCliFiles)
#include "test_cli_files.moc"
