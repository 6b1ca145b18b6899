// The command line's comparison: the shape of its JSON, field by field, what the options change, and that every figure
// opens into figures that make it.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "tests/cli/program.h"

#include <cmath>
#include <nlohmann/json.hpp>
#endif

using namespace marginscope::test;
using Json = nlohmann::json;

namespace {

const QStringList samples = {"short-strangle",           "naked-short-call",     "covered-call",
                             "vertical-spread",          "calendar-spread",      "cash-and-carry",
                             "inverse-perpetual-hedged", "portfolio-costs-more", "iron-condor",
                             "protected-future",         "three-coins",          "margin-call",
                             "one-book-three-answers"};

Json parsed(const QByteArray& text) {
    return Json::parse(text.toStdString(), nullptr, false);
}

bool isNumber(const Json& value) {
    return value.is_number() && std::isfinite(value.get<double>());
}

bool same(const Json& a, double b) {
    return std::fabs(a.get<double>() - b) <= 1e-9 * std::max(1.0, std::fabs(b));
}

void hasNumbers(const Json& object, std::initializer_list<const char*> names) {
    for (const char* name : names)
        QVERIFY2(object.contains(name) && isNumber(object[name]), name);
}

/// What is wrong with a tree, or nothing.
QString problemOf(const Json& node) {
    const QString label = QString::fromStdString(node.value("label", "no label"));
    for (const char* name : {"label", "value", "unit", "combine"})
        if (!node.contains(name)) return label + ": no " + name;
    if (!isNumber(node["value"])) return label + ": value is no number";
    const double value = node["value"];
    const std::string combine = node["combine"];
    const Json children = node.value("children", Json::array());
    if (combine == "input")
        return children.empty() && !node.value("source", "").empty() ? QString() : label + ": an input without source";
    if (children.empty()) return label + ": neither input nor opened";
    double sum = 0.0, product = 1.0, most = -INFINITY, least = INFINITY, less = children[0]["value"];
    for (const Json& child : children) {
        const double part = child["value"];
        sum += part;
        product *= part;
        most = std::max(most, part);
        least = std::min(least, part);
        if (&child != &children[0]) less -= part;
        if ((combine == "sum" || combine == "difference") && child["unit"] != node["unit"])
            return label + ": units differ";
        if (const QString problem = problemOf(child); !problem.isEmpty()) return problem;
    }
    const std::map<std::string, double> expected = {{"sum", sum},  {"difference", less}, {"product", product},
                                                    {"max", most}, {"min", least},       {"scale", product}};
    if (combine == "formula") return node.value("formula", "").empty() ? label + ": no formula" : QString();
    if (!expected.count(combine)) return label + ": combined by " + QString::fromStdString(combine);
    const double off = std::fabs(expected.at(combine) - value);
    return off <= 1e-9 * std::max(1.0, std::fabs(value)) ? QString() : label + QString(" is off by %1").arg(off);
}

} // namespace

class TestCliCompare : public QObject {
    Q_OBJECT

private slots:
    void everySample_data() {
        QTest::addColumn<QString>("name");
        for (const QString& name : samples)
            QTest::newRow(qPrintable(name)) << name;
    }
    void everySample() {
        QFETCH(QString, name);
        const Answer answer = program_.run({"compare", "sample:" + name, "--format", "json"});
        QCOMPARE(answer.status, 0);
        const Json result = parsed(answer.out);
        QVERIFY(result.is_object());
        QCOMPARE(result["format"], "marginscope.comparison/1");
        QVERIFY(result["program"].get<std::string>().starts_with("marginscope "));
        QCOMPARE(result["currency"], "USD");
        QCOMPARE(result["as_of"], "2026-11-20T08:00:00Z");
        QVERIFY(result["portfolio"].is_string());
        for (const char* field : {"id", "version", "source"})
            QVERIFY2(!result["rulebook"][field].get<std::string>().empty(), field);
        QCOMPARE(result["not_modelled"].size(), std::size_t{0});
        checkBookValue(result["book_value"]);
        QCOMPARE(result["regimes"].size(), std::size_t{3});
        for (std::size_t i = 0; i < 3; ++i)
            checkRegime(result["regimes"][i], result, std::vector<std::string>{"isolated", "cross", "portfolio"}[i]);
        for (const Json& position : result["positions"])
            checkPosition(position);
        QVERIFY(!answer.out.contains("NaN") && !answer.out.contains("Infinity"));
    }

    void regimesLimitTheOutputOnly() {
        const Json all = compare({});
        for (const char* regime : {"isolated", "cross", "portfolio"}) {
            const Json one = compare({"--regime", regime});
            QCOMPARE(one["regimes"].size(), std::size_t{1});
            for (const Json& entry : all["regimes"])
                if (entry["regime"] == regime) QVERIFY(one["regimes"][0] == entry);
            QVERIFY(one["positions"] == all["positions"]);
        }
        QCOMPARE(compare({"--regime", "portfolio,cross"})["regimes"].size(), std::size_t{2});
        QCOMPARE(program_.run({"compare", "sample:short-strangle", "--regime", "all"}).status, 2);
    }

