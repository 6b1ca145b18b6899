// The relief as a person meets it: turned, zoomed, picked, read out, exported; odd grids.
#include "ui/plots/relief_widget.h"

#include "tests/ui/plot_cases.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImageReader>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <limits>

using namespace marginscope;

namespace {

struct Shown {
    explicit Shown(std::shared_ptr<const Surface> surface, const QSize& size = {700, 560}) {
        widget.resize(size);
        widget.setSurface(std::move(surface));
        widget.show();
        QCoreApplication::processEvents();
    }

    /// As it is once nothing turns any more.
    QImage image() {
        QTest::qWait(200);
        return widget.grab().toImage();
    }
    QPoint pixelOf(const QPoint& node) { return widget.relief().placeOf(node, widget.area()).toPoint(); }

    ReliefWidget widget;
};

int pixelsLike(const QImage& image, const QColor& colour, int tolerance) {
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor at = image.pixelColor(x, y);
            found += std::max({std::abs(at.red() - colour.red()), std::abs(at.green() - colour.green()),
                               std::abs(at.blue() - colour.blue())}) <= tolerance;
        }
    return found;
}

/// A plane that rises with x and y: nothing of it hides anything else of it.
std::shared_ptr<Surface> plane(int columns, int rows) {
    auto out = cases::surface(columns, rows);
    for (int iy = 0; iy < rows; ++iy)
        for (int ix = 0; ix < columns; ++ix)
            out->nodes[static_cast<std::size_t>(iy * columns + ix)].regimeEquity = {
                0.0, 0.0, 1000.0 + 500.0 * out->spec.x.at(ix) + 200.0 * out->spec.y.at(iy)};
    return out;
}

} // namespace

class TestRelief : public QObject {
    Q_OBJECT

private slots:
    // Where a node is painted, it is picked, from wherever it is seen.
    void nodesArePickedWhereTheyArePainted() {
        Shown shown(plane(13, 9));
        for (const ReliefView& view : {ReliefView{}, ReliefView{120.0, 50.0, 1.0}, ReliefView{200.0, 70.0, 1.4},
                                       ReliefView{305.0, 90.0, 0.8}, ReliefView{0.0, 40.0, 1.0}}) {
            shown.widget.setView(view);
            for (int iy = 1; iy < 8; ++iy)
                for (int ix = 1; ix < 12; ++ix) {
                    const QPointF place = shown.widget.relief().placeOf({ix, iy}, shown.widget.area());
                    QVERIFY(shown.widget.area().contains(place));
                    QCOMPARE(shown.widget.relief().nodeAt(place + QPointF(0.4, 0.3), shown.widget.area()),
                             std::optional(QPoint(ix, iy)));
                }
            QVERIFY(!shown.widget.relief().nodeAt(shown.widget.area().topLeft() + QPointF(2, 2), shown.widget.area()));
        }
    }

    // A ridge in the middle, seen low from the side: the slope behind it cannot be picked.
    void whatIsInFrontHidesWhatIsBehind() {
        auto ridge = cases::surface(21, 21);
        for (int iy = 0; iy < 21; ++iy)
            for (int ix = 0; ix < 21; ++ix)
                ridge->nodes[static_cast<std::size_t>(iy * 21 + ix)].regimeEquity[2] = iy == 10 ? 50000.0 : 1000.0;
        Shown shown(ridge);
        shown.widget.setView({0.0, 10.0, 1.0});
        const QPointF behind = shown.widget.relief().placeOf({10, 12}, shown.widget.area());
        const auto picked = shown.widget.relief().nodeAt(behind, shown.widget.area());
        QVERIFY(picked && picked->y() <= 10);
        shown.widget.setView({180.0, 10.0, 1.0});
        const QPointF before = shown.widget.relief().placeOf({10, 12}, shown.widget.area());
        const auto now = shown.widget.relief().nodeAt(before, shown.widget.area());
        QVERIFY(now && now->y() >= 11);
    }

    void clickPicksAndReadsOut() {
        Shown shown(plane(13, 9));
        QSignalSpy moved(&shown.widget, &ReliefWidget::cursorMoved);
        QTest::mouseClick(&shown.widget, Qt::LeftButton, {}, shown.pixelOf({4, 6}));
        QCOMPARE(shown.widget.cursorNode(), std::optional(QPoint(4, 6)));
        QCOMPARE(moved.last(), (QVariantList{4, 6}));
        QVERIFY(shown.widget.readOut().contains("Excess, portfolio"));
        QVERIFY(shown.widget.readOut().contains("USD"));
        QVERIFY(shown.widget.accessibleDescription().startsWith(shown.widget.readOut()));
        shown.widget.setAddition([](const QPoint& node) { return QString("leg at %1").arg(node.x()); });
        QVERIFY(shown.widget.readOut().endsWith("leg at 4"));
    }

