// What stands around and on a relief: floor with contours and frontiers, walls, axes, marks, cursor.
#include "ui/plots/plot_text.h"
#include "ui/plots/relief_projection.h"
#include "ui/plots/surface_relief.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

QColor faded(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

/// Round values from end to end, both ends included where they are round.
std::vector<double> ticksOf(double low, double high, int count) {
    const double hair = 1e-9 * (high - low);
    std::vector<double> ticks = roundLevels(low - hair, high + hair, std::max(count, 1));
    for (double& tick : ticks)
        if (std::abs(tick) < hair) tick = 0.0;
    return ticks;
}

/// Texts set outward of an edge of the box.
class EdgeLabels {
public:
    EdgeLabels(QPainter& painter, const PlotTheme& theme, const QFont& font, const QPointF& outward)
        : painter_(painter)
        , theme_(theme)
        , metrics_(font) {
        const double length = std::hypot(outward.x(), outward.y());
        outward_ = length > 0.0 ? outward / length : QPointF(0.0, 1.0);
    }

    void tick(const QPointF& at, const QString& text) {
        painter_.setPen(QPen(theme_.muted, 1.0));
        painter_.drawLine(at, at + 4.0 * outward_);
        const QRectF box = boxAt(at + 6.0 * outward_, text);
        // Where an edge is seen from its end, some of its labels are left out rather than set over each other.
        const auto covers = [&](const QRectF& other) { return other.adjusted(-3, 0, 3, 0).intersects(box); };
        if (std::any_of(taken_.begin(), taken_.end(), covers)) return;
        taken_.push_back(box);
        painter_.drawText(box, Qt::AlignCenter, text);
        const QPointF far = box.center() - at;
        reach_ = std::max(reach_, QPointF::dotProduct(far, outward_) + 0.5 * (std::abs(outward_.x()) * box.width() +
                                                                              std::abs(outward_.y()) * box.height()));
    }

    void title(const QPointF& at, const QString& text, const QRectF& inside) {
        painter_.setPen(theme_.muted);
        QRectF box = boxAt(at + (reach_ + 4.0) * outward_, text);
        if (box.left() < inside.left()) box.moveLeft(inside.left());
        if (box.right() > inside.right()) box.moveRight(inside.right());
        if (box.bottom() > inside.bottom()) box.moveBottom(inside.bottom());
        painter_.drawText(box, Qt::AlignCenter, text);
    }

private:
    QRectF boxAt(const QPointF& at, const QString& text) const {
        const QSizeF size(metrics_.horizontalAdvance(text) + 2.0, metrics_.height());
        const double half = 0.5 * (std::abs(outward_.x()) * size.width() + std::abs(outward_.y()) * size.height());
        QRectF box(QPointF(), size);
        box.moveCenter(at + half * outward_);
        return box;
    }

    QPainter& painter_;
    const PlotTheme& theme_;
    QFontMetricsF metrics_;
    QPointF outward_;
    double reach_ = 6.0;
    std::vector<QRectF> taken_;
};

QPolygonF projected(const SurfaceRelief::Projection& to, const QPolygonF& line, const AxisSpan& x, const AxisSpan& y) {
    QPolygonF out;
    for (const QPointF& point : line)
        out.append(to.at((point.x() - x.low) / x.width() - 0.5, (point.y() - y.low) / y.width() - 0.5, 0.0));
    return out;
}

} // namespace

QSizeF reliefMargin(const QFontMetricsF& metrics) {
    return {metrics.averageCharWidth() * 9.0, metrics.height() * 2.4};
}

QRectF SurfaceRelief::legendArea(const QRectF& area) const {
    const double line = QFontMetricsF(smallFont()).height();
    return area.adjusted(8.0, line + 12.0, -8.0, -4.0);
}

void SurfaceRelief::paint(QPainter& painter, const QRectF& area, Quality quality) const {
    if (!surface_) return;
    painter.save();
    painter.setClipRect(area);
    painter.setFont(smallFont());
    const Projection to(view_, area, reliefMargin(QFontMetricsF(smallFont())));
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintFloor(painter, to);
    paintWalls(painter, to);
    paintCells(painter, to, quality);
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintAxes(painter, to, area);
    paintMarks(painter, to, area);
    painter.restore();
}

