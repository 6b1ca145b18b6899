#include "ui/plots/surface_chart.h"

#include "ui/plots/plot_text.h"
#include "ui/presentation/regime_state.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(plots)
};

constexpr int samplesPerCell = 8;
constexpr int mostSamples = 480;
constexpr double deepestZoom = 40.0;

AxisSpan spanOf(const QCPRange& range) {
    return {range.lower, range.upper};
}

/// Samples across the visible part of an axis: enough to look smooth, never fewer than two.
int sampleCount(const SurfaceAxis& axis, const AxisSpan& shown) {
    const double share = shown.width() / axisSpan(axis).width();
    const double cells = std::max(1.0, (axis.count - 1) * share);
    return std::clamp(static_cast<int>(std::lround(cells * samplesPerCell)) + 1, 2, mostSamples);
}

AxisSpan reach(const std::array<SurfaceGrid, 3>& grids, std::size_t used, bool withZero) {
    double low = withZero ? 0.0 : std::numeric_limits<double>::infinity();
    double high = withZero ? 0.0 : -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < used; ++i) {
        for (const double value : grids[i].values()) {
            if (!std::isfinite(value)) continue;
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    if (!(low <= high)) return {-1.0, 1.0};
    const double room = high > low ? 0.06 * (high - low) : std::max(1.0, 0.1 * std::abs(high));
    return {low - room, high + room};
}

} // namespace

void SurfaceChart::setSurface(std::shared_ptr<const Surface> surface) {
    const bool sameAxes = surface && surface_ && sameExtent(surface->spec, surface_->spec);
    surface_ = surface && isDrawable(*surface) ? std::move(surface) : nullptr;
    cursor_.reset();
    if (!surface_) return;
    wholeX_ = axisSpan(surface_->spec.x);
    wholeY_ = axisSpan(surface_->spec.y);
    applyReading();
    if (!sameAxes) resetView();
}

void SurfaceChart::setReading(const SurfaceReading& reading) {
    reading_ = reading;
    applyReading();
}

void SurfaceChart::setContext(const ChartContext& context) {
    context_ = context;
    applyTheme();
}

void SurfaceChart::setTheme(const PlotTheme& theme) {
    theme_ = theme;
    applyTheme();
}

void SurfaceChart::setStale(bool stale) {
    stale_ = stale;
}

void SurfaceChart::setFocused(bool focused) {
    focused_ = focused;
}

void SurfaceChart::setFont(const QFont& font) {
    font_ = font;
    applyTheme();
}

void SurfaceChart::setContours(bool shown) {
    contoursShown_ = shown;
    updateContours();
    viewChanged_ = true;
}

void SurfaceChart::setSlices(const SliceChoice& slices) {
    slices_ = slices;
}

std::vector<SurfaceReading> SurfaceChart::curveReadings() const {
    if (!hasRegime(reading_)) return {reading_};
    std::vector<SurfaceReading> readings;
    for (const Regime regime : allRegimes)
        readings.push_back({reading_.quantity, regime, reading_.level});
    return readings;
}

QColor SurfaceChart::curveColour(const SurfaceReading& reading) const {
    return hasRegime(reading) ? regimeColour(theme_, reading.regime) : theme_.text;
}

void SurfaceChart::applyReading() {
    if (!surface_) return;
    grid_ = SurfaceGrid(*surface_, reading_);
    scale_ = colourScale(grid_.values(), isSigned(reading_, *surface_));
    const std::vector<SurfaceReading> readings = curveReadings();
    for (std::size_t i = 0; i < readings.size(); ++i)
        curveGrids_[i] = SurfaceGrid(*surface_, readings[i]);
    for (const Regime regime : allRegimes) {
        segments_[static_cast<std::size_t>(regime)] = marginCallFrontier(*surface_, regime, reading_.level);
    }
    AxisSpan values = reach(curveGrids_, readings.size(), reading_.quantity != SurfaceQuantity::Equity);
    if (!isSigned(reading_, *surface_)) values.low = std::min(0.0, values.high - 1e-9);
    slice_->axis(QCPAxis::atLeft)->setRange(values.low, values.high);
    side_->axis(QCPAxis::atBottom)->setRange(values.low, values.high);
    updateContours();
    viewChanged_ = true;
    applyTheme();
}