    void draggingAndKeysTurn() {
        Shown shown(cases::surface(41, 21));
        const QImage before = shown.image();
        const ReliefView start = shown.widget.view();
        QTest::mousePress(&shown.widget, Qt::LeftButton, {}, QPoint(300, 300));
        QTest::mouseMove(&shown.widget, QPoint(340, 310));
        QTest::mouseRelease(&shown.widget, Qt::LeftButton, {}, QPoint(340, 310));
        QVERIFY(shown.widget.view().azimuth != start.azimuth);
        QVERIFY(shown.widget.view().elevation > start.elevation);
        QVERIFY(shown.image() != before);
        QTest::keyClick(&shown.widget, Qt::Key_0);
        QCOMPARE(shown.widget.view(), start);
        QTest::keyClick(&shown.widget, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(shown.widget.view().azimuth, start.azimuth + 5.0);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(&shown.widget, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(shown.widget.view().elevation, 90.0);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(&shown.widget, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(shown.widget.view().elevation, lowestElevation);
        for (int i = 0; i < 80; ++i)
            QTest::keyClick(&shown.widget, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(shown.widget.view().azimuth >= 0.0 && shown.widget.view().azimuth < 360.0);
        QTest::mouseDClick(&shown.widget, Qt::LeftButton, {}, QPoint(300, 300));
        QCOMPARE(shown.widget.view(), start);
    }

    void wheelAndKeysZoom() {
        Shown shown(cases::surface(41, 21));
        QWheelEvent wheel(QPointF(300, 300), QPointF(300, 300), {}, QPoint(0, 120), Qt::NoButton, {}, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(&shown.widget, &wheel);
        QVERIFY(shown.widget.view().zoom > 1.0);
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(&shown.widget, Qt::Key_Plus);
        QCOMPARE(shown.widget.view().zoom, mostZoom);
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(&shown.widget, Qt::Key_Minus);
        QCOMPARE(shown.widget.view().zoom, leastZoom);
    }

    void keysMoveTheCursor() {
        Shown shown(cases::surface(41, 21));
        QTest::keyClick(&shown.widget, Qt::Key_Home);
        QCOMPARE(shown.widget.cursorNode(), std::optional(QPoint(20, 10)));
        QTest::keyClick(&shown.widget, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(&shown.widget, Qt::Key_Down);
        QCOMPARE(shown.widget.cursorNode(), std::optional(QPoint(25, 9)));
        const QImage with = shown.image();
        QTest::keyClick(&shown.widget, Qt::Key_Escape);
        QVERIFY(!shown.widget.cursorNode());
        QVERIFY(shown.image() != with);
        // A coarser surface of the same axes keeps the place.
        shown.widget.setCursorNode(QPoint(30, 10));
        shown.widget.setSurface(cases::surface(21, 21));
        QCOMPARE(shown.widget.cursorNode(), std::optional(QPoint(15, 10)));
    }

    void coloursAreThoseOfTheMap() {
        Shown shown(cases::surface(41, 41));
        const PlotTheme theme = lightPlotTheme();
        const QImage image = shown.image();
        QVERIFY(pixelsLike(image, theme.scaleHigh, 30) > 100);
        QVERIFY(pixelsLike(image, theme.portfolio, 20) > 40);
        shown.widget.setTheme(darkPlotTheme());
        QVERIFY(pixelsLike(shown.image(), darkPlotTheme().panel, 2) > 1000);
        const QImage fresh = shown.image();
        shown.widget.setStale(true);
        QVERIFY(shown.image() != fresh);
    }

    void exportsAreWritten() {
        Shown shown(cases::surface(31, 31));
        QTemporaryDir folder;
        for (const char* name : {"a.png", "a.svg", "a.pdf"}) {
            const QString path = folder.filePath(name);
            QCOMPARE(shown.widget.exportJob(path, {800, 600}, 96)(), QString());
            QVERIFY(QFileInfo(path).size() > 5000);
        }
        QCOMPARE(QImageReader(folder.filePath("a.png")).size(), QSize(800, 600));
        QFile svg(folder.filePath("a.svg"));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray text = svg.readAll();
        QVERIFY(text.count("<path") > 900); // a shape for every cell, no picture of points
        QVERIFY(!text.contains("<image"));
        QVERIFY(!shown.widget.exportJob("/nowhere/a.svg", {800, 600}, 96)().isEmpty());
        shown.widget.copyPicture();
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
    }

    void oddGrids_data() {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::newRow("one node") << 1 << 1;
        QTest::newRow("one row") << 17 << 1;
        QTest::newRow("one column") << 1 << 17;
        QTest::newRow("two by two") << 2 << 2;
        QTest::newRow("wide") << 301 << 3;
    }

    void oddGrids() {
        QFETCH(int, columns);
        QFETCH(int, rows);
        Shown shown(cases::surface(columns, rows), {400, 320});
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Up, Qt::Key_Plus, Qt::Key_Home})
            QTest::keyClick(&shown.widget, key);
        QVERIFY(!shown.image().isNull());
        QCOMPARE(shown.widget.relief().isFlatGrid(), columns < 2 || rows < 2);
        QCOMPARE(shown.widget.readOut().isEmpty(), columns < 2 || rows < 2);
        QVERIFY(!shown.widget.accessibleDescription().isEmpty());
    }

    void holesAreSurvived() {
        auto surface = cases::surface(11, 11);
        const double hole = std::numeric_limits<double>::quiet_NaN();
        for (std::size_t i = 0; i < surface->nodes.size(); i += 3)
            surface->nodes[i] = {hole, {hole, hole, hole}, {hole, hole, hole}, {hole, hole, hole}};
        surface->nodes[1].regimeEquity[2] = std::numeric_limits<double>::infinity();
        Shown shown(surface);
        shown.widget.setCursorNode(QPoint(0, 0));
        QVERIFY(!shown.image().isNull());
        for (SurfaceNode& node : surface->nodes)
            node.regimeEquity = {hole, hole, hole};
        Shown blank(surface);
        QVERIFY(!blank.image().isNull());
    }

    void emptyStateSaysWhatToDo() {
        ReliefWidget widget;
        widget.resize(400, 300);
        widget.show();
        QTest::keyClick(&widget, Qt::Key_Right);
        QVERIFY(!widget.accessibleDescription().isEmpty());
        QVERIFY(widget.image({400, 300}).isNull());
        QVERIFY(!widget.exportJob("/nowhere/x.png", {400, 300}, 96)().isEmpty());
    }
};

QTEST_MAIN(TestRelief)
#include "test_relief.moc"
