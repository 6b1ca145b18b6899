// Hit distances beside the surface: the table, newest wins, cancel, stale, and the views of the surface panel.
#include "ui/panels/surface_panel.h"

#include "tests/ui/sample_books.h"

#include "ui/models/roles.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <atomic>

using namespace marginscope;
using namespace marginscope::cases;

namespace {

Theme& theme() {
    static Theme shared(*qApp);
    return shared;
}

void open(DocumentPresenter& document, Portfolio portfolio) {
    LoadedBook loaded;
    loaded.portfolio = std::move(portfolio);
    LoadedMarket market;
    market.market = sampleMarket();
    document.open(std::move(loaded), std::move(market), sampleRulebook());
}

void compute(DocumentPresenter& document) {
    const RunInputs inputs = document.workspace().inputs();
    document.acceptComparison(inputs.revision,
                              std::make_shared<const Comparison>(*runComparison(inputs, ComparisonOptions{false})));
    QCoreApplication::processEvents();
}

Portfolio twoCoins() {
    Portfolio book = strangle(2);
    book.positions.push_back(leg("ETH-PERPETUAL", -60000));
    return book;
}

/// A surface panel with everything computed as asked.
struct Panel {
    Panel(const QSize& size, Portfolio portfolio) : panel(document, theme()) {
        panel.resize(size);
        panel.show();
        panel.activateWindow();
        open(document, std::move(portfolio));
        QObject::connect(&panel, &SurfacePanel::specChanged, &panel, [this] { draw(); });
        draw();
        compute(document);
    }
    void draw() {
        const RunInputs inputs = document.workspace().inputs();
        Result<Surface> surface = runSurface(inputs, panel.spec());
        if (surface)
            document.acceptSurface(inputs.revision, std::make_shared<const Surface>(std::move(*surface)));
        else
            failure = surface.error();
        QCoreApplication::processEvents();
    }
    template<class T>
    T* find(const QString& name) {
        return panel.findChild<T*>(name);
    }

    DocumentPresenter document;
    SurfacePanel panel;
    std::optional<Error> failure;
};

} // namespace

