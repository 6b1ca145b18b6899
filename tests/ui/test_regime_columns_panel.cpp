// Columns of regimes by key and mouse: adding, moving, removing, the reference, why they differ, what survives a
// restart.
#include "ui/panels/regime_columns_panel.h"
#include "ui/presentation/number_format.h"
#include "ui/style/theme.h"

#include "tests/support/widget_checks.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace marginscope;

namespace {

constexpr auto failureMode = QAbstractItemModelTester::FailureReportingMode::QtTest;

Position leg(const char* symbol, double quantity) {
    Position position;
    position.instrument = parseSymbol(symbol).value();
    position.quantity = quantity;
    return position;
}

LoadedBook strangle() {
    LoadedBook loaded;
    loaded.portfolio.name = "Strangle";
    loaded.portfolio.positions = {leg("BTC-25DEC26-110000-C", -2), leg("BTC-25DEC26-90000-P", -2),
                                  leg("BTC-25DEC26-125000-C", 2)};
    loaded.portfolio.collateral = {{AssetCode("USDC"), 60000.0}, {AssetCode("SOL"), 300.0}};
    return loaded;
}

class Bench {
public:
    explicit Bench(const Theme& theme, LoadedBook book = strangle(), bool shown = true) : panel(document, theme) {
        panel.setStorePath(folder.filePath("store.db").toStdString());
        panel.resize(900, 640);
        if (shown) show();
        document.open(std::move(book), LoadedMarket{sampleMarket(), {}, {}, "sample"},
                      loadRulebook("deribit").value().rulebook);
    }

    void show() {
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel)) qFatal("the panel is not active");
    }

    template<class Part>
    Part* find(const char* name) const {
        Part* found = panel.findChild<Part*>(name);
        if (!found) qFatal("no %s", name);
        return found;
    }

    QTableView* table() const { return find<QTableView>("columnsTable"); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    double number(int row, int column) const {
        return table()->model()->index(row, column).data(NumberRole).toDouble();
    }
    QString head(int column) const { return table()->model()->headerData(column, Qt::Horizontal).toString(); }
    void go(int row, int column) const { table()->setCurrentIndex(table()->model()->index(row, column)); }

    void add(const QString& rulebook, Regime regime) const {
        auto* box = find<QComboBox>("columns.rulebook");
        box->setCurrentIndex(box->findData(rulebook));
        find<QComboBox>("columns.regime")->setCurrentIndex(int(regime));
        QTest::mouseClick(find<QPushButton>("columns.add"), Qt::LeftButton);
    }

    QTemporaryDir folder;
    DocumentPresenter document;
    RegimeColumnsPanel panel;
};

#define SETTLED(bench) QTRY_VERIFY(!(bench).panel.isRunning() && (bench).cell(0, 1) != QString("…"))

} // namespace

class TestRegimeColumnsPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        theme_ = std::make_unique<Theme>(*qApp);
    }

    void theModelKeepsTheRules();
    void startsWithTheRegimesOfTheBook();
    void anotherRulebookIsAnotherColumn();
    void columnsMoveAndGo();
    void theReferenceMovesTheDifferences();
    void saysWhyTheyDiffer();
    void figuresOpen();
    void whatIsNotCoveredIsListed();
    void aRulebookThatFailsLeavesTheOthers();
    void anEditMakesFiguresStaleUntilTheNewOnes();
    void hiddenItWaits();
    void cancelledAndComputedAgain();
    void copiedAndExported();
    void stateSurvives();
    void workedByKeyboard();
    void everyControlHasAName();
    void pictures();

private:
    std::unique_ptr<Theme> theme_;
};

