// The command line's value at risk: the same figures in every format, histories, seeds and threads, exit statuses.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "tests/cli/program.h"

#include <cmath>
#include <nlohmann/json.hpp>
#endif

using namespace marginscope::test;
using Json = nlohmann::json;

namespace {

Json parsed(const QByteArray& text) {
    return Json::parse(text.toStdString(), nullptr, false);
}

bool same(double a, double b) {
    return std::fabs(a - b) <= 1e-6 * std::max(1.0, std::fabs(b));
}

double sumOf(const Json& rows, const char* kind, const char* figure) {
    double sum = 0.0;
    for (const Json& row : rows)
        sum += row[kind][figure].get<double>();
    return sum;
}

const QByteArray closes = "date,close\n2026-01-01,100\n2026-01-02,110\n2026-01-03,99\n2026-01-04,104\n"
                          "2026-01-05,100\n2026-01-06,101\n";

} // namespace

class TestCliTail : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        book_ = program_.write("one.csv", "instrument,quantity\nBTC_USDC-PERPETUAL,2\n");
        history_ = program_.write("btc.csv", closes);
    }

    void theJsonAddsUp_data() {
        QTest::addColumn<QString>("book");
        QTest::addColumn<QString>("method");
        for (const char* book : {"short-strangle", "three-coins", "cash-and-carry"})
            for (const char* method : {"normal", "student"})
                QTest::addRow("%s %s", book, method) << book << method;
    }
    void theJsonAddsUp() {
        QFETCH(QString, book);
        QFETCH(QString, method);
        const Answer answer =
            program_.run({"var", "sample:" + book, "--method", method, "--scenarios", "2000", "--format", "json"});
        QCOMPARE(answer.status, 0);
        const Json a = parsed(answer.out);
        QCOMPARE(a["format"], "marginscope.var/1");
        QCOMPARE(QString::fromStdString(a["method"]), method);
        QCOMPARE(a["scenarios"].get<int>(), 2000);
        for (const char* figure : {"var", "es"}) {
            QVERIFY(same(sumOf(a["parts"], "component", figure), a[figure]));
            QVERIFY(same(sumOf(a["underlyings"], "component", figure), a[figure]));
        }
        QVERIFY(a["es"].get<double>() >= a["var"].get<double>());
        QVERIFY(a["var_standard_error"].get<double>() > 0.0);
        int counted = 0;
        for (const Json& count : a["histogram"]["counts"])
            counted += count.get<int>();
        QCOMPARE(counted, 2000);
        QCOMPARE(a["regimes"].size(), std::size_t{3});
        for (const Json& factor : a["draw"]["factors"])
            QCOMPARE(factor["source"], "implied");
        const Json comparison = parsed(program_.run({"compare", "sample:" + book, "--format", "json"}).out);
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(same(a["regimes"][i]["initial"], comparison["regimes"][i]["initial"]["requirement"]));
    }

    void seedsAndThreads() {
        const QStringList arguments{"var", "sample:three-coins", "--scenarios", "3000", "--format", "json"};
        const QByteArray once = program_.run(arguments).out;
        QCOMPARE(program_.run(arguments).out, once);
        QVERIFY(program_.run(arguments + QStringList{"--seed", "2"}).out != once);
        for (const char* threads : {"1", "3"}) {
            qputenv("MARGINSCOPE_THREADS", threads);
            const Program other;
            QCOMPARE(other.run(arguments).out, once);
        }
        qunsetenv("MARGINSCOPE_THREADS");
    }

    // Two coins long: the worst of five days is −10 %, at 98 400 each.
    void ofThePast() {
        const Answer answer =
            program_.run({"var", book_, "--history", "BTC=" + history_, "--level", "0.9", "--format", "json"});
        QCOMPARE(answer.status, 0);
        const Json a = parsed(answer.out);
        QCOMPARE(a["method"], "historical");
        QCOMPARE(a["scenarios"].get<int>(), 5);
        const double price = a["worst"][0]["pnl"].get<double>() / -0.1 / 2.0;
        QVERIFY(std::fabs(price - 98400) < 100);
        QVERIFY(same(a["var"], 0.2 * price));
        QCOMPARE(a["worst"][0]["name"], "2026-01-03");
        QVERIFY(same(a["worst"][0]["moves"][0]["price"], -0.1));
        QCOMPARE(a["past"]["first_day"], "2026-01-02");
        QVERIFY(!a["notes"].empty());
        const Json filtered = parsed(
            program_.run({"var", book_, "--history", "BTC=" + history_, "--method", "filtered", "--format", "json"})
                .out);
        QCOMPARE(filtered["past"]["filter"]["lambda"].get<double>(), 0.97);
        const Json drawn = parsed(
            program_.run({"var", book_, "--history", "BTC=" + history_, "--method", "normal", "--format", "json"}).out);
        QCOMPARE(drawn["draw"]["factors"][0]["source"], "estimated");
    }

    void historiesWithFlaws() {
        const QString flawed = program_.write("flawed.csv", "date,close\n2026-01-01,100\n2026-01-02,110\n"
                                                            "2026-01-02,111\n2026-01-03,99\n2026-01-04,104\n"
                                                            "2026-01-09,100\n2026-01-10,101\n");
        const Answer answer = program_.run({"var", book_, "--history", "BTC=" + flawed});
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.err.contains("2026-01-02") && answer.err.contains("twice"));
        QVERIFY(answer.err.contains("gaps: 1"));
        QVERIFY(answer.out.contains("Value at risk"));
    }

    void volatilitiesAndCorrelationsAreStated() {
        const Answer answer = program_.run({"var", "sample:three-coins", "--vol", "BTC=0.6", "--vol", "eth=80%",
                                            "--correlation", "BTC,ETH=0.7", "--vol-of-vol", "1", "--format", "json"});
        QCOMPARE(answer.status, 0);
        const Json draw = parsed(answer.out)["draw"];
        QCOMPARE(draw["factors"][0]["vol"].get<double>(), 0.6);
        QCOMPARE(draw["factors"][1]["vol"].get<double>(), 0.8);
        QCOMPARE(draw["factors"][2]["source"], "implied");
        QCOMPARE(draw["correlation"][0][1].get<double>(), 0.7);
        QCOMPARE(draw["price_vol_correlation"].get<double>(), -0.5);
        QVERIFY(answer.out.contains("0.8, assumed"));
    }

    void csvHasTheSameFigures() {
        const Json a = parsed(program_.run({"var", "sample:short-strangle", "--format", "json"}).out);
        const Answer csv = program_.run({"var", "sample:short-strangle", "--format", "csv"});
        QCOMPARE(csv.status, 0);
        const QList<QByteArray> lines = csv.out.trimmed().split('\n');
        QCOMPARE(lines.value(0), QByteArray("section,item,with,figure,value,unit"));
        int seen = 0, bins = 0;
        for (const QByteArray& line : lines) {
            const QList<QByteArray> fields = line.split(',');
            QCOMPARE(fields.size(), 6);
            bins += fields[0] == "histogram" ? 1 : 0;
            if (fields[0] == "total" && fields[3] == "var") QVERIFY(same(fields[4].toDouble(), a["var"]));
            for (const Json& part : a["parts"])
                if (fields[0] == QByteArray::fromStdString(part["kind"]) &&
                    fields[1] == QByteArray::fromStdString(part["name"]) && fields[3] == "incremental_es") {
                    QVERIFY(same(fields[4].toDouble(), part["incremental"]["es"]));
                    ++seen;
                }
        }
        QCOMPARE(bins, static_cast<int>(a["histogram"]["counts"].size()));
        QCOMPARE(seen, static_cast<int>(a["parts"].size()));
    }

    void theTableSaysWhatItIsMadeFrom() {
        const Answer table = program_.run({"var", "sample:three-coins", "--method", "student"});
        QCOMPARE(table.status, 0);
        for (const char* word : {"Value at risk", "Expected shortfall", "Monte-Carlo, Student's t", "Seed 1",
                                 "implied, at the money", "assumed", "By position", "By group", "By underlying",
                                 "Worst scenarios", "Beside the margin", "Time stands still", "◄ VaR", "◄ ES", "±"})
            QVERIFY2(table.out.contains(word), word);
    }

    void statuses_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        const QString book = "sample:three-coins";
        QTest::newRow("no book") << QStringList{} << 2 << "BOOK";
        QTest::newRow("no history") << QStringList{book, "--method", "historical"} << 2 << "no price history of BTC";
        QTest::newRow("unknown method") << QStringList{book, "--method", "guess"} << 2 << "guess";
        QTest::newRow("level") << QStringList{book, "--level", "0.5"} << 2 << "0.9 … 0.999";
        QTest::newRow("horizon") << QStringList{book, "--horizon", "0"} << 2 << "horizon";
        QTest::newRow("vol") << QStringList{book, "--vol", "BTC"} << 2 << "BTC=0.6";
        QTest::newRow("unknown underlying") << QStringList{book, "--vol", "XYZ=0.5"} << 2 << "XYZ";
        QTest::newRow("correlation") << QStringList{book, "--correlation", "BTC=0.5"} << 2 << "BTC,ETH=0.8";
        QTest::newRow("contradiction") << QStringList{book,          "--correlation", "BTC,ETH=0.9", "--correlation",
                                                      "BTC,SOL=0.9", "--correlation", "ETH,SOL=-0.9"}
                                       << 2 << "semi-definite";
        QTest::newRow("file") << QStringList{book, "--history", "BTC=none.csv"} << 3 << "none.csv";
        QTest::newRow("date") << QStringList{book, "--from", "soon"} << 2 << "--from";
        QTest::newRow("missing book") << QStringList{"missing.json"} << 3 << "missing.json";
    }
    void statuses() {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, said);
        const Answer answer = program_.run(QStringList{"var"} + arguments);
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.err.contains(said.toUtf8()) || answer.out.contains(said.toUtf8()), answer.err.constData());
    }

    void rowsThatAreNotModelled() {
        const QString partly =
            program_.write("partly.csv", "instrument,quantity\nBTC-PERPETUAL,1000\nXYZ-PERPETUAL,5\n");
        const Answer some = program_.run({"var", partly});
        QCOMPARE(some.status, 1);
        QVERIFY(some.err.contains("XYZ-PERPETUAL"));
        const QString none = program_.write("none.csv", "instrument,quantity\nXYZ-PERPETUAL,5\n");
        QCOMPARE(program_.run({"var", none}).status, 4);
    }

private:
    Program program_;
    QString book_, history_;
};

QTEST_GUILESS_MAIN(TestCliTail)
#include "test_cli_tail.moc"
