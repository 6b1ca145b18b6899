// The command line's columns: any regimes of any rulebooks, errors in their own column, exit statuses.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "tests/cli/program.h"

#include <nlohmann/json.hpp>
#endif

using namespace marginscope::test;
using Json = nlohmann::json;

namespace {

Json parsed(const QByteArray& text) {
    return Json::parse(text.toStdString(), nullptr, false);
}

} // namespace

class TestCliColumns : public QObject {
    Q_OBJECT

private slots:
    void figuresAreThoseOfCompare();
    void oneBadColumnLeavesTheOthers();
    void ownFilesAndStoredRulebooksAreColumns();
    void wrongUsageSaysSo();
    void tableAndCsv();
};

void TestCliColumns::figuresAreThoseOfCompare() {
    const Program program;
    const Answer compare = program.run({"compare", "sample:short-strangle", "--format", "json"});
    const Answer columns = program.run({"columns", "sample:short-strangle", "--format", "json"});
    QCOMPARE(columns.status, 0);
    const Json expected = parsed(compare.out)["regimes"], made = parsed(columns.out);
    QCOMPARE(made["format"].get<std::string>(), std::string("marginscope.columns/1"));
    QCOMPARE(made["columns"].size(), std::size_t(3));
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(made["columns"][i]["regime"], expected[i]["regime"]);
        for (const char* figure : {"equity", "initial", "maintenance"})
            QCOMPARE(made["columns"][i][figure], expected[i][figure]);
        QCOMPARE(made["columns"][i]["saving_vs_first"], expected[i]["saving_vs_isolated"]);
    }
}

void TestCliColumns::oneBadColumnLeavesTheOthers() {
    const Program program;
    program.write("bad.json", "{\"format\": \"marginscope.rulebook/1\"}");
    const Answer answer = program.run({"columns", "sample:short-strangle", "--column", "deribit:portfolio", "--column",
                                       "nosuch:cross", "--column", "bad.json:cross", "--format", "json"});
    QCOMPARE(answer.status, 1);
    const Json columns = parsed(answer.out)["columns"];
    QVERIFY(columns[0]["initial"]["requirement"].get<double>() > 0.0);
    QCOMPARE(columns[1]["error"]["reason"].get<std::string>(), std::string("unknown_rulebook"));
    QCOMPARE(columns[2]["error"]["reason"].get<std::string>(), std::string("missing_field"));
    QVERIFY(answer.err.contains("nosuch:cross") && answer.err.contains("bad.json"));
    QCOMPARE(program.run({"columns", "sample:short-strangle", "--column", "nosuch:cross"}).status, 2);
}

void TestCliColumns::ownFilesAndStoredRulebooksAreColumns() {
    const Program program;
    const Answer own = program.run(
        {"rulebooks", "deribit", "--set", "/portfolio/price_range=0.18", "--set", "/id=wide", "--set", "/version=v1"});
    program.write("wide.json", own.out);
    QCOMPARE(program.run({"import", "wide.json", "--into", "own.db"}).status, 0);
    const Answer answer =
        program.run({"columns", "sample:short-strangle", "--store", "own.db", "--column", "deribit:portfolio",
                     "--column", "wide:portfolio", "--column", "wide.json:portfolio", "--format", "json"});
    QCOMPARE(answer.status, 0);
    const Json columns = parsed(answer.out)["columns"];
    QVERIFY(columns[1]["difference"]["initial"]["amount"].get<double>() > 0.0);
    QCOMPARE(columns[1]["initial"], columns[2]["initial"]);
    QVERIFY(columns[1]["difference"]["why"].dump().find("Another scenario binds") != std::string::npos);
}

void TestCliColumns::wrongUsageSaysSo() {
    const Program program;
    const Answer word = program.run({"columns", "sample:short-strangle", "--column", "deribit:crss"});
    QCOMPARE(word.status, 2);
    QVERIFY(word.err.contains("deribit:crss"));
    QCOMPARE(program.run({"columns", "sample:short-strangle", "--reference", "4"}).status, 2);
    QCOMPARE(program.run({"columns", "sample:short-strangle", "--reference", "0"}).status, 2);
    QCOMPARE(program.run({"columns", "nosuch.json"}).status, 3);
}

void TestCliColumns::tableAndCsv() {
    const Program program;
    const Answer table = program.run({"columns", "sample:short-strangle", "--reference", "2", "--width", "120"});
    QCOMPARE(table.status, 0);
    QVERIFY(table.out.contains("Initial margin") && table.out.contains("★ deribit@"));
    const Answer csv = program.run({"columns", "sample:short-strangle", "--format", "csv"});
    const QList<QByteArray> lines = csv.out.trimmed().split('\n');
    QCOMPARE(lines.first(), QByteArray("column,rulebook,regime,level,figure,value,unit"));
    for (const QByteArray& line : lines)
        QVERIFY2(line.count(',') >= 6, line.constData());
}

QTEST_GUILESS_MAIN(TestCliColumns)
#include "test_cli_columns.moc"
