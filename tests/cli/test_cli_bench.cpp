// The command line's benchmark: its rows, its words and that they fit its figures. How fast anything is, is not tested.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "tests/cli/program.h"

#include <nlohmann/json.hpp>

#include <map>
#endif

using namespace marginscope::test;
using Json = nlohmann::json;

class TestCliBench : public QObject {
    Q_OBJECT

private slots:
    void jsonHasEveryRow();
    void verdictsFitTheFigures();
    void tableNamesTheMachine();
    void wrongUsageSaysSo();

private:
    const Program program_;
    std::map<std::string, Json> figures_; ///< by key
    Json report_;
};

void TestCliBench::jsonHasEveryRow() {
    const Answer answer = program_.run({"bench", "--quick", "--format", "json"});
    QCOMPARE(answer.status, 0);
    report_ = Json::parse(answer.out.toStdString(), nullptr, false);
    QCOMPARE(report_["format"].get<std::string>(), std::string("marginscope.bench/1"));
    for (const char* key : {"processor", "cores", "instruction_sets", "instruction_set", "compiler", "threads"})
        QVERIFY2(report_["machine"].contains(key), key);
    for (const Json& section : report_["sections"])
        for (const Json& figure : section["figures"])
            figures_[figure["key"].get<std::string>()] = figure;
    std::vector<std::string> expected = {"scalar.plain", "scalar.hoisted", "agreement", "edit.50", "hedge.first", "hedge.whole"};
    for (const Json& isa : report_["machine"]["instruction_sets"])
        for (const char* row : {".plain", ".interleaved"})
            expected.push_back("kernel." + isa.get<std::string>() + row);
    QVERIFY(expected.size() >= 7); // every machine has one instruction set
    for (const std::string& key : expected) {
        QVERIFY2(figures_.count(key) == 1, key.c_str());
        QVERIFY2(figures_[key]["value"].get<double>() > 0.0, key.c_str());
    }
}

void TestCliBench::verdictsFitTheFigures() {
    QVERIFY(!figures_.empty());
    QCOMPARE(figures_["agreement"]["verdict"].get<std::string>(), std::string("pass"));
    for (const auto& [key, figure] : figures_) {
        QCOMPARE(figure.contains("verdict"), figure.contains("limit"));
        if (!figure.contains("limit")) continue;
        const double value = figure["value"].get<double>(), limit = figure["limit"].get<double>();
        const bool holds = figure["bound"] == "at_most" ? value <= limit : value >= limit;
        QCOMPARE(figure["verdict"].get<std::string>(), std::string(holds ? "pass" : "falls-short"));
    }
    const double scalar = figures_["scalar.hoisted"]["value"].get<double>();
    const Json& kernel = figures_["kernel.sse2.plain"];
    const double ratio = kernel["ratios"]["× scalar"].get<double>();
    QVERIFY(qFuzzyCompare(ratio, scalar / kernel["value"].get<double>()));
}

void TestCliBench::tableNamesTheMachine() {
    const Answer answer = program_.run({"bench", "--quick"});
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.out.contains("sse2") && answer.out.contains("threads"));
    QVERIFY(answer.out.contains("% of limit") && answer.out.contains("one of 50 legs edited"));
}

void TestCliBench::wrongUsageSaysSo() {
    QCOMPARE(program_.run({"bench", "--format", "xml"}).status, 2);
    QCOMPARE(program_.run({"bench", "--only", "weather"}).status, 2);
    QCOMPARE(program_.run({"bench", "sample:short-strangle"}).status, 2);
}

QTEST_GUILESS_MAIN(TestCliBench)
#include "test_cli_bench.moc"
