// Reconciling with a venue by key and mouse: typing, judging, keeping, finding again after a restart.
#include "ui/panels/reconciliation_panel.h"
#include "ui/presentation/number_format.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace marginscope;

namespace {

constexpr auto failureMode = QAbstractItemModelTester::FailureReportingMode::QtTest;

Position leg(const char* symbol, double quantity) {
    Position position;
    position.instrument = parseSymbol(symbol).value();
    position.quantity = quantity;
    return position;
}

LoadedBook strangle(const std::string& name = "Strangle") {
    LoadedBook loaded;
    loaded.portfolio.name = name;
    loaded.portfolio.positions = {leg("BTC-25DEC26-110000-C", -2), leg("BTC-25DEC26-90000-P", -2),
                                  leg("BTC_USDC-PERPETUAL", 0.5)};
    loaded.portfolio.collateral = {{AssetCode("USDC"), 120000.0}};
    return loaded;
}

VenueFigures venueFigures() {
    VenueFigures figures;
    figures.currency = AssetCode("USDC");
    figures.marginModel = "cross_sm";
    figures.totalInitialMarginUsd = 5000.0;
    figures.totalMaintenanceMarginUsd = 4000.0;
    figures.totalMarginBalanceUsd = 120100.0;
    return figures;
}

/// A window's worth of the program: a document, its panel, a store.
class Bench {
public:
    explicit Bench(const Theme& theme, const std::string& store, LoadedBook book = strangle())
        : panel(document, theme) {
        panel.setStorePath(store);
        panel.resize(760, 640);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel)) qFatal("the panel is not active");
        open(std::move(book));
    }

    void open(LoadedBook book) {
        document.open(std::move(book), LoadedMarket{sampleMarket(), {}, {}, "sample"},
                      loadRulebook("deribit").value().rulebook);
        compare();
    }

    void compare() {
        const RunInputs inputs = document.workspace().inputs();
        document.acceptComparison(inputs.revision, std::make_shared<const Comparison>(runComparison(inputs).value()));
    }

    template<class Part>
    Part* find(const char* name) const {
        Part* found = panel.findChild<Part*>(name);
        if (!found) qFatal("no %s", name);
        return found;
    }

    QAbstractItemModel* model() const { return find<QTableView>("reconciliationTable")->model(); }
    QAbstractItemModel* kept() const { return find<QTableView>("reconciliationHistory")->model(); }
    QString cell(int row, int column) const { return model()->index(row, column).data().toString(); }

    int rowOf(const QString& figure) const {
        for (int row = 0; row < model()->rowCount(); ++row)
            if (cell(row, 0).trimmed() == figure) return row;
        return -1;
    }

    /// As a person types into a cell of the table.
    void type(int row, const QString& text) const {
        auto* table = find<QTableView>("reconciliationTable");
        table->setFocus();
        table->setCurrentIndex(model()->index(row, ReconciliationModel::VenueColumn));
        QTest::keyClicks(table, text.left(1));
        QWidget* editor = QApplication::focusWidget();
        if (!qobject_cast<QLineEdit*>(editor)) qFatal("typing opened no editor");
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        QApplication::processEvents(); // the delegate takes the text afterwards
    }

    double ours(int row) const {
        return model()->index(row, ReconciliationModel::OursColumn).data(NumberRole).toDouble();
    }

    DocumentPresenter document;
    ReconciliationPanel panel;
};

} // namespace

class TestReconciliationPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        theme_ = std::make_unique<Theme>(*qApp);
    }

    void modelsKeepTheRules();
    void anEmptyPanelSaysWhatToDo();
    void typedFiguresAreJudged();
    void whatIsNoNumberIsKeptAndSaid();
    void tolerancesDecide();
    void theImportFillsTheTable();
    void otherRegimesOtherFigures();
    void keptAndFoundAfterARestart();
    void anotherMarketKeepsTheToleranceOnly();
    void aStoreThatFailsSaysSo();
    void keptOnesAreUsedAgainAndRemoved();
    void oursIsExplained();
    void staleFiguresAreNotKept();
    void workedByKeyboardAlone();
    void everyControlHasAName();
    void figuresStayReadableInANarrowPanel();

private:
    std::string storeIn(const QTemporaryDir& folder) const { return folder.filePath("store.db").toStdString(); }

    std::unique_ptr<Theme> theme_;
};

