// How a distribution of P&L is painted.
#include "ui/plots/histogram_chart.h"
#include "ui/plots/plot_text.h"
#include "ui/presentation/regime_state.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(plots)
};

constexpr double gap = 6.0;

QColor faded(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

} // namespace

void HistogramChart::paintAxes(QPainter& painter, const Frame& frame) const {
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height();
    const auto most = static_cast<double>(mostInView());
    const int rows = std::clamp(static_cast<int>(frame.plot.height() / (3.0 * line)), 1, 5);
    std::vector<double> heights = roundLevels(0.0, frame.most, rows);
    std::erase_if(heights, [](double height) { return height != std::floor(height); });
    const double rowStep = heights.size() > 1 ? heights[1] - heights[0] : most;
    if (heights.empty()) heights.push_back(most);
    heights.insert(heights.begin(), 0.0);
    for (const double height : heights) {
        const double y = frame.up(height);
        painter.setPen(QPen(theme_.line, 1.0));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        painter.setPen(theme_.muted);
        painter.drawText(QRectF(frame.plot.left() - 200.0, y - 0.5 * line, 200.0 - gap, line),
                         Qt::AlignRight | Qt::AlignVCenter, tickAmountText(height, rowStep, most, false));
    }
    const int columns = std::clamp(static_cast<int>(frame.plot.width() / (6.0 * line)), 1, 9);
    const std::vector<double> places = roundLevels(frame.x.low, frame.x.high, columns);
    const double step = places.size() > 1 ? places[1] - places[0] : frame.x.width();
    const double largest = std::max(std::abs(frame.x.low), std::abs(frame.x.high));
    for (const double place : places) {
        const double x = frame.across(place);
        painter.setPen(QPen(theme_.line, 1.0));
        painter.drawLine(QPointF(x, frame.plot.bottom()), QPointF(x, frame.plot.bottom() + 4.0));
        painter.setPen(theme_.muted);
        painter.drawText(QRectF(x - 100.0, frame.plot.bottom() + gap, 200.0, line), Qt::AlignHCenter | Qt::AlignTop,
                         tickAmountText(std::abs(place) < 1e-9 * step ? 0.0 : place, step, largest, true));
    }
    painter.setPen(theme_.muted);
    painter.drawText(QRectF(frame.plot.left(), frame.plot.bottom() + gap + line + 2.0, frame.plot.width(), line),
                     Qt::AlignHCenter | Qt::AlignTop, Words::tr("P&L, %1").arg(currency_));
    painter.save();
    painter.translate(frame.plot.left() - gap - metrics.horizontalAdvance(QStringLiteral("10.5k")) - 0.5 * line - 2.0,
                      frame.plot.center().y());
    painter.rotate(-90.0);
    painter.drawText(QRectF(-200.0, -0.5 * line, 400.0, line), Qt::AlignCenter, Words::tr("Scenarios"));
    painter.restore();
}

void HistogramChart::paintBars(QPainter& painter, const Frame& frame) const {
    const double tail = frame.across(-study_->risk.valueAtRisk);
    const double width = frame.histogram.width() / frame.x.width() * frame.plot.width();
    const double seam = width >= 5.0 ? 1.0 : 0.0;
    painter.setPen(Qt::NoPen);
    for (int bin = 0; bin < binCount(); ++bin) {
        const std::size_t count = frame.count(bin);
        const double left = std::max(frame.across(frame.lowerEdge(bin)), frame.plot.left());
        const double right = std::min(frame.across(frame.upperEdge(bin)) - seam, frame.plot.right());
        if (count == 0 || right <= left) continue;
        // One scenario in ten thousand is still to be seen.
        const double top = std::min(frame.up(static_cast<double>(count)), frame.plot.bottom() - 1.5);
        const double split = std::clamp(tail, left, right);
        painter.fillRect(QRectF(QPointF(left, top), QPointF(split, frame.plot.bottom())), theme_.loss);
        painter.fillRect(QRectF(QPointF(split, top), QPointF(right, frame.plot.bottom())), faded(theme_.muted, 0.55));
    }
    if (!frame.x.contains(0.0)) return;
    painter.setPen(QPen(faded(theme_.text, 0.35), 1.0));
    painter.drawLine(QPointF(frame.across(0.0), frame.plot.top()), QPointF(frame.across(0.0), frame.plot.bottom()));
}

