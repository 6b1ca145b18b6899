// The command line's Greeks and smiles: figures that add up in every format, options, exit statuses.
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

bool same(double a, double b, double scale = 1.0) {
    return std::fabs(a - b) <= 1e-7 * std::max(scale, std::fabs(b));
}

double sumOf(const Json& rows, const char* figure) {
    double sum = 0.0;
    for (const Json& row : rows)
        sum += row[figure].get<double>();
    return sum;
}

} // namespace

class TestCliGreeks : public QObject {
    Q_OBJECT

private slots:
    void everyDivisionAddsUp_data() {
        QTest::addColumn<QString>("book");
        QTest::addColumn<QString>("by");
        for (const char* book : {"short-strangle", "three-coins", "inverse-perpetual-hedged", "cash-and-carry"})
            for (const char* by : {"position", "expiry", "underlying", "group"})
                QTest::addRow("%s %s", book, by) << book << by;
    }
    void everyDivisionAddsUp() {
        QFETCH(QString, book);
        QFETCH(QString, by);
        const Answer answer = program_.run({"greeks", "sample:" + book, "--by", by, "--format", "json"});
        QCOMPARE(answer.status, 0);
        const Json greeks = parsed(answer.out);
        QCOMPARE(greeks["format"].get<std::string>(), std::string("marginscope.greeks/1"));
        for (const char* figure : {"delta", "gamma", "vega", "theta", "rho", "vanna", "volga"}) {
            QVERIFY2(same(sumOf(greeks["rows"], figure), greeks["total"][figure], 1e3), figure);
            QVERIFY2(same(sumOf(greeks["underlyings"], figure), greeks["total"][figure], 1e3), figure);
        }
        if (greeks["underlyings"].size() > 1) QVERIFY(greeks["total"]["delta_coins"].is_null());
        QVERIFY(greeks["ladder"].is_null());
    }

    void ladderAndExplanationComeWhenAskedFor() {
        const Answer answer = program_.run({"greeks", "sample:three-coins", "--ladder", "-0.3:0.3:13", "--explain",
                                            "price=-0.1,vol=0.2,days=1,BTC=-0.2", "--format", "json"});
        QCOMPARE(answer.status, 0);
        const Json greeks = parsed(answer.out);
        QCOMPARE(greeks["ladder"].size(), greeks["underlyings"].size());
        for (const Json& line : greeks["ladder"]) {
            QCOMPARE(line["rungs"].size(), std::size_t{13});
            QVERIFY(same(line["rungs"][6]["pnl"], 0.0));
        }
        const Json& total = greeks["explain"]["total"];
        QVERIFY(same(total["explained"].get<double>() + total["residual"].get<double>(), total["pnl"]));
        double pnl = 0.0;
        for (const Json& row : greeks["rows"])
            pnl += row["explain"]["pnl"].get<double>();
        QVERIFY(same(pnl, total["pnl"]));
        QCOMPARE(greeks["explain"]["move"]["price_of"]["BTC"].get<double>(), -0.2);
    }

    void tablesAndCsvSayTheSame() {
        const QStringList asked = {"greeks",    "sample:short-strangle", "--ladder", "-0.1:0.1:3", "--explain",
                                   "price=0.05"};
        const Json json = parsed(program_.run(asked + QStringList{"--format", "json"}).out);
        const Answer csv = program_.run(asked + QStringList{"--format", "csv"});
        QCOMPARE(csv.status, 0);
        const QList<QByteArray> lines = csv.out.split('\n');
        QCOMPARE(lines.first(), QByteArray("section,item,move,figure,value,unit"));
        bool found = false;
        for (const QByteArray& line : lines) {
            if (!line.startsWith("sum,,,vega,")) continue;
            found = true;
            QVERIFY(same(line.split(',').at(4).toDouble(), json["total"]["vega"]));
        }
        QVERIFY(found);
        const Answer table = program_.run(asked);
        QCOMPARE(table.status, 0);
        for (const char* word : {"Delta", "Vega", "Residual", "Sum", "price move"})
            QVERIFY2(table.out.contains(word), word);
    }

    void wrongWordsAreRefused_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("division") << QStringList{"--by", "strike"};
        QTest::newRow("ladder without a count") << QStringList{"--ladder", "-0.3:0.3"};
        QTest::newRow("ladder through zero price") << QStringList{"--ladder", "-1.5:0.3:5"};
        QTest::newRow("no number") << QStringList{"--explain", "price=down"};
        QTest::newRow("unknown underlying") << QStringList{"--explain", "DOGE=-0.1"};
        QTest::newRow("price below zero") << QStringList{"--explain", "price=-1"};
        QTest::newRow("back in time") << QStringList{"--explain", "days=-1"};
    }
    void wrongWordsAreRefused() {
        QFETCH(QStringList, arguments);
        const Answer answer = program_.run(QStringList{"greeks", "sample:short-strangle"} + arguments);
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(!answer.err.isEmpty());
    }

    void missingRowsAreSaid() {
        program_.write("book.csv", "instrument,quantity\nBTC-25DEC26-100000-C,1\nDOGE-PERPETUAL,5\n");
        const Answer answer = program_.run({"greeks", "book.csv"});
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.err.contains("DOGE"));
    }

    void smilesOfTheSampleMarket() {
        const Answer answer = program_.run({"smiles", "sample", "--format", "json"});
        QCOMPARE(answer.status, 0);
        const Json smiles = parsed(answer.out);
        QCOMPARE(smiles["format"].get<std::string>(), std::string("marginscope.smiles/1"));
        int fitted = 0, given = 0;
        for (const Json& underlying : smiles["underlyings"])
            for (const Json& expiry : underlying["expiries"]) {
                if (expiry["svi"].is_null()) continue;
                (expiry["svi_given"].get<bool>() ? given : fitted)++;
                // Made free of arbitrage.
                QVERIFY2(expiry["butterfly_arbitrage"].empty(), expiry.dump().c_str());
                QVERIFY2(expiry["calendar_arbitrage"].empty(), expiry.dump().c_str());
            }
        QVERIFY(fitted > 0);
        QVERIFY(given > 0);
        QVERIFY2(smiles["doubtful_quotes"].empty(), smiles["doubtful_quotes"].dump(1).c_str());
    }

    void smilesOfOneUnderlying() {
        const Answer table = program_.run({"smiles", "sample", "--underlying", "BTC"});
        QCOMPARE(table.status, 0);
        QVERIFY(table.out.contains("BTC"));
        QVERIFY(!table.out.contains("ETH"));
        const Answer csv = program_.run({"smiles", "sample", "--underlying", "BTC", "--format", "csv"});
        QVERIFY(csv.out.startsWith("section,underlying,expiry,strike,figure,value,text\n"));
        QCOMPARE(program_.run({"smiles", "sample", "--underlying", "DOGE"}).status, 2);
        QCOMPARE(program_.run({"smiles", "nowhere.json"}).status, 3);
    }

    void marketsWithoutVolatilitiesSaySo() {
        program_.write("market.json", R"({"format": "marginscope.market/1", "name": "bare",
            "as_of": "2026-11-20T08:00:00Z", "currency": "USD",
            "underlyings": [{"underlying": "BTC", "spot": 100000}]})");
        const Answer answer = program_.run({"smiles", "market.json"});
        QCOMPARE(answer.status, 4);
        QVERIFY(answer.out.isEmpty());
    }

private:
    Program program_;
};

QTEST_GUILESS_MAIN(TestCliGreeks)
#include "test_cli_greeks.moc"