void SurfaceChart::updateContours() {
    contours_.clear();
    if (!surface_ || !contoursShown_) return;
    double low = scale_.limit, high = scale_.low();
    for (const double value : grid_.values()) {
        if (!std::isfinite(value)) continue;
        low = std::min(low, std::max(value, scale_.low()));
        high = std::max(high, std::min(value, scale_.limit));
    }
    const std::vector<double> levels = roundLevels(low, high, 6);
    const double step = levels.size() > 1 ? levels[1] - levels[0] : high - low;
    for (const double level : levels) {
        // The frontier stands there.
        if (reading_.quantity == SurfaceQuantity::Excess && std::abs(level) < 1e-9 * step) continue;
        contours_.push_back({tickAmountText(level, step, std::max(std::abs(low), std::abs(high)), isSigned(reading_, *surface_)),
                             isoLine(grid_, level)});
    }
}

void SurfaceChart::resetView() {
    setView(wholeX_, wholeY_);
}

void SurfaceChart::setView(const AxisSpan& x, const AxisSpan& y) {
    map_->axis(QCPAxis::atBottom)->setRange(x.low, x.high);
    map_->axis(QCPAxis::atLeft)->setRange(y.low, y.high);
    viewChanged_ = true;
}

void SurfaceChart::keepInside(QCPAxis& axis, const QCPRange& range, const QCPRange& before) {
    viewChanged_ = true;
    if (!surface_) return;
    const AxisSpan& whole = axis.axisType() == QCPAxis::atBottom ? wholeX_ : wholeY_;
    const QCPRange inside = range.bounded(whole.low, whole.high);
    const double narrowest = whole.width() / deepestZoom;
    // A hair less, so that the narrowest view itself is not refused for its rounding.
    const QCPRange kept = inside.size() < 0.999 * narrowest && before.size() > inside.size() ? before : inside;
    if (kept.lower != range.lower || kept.upper != range.upper) axis.setRange(kept.bounded(whole.low, whole.high));
}

void SurfaceChart::place(QCPAxisRect& part, int row, int column, bool shown) {
    QCPLayoutGrid& grid = *plot_.plotLayout();
    if (shown && !grid.hasElement(row, column)) grid.addElement(row, column, &part);
    if (!shown && grid.hasElement(row, column)) grid.take(&part);
    part.setVisible(shown);
}

// The map comes first: a slice is drawn only where the map stays large beside it.
void SurfaceChart::fitParts(const QSize& size) {
    const int line = QFontMetrics(smallFont()).height();
    const SliceChoice fits{slices_.below && size.height() >= 22 * line, slices_.beside && size.width() >= 58 * line};
    if (fits == shownSlices_) return;
    shownSlices_ = fits;
    place(*slice_, 1, 0, fits.below);
    place(*side_, 0, 1, fits.beside);
    plot_.plotLayout()->setRowStretchFactor(1, fits.below ? 1.0 : 0.001);
    plot_.plotLayout()->setColumnStretchFactor(1, fits.beside ? 0.32 : 0.001);
    styleCurves();
    viewChanged_ = true;
}

void SurfaceChart::fitTicks(const QSize& size) {
    fitParts(size);
    // What is left of the plot for the map and the slices, less labels.
    const int across = (size.width() - 160) * (shownSlices_.beside ? 3 : 4) / 4;
    const int down = (size.height() - 120) * (shownSlices_.below ? 3 : 4) / 3;
    side_->axis(QCPAxis::atBottom)->ticker()->setTickCount(std::clamp(size.width() / 320, 2, 4));
    map_->axis(QCPAxis::atBottom)->ticker()->setTickCount(std::clamp(across / 70, 2, 7));
    map_->axis(QCPAxis::atLeft)->ticker()->setTickCount(std::clamp(down / 42, 2, 9));
    slice_->axis(QCPAxis::atLeft)->ticker()->setTickCount(std::clamp(down / 110, 1, 4));
}

