// The command line on capital: optimise, venues, frontier, rebalance. Sums that close, formats, bad input.
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
    return std::fabs(a - b) <= 1e-7 * std::max({scale, std::fabs(a), std::fabs(b)});
}

const QByteArray twoVenues = R"({"format": "marginscope.portfolio/1", "name": "two venues",
    "collateral": [{"asset": "USDC", "quantity": 60000, "venue": "deribit"},
                   {"asset": "USDC", "quantity": 1000, "venue": "okx"}, {"asset": "BTC", "quantity": 0.2, "venue": "okx"}],
    "positions": [{"instrument": "BTC-25DEC26-110000-C", "quantity": -2, "venue": "deribit", "group": "spread"},
                  {"instrument": "BTC-25DEC26-120000-C", "quantity": 2, "venue": "deribit", "group": "spread"},
                  {"instrument": "BTC-PERPETUAL", "quantity": 50000, "venue": "deribit"},
                  {"instrument": "BTC-PERPETUAL", "quantity": -60000, "venue": "okx"},
                  {"instrument": "BTC-25DEC26-90000-P", "quantity": -1, "venue": "okx"}]})";

QByteArray history() {
    QByteArray text = "date,close\n";
    double price = 90000;
    for (int day = 1; day <= 28; ++day) {
        price *= 1.0 + 0.03 * ((day * 7) % 5 - 2) / 2.0;
        text += QStringLiteral("2026-02-%1,%2\n").arg(day, 2, 10, QLatin1Char('0')).arg(price, 0, 'f', 2).toUtf8();
    }
    return text;
}

} // namespace

class TestCliCapital : public QObject {
    Q_OBJECT

private slots:
    void optimiseSaysWhatItFrees() {
        for (const char* regime : {"portfolio", "cross"}) {
            const Answer answer =
                program_.run({"optimise", "sample:short-strangle", "--regime", regime, "--format", "json"});
            QCOMPARE(answer.status, 0);
            const Json plan = parsed(answer.out);
            QCOMPARE(plan["format"].get<std::string>(), std::string("marginscope.optimisation/1"));
            const Json compared = parsed(program_.run({"compare", "sample:short-strangle", "--format", "json"}).out);
            for (const Json& one : compared["regimes"])
                if (one["regime"] == regime) {
                    QVERIFY(same(one["initial"]["requirement"], plan["before"]["initial"]["requirement"]));
                    QVERIFY(same(one["initial"]["excess"], plan["before"]["initial"]["excess"]));
                }
            QVERIFY(!plan["actions"].empty());
            const double before = plan["before"]["initial"]["excess"];
            for (const Json& action : plan["actions"]) {
                if (action.contains("not_possible")) continue;
                const double after = action["after"]["initial"]["excess"];
                QVERIFY(same(action["net"], after - before, 1e3));
                QVERIFY(same(action["capital_freed"].get<double>(),
                             action["net"].get<double>() + action["cost"]["total"].get<double>(), 1e3));
            }
            double last = HUGE_VAL;
            for (const Json& suggestion : plan["suggestions"]) {
                QVERIFY(suggestion["freed_per_cost"].get<double>() <= last);
                last = suggestion["freed_per_cost"];
                QVERIFY(suggestion["positions"].get<int>() <= 3);
            }
            QCOMPARE(plan["nothing_to_free"].is_null(), !plan["suggestions"].empty());
            QVERIFY(same(plan["regimes"]["all_pooled"], plan["before"]["initial"]["requirement"]));
        }
    }

    // The suggestion done for real: the book without the closed position, as `compare` sees it.
    void aSuggestionIsWhatCompareSays() {
        const Json plan =
            parsed(program_.run({"optimise", "sample:three-coins", "--legs", "1", "--format", "json"}).out);
        const Json& before = plan["before"]["initial"]["requirement"];
        for (const Json& action : plan["actions"])
            if (action["action"] == "close")
                QVERIFY(same(action["requirement_change"].get<double>(),
                             action["after"]["initial"]["requirement"].get<double>() - before.get<double>(), 1e3));
    }

    void bandsAreKept() {
        const Json plan = parsed(program_
                                     .run({"optimise", "sample:short-strangle", "--keep-delta", "500", "--keep-vega",
                                           "50", "--format", "json"})
                                     .out);
        for (const Json& suggestion : plan["suggestions"])
            for (const Json& risk : suggestion["risk"]) {
                QVERIFY(std::fabs(risk["delta_after"].get<double>() - risk["delta_before"].get<double>()) <= 500.01);
                QVERIFY(std::fabs(risk["vega_after"].get<double>() - risk["vega_before"].get<double>()) <= 50.01);
            }
    }

