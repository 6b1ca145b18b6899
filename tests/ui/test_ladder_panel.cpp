// The panels of the expiry ladder and of changes as a person uses them: steps, days, pictures, stale figures, stopping,
// other states, copying, exporting, keyboard.
#include "ui/panels/change_panel.h"
#include "ui/panels/ladder_panel.h"

#include "ui/models/roles.h"

#include "core/session/documents.h"

#include "tests/support/widget_checks.h"
#include "tests/ui/sample_books.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cmath>
#include <thread>

using namespace marginscope;
using namespace marginscope::cases;

namespace {

Theme& theme() {
    static Theme shared(*qApp);
    return shared;
}

/// A short call that outlives the long one it is hedged by.
Portfolio hedged() {
    Portfolio book;
    book.name = "Hedged";
    book.positions = {leg("BTC-25DEC26-100000-C", 2), leg("BTC-29JAN27-100000-C", -2)};
    book.collateral = {{AssetCode("USDC"), 60000.0}};
    return book;
}

void accept(DocumentPresenter& document) {
    const RunInputs inputs = document.workspace().inputs();
    document.acceptComparison(inputs.revision,
                              std::make_shared<const Comparison>(runComparison(inputs, {false}).value()));
}

void openIn(DocumentPresenter& document, const Portfolio& book, const std::string& location = {}) {
    LoadedBook loaded;
    loaded.portfolio = book;
    loaded.location = location;
    LoadedMarket market;
    market.market = sampleMarket();
    document.open(std::move(loaded), std::move(market), sampleRulebook());
    accept(document);
}

struct ShownLadder {
    explicit ShownLadder(const Portfolio& book = hedged(), LadderPanel::Work work = runLadder,
                         const QSize& size = {760, 420})
        : panel(document, theme(), std::move(work)) {
        panel.resize(size);
        panel.show();
        openIn(document, book);
    }
    bool wait() {
        return QTest::qWaitFor([this] { return !panel.isRunning() && panel.model().ladder() != nullptr; });
    }
    template<class Widget>
    Widget* find(const char* name) {
        return panel.findChild<Widget*>(QString::fromLatin1(name));
    }
    QModelIndex cell(int row, int column) { return panel.model().index(row, column); }
    int rowNamed(const QString& part, int from = 0) {
        for (int row = from; row < panel.model().rowCount(); ++row)
            if (cell(row, 0).data().toString().contains(part)) return row;
        return -1;
    }

    DocumentPresenter document;
    LadderPanel panel;
};

struct ShownChanges {
    explicit ShownChanges(const Portfolio& book, const std::string& location = {}, const std::string& store = {})
        : panel(document, theme()) {
        panel.setStorePath(store.empty() ? folder.filePath("none.db").toStdString() : store);
        panel.resize(760, 420);
        panel.show();
        openIn(document, book, location);
    }
    bool wait() {
        return QTest::qWaitFor([this] { return !panel.isRunning() && panel.model().report() != nullptr; });
    }
    template<class Widget>
    Widget* find(const char* name) {
        return panel.findChild<Widget*>(QString::fromLatin1(name));
    }

    QTemporaryDir folder;
    DocumentPresenter document;
    ChangePanel panel;
};

/// A run that waits until it is told to end, or stopped.
struct Held {
    LadderPanel::Work work() {
        return [this](const RunInputs& inputs, const LadderSpec& spec, const Job& job) -> Result<ExpiryLadder> {
            ++runs;
            while (!go && !job.stopRequested())
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            return runLadder(inputs, spec, Job{job.stop, {}});
        };
    }
    std::atomic<int> runs = 0;
    std::atomic<bool> go = false;
};

} // namespace

class TestLadderPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme().choose(ThemeChoice::Light); }

    void stepsShowWhatSettlesAndTheLostHedge() {
        ShownLadder shown;
        const QAbstractItemModelTester tester(const_cast<LadderModel*>(&shown.panel.model()));
        QVERIFY(shown.wait());
        const ExpiryLadder& ladder = *shown.panel.model().ladder();
        QCOMPARE(ladder.steps.size(), std::size_t{2});
        const int first = shown.rowNamed("2026-12-25");
        QVERIFY(first > 0);
        QVERIFY(shown.cell(first, LadderModel::WhatColumn).data().toString().contains("hedge disappears"));
        QVERIFY(shown.rowNamed("BTC-25DEC26-100000-C", first) > first);
        const int after = shown.rowNamed("after", first);
        QCOMPARE(shown.cell(after, LadderModel::RequirementColumn).data(NumberRole).toDouble(),
                 ladder.steps[0].after.of(Regime::Portfolio).initial.requirement);
        QVERIFY(shown.rowNamed("what expired saved") > after);
        QVERIFY(shown.find<QLabel>("ladder.summary")->text().contains("2026-12-25"));
        shown.panel.setStanding(Regime::Cross, Level::Maintenance);
        QCOMPARE(shown.cell(0, LadderModel::RequirementColumn).data(NumberRole).toDouble(),
                 ladder.now.of(Regime::Cross).maintenance.requirement);
    }

    void enterGoesToTheRow() {
        ShownLadder shown;
        QVERIFY(shown.wait());
        QSignalSpy asked(&shown.panel, &LadderPanel::rowRequested);
        shown.panel.table().setCurrentIndex(shown.cell(shown.rowNamed("BTC-29JAN27-100000-C"), 0));
        QTest::keyClick(&shown.panel.table(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toInt(), 2);
        QVERIFY(shown.find<QLabel>("ladder.sentence")->text().contains("BTC-29JAN27-100000-C"));
    }

    void daysAndTheirWeekend() {
        ShownLadder shown;
        QVERIFY(shown.wait());
        shown.panel.setView(LadderPanel::View::Days);
        QCOMPARE(shown.panel.model().ladder()->roll.size(), std::size_t{8});
        QVERIFY(shown.cell(0, 0).data().toString().contains("Friday"));
        QVERIFY(shown.cell(1, LadderModel::WhatColumn).data().toString().contains("weekend"));
        QVERIFY(shown.rowNamed("to Monday") == 8);
        QSignalSpy fresh(&shown.panel, &LadderPanel::laddered);
        shown.find<QSpinBox>("ladder.days")->setValue(0);
        QVERIFY(fresh.wait());
        QVERIFY(shown.find<QLabel>("ladder.empty")->isVisible());
    }

    void theMoveIsAsked() {
        ShownLadder shown;
        QVERIFY(shown.wait());
        QSignalSpy fresh(&shown.panel, &LadderPanel::laddered);
        shown.find<QDoubleSpinBox>("ladder.price")->setValue(10.0);
        QVERIFY(fresh.wait());
        QVERIFY(shown.panel.model().ladder()->moved.has_value());
        QVERIFY(shown.rowNamed("After the move") == 1);
    }

    void pictureIsReadByKeyboard() {
        ShownLadder shown;
        QVERIFY(shown.wait());
        shown.panel.setView(LadderPanel::View::Picture);
        CurveChart& chart = shown.panel.chart();
        QVERIFY(chart.isVisible());
        QCOMPARE(chart.picture().curves.size(), std::size_t{3});
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(chart.cursor().has_value() && !chart.readOut().isEmpty());
        auto* figure = shown.find<QComboBox>("ladder.figure");
        for (int item = 0; item < figure->count(); ++item) {
            figure->setCurrentIndex(item);
            QVERIFY(chart.picture().title.contains(figure->currentText()));
        }
        shown.panel.setView(LadderPanel::View::Points);
        auto* points = shown.find<EditTable>("ladderPoints");
        QVERIFY(points->isVisible());
        const QAbstractItemModelTester tester(points->model());
        QVERIFY(points->model()->rowCount() > 20);
        QCOMPARE(points->model()->columnCount(), 4);
        shown.panel.copy();
        QVERIFY(QApplication::clipboard()->text().count('\n') > 20);
    }

    void staleFiguresAreMarked() {
        ShownLadder shown;
        QVERIFY(shown.wait());
        QVERIFY(!shown.cell(0, LadderModel::ExcessColumn).data(StaleRole).toBool());
        MarketMove move;
        move.price = 0.05;
        shown.document.setShift(move);
        QVERIFY(shown.cell(0, LadderModel::ExcessColumn).data(StaleRole).toBool());
        QSignalSpy fresh(&shown.panel, &LadderPanel::laddered);
        accept(shown.document);
        QVERIFY(fresh.wait());
        QVERIFY(!shown.cell(0, LadderModel::ExcessColumn).data(StaleRole).toBool());
    }

    void runsCanBeStopped() {
        Held held;
        ShownLadder shown(hedged(), held.work());
        auto* cancel = shown.find<QPushButton>("ladder.cancel");
        QVERIFY(QTest::qWaitFor([&] { return cancel->isVisible(); }));
        cancel->click();
        QVERIFY(!shown.panel.isRunning() && shown.panel.model().ladder() == nullptr);
        held.go = true;
        shown.find<QPushButton>("ladder.again")->click();
        QVERIFY(shown.wait());
    }

    void emptyBooksAndBooksWithoutExpiry() {
        ShownLadder empty{Portfolio{}};
        QVERIFY(QTest::qWaitFor([&] { return !empty.panel.isRunning(); }));
        QVERIFY(empty.find<QLabel>("ladder.empty")->isVisible());
        QVERIFY(empty.find<QLabel>("ladder.empty")->text().contains("position"));
        Portfolio endless;
        endless.positions = {leg("BTC-PERPETUAL", 1000)};
        ShownLadder shown(endless);
        QVERIFY(shown.wait());
        QVERIFY(shown.find<QLabel>("ladder.empty")->text().contains("Nothing in this book expires"));
    }

    void ladderIsExported() {
        ShownLadder shown;
        QVERIFY(shown.wait());
        shown.panel.copy();
        QVERIFY(QApplication::clipboard()->text().count('\n') > 6);
        shown.panel.setView(LadderPanel::View::Picture);
        const QTemporaryDir folder;
        QSignalSpy done(&shown.panel, &LadderPanel::exported);
        for (const char* name : {"ladder.csv", "ladder.json", "ladder.png", "ladder.svg", "ladder.pdf"}) {
            shown.panel.exportTo(folder.filePath(name));
            QVERIFY2(done.wait(), name);
            QVERIFY2(QFile(folder.filePath(name)).size() > 200, name);
        }
        QSignalSpy failed(&shown.panel, &LadderPanel::failed);
        shown.panel.exportTo(folder.filePath("no/such/folder.csv"));
        QVERIFY(failed.wait());
    }

    void nothingIsUnnamedOrCutOff() {
        ShownLadder shown(hedged(), runLadder, {515, 420});
        QVERIFY(shown.wait());
        for (const LadderPanel::View view : {LadderPanel::View::Steps, LadderPanel::View::Days,
                                             LadderPanel::View::Picture, LadderPanel::View::Points}) {
            shown.panel.setView(view);
            QCOMPARE(unnamedControls(shown.panel), QStringList());
            QCOMPARE(clippedTexts(shown.panel), QStringList());
        }
        QVERIFY(shown.panel.minimumSizeHint().width() < 550);
        ShownChanges changes(hedged(), "sample:short-strangle");
        changes.panel.resize(515, 420);
        QVERIFY(changes.wait());
        for (const ChangePanel::View view : {ChangePanel::View::Figures, ChangePanel::View::Picture}) {
            changes.panel.setView(view);
            QCOMPARE(unnamedControls(changes.panel), QStringList());
            QCOMPARE(clippedTexts(changes.panel), QStringList());
        }
        QVERIFY(changes.panel.minimumSizeHint().width() < 550);
    }

    void changesAgainstTheSavedBook() {
        const QTemporaryDir folder;
        const std::string file = folder.filePath("saved.json").toStdString();
        const Portfolio saved = hedged();
        QVERIFY(saveBook(saved, file).has_value());
        Portfolio now = saved;
        now.positions[0].quantity = 3;
        now.collateral[0].quantity += 500;
        ShownChanges shown(now, file);
        const QAbstractItemModelTester tester(const_cast<ChangeModel*>(&shown.panel.model()));
        QVERIFY(shown.wait());
        const ChangeReport& report = *shown.panel.model().report();
        QCOMPARE(report.change.items.size(), std::size_t{2});
        const ChangeModel& model = shown.panel.model();
        double sum = 0.0;
        int heads = 0;
        for (int row = 1; row < model.rowCount(); ++row) {
            const QString name = model.index(row, 0).data().toString();
            if (name.startsWith("Unexplained")) break;
            if (name.startsWith("  ")) continue;
            sum += model.index(row, ChangeModel::ExcessColumn).data(NumberRole).toDouble();
            ++heads;
        }
        QCOMPARE(heads, 2);
        QVERIFY(std::fabs(sum - report.change.change().excessOf(Regime::Portfolio, Level::Initial)) < 1e-6);
        // The saved book is the same again.
        QSignalSpy fresh(&shown.panel, &ChangePanel::explained);
        openIn(shown.document, saved, file);
        QVERIFY(fresh.wait());
        QVERIFY(shown.panel.model().report()->change.items.empty());
        QVERIFY(shown.find<QLabel>("changes.summary")->text().contains("the same"));
    }

    void changesAgainstTheLibraryAndFiles() {
        const QTemporaryDir folder;
        const std::string store = folder.filePath("books.db").toStdString();
        Portfolio kept = hedged();
        kept.name = "Kept";
        QVERIFY(saveBookInStore(kept, SaveMode::CreateNew, store).has_value());
        Portfolio now = hedged();
        now.positions[1].quantity = -5;
        ShownChanges shown(now, {}, store);
        auto* states = shown.find<QComboBox>("changes.other");
        QVERIFY(QTest::qWaitFor([&] { return states->count() == 3; }));
        QVERIFY(QTest::qWaitFor([&] { return shown.find<QLabel>("changes.empty")->text().contains("never saved"); }));
        QCOMPARE(states->itemText(1), QString("Library: Kept"));
        shown.panel.setOther("store:Kept");
        QVERIFY(shown.wait());
        QCOMPARE(shown.panel.model().report()->nameA, std::string("Kept"));
        QSignalSpy fresh(&shown.panel, &ChangePanel::explained);
        shown.panel.setOther("sample:iron-condor");
        QVERIFY(fresh.wait());
        QVERIFY(QTest::qWaitFor([&] { return states->count() == 4; }));
        shown.panel.setOther(folder.filePath("missing.json"));
        QVERIFY(QTest::qWaitFor([&] { return shown.find<QLabel>("changes.empty")->text().contains("no such file"); }));
        QVERIFY(shown.panel.model().report() == nullptr);
    }

    void onlyTheBookUnderThisMarket() {
        ShownChanges shown(hedged(), "sample:short-strangle");
        MarketMove move;
        move.price = -0.1;
        shown.document.setShift(move);
        accept(shown.document);
        QVERIFY(shown.wait());
        const auto has = [&](ChangeFactor factor) {
            const auto& items = shown.panel.model().report()->change.items;
            return std::any_of(items.begin(), items.end(),
                               [&](const ChangeItem& item) { return item.factor == factor; });
        };
        QVERIFY(has(ChangeFactor::Prices) && has(ChangeFactor::Positions));
        QSignalSpy fresh(&shown.panel, &ChangePanel::explained);
        shown.find<QCheckBox>("changes.underShown")->setChecked(true);
        QVERIFY(fresh.wait());
        QVERIFY(!has(ChangeFactor::Prices) && has(ChangeFactor::Positions));
    }

    void waterfallIsReadAndExported() {
        ShownChanges shown(hedged(), "sample:short-strangle");
        QVERIFY(shown.wait());
        shown.panel.setView(ChangePanel::View::Picture);
        WaterfallChart& chart = shown.panel.chart();
        QVERIFY(chart.isVisible());
        const std::vector<WaterfallBar>& bars = chart.waterfall().bars;
        QVERIFY(bars.size() >= 4 && bars.front().total && bars.back().total);
        for (std::size_t i = 1; i + 1 < bars.size(); ++i)
            QCOMPARE(bars[i].from, bars[i - 1].to);
        QVERIFY(std::fabs(bars.back().to - bars[bars.size() - 2].to) < 1e-6);
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(*chart.cursor(), 1);
        QVERIFY2(chart.readOut().startsWith(bars[1].name), qPrintable(chart.readOut()));
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(*chart.cursor(), static_cast<int>(bars.size()) - 1);
        QTest::keyClick(&chart, Qt::Key_Escape);
        QVERIFY(!chart.cursor());
        shown.panel.copy();
        QVERIFY(QApplication::clipboard()->mimeData()->hasImage());
        const QTemporaryDir folder;
        QSignalSpy done(&shown.panel, &ChangePanel::exported);
        for (const char* name : {"change.csv", "change.json", "change.png", "change.svg", "change.pdf"}) {
            shown.panel.exportTo(folder.filePath(name));
            QVERIFY2(done.wait(), name);
            QVERIFY2(QFile(folder.filePath(name)).size() > 200, name);
        }
    }

    void ordersDiffer() {
        ShownChanges shown(hedged(), "sample:short-strangle");
        QVERIFY(shown.wait());
        auto* order = shown.find<QComboBox>("changes.order");
        const ChangeModel& model = shown.panel.model();
        const double forward = model.index(1, ChangeModel::RequirementColumn).data(NumberRole).toDouble();
        const double reverse = model.index(1, ChangeModel::OtherOrderColumn).data(NumberRole).toDouble();
        order->setCurrentIndex(1);
        QCOMPARE(model.index(1, ChangeModel::RequirementColumn).data(NumberRole).toDouble(), reverse);
        QCOMPARE(model.index(1, ChangeModel::OtherOrderColumn).data(NumberRole).toDouble(), forward);
    }
};

QTEST_MAIN(TestLadderPanel)
#include "test_ladder_panel.moc"