void SurfaceChart::refreshView() {
    if (!viewChanged_ || !surface_) return;
    viewChanged_ = false;
    const AxisSpan x = spanOf(map_->axis(QCPAxis::atBottom)->range());
    const AxisSpan y = spanOf(map_->axis(QCPAxis::atLeft)->range());
    const int columns = sampleCount(surface_->spec.x, x);
    const int rows = sampleCount(surface_->spec.y, y);
    // Only what is shown is sampled: sharp at any zoom, and nothing needs clipping in vector pictures.
    QCPColorMapData& data = *colours_->data();
    data.setSize(columns, rows);
    data.setRange({x.low, x.high}, {y.low, y.high});
    for (int row = 0; row < rows; ++row) {
        const double atY = y.low + y.width() * row / (rows - 1);
        for (int column = 0; column < columns; ++column)
            data.setCell(column, row, grid_.at(x.low + x.width() * column / (columns - 1), atY));
    }
    colours_->setDataRange({scale_.low(), scale_.limit});
    updateFrontiers();
    refreshSlice();
}

void SurfaceChart::updateFrontiers() {
    const AxisSpan x = spanOf(map_->axis(QCPAxis::atBottom)->range());
    const AxisSpan y = spanOf(map_->axis(QCPAxis::atLeft)->range());
    for (std::size_t r = 0; r < segments_.size(); ++r)
        frontiers_[r] = joinedLines(clipped(segments_[r], x, y), x, y);
    contourLines_.clear();
    for (const Contour& contour : contours_)
        contourLines_.push_back({contour.label, joinedLines(clipped(contour.segments, x, y), x, y)});
}

int SurfaceChart::sliceRow() const {
    return cursor_ ? cursor_->y() : nearestNode(surface_->spec.y, 0.0);
}

int SurfaceChart::sideColumn() const {
    return cursor_ ? cursor_->x() : nearestNode(surface_->spec.x, 0.0);
}

void SurfaceChart::refreshSide() {
    const SurfaceAxis& axis = surface_->spec.y;
    const double atX = surface_->spec.x.at(sideColumn());
    for (std::size_t i = 0; i < curveReadings().size(); ++i) {
        QVector<double> keys, values;
        for (int iy = 0; iy < axis.count; ++iy) {
            keys.append(axis.at(iy));
            values.append(curveGrids_[i].at(atX, axis.at(iy)));
        }
        sideCurves_[i]->setData(keys, values, axis.to >= axis.from);
    }
}

void SurfaceChart::refreshSlice() {
    refreshSide();
    const AxisSpan shown = spanOf(map_->axis(QCPAxis::atBottom)->range());
    const SurfaceAxis& axis = surface_->spec.x;
    const double atY = surface_->spec.y.at(sliceRow());
    std::vector<double> places{shown.low, shown.high};
    if (axis.count == 1) places = {axis.from};
    for (int ix = 0; ix < axis.count && axis.count > 1; ++ix) {
        if (axis.at(ix) > shown.low && axis.at(ix) < shown.high) places.push_back(axis.at(ix));
    }
    std::sort(places.begin(), places.end());
    const std::size_t used = curveReadings().size();
    for (std::size_t i = 0; i < used; ++i) {
        QVector<double> keys(places.begin(), places.end());
        QVector<double> values;
        for (const double place : places)
            values.append(curveGrids_[i].at(place, atY));
        curves_[i]->setData(keys, values, true);
    }
}

void SurfaceChart::setCursor(std::optional<QPoint> node, bool strong) {
    const bool sameNode = node == cursor_;
    if (sameNode && strong == strongCursor_) return;
    strongCursor_ = strong;
    cursor_ = node;
    if (!surface_) return;
    if (!sameNode) refreshSlice();
    plot_.layer("slice")->replot();
    plot_.layer("cursor")->replot();
}

