// The drawing of a surface: heat map, frontiers, slice and colour scale on a QCustomPlot. Shared by the widget and by
// pictures without a window.
#pragma once

#include "ui/plots/chart_context.h"
#include "ui/plots/surface_marks.h"

#include <QPoint>

#include <array>
#include <functional>
#include <memory>
#include <optional>

class QCPAxis;
class QCPAxisRect;
class QCPColorMap;
class QCPColorScale;
class QCPGraph;
class QCPLayoutElement;
class QCPPainter;
class QCPRange;
class QCustomPlot;

namespace marginscope {

/// Which slices are drawn where there is room for them.
struct SliceChoice {
    bool below = true;
    bool beside = true;

    bool operator==(const SliceChoice&) const = default;
};

class SurfaceChart {
public:
    /// Takes over the layout of the plot, which must outlive the chart.
    explicit SurfaceChart(QCustomPlot& plot);
    ~SurfaceChart();
    SurfaceChart(const SurfaceChart&) = delete;
    SurfaceChart& operator=(const SurfaceChart&) = delete;

    /// Null or a surface whose nodes do not match its axes: nothing to draw. The view is kept where the axes are.
    void setSurface(std::shared_ptr<const Surface> surface);
    void setReading(const SurfaceReading& reading);
    void setContext(const ChartContext& context);
    void setTheme(const PlotTheme& theme);
    void setStale(bool stale);
    void setFocused(bool focused);
    void setFont(const QFont& font);
    /// Lines of round values over the map.
    void setContours(bool shown);
    void setSlices(const SliceChoice& slices);
    /// Node under the cursor; `strong` is the keyboard's own.
    void setCursor(std::optional<QPoint> node, bool strong);

    void resetView();
    /// The stretch of axes shown; clamped to the surface.
    void setView(const AxisSpan& x, const AxisSpan& y);
    void replot();
    void paint(QCPPainter& painter, const QSize& size);

    const std::shared_ptr<const Surface>& surface() const { return surface_; }
    const SurfaceGrid& grid() const { return grid_; }
    const SurfaceReading& reading() const { return reading_; }
    const ColourScale& scale() const { return scale_; }
    const Frontiers& frontiers() const { return frontiers_; }
    const ChartContext& context() const { return context_; }
    const PlotTheme& theme() const { return theme_; }
    ChartFrame frame() const;
    /// The node nearest to a pixel of the map or the slice (there: of the row shown).
    std::optional<QPoint> nodeAt(const QPointF& pixel) const;
    int sliceRow() const;
    int sideColumn() const;
    bool contours() const { return contoursShown_; }
    const std::vector<ContourLines>& contourLines() const { return contourLines_; }
    const SliceChoice& slices() const { return slices_; }
    /// What there is room for at present.
    const SliceChoice& shownSlices() const { return shownSlices_; }
    QCPAxisRect& mapRect() const { return *map_; }
    QCPAxisRect& sliceRect() const { return *slice_; }

private:
    class Painted;
    using Paint = void (SurfaceChart::*)(MarkPainter&);

    void buildLayout();
    void buildLayers();
    void linkAxes();
    void keepInside(QCPAxis& axis, const QCPRange& range, const QCPRange& before);
    void applyTheme();
    void applyReading();
    void fitParts(const QSize& size);
    void place(QCPAxisRect& part, int row, int column, bool shown);
    void fitTicks(const QSize& size);
    void updateContours();
    void refreshView();
    void refreshSlice();
    void refreshSide();
    void updateFrontiers();
    std::vector<SurfaceReading> curveReadings() const;
    QColor curveColour(const SurfaceReading& reading) const;
    void styleCurves();
    QFont smallFont() const;
    QString outsideNote() const;

    void paintMarks(MarkPainter& marks);
    void paintSlice(MarkPainter& marks);
    void paintTop(MarkPainter& marks);
    void paintCursorBox(MarkPainter& marks);

    QCustomPlot& plot_;
    QCPAxisRect* map_ = nullptr;
    QCPAxisRect* slice_ = nullptr;
    QCPAxisRect* side_ = nullptr;
    QCPColorMap* colours_ = nullptr;
    QCPColorScale* bar_ = nullptr;
    QCPLayoutElement* labelColumn_ = nullptr;
    std::array<QCPGraph*, 3> curves_{};
    std::array<QCPGraph*, 3> sideCurves_{};

    std::shared_ptr<const Surface> surface_;
    SurfaceReading reading_;
    ChartContext context_;
    PlotTheme theme_ = lightPlotTheme();
    QFont font_;
    SurfaceGrid grid_;
    std::array<SurfaceGrid, 3> curveGrids_;
    ColourScale scale_;
    std::array<std::vector<FrontierSegment>, 3> segments_;
    Frontiers frontiers_; ///< of the part shown
    struct Contour {
        QString label;
        std::vector<FrontierSegment> segments;
    };
    std::vector<Contour> contours_;
    std::vector<ContourLines> contourLines_; ///< of the part shown
    bool contoursShown_ = true;
    SliceChoice slices_;
    SliceChoice shownSlices_;
    AxisSpan wholeX_;
    AxisSpan wholeY_;
    std::optional<QPoint> cursor_;
    bool strongCursor_ = false;
    bool stale_ = false;
    bool focused_ = false;
    bool viewChanged_ = true;
};

} // namespace marginscope