void TestReconciliationPanel::modelsKeepTheRules() {
    ReconciliationModel model;
    KeptReconciliationsModel kept;
    const QAbstractItemModelTester tester(&model, failureMode), keptTester(&kept, failureMode);
    VenueStatement venue;
    const Comparison comparison = runComparison({1, std::make_shared<const Portfolio>(strangle().portfolio),
                                                 sampleMarket(), loadRulebook("deribit").value().rulebook})
                                      .value();
    venue.set(ReconciledFigure::InitialMargin, "", 100.0);
    const Reconciliation made = reconcile(comparison, venue, {});
    model.setLines(made.lines);
    QCOMPARE(model.rowCount(), int(made.lines.size()));
    model.setStale(true);
    venue.set(ReconciledFigure::InitialMargin, "Add-on", 5.0);
    model.setLines(reconcile(comparison, venue, {}).lines);
    QCOMPARE(model.rowCount(), int(made.lines.size()) + 1);
    model.setLines({});
    kept.setKept({{1, makeTimestamp(2026, 11, 20), "why", made}, {2, {}, "", made}});
    QCOMPARE(kept.rowCount(), 2);
    QCOMPARE(kept.index(0, KeptReconciliationsModel::VerdictColumn).data().toString(), QString("▲ Outside"));
    QCOMPARE(kept.index(0, KeptReconciliationsModel::KeptColumn).data().toString(), QString("2026-11-20 00:00"));
    kept.setKept({});
}

void TestReconciliationPanel::anEmptyPanelSaysWhatToDo() {
    QTemporaryDir folder;
    Bench bench(*theme_, storeIn(folder));
    auto* sentence = bench.find<QLabel>("reconciliation.empty");
    QTRY_VERIFY(bench.model()->rowCount() > 0);
    QVERIFY(sentence->isVisible() && sentence->text().endsWith('.'));
    QTest::mouseClick(bench.find<QPushButton>("reconciliation.start"), Qt::LeftButton);
    QVERIFY(!sentence->isVisible());
    QVERIFY(bench.find<QTableView>("reconciliationTable")->isVisible());
    QVERIFY(!bench.find<QPushButton>("reconciliation.keep")->isEnabled());
    QVERIFY2(!QFile::exists(folder.filePath("store.db")), "looking makes no store");
}

void TestReconciliationPanel::typedFiguresAreJudged() {
    QTemporaryDir folder;
    Bench bench(*theme_, storeIn(folder));
    QTRY_VERIFY(bench.model()->rowCount() > 0);
    bench.find<QPushButton>("reconciliation.start")->click();
    const int initial = bench.rowOf("Initial margin"), roll = bench.rowOf("Roll shock");
    QVERIFY(initial == 0 && roll > 0);
    QCOMPARE(bench.cell(initial, ReconciliationModel::VerdictColumn), QString("–"));
    const double ours = bench.ours(initial);
    QCOMPARE(ours, bench.document.comparison()->of(Regime::Portfolio).initial.requirement);
    bench.type(initial, editableNumber(ours - 5000.0));
    QCOMPARE(bench.cell(initial, ReconciliationModel::VerdictColumn), QString("▲ Outside"));
    QCOMPARE(bench.cell(initial, ReconciliationModel::DifferenceColumn), formatFixed(5000.0, 2, Sign::Both));
    QVERIFY(bench.find<QLabel>("reconciliation.summary")->text().startsWith("▲ 1 "));
    bench.type(initial, QString::number(ours, 'f', 2));
    QCOMPARE(bench.cell(initial, ReconciliationModel::VerdictColumn), QString("✓ Within"));
    QVERIFY(bench.find<QLabel>("reconciliation.summary")->text().startsWith("✓ "));
    bench.type(roll, QString::number(bench.ours(roll) + 50.0, 'f', 2));
    QCOMPARE(bench.cell(roll, ReconciliationModel::DifferenceColumn), QString("−50.00"));
    QTest::keyClick(bench.find<QTableView>("reconciliationTable"), Qt::Key_Delete);
    QCOMPARE(bench.panel.statement().amounts.size(), std::size_t(1));
    QCOMPARE(bench.panel.statement().source, std::string("typed in"));
}

void TestReconciliationPanel::whatIsNoNumberIsKeptAndSaid() {
    QTemporaryDir folder;
    Bench bench(*theme_, storeIn(folder));
    QTRY_VERIFY(bench.model()->rowCount() > 0);
    bench.find<QPushButton>("reconciliation.start")->click();
    bench.type(0, "12k");
    QCOMPARE(bench.cell(0, ReconciliationModel::VenueColumn), QString("12k"));
    QVERIFY(bench.find<QLabel>("reconciliation.summary")->text().contains("12k"));
    QVERIFY(bench.panel.statement().amounts.empty());
    bench.type(0, "12000");
    QCOMPARE(bench.cell(0, ReconciliationModel::VenueColumn), formatFixed(12000, 2));
}

