#include "ui/plots/waterfall_chart.h"

#include "ui/plots/paper.h"
#include "ui/plots/picture_file.h"
#include "ui/plots/plot_text.h"
#include "ui/plots/recording.h"
#include "ui/plots/surface_grid.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr double gap = 6.0, inset = 8.0, mostRow = 56.0, leastRow = 13.0;

QColor faded(QColor colour, double opacity) {
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

} // namespace

WaterfallChart::WaterfallChart(QWidget* parent) : QWidget(parent), theme_(lightPlotTheme()) {
    setObjectName(QStringLiteral("waterfallPlot"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void WaterfallChart::setWaterfall(Waterfall waterfall) {
    waterfall_ = std::move(waterfall);
    hover_.reset();
    if (cursor_ && *cursor_ >= static_cast<int>(waterfall_.bars.size())) cursor_.reset();
    tellCursor();
}

void WaterfallChart::setTheme(const PlotTheme& theme) {
    theme_ = theme;
    update();
}

void WaterfallChart::setStale(bool stale) {
    if (stale == stale_) return;
    stale_ = stale;
    update();
}

QFont WaterfallChart::smallFont() const {
    QFont small = font();
    small.setPixelSize(qRound(QFontInfo(font()).pixelSize() * 12.0 / 13.0));
    return small;
}

QString WaterfallChart::figureText(const WaterfallBar& bar) const {
    return bar.total ? amountText(bar.to) : amountText(bar.change(), true);
}

QString WaterfallChart::readOut() const {
    if (waterfall_.bars.empty()) return {};
    if (!cursor()) return waterfall_.title;
    const WaterfallBar& bar = waterfall_.bars[static_cast<std::size_t>(*cursor())];
    if (bar.total) return tr("%1: %2").arg(bar.name, amountText(bar.to));
    return tr("%1: %2, from %3 to %4")
        .arg(bar.name, amountText(bar.change(), true), amountText(bar.from), amountText(bar.to));
}

void WaterfallChart::setCursor(int bar) {
    hover_.reset();
    cursor_ = std::clamp(bar, 0, std::max(static_cast<int>(waterfall_.bars.size()) - 1, 0));
    tellCursor();
}

void WaterfallChart::tellCursor() {
    setAccessibleDescription(tr("%1. Up and Down go from bar to bar.").arg(readOut()));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

WaterfallChart::Frame WaterfallChart::frameOf(const QRectF& area) const {
    const QFontMetricsF metrics(smallFont());
    Frame frame;
    frame.left = area.left();
    double names = 0.0, figures = 0.0;
    double low = 0.0, high = 0.0;
    for (const WaterfallBar& bar : waterfall_.bars) {
        names = std::max(names, metrics.horizontalAdvance(bar.name));
        figures = std::max(figures, metrics.horizontalAdvance(figureText(bar)));
        low = std::min({low, bar.from, bar.to});
        high = std::max({high, bar.from, bar.to});
    }
    if (!(high > low)) high = low + 1.0;
    const double left = area.left() + std::min(names, 0.34 * area.width()) + 2.0 * gap;
    const double right = std::max(area.right() - figures - 2.0 * gap, left + 20.0);
    const double bottom = area.bottom() - 2.0 * metrics.height() - 2.0 * gap;
    const double rows = std::max<double>(static_cast<double>(waterfall_.bars.size()), 1.0);
    frame.row = std::clamp((bottom - area.top()) / rows, leastRow, mostRow);
    frame.plot = QRectF(QPointF(left, area.top()), QPointF(right, area.top() + frame.row * rows));
    const double room = 0.02 * (high - low);
    frame.low = low < 0.0 ? low - room : 0.0;
    frame.high = high > 0.0 ? high + room : 0.0;
    return frame;
}

QRectF WaterfallChart::chartArea() const {
    return QRectF(rect()).adjusted(inset, fontMetrics().height() + inset, -inset, -2.0);
}

void WaterfallChart::paintAxis(QPainter& painter, const Frame& frame) const {
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height();
    const int columns = std::clamp(static_cast<int>(frame.plot.width() / (6.0 * line)), 1, 8);
    const std::vector<double> places = roundLevels(frame.low, frame.high, columns);
    const double step = places.size() > 1 ? places[1] - places[0] : frame.high - frame.low;
    const double largest = std::max(std::abs(frame.low), std::abs(frame.high));
    std::vector<double> ticks = places;
    if (std::none_of(ticks.begin(), ticks.end(), [&](double tick) { return std::abs(tick) < 1e-9 * step; }))
        ticks.push_back(0.0);
    for (const double place : ticks) {
        const double x = frame.across(place);
        if (x < frame.plot.left() - 0.5 || x > frame.plot.right() + 0.5) continue;
        const bool zero = std::abs(place) < 1e-9 * step;
        painter.setPen(QPen(zero ? theme_.muted : theme_.line, 1.0));
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom() + 4.0));
        painter.setPen(theme_.muted);
        painter.drawText(QRectF(x - 100.0, frame.plot.bottom() + gap, 200.0, line), Qt::AlignHCenter | Qt::AlignTop,
                         tickAmountText(zero ? 0.0 : place, step, largest, false));
    }
    painter.drawText(QRectF(frame.plot.left(), frame.plot.bottom() + gap + line, frame.plot.width(), line),
                     Qt::AlignHCenter | Qt::AlignTop, waterfall_.unit);
}

void WaterfallChart::paintBar(QPainter& painter, const Frame& frame, std::size_t place) const {
    const WaterfallBar& bar = waterfall_.bars[place];
    const QFontMetricsF metrics(painter.font());
    const QRectF row = frame.rowOf(place);
    const double from = frame.across(bar.from), to = frame.across(bar.to);
    const double height = std::min(0.66 * row.height(), 30.0);
    const double width = std::max(std::abs(to - from), bar.change() == 0.0 ? 0.0 : 1.5);
    const QRectF box(std::min(from, to), row.center().y() - 0.5 * height, width, height);
    const bool gain = waterfall_.moreIsGain == (bar.change() > 0.0);
    painter.fillRect(box, bar.total ? faded(theme_.accent, 0.75) : gain ? theme_.gain : theme_.loss);
    if (place + 1 < waterfall_.bars.size()) {
        painter.setPen(QPen(faded(theme_.muted, 0.7), 1.0, Qt::DotLine));
        painter.drawLine(QPointF(to, box.bottom()), QPointF(to, box.bottom() + row.height() - height));
    }
    const QRectF name(frame.left, row.top(), frame.plot.left() - gap - frame.left, row.height());
    painter.setPen(theme_.text);
    painter.drawText(name, Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(bar.name, Qt::ElideRight, name.width()));
    painter.drawText(QRectF(std::max(from, to) + gap, row.top(), 300.0, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     figureText(bar));
    if (cursor() != static_cast<int>(place)) return;
    painter.setPen(QPen(theme_.accent, hover_ ? 1.0 : 2.0));
    painter.drawRect(box.adjusted(-2.0, -2.0, 2.0, 2.0));
}

void WaterfallChart::paintChart(QPainter& painter, const QRectF& area) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    painter.setBrush(Qt::NoBrush);
    const Frame frame = frameOf(area);
    paintAxis(painter, frame);
    for (std::size_t bar = 0; bar < waterfall_.bars.size(); ++bar)
        paintBar(painter, frame, bar);
    if (stale_) {
        painter.fillRect(frame.plot, faded(theme_.panel, 0.6));
        painter.setPen(theme_.text);
        painter.drawText(frame.plot, Qt::AlignCenter, tr("▲ Out of date"));
    }
    if (focused_) {
        painter.setPen(QPen(theme_.accent, 2.0));
        painter.drawRect(frame.plot.adjusted(-1.0, -1.0, 1.0, 1.0));
    }
    painter.restore();
}

void WaterfallChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.panel);
    if (waterfall_.bars.empty()) return;
    const Paper paper(painter, theme_, font());
    paper.line(QRectF(inset, 2.0, width() - 2.0 * inset, fontMetrics().height() + 2.0), readOut(), font(), theme_.text);
    paintChart(painter, chartArea());
}

