// The hedge panel as a person uses it: what is wanted, conditions, suggestions, details and pictures, stale figures,
// stopping, what goes wrong, and what is done with a hedge.
#include "ui/panels/hedge_panel.h"

#include "ui/commands/edit_command.h"
#include "ui/models/roles.h"

#include "tests/support/widget_checks.h"
#include "tests/ui/sample_books.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
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

Theme& theme() {
    static Theme shared(*qApp);
    return shared;
}

/// A book open in a presenter with its figures on screen.
struct Shown {
    explicit Shown(const Portfolio& book = strangle(4), HedgePanel::Work work = runHedge, const QSize& size = {560, 520})
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
        document.acceptComparison(inputs.revision, std::make_shared<const Comparison>(runComparison(inputs, {false}).value()));
    }
    bool wait() {
        return QTest::qWaitFor([this] { return !panel.isRunning() && panel.answer() != nullptr; }, 20000);
    }
    bool settle() {
        return QTest::qWaitFor([this] { return !panel.isRunning(); }, 20000);
    }
    template<class Widget>
    Widget* find(const char* name) {
        return panel.findChild<Widget*>(QString::fromLatin1(name));
    }
    void type(const char* name, const QString& text) {
        auto* field = find<QLineEdit>(name);
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QString cell(int row, int column) { return panel.suggestions().model()->index(row, column).data().toString(); }
    double number(int row, int column) {
        return panel.suggestions().model()->index(row, column).data(NumberRole).toDouble();
    }

    DocumentPresenter document;
    HedgePanel panel;
};

/// A run that waits until it is told to end, or stopped.
struct Held {
    HedgePanel::Work work() {
        return [this](const RunInputs& inputs, const HedgeSpec& spec, const Job& job, const HedgeSink& sink) -> Result<HedgeAnswer> {
            ++runs;
            job.report(0.4);
            if (early) return runHedge(inputs, spec, Job{job.stop, {}}, [&](const HedgeSuggestion& one) {
                sink(one);
                while (!go && !job.stopRequested())
                    std::this_thread::sleep_for(std::chrono::milliseconds(2));
            });
            while (!go && !job.stopRequested())
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            return runHedge(inputs, spec, Job{job.stop, {}}, sink);
        };
    }
    std::atomic<int> runs = 0;
    std::atomic<bool> go = false;
    bool early = false;
};

constexpr int freedColumn = 1, costColumn = 2, portfolioColumn = 5, tradesColumn = 9;

} // namespace

class TestHedgePanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme().choose(ThemeChoice::Light); }

    void suggestionsStandBesideTheBook() {
        Shown shown;
        const QAbstractItemModelTester tester(shown.panel.suggestions().model());
        QVERIFY(shown.wait());
        const HedgeAnswer& answer = *shown.panel.answer();
        QCOMPARE(shown.panel.suggestions().model()->rowCount(), static_cast<int>(answer.suggestions.size()) + 1);
        QCOMPARE(shown.cell(0, 0), QString("Book as it is"));
        QCOMPARE(shown.number(0, portfolioColumn), answer.before.of(Regime::Portfolio).initial.requirement);
        for (int row = 1; row < shown.panel.suggestions().model()->rowCount(); ++row) {
            const HedgeSuggestion& one = answer.suggestions[static_cast<std::size_t>(row - 1)];
            QVERIFY(shown.cell(row, tradesColumn).startsWith("buy") || shown.cell(row, tradesColumn).startsWith("sell"));
            QVERIFY(!shown.cell(row, 0).isEmpty());
            QCOMPARE(shown.number(row, costColumn), one.cost);
            QVERIFY(std::fabs(shown.number(0, portfolioColumn) - shown.number(row, portfolioColumn) - shown.number(row, freedColumn)) < 1e-6);
        }
        QCOMPARE(shown.panel.chosen(), std::optional<std::size_t>(0));
        QVERIFY(shown.panel.summary().contains("freed"));
        for (int column = 0; column < shown.panel.suggestions().model()->columnCount(); ++column)
            QVERIFY(!shown.panel.suggestions().model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }

    void everyDetailHasSomethingToSay() {
        Shown shown;
        QVERIFY(shown.wait());
        const QAbstractItemModelTester tester(shown.panel.details().model());
        for (int detail = 0; detail < hedgeDetailCount; ++detail) {
            const auto shownDetail = static_cast<HedgeDetail>(detail);
            shown.panel.setDetail(shownDetail);
            if (shownDetail == HedgeDetail::Remarks) {
                QVERIFY(shown.find<QLabel>("hedge.remarks")->isVisible());
                QVERIFY(shown.find<QLabel>("hedge.remarks")->text().contains("full method"));
                continue;
            }
            if (shownDetail == HedgeDetail::Profile || shownDetail == HedgeDetail::Sizes) {
                QVERIFY(!shown.panel.chart().picture().isEmpty());
                shown.find<QToolButton>("hedge.figures")->setChecked(true);
                QVERIFY(shown.find<EditTable>("hedgeChartTable")->isVisible());
                QVERIFY(shown.find<EditTable>("hedgeChartTable")->model()->rowCount() > 10);
                shown.find<QToolButton>("hedge.figures")->setChecked(false);
                QVERIFY(shown.panel.chart().isVisible());
                continue;
            }
            QVERIFY(shown.panel.details().isVisible());
            QVERIFY2(shown.panel.details().model()->rowCount() > 0, qPrintable(QString::number(detail)));
        }
        shown.panel.choose(0);
        QVERIFY(!shown.panel.chosen().has_value());
        QVERIFY(!shown.find<QPushButton>("hedge.take")->isEnabled());
    }

    void thePictureShowsBeforeAndAfter() {
        Shown shown;
        QVERIFY(shown.wait());
        shown.panel.setDetail(HedgeDetail::Profile);
        const CurvePicture& picture = shown.panel.chart().picture();
        QCOMPARE(picture.curves.size(), std::size_t(3));
        const HedgeSuggestion& best = shown.panel.answer()->suggestions[0];
        const double worst = *std::min_element(picture.curves[1].y.begin(), picture.curves[1].y.end());
        QVERIFY(std::fabs(worst + best.grid.loss) < 1e-6 * (1.0 + best.grid.loss));
        QVERIFY(!picture.xTitle.isEmpty() && picture.yTitle.contains("USD") && !picture.footer.isEmpty());
        shown.panel.setDetail(HedgeDetail::Sizes);
        QCOMPARE(shown.panel.chart().picture().curves.size(), std::size_t(3));
        QVERIFY(shown.panel.chart().picture().yTitle.contains("USD"));
    }

    void aTargetIsTyped() {
        Shown shown;
        QVERIFY(shown.wait());
        auto* amount = shown.find<QLineEdit>("hedge.amount");
        QVERIFY(!amount->isVisible());
        shown.find<QComboBox>("hedge.goal")->setCurrentIndex(2);
        QVERIFY(amount->isVisible() && !amount->text().isEmpty());
        QVERIFY(shown.settle());
        shown.type("hedge.amount", "20000");
        QVERIFY(shown.settle());
        const HedgeAnswer& answer = *shown.panel.answer();
        QCOMPARE(answer.spec.targets.size(), std::size_t(1));
        QCOMPARE(answer.spec.targets[0].amount, 20000.0);
        QVERIFY(answer.reachesTargets);
        QVERIFY(shown.number(1, portfolioColumn) <= 20000.0 + 1e-6);
        QVERIFY(shown.panel.summary().contains("reached"));
    }

    void conditionsAreKept() {
        Shown shown;
        QVERIFY(shown.wait());
        shown.find<QToolButton>("hedge.conditions")->setChecked(true);
        QVERIFY(shown.find<QLineEdit>("hedge.budget")->isVisible());
        shown.type("hedge.budget", "400");
        shown.type("hedge.legs", "1");
        shown.find<QComboBox>("hedge.kinds")->setCurrentIndex(1);
        QVERIFY(shown.settle());
        QVERIFY(!shown.panel.suggestions().isVisible());
        QTest::mouseClick(shown.find<QPushButton>("hedge.find"), Qt::LeftButton);
        QVERIFY(shown.settle());
        QVERIFY(shown.panel.suggestions().isVisible());
        const HedgeAnswer& answer = *shown.panel.answer();
        QCOMPARE(answer.spec.budget, std::optional(400.0));
        QVERIFY(!answer.suggestions.empty());
        for (const HedgeSuggestion& one : answer.suggestions) {
            if (one.method == HedgeMethod::LinearProgram) continue;
            QVERIFY(one.cost <= 400.0 + 1e-6 && one.legs.size() == 1);
            QVERIFY(one.legs[0].trade.instrument.isOption());
        }
    }

    void liquidityIsACondition() {
        Shown shown;
        QVERIFY(shown.wait());
        shown.find<QToolButton>("hedge.conditions")->setChecked(true);
        shown.find<QComboBox>("hedge.quotes")->setCurrentIndex(1);
        shown.type("hedge.spread", "5");
        shown.type("hedge.openInterest", "20");
        shown.type("hedge.volume", "1.5");
        shown.type("hedge.share", "10 %");
        QString problem;
        const CandidateFilter filter = shown.panel.spec(&problem).filter;
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(filter.onlyQuoted);
        QCOMPARE(filter.mostSpread, std::optional(0.05));
        QCOMPARE(filter.leastOpenInterest, std::optional(20.0));
        QCOMPARE(filter.leastVolume, std::optional(1.5));
        QCOMPARE(filter.shareOfOpenInterest, std::optional(0.1));
        QVERIFY(shown.settle());
        // The sample market quotes nothing, and says so.
        QVERIFY2(shown.panel.summary().contains("quotes none"), qPrintable(shown.panel.summary()));
        shown.panel.setDetail(HedgeDetail::LeftOut);
        QVERIFY(shown.panel.details().model()->rowCount() > 10);
        shown.type("hedge.share", "-3");
        QVERIFY(shown.find<QLabel>("hedge.statusText")->text().contains("-3"));
    }

    void legsAreBoughtAtTheAsk() {
        Shown shown;
        MarketSnapshot market = *sampleMarket();
        for (const char* symbol : {"BTC-25DEC26-80000-P", "BTC-25DEC26-110000-C", "BTC-25DEC26-120000-C", "BTC-25DEC26-85000-P"})
            market.quotes[symbol] = {0.01, 0.03, 100.0, 5.0};
        LoadedBook loaded;
        loaded.portfolio = strangle(4);
        LoadedMarket quoted;
        quoted.market = std::make_shared<const MarketSnapshot>(std::move(market));
        shown.document.open(std::move(loaded), std::move(quoted), sampleRulebook());
        shown.find<QComboBox>("hedge.quotes")->setCurrentIndex(1);
        shown.compute();
        QVERIFY(shown.wait() && shown.settle());
        QVERIFY(!shown.panel.answer()->suggestions.empty());
        shown.panel.choose(1);
        shown.panel.setDetail(HedgeDetail::Legs);
        const QAbstractItemModel& legs = *shown.panel.details().model();
        QVERIFY(legs.rowCount() > 0);
        for (int row = 0; row < legs.rowCount(); ++row) {
            const bool bought = legs.index(row, 1).data(NumberRole).toDouble() > 0.0;
            QCOMPARE(legs.index(row, 4).data().toString(), bought ? QString("ask") : QString("bid"));
            QCOMPARE(legs.index(row, 3).data(NumberRole).toDouble(), bought ? 0.03 : 0.01);
        }
    }

    void whatCannotBeReadIsSaid() {
        Shown shown;
        QVERIFY(shown.wait());
        shown.find<QToolButton>("hedge.conditions")->setChecked(true);
        shown.type("hedge.budget", "plenty");
        QVERIFY(shown.find<QLabel>("hedge.statusText")->text().contains("plenty"));
        QCOMPARE(shown.find<QLineEdit>("hedge.budget")->text(), QString("plenty"));
        shown.type("hedge.budget", "");
        QVERIFY(shown.settle());
        QVERIFY(!shown.find<QWidget>("hedge.status")->isVisible());
        shown.type("hedge.band", "1:-1");
        QVERIFY(shown.find<QLabel>("hedge.statusText")->text().contains("1:-1"));
    }

    void oldFiguresAreMarkedStale() {
        Shown shown;
        QVERIFY(shown.wait());
        const QModelIndex figure = shown.panel.suggestions().model()->index(1, costColumn);
        QVERIFY(!figure.data(StaleRole).toBool());
        Position more = shown.document.workspace().portfolio().positions[0];
        more.quantity *= 2.0;
        QVERIFY(shown.document.apply(ReplacePosition{0, more}).has_value());
        QVERIFY(shown.panel.suggestions().model()->index(1, costColumn).data(StaleRole).toBool());
        QVERIFY(!shown.find<QPushButton>("hedge.apply")->isEnabled());
        shown.compute();
        QVERIFY(shown.settle());
        QVERIFY(!shown.panel.suggestions().model()->index(1, costColumn).data(StaleRole).toBool());
    }

    void aRunIsStopped() {
        Held held;
        Shown shown(strangle(4), held.work());
        QVERIFY(QTest::qWaitFor([&] { return shown.find<QPushButton>("hedge.cancel")->isVisible(); }));
        QTest::mouseClick(shown.find<QPushButton>("hedge.cancel"), Qt::LeftButton);
        QVERIFY(!shown.panel.isRunning() && shown.panel.answer() == nullptr);
        QVERIFY(shown.find<QLabel>("hedge.empty")->text().contains("stopped"));
        held.go = true;
        QTest::mouseClick(shown.find<QPushButton>("hedge.again"), Qt::LeftButton);
        QVERIFY(shown.wait());
        QCOMPARE(held.runs.load(), 2);
    }

    void theFirstFindIsToldEarly() {
        Held held;
        held.early = true;
        Shown shown(strangle(4), held.work());
        QVERIFY(QTest::qWaitFor([&] { return shown.panel.summary().startsWith("Found so far"); }));
        QVERIFY(shown.panel.isRunning());
        held.go = true;
        QVERIFY(shown.wait());
        QVERIFY(!shown.panel.summary().startsWith("Found so far"));
    }

    void legsGoToTheTicket() {
        Shown shown;
        QVERIFY(shown.wait());
        std::vector<TradeLeg> taken;
        connect(&shown.panel, &HedgePanel::takeLegs, this, [&](const std::vector<TradeLeg>& legs) { taken = legs; });
        QTest::mouseClick(shown.find<QPushButton>("hedge.take"), Qt::LeftButton);
        QCOMPARE(taken.size(), shown.panel.answer()->suggestions[0].legs.size());
        QCOMPARE(taken[0], shown.panel.answer()->suggestions[0].legs[0].trade);
        taken.clear();
        shown.panel.suggestions().setFocus();
        QTest::keyClick(&shown.panel.suggestions(), Qt::Key_Return);
        QVERIFY(!taken.empty());
    }

    void aHedgeIsAppliedAsOneStep() {
        Shown shown;
        QVERIFY(shown.wait());
        const Portfolio before = shown.document.workspace().portfolio();
        const double promised = shown.number(1, portfolioColumn);
        QUndoStack history;
        connect(&shown.panel, &HedgePanel::editRequested, this, [&](const PortfolioEdit& edit, const QString& text) {
            history.push(new EditCommand(shown.document, edit, text));
        });
        QTest::mouseClick(shown.find<QPushButton>("hedge.apply"), Qt::LeftButton);
        QTRY_COMPARE(history.count(), 1);
        QVERIFY(history.text(0).startsWith("Hedge:"));
        shown.compute();
        const double now = shown.document.comparison()->of(Regime::Portfolio).initial.requirement;
        QVERIFY(std::fabs(now - promised) < 1e-6 * (1.0 + promised));
        history.undo();
        QVERIFY(shown.document.workspace().portfolio() == before);
    }

    void copiesAndFiles() {
        Shown shown;
        QVERIFY(shown.wait());
        shown.panel.suggestions().setFocus();
        shown.panel.copy();
        QVERIFY(QApplication::clipboard()->text().contains("Book as it is"));
        const QTemporaryDir folder;
        QSignalSpy exported(&shown.panel, &HedgePanel::exported);
        shown.panel.exportTo(folder.filePath("hedge.json"));
        QVERIFY(exported.wait());
        QFile json(folder.filePath("hedge.json"));
        QVERIFY(json.open(QIODevice::ReadOnly) && json.readAll().contains("marginscope.hedge/1"));
        shown.panel.exportTo(folder.filePath("hedge.csv"));
        QVERIFY(exported.wait());
        shown.panel.exportTo(folder.filePath("hedge.png"));
        QVERIFY(exported.wait());
        QVERIFY(QImage(folder.filePath("hedge.png")).width() > 600);
        QSignalSpy failed(&shown.panel, &HedgePanel::failed);
        shown.panel.exportTo(folder.filePath("no/such/folder.csv"));
        QVERIFY(failed.wait());
    }

    void nothingToHedgeSaysSo() {
        Shown shown(Portfolio{});
        QVERIFY(shown.find<QLabel>("hedge.empty")->isVisible());
        QVERIFY(shown.find<QLabel>("hedge.empty")->text().contains("Type a position"));
        Portfolio calls;
        calls.positions = {leg("BTC-25DEC26-110000-C", 1)};
        calls.collateral = {{AssetCode("USDC"), 1000.0}};
        shown.open(calls);
        shown.find<QComboBox>("hedge.regime")->setCurrentIndex(1);
        QVERIFY(shown.wait());
        QVERIFY(shown.panel.answer()->suggestions.empty());
        QVERIFY(shown.panel.summary().contains("nothing is required"));
    }

    void everythingHasANameAndRoom() {
        Shown shown;
        QVERIFY(shown.wait());
        shown.find<QToolButton>("hedge.conditions")->setChecked(true);
        QVERIFY(shown.panel.minimumSizeHint().width() < 550);
        for (const QWidget* widget : shown.panel.findChildren<QWidget*>())
            if (widget->focusPolicy() != Qt::NoFocus && (qobject_cast<const QComboBox*>(widget) || qobject_cast<const QLineEdit*>(widget)) &&
                !qobject_cast<const QComboBox*>(widget->parentWidget()))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
};

QTEST_MAIN(TestHedgePanel)
#include "test_hedge_panel.moc"