void SurfaceChart::replot() {
    plot_.replot(QCustomPlot::rpQueuedReplot);
}

void SurfaceChart::paint(QCPPainter& painter, const QSize& size) {
    fitTicks(size);
    refreshView();
    plot_.toPainter(&painter, size.width(), size.height());
}

std::optional<QPoint> SurfaceChart::nodeAt(const QPointF& pixel) const {
    if (!surface_) return std::nullopt;
    const ChartFrame now = frame();
    const bool inMap = now.map.contains(pixel);
    const bool inSide = now.side.contains(pixel);
    if (!inMap && !inSide && !now.slice.contains(pixel)) return std::nullopt;
    const double x = map_->axis(QCPAxis::atBottom)->pixelToCoord(pixel.x());
    const double y = map_->axis(QCPAxis::atLeft)->pixelToCoord(pixel.y());
    const int row = inMap || inSide ? nearestNode(surface_->spec.y, y) : sliceRow();
    return QPoint(inSide ? sideColumn() : nearestNode(surface_->spec.x, x), row);
}

QString SurfaceChart::outsideNote() const {
    const auto mark = bindingMark(surface_->spec, context_);
    if (!mark) return {};
    const ChartFrame now = frame();
    if (now.x.contains(mark->x) && now.y.contains(mark->y)) return {};
    return Words::tr("✕ outside: %1").arg(context_.binding->name);
}

void SurfaceChart::paintMarks(MarkPainter& marks) {
    const ChartFrame now = frame();
    marks.zeroLines(now.values.contains(0.0));
    marks.contours(contourLines_);
    marks.frontiers(frontiers_);
    marks.currentPoint();
    if (const auto mark = bindingMark(surface_->spec, context_);
        mark && now.x.contains(mark->x) && now.y.contains(mark->y))
        marks.binding(*mark);
    const double end = marks.legend(frontiers_, outsideNote());
    if (end < now.bar.left() + 12.0) marks.barTitle(context_.currency);
}

void SurfaceChart::paintSlice(MarkPainter& marks) {
    const SurfaceAxis& y = surface_->spec.y;
    const QString place = placeText(y, y.at(sliceRow()), context_.underlying);
    const SurfaceAxis& x = surface_->spec.x;
    const QString column = placeText(x, x.at(sideColumn()), context_.underlying);
    marks.sideTitle(x.kind == AxisKind::Days ? column : Words::tr("At %1").arg(column));
    marks.sliceTitle(y.kind == AxisKind::Days ? place : Words::tr("At %1").arg(place));
    std::vector<CurveLabel> labels;
    const std::vector<SurfaceReading> readings = curveReadings();
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const double value = curveGrids_[i].at(frame().x.high, y.at(sliceRow()));
        const QString name = hasRegime(readings[i]) ? regimeTitle(readings[i].regime) : readingTitle(readings[i]);
        labels.push_back({name, curveColour(readings[i]), value});
    }
    marks.curveLabels(std::move(labels));
}

void SurfaceChart::paintTop(MarkPainter& marks) {
    paintCursorBox(marks);
    if (stale_) marks.stale(Words::tr("▲ Out of date"));
    if (focused_) marks.focusFrame();
}

void SurfaceChart::paintCursorBox(MarkPainter& marks) {
    if (!cursor_) return;
    const ChartFrame now = frame();
    const SurfaceSpec& spec = surface_->spec;
    const double x = spec.x.at(cursor_->x());
    const double y = spec.y.at(cursor_->y());
    if (!now.x.contains(x) || !now.y.contains(y)) return;
    const double width = now.map.width() * wholeX_.width() / now.x.width() / std::max(1, spec.x.count - 1);
    const double height = now.map.height() * wholeY_.width() / now.y.width() / std::max(1, spec.y.count - 1);
    QRectF cell(0.0, 0.0, std::clamp(width, 9.0, 24.0), std::clamp(height, 9.0, 24.0));
    cell.moveCenter(now.onMap(x, y));
    marks.cursor(cell, strongCursor_);
}

} // namespace marginscope
