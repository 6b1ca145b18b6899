// A venue's figures beside ours: parts, differences, verdicts, imports, and what the store keeps of them.
#include "tests/support/near.h"
#include "tests/support/random_books.h"
#include "tests/support/rulebooks.h"

#include "core/session/reconcile.h"

#include <QTemporaryDir>
#include <QtTest>

#include <map>

using namespace marginscope;
using namespace marginscope::test;

namespace {

Comparison compared(const Portfolio& portfolio) {
    return compare(portfolio, threeCoinMarket(), rulebook(deribit));
}

Comparison strangle() {
    Portfolio held = book({position("BTC-25DEC26-100000-C", -2, 0.04), position("BTC_USDC-25DEC26-110000-C", 1),
                           position("BTC_USDC-PERPETUAL", 0.5, 90000)},
                          {{AssetCode("USDC"), 60000}, {AssetCode("BTC"), 0.25}});
    held.openOrdersMargin = 120.0;
    return compared(held);
}

const ReconciliationLine& lineOf(const Reconciliation& made, ReconciledFigure figure,
                                 const std::string& component = {}) {
    for (const ReconciliationLine& line : made.lines)
        if (line.figure == figure && line.component == component) return line;
    qFatal("no line %s %s", figureWord(figure).c_str(), component.c_str());
}

std::map<ReconciledFigure, double> wholes(const Comparison& comparison, Regime regime) {
    const RegimeResult& result = comparison.of(regime);
    return {{ReconciledFigure::InitialMargin, result.initial.requirement},
            {ReconciledFigure::MaintenanceMargin, result.maintenance.requirement},
            {ReconciledFigure::Equity, result.equity}};
}

VenueFigures account(const char* currency, const char* model) {
    VenueFigures figures;
    figures.currency = AssetCode(currency);
    figures.marginModel = model;
    return figures;
}

} // namespace

class TestReconciliation : public QObject {
    Q_OBJECT

private slots:
    void partsAddUpToTheFigures() {
        for (unsigned seed = 1; seed <= 40; ++seed) {
            Random random(seed);
            Portfolio held = randomBook(random);
            held.openOrdersMargin = random.between(0, 500);
            held.mmpMargin = random.between(0, 500);
            const Comparison comparison = compared(held);
            for (const Regime regime : allRegimes) {
                std::map<ReconciledFigure, double> sums;
                const std::vector<OwnFigure> ours = ownFigures(comparison, regime);
                for (const auto& [figure, value] : wholes(comparison, regime)) {
                    double parts = 0.0;
                    int count = 0;
                    for (const OwnFigure& own : ours) {
                        if (own.figure != figure) continue;
                        if (own.component.empty()) QCOMPARE(own.value, value);
                        if (own.component.empty()) continue;
                        parts += own.value;
                        ++count;
                    }
                    const std::string what = std::to_string(seed) + " " + regimeWord(regime) + " " + figureWord(figure);
                    near(parts, value, 1e-6 * std::max(1.0, std::abs(value)), what.c_str());
                    QVERIFY(count > 0 || value == 0.0);
                }
            }
        }
    }

    void differencesAreOursLessTheVenues() {
        const Comparison comparison = strangle();
        const double ours = comparison.of(Regime::Cross).initial.requirement;
        VenueStatement venue{Regime::Cross, "typed in", {}};
        venue.set(ReconciledFigure::InitialMargin, "", ours - 50.0);
        const Reconciliation made = reconcile(comparison, venue, {10.0, 0.0});
        const ReconciliationLine& line = lineOf(made, ReconciledFigure::InitialMargin);
        near(line.difference.value(), 50.0, 1e-9, "difference");
        near(line.percent.value(), 100.0 * 50.0 / (ours - 50.0), 1e-9, "percent");
        QCOMPARE(line.verdict, Verdict::Outside);
        QCOMPARE(made.verdict(), Verdict::Outside);
        QCOMPARE(lineOf(made, ReconciledFigure::Equity).verdict, Verdict::NotStated);
        QVERIFY(!lineOf(made, ReconciledFigure::Equity).difference);
        QCOMPARE(made.rulebookVersion, std::string("2026-09-23"));
        QCOMPARE(made.marketAsOf, makeTimestamp(2026, 11, 20, 8));
    }