    void overridesChangeTheRulebook() {
        const double before = compare({})["regimes"][2]["initial"]["requirement"];
        const double wider = compare({"--set", "/portfolio/price_range=0.28"})["regimes"][2]["initial"]["requirement"];
        QVERIFY(wider > before * 1.2);
        const Json both = compare({"--set", "/portfolio/mm_factor=0.5", "--set", "/portfolio/price_range=0.28"});
        QVERIFY(std::fabs(both["regimes"][2]["initial"]["requirement"].get<double>() - wider) < 1e-9);
        const double half = both["regimes"][2]["maintenance"]["requirement"];
        QVERIFY(std::fabs(half - 0.5 * wider) < 1e-6);
        QCOMPARE(compare({"--set", "/portfolio/price_range=0.14"}), compare({}));
    }

    void wrongOverridesAreWrongUsage_data() {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown") << "/portfolio/nope=1"
                                 << "/portfolio/nope";
        QTest::newRow("unknown section") << "/nowhere/x=1"
                                         << "/nowhere";
        QTest::newRow("out of range") << "/portfolio/price_range=7"
                                      << "0.001 … 0.95";
        QTest::newRow("no number") << "/portfolio/price_range=wide"
                                   << "a number";
        QTest::newRow("a whole section") << "/portfolio=1"
                                         << "portfolio";
        QTest::newRow("no value") << "/portfolio/price_range"
                                  << "POINTER=VALUE";
        QTest::newRow("no pointer") << "price_range=0.2"
                                    << "POINTER=VALUE";
        QTest::newRow("empty") << ""
                               << "POINTER=VALUE";
    }
    void wrongOverridesAreWrongUsage() {
        QFETCH(QString, set);
        QFETCH(QString, says);
        const Answer answer = program_.run({"compare", "sample:short-strangle", "--set", set});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.err.contains(says.toUtf8()), answer.err.constData());
        QVERIFY(answer.out.isEmpty());
    }

    void rulebooksListPrintAndComeBack() {
        const Answer list = program_.run({"rulebooks"});
        QCOMPARE(list.status, 0);
        for (const char* id : {"deribit@2026-09-23", "deribit@2024-06-17"}) {
            QVERIFY(list.out.contains(id));
            const Answer printed = program_.run({"rulebooks", id});
            QCOMPARE(printed.status, 0);
            QCOMPARE(parsed(printed.out)["format"], "marginscope.rulebook/1");
            program_.write("printed.json", printed.out);
            const Answer byId = program_.run({"compare", "sample:three-coins", "--format", "json", "--rulebook", id});
            QCOMPARE(byId.status, 0);
            QCOMPARE(
                program_.run({"compare", "sample:three-coins", "--format", "json", "--rulebook", "printed.json"}).out,
                byId.out);
        }
        QCOMPARE(program_.run({"rulebooks", "deribit"}).out, program_.run({"rulebooks", "deribit@2026-09-23"}).out);
        for (const char* unknown : {"nope", "deribit@1999-01-01"}) {
            const Answer answer = program_.run({"compare", "sample:three-coins", "--rulebook", unknown});
            QCOMPARE(answer.status, 2);
            QVERIFY(answer.err.contains(unknown) && answer.err.contains("deribit@2026-09-23"));
        }
    }

    // The book's own rulebook counts where none is given, and the option beats it.
    void theBooksOwnRulebook() {
        program_.write("own.json", R"({"format":"marginscope.portfolio/1","rulebook":"deribit@2024-06-17",
            "positions":[{"instrument":"BTC-PERPETUAL","quantity":1000}]})");
        QCOMPARE(parsed(program_.run({"compare", "own.json", "--format", "json"}).out)["rulebook"]["version"],
                 "2024-06-17");
        QCOMPARE(parsed(program_.run({"compare", "own.json", "--format", "json", "--rulebook", "deribit"})
                            .out)["rulebook"]["version"],
                 "2026-09-23");
    }

    void standardInputIsABook() {
        const QByteArray text = "instrument,quantity\nUSDC,5000\nBTC-PERPETUAL,1000\n";
        program_.write("book.csv", text);
        const Answer piped = program_.run({"compare", "-", "--format", "json"}, text);
        QCOMPARE(piped.status, 0);
        Json fromFile = parsed(program_.run({"compare", "book.csv", "--format", "json"}).out),
             fromPipe = parsed(piped.out);
        fromFile.erase("portfolio");
        fromPipe.erase("portfolio");
        QVERIFY(fromFile == fromPipe);
        QCOMPARE(program_.run({"compare", "-"}, "").status, 3);
    }

    void csvHasTheSameFigures() {
        const Json json = compare({});
        const Answer csv = program_.run({"compare", "sample:short-strangle", "--format", "csv"});
        QCOMPARE(csv.status, 0);
        const QList<QByteArray> lines = csv.out.trimmed().split('\n');
        QCOMPARE(lines[0], QByteArray("section,item,regime,level,figure,value,unit"));
        int found = 0;
        for (const Json& regime : json["regimes"])
            for (const char* level : {"initial", "maintenance"})
                for (const char* figure : {"requirement", "excess"})
                    for (const QByteArray& line : lines) {
                        const std::string head =
                            "regime,," + regime["regime"].get<std::string>() + "," + level + "," + figure + ",";
                        if (!line.startsWith(head.c_str())) continue;
                        QCOMPARE(line.split(',')[5].toDouble(), regime[level][figure].get<double>());
                        ++found;
                    }
        QCOMPARE(found, 12);
        QVERIFY(!csv.out.contains("\nexplain,"));
        QVERIFY(program_.run({"compare", "sample:short-strangle", "--format", "csv", "--explain"})
                    .out.contains("\nexplain,"));
    }

    void theTableNamesTheRegimes() {
        const Answer table = program_.run({"compare", "sample:short-strangle"});
        QCOMPARE(table.status, 0);
        for (const char* word : {"ISOLATED", "CROSS", "PORTFOLIO", "Initial margin", "Excess, maintenance"})
            QVERIFY2(table.out.contains(word), word);
        QVERIFY(!table.out.contains('\x1b'));
        const Answer explained = program_.run({"compare", "sample:short-strangle", "--explain"});
        QVERIFY(explained.out.size() > table.out.size());
    }

