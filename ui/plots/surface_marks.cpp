#include "ui/plots/surface_marks.h"

#include "ui/plots/plot_text.h"
#include "ui/presentation/regime_state.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace marginscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(plots)
};

// Of an entry in the legend: line sample, space, name, space.
constexpr double sampleWidth = 22.0;
constexpr double sampleGap = 5.0;
constexpr double legendGap = 14.0;

QColor faded(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

double lengthOf(const QPolygonF& line) {
    double length = 0.0;
    for (qsizetype i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1], line[i]).length();
    return length;
}

QPointF alongLine(const QPolygonF& line, double way) {
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF part(line[i - 1], line[i]);
        if (part.length() > 0.0 && way <= part.length()) return part.pointAt(way / part.length());
        way -= part.length();
    }
    return line.isEmpty() ? QPointF() : line.last();
}

/// Moves labels apart so that none covers another, keeping their order, inside [top, bottom].
void spread(std::vector<double>& heights, double step, double top, double bottom) {
    for (std::size_t i = 1; i < heights.size(); ++i)
        heights[i] = std::max(heights[i], heights[i - 1] + step);
    if (heights.empty() || heights.back() <= bottom) return;
    heights.back() = std::max(bottom, top + step * static_cast<double>(heights.size() - 1));
    for (std::size_t i = heights.size() - 1; i > 0; --i)
        heights[i - 1] = std::min(heights[i - 1], heights[i] - step);
}

} // namespace

QPointF ChartFrame::onMap(double atX, double atY) const {
    return {map.left() + (atX - x.low) / x.width() * map.width(),
            map.bottom() - (atY - y.low) / y.width() * map.height()};
}

double ChartFrame::sliceHeight(double value) const {
    return slice.bottom() - (value - values.low) / values.width() * slice.height();
}

double ChartFrame::sidePlace(double value) const {
    return side.left() + (value - values.low) / values.width() * side.width();
}

namespace {

bool crossesBox(const QPolygonF& line, const QRectF& box) {
    const std::array<QLineF, 4> edges = {QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
                                         QLineF(box.bottomRight(), box.bottomLeft()),
                                         QLineF(box.bottomLeft(), box.topLeft())};
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (box.contains(line[i])) return true;
        if (i == 0) continue;
        const QLineF piece(line[i - 1], line[i]);
        if (std::any_of(edges.begin(), edges.end(), [&](const QLineF& edge) {
                return piece.intersects(edge, nullptr) == QLineF::BoundedIntersection;
            }))
            return true;
    }
    return false;
}

} // namespace

MarkPainter::MarkPainter(QPainter& painter, const ChartFrame& frame, const PlotTheme& theme, const QFont& font)
    : painter_(painter)
    , frame_(frame)
    , theme_(theme)
    , metrics_(font) {
    painter_.setFont(font);
    painter_.setBrush(Qt::NoBrush);
}

void MarkPainter::zeroLines(bool zeroInSlice) {
    painter_.setPen(QPen(faded(theme_.text, 0.35), 1.0));
    const QPointF zero = frame_.onMap(0.0, 0.0);
    if (frame_.x.contains(0.0)) {
        painter_.drawLine(QPointF(zero.x(), frame_.map.top()), QPointF(zero.x(), frame_.map.bottom()));
        if (!frame_.slice.isEmpty())
            painter_.drawLine(QPointF(zero.x(), frame_.slice.top()), QPointF(zero.x(), frame_.slice.bottom()));
    }
    if (frame_.y.contains(0.0)) {
        painter_.drawLine(QPointF(frame_.map.left(), zero.y()), QPointF(frame_.map.right(), zero.y()));
        if (!frame_.side.isEmpty())
            painter_.drawLine(QPointF(frame_.side.left(), zero.y()), QPointF(frame_.side.right(), zero.y()));
    }
    if (zeroInSlice && !frame_.side.isEmpty()) {
        const double place = frame_.sidePlace(0.0);
        painter_.drawLine(QPointF(place, frame_.side.top()), QPointF(place, frame_.side.bottom()));
    }
    if (!zeroInSlice || frame_.slice.isEmpty()) return;
    const double height = frame_.sliceHeight(0.0);
    painter_.drawLine(QPointF(frame_.slice.left(), height), QPointF(frame_.slice.right(), height));
}

