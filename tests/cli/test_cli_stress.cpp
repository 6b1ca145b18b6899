// The command line's stress and reverse-stress: figures in every format, scenarios of files and grids, several books,
// what is refused, exit statuses.
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
    return std::fabs(a - b) <= 1e-9 * std::max(1.0, std::fabs(b));
}

QByteArray stressFile(const char* scenarios) {
    return QByteArray(R"({"format": "marginscope.stress/1", "name": "Mine", "scenarios": [)") + scenarios + "]}";
}

} // namespace

class TestCliStress : public QObject {
    Q_OBJECT

private slots:
    void worstFirstInJson() {
        const Answer answer = program_.run({"stress", "sample:short-strangle", "--format", "json"});
        QCOMPARE(answer.status, 0);
        const Json result = parsed(answer.out);
        QCOMPARE(result["format"], "marginscope.stress_results/1");
        const Json& book = result["books"][0];
        QVERIFY(book["scenarios"].size() > 25);
        double last = -INFINITY;
        for (const Json& scenario : book["scenarios"]) {
            const Json& portfolio = scenario["regimes"][2];
            const double excess = portfolio["initial"]["excess"];
            QVERIFY(excess >= last);
            last = excess;
            QVERIFY(same(portfolio["initial"]["call"], std::max(0.0, -excess)));
            QVERIFY(
                same(excess, portfolio["equity"].get<double>() - portfolio["initial"]["requirement"].get<double>()));
            QVERIFY(same(scenario["pnl"], scenario["equity"].get<double>() - book["base"]["equity"].get<double>()));
        }
        const Json compared = parsed(program_.run({"compare", "sample:short-strangle", "--format", "json"}).out);
        for (std::size_t r = 0; r < 3; ++r)
            QVERIFY(same(book["base"]["regimes"][r]["initial"]["requirement"],
                         compared["regimes"][r]["initial"]["requirement"]));
    }

    void csvHasTheSameFigures() {
        const QStringList run{"stress", "sample:three-coins", "--scenario", "2020-03-12"};
        const Json result = parsed(program_.run(run + QStringList{"--format", "json"}).out);
        const Answer csv = program_.run(run + QStringList{"--format", "csv"});
        QCOMPARE(csv.status, 0);
        const QList<QByteArray> lines = csv.out.trimmed().split('\n');
        QCOMPARE(lines.value(0), QByteArray("book,scenario,name,regime,level,figure,value,unit"));
        int seen = 0;
        for (const QByteArray& line : lines)
            if (line.contains(",2020-03-12,") && line.contains(",cross,maintenance,excess,")) {
                QVERIFY(same(line.split(',').at(line.split(',').size() - 2).toDouble(),
                             result["books"][0]["scenarios"][0]["regimes"][1]["maintenance"]["excess"]));
                ++seen;
            }
        QCOMPARE(seen, 1);
    }

    void theTableSaysWhatIsAssumed() {
        const Answer table = program_.run({"stress", "sample:short-strangle"});
        QCOMPARE(table.status, 0);
        for (const char* word :
             {"Worst first", "12 Mar 2020, low (pandemic)", "Volatility crush", "Market as it stands", "assumed"})
            QVERIFY2(table.out.contains(word), word);
    }

    void severalBooksStandSideBySide() {
        const QStringList books{"stress", "sample:short-strangle", "sample:three-coins", "--scenario", "crypto"};
        const Answer table = program_.run(books);
        QCOMPARE(table.status, 0);
        QVERIFY(table.out.contains("Short strangle") && table.out.contains("Three coins"));
        const Json result = parsed(program_.run(books + QStringList{"--format", "json", "--worst-by", "pnl"}).out);
        QCOMPARE(result["books"].size(), std::size_t{2});
        QCOMPARE(result["worst_first_by"], "pnl");
        QVERIFY(result["books"][1]["scenarios"][0]["pnl"] <= result["books"][1]["scenarios"][1]["pnl"]);
    }