void WaterfallChart::paintPicture(QPainter& painter, const QSize& size) const {
    constexpr double margin = 16.0, head = 56.0, foot = 30.0;
    const Paper paper(painter, theme_, font());
    const double width = size.width() - 2.0 * margin;
    painter.setRenderHint(QPainter::Antialiasing);
    paper.line(QRectF(margin, 10, width, 22), waterfall_.title, paper.sized(16, true), theme_.text);
    paper.line(QRectF(margin, 31, width, 18), waterfall_.subtitle, paper.sized(12), theme_.muted);
    paintChart(painter, QRectF(margin, head, width, size.height() - head - foot - 4.0));
    const double rule = size.height() - foot + 3.5;
    paper.rule(margin, size.width() - margin, rule);
    paper.line(QRectF(margin, rule, width, foot - 4.0), waterfall_.footer, paper.sized(11), theme_.muted);
}

void WaterfallChart::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(waterfall_.bars.size()) - 1;
    if (last < 0) return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        return setCursor(cursor().value_or(last + 1) - 1);
    case Qt::Key_Down:
        return setCursor(cursor().value_or(-1) + 1);
    case Qt::Key_Home:
        return setCursor(0);
    case Qt::Key_End:
        return setCursor(last);
    case Qt::Key_Escape:
        if (!cursor()) break;
        hover_.reset();
        cursor_.reset();
        return tellCursor();
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void WaterfallChart::mouseMoveEvent(QMouseEvent* event) {
    const Frame frame = frameOf(chartArea());
    const double place = std::floor((event->position().y() - frame.plot.top()) / frame.row);
    const bool inside = place >= 0.0 && place < static_cast<double>(waterfall_.bars.size());
    const std::optional<int> bar = inside ? std::optional<int>(static_cast<int>(place)) : std::nullopt;
    if (bar == hover_) return;
    hover_ = bar;
    tellCursor();
}

