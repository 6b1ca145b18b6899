#include "ui/plots/surface_grid.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace marginscope {

namespace {

constexpr std::size_t mostNodes = 4'000'000;

/// Room given to a single node on each side: in the axis's own unit.
double halfRoom(AxisKind kind) {
    return kind == AxisKind::Days ? 0.5 : kind == AxisKind::Correlation ? 0.1 : 0.01;
}

/// A place on an axis as node index and share of the way to the next one.
struct Place1D {
    int index = 0;
    double share = 0.0;
};

Place1D placeOn(const SurfaceAxis& axis, double value) {
    if (axis.count < 2 || axis.to == axis.from) return {};
    const double steps = (value - axis.from) / (axis.to - axis.from) * (axis.count - 1);
    const double inside = std::clamp(steps, 0.0, static_cast<double>(axis.count - 1));
    const int index = std::min(static_cast<int>(inside), axis.count - 2);
    return {index, inside - index};
}

/// Liang–Barsky against one edge: narrows [from, to] of the segment's parameter.
bool narrow(double direction, double distance, double& from, double& to) {
    if (direction == 0.0) return distance >= 0.0;
    const double at = distance / direction;
    if (direction < 0.0)
        from = std::max(from, at);
    else
        to = std::min(to, at);
    return from <= to;
}

std::optional<FrontierSegment> clip(const FrontierSegment& s, const AxisSpan& x, const AxisSpan& y) {
    if (!std::isfinite(s.x1 + s.x2 + s.y1 + s.y2)) return std::nullopt;
    const double dx = s.x2 - s.x1;
    const double dy = s.y2 - s.y1;
    double from = 0.0;
    double to = 1.0;
    const bool inside = narrow(-dx, s.x1 - x.low, from, to) && narrow(dx, x.high - s.x1, from, to) &&
                        narrow(-dy, s.y1 - y.low, from, to) && narrow(dy, y.high - s.y1, from, to);
    if (!inside) return std::nullopt;
    return FrontierSegment{s.x1 + from * dx, s.y1 + from * dy, s.x1 + to * dx, s.y1 + to * dy};
}

using Key = std::pair<qint64, qint64>;

class LineJoiner {
public:
    LineJoiner(const std::vector<FrontierSegment>& segments, const AxisSpan& x, const AxisSpan& y)
        : segments_(segments)
        , x_(x)
        , y_(y)
        , used_(segments.size(), false) {
        for (std::size_t i = 0; i < segments.size(); ++i) {
            touching_.insert(keyOf(first(i)), i);
            touching_.insert(keyOf(second(i)), i);
        }
    }

    std::vector<QPolygonF> run() {
        std::vector<QPolygonF> lines;
        for (std::size_t i = 0; i < segments_.size(); ++i) {
            if (used_[i]) continue;
            used_[i] = true;
            QPolygonF line{first(i), second(i)};
            extend(line);
            std::reverse(line.begin(), line.end());
            extend(line);
            lines.push_back(line);
        }
        return lines;
    }

private:
    QPointF first(std::size_t i) const { return {segments_[i].x1, segments_[i].y1}; }
    QPointF second(std::size_t i) const { return {segments_[i].x2, segments_[i].y2}; }

    // Ends that rounding has moved apart still count as one.
    Key keyOf(const QPointF& point) const {
        return {std::llround((point.x() - x_.low) / x_.width() * 1e7),
                std::llround((point.y() - y_.low) / y_.width() * 1e7)};
    }

    void extend(QPolygonF& line) {
        while (const auto next = unusedAt(line.last())) {
            used_[*next] = true;
            line.append(keyOf(first(*next)) == keyOf(line.last()) ? second(*next) : first(*next));
        }
    }

    std::optional<std::size_t> unusedAt(const QPointF& end) const {
        const auto [begin, stop] = touching_.equal_range(keyOf(end));
        for (auto it = begin; it != stop; ++it) {
            if (!used_[*it]) return *it;
        }
        return std::nullopt;
    }

    const std::vector<FrontierSegment>& segments_;
    AxisSpan x_;
    AxisSpan y_;
    std::vector<bool> used_;
    QMultiHash<Key, std::size_t> touching_;
};

} // namespace