class TestHitPane : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme().choose(ThemeChoice::Light); }

    void showsTheDistancesOfTheBook() {
        DocumentPresenter document;
        HitPane pane(document, theme());
        const QAbstractItemModelTester tester(pane.table().model());
        pane.resize(700, 320);
        pane.show();
        QVERIFY(pane.findChild<QLabel*>("hits.empty")->isVisible());
        open(document, strangle(4));
        QSignalSpy found(&pane, &HitPane::found);
        compute(document);
        QTRY_COMPARE(found.size(), 1);
        const HitDistances expected = runHits(*document.comparison()).value();
        const HitModel& model = pane.model();
        QCOMPARE(model.rowCount(), 11);
        for (int row = 0; row < 6; ++row)
            for (int column = HitModel::FirstDirection; column < HitModel::ColumnCount; ++column) {
                const auto move = expected.answers[std::size_t(row)].at(*HitModel::direction(column)).move;
                const QModelIndex cell = model.index(row, column);
                QCOMPARE(cell.data(NumberRole).isValid(), move.has_value());
                if (move) QCOMPARE(cell.data(NumberRole).toDouble(), *move);
                QVERIFY(!cell.data(Qt::ToolTipRole).toString().isEmpty());
                QVERIFY(!cell.data(Qt::DisplayRole).toString().isEmpty());
            }
        QVERIFY(model.bindingNow().contains("BTC"));
        QVERIFY(!pane.findChild<QComboBox*>("hits.underlying")->isVisible());
        pane.table().setFocus();
        pane.copy();
        const QStringList lines = QApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 12);
        QVERIFY(lines[0].contains("Price down"));
    }

    void anUnderlyingIsChosen() {
        DocumentPresenter document;
        std::vector<std::string> asked;
        HitPane pane(document, theme(), [&](const Comparison& c, const HitSpec& spec, const Job& job) {
            asked.push_back(spec.underlying.text());
            return runHits(c, spec, job);
        });
        pane.show();
        open(document, twoCoins());
        QSignalSpy found(&pane, &HitPane::found);
        compute(document);
        QTRY_COMPARE(found.size(), 1);
        auto* chooser = pane.findChild<QComboBox*>("hits.underlying");
        QVERIFY(chooser->isVisible());
        QCOMPARE(chooser->count(), 3);
        chooser->setCurrentIndex(chooser->findText("ETH"));
        QTRY_COMPARE(found.size(), 2);
        QCOMPARE(asked, (std::vector<std::string>{"", "ETH"}));
    }

    void waitsUntilSeenAndGoesStale() {
        DocumentPresenter document;
        std::atomic<int> runs{0};
        HitPane pane(document, theme(), [&](const Comparison& c, const HitSpec& spec, const Job& job) {
            ++runs;
            return runHits(c, spec, job);
        });
        open(document, strangle(2));
        compute(document);
        QTest::qWait(50);
        QCOMPARE(runs.load(), 0);
        QSignalSpy found(&pane, &HitPane::found);
        pane.show();
        QTRY_COMPARE(found.size(), 1);
        QVERIFY(!pane.model().index(0, 3).data(StaleRole).toBool());
        document.setShift(MarketMove{.price = -0.01});
        QVERIFY(pane.model().index(0, 3).data(StaleRole).toBool());
        compute(document);
        QTRY_COMPARE(found.size(), 2);
        QVERIFY(!pane.model().index(0, 3).data(StaleRole).toBool());
        QCOMPARE(runs.load(), 2);
    }

    void longRunsAreCancelledAndStartedAgain() {
        DocumentPresenter document;
        std::atomic<bool> hold{true};
        HitPane pane(document, theme(), [&](const Comparison& c, const HitSpec& spec, const Job& job) {
            while (hold && !job.stopRequested())
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            return runHits(c, spec, job);
        });
        pane.resize(700, 300);
        pane.show();
        open(document, strangle(2));
        compute(document);
        auto* cancel = pane.findChild<QPushButton*>("hits.cancel");
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(!pane.isRunning());
        auto* again = pane.findChild<QPushButton*>("hits.again");
        QVERIFY(again->isVisible());
        hold = false;
        QSignalSpy found(&pane, &HitPane::found);
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_COMPARE(found.size(), 1);
    }

    void besideThePictureWhereThereIsRoom() {
        Panel wide({1500, 520}, strangle(3));
        QVERIFY(wide.panel.showsHitsBeside());
        QVERIFY(wide.panel.hits().isVisible() && wide.panel.plot().isVisible());
        QVERIFY(!wide.find<QToolButton>("surface.hits")->isVisible());
        wide.find<QAction>("surface.hitsBeside")->trigger();
        QVERIFY(!wide.panel.hits().isVisible());
        QVERIFY(wide.find<QToolButton>("surface.hits")->isVisible());
        Panel narrow({560, 420}, strangle(3));
        QVERIFY(!narrow.panel.showsHitsBeside());
        narrow.find<QToolButton>("surface.hits")->click();
        QVERIFY(narrow.panel.hits().isVisible() && !narrow.panel.plot().isVisible());
        QCOMPARE(narrow.panel.view(), SurfaceView::Hits);
        narrow.panel.resize(1500, 520);
        QCoreApplication::processEvents();
        QCOMPARE(narrow.panel.view(), SurfaceView::Map);
        QVERIFY(narrow.panel.hits().isVisible() && narrow.panel.plot().isVisible());
    }

    void aHitIsShownOnTheMap() {
        Panel shown({1500, 520}, strangle(4));
        QTRY_VERIFY(shown.panel.hits().model().rowCount() > 0);
        EditTable& table = shown.panel.hits().table();
        for (int row = 0; row < 6; ++row) {
            const QModelIndex cell = table.model()->index(row, HitModel::FirstDirection + 1);
            if (!cell.data(NumberRole).isValid() || cell.data(NumberRole).toDouble() > 0.3) continue;
            table.setCurrentIndex(cell);
            QTest::keyClick(&table, Qt::Key_Return);
            const SurfaceSpec& spec = shown.panel.plot().surface()->spec;
            const auto node = shown.panel.plot().cursorNode();
            QVERIFY(node);
            QCOMPARE(node->x(), nearestNode(spec.x, cell.data(NumberRole).toDouble()));
            QCOMPARE(node->y(), nearestNode(spec.y, 0.0));
            QCOMPARE(shown.panel.relief().cursorNode(), node);
            return;
        }
        QFAIL("no hit on the map");
    }

    void oneCursorForMapAndRelief() {
        Panel shown({900, 520}, strangle(3));
        shown.panel.plot().setCursorNode({5, 7});
        QCOMPARE(shown.panel.relief().cursorNode(), std::optional(QPoint(5, 7)));
        shown.find<QToolButton>("surface.relief")->click();
        QVERIFY(shown.panel.relief().isVisible() && !shown.panel.plot().isVisible());
        QTest::keyClick(&shown.panel.relief(), Qt::Key_Right);
        QCOMPARE(shown.panel.plot().cursorNode(), std::optional(QPoint(6, 7)));
        QCOMPARE(shown.panel.relief().readOut(), shown.panel.plot().readOut());
        QTemporaryDir folder;
        QSignalSpy done(&shown.panel, &SurfacePanel::exported);
        for (const char* name : {"a.svg", "a.png", "a.csv"}) {
            shown.panel.exportTo(folder.filePath(name));
            QTRY_COMPARE(done.size(), 1);
            done.clear();
        }
        shown.panel.relief().setView({100.0, 40.0, 1.5});
        const QByteArray state = shown.panel.saveState();
        Panel other({900, 520}, strangle(3));
        QVERIFY(other.panel.restoreState(state));
        QCOMPARE(other.panel.view(), SurfaceView::Relief);
        QCOMPARE(other.panel.relief().view(), (ReliefView{100.0, 40.0, 1.5}));
    }

    void selectedLegsAreToldAtTheCursor() {
        Panel shown({900, 520}, strangle(3));
        const SurfaceSpec& spec = shown.panel.plot().surface()->spec;
        shown.panel.plot().setCursorNode({0, spec.y.count - 1});
        const QString without = shown.panel.plot().readOut();
        shown.panel.setSelectedLegs({1});
        QVERIFY(shown.panel.plot().readOut().startsWith(without));
        QVERIFY(shown.panel.plot().readOut().contains("BTC-25DEC26-90000-P"));
        QVERIFY(shown.panel.plot().readOut().contains(QChar(0x2212))); // a put sold loses where the price falls
        shown.panel.setSelectedLegs({0, 1, 2});
        QVERIFY(shown.panel.plot().readOut().contains("3 selected legs"));
        // All legs together are the P&L of the surface.
        const Surface& surface = *shown.panel.plot().surface();
        const double pnl =
            surface.value(0, spec.y.count - 1, {SurfaceQuantity::Pnl, Regime::Portfolio, Level::Initial});
        auto* reading = shown.find<QComboBox>("surface.reading");
        reading->setCurrentIndex(reading->findText("P&L"));
        const QString text = shown.panel.plot().readOut();
        const QString amount = text.section("  ·  ", 0, 0).section(' ', 1);
        QVERIFY2(text.endsWith(amount), qPrintable(text));
        QVERIFY(pnl < 0.0);
        shown.panel.setSelectedLegs({});
        QVERIFY(!shown.panel.plot().readOut().contains("legs"));
    }

    void axesOfSingleUnderlyingsAndGreeks() {
        Panel shown({900, 520}, twoCoins());
        auto* axes = shown.find<QComboBox>("surface.axes");
        QVERIFY(axes->count() > 7);
        QStringList names;
        for (int item = 0; item < axes->count(); ++item) {
            axes->setCurrentIndex(item);
            QVERIFY(!shown.failure);
            QVERIFY(sameExtent(shown.document.surface()->spec, shown.panel.spec()));
            names.append(axes->itemText(item));
        }
        QVERIFY(names.contains("BTC price × correlation with ETH"));
        axes->setCurrentIndex(static_cast<int>(names.indexOf("BTC price × correlation with ETH")));
        QVERIFY(shown.panel.spec().y.volRatio > 0.0);
        QVERIFY(shown.panel.plot().readOut().contains("BTC"));
        const QByteArray state = shown.panel.saveState();
        Panel other({900, 520}, twoCoins());
        QVERIFY(other.panel.restoreState(state));
        QVERIFY(other.panel.spec() == shown.panel.spec());
        // In a book without ether the axes are the usual ones.
        Panel single({900, 520}, strangle(2));
        QVERIFY(single.panel.restoreState(state));
        QCOMPARE(single.panel.spec().y.kind, AxisKind::Vol);

        auto* reading = shown.find<QComboBox>("surface.reading");
        QVERIFY(!shown.document.surface()->spec.greeks);
        reading->setCurrentIndex(reading->findText("Vega per vol point"));
        QVERIFY(shown.document.surface()->spec.greeks);
        QVERIFY(shown.panel.plot().readOut().contains("USD"));
        QVERIFY(!shown.panel.plot().readOut().contains(QStringLiteral("–  USD")));
    }
};

QTEST_MAIN(TestHitPane)
#include "test_hit_pane.moc"
