// Two books side by side on the command line: both columns are what compare says of each book, surfaces less a base.
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

const Json* lineOf(const Json& versus, const std::string& section, const std::string& id) {
    for (const Json& line : versus["lines"])
        if (line["section"] == section && line["id"] == id) return &line;
    return nullptr;
}

bool same(double a, double b) {
    return std::fabs(a - b) <= 1e-9 * std::max(1.0, std::fabs(b));
}

} // namespace

class TestCliVersus : public QObject {
    Q_OBJECT

private slots:
    void bothColumnsAreThoseOfCompare() {
        const Answer answer = program_.run({"versus", "sample:short-strangle", "sample:naked-short-call", "--rulebook",
                                            "deribit", "--format", "json"});
        QCOMPARE(answer.status, 0);
        const Json versus = parsed(answer.out);
        QCOMPARE(versus["format"].get<std::string>(), std::string("marginscope.versus/1"));
        const char* columns[] = {"a", "b"};
        const char* books[] = {"sample:short-strangle", "sample:naked-short-call"};
        for (int side = 0; side < 2; ++side) {
            const Json comparison = parsed(
                program_.run({"compare", books[side], "--rulebook", "deribit", "--format", "json"}).out);
            for (const Json& regime : comparison["regimes"]) {
                const std::string name = regime["regime"];
                const std::pair<const char*, double> figures[] = {
                    {"initial_requirement", regime["initial"]["requirement"]},
                    {"maintenance_requirement", regime["maintenance"]["requirement"]},
                    {"initial_excess", regime["initial"]["excess"]},
                    {"maintenance_excess", regime["maintenance"]["excess"]},
                    {"equity", regime["equity"]}};
                for (const auto& [id, value] : figures) {
                    const Json* line = lineOf(versus, name, id);
                    QVERIFY2(line != nullptr, id);
                    QVERIFY2(same((*line)[columns[side]], value), id);
                    QVERIFY(same((*line)["change"], (*line)["b"].get<double>() - (*line)["a"].get<double>()));
                }
            }
        }
        QVERIFY(!versus["trades"].empty());
        QVERIFY((*lineOf(versus, "portfolio", "binding_scenario"))["a_scenario"].is_string());
    }

    void theSameBookHasNoChange() {
        const Json versus =
            parsed(program_.run({"versus", "sample:three-coins", "sample:three-coins", "--format", "json"}).out);
        for (const Json& line : versus["lines"])
            if (!line["change"].is_null()) QCOMPARE(line["change"].get<double>(), 0.0);
        QVERIFY(versus["trades"].empty());
        const Answer table = program_.run({"versus", "sample:three-coins", "sample:three-coins"});
        QVERIFY(table.out.contains("Initial margin"));
        const Answer csv = program_.run({"versus", "sample:three-coins", "sample:three-coins", "--format", "csv"});
        QVERIFY(csv.out.startsWith("section,id,figure,unit,a,b,change\n"));
    }

    void aBookThatIsNotThere() {
        QCOMPARE(program_.run({"versus", "sample:short-strangle", "no-such-file.json"}).status, 3);
        QCOMPARE(program_.run({"versus", "sample:short-strangle"}).status, 2);
    }

    void aSurfaceLessABase() {
        const QStringList grid{"--of", "initial:portfolio", "--grid", "5x3", "--format", "json", "--rulebook", "deribit"};
        const auto surface = [&](const QStringList& arguments) {
            return parsed(program_.run(QStringList{"surface"} + arguments + grid).out);
        };
        const Json own = surface({"sample:short-strangle"}), other = surface({"sample:naked-short-call"});
        const Json less = surface({"sample:short-strangle", "--less", "sample:naked-short-call"});
        QVERIFY(less["less"].is_string());
        for (std::size_t row = 0; row < 3; ++row)
            for (std::size_t column = 0; column < 5; ++column)
                QVERIFY(same(less["values"][row][column],
                             own["values"][row][column].get<double>() - other["values"][row][column].get<double>()));
        QCOMPARE(less["book_nodes"], own["nodes"]);
    }

    // What of the book that is taken off does not count is listed and told by the status, as everywhere.
    void whatABaseLacksIsListed() {
        const QByteArray whole = R"({"format": "marginscope.portfolio/1", "name": "other", "currency": "USD",
            "collateral": [{"asset": "USDC", "quantity": 50000}],
            "positions": [{"instrument": "BTC-PERPETUAL", "quantity": 1000}%1]})";
        const auto base = [&](const char* more) {
            return program_.write("base.json", QByteArray(whole).replace("%1", more));
        };
        const auto run = [&](const QString& less) {
            return program_.run({"surface", "sample:short-strangle", "--grid", "3x3", "--format", "json", "--less", less});
        };
        QCOMPARE(run(base("")).status, 0);
        const Answer unknown = run(base(R"(, {"instrument": "ZZZ-25DEC26-10-C", "quantity": 1})"));
        QCOMPARE(unknown.status, 1);
        QCOMPARE(parsed(unknown.out)["less_not_modelled"].size(), std::size_t{1});
        QVERIFY(unknown.err.contains("ZZZ-25DEC26-10-C"));
        const Answer unread = run(base(R"(, {"instrument": "BTC-PERPETUAL", "quantity": "many"})"));
        QCOMPARE(unread.status, 1);
        QCOMPARE(parsed(unread.out)["less_not_modelled"].size(), std::size_t{1});
        const Answer none = run(program_.write(
            "none.json", R"({"format": "marginscope.portfolio/1", "positions": [{"instrument": "ZZZ-25DEC26-10-C", "quantity": 1}]})"));
        QCOMPARE(none.status, 4);
        QVERIFY(none.out.isEmpty());
        QCOMPARE(program_.run({"surface", "-", "--less", "-"}, "{}").status, 2);
        QCOMPARE(program_.run({"surface", "sample:short-strangle", "--grid", "1x1"}).status, 2);
        QCOMPARE(program_.run({"surface", "sample:short-strangle", "--grid", "3x2", "--x-range=-0.5:1e308"}).status, 2);
    }

    void aWhatIfSaysThatItsBaseIsGone() {
        const auto book = [&](const QByteArray& base) {
            return program_.write("branch.json", R"({"format": "marginscope.portfolio/1", "name": "A", "what_if_of": ")" + base +
                                                     R"(", "positions": [{"instrument": "BTC-PERPETUAL", "quantity": 1000}]})");
        };
        const Answer there = program_.run({"compare", book("sample:short-strangle")});
        QVERIFY2(there.status == 0 && !there.err.contains("base") && !there.err.contains("what_if_of"),
                 there.err.constData());
        const Answer gone = program_.run({"compare", book("no-such-base.json")});
        QCOMPARE(gone.status, 0);
        QVERIFY2(gone.err.contains("base is gone: no-such-base.json"), gone.err.constData());
    }

private:
    Program program_;
};

QTEST_GUILESS_MAIN(TestCliVersus)
#include "test_cli_versus.moc"
