#include "ui/plots/surface_relief.h"

#include "ui/plots/plot_text.h"
#include "ui/plots/relief_projection.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr int colourSteps = 511;
constexpr int mostCellsTurning = 48; ///< along an axis
constexpr int meshLines = 20;

QColor faded(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

bool isFinite(const std::array<double, 3>& place) {
    return std::isfinite(place[0] + place[1] + place[2]);
}

/// Distance between the mesh lines drawn, in cells.
int meshStep(int cells) {
    return std::max(1, static_cast<int>(std::lround(cells / static_cast<double>(meshLines))));
}

/// Starts of the cells along an axis, the farthest first; each is `step` nodes wide, the last one as much as is left.
std::vector<int> cellStarts(int nodes, int step, bool highIsFar) {
    std::vector<int> starts;
    for (int i = 0; i + 1 < nodes; i += step)
        starts.push_back(i);
    if (highIsFar) std::reverse(starts.begin(), starts.end());
    return starts;
}

/// A cell along one axis: its nodes, the last node of the axis, nodes between mesh lines, which end is the far one.
struct CellSide {
    int low, high, last, mesh;
    bool highIsFar;

    int farEnd() const { return highIsFar ? high : low; }
    int nearEnd() const { return highIsFar ? low : high; }
    bool hasFarLine() const { return farEnd() % mesh == 0 || farEnd() == last; }
    bool hasNearLine() const { return nearEnd() == 0 || nearEnd() == last; }
};

// Lines of the mesh on the far edges of a cell, which nothing paints over any more, and around the whole surface.
void paintMesh(QPainter& painter, const QPointF (&corners)[4], const CellSide& x, const CellSide& y, const QPen& pen) {
    const bool any = x.hasFarLine() || x.hasNearLine() || y.hasFarLine() || y.hasNearLine();
    if (!any) return;
    painter.setPen(pen);
    const auto upward = [&](bool high) { painter.drawLine(corners[high ? 1 : 0], corners[high ? 2 : 3]); };
    const auto across = [&](bool high) { painter.drawLine(corners[high ? 3 : 0], corners[high ? 2 : 1]); };
    if (x.hasFarLine()) upward(x.highIsFar);
    if (x.hasNearLine()) upward(!x.highIsFar);
    if (y.hasFarLine()) across(y.highIsFar);
    if (y.hasNearLine()) across(!y.highIsFar);
}

} // namespace

ReliefView bounded(ReliefView view) {
    view.azimuth = std::fmod(view.azimuth, 360.0);
    if (view.azimuth < 0.0) view.azimuth += 360.0;
    view.elevation = std::clamp(view.elevation, lowestElevation, 90.0);
    view.zoom = std::clamp(view.zoom, leastZoom, mostZoom);
    return view;
}

void SurfaceRelief::setSurface(std::shared_ptr<const Surface> surface) {
    surface_ = surface && isDrawable(*surface) ? std::move(surface) : nullptr;
    flat_ = surface_ && (surface_->spec.x.count < 2 || surface_->spec.y.count < 2 ||
                         surface_->spec.x.from == surface_->spec.x.to || surface_->spec.y.from == surface_->spec.y.to);
    if (flat_) surface_.reset();
    rebuild();
}

void SurfaceRelief::setReading(const SurfaceReading& reading) {
    reading_ = reading;
    rebuild();
}

void SurfaceRelief::setTheme(const PlotTheme& theme) {
    theme_ = theme;
    rebuild();
}

void SurfaceRelief::setContours(bool shown) {
    contoursShown_ = shown;
    rebuild();
}

void SurfaceRelief::rebuild() {
    contours_.clear();
    stretches_.clear();
    frontiers_ = {};
    if (!surface_) return;
    grid_ = SurfaceGrid(*surface_, reading_);
    scale_ = colourScale(grid_.values(), isSigned(reading_, *surface_));
    colours_.clear();
    for (int i = 0; i < colourSteps; ++i)
        colours_.emplace_back(scaleColour(
            theme_, scale_, scale_.low() + (scale_.limit - scale_.low()) * i / static_cast<double>(colourSteps - 1)));
    const bool withZero = reading_.quantity != SurfaceQuantity::Equity;
    low_ = withZero ? 0.0 : std::numeric_limits<double>::infinity();
    high_ = withZero ? 0.0 : -std::numeric_limits<double>::infinity();
    for (const double value : grid_.values()) {
        if (!std::isfinite(value)) continue;
        low_ = std::min(low_, value);
        high_ = std::max(high_, value);
    }
    if (!(low_ <= high_)) low_ = high_ = 0.0;
    if (high_ - low_ < 1e-9 * (1.0 + std::abs(high_))) {
        low_ -= 0.5 * std::max(1.0, 0.1 * std::abs(low_));
        high_ += 0.5 * std::max(1.0, 0.1 * std::abs(high_));
    }
    const AxisSpan x = axisSpan(surface_->spec.x), y = axisSpan(surface_->spec.y);
    for (const Regime regime : allRegimes)
        frontiers_[static_cast<std::size_t>(regime)] =
            joinedLines(clipped(marginCallFrontier(*surface_, regime, reading_.level), x, y), x, y);
    addContours();
    addStretches();
}

