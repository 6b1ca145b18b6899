// The stress panel as a person uses it: results worst first, heat maps, the most likely scenario, own scenarios typed,
// kept and applied, running and stopping, stale figures, copying, exporting, keyboard.
#include "ui/panels/stress_panel.h"

#include "ui/models/attribution_model.h"
#include "ui/models/roles.h"

#include "tests/support/widget_checks.h"
#include "tests/ui/sample_books.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
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

Portfolio stressedPortfolio() {
    Portfolio book = strangle(4);
    book.positions.push_back(leg("BTC_USDC-PERPETUAL", 1));
    book.positions.push_back(leg("ETH_USDC-PERPETUAL", -20));
    return book;
}

Result<StressRun> plainRun(const Comparison& comparison, std::vector<StressScenario> scenarios, const Job& job) {
    return runStress(comparison, std::move(scenarios), {}, job);
}

/// A book open in a presenter with the panel on screen.
struct Shown {
    explicit Shown(const Portfolio& book = stressedPortfolio(), StressPanel::Work work = plainRun)
        : panel(document, theme(), std::move(work)) {
        panel.setStorePath(store());
        panel.resize(760, 480);
        panel.show();
        open(book);
    }
    std::string store() const { return folder.filePath("m.db").toStdString(); }

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
        return QTest::qWaitFor([this] { return !panel.isRunning() && panel.model().run() != nullptr; }, 20000);
    }
    template<class Widget>
    Widget* find(const char* name) {
        return panel.findChild<Widget*>(QString::fromLatin1(name));
    }
    QString cell(int row, int column) { return panel.model().index(row, column).data().toString(); }
    int rowOf(const std::string& id) {
        for (int row = 0; row < panel.model().rowCount(); ++row)
            if (const auto place = panel.model().scenarioAt(row))
                if (panel.model().run()->scenarios[*place].id == id) return row;
        return -1;
    }

    QTemporaryDir folder;
    DocumentPresenter document;
    StressPanel panel;
};

/// A run that waits until it is told to end, or stopped.
struct Held {
    StressPanel::Work work() {
        return [this](const Comparison& comparison, std::vector<StressScenario> scenarios, const Job& job) {
            ++runs;
            job.report(0.4);
            while (!go && !job.stopRequested())
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            return runStress(comparison, std::move(scenarios), {}, Job{job.stop, {}});
        };
    }
    std::atomic<int> runs = 0;
    std::atomic<bool> go = false;
};

} // namespace

class TestStressPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme().choose(ThemeChoice::Light); }

    void theWorstStandsFirst() {
        Shown shown;
        const QAbstractItemModelTester tester(const_cast<StressModel*>(&shown.panel.model()));
        QVERIFY(shown.wait());
        const StressModel& model = shown.panel.model();
        QVERIFY(model.rowCount() > 25);
        QCOMPARE(shown.cell(0, StressModel::NameColumn), QString("Market as it stands"));
        double last = -1e300;
        for (int row = 1; row < model.rowCount(); ++row) {
            const double excess = model.index(row, StressModel::ExcessColumn).data(NumberRole).toDouble();
            QVERIFY(excess >= last);
            last = excess;
            const double call = model.index(row, StressModel::PortfolioCallColumn).data(NumberRole).toDouble();
            QCOMPARE(call, std::max(0.0, -excess));
        }
        QVERIFY(shown.cell(1, StressModel::NameColumn).endsWith("*"));
        QCOMPARE(model.index(0, StressModel::RequirementColumn).data(NumberRole).toDouble(),
                 shown.document.comparison()->of(Regime::Portfolio).initial.requirement);
    }

    void orderLevelAndSetAreChosen() {
        Shown shown;
        QVERIFY(shown.wait());
        shown.panel.setOrder({Regime::Cross, Level::Maintenance});
        QCOMPARE(shown.panel.model().index(0, StressModel::RequirementColumn).data(NumberRole).toDouble(),
                 shown.document.comparison()->of(Regime::Cross).maintenance.requirement);
        shown.panel.setOrder({std::nullopt, Level::Initial});
        QVERIFY(shown.panel.model().index(1, StressModel::PnlColumn).data(NumberRole).toDouble() <=
                shown.panel.model().index(2, StressModel::PnlColumn).data(NumberRole).toDouble());
        QSignalSpy fresh(&shown.panel, &StressPanel::stressed);
        shown.panel.setChoice(StressPanel::Choice::Invented);
        QVERIFY(fresh.wait());
        QCOMPARE(shown.panel.model().run()->scenarios.size(), bundledStresses()[2].scenarios.size());
        shown.panel.setChoice(StressPanel::Choice::Grid);
        QVERIFY(fresh.wait());
        QCOMPARE(shown.panel.model().run()->scenarios.size(), std::size_t{21});
    }

    void heatMapsAddUp() {
        Shown shown;
        QVERIFY(shown.wait());
        const QAbstractItemModelTester tester(const_cast<StressModel*>(&shown.panel.model()));
        for (const StressPanel::Page page : {StressPanel::Page::Underlyings, StressPanel::Page::Positions}) {
            shown.panel.setPage(page);
            const StressModel& model = shown.panel.model();
            const int sum = model.columnCount() - 1;
            double most = 0.0;
            for (int row = 0; row < model.rowCount(); ++row) {
                double total = 0.0;
                for (int column = 1; column < sum; ++column) {
                    total += model.index(row, column).data(NumberRole).toDouble();
                    most = std::max(most, std::fabs(model.index(row, column).data(heatRole).toDouble()));
                }
                const double money = shown.panel.model().run()->outcomes[*model.scenarioAt(row)].moneyPnl;
                if (page == StressPanel::Page::Positions) total += money;
                QVERIFY(std::fabs(total - model.index(row, sum).data(NumberRole).toDouble()) < 1e-6);
                QVERIFY(!model.index(row, sum).data(heatRole).isValid());
            }
            QCOMPARE(most, 1.0);
        }
        QCOMPARE(shown.panel.model().positionAt(1)->instrument.symbol, std::string("BTC-25DEC26-110000-C"));
        QVERIFY(shown.panel.model().positionAt(99) == nullptr);
    }

    void aScenarioSaysWhatItIsMadeOf() {
        Shown shown;
        QVERIFY(shown.wait());
        shown.panel.table().setCurrentIndex(shown.panel.model().index(shown.rowOf("depeg"), 0));
        const QString text = shown.find<QLabel>("stress.details")->text();
        QVERIFY2(text.contains("90 cents") && text.contains("Assumed"), qPrintable(text));
    }

    void aScenarioIsApplied() {
        Shown shown;
        QVERIFY(shown.wait());
        auto* apply = shown.find<QToolButton>("stress.apply");
        QVERIFY(!apply->isEnabled());
        shown.panel.table().setCurrentIndex(shown.panel.model().index(shown.rowOf("2021-05-19"), 0));
        QVERIFY(apply->isEnabled());
        QTest::keyClick(&shown.panel.table(), Qt::Key_Return);
        const MarketMove move = shown.document.workspace().shift();
        QCOMPARE(move.priceMoveOf(AssetCode("BTC")), -0.144);
        QCOMPARE(move.priceMoveOf(AssetCode("ETH")), -0.277);
        QVERIFY(shown.find<QLabel>("stress.details")->text().contains("without: volatility by time to expiry"));
    }

    void ownScenariosAreTypedAndKept() {
        Shown shown;
        QVERIFY(shown.wait());
        shown.panel.setPage(StressPanel::Page::Own);
        QVERIFY(!shown.panel.table().isVisible());
        shown.find<QPushButton>("stressEditor.new")->click();
        StressEditorModel& model = shown.panel.editor().model();
        const QAbstractItemModelTester tester(&model);
        QVERIFY(model.setData(model.index(0, StressEditorModel::PriceColumn), "-35", Qt::EditRole));
        QVERIFY(model.setData(model.index(0, StressEditorModel::VolColumn), "+40 %", Qt::EditRole));
        QVERIFY(model.setData(model.index(0, StressEditorModel::VolKindColumn), "poi", Qt::EditRole));
        QVERIFY(!model.setData(model.index(0, StressEditorModel::PriceColumn), "-120", Qt::EditRole));
        auto* message = shown.find<QLabel>("stressEditor.message");
        QVERIFY2(message->text().contains("-1.2"), qPrintable(message->text()));
        QVERIFY(!model.setData(model.index(0, StressEditorModel::PriceColumn), "a lot", Qt::EditRole));
        const int fresh = model.rowCount() - 1;
        QVERIFY(model.setData(model.index(fresh, StressEditorModel::SubjectColumn), "doge", Qt::EditRole));
        QVERIFY(
            !model.setData(model.index(model.rowCount() - 1, StressEditorModel::SubjectColumn), "d o", Qt::EditRole));
        auto* name = shown.find<QLineEdit>("stressEditor.name");
        name->setText("My crash");
        QTest::keyClick(name, Qt::Key_Return);
        const StressScenario& mine = shown.panel.editor().scenarios().at(0);
        QCOMPARE(mine.name, std::string("My crash"));
        QCOMPARE(mine.others->price, -0.35);
        QVERIFY(mine.others->vol == 0.4 && mine.others->volKind == VolMoveKind::Points);
        QTRY_VERIFY(!ownStresses(shown.store())->stresses.empty() &&
                    ownStresses(shown.store())->stresses[0].scenario == mine);
        QSignalSpy ready(&shown.panel, &StressPanel::stressed);
        shown.panel.setPage(StressPanel::Page::Results);
        shown.panel.setChoice(StressPanel::Choice::Own);
        QTRY_COMPARE(shown.panel.model().rowCount(), 2);
        QVERIFY(shown.wait());
        shown.panel.table().setCurrentIndex(shown.panel.model().index(1, 0));
        QVERIFY(shown.find<QLabel>("stress.details")->text().contains("DOGE"));
        shown.panel.setPage(StressPanel::Page::Own);
        shown.find<QPushButton>("stressEditor.duplicate")->click();
        QCOMPARE(shown.panel.editor().scenarios().size(), std::size_t{2});
        shown.find<QPushButton>("stressEditor.remove")->click();
        QCOMPARE(shown.panel.editor().scenarios().size(), std::size_t{1});
    }

    void anUnderlyingOfItsOwn() {
        Shown shown;
        QVERIFY(shown.wait());
        StressEditor& editor = shown.panel.editor();
        StressScenario scenario;
        scenario.name = "x";
        scenario.others.emplace().price = -0.1;
        scenario.others->vol = 0.5;
        editor.add(scenario);
        StressEditorModel& model = editor.model();
        QCOMPARE(model.index(1, 0).data().toString(), QString("BTC"));
        QCOMPARE(model.index(1, StressEditorModel::PriceColumn).data(NumberRole).toDouble(), -0.1);
        QVERIFY(model.index(1, 0).data(CellStateRole).toInt() == int(CellState::Muted));
        QVERIFY(model.setData(model.index(1, StressEditorModel::PriceColumn), "20", Qt::EditRole));
        QCOMPARE(model.scenario().underlyings.at(AssetCode("BTC")).vol, 0.5);
        QVERIFY(model.index(1, 0).data(CellStateRole).toInt() == int(CellState::Plain));
        model.clearRow(1);
        QVERIFY(model.scenario().underlyings.empty());
        int money = -1;
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data().toString() == "USDC") money = row;
        QVERIFY(money > 0);
        QVERIFY(model.setData(model.index(money, StressEditorModel::PriceColumn), "-5", Qt::EditRole));
        QCOMPARE(model.scenario().assetMove(AssetCode("USDC")), -0.05);
        QVERIFY(!model.flags(model.index(money, StressEditorModel::VolColumn)).testFlag(Qt::ItemIsEditable));
    }

    void aLibraryScenarioIsTakenOver() {
        Shown shown;
        QVERIFY(shown.wait());
        shown.panel.table().setCurrentIndex(shown.panel.model().index(shown.rowOf("2020-03-12"), 0));
        shown.find<QToolButton>("stress.adopt")->click();
        QVERIFY(shown.panel.page() == StressPanel::Page::Own);
        const StressScenario& copy = shown.panel.editor().scenarios().at(0);
        QCOMPARE(copy.underlyings.at(AssetCode("BTC")).price, -0.395);
        QVERIFY(copy.assumed.empty() && copy.id != "2020-03-12");
    }

    void aDamagedFileStaysUntouched() {
        Shown shown;
        QFile file(QString::fromStdString(ownStressPath(shown.store())));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray text = R"({"format": "marginscope.stress/1", "scenarios": [{"name": "a"}, {"name": 4}]})";
        file.write(text);
        file.close();
        shown.panel.setStorePath(shown.store());
        QVERIFY(shown.wait());
        QVERIFY(!shown.panel.editor().isUsable());
        QVERIFY(!shown.find<QPushButton>("stressEditor.new")->isEnabled());
        QVERIFY(shown.find<QLabel>("stressEditor.message")->text().contains("stays untouched"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), text);
    }

    void theMostLikelyScenario() {
        Shown shown;
        QVERIFY(shown.wait());
        ReverseStressView& likely = shown.panel.likely();
        QVERIFY(!likely.hasResult());
        shown.panel.setPage(StressPanel::Page::Likely);
        QVERIFY(QTest::qWaitFor([&] { return !shown.panel.isRunning() && likely.hasResult(); }, 20000));
        const QAbstractItemModelTester tester(const_cast<ReverseStressModel*>(&likely.model()));
        ReverseTarget target;
        target.loss = 40000;
        likely.setTarget(target);
        QTRY_VERIFY(!likely.isRunning() && likely.model().result()->target.loss == 40000.0);
        QVERIFY(std::fabs(likely.model().result()->solutions[0].pnl + 40000) < 1e-6);
        const QString summary = shown.find<QLabel>("likely.summary")->text();
        QVERIFY2(summary.contains("standard deviations"), qPrintable(summary));
        likely.setTarget({std::nullopt, Regime::Cross, Level::Initial});
        QTRY_VERIFY(!likely.isRunning() && !likely.model().result()->target.loss);
        QVERIFY(!shown.find<QLineEdit>("likely.amount")->isVisible());
        likely.setTarget(target);
        QTRY_VERIFY(!likely.isRunning() && likely.model().result()->target.loss);
        shown.find<QPushButton>("likely.keep")->click();
        QCOMPARE(shown.panel.editor().scenarios().size(), std::size_t{1});
        QVERIFY(shown.panel.editor().scenarios()[0].name.starts_with("Most likely"));
        shown.panel.setPage(StressPanel::Page::Likely);
        auto* amount = shown.find<QLineEdit>("likely.amount");
        amount->selectAll();
        QTest::keyClicks(amount, "much");
        QTRY_VERIFY(shown.find<QLabel>("likely.status")->text().contains("not an amount"));
    }

    void aLongRunSaysSoAndIsStopped() {
        Held held;
        Shown shown(stressedPortfolio(), held.work());
        QTRY_VERIFY(held.runs > 0);
        auto* cancel = shown.find<QPushButton>("stress.cancel");
        QTRY_VERIFY(cancel->isVisible());
        QTRY_COMPARE(shown.find<QProgressBar>("stress.progress")->value(), 40);
        cancel->click();
        QVERIFY(!shown.panel.isRunning() && !cancel->isVisible());
        auto* again = shown.find<QPushButton>("stress.again");
        QVERIFY(again->isVisible());
        held.go = true;
        again->click();
        QVERIFY(shown.wait());
        QVERIFY(!again->isVisible());
    }

    void staleFiguresAreMuted() {
        Shown shown;
        QVERIFY(shown.wait());
        const StressModel& model = shown.panel.model();
        QVERIFY(!model.index(1, 1).data(StaleRole).toBool());
        MarketMove move;
        move.price = 0.1;
        shown.document.setShift(move);
        QVERIFY(model.index(1, 1).data(StaleRole).toBool());
        QSignalSpy fresh(&shown.panel, &StressPanel::stressed);
        shown.compute();
        QVERIFY(fresh.wait(20000));
        QVERIFY(!model.index(1, 1).data(StaleRole).toBool());
    }

    void nothingIsComputedBehindATab() {
        Held held;
        held.go = true;
        Shown shown(stressedPortfolio(), held.work());
        QVERIFY(shown.wait());
        const int runs = held.runs;
        shown.panel.hide();
        MarketMove move;
        move.price = 0.05;
        shown.document.setShift(move);
        shown.compute();
        QTest::qWait(20);
        QCOMPARE(held.runs.load(), runs);
        shown.panel.show();
        QTRY_COMPARE(held.runs.load(), runs + 1);
    }

    void anEmptyBookSaysWhatToDo() {
        Shown shown(Portfolio{});
        QTRY_VERIFY(!shown.panel.isRunning());
        auto* empty = shown.find<QLabel>("stress.empty");
        QVERIFY(empty->isVisible() && empty->text().contains("Type a position"));
        QVERIFY(!shown.find<QToolButton>("stress.copy")->isEnabled());
    }

    void theTableIsCopiedAndExported() {
        Shown shown;
        QVERIFY(shown.wait());
        shown.find<QToolButton>("stress.copy")->click();
        const QStringList lines = QApplication::clipboard()->mimeData()->text().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), shown.panel.model().rowCount() + 1);
        QVERIFY(lines[0].startsWith("Scenario\tP&L\tExcess"));
        QSignalSpy exported(&shown.panel, &StressPanel::exported), failed(&shown.panel, &StressPanel::failed);
        shown.panel.exportTo(shown.folder.filePath("out.csv"));
        QVERIFY(exported.wait());
        QFile file(shown.folder.filePath("out.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("book,scenario,name"));
        shown.panel.exportTo(shown.folder.filePath("none/out.csv"));
        QVERIFY(failed.wait());
    }

    void namedAndNotCutOff() {
        Shown shown;
        QVERIFY(shown.wait());
        for (int page = 0; page < 5; ++page) {
            shown.panel.setPage(static_cast<StressPanel::Page>(page));
            QVERIFY(QTest::qWaitFor([&] { return !shown.panel.isRunning(); }, 20000));
            QCOMPARE(unnamedControls(shown.panel), QStringList());
            QCOMPARE(clippedTexts(shown.panel), QStringList());
        }
    }

    void pictures() {
        Shown shown;
        QVERIFY(shown.wait());
        StressScenario scenario;
        scenario.name = "x";
        scenario.others.emplace().price = -0.1;
        shown.panel.editor().add(scenario);
        const QString folder = qEnvironmentVariable("MARGINSCOPE_PICTURES");
        QSet<QByteArray> seen;
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            theme().choose(choice);
            for (int page = 0; page < 5; ++page) {
                shown.panel.setPage(static_cast<StressPanel::Page>(page));
                QVERIFY(QTest::qWaitFor([&] { return !shown.panel.isRunning(); }, 20000));
                QCoreApplication::processEvents();
                const QImage image = shown.panel.grab().toImage();
                seen.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
                if (!folder.isEmpty())
                    image.save(QString("%1/stress-%2-%3.png").arg(folder).arg(int(choice)).arg(page));
            }
        }
        theme().choose(ThemeChoice::Light);
        QCOMPARE(seen.size(), 10);
    }
};

QTEST_MAIN(TestStressPanel)
#include "test_stress_panel.moc"
