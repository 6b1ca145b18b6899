// The command "explain-change": its three formats say the same, sums close, states of every kind, statuses.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "tests/cli/program.h"

#include <cmath>
#include <nlohmann/json.hpp>
#endif

using namespace marginscope::test;
using Json = nlohmann::json;

class TestCliExplainChange : public QObject {
    Q_OBJECT

private slots:
    void sumsClose() {
        for (const char* order : {"forward", "reverse", "average"}) {
            const Json change = json({"explain-change", "sample:short-strangle", "sample:iron-condor", "--rulebook-b",
                                      "okx", "--order", order});
            QCOMPARE(change["format"], "marginscope.change/1");
            QCOMPARE(change["order"]["used"], order);
            for (std::size_t r = 0; r < 3; ++r)
                for (const char* level : {"initial", "maintenance"})
                    for (const char* figure : {"requirement", "excess"}) {
                        double sum = at(change["a"], r, level, figure);
                        for (const Json& factor : change["factors"])
                            sum += at(factor["effect"], r, level, figure);
                        double items = at(change["a"], r, level, figure);
                        for (const Json& item : change["items"])
                            items += at(item["effect"], r, level, figure);
                        const double b = at(change["b"], r, level, figure);
                        QVERIFY(std::fabs(sum - b) <= 1e-9 * std::max(1.0, std::fabs(b)) + 1e-7);
                        QVERIFY(std::fabs(items - b) <= 1e-9 * std::max(1.0, std::fabs(b)) + 1e-7);
                    }
        }
    }

    void agreesWithCompare() {
        const Json change = json({"explain-change", "sample:short-strangle", "sample:iron-condor"});
        const Json b = json({"compare", "sample:iron-condor"});
        for (std::size_t r = 0; r < 3; ++r)
            QCOMPARE(at(change["b"], r, "initial", "requirement"),
                     b["regimes"][r]["initial"]["requirement"].get<double>());
        const QByteArray table =
            program_.run({"explain-change", "sample:short-strangle", "sample:iron-condor"}).out;
        for (const char* word : {"A: Short strangle", "B: Iron condor", "Positions", "Unexplained", "removed"})
            QVERIFY2(table.contains(word), word);
        const QByteArray csv =
            program_.run({"explain-change", "sample:short-strangle", "sample:iron-condor", "--format", "csv"}).out;
        QVERIFY(csv.startsWith("section,factor,item,regime,level,requirement,"));
        QVERIFY(csv.contains("\nunexplained,"));
    }

    void parametersByPointer() {
        const Json change = json({"explain-change", "sample:short-strangle", "sample:short-strangle", "--set-b",
                                  "/portfolio/price_range=0.18"});
        QCOMPARE(change["rulebook_parameters"].size(), std::size_t{1});
        QCOMPARE(change["rulebook_parameters"][0]["pointer"], "/portfolio/price_range");
        QCOMPARE(change["rulebook_parameters"][0]["a"], 0.14);
        QCOMPARE(change["rulebook_parameters"][0]["b"], 0.18);
        QCOMPARE(change["items"].size(), std::size_t{1});
        QCOMPARE(change["binding_scenario_flips"], true);
    }

    void markets() {
        const QByteArray later = R"({"format": "marginscope.market/1", "as_of": "2026-11-22T08:00:00Z", "currency": "USD",
            "assets": [{"asset": "USDC", "price": 1}], "underlyings": [{"underlying": "BTC", "spot": 95000,
            "expiries": [{"expiry": "2026-12-25T08:00:00Z", "forward": 95500, "vols": [{"strike": 95000, "vol": 0.6}]}]}]})";
        const QString file = program_.write("later.json", later);
        const Json change =
            json({"explain-change", "sample:short-strangle", "sample:short-strangle", "--market-b", file});
        QVERIFY(!change["only_in_market_a"].empty());
        QVERIFY(std::fabs(at(change["unexplained"]["effect"], 2, "initial", "requirement")) < 1e-6);
        const QString euro = program_.write("euro.json", QByteArray(later).replace("\"USD\"", "\"EUR\""));
        const Answer refused =
            program_.run({"explain-change", "sample:short-strangle", "sample:short-strangle", "--market-b", euro});
        QCOMPARE(refused.status, 3);
        QVERIFY(refused.err.contains("currenc"));
    }

    void statuses() {
        QCOMPARE(program_.run({"explain-change", "sample:short-strangle"}).status, 2);
        QCOMPARE(program_.run({"explain-change", "-", "-"}).status, 2);
        QCOMPARE(program_.run({"explain-change", "sample:short-strangle", "missing.json"}).status, 3);
        QCOMPARE(program_.run({"explain-change", "--help"}).status, 0);
        const QString kept = program_.write(
            "kept.json", program_.run({"compare", "sample:short-strangle", "--format", "json"}).out);
        const Answer refused = program_.run({"explain-change", kept, "sample:short-strangle"});
        QCOMPARE(refused.status, 3);
        QVERIFY(refused.err.contains("does not carry the market"));
        const QString none = program_.write("none.csv", "instrument,quantity\nXYZ-PERPETUAL,5\n");
        QCOMPARE(program_.run({"explain-change", "sample:short-strangle", none}).status, 4);
        const Json same = json({"explain-change", "sample:short-strangle", "sample:short-strangle"});
        QVERIFY(same["items"].empty());
        QCOMPARE(same["notes"][0], "The two states are the same.");
    }

private:
    static double at(const Json& figures, std::size_t regime, const char* level, const char* figure) {
        return figures["regimes"][regime][level][figure].get<double>();
    }

    Json json(QStringList arguments) const {
        const Answer answer = program_.run(arguments << "--format" << "json");
        return Json::parse(answer.out.toStdString(), nullptr, false);
    }

    Program program_;
};

QTEST_GUILESS_MAIN(TestCliExplainChange)
#include "test_cli_explain_change.moc"