QPolygonF MarkPainter::pixelsOf(const QPolygonF& line) const {
    QPolygonF pixels;
    for (const QPointF& point : line)
        pixels.append(frame_.onMap(point.x(), point.y()));
    return pixels;
}

void MarkPainter::contours(const std::vector<ContourLines>& contours) {
    painter_.setPen(QPen(faded(theme_.text, 0.4), 1.0));
    for (const ContourLines& contour : contours)
        for (const QPolygonF& line : contour.lines)
            painter_.drawPolyline(pixelsOf(line));
}

void MarkPainter::contourLabels(const std::vector<ContourLines>& contours, const Frontiers& lines,
                                const std::optional<MapMark>& binding) {
    // The mark of the market as it is stays free, and so does the binding scenario with its name.
    Crowd crowd{{QRectF(frame_.onMap(0.0, 0.0) - QPointF(10, 10), QSizeF(20, 20))}, {}};
    if (binding) {
        crowd.boxes.push_back(bindingBox(*binding));
        crowd.boxes.push_back(QRectF(frame_.onMap(binding->x, binding->y) - QPointF(8, 8), QSizeF(16, 16)));
    }
    for (const std::vector<QPolygonF>& ofRegime : lines)
        for (const QPolygonF& line : ofRegime)
            crowd.lines.push_back(pixelsOf(line));
    for (const ContourLines& contour : contours) {
        QPolygonF best;
        for (const QPolygonF& line : contour.lines)
            if (QPolygonF pixels = pixelsOf(line); lengthOf(pixels) > lengthOf(best)) best = std::move(pixels);
        contourLabel(contour.label, best, crowd);
    }
}

void MarkPainter::contourLabel(const QString& text, const QPolygonF& line, Crowd& crowd) {
    const QSizeF size(metrics_.horizontalAdvance(text) + 6.0, metrics_.height());
    if (lengthOf(line) < 2.0 * size.width()) return;
    // Where no place is clear of the frontiers, one on them will do: figures stand above lines.
    for (const bool clear : {true, false})
        for (const double share : {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9}) {
            QRectF box(QPointF(), size);
            box.moveCenter(alongLine(line, share * lengthOf(line)));
            const bool free = std::none_of(crowd.boxes.begin(), crowd.boxes.end(), [&](const QRectF& other) {
                return other.adjusted(-4, -2, 4, 2).intersects(box);
            });
            if (!free || !frame_.map.contains(box)) continue;
            const auto crosses = [&](const QPolygonF& other) { return crossesBox(other, box.adjusted(-3, -2, 3, 2)); };
            if (clear && std::any_of(crowd.lines.begin(), crowd.lines.end(), crosses)) continue;
            crowd.boxes.push_back(box);
            return chip(box, text, theme_.text);
        }
}

void MarkPainter::frontierLine(const QPolygonF& line, Regime regime) {
    const QPolygonF pixels = pixelsOf(line);
    // A seam in the colour of the panel keeps the line readable on both ends of the scale.
    painter_.setPen(regimePen(regime, theme_.panel, 0.75));
    painter_.drawPolyline(pixels);
    painter_.setPen(regimePen(regime, regimeColour(theme_, regime)));
    painter_.drawPolyline(pixels);
}

void MarkPainter::frontiers(const Frontiers& lines) {
    // The solid line goes first: dots and dashes stay visible on it where frontiers coincide.
    for (const Regime regime : {Regime::Portfolio, Regime::Cross, Regime::Isolated}) {
        for (const QPolygonF& line : lines[static_cast<std::size_t>(regime)])
            frontierLine(line, regime);
    }
}

void MarkPainter::currentPoint() {
    if (!frame_.x.contains(0.0) || !frame_.y.contains(0.0)) return;
    const QPointF centre = frame_.onMap(0.0, 0.0);
    painter_.setBrush(Qt::NoBrush);
    painter_.setPen(QPen(faded(theme_.panel, 0.9), 4.5));
    painter_.drawEllipse(centre, 5.0, 5.0);
    painter_.setPen(QPen(theme_.text, 2.0));
    painter_.drawEllipse(centre, 5.0, 5.0);
}