void TestRegimeColumnsPanel::theModelKeepsTheRules() {
    RegimeColumnsModel model;
    const QAbstractItemModelTester tester(&model, failureMode);
    const std::vector<RegimeColumn> two = {{"", Regime::Cross}, {"nosuch", Regime::Cross}};
    model.ask(two, 0);
    QCOMPARE(model.index(0, 1).data().toString(), QString("…"));
    const RunInputs inputs{1, std::make_shared<const Portfolio>(strangle().portfolio), sampleMarket(),
                           loadRulebook("deribit").value().rulebook};
    const RegimeColumns made = runRegimeColumns(inputs, two, 0, storedRulebooks("/nonexistent/s.db")).value();
    model.setResult(made);
    QCOMPARE(model.index(0, 1).data().toString(), formatFixed(made.columns[0].regime().initial.requirement, 2));
    QVERIFY(model.index(RegimeColumnsModel::StateRow, 2).data().toString().startsWith("▲"));
    QVERIFY(model.index(RegimeColumnsModel::ReasonRow, 2).data().toString().contains("nosuch"));
    model.ask({{"", Regime::Portfolio}, {"", Regime::Cross}}, 1);
    QCOMPARE(model.index(0, 1).data().toString(), QString("…"));
    QVERIFY2(model.index(0, 2).data().toString() != "…", "a column that was there keeps its figures");
    model.setResult(made);
    QVERIFY2(model.index(0, 1).data().toString() == "…", "an answer to another question is dropped");
    model.setStale(true);
    QVERIFY(model.index(0, 2).data(StaleRole).toBool());
    model.clear();
    model.ask({}, 0);
    QCOMPARE(model.columnCount(), 1);
}

void TestRegimeColumnsPanel::startsWithTheRegimesOfTheBook() {
    Bench bench(*theme_);
    SETTLED(bench);
    const Comparison expected = runComparison(bench.document.workspace().inputs()).value();
    QCOMPARE(bench.table()->model()->columnCount(), 4);
    for (int column = 1; column <= 3; ++column) {
        const RegimeResult& regime = expected.regimes[std::size_t(column - 1)];
        QCOMPARE(bench.number(RegimeColumnsModel::InitialRow, column), regime.initial.requirement);
        QCOMPARE(bench.number(RegimeColumnsModel::ExcessMaintenanceRow, column), regime.maintenance.excess);
        QCOMPARE(bench.number(RegimeColumnsModel::SavingRow, column), *regime.saving);
    }
    QVERIFY(bench.head(1).startsWith("★ ") && bench.head(3).endsWith("Portfolio"));
}

void TestRegimeColumnsPanel::anotherRulebookIsAnotherColumn() {
    Bench bench(*theme_);
    SETTLED(bench);
    QSignalSpy changed(&bench.panel, &RegimeColumnsPanel::columnsChanged);
    bench.add("deribit@2024-06-17", Regime::Portfolio);
    QCOMPARE(changed.size(), 1);
    QTRY_VERIFY(bench.cell(0, 4) != "…");
    QVERIFY(bench.head(4).contains("2024-06-17"));
    QVERIFY(bench.number(RegimeColumnsModel::InitialRow, 4) > bench.number(RegimeColumnsModel::InitialRow, 3));
    QCOMPARE(bench.table()->currentIndex().column(), 4);
    bench.add("deribit@2024-06-17", Regime::Portfolio);
    QCOMPARE(bench.panel.columns().size(), std::size_t(4));
}

void TestRegimeColumnsPanel::columnsMoveAndGo() {
    Bench bench(*theme_);
    SETTLED(bench);
    bench.go(0, 1);
    QVERIFY(!bench.find<QToolButton>("columns.left")->isEnabled());
    bench.find<QToolButton>("columns.right")->click();
    QCOMPARE(bench.panel.columns()[1].regime, Regime::Isolated);
    QCOMPARE(bench.panel.reference(), std::size_t(1));
    QCOMPARE(bench.table()->currentIndex().column(), 2);
    QVERIFY2(bench.cell(0, 1) != "…", "moving computes nothing anew");
    bench.find<QToolButton>("columns.remove")->click();
    QCOMPARE(bench.panel.columns().size(), std::size_t(2));
    QCOMPARE(bench.panel.reference(), std::size_t(0));
    for (int i = 0; i < 2; ++i)
        bench.find<QToolButton>("columns.remove")->click();
    QVERIFY(bench.panel.columns().empty());
    QVERIFY(bench.find<QLabel>("columns.note")->text().startsWith("Add a column"));
}

void TestRegimeColumnsPanel::theReferenceMovesTheDifferences() {
    Bench bench(*theme_);
    SETTLED(bench);
    const double difference = bench.number(RegimeColumnsModel::InitialDifferenceRow, 3);
    QVERIFY(difference < 0.0);
    QCOMPARE(bench.cell(RegimeColumnsModel::InitialDifferenceRow, 1), QString("–"));
    bench.go(0, 3);
    bench.find<QToolButton>("columns.reference")->click();
    QCOMPARE(bench.number(RegimeColumnsModel::InitialDifferenceRow, 1), -difference);
    QCOMPARE(bench.cell(RegimeColumnsModel::InitialDifferenceRow, 3), QString("–"));
    QVERIFY(!bench.find<QToolButton>("columns.reference")->isEnabled());
    QVERIFY(bench.head(3).startsWith("★ "));
}