void SurfaceRelief::addContours() {
    if (!contoursShown_) return;
    const AxisSpan x = axisSpan(surface_->spec.x), y = axisSpan(surface_->spec.y);
    for (const double level : roundLevels(low_, high_, 7))
        contours_.push_back(joinedLines(clipped(isoLine(grid_, level), x, y), x, y));
}

void SurfaceRelief::addStretches() {
    const SurfaceSpec& spec = surface_->spec;
    const int across = spec.x.count - 1, up = spec.y.count - 1;
    stretches_.resize(static_cast<std::size_t>(across) * static_cast<std::size_t>(up));
    const auto cellOn = [](const SurfaceAxis& axis, double value) {
        const double steps = (value - axis.from) / (axis.to - axis.from) * (axis.count - 1);
        return std::clamp(static_cast<int>(std::floor(steps)), 0, axis.count - 2);
    };
    for (const Regime regime : allRegimes)
        for (const QPolygonF& line : frontiers_[static_cast<std::size_t>(regime)]) {
            double way = 0.0;
            for (qsizetype i = 1; i < line.size(); ++i) {
                const QPointF a = line[i - 1], b = line[i], middle = 0.5 * (a + b);
                const std::array<double, 3> from = inBox(a.x(), a.y(), grid_.at(a.x(), a.y()));
                const std::array<double, 3> to = inBox(b.x(), b.y(), grid_.at(b.x(), b.y()));
                if (!isFinite(from) || !isFinite(to)) continue;
                const auto cell =
                    static_cast<std::size_t>(cellOn(spec.y, middle.y())) * static_cast<std::size_t>(across) +
                    static_cast<std::size_t>(cellOn(spec.x, middle.x()));
                stretches_[cell].push_back({regime, from, to, way});
                way += std::hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
            }
        }
}

double SurfaceRelief::heightOf(double value) const {
    return floorGap + (boxHeight - floorGap) * (value - low_) / (high_ - low_);
}

std::array<double, 3> SurfaceRelief::inBox(double x, double y, double value) const {
    const AxisSpan across = axisSpan(surface_->spec.x), up = axisSpan(surface_->spec.y);
    return {(x - across.low) / across.width() - 0.5, (y - up.low) / up.width() - 0.5, heightOf(value)};
}

std::array<double, 3> SurfaceRelief::nodeInBox(int ix, int iy) const {
    return inBox(surface_->spec.x.at(ix), surface_->spec.y.at(iy), grid_.node(ix, iy));
}

const QBrush& SurfaceRelief::colourOf(double value) const {
    const double share = (value - scale_.low()) / (scale_.limit - scale_.low());
    const int step = static_cast<int>(std::lround(share * (colourSteps - 1)));
    return colours_[static_cast<std::size_t>(std::clamp(step, 0, colourSteps - 1))];
}

QFont SurfaceRelief::smallFont() const {
    QFont small = font_;
    small.setPixelSize(qRound(QFontInfo(font_).pixelSize() * 12.0 / 13.0));
    return small;
}

