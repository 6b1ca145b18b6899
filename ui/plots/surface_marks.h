// What is painted over a heat map and its slice: zero lines, margin-call frontiers, marks, legend, cursor.
#pragma once

#include "ui/plots/plot_theme.h"
#include "ui/plots/surface_grid.h"

#include <QPainter>

#include <array>
#include <optional>

namespace marginscope {

/// Where the map and the slice under it lie on the paper, and the parts of the axes they show.
struct ChartFrame {
    QRectF map;
    QRectF slice; ///< empty where it is not shown
    QRectF side;  ///< the upright slice, likewise
    QRectF bar;   ///< of the colour scale
    AxisSpan x;
    AxisSpan y;
    AxisSpan values; ///< of both slices

    QPointF onMap(double atX, double atY) const;
    double sliceHeight(double value) const;
    double sidePlace(double value) const;
};

/// A place on the map with its name.
struct MapMark {
    QString name;
    double x = 0.0;
    double y = 0.0;
};

/// Frontier lines in axis units, by regime.
using Frontiers = std::array<std::vector<QPolygonF>, 3>;

/// Lines of one round value, in axis units.
struct ContourLines {
    QString label;
    std::vector<QPolygonF> lines;
};

/// A curve of the slice as the legend beside it names it.
struct CurveLabel {
    QString name;
    QColor colour;
    double value = 0.0; ///< at the right edge
};

class MarkPainter {
public:
    MarkPainter(QPainter& painter, const ChartFrame& frame, const PlotTheme& theme, const QFont& font);

    void zeroLines(bool zeroInSlice);
    void contours(const std::vector<ContourLines>& contours);
    /// Their figures, clear of the frontiers where there is room, of the current point and of the binding scenario.
    void contourLabels(const std::vector<ContourLines>& contours, const Frontiers& lines,
                       const std::optional<MapMark>& binding);
    void frontiers(const Frontiers& lines);
    /// Ring on the market as it is.
    void currentPoint();
    void binding(const MapMark& mark);
    /// Names each frontier with a sample of its line, above the map; `outside` tells of a mark beyond the axes. Returns
    /// the right end.
    double legend(const Frontiers& lines, const QString& outside);
    void barTitle(const QString& unit);
    void sliceTitle(const QString& text);
    void sideTitle(const QString& text);
    void curveLabels(std::vector<CurveLabel> labels);
    /// Box around a node, crosshair, and its place on the slice.
    void cursor(const QRectF& cell, bool strong);
    void focusFrame();
    void stale(const QString& word);

private:
    QPolygonF pixelsOf(const QPolygonF& line) const;
    /// Areas and lines a figure keeps clear of.
    struct Crowd {
        std::vector<QRectF> boxes;
        std::vector<QPolygonF> lines;
    };
    void contourLabel(const QString& text, const QPolygonF& line, Crowd& crowd);
    QString bindingName(const MapMark& mark) const;
    QRectF bindingBox(const MapMark& mark) const;
    void frontierLine(const QPolygonF& line, Regime regime);
    void chip(const QRectF& around, const QString& text, const QColor& colour);
    double entriesWidth(const QStringList& texts) const;
    double legendEntry(double left, const QString& text, Regime regime, bool drawn);

    QPainter& painter_;
    const ChartFrame& frame_;
    const PlotTheme& theme_;
    QFontMetricsF metrics_;
};

} // namespace marginscope
