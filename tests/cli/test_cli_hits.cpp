// The command "hits": its three formats say the same, statuses, and the axes and Greeks of "surface".
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "tests/cli/program.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#endif

using namespace marginscope::test;
using Json = nlohmann::json;

namespace {

Json parsed(const QByteArray& text) {
    return Json::parse(text.toStdString(), nullptr, false);
}

} // namespace

class TestCliHits : public QObject {
    Q_OBJECT

private slots:
    void jsonCsvAndTableAgree() {
        const Answer json = program_.run({"hits", "sample:short-strangle", "--format", "json"});
        QCOMPARE(json.status, 0);
        const Json hits = parsed(json.out);
        QCOMPARE(hits["format"], "marginscope.hits/1");
        QCOMPARE(hits["hits"].size(), std::size_t{11});
        const QStringList csv =
            QString::fromUtf8(program_.run({"hits", "sample:short-strangle", "--format", "csv"}).out).split('\n');
        QCOMPARE(csv[0], QString("question,regime,level,direction,now,move,unit,price,then"));
        const Answer table = program_.run({"hits", "sample:short-strangle"});
        int found = 0;
        for (const Json& each : hits["hits"])
            for (const char* direction : {"price_down", "price_up", "vol_down", "vol_up", "days"}) {
                const Json& one = each[direction];
                const QString start =
                    QString("%1,%2,%3,%4,")
                        .arg(QString::fromStdString(each["question"]), QString::fromStdString(each["regime"]),
                             QString::fromStdString(each.value("level", "")), direction);
                const auto line =
                    std::find_if(csv.begin(), csv.end(), [&](const QString& l) { return l.startsWith(start); });
                QVERIFY(line != csv.end());
                if (one["move"].is_null()) continue;
                ++found;
                const double move = one["move"];
                QVERIFY(line->contains(QString::fromStdString(one["move"].dump()).left(8)));
                if (QString(direction) == "days" || each["question"] != "excess") continue;
                const QString text = QString::number(100.0 * std::fabs(move), 'f', 2) + " %";
                QVERIFY2(table.out.contains(text.toUtf8()), qPrintable(text));
            }
        QVERIFY(found > 8);
        for (const char* word : {"excess is zero", "Portfolio, maintenance", "another scenario binds", "Looked at:"})
            QVERIFY2(table.out.contains(word), word);
    }

    // Isolated pots under brackets: the excess dips below zero from +22.7 % to +24 %, well before it stays there.
    void aDipBetweenTwoStepsIsFound() {
        const QStringList book{"sample:one-book-three-answers", "--rulebook", "binance"};
        const Json hits = parsed(program_.run(QStringList{"hits"} + book + QStringList{"--format", "json"}).out);
        const QByteArray walk = program_.run(QStringList{"surface"} + book +
                                             QStringList{"--of", "excess:isolated:maintenance", "--x-range=0:0.6", "--y-range=0:0",
                                                         "--grid", "601x1"})
                                    .out;
        double first = 0.0;
        for (const QByteArray& line : walk.split('\n')) {
            const QList<QByteArray> fields = line.split(',');
            if (fields.size() == 3 && fields[2].toDouble() < 0.0 && first == 0.0) first = fields[0].toDouble();
        }
        QVERIFY(first > 0.2 && first < 0.3);
        for (const Json& each : hits["hits"])
            if (each["question"] == "excess" && each["regime"] == "isolated" && each["level"] == "maintenance") {
                const double move = each["price_up"]["move"];
                QVERIFY2(move <= first && move > first - 0.001, qPrintable(QString::number(move)));
                return;
            }
        QFAIL("no answer");
    }

    void oneUnderlying() {
        const Json alone =
            parsed(program_.run({"hits", "sample:three-coins", "--underlying", "BTC", "--format", "json"}).out);
        QCOMPARE(alone["underlying"], "BTC");
        const Answer unknown = program_.run({"hits", "sample:three-coins", "--underlying", "DOGE"});
        QVERIFY(unknown.status != 0);
        QVERIFY(unknown.err.contains("DOGE"));
    }

    void statuses() {
        QCOMPARE(program_.run({"hits"}).status, 2);
        QCOMPARE(program_.run({"hits", "sample:short-strangle", "--format", "xml"}).status, 2);
        QCOMPARE(program_.run({"hits", "missing.json"}).status, 3);
        QCOMPARE(program_.run({"hits", "--help"}).status, 0);
        const QString none = program_.write("none.csv", "instrument,quantity\nXYZ-PERPETUAL,5\n");
        QCOMPARE(program_.run({"hits", none}).status, 4);
    }

    void axesOfTheSurface() {
        const auto surface = [&](const QStringList& options) {
            return program_.run(QStringList{"surface", "sample:three-coins", "--grid", "3x3", "--format", "json"} +
                                options);
        };
        const Answer correlation = surface({"--x", "price:BTC", "--y", "correlation:BTC:ETH"});
        QCOMPARE(correlation.status, 0);
        const Json made = parsed(correlation.out);
        QCOMPARE(made["y"]["kind"], "correlation");
        QCOMPARE(made["y"]["follower"], "ETH");
        QVERIFY(made["y"]["vol_ratio"].get<double>() > 0.0);
        const Json basis = parsed(surface({"--x", "basis", "--y", "price:ETH", "--of", "delta"}).out);
        QCOMPARE(basis["x"]["kind"], "basis");
        QCOMPARE(basis["y"]["underlying"], "ETH");
        QCOMPARE(basis["nodes"][0]["greeks"].size(), std::size_t{4});
        for (const QStringList& bad : {QStringList{"--x", "correlation:BTC:ETH", "--y", "vol"},
                                       QStringList{"--x", "price:DOGE"}, QStringList{"--x", "days:BTC"},
                                       QStringList{"--x", "price", "--x-range=-1.2:0.3"}, QStringList{"--x", "vol"}}) {
            const Answer refused = surface(bad);
            QVERIFY(refused.status != 0);
            QVERIFY(refused.out.isEmpty() && !refused.err.isEmpty());
        }
    }

private:
    Program program_;
};

QTEST_GUILESS_MAIN(TestCliHits)
#include "test_cli_hits.moc"
