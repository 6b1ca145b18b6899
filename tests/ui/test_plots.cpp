// The heat map as a person meets it: figures read out, colours, frontiers, keyboard, odd grids.
#include "ui/plots/heat_map_widget.h"
#include "ui/plots/picture_file.h"
#include "ui/plots/recording.h"

#include "tests/ui/plot_cases.h"

#include <QAbstractItemModelTester>
#include <QAbstractTableModel>
#include <QFontInfo>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <thread>

#include <limits>

using namespace marginscope;

namespace {

const QString minus = QString(QChar(0x2212));
const QString percent = QString(QChar(0x202F)) + '%';

SurfaceReading excess(Regime regime) {
    return {SurfaceQuantity::Excess, regime, Level::Initial};
}

/// A widget on screen (offscreen) with a surface in it.
struct Shown {
    explicit Shown(std::shared_ptr<const Surface> surface, const QSize& size = {700, 560}) {
        widget.resize(size);
        widget.setSurface(std::move(surface));
        widget.setReading(excess(Regime::Portfolio));
        widget.show();
        QCoreApplication::processEvents();
    }

    QImage image() {
        QCoreApplication::processEvents();
        return widget.grab().toImage();
    }

    HeatMapWidget widget;
};

int pixelsLike(const QImage& image, const QColor& colour, int tolerance = 24) {
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor at = image.pixelColor(x, y);
            const int distance = std::max({std::abs(at.red() - colour.red()), std::abs(at.green() - colour.green()),
                                           std::abs(at.blue() - colour.blue())});
            found += distance <= tolerance ? 1 : 0;
        }
    }
    return found;
}

} // namespace