void MarkPainter::chip(const QRectF& around, const QString& text, const QColor& colour) {
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(faded(theme_.panel, 0.82));
    painter_.drawRoundedRect(around, 3.0, 3.0);
    painter_.setPen(colour);
    painter_.setBrush(Qt::NoBrush);
    painter_.drawText(around, Qt::AlignCenter, text);
}

void MarkPainter::binding(const MapMark& mark) {
    const QPointF centre = frame_.onMap(mark.x, mark.y);
    const auto cross = [&](const QPen& pen) {
        painter_.setPen(pen);
        painter_.drawLine(centre + QPointF(-5, -5), centre + QPointF(5, 5));
        painter_.drawLine(centre + QPointF(-5, 5), centre + QPointF(5, -5));
    };
    cross(QPen(faded(theme_.panel, 0.9), 4.5, Qt::SolidLine, Qt::RoundCap));
    cross(QPen(theme_.text, 2.0, Qt::SolidLine, Qt::RoundCap));
    chip(bindingBox(mark), bindingName(mark), theme_.text);
}

QString MarkPainter::bindingName(const MapMark& mark) const {
    return metrics_.elidedText(mark.name, Qt::ElideRight, 0.45 * frame_.map.width());
}

QRectF MarkPainter::bindingBox(const MapMark& mark) const {
    const QPointF centre = frame_.onMap(mark.x, mark.y);
    const QString name = bindingName(mark);
    const QSizeF size(metrics_.horizontalAdvance(name) + 8.0, metrics_.height() + 2.0);
    const bool toTheLeft = centre.x() > frame_.map.center().x();
    const double left = toTheLeft ? centre.x() - 10.0 - size.width() : centre.x() + 10.0;
    const double lowest = std::max(frame_.map.top(), frame_.map.bottom() - size.height());
    const double top = std::clamp(centre.y() - size.height() / 2.0, frame_.map.top(), lowest);
    return {QPointF(left, top), size};
}

double MarkPainter::entriesWidth(const QStringList& texts) const {
    double width = -legendGap;
    for (const QString& text : texts)
        width += sampleWidth + sampleGap + metrics_.horizontalAdvance(text) + legendGap;
    return width;
}

double MarkPainter::legendEntry(double left, const QString& text, Regime regime, bool drawn) {
    const double middle = frame_.map.top() - 6.0 - metrics_.height() / 2.0;
    painter_.setPen(regimePen(regime, regimeColour(theme_, regime)));
    painter_.drawLine(QPointF(left, middle), QPointF(left + sampleWidth, middle));
    painter_.setPen(drawn ? theme_.text : theme_.muted);
    left += sampleWidth + sampleGap;
    painter_.drawText(QPointF(left, middle + metrics_.ascent() / 2.0 - 1.0), text);
    return left + metrics_.horizontalAdvance(text) + legendGap;
}

double MarkPainter::legend(const Frontiers& lines, const QString& outside) {
    const double baseline = frame_.map.top() - 6.0 - metrics_.height() / 2.0 + metrics_.ascent() / 2.0 - 1.0;
    const QString title = Words::tr("Zero excess");
    const double titleWidth = metrics_.horizontalAdvance(title) + 12.0;
    QStringList names, told;
    for (const Regime regime : allRegimes) {
        const bool drawn = !lines[static_cast<std::size_t>(regime)].empty();
        names.append(regimeTitle(regime));
        told.append(drawn ? names.last() : Words::tr("%1 (none here)").arg(names.last()));
    }
    // Words go first where room is short; the muted name still tells that a line is missing.
    const double toldWidth = entriesWidth(told);
    const bool tells = toldWidth <= frame_.map.width();
    double left = frame_.map.left();
    if ((tells ? toldWidth : entriesWidth(names)) + titleWidth <= frame_.map.width()) {
        painter_.setPen(theme_.muted);
        painter_.drawText(QPointF(left, baseline), title);
        left += titleWidth;
    }
    for (const Regime regime : allRegimes) {
        const auto index = static_cast<qsizetype>(regime);
        const bool drawn = !lines[static_cast<std::size_t>(regime)].empty();
        left = legendEntry(left, tells ? told[index] : names[index], regime, drawn);
    }
    const double room = frame_.map.right() - left;
    if (outside.isEmpty() || room < metrics_.averageCharWidth() * 18.0) return left;
    painter_.setPen(theme_.muted);
    const QString text = metrics_.elidedText(outside, Qt::ElideRight, room);
    painter_.drawText(QPointF(frame_.map.right() - metrics_.horizontalAdvance(text), baseline), text);
    return frame_.map.right();
}

