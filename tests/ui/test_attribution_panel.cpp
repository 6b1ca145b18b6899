// The panel of shares as a person uses it: by position, group and pair, regimes and levels, running and stopping, stale
// figures, copying, explaining, keyboard.
#include "ui/panels/attribution_panel.h"

#include "ui/models/roles.h"

#include "tests/support/widget_checks.h"
#include "tests/ui/sample_books.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace marginscope;
using namespace marginscope::cases;

namespace {

Theme& theme() {
    static Theme shared(*qApp);
    return shared;
}

Portfolio groupedBook() {
    Portfolio book = strangle(4);
    book.positions.push_back(leg("BTC_USDC-PERPETUAL", 1));
    book.positions.push_back(leg("ETH_USDC-PERPETUAL", -20));
    for (std::size_t i : {std::size_t{0}, std::size_t{2}})
        book.positions[i].group = "call spread";
    return book;
}

/// A book open in a presenter with its shares on screen.
struct Shown {
    explicit Shown(const Portfolio& book = groupedBook(), AttributionPanel::Work work = attribute,
                   const QSize& size = {760, 420})
        : panel(document, theme(), std::move(work)) {
        panel.resize(size);
        panel.show();
        open(book);
    }

    void open(const Portfolio& book) {
        LoadedBook loaded;
        loaded.portfolio = book;
        LoadedMarket market;
        market.market = sampleMarket();
        document.open(std::move(loaded), std::move(market), sampleRulebook());
        compute();
    }
    void compute() {
        const RunInputs inputs = document.workspace().inputs();
        document.acceptComparison(inputs.revision,
                                  std::make_shared<const Comparison>(runComparison(inputs, {false}).value()));
    }
    bool wait() {
        return QTest::qWaitFor([this] { return !panel.isRunning() && panel.model().attribution() != nullptr; });
    }
    template<class Widget>
    Widget* find(const char* name) {
        return panel.findChild<Widget*>(QString::fromLatin1(name));
    }
    QString cell(int row, int column) { return panel.model().index(row, column).data().toString(); }

    DocumentPresenter document;
    AttributionPanel panel;
};

MarketMove upBy(double share) {
    MarketMove move;
    move.price = share;
    return move;
}

/// A run that waits until it is told to end, or stopped.
struct Held {
    AttributionPanel::Work work() {
        return
            [this](const Comparison& comparison, const AttributionSpec& spec, const Job& job) -> Result<Attribution> {
                ++runs;
                job.report(0.4);
                while (!go && !job.stopRequested())
                    std::this_thread::sleep_for(std::chrono::milliseconds(2));
                return attribute(comparison, spec, Job{job.stop, {}});
            };
    }
    std::atomic<int> runs = 0;
    std::atomic<bool> go = false;
};

} // namespace

class TestAttributionPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme().choose(ThemeChoice::Light); }

    void positionsAddUp() {
        Shown shown;
        const QAbstractItemModelTester tester(const_cast<AttributionModel*>(&shown.panel.model()));
        QVERIFY(shown.wait());
        const AttributionModel& model = shown.panel.model();
        const Attribution& a = *model.attribution();
        QCOMPARE(a.parts.size(), std::size_t{5});
        const int sum = model.rowCount() - 1;
        QCOMPARE(shown.cell(sum, AttributionModel::NameColumn), QString("Sum"));
        double total = 0.0;
        for (int row = 0; row < sum; ++row)
            total += model.index(row, AttributionModel::EulerColumn).data(NumberRole).toDouble();
        QVERIFY(std::fabs(total - a.requirement) < 1e-6 * a.requirement);
        QCOMPARE(model.index(sum, AttributionModel::EulerColumn).data(NumberRole).toDouble(), a.requirement);
        QVERIFY(shown.find<QLabel>("attribution.summary")->text().contains("The next worst"));
        QVERIFY(shown.panel.table().isColumnHidden(AttributionModel::AumannShapleyColumn) == a.eulerAddsUp);
    }

    void regimesAndLevelsAreChosen() {
        Shown shown;
        QVERIFY(shown.wait());
        const double initial = shown.panel.model().attribution()->requirement;
        QSignalSpy fresh(&shown.panel, &AttributionPanel::attributed);
        shown.find<QComboBox>("attribution.level")->setCurrentIndex(1);
        QVERIFY(fresh.wait());
        QVERIFY(shown.panel.model().attribution()->requirement < initial);
        shown.panel.setSpec(Regime::Cross, Level::Initial);
        QVERIFY(QTest::qWaitFor([&] { return shown.panel.model().attribution()->spec == shown.panel.spec(); }));
        const Attribution& cross = *shown.panel.model().attribution();
        QCOMPARE(cross.requirement, shown.document.comparison()->of(Regime::Cross).initial.requirement);
        QVERIFY(!shown.panel.model().index(0, AttributionModel::ScenarioColumn).data(NumberRole).isValid());
        QVERIFY(shown.panel.table().isColumnHidden(AttributionModel::ScenarioColumn));
    }

    void groupsAndPairs() {
        Shown shown;
        QVERIFY(shown.wait());
        const QAbstractItemModelTester tester(const_cast<AttributionModel*>(&shown.panel.model()));
        shown.panel.setView(AttributionView::Groups);
        const AttributionModel& model = shown.panel.model();
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(shown.cell(0, 0), QString("call spread"));
        QCOMPARE(shown.cell(1, 0), QString("BTC without a group"));
        QCOMPARE(shown.cell(0, AttributionModel::LegsColumn), QString("2"));
        QVERIFY(shown.find<QLabel>("attribution.question")->text().contains("hedge group"));
        shown.find<QComboBox>("attribution.view")->setCurrentIndex(2);
        QVERIFY(shown.panel.view() == AttributionView::Pairs);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.columnCount(), 6);
        double most = 0.0;
        for (int row = 0; row < 5; ++row)
            for (int column = 1; column < 6; ++column) {
                const QVariant heat = model.index(row, column).data(heatRole);
                QCOMPARE(heat.isValid(), row != column - 1);
                most = std::max(most, std::fabs(heat.toDouble()));
            }
        QCOMPARE(most, 1.0);
    }

    void everyColumnSaysItsQuestion() {
        Shown shown;
        QVERIFY(shown.wait());
        QSet<QString> questions;
        for (int column = 1; column < AttributionModel::PositionColumnCount; ++column) {
            shown.panel.table().setCurrentIndex(shown.panel.model().index(0, column));
            questions.insert(shown.find<QLabel>("attribution.question")->text());
            QVERIFY(shown.panel.model().question(column).size() > 30);
        }
        QCOMPARE(questions.size(), int(AttributionModel::PositionColumnCount) - 1);
    }

    void aLongRunSaysSoAndIsStopped() {
        Held held;
        Shown shown(groupedBook(), held.work());
        QVERIFY(shown.panel.isRunning());
        auto* cancel = shown.find<QPushButton>("attribution.cancel");
        QTRY_VERIFY(cancel->isVisible());
        QTRY_COMPARE(shown.find<QProgressBar>("attribution.progress")->value(), 40);
        cancel->click();
        QVERIFY(!shown.panel.isRunning() && !cancel->isVisible());
        auto* again = shown.find<QPushButton>("attribution.again");
        QVERIFY(again->isVisible());
        QVERIFY(shown.panel.model().attribution() == nullptr);
        held.go = true;
        again->click();
        QVERIFY(shown.wait());
        QVERIFY(!again->isVisible());
        QCOMPARE(held.runs.load(), 2);
    }

    void oneRunPerStateOfTheBook() {
        Held held;
        held.go = true;
        Shown shown(groupedBook(), held.work());
        QVERIFY(shown.wait());
        shown.compute();
        QCoreApplication::processEvents();
        QCOMPARE(held.runs.load(), 1);
    }

    void staleFiguresAreMuted() {
        Shown shown;
        QVERIFY(shown.wait());
        const AttributionModel& model = shown.panel.model();
        QVERIFY(!model.index(0, 1).data(StaleRole).toBool());
        shown.document.setShift(upBy(0.1));
        QVERIFY(model.index(0, 1).data(StaleRole).toBool());
        QSignalSpy fresh(&shown.panel, &AttributionPanel::attributed);
        shown.compute();
        QVERIFY(fresh.wait());
        QVERIFY(!model.index(0, 1).data(StaleRole).toBool());
    }

    void nothingIsComputedBehindATab() {
        Held held;
        held.go = true;
        Shown shown(groupedBook(), held.work());
        QVERIFY(shown.wait());
        shown.panel.hide();
        shown.document.setShift(upBy(0.05));
        shown.compute();
        QTest::qWait(20);
        QCOMPARE(held.runs.load(), 1);
        shown.panel.show();
        QTRY_COMPARE(held.runs.load(), 2);
    }

    void anEmptyBookSaysWhatToDo() {
        Shown shown(Portfolio{});
        auto* empty = shown.find<QLabel>("attribution.empty");
        QVERIFY(empty->isVisible() && empty->text().contains("Type a position"));
        QVERIFY(!shown.find<QToolButton>("attribution.copy")->isEnabled());
        shown.open(groupedBook());
        QVERIFY(QTest::qWaitFor([&] { return !empty->isVisible(); }));
    }

    void theTableIsCopied() {
        Shown shown;
        QVERIFY(shown.wait());
        shown.find<QToolButton>("attribution.copy")->click();
        const QMimeData* copied = QApplication::clipboard()->mimeData();
        const QStringList lines = copied->text().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), shown.panel.model().rowCount() + 1);
        QVERIFY(lines[0].startsWith("Position\tAlone\tIncremental"));
        QVERIFY(copied->html().contains("<table"));
    }

    void figuresAreExplained() {
        Shown shown;
        QVERIFY(shown.wait());
        QSignalSpy asked(&shown.panel, &AttributionPanel::figureRequested);
        EditTable& table = shown.panel.table();
        table.setCurrentIndex(shown.panel.model().index(3, AttributionModel::AloneColumn));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        const FigureRef position = asked[0][0].value<FigureRef>();
        QVERIFY(position.part == FigureRef::Part::Position);
        QCOMPARE(position.instrument, std::string("BTC_USDC-PERPETUAL"));
        QCOMPARE(position.row, 3);
        const int sum = shown.panel.model().rowCount() - 1;
        emit table.doubleClicked(shown.panel.model().index(sum, AttributionModel::ScenarioColumn));
        emit table.doubleClicked(shown.panel.model().index(sum, AttributionModel::EulerColumn));
        emit table.doubleClicked(shown.panel.model().index(sum, AttributionModel::NameColumn));
        QCOMPARE(asked.size(), 3);
        QVERIFY(asked[1][0].value<FigureRef>().part == FigureRef::Part::BindingScenario);
        QVERIFY(asked[2][0].value<FigureRef>().part == FigureRef::Part::Requirement);
    }

    void namedAndNotCutOff() {
        Shown shown;
        QVERIFY(shown.wait());
        for (const AttributionView view :
             {AttributionView::Positions, AttributionView::Groups, AttributionView::Pairs}) {
            shown.panel.setView(view);
            QCOMPARE(unnamedControls(shown.panel), QStringList());
            QCOMPARE(clippedTexts(shown.panel), QStringList());
        }
    }

    void pictures() {
        Shown shown;
        QVERIFY(shown.wait());
        const QString folder = qEnvironmentVariable("MARGINSCOPE_PICTURES");
        QSet<QByteArray> seen;
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            theme().choose(choice);
            for (const AttributionView view :
                 {AttributionView::Positions, AttributionView::Groups, AttributionView::Pairs}) {
                shown.panel.setView(view);
                QCoreApplication::processEvents();
                const QImage image = shown.panel.grab().toImage();
                seen.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
                if (!folder.isEmpty())
                    image.save(QString("%1/attribution-%2-%3.png").arg(folder).arg(int(choice)).arg(int(view)));
            }
        }
        theme().choose(ThemeChoice::Light);
        QCOMPARE(seen.size(), 6);
    }
};

QTEST_MAIN(TestAttributionPanel)
#include "test_attribution_panel.moc"