// A requirement that lies beyond what is shown is named, muted, with what it is.
void HistogramChart::paintRegimes(QPainter& painter, const Frame& frame) const {
    if (frame.legend <= 0.0) return;
    constexpr double sample = 22.0;
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height();
    double left = frame.plot.left();
    const auto write = [&](const QString& text, const QColor& colour) {
        painter.setPen(colour);
        painter.drawText(QRectF(left, frame.legend - 0.5 * line, frame.plot.right() - left + 1.0, line),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        left += metrics.horizontalAdvance(text) + 2.0 * gap;
    };
    const QString title = Words::tr("Initial margin");
    if (frame.plot.width() > 30.0 * line) write(title, theme_.muted);
    for (const RegimeBeside& beside : study_->beside) {
        const bool shown = frame.x.contains(-beside.initial);
        const double need = sample + gap + metrics.horizontalAdvance(regimeTitle(beside.regime));
        if (left + need > frame.plot.right()) break;
        painter.setPen(regimePen(beside.regime, regimeColour(theme_, beside.regime)));
        painter.drawLine(QPointF(left, frame.legend), QPointF(left + sample, frame.legend));
        const double x = frame.across(-beside.initial);
        if (shown) painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
        left += sample + gap;
        const QString amount =
            tickAmountText(beside.initial, 0.01 * std::max(beside.initial, 1.0), std::max(beside.initial, 1.0), false);
        const QString name = regimeTitle(beside.regime);
        const QString full = shown ? name : Words::tr("%1 (%2, beyond)").arg(name, amount);
        const bool fits = left + metrics.horizontalAdvance(full) + 2.0 * gap <= frame.plot.right();
        write(fits ? full : name, shown ? theme_.text : theme_.muted);
    }
}

QString HistogramChart::figureText(const QString& name, double value) const {
    return name + QLatin1Char(' ') + amountText(value);
}

void HistogramChart::paintFigures(QPainter& painter, const Frame& frame) const {
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height();
    const double var = frame.across(-study_->risk.valueAtRisk), es = frame.across(-study_->risk.expectedShortfall);
    const QString varText = figureText(Words::tr("VaR"), study_->risk.valueAtRisk),
                  esText = figureText(Words::tr("ES"), study_->risk.expectedShortfall);
    const double varWidth = metrics.horizontalAdvance(varText), esWidth = metrics.horizontalAdvance(esText);
    const auto upright = [&](double x, Qt::PenStyle style) {
        if (x < frame.plot.left() || x > frame.plot.right()) return;
        painter.setPen(QPen(theme_.text, 2.0, style));
        painter.drawLine(QPointF(x, frame.labels + 0.5 * line), QPointF(x, frame.plot.bottom()));
    };
    upright(var, Qt::SolidLine);
    upright(es, Qt::DashLine);
    // The shortfall lies to the left of the value at risk: one name on each side, and never on each other.
    const double esLeft = std::clamp(es - 0.5 * gap - esWidth, frame.plot.left(), frame.plot.right() - esWidth);
    const double varLeft = std::clamp(std::max(var + 0.5 * gap, esLeft + esWidth + 2.0 * gap), frame.plot.left(),
                                      std::max(frame.plot.right() - varWidth, frame.plot.left()));
    painter.setPen(theme_.text);
    const double top = frame.labels - 0.5 * line;
    painter.drawText(QRectF(esLeft, top, esWidth + 1.0, line), Qt::AlignLeft | Qt::AlignVCenter, esText);
    painter.drawText(QRectF(varLeft, top, varWidth + 1.0, line), Qt::AlignLeft | Qt::AlignVCenter, varText);
}

void HistogramChart::paintCursor(QPainter& painter, const Frame& frame) const {
    if (mark_ && frame.x.contains(*mark_)) {
        const double x = frame.across(*mark_);
        painter.setPen(QPen(theme_.accent, 2.0));
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
        painter.setBrush(theme_.accent);
        painter.drawEllipse(QPointF(x, frame.plot.bottom()), 3.5, 3.5);
        painter.setBrush(Qt::NoBrush);
    }
    if (!cursor_) return;
    const QRectF column(QPointF(frame.across(frame.lowerEdge(*cursor_)), frame.plot.top()),
                        QPointF(frame.across(frame.upperEdge(*cursor_)), frame.plot.bottom()));
    const QRectF seen = column.intersected(frame.plot);
    if (seen.isEmpty()) return;
    painter.fillRect(seen, faded(theme_.accent, 0.16));
    painter.setPen(QPen(strong_ ? theme_.accent : theme_.text, strong_ ? 2.0 : 1.0));
    painter.drawRect(seen);
}

std::size_t HistogramChart::beyond(const Frame& frame, bool below) const {
    std::size_t count = 0;
    for (int bin = 0; bin < binCount(); ++bin)
        if (below ? frame.upperEdge(bin) <= view_.low : frame.lowerEdge(bin) >= view_.high) count += frame.count(bin);
    return count;
}

// Scenarios that the view leaves out are said, at the side where they are.
void HistogramChart::paintBeyond(QPainter& painter, const Frame& frame) const {
    const double line = QFontMetricsF(painter.font()).height();
    const QRectF row(frame.plot.left(), frame.plot.bottom() + gap + line + 2.0, frame.plot.width(), line);
    painter.setPen(theme_.muted);
    if (const std::size_t count = beyond(frame, true); count > 0)
        painter.drawText(row, Qt::AlignLeft | Qt::AlignTop, Words::tr("‹ %1 more").arg(count));
    if (const std::size_t count = beyond(frame, false); count > 0)
        painter.drawText(row, Qt::AlignRight | Qt::AlignTop, Words::tr("%1 more ›").arg(count));
}

void HistogramChart::paintStale(QPainter& painter, const Frame& frame) const {
    painter.fillRect(frame.plot, faded(theme_.panel, 0.6));
    const QFontMetricsF metrics(painter.font());
    const QString word = Words::tr("▲ Out of date");
    QRectF box(QPointF(), QSizeF(metrics.horizontalAdvance(word) + 24.0, metrics.height() + 10.0));
    box.moveCenter(frame.plot.center());
    painter.setPen(QPen(theme_.warning, 1.0));
    painter.setBrush(theme_.panel);
    painter.drawRoundedRect(box, 6.0, 6.0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme_.text);
    painter.drawText(box, Qt::AlignCenter, word);
}

void HistogramChart::paint(QPainter& painter, const QRectF& area) const {
    if (!study_) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    painter.setBrush(Qt::NoBrush);
    const Frame frame = frameOf(area);
    paintAxes(painter, frame);
    paintBars(painter, frame);
    paintRegimes(painter, frame);
    paintFigures(painter, frame);
    paintCursor(painter, frame);
    paintBeyond(painter, frame);
    if (stale_) paintStale(painter, frame);
    if (focused_) {
        painter.setPen(QPen(theme_.accent, 2.0));
        painter.drawRect(frame.plot.adjusted(-1.0, -1.0, 1.0, 1.0));
    }
    painter.restore();
}

} // namespace marginscope