AxisSpan axisSpan(const SurfaceAxis& axis) {
    const double low = std::min(axis.from, axis.to);
    const double high = std::max(axis.from, axis.to);
    if (axis.count > 1 && high > low) return {low, high};
    return {axis.from - halfRoom(axis.kind), axis.from + halfRoom(axis.kind)};
}

int nearestNode(const SurfaceAxis& axis, double value) {
    const Place1D place = placeOn(axis, value);
    return place.share > 0.5 ? place.index + 1 : place.index;
}

bool sameExtent(const SurfaceSpec& a, const SurfaceSpec& b) {
    const auto same = [](SurfaceAxis one, const SurfaceAxis& other) {
        one.count = other.count;
        return one == other;
    };
    return same(a.x, b.x) && same(a.y, b.y);
}

bool isDrawable(const Surface& surface) {
    const SurfaceSpec& spec = surface.spec;
    if (spec.x.count < 1 || spec.y.count < 1) return false;
    const bool finite = std::isfinite(spec.x.from) && std::isfinite(spec.x.to) && std::isfinite(spec.y.from) &&
                        std::isfinite(spec.y.to);
    const auto nodes = static_cast<std::size_t>(spec.x.count) * static_cast<std::size_t>(spec.y.count);
    return finite && nodes <= mostNodes && surface.nodes.size() == nodes;
}

SurfaceGrid::SurfaceGrid(const Surface& surface, const SurfaceReading& reading) : spec_(surface.spec) {
    values_.reserve(surface.nodes.size());
    for (int iy = 0; iy < spec_.y.count; ++iy) {
        for (int ix = 0; ix < spec_.x.count; ++ix)
            values_.push_back(surface.value(ix, iy, reading));
    }
}

double SurfaceGrid::node(int ix, int iy) const {
    return values_[static_cast<std::size_t>(iy) * static_cast<std::size_t>(spec_.x.count) +
                   static_cast<std::size_t>(ix)];
}

double SurfaceGrid::at(double x, double y) const {
    const Place1D px = placeOn(spec_.x, x);
    const Place1D py = placeOn(spec_.y, y);
    const int nextX = std::min(px.index + 1, spec_.x.count - 1);
    const int nextY = std::min(py.index + 1, spec_.y.count - 1);
    const auto mix = [](double a, double b, double share) { return share == 0.0 ? a : a + (b - a) * share; };
    const double low = mix(node(px.index, py.index), node(nextX, py.index), px.share);
    if (py.share == 0.0) return low;
    return mix(low, mix(node(px.index, nextY), node(nextX, nextY), px.share), py.share);
}

std::vector<QPolygonF> joinedLines(const std::vector<FrontierSegment>& segments, const AxisSpan& x, const AxisSpan& y) {
    return LineJoiner(segments, x, y).run();
}

std::vector<FrontierSegment> clipped(const std::vector<FrontierSegment>& segments, const AxisSpan& x,
                                     const AxisSpan& y) {
    std::vector<FrontierSegment> inside;
    for (const FrontierSegment& segment : segments) {
        if (const auto part = clip(segment, x, y)) inside.push_back(*part);
    }
    return inside;
}

std::vector<FrontierSegment> isoLine(const SurfaceGrid& grid, double level) {
    // The zero line of the reading less the level, so that contours and frontiers share their geometry.
    Surface shifted;
    shifted.spec = grid.spec();
    shifted.nodes.resize(grid.values().size());
    for (std::size_t i = 0; i < shifted.nodes.size(); ++i)
        shifted.nodes[i].equity = grid.values()[i] - level;
    return zeroFrontier(shifted, {SurfaceQuantity::Equity, Regime::Portfolio, Level::Initial});
}

std::vector<double> roundLevels(double low, double high, int count) {
    std::vector<double> levels;
    if (!(high > low) || !std::isfinite(high - low) || count < 1) return levels;
    const double raw = (high - low) / count;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double share = raw / power;
    const double step = power * (share < 1.5 ? 1.0 : share < 3.5 ? 2.0 : share < 7.5 ? 5.0 : 10.0);
    for (double multiple = std::ceil(low / step); multiple * step < high; ++multiple)
        if (multiple * step > low) levels.push_back(multiple * step);
    return levels;
}

} // namespace marginscope