void WaterfallChart::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    if (!hover_) return;
    hover_.reset();
    tellCursor();
}

void WaterfallChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    focused_ = event->reason() != Qt::MouseFocusReason;
    update();
}

void WaterfallChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    focused_ = false;
    update();
}

std::function<QString()> WaterfallChart::exportJob(const QString& path, const QSize& size, int dpi) {
    if (waterfall_.bars.empty()) return [trouble = tr("There is no change to draw.")] { return trouble; };
    const PictureFormat format{size, dpi, waterfall_.title, theme_.panel};
    // Points are painted at once; lines are kept, as turning them into a file takes longer.
    if (pictureKind(path) == PictureKind::Png && formatProblem(format).isEmpty())
        return [path, image = image(size, dpi)] { return writeImage(path, image); };
    const auto recording = std::make_shared<Recording>(size);
    {
        QPainter painter(recording.get());
        paintPicture(painter, size);
    }
    return [path, format, recording] {
        return writePicture(path, format, [&](QCPPainter& painter) { recording->play(painter); });
    };
}

QImage WaterfallChart::image(const QSize& size, int dpi) {
    const PictureFormat format{size, dpi, waterfall_.title, theme_.panel};
    if (waterfall_.bars.empty() || !formatProblem(format).isEmpty()) return {};
    return pictureImage(format, [&](QCPPainter& painter) { paintPicture(painter, size); });
}

void WaterfallChart::copyPicture() {
    const QImage picture = image(size().expandedTo({640, 480}), qRound(96 * devicePixelRatioF()));
    if (!picture.isNull()) QGuiApplication::clipboard()->setPixmap(QPixmap::fromImage(picture));
}

QSize WaterfallChart::minimumSizeHint() const {
    return {260, 140};
}

QSize WaterfallChart::sizeHint() const {
    return {640, 320};
}

} // namespace marginscope
