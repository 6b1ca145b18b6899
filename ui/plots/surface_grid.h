// One reading of a surface as a function over its axes, and the geometry drawn from it.
#pragma once

#include "core/session/workspace.h"

#include <QPolygonF>

#include <vector>

namespace marginscope {

/// A closed stretch of an axis, low < high.
struct AxisSpan {
    double low = 0.0;
    double high = 1.0;

    double width() const { return high - low; }
    bool contains(double value) const { return value >= low && value <= high; }
    bool operator==(const AxisSpan&) const = default;
};

/// What an axis covers; a single node is given some room on both sides.
AxisSpan axisSpan(const SurfaceAxis& axis);

/// The node nearest to a place on the axis.
int nearestNode(const SurfaceAxis& axis, double value);

/// The same axes, however many nodes they have: a coarse surface of a run and the whole one.
bool sameExtent(const SurfaceSpec& a, const SurfaceSpec& b);

/// A surface whose nodes match its axes, and not too many of them to be shown.
bool isDrawable(const Surface& surface);

/// Values of one reading at every node; between nodes bilinear, not finite where a neighbour is not.
class SurfaceGrid {
public:
    SurfaceGrid() = default;
    SurfaceGrid(const Surface& surface, const SurfaceReading& reading);

    double node(int ix, int iy) const;
    double at(double x, double y) const;
    const std::vector<double>& values() const { return values_; }
    const SurfaceSpec& spec() const { return spec_; }

private:
    SurfaceSpec spec_;
    std::vector<double> values_;
};

/// Segments that share ends joined to lines, so that dashes run on.
std::vector<QPolygonF> joinedLines(const std::vector<FrontierSegment>& segments, const AxisSpan& x, const AxisSpan& y);

/// Points where a reading has a value, as line segments in axis units.
std::vector<FrontierSegment> isoLine(const SurfaceGrid& grid, double level);

/// Round values (1, 2 or 5 times a power of ten apart) strictly between two others, about `count` of them.
std::vector<double> roundLevels(double low, double high, int count);

/// The part of each segment inside a window (axis units).
std::vector<FrontierSegment> clipped(const std::vector<FrontierSegment>& segments, const AxisSpan& x,
                                     const AxisSpan& y);

} // namespace marginscope
