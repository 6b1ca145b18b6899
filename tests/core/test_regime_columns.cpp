// Columns of regimes: figures as the comparison has them, errors that stay in their column, differences that close and
// sentences that say what is so.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/base/number.h"
#include "core/report/messages.h"
#include "core/session/regime_columns_output.h"
#include "core/session/sources.h"

#include <cmath>
#endif

using namespace marginscope;

namespace {

Position leg(const char* symbol, double quantity) {
    Position position;
    position.instrument = parseSymbol(symbol).value();
    position.quantity = quantity;
    return position;
}

Portfolio strangle() {
    Portfolio book;
    book.name = "Strangle";
    book.positions = {leg("BTC-25DEC26-110000-C", -2), leg("BTC-25DEC26-90000-P", -2), leg("BTC-25DEC26-125000-C", 1)};
    book.collateral = {{AssetCode("USDC"), 60000.0}, {AssetCode("SOL"), 300.0}};
    return book;
}

std::shared_ptr<const Rulebook> bundled(const std::string& name, const std::vector<ParameterOverride>& overrides = {}) {
    return loadRulebook(name, overrides).value().rulebook;
}

RunInputs inputsOf(const Portfolio& book) {
    return {1, std::make_shared<const Portfolio>(book), sampleMarket(), bundled("deribit")};
}

RegimeColumns run(const Portfolio& book, const std::vector<RegimeColumn>& columns, std::size_t reference = 0,
                  const RulebookFinder& find = storedRulebooks("/nonexistent/store.db")) {
    return runRegimeColumns(inputsOf(book), columns, reference, find).value();
}

bool says(const ColumnResult& column, const std::string& part) {
    if (!column.difference) return false;
    for (const Phrase& sentence : column.difference->why)
        if (sentence.english().find(part) != std::string::npos) return true;
    return false;
}

QString allWhy(const ColumnResult& column) {
    QString text;
    if (column.difference)
        for (const Phrase& sentence : column.difference->why)
            text += QString::fromStdString(sentence.english()) + '\n';
    return text;
}

} // namespace

class TestRegimeColumns : public QObject {
    Q_OBJECT

private slots:
    void wordsOfColumns();
    void figuresAreThoseOfTheComparison();
    void differencesClose();
    void anotherReferenceAnotherDifference();
    void aRulebookThatIsNotThereFailsAlone();
    void aBookNothingOfWhichIsCoveredFailsAlone();
    void eachRulebookIsReadOnce();
    void theFirstColumnIsWhatIsSavedAgainst();
    void sayWhichScenariosBind();
    void sayWhatTheEquityDiffersBy();
    void sayWhichValuesDiffer();
    void nothingDiffersFromItself();
    void cancelledIsAResult();
    void progressGrowsToOne();
    void outputsNameEveryColumn();
    void noColumnsAreNoError();
};

void TestRegimeColumns::wordsOfColumns() {
    QCOMPARE(parseColumn("derive-pm2:portfolio").value(), (RegimeColumn{"derive-pm2", Regime::Portfolio}));
    QCOMPARE(parseColumn("deribit@2026-09-23:cross").value(), (RegimeColumn{"deribit@2026-09-23", Regime::Cross}));
    QCOMPARE(parseColumn("isolated").value(), (RegimeColumn{"", Regime::Isolated}));
    QCOMPARE(parseColumn("C:/rules/own.json:cross").value().rulebook, std::string("C:/rules/own.json"));
    for (const char* wrong : {"", "deribit", "deribit:", "deribit:Cross", ":"})
        QCOMPARE(parseColumn(wrong).error().reason, Reason::BadUsage);
    for (const RegimeColumn& column : {RegimeColumn{"a@b", Regime::Cross}, RegimeColumn{"", Regime::Portfolio}})
        QCOMPARE(parseColumn(columnWord(column)).value(), column);
}

void TestRegimeColumns::figuresAreThoseOfTheComparison() {
    const RegimeColumns made = run(strangle(), {{"", Regime::Isolated}, {"deribit@2024-06-17", Regime::Portfolio}});
    QCOMPARE(made.columns.size(), std::size_t(2));
    RunInputs inputs = inputsOf(strangle());
    QCOMPARE(made.columns[0].regime().initial.requirement,
             runComparison(inputs).value().of(Regime::Isolated).initial.requirement);
    inputs.rulebook = bundled("deribit@2024-06-17");
    const Comparison other = runComparison(inputs).value();
    QCOMPARE(made.columns[1].regime().maintenance.excess, other.of(Regime::Portfolio).maintenance.excess);
    QCOMPARE(made.columns[1].rulebookName(), std::string("deribit@2024-06-17"));
}

