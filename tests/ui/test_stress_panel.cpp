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
#include <QFileInfo>
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

    void theGridIsTyped() {
        Shown shown;
        shown.panel.setChoice(StressPanel::Choice::Grid);
        QVERIFY(shown.wait());
        auto* prices = shown.find<QLineEdit>("stress.gridPrices");
        QVERIFY(prices->isVisible());
        QCOMPARE(shown.panel.model().rowCount(), 1 + 7 * 3);
        const auto type = [&](const QString& text) {
            prices->setText(text);
            emit prices->editingFinished();
        };
        type("-25; 0 %; 40");
        QTRY_COMPARE(shown.panel.model().rowCount(), 1 + 3 * 3);
        QVERIFY(prices->text().contains("40"));
        for (const char* bad : {"", "-100", "abc", "1;;x", "99999"}) {
            type(bad);
            QVERIFY(shown.find<QLabel>("stress.statusText")->text().contains("no list of moves"));
        }
        QVERIFY(QTest::qWaitFor([&] { return !shown.panel.isRunning(); }, 20000));
        QCOMPARE(shown.panel.model().rowCount(), 1 + 3 * 3);
        type("-25");
        QTRY_COMPARE(shown.panel.model().rowCount(), 1 + 3);
        QVERIFY(!shown.find<QLabel>("stress.statusText")->isVisible());
        shown.panel.setChoice(StressPanel::Choice::All);
        QVERIFY(!prices->isVisible());
    }

    void heatMapsFollowTheSelection() {
        Shown shown;
        QVERIFY(shown.wait());
        shown.panel.setPage(StressPanel::Page::Positions);
        const StressModel& model = shown.panel.model();
        QCOMPARE(model.positionAt(1)->holdings.front().index, std::size_t{0});
        shown.panel.setSelectedRows({0});
        QVERIFY(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().startsWith("▸"));
        QVERIFY(!model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString().startsWith("▸"));
        QVERIFY(model.index(0, 1).data(MarkedRole).toBool());
        const double own = model.index(0, 1).data(NumberRole).toDouble();
        QCOMPARE(model.selectedPnl(0).value(), own);
        QSignalSpy chosen(&shown.panel, &StressPanel::legChosen);
        shown.panel.activateWindow();
        shown.panel.table().setFocus();
        shown.panel.table().setCurrentIndex(model.index(0, 2));
        QVERIFY(shown.panel.readOut().contains(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString()));
        QVERIFY(shown.panel.readOut().contains("selected legs"));
        if (shown.panel.table().hasFocus()) QCOMPARE(chosen.size(), 1);
        shown.panel.setPage(StressPanel::Page::Underlyings);
        QVERIFY(model.isMarked(1) != model.isMarked(2));
        shown.panel.setSelectedRows({});
        QVERIFY(!model.isMarked(1) && !model.isMarked(2));
    }

    void heatMapsLeaveAsPictures() {
        Shown shown;
        QVERIFY(shown.wait());
        QVERIFY(!shown.panel.heatTable());
        shown.panel.setPage(StressPanel::Page::Positions);
        QSignalSpy exported(&shown.panel, &StressPanel::exported);
        int written = 0;
        for (const char* kind : {"png", "svg", "pdf", "csv"}) {
            const QString file = shown.folder.filePath(QString("map.") + kind);
            shown.panel.exportTo(file);
            ++written;
            QTRY_COMPARE(exported.size(), written);
            QVERIFY(QFileInfo(file).size() > 500);
        }
        const HeatTable table = shown.panel.heatTable().value();
        QCOMPARE(table.rows.size(), shown.panel.model().rowCount());
        QCOMPARE(table.columns.size(), shown.panel.model().columnCount() - 1);
        shown.panel.copyPicture();
        QVERIFY(!QApplication::clipboard()->image().isNull());
    }

    void theCovarianceIsStated() {
        Shown shown;
        QVERIFY(shown.wait());
        shown.panel.setPage(StressPanel::Page::Likely);
        ReverseStressView& likely = shown.panel.likely();
        QVERIFY(QTest::qWaitFor([&] { return !shown.panel.isRunning() && likely.hasResult(); }, 20000));
        QVERIFY(!likely.form().isVisible());
        likely.setFormShown(true);
        QVERIFY(likely.form().isVisible());
        const auto type = [&](const char* field, const QString& text) {
            auto* edit = shown.find<QLineEdit>(field);
            edit->setText(text);
            emit edit->editingFinished();
        };
        const auto settled = [&] { return QTest::qWaitFor([&] { return !shown.panel.isRunning(); }, 20000); };
        type("covariance.vols", "BTC=33 %; ETH=0.44");
        QVERIFY(settled());
        const auto vol = [&](const char* word) {
            for (const DrawnFactor& factor : likely.model().result()->covariance.factors)
                if (factorWord(factor) == word) return factor.vol;
            return -1.0;
        };
        QCOMPARE(vol("BTC"), 0.33);
        QCOMPARE(vol("ETH"), 0.44);
        type("covariance.correlations", "BTC,ETH=0.25");
        QVERIFY(settled());
        QVERIFY(likely.model().result()->covariance.correlation[1] == 0.25);
        // Not positive semi-definite: said, and the figures of before stay, marked as such.
        type("covariance.correlations", "BTC,ETH=0.99; BTC,BTC:vol=0.99; ETH,BTC:vol=-0.99");
        QVERIFY(settled());
        const QString said = shown.find<QLabel>("likely.status")->text();
        QVERIFY2(said.contains("semi"), qPrintable(said));
        QVERIFY(likely.hasResult());
        QVERIFY(likely.model().index(0, 0).data(StaleRole).toBool() || likely.model().index(0, 1).data(StaleRole).toBool());
        type("covariance.correlations", "BTC,ETH=2");
        QVERIFY(shown.find<QLabel>("covariance.problem")->text().contains("cannot be used"));
        type("covariance.correlations", "");
        type("covariance.vols", "DOGECOIN=0.5");
        QVERIFY(settled());
        // What the book does not have is said, and does not count.
        QTRY_VERIFY(shown.find<QLabel>("likely.note")->text().contains("DOGECOIN"));
        type("covariance.vols", "BTC:price=0.5");
        QVERIFY(settled());
        QTRY_VERIFY(shown.find<QLabel>("likely.status")->text().contains("BTC:price"));
        type("covariance.vols", "");
        QVERIFY(settled());
        QVERIFY(!shown.find<QLabel>("likely.status")->isVisible());
        likely.form().setFile("/nowhere/covariance.json");
        QVERIFY(settled());
        QTRY_VERIFY(shown.find<QLabel>("likely.status")->text().contains("covariance.json"));
        shown.panel.setPage(StressPanel::Page::Results);
        QVERIFY(shown.wait());
    }

    void priceHistoriesMakeTheCovariance() {
        Shown shown;
        QVERIFY(shown.wait());
        QFile file(shown.folder.filePath("btc.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("date,close\n");
        for (int day = 1; day <= 28; ++day)
            file.write(qPrintable(QString("2026-02-%1,%2\n").arg(day, 2, 10, QChar('0')).arg(100 + (day * 7919 % 13))));
        file.close();
        shown.panel.setPage(StressPanel::Page::Likely);
        ReverseStressView& likely = shown.panel.likely();
        likely.form().setHistory("BTC", file.fileName());
        QVERIFY(QTest::qWaitFor([&] { return !shown.panel.isRunning() && likely.model().result() != nullptr; }, 20000));
        QCOMPARE(likely.model().result()->covariance.factors.size(), std::size_t{1});
        QVERIFY(shown.find<QLabel>("likely.note")->text().contains("1"));
    }

    void booksStandSideBySide() {
        Shown shown;
        QVERIFY(shown.wait());
        BookStressView& books = shown.panel.books();
        const QAbstractItemModelTester tester(books.table().model());
        shown.panel.setPage(StressPanel::Page::Books);
        QVERIFY(QTest::qWaitFor([&] { return !shown.panel.isRunning() && books.hasResult(); }, 20000));
        QCOMPARE(books.model().columnCount(), 2);
        QVERIFY(books.menu().actions().size() > 5);
        books.setLocations({"sample:short-strangle", "store:no such book"});
        QVERIFY(QTest::qWaitFor([&] { return !shown.panel.isRunning() && books.model().columnCount() == 4; }, 20000));
        QVERIFY(books.model().value(0, 1) && books.model().value(0, 2));
        QVERIFY(!books.model().value(0, 3));
        QCOMPARE(books.model().index(0, 3).data().toString(), QString("–"));
        QVERIFY(books.model().sentence(0, 3).contains("no such book"));
        double last = -1e300;
        for (int row = 0; row < books.model().rowCount(); ++row) {
            const double sum = *books.model().value(row, 1) + *books.model().value(row, 2);
            QVERIFY(sum >= last);
            last = sum;
        }
        const HeatTable table = shown.panel.heatTable().value();
        QCOMPARE(table.columns.size(), 3);
        shown.panel.setChoice(StressPanel::Choice::Grid);
        QVERIFY(QTest::qWaitFor([&] { return !shown.panel.isRunning() && books.model().rowCount() == 21; }, 20000));
        QSignalSpy exported(&shown.panel, &StressPanel::exported);
        const QString file = shown.folder.filePath("books.json");
        shown.panel.exportTo(file);
        QTRY_COMPARE(exported.size(), 1);
        QFile json(file);
        QVERIFY(json.open(QIODevice::ReadOnly) && json.readAll().contains("stress_results"));
    }

    void thePanelIsAsItWasLeft() {
        Shown shown, other;
        QVERIFY(shown.wait() && other.wait());
        QVERIFY(shown.panel.setGrid({-0.5, 0.5}, {0.1}));
        QVERIFY(!shown.panel.setGrid({-1.5}, {0.1}));
        CovarianceChoice choice;
        choice.vols["BTC"] = 0.5;
        choice.correlations = {{"BTC", "ETH", 0.3}};
        choice.file = "/somewhere/desk.json";
        choice.histories["ETH"] = "/somewhere/eth.csv";
        choice.horizonDays = 5.0;
        shown.panel.likely().setCovariance(choice);
        shown.panel.books().setLocations({"sample:three-coins"});
        shown.panel.setChoice(StressPanel::Choice::Grid);
        QVERIFY(other.panel.restoreState(shown.panel.saveState()));
        QVERIFY(other.panel.likely().covariance() == choice);
        QCOMPARE(other.panel.books().locations(), QStringList{"sample:three-coins"});
        QCOMPARE(other.panel.choice(), StressPanel::Choice::Grid);
        QTRY_COMPARE(other.panel.model().rowCount(), 3);
        QVERIFY(!other.panel.restoreState("nonsense"));
    }

    void namedAndNotCutOff() {
        Shown shown;
        QVERIFY(shown.wait());
        for (int page = 0; page < 6; ++page) {
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
            for (int page = 0; page < 6; ++page) {
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
        QCOMPARE(seen.size(), 12);
    }
};

QTEST_MAIN(TestStressPanel)
#include "test_stress_panel.moc"