class TestPlots : public QObject {
    Q_OBJECT

private slots:
    void recordingPaintsTheSameOnAnotherThread() {
        const auto paint = [](QPainter& painter) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.save();
            painter.translate(20.0, 10.0);
            painter.setClipRect(QRectF(0.0, 0.0, 60.0, 40.0));
            painter.setPen(QPen(Qt::red, 3.0, Qt::DashLine));
            painter.drawEllipse(QRectF(-10.0, -10.0, 60.0, 60.0));
            painter.restore();
            painter.setBrush(QColor(0, 90, 200, 120));
            painter.drawRoundedRect(QRectF(70.5, 20.5, 60.0, 30.0), 6.0, 6.0);
            painter.drawLine(QPointF(5.0, 95.0), QPointF(150.0, 60.0));
            painter.setPen(Qt::black);
            painter.drawText(QRectF(5.0, 60.0, 150.0, 30.0), Qt::AlignCenter, QStringLiteral("−34 779 USD"));
            QImage square(2, 2, QImage::Format_RGB32);
            square.fill(Qt::green);
            painter.drawImage(QRectF(140.0, 5.0, 12.0, 12.0), square);
        };
        const auto blank = [] {
            QImage image(160, 100, QImage::Format_RGB32);
            image.fill(Qt::white);
            return image;
        };
        QImage direct = blank(), repeated = blank();
        {
            QPainter painter(&direct);
            paint(painter);
        }
        Recording recording(direct.size());
        {
            QPainter painter(&recording);
            paint(painter);
        }
        std::thread([&] {
            QPainter painter(&repeated);
            recording.play(painter);
        }).join();
        QVERIFY(direct != blank());
        QCOMPARE(repeated, direct);
    }

    void recordingKeepsItsPages() {
        Recording recording(QSize(40, 20));
        {
            QPainter painter(&recording);
            painter.fillRect(QRect(0, 0, 10, 10), Qt::red);
            recording.newPage();
            painter.fillRect(QRect(10, 0, 10, 10), Qt::blue);
        }
        QImage image(80, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(2.0, 2.0);
        QRgb beforeSecond = 0;
        recording.play(painter, [&] { beforeSecond = image.pixel(30, 10); });
        painter.end();
        QCOMPARE(QColor(beforeSecond), QColor(Qt::white));
        QCOMPARE(image.pixelColor(10, 10), QColor(Qt::red));
        QCOMPARE(image.pixelColor(30, 10), QColor(Qt::blue));
    }

    void fontsAreThere() { QVERIFY(!QFontInfo(QFont()).family().isEmpty()); }

    void scaleIsSymmetricAroundZero() {
        const ColourScale scale = colourScale({-300.0, 20.0, 100.0}, true);
        QCOMPARE(scale.limit, 300.0);
        QCOMPARE(scale.low(), -300.0);
        QVERIFY(!scale.clamped);
        for (const PlotTheme& theme : {lightPlotTheme(), darkPlotTheme()}) {
            QCOMPARE(scaleColour(theme, scale, 0.0), theme.scaleMiddle);
            QCOMPARE(scaleColour(theme, scale, -300.0), theme.scaleLow);
            QCOMPARE(scaleColour(theme, scale, 300.0), theme.scaleHigh);
            QCOMPARE(scaleColour(theme, scale, 9e9), theme.scaleHigh);
            QCOMPARE(scaleColour(theme, scale, std::nan("")).alpha(), 0);
        }
    }

    void outliersAreClampedAndSaid() {
        std::vector<double> values(1000, 10.0);
        values[7] = -1e6;
        const ColourScale scale = colourScale(values, true);
        QVERIFY(scale.clamped);
        QCOMPARE(scale.limit, 10.0);
        QCOMPARE(colourScale({}, true).limit, 1.0);
        QCOMPARE(colourScale({0.0, std::nan("")}, true).limit, 1.0);
    }

    void mapIsNeutralWhereTheExcessIsZero() {
        Shown shown(surfaceOf(1000.0));
        const PlotTheme theme = lightPlotTheme();
        const QImage image = shown.widget.picture({800, 600}).toImage();
        QVERIFY(pixelsLike(image, theme.scaleLow, 12) > 200);
        QVERIFY(pixelsLike(image, theme.scaleHigh, 12) > 200);
        QVERIFY(pixelsLike(image, theme.scaleMiddle, 2) > 200);
    }

    void frontiersAreDrawnInTheirColours() {
        Shown shown(cases::surface(41, 21));
        const PlotTheme theme = lightPlotTheme();
        const QImage with = shown.image();
        auto rich = cases::surface(41, 21);
        for (SurfaceNode& node : rich->nodes)
            node.regimeEquity = {9000.0, 9000.0, 9000.0 + node.equity};
        Shown without(rich);
        const QImage none = without.image();
        for (const Regime regime : allRegimes) {
            const QColor colour = regimeColour(theme, regime);
            QVERIFY2(pixelsLike(with, colour, 10) > pixelsLike(none, colour, 10) + 60, regimeWord(regime).c_str());
        }
        QVERIFY(regimePenStyle(Regime::Isolated) != regimePenStyle(Regime::Cross));
        QVERIFY(regimePen(Regime::Cross, theme.cross).dashPattern() !=
                regimePen(Regime::Portfolio, theme.portfolio).dashPattern());
    }

    void joinedFrontierIsOneLine() {
        const auto surface = cases::surface(41, 21);
        const AxisSpan x = axisSpan(surface->spec.x);
        const AxisSpan y = axisSpan(surface->spec.y);
        const auto lines = joinedLines(zeroFrontier(*surface, excess(Regime::Portfolio)), x, y);
        QCOMPARE(lines.size(), std::size_t{2});
        for (const QPolygonF& line : lines) {
            for (const QPointF& point : line)
                QVERIFY(std::abs(std::abs(point.x()) - 0.2) < 1e-9);
        }
        const auto part = clipped(zeroFrontier(*surface, excess(Regime::Portfolio)), {0.0, 0.3}, {-0.1, 0.1});
        QVERIFY(!part.empty());
        for (const FrontierSegment& segment : part)
            QVERIFY(segment.x1 > 0.0 && std::max(std::abs(segment.y1), std::abs(segment.y2)) <= 0.1 + 1e-12);
    }

    void keyboardMovesTheCursorAndReadsOut() {
        Shown shown(cases::surface(41, 21));
        QSignalSpy moved(&shown.widget, &HeatMapWidget::cursorMoved);
        const QString before = shown.widget.accessibleDescription();
        QTest::keyClick(&shown.widget, Qt::Key_Home);
        QCOMPARE(shown.widget.cursorNode(), std::optional(QPoint(20, 10)));
        QTest::keyClick(&shown.widget, Qt::Key_Right);
        QTest::keyClick(&shown.widget, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(shown.widget.cursorNode(), std::optional(QPoint(21, 15)));
        QCOMPARE(shown.widget.readOut(),
                 "Excess, portfolio +925.00 USD  ·  price +1.5" + percent + "  ·  vol +20" + percent);
        QVERIFY(shown.widget.accessibleDescription() != before);
        QVERIFY(shown.widget.accessibleDescription().startsWith(shown.widget.readOut()));
        QCOMPARE(moved.size(), 3);
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(&shown.widget, Qt::Key_Left);
        QTest::keyClick(&shown.widget, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(shown.widget.cursorNode()->x(), 0);
        QTest::keyClick(&shown.widget, Qt::Key_Escape);
        QVERIFY(!shown.widget.cursorNode());
    }

    void hoverReadsOutTheNodeUnderThePointer() {
        Shown shown(cases::surface(41, 21));
        QWidget* plot = shown.widget.findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        for (QWidget* child : shown.widget.findChildren<QWidget*>()) {
            if (child->inherits("QCustomPlot")) plot = child;
        }
        QTest::mouseMove(plot, QPoint(90, 60));
        QVERIFY(shown.widget.cursorNode());
        const QString first = shown.widget.readOut();
        QTest::mouseMove(plot, QPoint(plot->width() / 2, plot->height() / 3));
        QVERIFY(shown.widget.readOut() != first);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(plot, &leave);
        QVERIFY(!shown.widget.cursorNode());
    }

    void zoomNeverLeavesTheSurface() {
        Shown shown(cases::surface(41, 21));
        const QImage whole = shown.image();
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(&shown.widget, Qt::Key_Plus);
        QVERIFY(shown.image() != whole);
        for (int i = 0; i < 80; ++i)
            QTest::keyClick(&shown.widget, Qt::Key_Minus);
        QCOMPARE(shown.image(), whole);
        QTest::keyClick(&shown.widget, Qt::Key_Plus);
        shown.widget.resetView();
        QCOMPARE(shown.image(), whole);
    }

    void staleIsGreyedAndFreshAgain() {
        Shown shown(cases::surface(41, 21));
        const QImage fresh = shown.image();
        shown.widget.setStale(true);
        const QImage stale = shown.image();
        QVERIFY(stale != fresh);
        QVERIFY(pixelsLike(stale, lightPlotTheme().scaleHigh, 8) < pixelsLike(fresh, lightPlotTheme().scaleHigh, 8));
        shown.widget.setStale(false);
        QCOMPARE(shown.image(), fresh);
    }

    void oddGrids_data() {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("days");
        QTest::newRow("one node") << 1 << 1 << false;
        QTest::newRow("one row") << 17 << 1 << false;
        QTest::newRow("one column") << 1 << 17 << true;
        QTest::newRow("two by two") << 2 << 2 << true;
        QTest::newRow("wide") << 301 << 3 << true;
    }

    void oddGrids() {
        QFETCH(int, columns);
        QFETCH(int, rows);
        QFETCH(bool, days);
        const auto surface = cases::surface(columns, rows, days ? AxisKind::Days : AxisKind::Vol);
        Shown shown(surface, {400, 320});
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Up, Qt::Key_Left, Qt::Key_Down, Qt::Key_Plus, Qt::Key_Minus})
            QTest::keyClick(&shown.widget, key);
        QVERIFY(!shown.image().isNull());
        QVERIFY(shown.widget.readOut().contains("USD"));
        QCOMPARE(shown.widget.toCsv().count('\n'), columns * rows + 1);
        QVERIFY(!shown.widget.picture({400, 300}).isNull());
    }

    void holesAreSurvived() {
        auto surface = cases::surface(11, 11);
        const double hole = std::numeric_limits<double>::quiet_NaN();
        for (std::size_t i = 0; i < surface->nodes.size(); i += 3)
            surface->nodes[i] = {hole, {hole, hole, hole}, {hole, hole, hole}, {hole, hole, hole}};
        surface->nodes[1].regimeEquity[2] = std::numeric_limits<double>::infinity();
        Shown shown(surface);
        shown.widget.setCursorNode({0, 0});
        QVERIFY(shown.widget.readOut().contains("–"));
        QVERIFY(!shown.image().isNull());
        for (SurfaceNode& node : surface->nodes)
            node.regimeEquity = {hole, hole, hole};
        Shown blank(surface);
        QVERIFY(!blank.image().isNull());
    }

    void emptyStateSaysWhatToDo() {
        HeatMapWidget widget;
        widget.resize(400, 300);
        widget.show();
        auto* label = widget.findChild<QLabel*>("surfaceEmpty");
        QVERIFY(label->isVisible());
        QVERIFY(!label->text().isEmpty());
        QTest::keyClick(&widget, Qt::Key_Right);
        QVERIFY(widget.picture({400, 300}).isNull());
        QCOMPARE(widget.toCsv(), QString("x,y,value\n"));
        QString problem;
        QVERIFY(!widget.exportImage("/nowhere/x.png", {400, 300}, 96, &problem));
        QVERIFY(!problem.isEmpty());
        auto broken = cases::surface(5, 5);
        broken->nodes.pop_back();
        widget.setSurface(broken);
        QVERIFY(!widget.surface());
        widget.setSurface(cases::surface(5, 5));
        QVERIFY(!label->isVisible());
    }

    void tableTwinSaysTheSame() {
        Shown shown(cases::surface(5, 3));
        QAbstractTableModel* table = shown.widget.tableModel();
        QAbstractItemModelTester tester(table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->columnCount(), 5);
        QCOMPARE(table->headerData(0, Qt::Vertical).toString(), "+40" + percent);
        QCOMPARE(table->headerData(0, Qt::Horizontal).toString(), minus + "30" + percent);
        QCOMPARE(table->data(table->index(0, 0), Qt::EditRole).toDouble(), -500.0);
        QCOMPARE(table->data(table->index(0, 0)).toString(), minus + "500.00");
        shown.widget.setReading(excess(Regime::Isolated));
        QCOMPARE(table->data(table->index(0, 2), Qt::EditRole).toDouble(), 100.0);
        shown.widget.setSurface(nullptr);
        QCOMPARE(table->rowCount(), 0);
    }

    void contoursStandAtRoundValues() {
        QCOMPARE(roundLevels(-920.0, 980.0, 6), (std::vector<double>{-800, -600, -400, -200, 0, 200, 400, 600, 800}));
        QVERIFY(roundLevels(5.0, 5.0, 6).empty());
        const auto surface = cases::surface(41, 21);
        const SurfaceGrid grid(*surface, excess(Regime::Portfolio));
        const auto line = isoLine(grid, 500.0);
        QVERIFY(!line.empty());
        for (const FrontierSegment& part : line)
            QVERIFY(std::abs(std::abs(part.x1) - 0.1) < 1e-9);
        Shown shown(surface);
        const QImage with = shown.image();
        shown.widget.setContours(false);
        const QImage without = shown.image();
        QVERIFY(with != without);
        shown.widget.setContours(true);
        QCOMPARE(shown.image(), with);
    }

    void slicesGiveWayToTheMap() {
        Shown shown(cases::surface(41, 21), {560, 300});
        shown.image();
        QCOMPARE(shown.widget.shownSlices(), (SliceChoice{false, false}));
        shown.widget.resize(1100, 600);
        const QImage both = shown.image();
        QCOMPARE(shown.widget.shownSlices(), (SliceChoice{true, true}));
        shown.widget.setCursorNode({10, 5});
        const QImage moved = shown.image();
        const QRect side(760, 60, 200, 300);
        QVERIFY(moved.copy(side) != both.copy(side));
        shown.widget.setSlices({true, false});
        shown.image();
        QCOMPARE(shown.widget.shownSlices(), (SliceChoice{true, false}));
        shown.widget.resize(560, 300);
        shown.widget.setSlices({true, true});
        QVERIFY(!shown.widget.picture({1200, 700}).isNull());
        shown.image();
        QCOMPARE(shown.widget.shownSlices(), (SliceChoice{false, false}));
    }

    void csvDoesNotDependOnTheLocale() {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        Shown shown(cases::surface(3, 2));
        QCOMPARE(shown.widget.toCsv().section('\n', 0, 2), QString("x,y,value\n-0.3,-0.4,-500\n0,-0.4,1000"));
        QVERIFY(shown.widget.readOut().contains("vol " + minus + "40" + percent));
        QLocale::setDefault(before);
    }

private:
    /// Excess of the portfolio regime from −limit at the left to +limit at the right.
    static std::shared_ptr<Surface> surfaceOf(double limit) {
        auto surface = cases::surface(41, 21);
        for (int iy = 0; iy < 21; ++iy) {
            for (int ix = 0; ix < 41; ++ix) {
                SurfaceNode& node = surface->nodes[static_cast<std::size_t>(iy * 41 + ix)];
                node.regimeEquity[2] = node.initial[2] + limit * (ix - 20) / 20.0;
            }
        }
        return surface;
    }
};

QTEST_MAIN(TestPlots)
#include "test_plots.moc"