void MarkPainter::barTitle(const QString& unit) {
    painter_.setPen(theme_.muted);
    painter_.drawText(QPointF(frame_.bar.left(), frame_.map.top() - 6.0 - metrics_.descent()), unit);
}

void MarkPainter::sideTitle(const QString& text) {
    if (frame_.side.isEmpty()) return;
    painter_.setPen(theme_.muted);
    const QString shown = metrics_.elidedText(text, Qt::ElideRight, frame_.side.width());
    painter_.drawText(frame_.side.topLeft() - QPointF(0.0, 6.0 + metrics_.descent()), shown);
}

void MarkPainter::sliceTitle(const QString& text) {
    if (frame_.slice.isEmpty()) return;
    painter_.setPen(theme_.muted);
    painter_.drawText(frame_.slice.topLeft() - QPointF(0.0, 4.0 + metrics_.descent()), text);
}

void MarkPainter::curveLabels(std::vector<CurveLabel> labels) {
    if (frame_.slice.isEmpty()) return;
    std::erase_if(labels, [](const CurveLabel& label) { return !std::isfinite(label.value); });
    const auto height = [this](const CurveLabel& label) { return frame_.sliceHeight(label.value); };
    std::stable_sort(labels.begin(), labels.end(),
                     [&](const CurveLabel& a, const CurveLabel& b) { return height(a) < height(b); });
    std::vector<double> heights;
    for (const CurveLabel& label : labels)
        heights.push_back(std::clamp(height(label), frame_.slice.top(), frame_.slice.bottom()));
    spread(heights, metrics_.height(), frame_.slice.top(), frame_.slice.bottom());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        painter_.setPen(labels[i].colour);
        painter_.drawText(QPointF(frame_.slice.right() + 7.0, heights[i] + metrics_.ascent() / 2.0 - 1.0),
                          labels[i].name);
    }
}

void MarkPainter::cursor(const QRectF& cell, bool strong) {
    painter_.setBrush(Qt::NoBrush);
    painter_.setPen(QPen(faded(theme_.text, 0.45), 1.0, Qt::DashLine));
    const QPointF centre = cell.center();
    if (!frame_.slice.isEmpty())
        painter_.drawLine(QPointF(centre.x(), frame_.slice.top()), QPointF(centre.x(), frame_.slice.bottom()));
    if (!frame_.side.isEmpty())
        painter_.drawLine(QPointF(frame_.side.left(), centre.y()), QPointF(frame_.side.right(), centre.y()));
    painter_.drawLine(QPointF(frame_.map.left(), centre.y()), QPointF(cell.left(), centre.y()));
    painter_.drawLine(QPointF(cell.right(), centre.y()), QPointF(frame_.map.right(), centre.y()));
    painter_.setPen(QPen(theme_.panel, strong ? 4.0 : 3.0));
    painter_.drawRect(cell);
    painter_.setPen(QPen(strong ? theme_.accent : theme_.text, strong ? 2.0 : 1.0));
    painter_.drawRect(cell);
}

void MarkPainter::focusFrame() {
    painter_.setBrush(Qt::NoBrush);
    painter_.setPen(QPen(theme_.accent, 2.0));
    painter_.drawRect(frame_.map.adjusted(-1.0, -1.0, 1.0, 1.0));
}

void MarkPainter::stale(const QString& word) {
    for (const QRectF& area : {frame_.map, frame_.slice, frame_.side})
        painter_.fillRect(area, faded(theme_.panel, 0.6));
    const QSizeF size(metrics_.horizontalAdvance(word) + 24.0, metrics_.height() + 10.0);
    QRectF box(QPointF(), size);
    box.moveCenter(frame_.map.center());
    painter_.setPen(QPen(theme_.warning, 1.0));
    painter_.setBrush(theme_.panel);
    painter_.drawRoundedRect(box, 6.0, 6.0);
    painter_.setPen(theme_.text);
    painter_.drawText(box, Qt::AlignCenter, word);
}

} // namespace marginscope