    void gridsAndFiles() {
        const Json grid = parsed(program_
                                     .run({"stress", "sample:short-strangle", "--prices", "-0.3,0,0.3", "--vols",
                                           "0,0.5", "--format", "json"})
                                     .out);
        QCOMPARE(grid["books"][0]["scenarios"].size(), std::size_t{6});
        const QString file = program_.write("mine.json", stressFile(R"({"name": "half", "others": {"price": -0.5}},
            {"name": "bad", "others": {"price": -3}},
            {"name": "elsewhere", "underlyings": {"DOGE": {"price": -0.5}}})"));
        const Answer mine = program_.run({"stress", "sample:cash-and-carry", "--scenario", file, "--format", "json"});
        QCOMPARE(mine.status, 1);
        QVERIFY2(mine.err.contains("/scenarios/1/others/price"), mine.err);
        QVERIFY2(mine.err.contains("DOGE"), mine.err);
        const Json result = parsed(mine.out);
        const Json& scenarios = result["books"][0]["scenarios"];
        QCOMPARE(scenarios.size(), std::size_t{2});
        for (const Json& scenario : scenarios)
            if (scenario["id"] == "elsewhere") QVERIFY(same(scenario["pnl"], 0.0) && scenario["unmoved"][0] == "BTC");
        const Answer listed = program_.run({"stress", "--list", "--scenario", file});
        QVERIFY(listed.out.startsWith("half\thalf\n"));
    }

    void ownScenariosBelongToTheStore() {
        program_.write("s.db.stresses.json", stressFile(R"({"name": "of my own", "others": {"price": -0.5}})"));
        const Answer own = program_.run({"stress", "sample:short-strangle", "--store", "s.db", "--scenario", "own"});
        QCOMPARE(own.status, 0);
        QVERIFY(own.out.contains("of my own"));
    }

    void theMostLikelyLoss() {
        const QStringList run{"reverse-stress", "sample:short-strangle", "--loss", "50000", "--horizon", "5"};
        const Answer answer = program_.run(run + QStringList{"--format", "json"});
        QCOMPARE(answer.status, 0);
        const Json result = parsed(answer.out);
        QCOMPARE(result["format"], "marginscope.reverse_stress/1");
        const Json& solution = result["solutions"][0];
        QVERIFY(std::fabs(solution["pnl"].get<double>() + 50000.0) < 1e-6);
        // The distance is that of the moves under the covariance: x' C⁻¹ x of two factors by hand.
        const double a = solution["moves"][0]["deviations"], b = solution["moves"][1]["deviations"];
        const double rho = result["covariance"]["correlation"][0][1];
        const double distance = std::sqrt((a * a - 2.0 * rho * a * b + b * b) / (1.0 - rho * rho));
        QVERIFY(std::fabs(distance - solution["distance"].get<double>()) < 1e-9);
        const Answer csv = program_.run(run + QStringList{"--format", "csv"});
        QVERIFY(csv.out.startsWith("solution,factor,figure,value,unit\n1,,distance,"));
        const Answer table = program_.run(run);
        QVERIFY(table.out.contains("Most likely") && table.out.contains("BTC volatility"));
    }

    void theMostLikelyCall() {
        const Answer answer =
            program_.run({"reverse-stress", "sample:margin-call", "--call", "cross:initial", "--format", "json"});
        QCOMPARE(answer.status, 0);
        const Json result = parsed(answer.out);
        QCOMPARE(result["call"], "cross:initial");
        if (!result["already"].get<bool>()) QVERIFY(result["solutions"][0]["distance_to_target"].get<double>() <= 0.0);
    }

    void aCovarianceOfOnesOwn() {
        program_.write("a.csv", "date,close\n2026-01-01,100\n2026-01-02,103\n2026-01-03,98\n2026-01-04,101\n");
        const Answer history = program_.run({"reverse-stress", "sample:short-strangle", "--loss", "50000", "--history",
                                             "BTC=a.csv", "--format", "json"});
        QCOMPARE(history.status, 0);
        QCOMPARE(parsed(history.out)["covariance"]["factors"].size(), std::size_t{1});
        const Answer stated = program_.run({"reverse-stress", "sample:short-strangle", "--loss", "50000", "--vol",
                                            "BTC=1.2", "--vol", "BTC:vol=0", "--format", "json"});
        QCOMPARE(parsed(stated.out)["covariance"]["factors"][0]["vol"], 1.2);
        const Answer impossible =
            program_.run({"reverse-stress", "sample:three-coins", "--loss", "50000", "--correlation", "BTC,ETH=-0.99"});
        QCOMPARE(impossible.status, 2);
        QVERIFY2(impossible.err.contains("positive semi-definite"), impossible.err);
    }

    void statuses() {
        QCOMPARE(program_.run({"stress"}).status, 2);
        QCOMPARE(program_.run({"stress", "sample:short-strangle", "--scenario", "nothing-of-that-name"}).status, 2);
        QCOMPARE(program_.run({"stress", "sample:short-strangle", "--worst-by", "beauty"}).status, 2);
        QCOMPARE(program_.run({"stress", "sample:short-strangle", "--prices", "up"}).status, 2);
        QCOMPARE(program_.run({"stress", "sample:short-strangle", "--prices", "-1"}).status, 2);
        QCOMPARE(program_.run({"stress", "missing.json"}).status, 3);
        QCOMPARE(program_.run({"stress", "sample:short-strangle", "--scenario", "missing.json"}).status, 3);
        QCOMPARE(program_.run({"reverse-stress", "sample:short-strangle"}).status, 2);
        QCOMPARE(program_.run({"reverse-stress", "sample:short-strangle", "--loss", "-5"}).status, 2);
        QCOMPARE(program_.run({"reverse-stress", "sample:short-strangle", "--loss", "5", "--call", "cross"}).status, 2);
        QCOMPARE(program_.run({"reverse-stress", "sample:short-strangle", "--call", "both"}).status, 2);
        QCOMPARE(program_.run({"reverse-stress", "sample:short-strangle", "--loss", "5", "--vol", "BTC"}).status, 2);
        QCOMPARE(
            program_.run({"reverse-stress", "sample:short-strangle", "--loss", "5", "--history", "BTC=no.csv"}).status,
            3);
        const QString partly =
            program_.write("partly.csv", "instrument,quantity\nBTC-PERPETUAL,1000\nXYZ-PERPETUAL,5\n");
        QCOMPARE(program_.run({"stress", partly}).status, 1);
        QCOMPARE(program_.run({"reverse-stress", partly, "--loss", "10"}).status, 1);
        const QString none = program_.write("none.csv", "instrument,quantity\nXYZ-PERPETUAL,5\n");
        QCOMPARE(program_.run({"stress", none}).status, 4);
        QCOMPARE(program_.run({"reverse-stress", none, "--loss", "10"}).status, 4);
    }

private:
    Program program_;
};

QTEST_GUILESS_MAIN(TestCliStress)
#include "test_cli_stress.moc"