void TestRegimeColumnsPanel::saysWhyTheyDiffer() {
    Bench bench(*theme_);
    SETTLED(bench);
    auto* why = bench.find<QLabel>("columns.whyText");
    QTRY_VERIFY(why->text().contains("Risk nets over scenarios here"));
    QVERIFY(why->text().contains("cross"));
}

void TestRegimeColumnsPanel::figuresOpen() {
    Bench bench(*theme_);
    SETTLED(bench);
    bench.add("deribit@2024-06-17", Regime::Cross);
    QTRY_VERIFY(bench.cell(0, 4) != "…");
    QSignalSpy own(&bench.panel, &RegimeColumnsPanel::figureRequested);
    QSignalSpy other(&bench.panel, &RegimeColumnsPanel::columnFigureRequested);
    bench.go(RegimeColumnsModel::MaintenanceRow, 2);
    QTest::keyClick(bench.table(), Qt::Key_Return);
    QCOMPARE(own.size(), 1);
    const auto figure = own.first().first().value<FigureRef>();
    QVERIFY(figure.regime == Regime::Cross && figure.level == Level::Maintenance &&
            figure.part == FigureRef::Part::Requirement);
    bench.go(RegimeColumnsModel::ExcessInitialRow, 4);
    QTest::keyClick(bench.table(), Qt::Key_Return);
    QCOMPARE(other.size(), 1);
    QCOMPARE(other.first().at(0).toString(), QString("deribit@2024-06-17"));
    QCOMPARE(bench.panel.comparison("deribit@2024-06-17")->rulebook->version, std::string("2024-06-17"));
    bench.go(RegimeColumnsModel::StateRow, 2);
    QTest::keyClick(bench.table(), Qt::Key_Return);
    QCOMPARE(own.size(), 1);
}

void TestRegimeColumnsPanel::whatIsNotCoveredIsListed() {
    LoadedBook book = strangle();
    book.portfolio.positions.push_back(leg("DOGE-25DEC26", 1));
    Bench bench(*theme_, book);
    SETTLED(bench);
    QCOMPARE(bench.cell(RegimeColumnsModel::NotCoveredRow, 1), QString("1"));
    bench.go(RegimeColumnsModel::NotCoveredRow, 1);
    QTest::keyClick(bench.table(), Qt::Key_Return);
    auto* list = bench.panel.findChild<QListWidget*>("columns.notCoveredList");
    QVERIFY(list);
    QVERIFY(list->item(0)->text().startsWith("DOGE-25DEC26"));
}

void TestRegimeColumnsPanel::aRulebookThatFailsLeavesTheOthers() {
    Bench bench(*theme_);
    bench.panel.setColumns({{"nosuch", Regime::Cross}, {"", Regime::Portfolio}}, 0);
    QTRY_VERIFY(!bench.panel.isRunning() && bench.cell(0, 2) != "…");
    QVERIFY(bench.cell(RegimeColumnsModel::ReasonRow, 1).contains("nosuch"));
    QVERIFY(bench.number(RegimeColumnsModel::InitialRow, 2) > 0.0);
}

void TestRegimeColumnsPanel::anEditMakesFiguresStaleUntilTheNewOnes() {
    Bench bench(*theme_);
    SETTLED(bench);
    const double before = bench.number(RegimeColumnsModel::InitialRow, 3);
    Position changed = strangle().portfolio.positions[0];
    changed.quantity = -4;
    QVERIFY(bench.document.apply(ReplacePosition{0, changed}).has_value());
    QVERIFY(bench.table()->model()->index(0, 1).data(StaleRole).toBool());
    QTRY_VERIFY(!bench.table()->model()->index(0, 1).data(StaleRole).toBool());
    QVERIFY(bench.number(RegimeColumnsModel::InitialRow, 3) > before);
}

void TestRegimeColumnsPanel::hiddenItWaits() {
    Bench bench(*theme_, strangle(), false);
    QVERIFY(!bench.panel.isRunning());
    bench.show();
    SETTLED(bench);
}

