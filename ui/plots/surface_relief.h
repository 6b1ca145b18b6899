// A surface drawn as a relief, in software: nodes as heights in a box seen from a side, coloured as in the heat map,
// with its contours and frontiers on the floor. Shared by the widget and by pictures without a window.
#pragma once

#include "ui/plots/chart_context.h"
#include "ui/plots/plot_theme.h"

#include <QBrush>
#include <QFont>
#include <QPoint>

#include <array>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace marginscope {

/// From where the box is seen. Parallel projection: equal lengths stay equal.
struct ReliefView {
    double azimuth = 35.0;   ///< degrees about the upright axis; 0: along the axis upward, x to the right
    double elevation = 28.0; ///< degrees above the floor, lowest … 90 (straight down: the map)
    double zoom = 1.0;

    bool operator==(const ReliefView&) const = default;
};

inline constexpr double lowestElevation = 5.0;
inline constexpr double leastZoom = 0.5, mostZoom = 8.0;

/// A view inside its bounds; the azimuth 0 … 360.
ReliefView bounded(ReliefView view);

class SurfaceRelief {
public:
    /// How it is painted: quickly for a screen, with fewer cells while it turns, or as lines for a file.
    enum class Quality : std::uint8_t { Screen, Turning, Vectors };

    /// Null, nodes that do not match the axes, or fewer than two nodes on an axis: nothing to draw.
    void setSurface(std::shared_ptr<const Surface> surface);
    void setReading(const SurfaceReading& reading);
    void setContext(const ChartContext& context) { context_ = context; }
    void setTheme(const PlotTheme& theme);
    void setFont(const QFont& font) { font_ = font; }
    void setContours(bool shown);
    void setView(const ReliefView& view) { view_ = bounded(view); }

    const std::shared_ptr<const Surface>& surface() const { return surface_; }
    /// There is a surface, but it has no extent.
    bool isFlatGrid() const { return flat_; }
    const SurfaceReading& reading() const { return reading_; }
    const ChartContext& context() const { return context_; }
    const PlotTheme& theme() const { return theme_; }
    const ReliefView& view() const { return view_; }
    const Frontiers& frontiers() const { return frontiers_; }

    /// Floor, walls, axes, the surface and the marks of the market.
    void paint(QPainter& painter, const QRectF& area, Quality quality) const;
    /// The node with its profiles along both axes, over what paint() has painted. `strong`: the keyboard's own.
    void paintCursor(QPainter& painter, const QRectF& area, const QPoint& node, bool strong) const;

    /// Where a node is painted.
    QPointF placeOf(const QPoint& node, const QRectF& area) const;
    /// The node nearest to the foremost part of the surface at a pixel; none beside the surface.
    std::optional<QPoint> nodeAt(const QPointF& pixel, const QRectF& area) const;

    class Projection; ///< ui/plots/relief_projection.h

private:
    /// A stretch of a frontier on the surface, painted with the cell it lies in, so that what is in front hides it.
    struct Stretch {
        Regime regime;
        std::array<double, 3> from, to; ///< in the box
        double way;                     ///< length of the line before it, in the box
    };

    void rebuild();
    void addContours();
    void addStretches();
    double heightOf(double value) const;
    std::array<double, 3> inBox(double x, double y, double value) const;
    std::array<double, 3> nodeInBox(int ix, int iy) const;
    const QBrush& colourOf(double value) const;

    void paintFloor(QPainter& painter, const Projection& to) const;
    void paintWalls(QPainter& painter, const Projection& to) const;
    void paintCells(QPainter& painter, const Projection& to, Quality quality) const;
    void paintAxes(QPainter& painter, const Projection& to, const QRectF& area) const;
    void paintMarks(QPainter& painter, const Projection& to, const QRectF& area) const;
    void paintStretches(QPainter& painter, const Projection& to, std::size_t cell) const;
    std::vector<double> heightTicks(double length) const;
    QFont smallFont() const;
    QRectF legendArea(const QRectF& area) const;

    std::shared_ptr<const Surface> surface_;
    bool flat_ = false;
    SurfaceReading reading_;
    ChartContext context_;
    PlotTheme theme_ = lightPlotTheme();
    QFont font_;
    ReliefView view_;
    SurfaceGrid grid_;
    ColourScale scale_;
    std::vector<QBrush> colours_;   ///< of the scale, from its low end
    double low_ = 0.0, high_ = 1.0; ///< heights shown
    Frontiers frontiers_;
    std::vector<std::vector<QPolygonF>> contours_; ///< by value, in axis units
    bool contoursShown_ = true;
    std::vector<std::vector<Stretch>> stretches_; ///< by cell
};

} // namespace marginscope