void SurfaceRelief::paintFloor(QPainter& painter, const Projection& to) const {
    const AxisSpan x = axisSpan(surface_->spec.x), y = axisSpan(surface_->spec.y);
    const QPointF floor[] = {to.at(-0.5, -0.5, 0.0), to.at(0.5, -0.5, 0.0), to.at(0.5, 0.5, 0.0),
                             to.at(-0.5, 0.5, 0.0)};
    painter.setPen(QPen(theme_.line, 1.0));
    painter.setBrush(theme_.background);
    painter.drawConvexPolygon(floor, 4);
    painter.setBrush(Qt::NoBrush);
    for (const double tick : ticksOf(x.low, x.high, 6)) {
        const double at = (tick - x.low) / x.width() - 0.5;
        painter.drawLine(to.at(at, -0.5, 0.0), to.at(at, 0.5, 0.0));
    }
    for (const double tick : ticksOf(y.low, y.high, 6)) {
        const double at = (tick - y.low) / y.width() - 0.5;
        painter.drawLine(to.at(-0.5, at, 0.0), to.at(0.5, at, 0.0));
    }
    painter.setPen(QPen(faded(theme_.text, 0.35), 1.0));
    for (const std::vector<QPolygonF>& contour : contours_)
        for (const QPolygonF& line : contour)
            painter.drawPolyline(projected(to, line, x, y));
    for (const Regime regime : {Regime::Portfolio, Regime::Cross, Regime::Isolated}) {
        painter.setPen(regimePen(regime, regimeColour(theme_, regime)));
        for (const QPolygonF& line : frontiers_[static_cast<std::size_t>(regime)])
            painter.drawPolyline(projected(to, line, x, y));
    }
}

std::vector<double> SurfaceRelief::heightTicks(double length) const {
    return ticksOf(low_, high_, std::clamp(static_cast<int>(length / 34.0), 1, 7));
}

// The two walls behind the surface, with a line at every tick of the height.
void SurfaceRelief::paintWalls(QPainter& painter, const Projection& to) const {
    if (!to.upright()) return;
    const double backX = -to.frontX(), backY = -to.frontY();
    painter.setPen(QPen(theme_.line, 1.0));
    const double length = std::abs(to.at(0, 0, boxHeight).y() - to.at(0, 0, floorGap).y());
    for (const double tick : heightTicks(length)) {
        const double z = heightOf(tick);
        const QPointF line[] = {to.at(to.frontX(), backY, z), to.at(backX, backY, z), to.at(backX, to.frontY(), z)};
        painter.setPen(QPen(tick == 0.0 ? faded(theme_.text, 0.35) : theme_.line, 1.0));
        painter.drawPolyline(line, 3);
    }
    painter.setPen(QPen(theme_.line, 1.0));
    painter.drawLine(to.at(backX, backY, 0.0), to.at(backX, backY, boxHeight));
    painter.drawLine(to.at(to.frontX(), backY, 0.0), to.at(to.frontX(), backY, boxHeight));
    painter.drawLine(to.at(backX, to.frontY(), 0.0), to.at(backX, to.frontY(), boxHeight));
}

void SurfaceRelief::paintAxes(QPainter& painter, const Projection& to, const QRectF& area) const {
    const SurfaceSpec& spec = surface_->spec;
    const AxisSpan x = axisSpan(spec.x), y = axisSpan(spec.y);
    const double frontX = to.frontX(), frontY = to.frontY();
    const QFont font = smallFont();
    const QRectF inside = area.adjusted(2.0, 2.0, -2.0, -2.0);
    const auto count = [](const QPointF& a, const QPointF& b) {
        return std::clamp(static_cast<int>(QLineF(a, b).length() / 62.0), 2, 7);
    };
    const QPointF centre = to.at(0.0, 0.0, 0.0);
    {
        const QPointF from = to.at(-0.5, frontY, 0.0), until = to.at(0.5, frontY, 0.0),
                      middle = to.at(0.0, frontY, 0.0);
        EdgeLabels labels(painter, theme_, font, middle - centre);
        for (const double tick : ticksOf(x.low, x.high, count(from, until)))
            labels.tick(to.at((tick - x.low) / x.width() - 0.5, frontY, 0.0), axisTickText(spec.x.kind, tick));
        labels.title(middle, axisTitle(spec.x, context_.underlying), inside);
    }
    {
        const QPointF from = to.at(frontX, -0.5, 0.0), until = to.at(frontX, 0.5, 0.0),
                      middle = to.at(frontX, 0.0, 0.0);
        EdgeLabels labels(painter, theme_, font, middle - centre);
        for (const double tick : ticksOf(y.low, y.high, count(from, until)))
            labels.tick(to.at(frontX, (tick - y.low) / y.width() - 0.5, 0.0), axisTickText(spec.y.kind, tick));
        labels.title(middle, axisTitle(spec.y, context_.underlying), inside);
    }
    if (!to.upright()) return;
    // The upright edge at the left of the picture.
    const QPointF one = to.at(frontX, -frontY, 0.0), other = to.at(-frontX, frontY, 0.0);
    const double atX = one.x() < other.x() ? frontX : -frontX, atY = one.x() < other.x() ? -frontY : frontY;
    const double length = std::abs(to.at(atX, atY, boxHeight).y() - to.at(atX, atY, floorGap).y());
    const std::vector<double> ticks = heightTicks(length);
    const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : high_ - low_;
    const double largest = std::max(std::abs(low_), std::abs(high_));
    EdgeLabels labels(painter, theme_, font, QPointF(-1.0, 0.0));
    for (const double tick : ticks)
        labels.tick(to.at(atX, atY, heightOf(tick)), tickAmountText(tick, step, largest, isSigned(reading_, *surface_)));
    EdgeLabels(painter, theme_, font, QPointF(0.0, -1.0)).title(to.at(atX, atY, boxHeight), context_.currency, inside);
}