private:
    Json compare(const QStringList& options) const {
        const Answer answer =
            program_.run(QStringList{"compare", "sample:short-strangle", "--format", "json"} + options);
        if (answer.status != 0) qFatal("%s", answer.err.constData());
        return parsed(answer.out);
    }

    static void checkBookValue(const Json& value) {
        hasNumbers(value, {"equity", "collateral_value", "spot_value", "unrealised_pnl", "option_value"});
        double sum = 0.0;
        for (const char* term : {"collateral_value", "spot_value", "unrealised_pnl", "option_value"})
            sum += value[term].get<double>();
        QVERIFY(std::fabs(sum - value["equity"].get<double>()) <= 1e-9 * std::max(1.0, std::fabs(sum)));
    }

    static void checkRegime(const Json& regime, const Json& result, const std::string& word) {
        QCOMPARE(regime["regime"], word);
        hasNumbers(regime, {"equity"});
        for (const char* level : {"initial", "maintenance"}) {
            hasNumbers(regime[level], {"requirement", "excess"});
            const double requirement = regime[level]["requirement"], excess = regime[level]["excess"];
            QVERIFY(requirement >= 0.0);
            QVERIFY(std::fabs(regime["equity"].get<double>() - requirement - excess) < 1e-6);
        }
        hasNumbers(regime["saving_vs_isolated"], {"amount", "percent"});
        const double saved = regime["saving_vs_isolated"]["amount"],
                     isolated = result["regimes"][0]["initial"]["requirement"];
        QVERIFY(std::fabs(isolated - regime["initial"]["requirement"].get<double>() - saved) < 1e-6);
        QVERIFY(std::fabs(regime["saving_vs_isolated"]["percent"].get<double>() - 100.0 * saved / isolated) < 1e-6);
        for (const char* tree : {"explain", "explain_maintenance"}) {
            const QString problem = problemOf(regime[tree]);
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
            QCOMPARE(regime[tree]["children"].size(), std::size_t{2});
        }
        QVERIFY(same(regime["explain"]["value"], regime["initial"]["excess"]));
        QVERIFY(same(regime["explain_maintenance"]["value"], regime["maintenance"]["excess"]));
        QVERIFY(regime.contains("binding_scenario"));
        if (word == "portfolio")
            checkBinding(regime["binding_scenario"], result["positions"]);
        else
            QVERIFY(regime["binding_scenario"].is_null());
    }

    /// Null where no scenario loses.
    static void checkBinding(const Json& binding, const Json& positions) {
        double pnl = 0.0;
        for (const Json& position : positions)
            pnl += position["pnl_in_binding_scenario"].get<double>();
        if (binding.is_null()) {
            QCOMPARE(pnl, 0.0);
            return;
        }
        QVERIFY(!binding["id"].get<std::string>().empty() && !binding["label"].get<std::string>().empty());
        QVERIFY(same(binding["pnl"], pnl) && pnl < 0.0);
    }

    static void checkPosition(const Json& position) {
        QVERIFY(position["instrument"].is_string());
        hasNumbers(position, {"quantity", "value", "delta", "gamma", "vega", "theta", "pnl_in_binding_scenario"});
        hasNumbers(position["isolated"], {"initial", "maintenance"});
        QVERIFY(position["isolated"].contains("liquidation_price"));
        const Json& price = position["isolated"]["liquidation_price"];
        QVERIFY(price.is_null() || (isNumber(price) && price.get<double>() > 0.0));
    }

    Program program_;
};

QTEST_GUILESS_MAIN(TestCliCompare)
#include "test_cli_compare.moc"