void TestReconciliationPanel::tolerancesDecide() {
    QTemporaryDir folder;
    Bench bench(*theme_, storeIn(folder));
    QTRY_VERIFY(bench.model()->rowCount() > 0);
    bench.find<QPushButton>("reconciliation.start")->click();
    bench.type(0, QString::number(bench.ours(0) - 100.0, 'f', 2));
    auto* amount = bench.find<QLineEdit>("reconciliation.amount");
    auto* percent = bench.find<QLineEdit>("reconciliation.percent");
    const auto typeInto = [](QLineEdit* field, const QString& text) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    };
    typeInto(percent, "0");
    QCOMPARE(bench.cell(0, ReconciliationModel::VerdictColumn), QString("▲ Outside"));
    typeInto(amount, "100.01");
    QCOMPARE(bench.cell(0, ReconciliationModel::VerdictColumn), QString("✓ Within"));
    typeInto(amount, "-5");
    QCOMPARE(bench.panel.tolerance().amount, 100.01);
    QVERIFY(bench.find<QLabel>("reconciliation.summary")->text().contains("-5"));
    typeInto(amount, "0");
    typeInto(percent, "90");
    QCOMPARE(bench.cell(0, ReconciliationModel::VerdictColumn), QString("✓ Within"));
}

void TestReconciliationPanel::theImportFillsTheTable() {
    QTemporaryDir folder;
    LoadedBook book = strangle();
    book.figures = {venueFigures()};
    Bench bench(*theme_, storeIn(folder), book);
    QTRY_VERIFY(bench.model()->rowCount() > 0);
    QVERIFY(bench.find<QPushButton>("reconciliation.start")->text().contains("import"));
    bench.find<QPushButton>("reconciliation.start")->click();
    QTRY_COMPARE(bench.model()->index(0, ReconciliationModel::VenueColumn).data(NumberRole).toDouble(), 5000.0);
    QCOMPARE(bench.find<QComboBox>("reconciliation.regime")->currentText(), QString("Cross"));
    QTRY_COMPARE(bench.ours(0), bench.document.comparison()->of(Regime::Cross).initial.requirement);
    QCOMPARE(bench.panel.statement().source, std::string("import, cross_sm"));
    bench.type(0, "1");
    QTest::mouseClick(bench.find<QPushButton>("reconciliation.import"), Qt::LeftButton);
    QCOMPARE(bench.panel.statement().find(ReconciledFigure::InitialMargin, ""), std::optional(5000.0));
    Bench other(*theme_, storeIn(folder));
    QVERIFY(!other.find<QPushButton>("reconciliation.import")->isVisible());
}

void TestReconciliationPanel::otherRegimesOtherFigures() {
    QTemporaryDir folder;
    Bench bench(*theme_, storeIn(folder));
    QTRY_VERIFY(bench.model()->rowCount() > 0);
    bench.find<QPushButton>("reconciliation.start")->click();
    bench.type(0, "5000");
    for (const Regime regime : allRegimes) {
        bench.find<QComboBox>("reconciliation.regime")->setCurrentIndex(int(regime));
        const RegimeResult& result = bench.document.comparison()->of(regime);
        QTRY_COMPARE(bench.ours(0), result.initial.requirement);
        QTRY_COMPARE(bench.ours(bench.rowOf("Equity in the test")), result.equity);
        QCOMPARE(bench.rowOf("Positions settled in BTC") > 0, regime != Regime::Portfolio);
        QCOMPARE(bench.model()->index(0, ReconciliationModel::VenueColumn).data(NumberRole).toDouble(), 5000.0);
    }
}

void TestReconciliationPanel::keptAndFoundAfterARestart() {
    QTemporaryDir folder;
    QString difference;
    {
        Bench bench(*theme_, storeIn(folder));
        QTRY_VERIFY(bench.model()->rowCount() > 0);
        bench.find<QPushButton>("reconciliation.start")->click();
        bench.type(0, "5000.25");
        bench.type(bench.rowOf("Delta shock"), "12");
        auto* comment = bench.find<QLineEdit>("reconciliation.comment");
        QTest::keyClicks(comment, "concentration add-on");
        QSignalSpy kept(&bench.panel, &ReconciliationPanel::kept);
        QTest::mouseClick(bench.find<QPushButton>("reconciliation.keep"), Qt::LeftButton);
        QVERIFY2(!bench.find<QPushButton>("reconciliation.keep")->isEnabled(), "one at a time");
        QTRY_COMPARE(kept.size(), 1);
        QCOMPARE(bench.kept()->rowCount(), 1);
        difference = bench.cell(0, ReconciliationModel::DifferenceColumn);
    }
    Bench later(*theme_, storeIn(folder));
    QTRY_COMPARE(later.kept()->rowCount(), 1);
    QTRY_COMPARE(later.cell(0, ReconciliationModel::DifferenceColumn), difference);
    QCOMPARE(later.panel.statement().amounts.size(), std::size_t(2));
    QCOMPARE(later.find<QLineEdit>("reconciliation.comment")->text(), QString("concentration add-on"));
    QCOMPARE(later.kept()->index(0, KeptReconciliationsModel::CommentColumn).data().toString(),
             QString("concentration add-on"));
    later.open(strangle("Another book"));
    QTRY_COMPARE(later.kept()->rowCount(), 0);
    QVERIFY(later.panel.statement().amounts.empty());
}