    void verdicts_data() {
        QTest::addColumn<double>("ours");
        QTest::addColumn<double>("venue");
        QTest::addColumn<double>("amount");
        QTest::addColumn<double>("percent");
        QTest::addColumn<bool>("within");
        QTest::newRow("same") << 100.0 << 100.0 << 0.0 << 0.0 << true;
        QTest::newRow("last bit") << 0.1 + 0.2 << 0.3 << 0.0 << 0.0 << true;
        QTest::newRow("amount reached") << 110.0 << 100.0 << 10.0 << 0.0 << true;
        QTest::newRow("amount passed") << 110.01 << 100.0 << 10.0 << 0.0 << false;
        QTest::newRow("below as above") << 89.99 << 100.0 << 10.0 << 0.0 << false;
        QTest::newRow("percent reached") << 990.0 << 1000.0 << 0.0 << 1.0 << true;
        QTest::newRow("percent passed") << 989.9 << 1000.0 << 0.0 << 1.0 << false;
        QTest::newRow("either will do") << 1005.0 << 1000.0 << 1.0 << 1.0 << true;
        QTest::newRow("negative equity") << -990.0 << -1000.0 << 0.0 << 1.0 << true;
        QTest::newRow("percent of nothing") << 5.0 << 0.0 << 1.0 << 50.0 << false;
    }
    void verdicts() {
        QFETCH(double, ours);
        QFETCH(double, venue);
        QFETCH(double, amount);
        QFETCH(double, percent);
        QFETCH(bool, within);
        const std::vector<OwnFigure> own = {{ReconciledFigure::Equity, "", {}, ours}};
        VenueStatement stated;
        stated.set(ReconciledFigure::Equity, "", venue);
        const auto lines = reconcile(own, stated, {amount, percent});
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines[0].verdict, within ? Verdict::Within : Verdict::Outside);
        QCOMPARE(lines[0].percent.has_value(), venue != 0.0);
    }

    void partsOnlyTheVenueKnowsStandAlone() {
        VenueStatement venue;
        venue.set(ReconciledFigure::InitialMargin, "Concentration add-on", 75.0);
        venue.set(ReconciledFigure::InitialMargin, "Roll shock", 1.0);
        const Reconciliation made = reconcile(strangle(), venue, {});
        const ReconciliationLine& alone = lineOf(made, ReconciledFigure::InitialMargin, "Concentration add-on");
        QCOMPARE(alone.venue, std::optional(75.0));
        QVERIFY(!alone.ours);
        QCOMPARE(alone.verdict, Verdict::NotStated);
        QVERIFY(lineOf(made, ReconciledFigure::InitialMargin, "Roll shock").difference.has_value());
        venue.set(ReconciledFigure::InitialMargin, "Roll shock", std::nullopt);
        QCOMPARE(venue.amounts.size(), std::size_t(1));
    }

    void totalsOfAnImportComeFirst() {
        VenueFigures bitcoin = account("BTC", "cross_pm"), dollar = account("USDC", "cross_pm");
        bitcoin.totalInitialMarginUsd = dollar.totalInitialMarginUsd = 4200.0;
        bitcoin.totalEquityUsd = 90000.0;
        bitcoin.totalMarginBalanceUsd = 88000.0;
        bitcoin.initialMargin = 7.0;
        bitcoin.optionsValue = 0.5;
        dollar.optionsValue = -100.0;
        const VenueStatement venue = statementOf({bitcoin, dollar}, strangle());
        QCOMPARE(venue.regime, Regime::Portfolio);
        QCOMPARE(venue.find(ReconciledFigure::InitialMargin, ""), std::optional(4200.0));
        QCOMPARE(venue.find(ReconciledFigure::Equity, ""), std::optional(88000.0));
        QCOMPARE(venue.find(ReconciledFigure::Equity, "Options at market"), std::optional(0.5 * 91250 - 100.0));
        QVERIFY(!venue.find(ReconciledFigure::MaintenanceMargin, ""));
    }

    void crossCollateralIsCountedOnce() {
        VenueFigures bitcoin = account("BTC", "cross_sm"), dollar = account("USDC", "cross_sm");
        bitcoin.initialMargin = 2.0;
        dollar.initialMargin = 2.0 * 91250;
        const VenueStatement venue = statementOf({bitcoin, dollar}, strangle());
        QCOMPARE(venue.regime, Regime::Cross);
        QCOMPARE(venue.find(ReconciledFigure::InitialMargin, ""), std::optional(2.0 * 91250));
    }

    void segregatedAccountsAreAddedUp() {
        VenueFigures bitcoin = account("BTC", "segregated_sm"), dollar = account("USDC", "segregated_sm");
        bitcoin.initialMargin = 0.1;
        dollar.initialMargin = 500.0;
        const Comparison comparison = strangle();
        const VenueStatement venue = statementOf({bitcoin, dollar}, comparison);
        QCOMPARE(venue.find(ReconciledFigure::InitialMargin, ""), std::optional(9125.0 + 500.0));
        QCOMPARE(venue.find(ReconciledFigure::InitialMargin, "Positions settled in BTC"), std::optional(9125.0));
        const Reconciliation made = reconcile(comparison, venue, {});
        QVERIFY(lineOf(made, ReconciledFigure::InitialMargin, "Positions settled in USDC").difference.has_value());
        QVERIFY(lineOf(made, ReconciledFigure::InitialMargin, "Positions settled in BTC").difference.has_value());
    }

    void aCurrencyWithoutAPriceLeavesTheFigureOut() {
        VenueFigures unknown = account("XYZ", "segregated_sm"), dollar = account("USDC", "segregated_sm");
        unknown.maintenanceMargin = 5.0;
        dollar.maintenanceMargin = 500.0;
        const VenueStatement venue = statementOf({unknown, dollar}, strangle());
        QVERIFY(!venue.find(ReconciledFigure::MaintenanceMargin, ""));
        QVERIFY(statementOf({}, strangle()).amounts.empty());
    }

    void keptReconciliationsSurvive() {
        QTemporaryDir folder;
        const std::string store = folder.filePath("store.db").toStdString();
        QVERIFY(keptReconciliations("test", store)->empty());
        QVERIFY2(!QFile::exists(folder.filePath("store.db")), "looking makes no store");
        VenueStatement venue{Regime::Portfolio, "import, cross_pm", {}};
        venue.set(ReconciledFigure::InitialMargin, "", 4000.0);
        venue.set(ReconciledFigure::Equity, "Fees", -3.25);
        const Reconciliation made = reconcile(strangle(), venue, {25.0, 2.0});
        const Result<std::int64_t> id = keepReconciliation(made, "after the roll", store);
        QVERIFY(id.has_value());
        const auto kept = keptReconciliations("test", store);
        QCOMPARE(kept->size(), std::size_t(1));
        const KeptReconciliation& back = kept->front();
        QCOMPARE(back.id, *id);
        QCOMPARE(back.comment, std::string("after the roll"));
        QVERIFY(back.kept > makeTimestamp(2020, 1, 1));
        const Reconciliation& same = back.reconciliation;
        QVERIFY(same.statement == made.statement);
        QVERIFY(same.tolerance == made.tolerance);
        QCOMPARE(same.verdict(), made.verdict());
        QCOMPARE(same.lines.size(), made.lines.size());
        for (std::size_t i = 0; i < made.lines.size(); ++i) {
            QCOMPARE(same.lines[i].component, made.lines[i].component);
            QCOMPARE(same.lines[i].ours, made.lines[i].ours);
            QCOMPARE(same.lines[i].difference, made.lines[i].difference);
        }
        QVERIFY(keptReconciliations("another book", store)->empty());
        QVERIFY(forgetReconciliation(*id, store).has_value());
        QVERIFY(keptReconciliations("test", store)->empty());
        QCOMPARE(forgetReconciliation(*id, store).error().reason, Reason::NotFound);
        QCOMPARE(keepReconciliation(made, "", folder.filePath("no/store.db").toStdString()).error().reason,
                 Reason::FileNotFound);
    }
};

QTEST_APPLESS_MAIN(TestReconciliation)
#include "test_reconciliation.moc"
