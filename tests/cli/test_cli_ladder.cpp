// The command "ladder": its three formats say the same, the options, statuses, bad input.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "tests/cli/program.h"

#include <cmath>
#include <nlohmann/json.hpp>
#endif

using namespace marginscope::test;
using Json = nlohmann::json;

class TestCliLadder : public QObject {
    Q_OBJECT

private slots:
    void formatsAgree() {
        const Json ladder = json({"ladder", "sample:calendar-spread", "--days", "4"});
        QCOMPARE(ladder["format"], "marginscope.ladder/1");
        QCOMPARE(ladder["steps"].size(), std::size_t{2});
        const Json compared = json({"compare", "sample:calendar-spread"});
        for (std::size_t r = 0; r < 3; ++r)
            QCOMPARE(ladder["now"]["regimes"][r]["initial"], compared["regimes"][r]["initial"]);
        for (const Json& step : ladder["steps"]) {
            QVERIFY(std::fabs(step["equity_gap"].get<double>()) < 1e-6);
            QCOMPARE(step["changes"].size(), std::size_t{6});
            QVERIFY(!step["expired"].empty());
            for (const char* key : {"before", "after", "lost_hedges", "pin_risks", "hedge_disappears", "eve"})
                QVERIFY2(step.contains(key), key);
        }
        QCOMPARE(ladder["roll"].size(), std::size_t{5});
        QCOMPARE(ladder["roll"][0]["weekday"], "Friday");
        QCOMPARE(ladder["roll"][1]["weekend"], true);
        QCOMPARE(ladder["weekends"].size(), std::size_t{1});
        QCOMPARE(ladder["margin_calls"].size(), std::size_t{6});

        const QByteArray csv =
            program_.run({"ladder", "sample:calendar-spread", "--days", "4", "--format", "csv"}).out;
        QVERIFY(csv.startsWith("section,at,days,regime,level,item,quantity,requirement,equity,excess,detail\n"));
        const QByteArray table = program_.run({"ladder", "sample:calendar-spread", "--days", "4"}).out;
        for (const Json& step : ladder["steps"]) {
            const Json& after = step["after"]["regimes"][2];
            const QByteArray start = "after," + QByteArray::fromStdString(step["at"].get<std::string>()) + ",";
            bool found = false;
            for (const QByteArray& line : csv.split('\n'))
                if (line.startsWith(start) && line.contains(",portfolio,initial,")) {
                    found = true;
                    QCOMPARE(line.split(',')[7].toDouble(), after["initial"]["requirement"].get<double>());
                }
            QVERIFY(found);
            QVERIFY(table.contains(QByteArray::fromStdString(step["expired"][0]["instrument"].get<std::string>())));
        }
        QVERIFY(table.contains("weekend"));
    }

    void moves() {
        const Json down = json({"ladder", "sample:three-coins", "--price", "-0.2", "--vol", "0.1"});
        QVERIFY(!down["moved"].is_null());
        QCOMPARE(down["move"]["price"], -0.2);
        const Json one = json({"ladder", "sample:three-coins", "--price", "BTC=-0.2"});
        QCOMPARE(one["move"]["price_of"]["BTC"], -0.2);
        const Answer unknown = program_.run({"ladder", "sample:three-coins", "--price", "DOGE=-0.2"});
        QCOMPARE(unknown.status, 2);
        QVERIFY(unknown.err.contains("DOGE"));
        QCOMPARE(program_.run({"ladder", "sample:three-coins", "--price", "much"}).status, 2);
        QCOMPARE(program_.run({"ladder", "sample:three-coins", "--price", "-1.5"}).status, 2);
        QCOMPARE(program_.run({"ladder", "sample:three-coins", "--pin", "-1"}).status, 2);
        QCOMPARE(program_.run({"ladder", "sample:three-coins", "--days", "-1"}).status, 2);
    }

    void statuses() {
        QCOMPARE(program_.run({"ladder"}).status, 2);
        QCOMPARE(program_.run({"ladder", "missing.json"}).status, 3);
        QCOMPARE(program_.run({"ladder", "--help"}).status, 0);
        const QString none = program_.write("none.csv", "instrument,quantity\nXYZ-PERPETUAL,5\n");
        QCOMPARE(program_.run({"ladder", none}).status, 4);
        const QString some = program_.write("some.csv", "instrument,quantity\nBTC-25DEC26-100000-C,1\nXYZ-PERPETUAL,5\n");
        QCOMPARE(program_.run({"ladder", some}).status, 1);
        const QString endless = program_.write("endless.csv", "instrument,quantity\nBTC-PERPETUAL,500\n");
        const Answer without = program_.run({"ladder", endless, "--format", "json"});
        QCOMPARE(without.status, 0);
        const Json ladder = Json::parse(without.out.toStdString());
        QVERIFY(ladder["steps"].empty());
        QVERIFY(ladder["notes"][0].get<std::string>().find("Nothing in this book expires") == 0);
    }

private:
    Json json(QStringList arguments) const {
        const Answer answer = program_.run(arguments << "--format" << "json");
        return Json::parse(answer.out.toStdString(), nullptr, false);
    }

    Program program_;
};

QTEST_GUILESS_MAIN(TestCliLadder)
#include "test_cli_ladder.moc"