void TestRegimeColumns::differencesClose() {
    const RegimeColumns made = run(strangle(), {{"", Regime::Cross}, {"deribit@2024-06-17", Regime::Portfolio}});
    QVERIFY(!made.columns[0].difference);
    const ColumnDifference& d = made.columns[1].difference.value();
    const RegimeResult &there = made.columns[0].regime(), &here = made.columns[1].regime();
    QCOMPARE(there.initial.requirement + d.initial, here.initial.requirement);
    QVERIFY(std::fabs(d.excessInitial - (d.equity - d.initial)) < 1e-6);
    QVERIFY(std::fabs(d.excessMaintenance - (d.equity - d.maintenance)) < 1e-6);
    QCOMPARE(*d.initialPercent, 100.0 * d.initial / there.initial.requirement);
    QVERIFY(!d.why.empty());
}

void TestRegimeColumns::anotherReferenceAnotherDifference() {
    const RegimeColumns first = run(strangle(), {{"", Regime::Cross}, {"", Regime::Portfolio}}, 0);
    const RegimeColumns second = withReference(first, 1);
    QVERIFY(second.columns[0].difference && !second.columns[1].difference);
    QCOMPARE(second.columns[0].difference->initial, -first.columns[1].difference->initial);
    QCOMPARE(withReference(first, 99).reference, std::size_t(1));
}

void TestRegimeColumns::aRulebookThatIsNotThereFailsAlone() {
    const RegimeColumns made =
        run(strangle(), {{"nosuch", Regime::Cross}, {"", Regime::Cross}, {"", Regime::Portfolio}}, 1);
    QCOMPARE(made.columns[0].error->reason, Reason::UnknownRulebook);
    QVERIFY(!made.columns[0].hasFigures() && !made.columns[0].difference);
    QCOMPARE(made.columns[0].rulebookName(), std::string("nosuch"));
    QVERIFY(made.columns[1].hasFigures() && made.columns[2].difference);
    QVERIFY2(!made.columns[2].saving, "nothing is saved against a column without figures");
    QVERIFY(!withReference(made, 0).columns[2].difference);
}

void TestRegimeColumns::aBookNothingOfWhichIsCoveredFailsAlone() {
    Portfolio book;
    book.positions = {leg("DOGE-25DEC26", 1)};
    const RegimeColumns made = run(book, {{"", Regime::Cross}});
    QVERIFY(made.columns[0].error && made.columns[0].comparison);
    QCOMPARE(made.columns[0].notCovered(), std::size_t(1));
}

void TestRegimeColumns::eachRulebookIsReadOnce() {
    int asked = 0;
    const RulebookFinder counting = [&](const std::string& name) -> Result<std::shared_ptr<const Rulebook>> {
        ++asked;
        return bundled(name);
    };
    const RegimeColumns made = run(strangle(),
                                   {{"deribit", Regime::Isolated},
                                    {"", Regime::Isolated},
                                    {"deribit", Regime::Cross},
                                    {"deribit@2026-02-15", Regime::Cross}},
                                   0, counting);
    QCOMPARE(asked, 2);
    QCOMPARE(made.columns[0].comparison, made.columns[2].comparison);
}

void TestRegimeColumns::theFirstColumnIsWhatIsSavedAgainst() {
    const RegimeColumns made =
        run(strangle(), {{"", Regime::Isolated}, {"", Regime::Cross}, {"", Regime::Portfolio}}, 2);
    const RegimeResult& portfolio = made.columns[2].regime();
    QCOMPARE(made.columns[0].saving, std::optional(0.0));
    QCOMPARE(made.columns[2].saving, portfolio.saving);
    QCOMPARE(made.columns[2].savingPercent, portfolio.savingPercent);
}

void TestRegimeColumns::sayWhichScenariosBind() {
    const RulebookFinder wide = [](const std::string& name) -> Result<std::shared_ptr<const Rulebook>> {
        return bundled("deribit", {{"/portfolio/price_range", name}});
    };
    const RegimeColumns made =
        run(strangle(), {{"", Regime::Portfolio}, {"0.18", Regime::Portfolio}, {"", Regime::Cross}}, 0, wide);
    QVERIFY2(says(made.columns[1], "Another scenario binds: BTC " + labelPercent(-0.18) + ", vol up"),
             qPrintable(allWhy(made.columns[1])));
    QVERIFY2(says(made.columns[1], "price_range 0.18 (0.14)"), qPrintable(allWhy(made.columns[1])));
    QVERIFY2(says(made.columns[2], "margined by rule here, without scenarios"), qPrintable(allWhy(made.columns[2])));
}