    void venuesAddUp() {
        const QString book = program_.write("two.json", twoVenues);
        const Answer answer = program_.run({"venues", book, "--offset", "deribit,okx=25", "--format", "json"});
        QCOMPARE(answer.status, 0);
        const Json report = parsed(answer.out);
        QCOMPARE(report["venues"].size(), std::size_t{2});
        QCOMPARE(report["venues"][1]["rulebook"]["id"].get<std::string>(), std::string("okx"));
        for (std::size_t regime = 0; regime < 3; ++regime)
            for (const char* level : {"initial", "maintenance"}) {
                double requirement = 0.0, excess = 0.0;
                for (const Json& venue : report["venues"]) {
                    requirement += venue["regimes"][regime][level]["requirement"].get<double>();
                    excess += venue["regimes"][regime][level]["excess"].get<double>();
                }
                const Json& split = report["split"][regime][level];
                QVERIFY(same(requirement, split["requirement"]));
                QVERIFY(same(excess, split["excess"]));
                QVERIFY(
                    same(split["requirement"].get<double>() + split["offset"].get<double>(), split["before_offset"]));
                for (const Json& one : report["unified"]) {
                    const Json& unified = one["regimes"][regime][level];
                    QVERIFY(same(unified["requirement"].get<double>() + unified["netting_lost"].get<double>() +
                                     unified["by_other_rules"].get<double>(),
                                 split["before_offset"], 1e3));
                }
            }
        double change = 0.0;
        for (const Json& share : report["allocation"]["venues"])
            change += share["change"].get<double>();
        QVERIFY(same(change, 0.0, 1e4));
        // One venue is what compare says of its rows alone.
        const QString okx = program_.write("okx.json", R"({"format": "marginscope.portfolio/1", "rulebook": "okx",
            "collateral": [{"asset": "USDC", "quantity": 1000}, {"asset": "BTC", "quantity": 0.2}],
            "positions": [{"instrument": "BTC-PERPETUAL", "quantity": -60000},
                          {"instrument": "BTC-25DEC26-90000-P", "quantity": -1}]})");
        const Json alone = parsed(program_.run({"compare", okx, "--format", "json"}).out);
        for (std::size_t regime = 0; regime < 3; ++regime) {
            const Json& venue = report["venues"][1]["regimes"][regime];
            QVERIFY(same(alone["regimes"][regime]["initial"]["requirement"], venue["initial"]["before_offset"]));
            QVERIFY(same(alone["regimes"][regime]["equity"], venue["equity"]));
        }
    }

    void theBookWithoutVenuesIsOneAccount() {
        const Answer answer = program_.run({"venues", "sample:short-strangle", "--format", "json"});
        QCOMPARE(answer.status, 0);
        const Json report = parsed(answer.out);
        QCOMPARE(report["venues"].size(), std::size_t{1});
        QCOMPARE(report["venues"][0]["venue"].get<std::string>(), std::string("deribit"));
        QVERIFY(report["notes"][0].get<std::string>().find("one account") != std::string::npos);
    }

    void venuesRefuseNonsense() {
        const QString book = program_.write("two.json", twoVenues);
        const auto refused = [&](const QStringList& more, const char* words) {
            const Answer answer = program_.run(QStringList{"venues", book} + more);
            QCOMPARE(answer.status, 2);
            QVERIFY2(answer.err.contains(words), answer.err.constData());
            QVERIFY(answer.out.isEmpty());
        };
        refused({"--venue", "kraken=okx"}, "kraken");
        refused({"--venue", "okx=nowhere"}, "nowhere");
        refused({"--offset", "deribit,okx=150"}, "150");
        refused({"--offset", "deribit,binance=10"}, "binance");
        refused({"--offset", "deribit"}, "PERCENT");
        refused({"--latency", "-1"}, "-1");
        refused({"--latency", "deribit,okx=soon"}, "HOURS");
    }

    void collateralKeepsItsVenue() {
        const QString book = program_.write("two.json", twoVenues);
        QCOMPARE(program_.run({"convert", book, "two.csv"}).status, 0);
        QCOMPARE(program_.run({"convert", "two.csv", "back.json"}).status, 0);
        QCOMPARE(parsed(program_.read("back.json"))["collateral"], parsed(twoVenues)["collateral"]);
        QCOMPARE(program_.run({"import", book, "--into", "some.db"}).status, 0);
        const Answer stored = program_.run({"venues", "store:two venues", "--store", "some.db", "--format", "json"});
        QVERIFY2(stored.status == 0, stored.err.constData());
        QCOMPARE(parsed(stored.out)["venues"].size(), std::size_t{2});
    }

    void theFrontierIsTheLeastOfItsMixes() {
        const Answer answer = program_.run({"frontier", "sample:short-strangle", "--format", "json"});
        QCOMPARE(answer.status, 0);
        const Json frontier = parsed(answer.out);
        QCOMPARE(frontier["format"].get<std::string>(), std::string("marginscope.frontier/1"));
        double last = -HUGE_VAL;
        for (const Json& step : frontier["curve"]) {
            if (step["point"].is_null()) continue;
            double least = HUGE_VAL;
            for (const Json& mix : frontier["mixes"])
                if (mix["coverage"].get<double>() >= step["coverage_at_least"].get<double>() - 1e-9)
                    least = std::min(least, mix["capital"].get<double>());
            QVERIFY(same(step["point"]["capital"], least));
            QVERIFY(least >= last - 1e-6);
            last = least;
        }
        QVERIFY(frontier["mean_variance"].is_null());
    }

    void weightsStayInTheBudget() {
        const Answer answer =
            program_.run({"frontier", "sample:three-coins", "--measure", "es", "--draws", "500", "--return", "BTC=0.3",
                          "--return", "ETH=0.2", "--budget", "20000", "--steps", "4", "--format", "json"});
        QVERIFY2(answer.status == 0, answer.err.constData());
        const Json weights = parsed(answer.out)["mean_variance"];
        const Json& chosen = weights["within_budget"];
        QVERIFY(chosen["requirement"].get<double>() <= 20000.001);
        QVERIFY(chosen["utility"].get<double>() <= weights["without_budget"]["utility"].get<double>() + 1e-12);
        QCOMPARE(program_.run({"frontier", "sample:three-coins", "--return", "XYZ=0.3"}).status, 2);
        QCOMPARE(program_.run({"frontier", "sample:three-coins", "--budget", "-5", "--return", "BTC=0.1"}).status, 2);
    }

    void rebalancingIsReproducible() {
        const QStringList asked = {"rebalance", "sample:short-strangle", "--steps", "20", "--seed", "7", "--format",
                                   "json"};
        const Answer answer = program_.run(asked);
        QVERIFY2(answer.status == 0, answer.err.constData());
        QCOMPARE(program_.run(asked).out, answer.out);
        const Json report = parsed(answer.out);
        const Json& path = report["path"];
        QCOMPARE(path["steps"].size(), std::size_t{21});
        QVERIFY(same(path["steps"].back()["pnl_hedged"], path["hedged"]["pnl"]));
        QVERIFY(same(path["steps"].back()["cost"], path["hedged"]["cost"]));
        for (const Json& gamma : path["gamma"]["underlyings"])
            QVERIFY(same(gamma["realised"].get<double>() - gamma["expected"].get<double>(), gamma["drag"], 1e3));
        const Json drift = parsed(
            program_.run({"rebalance", "sample:short-strangle", "--no-path", "--band", "BTC=100", "--format", "json"})
                .out);
        QVERIFY(drift["path"].is_null());
        QVERIFY(drift["legs"].empty());
    }

    void historiesAreAPathToo() {
        const QString file = program_.write("btc.csv", history());
        const Answer answer =
            program_.run({"rebalance", "sample:short-strangle", "--history", "BTC=" + file, "--format", "json"});
        QVERIFY2(answer.status == 0, answer.err.constData());
        const Json report = parsed(answer.out);
        QCOMPARE(report["path"]["steps_count"].get<int>(), 27);
        QCOMPARE(report["path"]["steps"].back()["date"].get<std::string>(), std::string("2026-02-28T00:00:00Z"));
        QCOMPARE(program_.run({"rebalance", "sample:short-strangle", "--history", "BTC=none.csv"}).status, 3);
        QCOMPARE(program_.run({"rebalance", "sample:short-strangle", "--band", "XYZ=1"}).status, 2);
        QCOMPARE(program_.run({"rebalance", "sample:short-strangle", "--band", "wide"}).status, 2);
    }

    void tablesAndCsvSayTheSame_data() {
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("optimise") << QStringList{"optimise", "sample:short-strangle"} << QByteArray("Own pot");
        QTest::newRow("venues") << QStringList{"venues", "sample:short-strangle"} << QByteArray("Unified");
        QTest::newRow("frontier") << QStringList{"frontier", "sample:short-strangle"} << QByteArray("Coverage");
        QTest::newRow("rebalance") << QStringList{"rebalance", "sample:short-strangle"} << QByteArray("Gamma drag");
    }
    void tablesAndCsvSayTheSame() {
        QFETCH(QStringList, asked);
        QFETCH(QByteArray, word);
        const Answer table = program_.run(asked);
        QCOMPARE(table.status, 0);
        QVERIFY2(table.out.contains(word), table.out.constData());
        const Answer csv = program_.run(asked + QStringList{"--format", "csv"});
        QCOMPARE(csv.status, 0);
        const QList<QByteArray> lines = csv.out.trimmed().split('\n');
        QCOMPARE(lines.first(), QByteArray("section,row,item,figure,value,unit"));
        QVERIFY(lines.size() > 5);
    }

private:
    Program program_;
};

QTEST_APPLESS_MAIN(TestCliCapital)
#include "test_cli_capital.moc"