void TestRegimeColumnsPanel::cancelledAndComputedAgain() {
    Bench bench(*theme_);
    SETTLED(bench);
    bench.add("deribit@2024-06-17", Regime::Cross);
    QVERIFY(bench.panel.isRunning());
    auto* run = bench.find<QPushButton>("columns.run");
    QVERIFY(run->isVisible());
    run->click();
    QVERIFY(!bench.panel.isRunning());
    QTest::qWait(50);
    QCOMPARE(bench.cell(0, 4), QString("…"));
    QVERIFY(bench.find<QLabel>("columns.note")->text().startsWith("Cancelled"));
    run->click();
    QTRY_VERIFY(bench.cell(0, 4) != "…");
    QVERIFY(!run->isVisible());
}

void TestRegimeColumnsPanel::copiedAndExported() {
    Bench bench(*theme_);
    SETTLED(bench);
    bench.find<QToolButton>("columns.copy")->click();
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split('\n');
    QCOMPARE(lines.size(), int(RegimeColumnsModel::RowCount) + 1);
    for (const QString& line : lines)
        QCOMPARE(line.count('\t'), 3);
    QVERIFY(copied->html().contains("<th>"));
    QSignalSpy exported(&bench.panel, &RegimeColumnsPanel::exported), failed(&bench.panel, &RegimeColumnsPanel::failed);
    bench.panel.exportTo(bench.folder.filePath("columns.csv"));
    QCOMPARE(exported.size(), 1);
    QFile file(bench.folder.filePath("columns.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("column,rulebook,regime,"));
    bench.panel.exportTo(bench.folder.filePath("no/columns.csv"));
    QCOMPARE(failed.size(), 1);
}

void TestRegimeColumnsPanel::stateSurvives() {
    QByteArray state;
    {
        Bench bench(*theme_);
        bench.panel.setColumns({{"deribit@2024-06-17", Regime::Cross}, {"", Regime::Portfolio}}, 1);
        state = bench.panel.saveState();
    }
    Bench later(*theme_);
    later.panel.restoreState(state);
    QCOMPARE(later.panel.columns().size(), std::size_t(2));
    QCOMPARE(later.panel.columns()[0].rulebook, std::string("deribit@2024-06-17"));
    QCOMPARE(later.panel.reference(), std::size_t(1));
    later.panel.restoreState("nonsense");
    QCOMPARE(later.panel.columns().size(), std::size_t(2));
}

void TestRegimeColumnsPanel::workedByKeyboard() {
    Bench bench(*theme_);
    SETTLED(bench);
    bench.table()->setFocus();
    bench.go(0, 3);
    QTest::keyClick(bench.table(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(bench.panel.columns()[1].regime, Regime::Portfolio);
    QTest::keyClick(bench.table(), Qt::Key_Asterisk);
    QCOMPARE(bench.panel.reference(), std::size_t(1));
    QTest::keyClick(bench.table(), Qt::Key_Delete);
    QCOMPARE(bench.panel.columns().size(), std::size_t(2));
    QTest::keyClick(bench.table(), Qt::Key_Tab);
    QVERIFY2(!bench.table()->hasFocus(), "Tab leaves the table");
}

void TestRegimeColumnsPanel::everyControlHasAName() {
    Bench bench(*theme_);
    SETTLED(bench);
    QVERIFY2(unnamedControls(bench.panel).isEmpty(), qPrintable(unnamedControls(bench.panel).join('\n')));
    QVERIFY2(clippedTexts(bench.panel).isEmpty(), qPrintable(clippedTexts(bench.panel).join('\n')));
}

// With COLUMNS_PICTURES=folder what a person sees is kept as pictures.
void TestRegimeColumnsPanel::pictures() {
    const QString folder = qEnvironmentVariable("COLUMNS_PICTURES");
    QList<int> grounds;
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme_->choose(choice);
        Bench bench(*theme_);
        SETTLED(bench);
        bench.add("deribit@2024-06-17", Regime::Portfolio);
        QTRY_VERIFY(!bench.panel.isRunning());
        const QImage drawn = bench.panel.grab().toImage();
        grounds.append(drawn.pixelColor(drawn.width() / 2, drawn.height() - 4).lightness());
        if (!folder.isEmpty())
            QVERIFY(drawn.save(folder + (choice == ThemeChoice::Dark ? "/columns-dark.png" : "/columns-light.png")));
    }
    theme_->choose(ThemeChoice::Light);
    QVERIFY2(grounds[0] > 200 && grounds[1] < 80, "the panel follows the theme to its lower edge");
}

QTEST_MAIN(TestRegimeColumnsPanel)
#include "test_regime_columns_panel.moc"