void TestRegimeColumns::sayWhatTheEquityDiffersBy() {
    const RulebookFinder find = [](const std::string& name) -> Result<std::shared_ptr<const Rulebook>> {
        return bundled("deribit", {{name.substr(0, name.find('=')), name.substr(name.find('=') + 1)}});
    };
    const RegimeColumns made = run(strangle(),
                                   {{"", Regime::Cross},
                                    {"", Regime::Portfolio},
                                    {"/collateral/haircuts/SOL=0.5", Regime::Cross},
                                    {"", Regime::Isolated},
                                    {"/valuation/discount=true", Regime::Portfolio}},
                                   0, find);
    QVERIFY2(says(made.columns[1], "market value of options"), qPrintable(allWhy(made.columns[1])));
    QVERIFY2(says(made.columns[2], "Haircuts take " + groupedNumber(27675.0, 2) + " off the equity here"),
             qPrintable(allWhy(made.columns[2])));
    QVERIFY2(says(made.columns[3], "that of the pots here"), qPrintable(allWhy(made.columns[3])));
    const RegimeColumns discounted = withReference(made, 1);
    QVERIFY2(says(discounted.columns[4], "discounted here"), qPrintable(allWhy(discounted.columns[4])));
}

void TestRegimeColumns::sayWhichValuesDiffer() {
    const RegimeColumns made = run(strangle(), {{"", Regime::Portfolio}, {"deribit@2024-06-17", Regime::Portfolio}});
    QVERIFY2(says(made.columns[1], "price_range 0.16 (0.14)"), qPrintable(allWhy(made.columns[1])));
}

void TestRegimeColumns::nothingDiffersFromItself() {
    const RegimeColumns made = run(strangle(), {{"", Regime::Portfolio}, {"deribit", Regime::Portfolio}});
    QCOMPARE(made.columns[1].difference->initial, 0.0);
    QVERIFY2(made.columns[1].difference->why.empty(), qPrintable(allWhy(made.columns[1])));
}

void TestRegimeColumns::cancelledIsAResult() {
    std::stop_source source;
    source.request_stop();
    const auto made = runRegimeColumns(inputsOf(strangle()), {{"", Regime::Cross}}, 0, storedRulebooks(),
                                       Job{source.get_token(), {}});
    QCOMPARE(made.error().reason, Reason::Cancelled);
}

void TestRegimeColumns::progressGrowsToOne() {
    std::vector<double> shares;
    const Job job{{}, [&](double share) { shares.push_back(share); }};
    QVERIFY(runRegimeColumns(inputsOf(strangle()), {{"", Regime::Cross}, {"deribit@2024-06-17", Regime::Cross}}, 0,
                             storedRulebooks(), job)
                .has_value());
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QCOMPARE(shares.back(), 1.0);
}

void TestRegimeColumns::outputsNameEveryColumn() {
    const RegimeColumns made = run(strangle(),
                                   {{"", Regime::Isolated},
                                    {"", Regime::Cross},
                                    {"deribit@2024-06-17", Regime::Portfolio},
                                    {"nosuch", Regime::Cross},
                                    {"deribit@2026-02-15", Regime::Portfolio}},
                                   1);
    const std::string text = columnsText(made, 90), csv = columnsCsv(made), json = columnsJson(made);
    for (const std::string& output : {text, csv, json})
        for (const char* name : {"deribit@2026-09-23", "deribit@2024-06-17", "nosuch", "deribit@2026-02-15"})
            QVERIFY2(output.find(name) != std::string::npos, name);
    QVERIFY(text.find("★ deribit@2026-09-23 cross") != std::string::npos);
    QVERIFY(csv.find("\n4,nosuch,cross,,error,") != std::string::npos);
    QVERIFY(json.find("\"reference\": 2") != std::string::npos);
}

void TestRegimeColumns::noColumnsAreNoError() {
    const RegimeColumns made = run(strangle(), {});
    QVERIFY(made.columns.empty());
    QVERIFY(!columnsJson(made).empty());
}

QTEST_GUILESS_MAIN(TestRegimeColumns)
#include "test_regime_columns.moc"
