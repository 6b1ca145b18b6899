// The explanation as a person uses it: jumping to figures, searching, opening, copying; large books off the UI thread.
#include "ui/models/roles.h"
#include "ui/panels/explain_panel.h"

#include "tests/ui/sample_books.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace marginscope;
using namespace marginscope::cases;

namespace {

Theme& theme() {
    static Theme shared(*qApp);
    return shared;
}

/// A book open in a presenter, with an explanation of it on screen.
struct Shown {
    explicit Shown(Portfolio book) {
        LoadedBook loaded;
        loaded.portfolio = std::move(book);
        LoadedMarket market;
        market.market = sampleMarket();
        document.open(std::move(loaded), std::move(market), sampleRulebook());
        panel = std::make_unique<ExplainPanel>(document, theme());
        panel->resize(600, 500);
        static_cast<QWidget*>(panel.get())->show();
        panel->activateWindow();
        compute();
    }
    void compute() {
        const RunInputs inputs = document.workspace().inputs();
        document.acceptComparison(inputs.revision, std::make_shared<const Comparison>(*runComparison(inputs)));
        QCoreApplication::processEvents();
    }
    template<class T>
    T* find(const char* name) {
        return panel->findChild<T*>(name);
    }
    QTreeView& tree() { return *find<QTreeView>("explainTree"); }
    QModelIndex current() { return tree().currentIndex(); }
    double value() { return current().siblingAtColumn(ExplainModel::ValueColumn).data(NumberRole).toDouble(); }
    QString text(const char* name) { return find<QLabel>(name)->text(); }
    void show(FigureRef::Part part, Regime regime, Level level = Level::Initial, const std::string& symbol = {},
              int row = 0) {
        panel->show(FigureRef{regime, level, part, symbol, row});
    }
    const RegimeResult& result(Regime regime) { return document.comparison()->of(regime); }

    DocumentPresenter document;
    std::unique_ptr<ExplainPanel> panel;
};

/// Options of one expiry at many strikes, several times over in groups.
Portfolio manyLegs(int count) {
    Portfolio book = strangle(1);
    const auto symbols = {"BTC-25DEC26-110000-C", "BTC-25DEC26-90000-P", "BTC-25DEC26-125000-C", "BTC-PERPETUAL"};
    for (int i = 0; static_cast<int>(book.positions.size()) < count; ++i) {
        for (const char* symbol : symbols) {
            Position position = leg(symbol, i % 2 == 0 ? 1 + i : -1 - i);
            position.group = "Group " + std::to_string(i);
            book.positions.push_back(position);
        }
    }
    return book;
}

} // namespace

class TestExplainPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme().choose(ThemeChoice::Light); }

    void everyFigureIsFound() {
        Shown shown(strangle(4));
        using Part = FigureRef::Part;
        for (const Regime regime : allRegimes) {
            for (const Level level : {Level::Initial, Level::Maintenance}) {
                const RegimeResult& result = shown.result(regime);
                shown.show(Part::Excess, regime, level);
                QCOMPARE(shown.value(), result.at(level).excess);
                shown.show(Part::Requirement, regime, level);
                QCOMPARE(shown.value(), result.at(level).requirement);
                shown.show(Part::Equity, regime, level);
                QVERIFY(std::abs(shown.value() - result.equity) < 1e-6);
                QCOMPARE(shown.find<QComboBox>("explain.regime")->currentIndex(), static_cast<int>(regime));
                QCOMPARE(shown.find<QComboBox>("explain.level")->currentIndex(), static_cast<int>(level));
            }
        }
        shown.show(Part::BindingScenario, Regime::Portfolio);
        QVERIFY(std::abs(shown.value() - shown.result(Regime::Portfolio).binding->pnl) < 1e-6);
        QVERIFY(shown.tree().isExpanded(shown.current()));
        QVERIFY(shown.tree().viewport()->rect().intersects(shown.tree().visualRect(shown.current())));
    }

    void positionsAreFoundBySymbolAndRow() {
        Portfolio book = strangle(4);
        book.positions.push_back(leg("BTC-25DEC26-110000-C", 7));
        book.positions.back().group = "Other";
        Shown shown(book);
        for (const Regime regime : allRegimes) {
            shown.show(FigureRef::Part::Position, regime, Level::Initial, "BTC-25DEC26-90000-P", 1);
            QVERIFY2(shown.current().data().toString().contains("BTC-25DEC26-90000-P"), regimeWord(regime).c_str());
            shown.show(FigureRef::Part::Position, regime, Level::Initial, "BTC-25DEC26-110000-C", 3);
            QVERIFY2(shown.current().data().toString().contains("+7 BTC-25DEC26-110000-C"),
                     qPrintable(shown.current().data().toString()));
        }
        shown.show(FigureRef::Part::Position, Regime::Cross, Level::Initial, "ETH-25DEC26-9000-C", 9);
        QCOMPARE(shown.value(), shown.result(Regime::Cross).initial.requirement);
    }

    void searchCountsAndWalksInBothDirections() {
        Shown shown(strangle(4));
        shown.tree().setFocus();
        QVERIFY(QTest::qWaitForWindowActive(shown.panel.get()));
        shown.panel->focusSearch(); // Ctrl+F is the window's
        auto* field = shown.find<QLineEdit>("explain.search");
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, "90000-p");
        const QString first = shown.text("explain.matches");
        QVERIFY2(first.startsWith("1 of "), qPrintable(first));
        const int count = first.section(' ', -1).toInt();
        QVERIFY(count > 2);
        QVERIFY(shown.current().data().toString().contains("90000-P"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(shown.text("explain.matches"), QString("2 of %1").arg(count));
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(shown.text("explain.matches"), QString("%1 of %1").arg(count));
        QTest::keyClick(field, Qt::Key_F3);
        QCOMPARE(shown.text("explain.matches"), QString("1 of %1").arg(count));
        field->setText("no such figure");
        QCOMPARE(shown.text("explain.matches"), QString("Nothing found"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty() && shown.tree().hasFocus());
        QVERIFY(!shown.find<QLabel>("explain.matches")->isVisible());
    }

    void pathLeadsBackUp() {
        Shown shown(strangle(4));
        shown.show(FigureRef::Part::BindingScenario, Regime::Portfolio);
        const QString path = shown.text("explain.path");
        QVERIFY(path.count("›") >= 3);
        emit shown.find<QLabel>("explain.path")->linkActivated("0");
        QCOMPARE(shown.value(), shown.result(Regime::Portfolio).initial.excess);
        QVERIFY(!shown.text("explain.path").contains("›"));
    }

    void formulaStandsInSymbolsAndNumbers() {
        Shown shown(strangle(4));
        shown.show(FigureRef::Part::Requirement, Regime::Portfolio);
        shown.find<QLineEdit>("explain.search")->setText("V1/F1 - V0/F0");
        QVERIFY(shown.text("explain.formula").contains("q*("));
        const QString numbers = shown.text("explain.numbers");
        QVERIFY2(numbers.startsWith("= ") && numbers.contains("4") && !numbers.contains("V1"), qPrintable(numbers));
        shown.panel->copy();
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.contains("q*(V1/F1 - V0/F0) " + numbers));
        QVERIFY(copied.contains("\n  "));
    }

    void everythingBelowOpensAndCloses() {
        Shown shown(strangle(4));
        shown.show(FigureRef::Part::Equity, Regime::Portfolio);
        const QModelIndex equity = shown.current();
        QTest::keyClick(&shown.tree(), '*', Qt::KeypadModifier);
        QModelIndex deepest = equity;
        while (deepest.model()->rowCount(deepest) > 0) {
            QVERIFY(shown.tree().isExpanded(deepest));
            deepest = deepest.model()->index(0, 0, deepest);
        }
        QTest::keyClick(&shown.tree(), '/');
        QVERIFY(!shown.tree().isExpanded(equity));
        QTest::keyClick(&shown.tree(), Qt::Key_Right);
        QVERIFY(!shown.tree().isExpanded(equity.model()->index(0, 0, equity)));
    }

    void placeIsKeptWhileTheBookIsEdited() {
        Shown shown(strangle(4));
        shown.show(FigureRef::Part::Position, Regime::Portfolio, Level::Initial, "BTC-25DEC26-90000-P", 1);
        const QString path = shown.text("explain.path").remove(QRegularExpression("<[^>]*>"));
        const double before = shown.value();
        Position changed = shown.document.workspace().portfolio().positions[1];
        changed.quantity = -8;
        QVERIFY(shown.document.apply(ReplacePosition{1, changed}));
        QVERIFY(shown.find<QLabel>("explain.stale")->isVisible());
        shown.compute();
        QVERIFY(!shown.find<QLabel>("explain.stale")->isVisible());
        QVERIFY(shown.value() != before);
        QCOMPARE(shown.text("explain.path").remove(QRegularExpression("<[^>]*>")).count("›"), path.count("›"));
        QVERIFY(shown.current().data().toString().contains("90000-P"));
        QVERIFY(shown.tree().isExpanded(shown.current().parent()));
    }

    void largeBooksOpenOffTheWindowsThread() {
        Shown shown(strangle(1));
        LoadedBook loaded;
        loaded.portfolio = manyLegs(1000);
        LoadedMarket market;
        market.market = sampleMarket();
        shown.document.open(std::move(loaded), std::move(market), sampleRulebook());
        const RunInputs inputs = shown.document.workspace().inputs();
        auto comparison = std::make_shared<const Comparison>(*runComparison(inputs));
        QVERIFY(comparison->positions.size() > 900);
        shown.document.acceptComparison(inputs.revision, comparison);
        shown.show(FigureRef::Part::BindingScenario, Regime::Portfolio);
        QVERIFY(shown.panel->isOpening());
        QCOMPARE(shown.text("explain.stale"), QString("Opening…"));
        QTRY_VERIFY(!shown.panel->isOpening());
        QVERIFY(std::abs(shown.value() - comparison->of(Regime::Portfolio).binding->pnl) < 1e-3);
        shown.tree().setCurrentIndex(shown.tree().model()->index(0, 0));
        QApplication::clipboard()->clear();
        shown.panel->copy();
        QVERIFY(QApplication::clipboard()->text().isEmpty());
        QTRY_VERIFY(QApplication::clipboard()->text().count('\n') > 10000);
    }

    void treeKeepsTheRulesOfModels() {
        ExplainModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Comparison comparison = *runComparison(inputsOf(strangle(4)));
        model.setTree(
            std::make_shared<const ExplainTree>(explainExcess(comparison, Regime::Portfolio, Level::Maintenance)));
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        QCOMPARE(model.entryOf(model.indexOf(model.tree()->count() - 1)), model.tree()->count() - 1);
        model.setTree(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestExplainPanel)
#include "test_explain_panel.moc"