// A mark on the surface stands on a line from the floor.
void SurfaceRelief::paintMarks(QPainter& painter, const Projection& to, const QRectF& area) const {
    const AxisSpan x = axisSpan(surface_->spec.x), y = axisSpan(surface_->spec.y);
    const QFontMetricsF metrics(smallFont());
    const auto standing = [&](double atX, double atY) -> std::optional<QPointF> {
        const double value = x.contains(atX) && y.contains(atY) ? grid_.at(atX, atY) : std::nan("");
        if (!std::isfinite(value)) return std::nullopt;
        const std::array<double, 3> place = inBox(atX, atY, value);
        painter.setPen(QPen(faded(theme_.text, 0.5), 1.0, Qt::DotLine));
        painter.drawLine(to.at(place[0], place[1], 0.0), to.at(place));
        return to.at(place);
    };
    painter.setBrush(Qt::NoBrush);
    if (const auto now = standing(0.0, 0.0)) {
        painter.setPen(QPen(theme_.panel, 5.0));
        painter.drawEllipse(*now, 6.0, 6.0);
        painter.setPen(QPen(theme_.text, 2.0));
        painter.drawEllipse(*now, 6.0, 6.0);
    }
    const std::optional<MapMark> mark = bindingMark(surface_->spec, context_);
    QString outside;
    if (const auto at = mark ? standing(mark->x, mark->y) : std::nullopt) {
        for (const QPen& pen : {QPen(faded(theme_.panel, 0.9), 4.5), QPen(theme_.text, 2.0)}) {
            painter.setPen(pen);
            painter.drawLine(*at + QPointF(-5, -5), *at + QPointF(5, 5));
            painter.drawLine(*at + QPointF(-5, 5), *at + QPointF(5, -5));
        }
        const QString name = metrics.elidedText(mark->name, Qt::ElideRight, 0.4 * area.width());
        QRectF box(QPointF(), QSizeF(metrics.horizontalAdvance(name) + 8.0, metrics.height() + 2.0));
        const bool toTheLeft = at->x() > area.center().x();
        box.moveTopLeft(
            QPointF(toTheLeft ? at->x() - 10.0 - box.width() : at->x() + 10.0, at->y() - box.height() / 2.0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(faded(theme_.panel, 0.85));
        painter.drawRoundedRect(box, 3.0, 3.0);
        painter.setPen(theme_.text);
        painter.drawText(box, Qt::AlignCenter, name);
    }
    ChartFrame frame;
    frame.map = legendArea(area);
    frame.x = x;
    frame.y = y;
    MarkPainter(painter, frame, theme_, smallFont()).legend(frontiers_, outside);
}

void SurfaceRelief::paintCursor(QPainter& painter, const QRectF& area, const QPoint& node, bool strong) const {
    if (!surface_) return;
    const Projection to(view_, area, reliefMargin(QFontMetricsF(smallFont())));
    const SurfaceSpec& spec = surface_->spec;
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing, true);
    const QColor colour = strong ? theme_.accent : theme_.text;
    painter.setPen(QPen(faded(colour, 0.75), 1.5));
    painter.setBrush(Qt::NoBrush);
    const auto append = [&](QPolygonF& line, int ix, int iy) {
        const std::array<double, 3> place = nodeInBox(ix, iy);
        if (std::isfinite(place[2])) line.append(to.at(place));
    };
    QPolygonF across, up;
    for (int ix = 0; ix < spec.x.count; ++ix)
        append(across, ix, node.y());
    for (int iy = 0; iy < spec.y.count; ++iy)
        append(up, node.x(), iy);
    painter.drawPolyline(across);
    painter.drawPolyline(up);
    const std::array<double, 3> place = nodeInBox(node.x(), node.y());
    if (!std::isfinite(place[2])) return painter.restore();
    painter.setPen(QPen(faded(colour, 0.75), 1.0, Qt::DashLine));
    painter.drawLine(to.at(place[0], place[1], 0.0), to.at(place));
    painter.setPen(QPen(theme_.panel, 1.5));
    painter.setBrush(colour);
    painter.drawEllipse(to.at(place), strong ? 5.5 : 4.5, strong ? 5.5 : 4.5);
    painter.restore();
}

} // namespace marginscope
