// The command line's attribution: figures that add up in every format, options, exit statuses.
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

double sumOf(const Json& rows, const char* figure) {
    double sum = 0.0;
    for (const Json& row : rows)
        sum += row[figure].get<double>();
    return sum;
}

double requirementOf(const Json& comparison, const std::string& regime, const char* level) {
    for (const Json& one : comparison["regimes"])
        if (one["regime"] == regime) return one[level]["requirement"];
    return NAN;
}

} // namespace

class TestCliAttribution : public QObject {
    Q_OBJECT

private slots:
    void theJsonAddsUpToTheComparison_data() {
        QTest::addColumn<QString>("book");
        QTest::addColumn<QString>("regime");
        QTest::addColumn<QString>("level");
        for (const char* book : {"short-strangle", "three-coins", "portfolio-costs-more", "cash-and-carry"})
            for (const char* regime : {"portfolio", "cross"})
                for (const char* level : {"initial", "maintenance"})
                    QTest::addRow("%s %s %s", book, regime, level) << book << regime << level;
    }
    void theJsonAddsUpToTheComparison() {
        QFETCH(QString, book);
        QFETCH(QString, regime);
        QFETCH(QString, level);
        const QString source = "sample:" + book;
        const Json comparison = parsed(program_.run({"compare", source, "--format", "json"}).out);
        const Answer answer =
            program_.run({"attribution", source, "--regime", regime, "--level", level, "--format", "json"});
        QCOMPARE(answer.status, 0);
        const Json a = parsed(answer.out);
        QCOMPARE(a["format"], "marginscope.attribution/1");
        QCOMPARE(QString::fromStdString(a["regime"]), regime);
        QCOMPARE(QString::fromStdString(a["level"]), level);
        const double requirement = a["requirement"], account = a["account"];
        QVERIFY(same(requirement, requirementOf(comparison, regime.toStdString(), qPrintable(level))));
        QCOMPARE(a["parts"].size(), comparison["positions"].size());
        QVERIFY(same(account + sumOf(a["parts"], "aumann_shapley"), requirement));
        QVERIFY(same(account + sumOf(a["groups"], "aumann_shapley"), requirement));
        QVERIFY(same(account + sumOf(a["parts"], "euler") + a["measures"]["euler"]["not_in_proportion"].get<double>(),
                     requirement));
        QVERIFY(a["measures"]["aumann_shapley"]["adds_up"].get<bool>());
        for (const char* measure : {"standalone", "incremental", "euler", "aumann_shapley", "pairs", "groups"})
            QVERIFY(a["measures"][measure]["question"].get<std::string>().size() > 20);
        const Json& pairs = a["pairs"]["saving"];
        QCOMPARE(pairs.size(), a["pairs"]["names"].size());
        for (std::size_t i = 0; i < pairs.size(); ++i)
            for (std::size_t j = 0; j < pairs.size(); ++j)
                QCOMPARE(pairs[i][j].get<double>(), pairs[j][i].get<double>());
    }

    void csvHasTheSameFigures() {
        const Json a = parsed(program_.run({"attribution", "sample:short-strangle", "--format", "json"}).out);
        const Answer csv = program_.run({"attribution", "sample:short-strangle", "--format", "csv"});
        QCOMPARE(csv.status, 0);
        const QList<QByteArray> lines = csv.out.trimmed().split('\n');
        QCOMPARE(lines.value(0), QByteArray("section,item,with,figure,value,unit"));
        int seen = 0;
        for (const QByteArray& line : lines) {
            const QList<QByteArray> fields = line.split(',');
            QCOMPARE(fields.size(), 6);
            for (const Json& part : a["parts"])
                if (fields[0] == "position" && fields[1] == QByteArray::fromStdString(part["name"]) &&
                    fields[3] == "incremental") {
                    QVERIFY(same(fields[4].toDouble(), part["incremental"]));
                    ++seen;
                }
        }
        QCOMPARE(seen, static_cast<int>(a["parts"].size()));
    }

    void theTableAsksTheQuestions() {
        const Answer table = program_.run({"attribution", "sample:short-strangle"});
        QCOMPARE(table.status, 0);
        for (const char* word : {"Alone", "Incremental", "Euler", "Aumann–Shapley", "Hedge group", "Sum",
                                 "Binding scenario:", "Next worst:", "Adds up to the requirement.", "do not add up"})
            QVERIFY2(table.out.contains(word), word);
    }

    void largeBooksAreTakenTogether() {
        const Answer answer =
            program_.run({"attribution", "sample:three-coins", "--positions", "2", "--pairs", "2", "--format", "json"});
        QCOMPARE(answer.status, 0);
        const Json a = parsed(answer.out);
        for (const Json& part : a["parts"])
            QVERIFY(part["kind"] != "position");
        QCOMPARE(a["pairs"]["parts"].size(), std::size_t{2});
        QVERIFY(!a["notes"].empty());
    }

    void parametersReachIt() {
        const auto requirement = [&](const QString& range) {
            return parsed(program_
                              .run({"attribution", "sample:short-strangle", "--set", "/portfolio/price_range=" + range,
                                    "--format", "json"})
                              .out)["requirement"]
                .get<double>();
        };
        QVERIFY(requirement("0.18") > requirement("0.14"));
    }

    void statuses() {
        QCOMPARE(program_.run({"attribution"}).status, 2);
        QCOMPARE(program_.run({"attribution", "sample:short-strangle", "--regime", "isolated"}).status, 2);
        QCOMPARE(program_.run({"attribution", "sample:short-strangle", "--level", "both"}).status, 2);
        QCOMPARE(program_.run({"attribution", "sample:short-strangle", "--rulebook", "none"}).status, 2);
        QCOMPARE(program_.run({"attribution", "missing.json"}).status, 3);
        const Answer help = program_.run({"attribution", "--help"});
        QCOMPARE(help.status, 0);
        for (const char* option : {"--regime", "--level", "--format", "--positions", "--pairs", "--set"})
            QVERIFY2(help.out.contains(option), option);
        const QString partly =
            program_.write("partly.csv", "instrument,quantity\nBTC-PERPETUAL,1000\nXYZ-PERPETUAL,5\n");
        const Answer some = program_.run({"attribution", partly});
        QCOMPARE(some.status, 1);
        QVERIFY(some.err.contains("XYZ-PERPETUAL"));
        const QString none = program_.write("none.csv", "instrument,quantity\nXYZ-PERPETUAL,5\n");
        QCOMPARE(program_.run({"attribution", none}).status, 4);
    }

private:
    Program program_;
};

QTEST_GUILESS_MAIN(TestCliAttribution)
#include "test_cli_attribution.moc"