void TestReconciliationPanel::anotherMarketKeepsTheToleranceOnly() {
    QTemporaryDir folder;
    VenueStatement venue{Regime::Cross, "typed in", {}};
    venue.set(ReconciledFigure::InitialMargin, "", 77.0);
    Reconciliation made{"Strangle",       "deribit", "2024-01-01", "old", makeTimestamp(2024, 1, 1),
                        AssetCode("USD"), venue,     {33.0, 4.0},  {}};
    made.lines = reconcile(std::vector<OwnFigure>{}, venue, made.tolerance);
    QVERIFY(keepReconciliation(made, "old", storeIn(folder)).has_value());
    Bench bench(*theme_, storeIn(folder));
    QTRY_COMPARE(bench.kept()->rowCount(), 1);
    QCOMPARE(bench.panel.tolerance(), (Tolerance{33.0, 4.0}));
    QCOMPARE(bench.panel.statement().regime, Regime::Cross);
    QVERIFY(bench.panel.statement().amounts.empty());
    QVERIFY(bench.find<QLineEdit>("reconciliation.comment")->text().isEmpty());
}

void TestReconciliationPanel::aStoreThatFailsSaysSo() {
    QTemporaryDir folder;
    Bench bench(*theme_, folder.filePath("no/store.db").toStdString());
    QTRY_VERIFY(bench.model()->rowCount() > 0);
    bench.find<QPushButton>("reconciliation.start")->click();
    bench.type(0, "5000");
    QSignalSpy failed(&bench.panel, &ReconciliationPanel::failed), kept(&bench.panel, &ReconciliationPanel::kept);
    bench.find<QPushButton>("reconciliation.keep")->click();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().size() > 10);
    QCOMPARE(kept.size(), 0);
    QVERIFY2(bench.find<QPushButton>("reconciliation.keep")->isEnabled(), "another try is possible");
    QCOMPARE(bench.panel.statement().amounts.size(), std::size_t(1));
}

void TestReconciliationPanel::keptOnesAreUsedAgainAndRemoved() {
    QTemporaryDir folder;
    Bench bench(*theme_, storeIn(folder));
    QTRY_VERIFY(bench.model()->rowCount() > 0);
    bench.find<QPushButton>("reconciliation.start")->click();
    for (const char* amount : {"111", "222"}) {
        const int before = bench.kept()->rowCount();
        bench.type(0, amount);
        bench.find<QPushButton>("reconciliation.keep")->click();
        QTRY_COMPARE(bench.kept()->rowCount(), before + 1);
    }
    auto* history = bench.find<QTableView>("reconciliationHistory");
    QVERIFY(!bench.find<QPushButton>("reconciliation.again")->isEnabled());
    history->selectRow(1);
    bench.find<QPushButton>("reconciliation.again")->click();
    QCOMPARE(bench.panel.statement().find(ReconciledFigure::InitialMargin, ""), std::optional(111.0));
    history->selectRow(1);
    QTest::keyClick(history, Qt::Key_Delete);
    QTRY_COMPARE(bench.kept()->rowCount(), 1);
    history->selectRow(0);
    bench.find<QPushButton>("reconciliation.again")->click();
    QCOMPARE(bench.panel.statement().find(ReconciledFigure::InitialMargin, ""), std::optional(222.0));
    QCOMPARE(keptReconciliations("Strangle", storeIn(folder))->size(), std::size_t(1));
}