void SurfaceRelief::paintStretches(QPainter& painter, const Projection& to, std::size_t cell) const {
    if (stretches_[cell].empty()) return;
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const Stretch& stretch : stretches_[cell]) {
        QPen pen = regimePen(stretch.regime, regimeColour(theme_, stretch.regime));
        // Dashes run on from stretch to stretch; their pattern counts in widths of the pen.
        if (!pen.dashPattern().isEmpty()) pen.setDashOffset(stretch.way * to.scale() / pen.widthF());
        painter.setPen(pen);
        painter.drawLine(to.at(stretch.from), to.at(stretch.to));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

// From the farthest cell to the nearest: what is in front hides what is behind.
void SurfaceRelief::paintCells(QPainter& painter, const Projection& to, Quality quality) const {
    const SurfaceSpec& spec = surface_->spec;
    const int columns = spec.x.count, rows = spec.y.count;
    const int stepX = quality == Quality::Turning ? std::max(1, (columns - 1) / mostCellsTurning) : 1;
    const int stepY = quality == Quality::Turning ? std::max(1, (rows - 1) / mostCellsTurning) : 1;
    std::vector<QPointF> places(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows));
    const auto index = [columns](int ix, int iy) {
        return static_cast<std::size_t>(iy) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(ix);
    };
    for (int iy = 0; iy < rows; ++iy)
        for (int ix = 0; ix < columns; ++ix)
            places[index(ix, iy)] = to.at(nodeInBox(ix, iy));
    const bool vectors = quality == Quality::Vectors;
    const int meshX = meshStep(columns - 1), meshY = meshStep(rows - 1);
    const bool ascendingX = spec.x.to >= spec.x.from, ascendingY = spec.y.to >= spec.y.from;
    const bool farX = (to.frontX() < 0.0) == ascendingX, farY = (to.frontY() < 0.0) == ascendingY;
    const std::vector<int> xs = cellStarts(columns, stepX, farX);
    const std::vector<int> ys = cellStarts(rows, stepY, farY);
    const QPen mesh(faded(theme_.text, theme_.dark ? 0.30 : 0.22), vectors ? 0.6 : 0.0);
    const QPen none(Qt::NoPen);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, vectors);
    for (const int iy : ys)
        for (const int ix : xs) {
            const int nextX = std::min(ix + stepX, columns - 1), nextY = std::min(iy + stepY, rows - 1);
            const double mean =
                0.25 * (grid_.node(ix, iy) + grid_.node(nextX, iy) + grid_.node(ix, nextY) + grid_.node(nextX, nextY));
            if (!std::isfinite(mean)) continue;
            const QPointF corners[] = {places[index(ix, iy)], places[index(nextX, iy)], places[index(nextX, nextY)],
                                       places[index(ix, nextY)]};
            const QBrush& colour = colourOf(mean);
            painter.setBrush(colour);
            // Lines in a file are smoothed at every edge: a thin pen of the same colour closes the seams.
            painter.setPen(vectors ? QPen(colour, 0.5) : none);
            painter.drawConvexPolygon(corners, 4);
            paintMesh(painter, corners, {ix, nextX, columns - 1, meshX, farX}, {iy, nextY, rows - 1, meshY, farY}, mesh);
            for (int y = iy; y < nextY; ++y)
                for (int x = ix; x < nextX; ++x)
                    paintStretches(painter, to,
                                   static_cast<std::size_t>(y) * static_cast<std::size_t>(columns - 1) +
                                       static_cast<std::size_t>(x));
        }
    painter.restore();
}

QPointF SurfaceRelief::placeOf(const QPoint& node, const QRectF& area) const {
    const QFontMetricsF metrics(smallFont());
    return Projection(view_, area, reliefMargin(metrics)).at(nodeInBox(node.x(), node.y()));
}

std::optional<QPoint> SurfaceRelief::nodeAt(const QPointF& pixel, const QRectF& area) const {
    if (!surface_ || !area.contains(pixel)) return std::nullopt;
    const Projection to(view_, area, reliefMargin(QFontMetricsF(smallFont())));
    const SurfaceSpec& spec = surface_->spec;
    std::vector<int> xs = cellStarts(spec.x.count, 1, (to.frontX() < 0.0) == (spec.x.to >= spec.x.from));
    std::vector<int> ys = cellStarts(spec.y.count, 1, (to.frontY() < 0.0) == (spec.y.to >= spec.y.from));
    for (auto iy = ys.rbegin(); iy != ys.rend(); ++iy)
        for (auto ix = xs.rbegin(); ix != xs.rend(); ++ix) {
            QPolygonF cell;
            for (const QPoint& corner : {QPoint(0, 0), QPoint(1, 0), QPoint(1, 1), QPoint(0, 1)})
                cell.append(to.at(nodeInBox(*ix + corner.x(), *iy + corner.y())));
            const QRectF bounds = cell.boundingRect();
            if (!bounds.adjusted(-1, -1, 1, 1).contains(pixel) || !cell.containsPoint(pixel, Qt::OddEvenFill)) continue;
            QPoint nearest(*ix, *iy);
            for (const QPoint& corner : {QPoint(1, 0), QPoint(1, 1), QPoint(0, 1)}) {
                const QPoint node = QPoint(*ix, *iy) + corner;
                if (QLineF(to.at(nodeInBox(node.x(), node.y())), pixel).length() <
                    QLineF(to.at(nodeInBox(nearest.x(), nearest.y())), pixel).length())
                    nearest = node;
            }
            return nearest;
        }
    return std::nullopt;
}

} // namespace marginscope
