// The Capital panel as a person uses it: four views with forms, tables and curves; trades taken into the ticket or done
// in the book; stale figures, stopping, copying, exporting, keyboard.
#include "ui/panels/capital_panel.h"

#include "ui/models/roles.h"

#include "tests/support/widget_checks.h"
#include "tests/ui/sample_books.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cmath>
#include <thread>

using namespace marginscope;
using namespace marginscope::cases;

namespace {

constexpr std::array views = {CapitalView::Actions, CapitalView::Venues, CapitalView::Frontier,
                              CapitalView::Rebalancing};

Theme& theme() {
    static Theme shared(*qApp);
    return shared;
}

Portfolio twoVenues() {
    Portfolio book = strangle(2, 60000.0);
    for (Position& position : book.positions)
        position.venue = "deribit";
    book.positions.push_back(leg("BTC-PERPETUAL", -40000));
    book.positions.back().venue = "okx";
    book.collateral[0].venue = "deribit";
    book.collateral.push_back({AssetCode("USDC"), 500.0, "okx"});
    return book;
}

void openIn(DocumentPresenter& document, const Portfolio& book) {
    LoadedBook loaded;
    loaded.portfolio = book;
    LoadedMarket market;
    market.market = sampleMarket();
    document.open(std::move(loaded), std::move(market), sampleRulebook());
    const RunInputs inputs = document.workspace().inputs();
    document.acceptComparison(inputs.revision,
                              std::make_shared<const Comparison>(runComparison(inputs, {false}).value()));
}

struct Shown {
    explicit Shown(const Portfolio& book = strangle(2), CapitalPanel::Work work = answerCapital,
                   const QSize& size = {760, 560})
        : panel(document, theme(), std::move(work)) {
        panel.resize(size);
        panel.show();
        openIn(document, book);
    }
    bool wait() {
        return QTest::qWaitFor([this] { return !panel.isRunning() && panel.answer() != nullptr; }, 20000);
    }
    bool go(CapitalView view) {
        panel.setView(view);
        return wait();
    }
    template<class Widget>
    Widget* find(const char* name) {
        return panel.findChild<Widget*>(QString::fromLatin1(name));
    }

    DocumentPresenter document;
    CapitalPanel panel;
};

/// A run that waits until it is told to end, or stopped.
struct Held {
    CapitalPanel::Work work() {
        return [this](const RunInputs& inputs, const Comparison& comparison, const CapitalQuestion& question,
                      const Job& job) -> Result<CapitalAnswer> {
            ++runs;
            job.report(0.4);
            while (!go && !job.stopRequested())
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            return answerCapital(inputs, comparison, question, Job{job.stop, {}});
        };
    }
    std::atomic<int> runs = 0;
    std::atomic<bool> go = false;
};

} // namespace

class TestCapitalPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme().choose(ThemeChoice::Light); }

    void everyViewHasItsTables() {
        Shown shown(twoVenues());
        const QAbstractItemModelTester tester(const_cast<SheetModel*>(&shown.panel.model()));
        const std::array<QStringList, 4> sheets = {
            QStringList{"combinations", "actions", "regimes"},
            QStringList{"venues", "unified", "groups", "moves", "liquidity", "transfers", "allocation", "offsets"},
            QStringList{"curve", "hedges", "mixes"}, QStringList{"drift", "path_summary", "bands", "gamma", "path"}};
        for (std::size_t i = 0; i < views.size(); ++i) {
            QVERIFY(shown.go(views[i]));
            for (const QString& id : sheets[i]) {
                shown.panel.showSheet(id);
                QCOMPARE(shown.panel.shownSheet(), id);
                const SheetModel& model = shown.panel.model();
                for (int column = 0; column < model.columnCount(); ++column)
                    QVERIFY2(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty(),
                             qPrintable(id));
            }
        }
    }

    void conditionsTakeThePlaceOfTheAnswer() {
        Shown shown;
        QVERIFY(shown.wait());
        auto* button = shown.find<QToolButton>("capital.conditions");
        QVERIFY(!shown.find<QWidget>("capital.legs")->isVisible());
        QVERIFY(shown.panel.table().isVisible());
        button->click();
        QVERIFY(shown.find<QWidget>("capital.legs")->isVisible() && !shown.panel.table().isVisible());
        QVERIFY(shown.find<QWidget>("capital.regime")->isVisible());
        shown.find<QSpinBox>("capital.legs")->setValue(1);
        QVERIFY(shown.wait());
        QCOMPARE(shown.panel.answer()->plan->spec.legs, std::size_t{1});
        shown.panel.setView(CapitalView::Rebalancing);
        QVERIFY(shown.find<QWidget>("capital.band")->isVisible());
        button->click();
        QVERIFY(shown.wait() && shown.panel.table().isVisible());
    }

    void pathFollowsAPriceHistory() {
        QTemporaryDir folder;
        const QString file = folder.filePath("BTC_daily.csv");
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("date,close\n");
        for (int day = 1; day <= 25; ++day)
            csv.write(QString("2026-10-%1,%2\n").arg(day, 2, 10, QChar('0')).arg(100000 + 900 * (day % 5)).toUtf8());
        csv.close();
        Shown shown;
        QVERIFY(shown.go(CapitalView::Rebalancing));
        const auto lastPnl = [&] { return shown.panel.answer()->rebalance->journey->steps.back().unhedged; };
        const double drawn = lastPnl();
        auto* field = shown.find<QLineEdit>("capital.histories");
        field->setText(file);
        QTest::keyClick(field, Qt::Key_Return);
        const auto& histories = shown.panel.question().rebalance.covariance.histories;
        QCOMPARE(histories.size(), std::size_t{1});
        QCOMPARE(shown.panel.question().rebalance.covariance.histories.at("BTC"), file.toStdString());
        QTRY_VERIFY(!shown.panel.isRunning() && lastPnl() != drawn);
        QVERIFY(shown.panel.answer()->rebalance->journey->steps.size() < 30);

        const QByteArray state = shown.panel.saveState();
        Shown other;
        QVERIFY(other.panel.restoreState(state));
        QCOMPARE(other.panel.form().histories(), file);
        QVERIFY(!other.panel.restoreState("something else"));
        QCOMPARE(other.panel.form().histories(), file);

        shown.panel.form().setHistories("eth=" + file + "; BTC=" + file);
        QCOMPARE(shown.panel.question().rebalance.covariance.histories.size(), std::size_t{2});
        shown.panel.form().setUnderlyings({AssetCode("BTC"), AssetCode("ETH")});
        shown.panel.form().setHistories(folder.filePath("prices.csv"));
        QVERIFY(shown.panel.form().historyProblem().contains("prices.csv"));
        QVERIFY(shown.find<QLabel>("capital.remarks")->text().contains("prices.csv"));
    }

    void suggestionsGoIntoTheTicket() {
        Shown shown;
        QVERIFY(shown.wait());
        QCOMPARE(shown.panel.shownSheet(), QString("combinations"));
        QVERIFY(shown.panel.model().rowCount() > 0);
        QSignalSpy taken(&shown.panel, &CapitalPanel::takeLegs);
        shown.panel.table().setCurrentIndex(shown.panel.model().index(0, 1));
        QTest::keyClick(&shown.panel.table(), Qt::Key_Return);
        QCOMPARE(taken.size(), 1);
        const auto legs = taken[0][0].value<std::vector<TradeLeg>>();
        QCOMPARE(legs.size(), shown.panel.answer()->plan->combinations[0].effect.legs.size());
        QVERIFY(legs == shown.panel.answer()->plan->combinations[0].effect.legs);
    }

    void suggestionsAreDoneInTheBook() {
        Shown shown;
        QVERIFY(shown.wait());
        const double promised = shown.panel.answer()->plan->combinations[0].effect.after.excess(Level::Initial);
        QSignalSpy edits(&shown.panel, &CapitalPanel::editRequested);
        shown.panel.table().setCurrentIndex(shown.panel.model().index(0, 1));
        shown.find<QPushButton>("capital.apply")->click();
        QVERIFY(QTest::qWaitFor([&] { return edits.size() == 1; }));
        const Portfolio before = shown.document.workspace().portfolio();
        const Result<PortfolioEdit> inverse = shown.document.apply(edits[0][0].value<PortfolioEdit>());
        QVERIFY(inverse.has_value());
        const Comparison after = *runComparison(shown.document.workspace().inputs(), {false});
        QVERIFY(std::fabs(after.of(Regime::Portfolio).initial.excess - promised) < 1e-6);
        QVERIFY(!shown.find<QPushButton>("capital.apply")->isEnabled()); // of the book before
        QVERIFY(shown.document.apply(*inverse).has_value());
        QVERIFY(shown.document.workspace().portfolio() == before);
    }

    void movesBetweenVenuesAreOneEdit() {
        Shown shown(twoVenues());
        QVERIFY(shown.go(CapitalView::Venues));
        shown.panel.showSheet("moves");
        const VenuesReport& report = *shown.panel.answer()->venues;
        if (report.assignment.moves.empty()) QSKIP("nothing to move in this book");
        QSignalSpy edits(&shown.panel, &CapitalPanel::editRequested);
        shown.find<QPushButton>("capital.apply")->click();
        QCOMPARE(edits.size(), 1);
        const double promised = report.assignment.after;
        QVERIFY(shown.document.apply(edits[0][0].value<PortfolioEdit>()).has_value());
        const RunInputs inputs = shown.document.workspace().inputs();
        shown.document.acceptComparison(inputs.revision,
                                        std::make_shared<const Comparison>(runComparison(inputs, {false}).value()));
        QVERIFY(QTest::qWaitFor(
            [&] { return !shown.panel.isRunning() && shown.panel.answer()->venues->assignment.moves.empty(); }));
        QVERIFY(std::fabs(shown.panel.answer()->venues->total(Regime::Portfolio, Level::Initial).requirement -
                          promised) < 1e-6);
    }

    void theFormIsAsked() {
        Shown shown(twoVenues());
        QVERIFY(shown.wait());
        QSignalSpy fresh(&shown.panel, &CapitalPanel::answered);
        shown.find<QSpinBox>("capital.legs")->setValue(1);
        QVERIFY(fresh.wait());
        QCOMPARE(shown.panel.answer()->plan->spec.legs, std::size_t{1});
        QVERIFY(!shown.panel.answer()->plan->spec.deltaBand);
        shown.find<QDoubleSpinBox>("capital.deltaBand")->setValue(500.0);
        QVERIFY(fresh.wait());
        QCOMPARE(shown.panel.answer()->plan->spec.deltaBand, std::optional(500.0));
        QVERIFY(shown.go(CapitalView::Venues));
        auto* offsets = shown.find<QLineEdit>("capital.offsets");
        offsets->setText("deribit,okx=50");
        QTest::keyClick(offsets, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor(
            [&] { return !shown.panel.isRunning() && !shown.panel.answer()->venues->offsets.empty(); }));
        offsets->setText("deribit,nowhere=50");
        QTest::keyClick(offsets, Qt::Key_Return);
        auto* said = shown.find<QLabel>("capital.statusText");
        QVERIFY(said != nullptr);
        QVERIFY(QTest::qWaitFor([&] { return said->text().contains("nowhere"); }));
        QVERIFY(shown.panel.answer() != nullptr); // what was there stays
    }

    void curvesAreReadByKeyboardAndAsFigures() {
        Shown shown;
        QVERIFY(shown.go(CapitalView::Frontier));
        CurveChart& chart = shown.panel.chart();
        QVERIFY(chart.isVisible());
        QVERIFY(!chart.picture().xTitle.isEmpty() && chart.picture().yTitle.contains("USD"));
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_End);
        QVERIFY(chart.cursor().has_value());
        QSignalSpy taken(&shown.panel, &CapitalPanel::takeLegs);
        chart.setCursor(0, 10);
        shown.find<QPushButton>("capital.take")->click();
        QCOMPARE(taken.size(), 1);
        shown.find<QToolButton>("capital.figures")->setChecked(true);
        QVERIFY(shown.panel.table().isVisible());
        QCOMPARE(shown.panel.model().rowCount(), 21);
        QVERIFY(shown.go(CapitalView::Rebalancing));
        shown.find<QToolButton>("capital.figures")->setChecked(false);
        shown.panel.showSheet("path");
        QVERIFY(chart.isVisible());
        QCOMPARE(chart.picture().curves.size(), std::size_t{3});
    }

    void weightsComeWithStatedReturns() {
        Shown shown;
        QVERIFY(shown.go(CapitalView::Frontier));
        auto* returns = shown.find<QLineEdit>("capital.returns");
        returns->setText("BTC=0.3 ETH=0.2");
        QTest::keyClick(returns, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor(
            [&] { return !shown.panel.isRunning() && shown.panel.answer()->frontier->weights.has_value(); }));
        shown.panel.showSheet("weights");
        QCOMPARE(shown.panel.shownSheet(), QString("weights"));
        QVERIFY(shown.panel.table().isVisible());
    }

    void staleFiguresAreMarked() {
        Shown shown;
        QVERIFY(shown.wait());
        const QModelIndex figure = shown.panel.model().index(0, 1);
        QVERIFY(!figure.data(StaleRole).toBool());
        PortfolioEdit edit = RemovePosition{2};
        QVERIFY(shown.document.apply(edit).has_value());
        QVERIFY(shown.panel.model().index(0, 1).data(StaleRole).toBool());
        QVERIFY(!shown.find<QPushButton>("capital.apply")->isEnabled());
    }

    void runsCanBeStopped() {
        Held held;
        Shown shown(strangle(2), held.work());
        auto* cancel = shown.find<QPushButton>("capital.cancel");
        QVERIFY(QTest::qWaitFor([&] { return cancel->isVisible(); }));
        QCOMPARE(held.runs.load(), 1);
        cancel->click();
        QVERIFY(!shown.panel.isRunning());
        QVERIFY(shown.panel.answer() == nullptr);
        held.go = true;
        shown.find<QPushButton>("capital.again")->click();
        QVERIFY(shown.wait());
    }

    void largeBooksWaitToBeAsked() {
        Portfolio book;
        for (int i = 0; i < 160; ++i) {
            Position each = leg("BTC_USDC-PERPETUAL", 0.01 * (i + 1));
            each.group = std::to_string(i);
            book.positions.push_back(each);
        }
        Held held;
        Shown shown(book, held.work());
        QTest::qWait(50);
        QCOMPARE(held.runs.load(), 0);
        QVERIFY(shown.find<QLabel>("capital.empty")->text().contains("Compute"));
        held.go = true;
        shown.find<QPushButton>("capital.compute")->click();
        QVERIFY(QTest::qWaitFor([&] { return held.runs.load() == 1; }));
    }

    void emptyBooksSayWhatToDo() {
        Shown shown{Portfolio{}};
        QVERIFY(QTest::qWaitFor([&] { return !shown.panel.isRunning(); }));
        QVERIFY(shown.find<QLabel>("capital.empty")->isVisible());
        QVERIFY(shown.find<QLabel>("capital.empty")->text().contains("position"));
    }

    void figuresAndPicturesAreExported() {
        Shown shown;
        QVERIFY(shown.go(CapitalView::Frontier));
        const QTemporaryDir folder;
        QSignalSpy done(&shown.panel, &CapitalPanel::exported);
        for (const char* name : {"frontier.csv", "frontier.json", "curve.png", "curve.svg", "curve.pdf"}) {
            shown.panel.exportTo(folder.filePath(name));
            QVERIFY2(done.wait(), name);
            QVERIFY2(QFile(folder.filePath(name)).size() > 200, name);
        }
        shown.panel.copy();
        QVERIFY(QApplication::clipboard()->mimeData()->hasImage());
        QVERIFY(shown.go(CapitalView::Actions));
        shown.panel.table().clearSelection();
        shown.panel.copy();
        QVERIFY(QApplication::clipboard()->text().contains('\t'));
        QSignalSpy failed(&shown.panel, &CapitalPanel::failed);
        shown.panel.exportTo(folder.filePath("no/such/folder.csv"));
        QVERIFY(failed.wait());
    }

    void nothingIsUnnamedOrCutOff() {
        Shown shown(twoVenues(), answerCapital, {620, 560});
        for (const CapitalView view : views) {
            QVERIFY(shown.go(view));
            QCOMPARE(unnamedControls(shown.panel), QStringList());
            QCOMPARE(clippedTexts(shown.panel), QStringList());
            QVERIFY2(shown.panel.minimumSizeHint().width() < 550,
                     qPrintable(QString::number(shown.panel.minimumSizeHint().width())));
        }
    }
};

QTEST_MAIN(TestCapitalPanel)
#include "test_capital_panel.moc"