void TestReconciliationPanel::oursIsExplained() {
    QTemporaryDir folder;
    Bench bench(*theme_, storeIn(folder));
    QTRY_VERIFY(bench.model()->rowCount() > 0);
    bench.find<QPushButton>("reconciliation.start")->click();
    qRegisterMetaType<FigureRef>();
    QSignalSpy asked(&bench.panel, &ReconciliationPanel::figureRequested);
    auto* table = bench.find<QTableView>("reconciliationTable");
    const auto indexOf = [&](const char* figure) {
        return bench.model()->index(bench.rowOf(figure), ReconciliationModel::OursColumn);
    };
    table->setCurrentIndex(indexOf("Maintenance margin"));
    QTest::keyClick(table, Qt::Key_Return, Qt::AltModifier);
    const QPoint place = table->visualRect(indexOf("Equity in the test")).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(asked.size(), 2);
    const auto first = asked[0][0].value<FigureRef>(), second = asked[1][0].value<FigureRef>();
    QCOMPARE(first.level, Level::Maintenance);
    QCOMPARE(first.part, FigureRef::Part::Requirement);
    QCOMPARE(first.regime, Regime::Portfolio);
    QCOMPARE(second.part, FigureRef::Part::Equity);
}

void TestReconciliationPanel::staleFiguresAreNotKept() {
    QTemporaryDir folder;
    Bench bench(*theme_, storeIn(folder));
    QTRY_VERIFY(bench.model()->rowCount() > 0);
    bench.find<QPushButton>("reconciliation.start")->click();
    bench.type(0, "5000");
    const QModelIndex ours = bench.model()->index(0, ReconciliationModel::OursColumn);
    QVERIFY(!ours.data(StaleRole).toBool());
    QVERIFY(bench.find<QPushButton>("reconciliation.keep")->isEnabled());
    const double before = bench.ours(0);
    QVERIFY(bench.document.apply(RemovePosition{0}).has_value());
    QVERIFY(ours.data(StaleRole).toBool());
    QVERIFY(!bench.find<QPushButton>("reconciliation.keep")->isEnabled());
    bench.compare();
    QTRY_VERIFY(bench.ours(0) != before);
    QVERIFY(!ours.data(StaleRole).toBool());
    QVERIFY(bench.find<QPushButton>("reconciliation.keep")->isEnabled());
}

void TestReconciliationPanel::workedByKeyboardAlone() {
    QTemporaryDir folder;
    Bench bench(*theme_, storeIn(folder));
    QTRY_VERIFY(bench.model()->rowCount() > 0);
    bench.panel.activateWindow();
    auto* start = bench.find<QPushButton>("reconciliation.start");
    start->setFocus();
    QTest::keyClick(start, Qt::Key_Space);
    auto* table = bench.find<QTableView>("reconciliationTable");
    QCOMPARE(table->currentIndex(), bench.model()->index(0, ReconciliationModel::VenueColumn));
    QTest::keyClicks(table, "4");
    QWidget* editor = QApplication::focusWidget();
    QVERIFY(editor != table);
    QTest::keyClicks(editor, "000");
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(bench.panel.statement().amounts.size(), std::size_t(1));
    auto* comment = bench.find<QLineEdit>("reconciliation.comment");
    comment->setFocus();
    QTest::keyClicks(comment, "by key");
    QTest::keyClick(comment, Qt::Key_Return);
    QTRY_COMPARE(bench.kept()->rowCount(), 1);
}

void TestReconciliationPanel::everyControlHasAName() {
    QTemporaryDir folder;
    Bench bench(*theme_, storeIn(folder));
    for (QWidget* widget : bench.panel.findChildren<QWidget*>()) {
        const bool control =
            qobject_cast<QPushButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
            qobject_cast<QTableView*>(widget) ||
            (qobject_cast<QLineEdit*>(widget) && widget->parentWidget() && !widget->objectName().isEmpty());
        if (!control) continue;
        QVERIFY(!widget->objectName().isEmpty());
        const auto* button = qobject_cast<QPushButton*>(widget);
        QVERIFY2(button || !widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        if (button) QVERIFY(!button->text().isEmpty());
    }
}

void TestReconciliationPanel::figuresStayReadableInANarrowPanel() {
    QTemporaryDir folder;
    Bench bench(*theme_, storeIn(folder));
    QTRY_VERIFY(bench.model()->rowCount() > 0);
    bench.find<QPushButton>("reconciliation.start")->click();
    auto* table = bench.find<QTableView>("reconciliationTable");
    const auto letters = [&] { return table->columnWidth(0) / table->fontMetrics().averageCharWidth(); };
    bench.panel.resize(1100, 600);
    QTRY_VERIFY(letters() > 50);
    bench.panel.resize(420, 600);
    QTRY_COMPARE(bench.panel.width(), 420);
    QTRY_COMPARE(letters(), 24);
    for (QLabel* label : bench.panel.findChildren<QLabel*>())
        if (label->isVisible() && !label->wordWrap())
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
}

QTEST_MAIN(TestReconciliationPanel)
#include "test_reconciliation_panel.moc"
