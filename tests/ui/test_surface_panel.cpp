// The picture of the book as a person uses it: choosers, table twin, export, progress, what is remembered.
#include "ui/panels/surface_panel.h"

#include "tests/ui/sample_books.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace marginscope;
using namespace marginscope::cases;

namespace {

Theme& theme() {
    static Theme shared(*qApp);
    return shared;
}

/// A book open in a presenter, with its picture on screen.
struct Shown {
    explicit Shown(const QSize& size = {560, 400}) : panel(document, theme()) {
        LoadedBook loaded;
        loaded.portfolio = strangle(4);
        LoadedMarket market;
        market.market = sampleMarket();
        panel.resize(size);
        panel.show();
        panel.activateWindow();
        document.open(std::move(loaded), std::move(market), sampleRulebook());
        QObject::connect(&panel, &SurfacePanel::specChanged, &panel, [this] { compute(); });
        compute();
    }
    void compute() {
        const RunInputs inputs = document.workspace().inputs();
        document.acceptComparison(inputs.revision, std::make_shared<const Comparison>(*runComparison(inputs)));
        document.acceptSurface(inputs.revision, std::make_shared<const Surface>(*runSurface(inputs, panel.spec())));
        QCoreApplication::processEvents();
    }
    template<class T>
    T* find(const QString& name) {
        return panel.findChild<T*>(name);
    }
    QImage image() {
        QCoreApplication::processEvents();
        return panel.grab().toImage();
    }

    DocumentPresenter document;
    SurfacePanel panel;
};

} // namespace

class TestSurfacePanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme().choose(ThemeChoice::Light); }

    void everyPairOfAxesIsDrawn() {
        Shown shown;
        auto* axes = shown.find<QComboBox>("surface.axes");
        QCOMPARE(axes->count(), 7);
        axes->setFocus();
        QCOMPARE(shown.document.surface()->spec.y.kind, AxisKind::Vol);
        QSet<std::pair<int, int>> seen;
        for (int index = 0; index < axes->count(); ++index) {
            axes->setCurrentIndex(index);
            const SurfaceSpec& spec = shown.document.surface()->spec;
            QVERIFY(spec == shown.panel.spec());
            QVERIFY(spec.x.kind != spec.y.kind);
            seen.insert({int(spec.x.kind), int(spec.y.kind)});
            QVERIFY(shown.panel.plot().readOut().contains("USD"));
        }
        QCOMPARE(seen.size(), 7);
    }

    void rowGivesWayToTheWidth() {
        Shown shown({520, 400});
        QCoreApplication::processEvents();
        QCOMPARE(shown.panel.width(), 520);
        const auto inside = [&] {
            for (const QWidget* part :
                 shown.panel.findChildren<QWidget*>(QRegularExpression("^surface\\.(r|a|d|e|m|t)")))
                if (part->isVisible() &&
                    !shown.panel.rect().contains(QRect(part->mapTo(&shown.panel, QPoint()), part->size())))
                    return false;
            return true;
        };
        QVERIFY(inside());
        shown.panel.resize(1200, 400);
        QCoreApplication::processEvents();
        QVERIFY(inside());
        QVERIFY(shown.find<QToolButton>("surface.drawing")->text().contains("View"));
        QVERIFY(shown.find<QComboBox>("surface.axes")->isVisible());
        QVERIFY(!shown.find<QAction>("surface.axesInMenu.1")->isVisible());
        shown.panel.resize(520, 400);
        QCoreApplication::processEvents();
        QVERIFY(!shown.find<QComboBox>("surface.axes")->isVisible());
        QCOMPARE(shown.panel.width(), 520);
        QVERIFY(inside());
    }

    void rangeAndDetailAreChosen() {
        Shown shown;
        QSignalSpy asked(&shown.panel, &SurfacePanel::specChanged);
        shown.find<QAction>("surface.range.2")->trigger();
        QCOMPARE(shown.document.surface()->spec.x.to, 0.5);
        shown.find<QAction>("surface.nodes.0")->trigger();
        QCOMPARE(shown.document.surface()->spec.x.count, 21);
        QCOMPARE(asked.size(), 2);
        const QImage with = shown.image();
        shown.find<QAction>("surface.contours")->trigger();
        QVERIFY(shown.image() != with);
    }

    void tableTwinIsReachedByKeyAndCopied() {
        Shown shown;
        const QAbstractItemModelTester tester(shown.panel.table().model());
        shown.find<QAction>("surface.nodes.0")->trigger();
        auto* button = shown.find<QToolButton>("surface.table");
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(shown.panel.showsTable() && shown.panel.table().isVisible());
        QTableView& table = shown.panel.table();
        QCOMPARE(table.model()->rowCount(), 21);
        QCOMPARE(table.currentIndex(), table.model()->index(10, 10));
        table.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 22);
        QCOMPARE(lines[0].count('\t'), 21);
        QTest::keyClick(&table, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().count('\n'), 2);
        QTest::keyClick(&table, Qt::Key_Left);
        QTest::keyClick(&table, Qt::Key_Up);
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(!shown.panel.showsTable());
        QCOMPARE(shown.panel.plot().cursorNode(), std::optional(QPoint(10, 11)));
    }

    void longRunsShowProgressAndCanBeCancelled() {
        Shown shown;
        auto* status = shown.find<QWidget>("surface.status");
        shown.panel.setRunning(true);
        QVERIFY(!status->isVisible());
        shown.panel.setRunning(false);
        QTest::qWait(500);
        QVERIFY(!status->isVisible());

        shown.panel.setRunning(true);
        shown.panel.setProgress(0.4);
        QTRY_VERIFY(status->isVisible());
        QCOMPARE(shown.find<QProgressBar>("surfaceProgress")->value(), 40);
        connect(&shown.panel, &SurfacePanel::cancelRequested, &shown.panel, [&] {
            shown.panel.setCancelled();
            shown.panel.setRunning(false);
        });
        QTest::mouseClick(shown.find<QPushButton>("surface.cancel"), Qt::LeftButton);
        QVERIFY(status->isVisible());
        QVERIFY(shown.find<QLabel>("surface.statusText")->text().contains("cancelled"));
        QSignalSpy asked(&shown.panel, &SurfacePanel::specChanged);
        QTest::mouseClick(shown.find<QPushButton>("surface.again"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QVERIFY(!status->isVisible());
    }

    void everyPartFollowsTheTheme() {
        Shown shown;
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            theme().choose(choice);
            const QImage image = shown.image();
            const auto* readOut = shown.find<QLabel>("surfaceReadOut");
            const QPoint corner = readOut->mapTo(&shown.panel, readOut->rect().bottomRight()) - QPoint(2, 2);
            QCOMPARE(image.pixelColor(corner), theme().palette().panel);
        }
    }

    void stateIsRemembered() {
        Shown shown;
        shown.find<QComboBox>("surface.reading")->setCurrentIndex(7);
        shown.find<QComboBox>("surface.axes")->setCurrentIndex(4);
        shown.find<QAction>("surface.range.0")->trigger();
        shown.find<QAction>("surface.sliceBelow")->trigger();
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(&shown.panel.plot(), Qt::Key_Plus);
        QVERIFY(shown.panel.plot().view());
        const QByteArray state = shown.panel.saveState();

        Shown other;
        QVERIFY(other.panel.saveState() != state);
        QVERIFY(other.panel.restoreState(state));
        QCoreApplication::processEvents();
        QCOMPARE(other.panel.saveState(), state);
        QVERIFY(other.panel.spec() == shown.panel.spec());
        QVERIFY(!other.panel.restoreState("rubbish"));
        QCOMPARE(other.panel.saveState(), state);
    }

    void axesAreInTheMenuWhereTheRowIsNarrow() {
        Shown shown({520, 400});
        auto* days = shown.find<QAction>("surface.axesInMenu.1");
        QVERIFY(days->isVisible());
        days->trigger();
        QCOMPARE(shown.document.surface()->spec.y.kind, AxisKind::Days);
        Shown again({520, 400});
        QVERIFY(again.panel.restoreState(shown.panel.saveState()));
        QVERIFY(again.find<QAction>("surface.axesInMenu.1")->isChecked());
    }

    void exportsAreWritten() {
        Shown shown;
        QTemporaryDir folder;
        QSignalSpy done(&shown.panel, &SurfacePanel::exported);
        QSignalSpy failed(&shown.panel, &SurfacePanel::failed);
        for (const char* name : {"a.png", "a.svg", "a.pdf", "a.csv"}) {
            shown.panel.exportTo(folder.filePath(name));
            QTRY_COMPARE(done.size(), 1);
            done.clear();
            QVERIFY(QFileInfo(folder.filePath(name)).size() > 1000);
        }
        const QSize normal = QImageReader(folder.filePath("a.png")).size();
        shown.find<QAction>("surface.dpi.2")->trigger();
        shown.panel.exportTo(folder.filePath("b.png"));
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(QImageReader(folder.filePath("b.png")).size().width() > 1.5 * normal.width());
        QVERIFY(failed.isEmpty());
        shown.panel.exportTo("/nowhere/a.png");
        QTRY_COMPARE(failed.size(), 1);
    }
};

QTEST_MAIN(TestSurfacePanel)
#include "test_surface_panel.moc"
