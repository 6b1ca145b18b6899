#include "ui/plots/histogram_widget.h"

#include "ui/plots/paper.h"
#include "ui/plots/picture_file.h"
#include "ui/plots/recording.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QWheelEvent>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr int bigStep = 5;
constexpr double inset = 8.0;
constexpr double zoomStep = 0.8;

/// A chart with a heading and a line of provenance, as it leaves the program.
void paintPicture(QPainter& painter, const HistogramChart& chart, const QSize& size, const PictureText& text,
                  const QFont& font) {
    constexpr double margin = 16.0, head = 52.0, foot = 30.0;
    const Paper paper(painter, chart.theme(), font);
    const double width = size.width() - 2.0 * margin;
    painter.setRenderHint(QPainter::Antialiasing);
    paper.line(QRectF(margin, 10, width, 22), text.title, paper.sized(16, true), chart.theme().text);
    paper.line(QRectF(margin, 31, width, 18), text.subtitle, paper.sized(12), chart.theme().muted);
    chart.paint(painter, QRectF(margin, head, width, size.height() - head - foot));
    const double rule = size.height() - foot + 3.5;
    paper.rule(margin, size.width() - margin, rule);
    paper.line(QRectF(margin, rule, width, foot - 4.0), text.footer, paper.sized(11), chart.theme().muted);
}

} // namespace

HistogramWidget::HistogramWidget(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("histogramPlot"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Distribution of the P&L"));
    chart_.setFont(font());
}

void HistogramWidget::setStudy(std::shared_ptr<const TailStudy> study, const QString& currency,
                               const PictureText& text) {
    chart_.setStudy(std::move(study));
    chart_.setCurrency(currency);
    text_ = text;
    hover_.reset();
    if (cursor_ && *cursor_ >= chart_.binCount()) cursor_.reset();
    applyCursor();
}

void HistogramWidget::setTheme(const PlotTheme& theme) {
    chart_.setTheme(theme);
    update();
}

void HistogramWidget::setStale(bool stale) {
    chart_.setStale(stale);
    update();
}

void HistogramWidget::setEmptyText(const QString& sentence) {
    empty_ = sentence;
    applyCursor();
}

void HistogramWidget::setMark(std::optional<double> pnl) {
    chart_.setMark(pnl);
    update();
}

QString HistogramWidget::readOut() const {
    if (!chart_.study()) return empty_;
    const auto bin = cursorBin();
    return bin ? chart_.readOut(*bin) : chart_.summary();
}

std::optional<int> HistogramWidget::cursorBin() const {
    return hover_ ? hover_ : cursor_;
}

void HistogramWidget::setCursorBin(int bin) {
    if (!chart_.study() || bin < 0 || bin >= chart_.binCount() || cursor_ == bin) return;
    hover_.reset();
    cursor_ = bin;
    applyCursor();
    emit cursorMoved(bin);
}

void HistogramWidget::applyCursor() {
    chart_.setCursor(cursorBin(), !hover_);
    const QString text = readOut();
    setAccessibleDescription(
        chart_.study() ? tr("%1. Left and Right move the cursor, Home goes to the value at risk.").arg(text) : text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    emit readOutChanged(text);
    update();
}

void HistogramWidget::resetView() {
    if (!chart_.study()) return;
    chart_.setView(chart_.usualView());
    update();
}

double HistogramWidget::readOutHeight() const {
    return fontMetrics().height() + inset;
}

QRectF HistogramWidget::chartArea() const {
    return QRectF(rect()).adjusted(inset, readOutHeight(), -inset, -2.0);
}

void HistogramWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), chart_.theme().panel);
    const Paper paper(painter, chart_.theme(), font());
    if (!chart_.study()) {
        painter.setPen(chart_.theme().muted);
        painter.drawText(QRectF(rect()).adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, empty_);
        return;
    }
    const double room = width() - 2.0 * inset;
    const bool brief = !cursorBin() && QFontMetricsF(font()).horizontalAdvance(readOut()) > room;
    paper.line(QRectF(inset, 2.0, room, readOutHeight() - 2.0), brief ? chart_.summary(true) : readOut(), font(),
               isEnabled() ? chart_.theme().text : chart_.theme().muted);
    chart_.paint(painter, chartArea());
    if (!box_) return;
    QColor shade = chart_.theme().accent;
    shade.setAlpha(50);
    const auto [from, to] = std::minmax(box_->first, box_->second);
    painter.fillRect(QRectF(QPointF(from, chartArea().top()), QPointF(to, chartArea().bottom())), shade);
}

void HistogramWidget::zoomAt(double pnl, double factor) {
    const AxisSpan now = chart_.view();
    chart_.setView({pnl - (pnl - now.low) * factor, pnl + (now.high - pnl) * factor});
    update();
}

void HistogramWidget::moveCursorBy(int bins) {
    const int from = cursorBin().value_or(chart_.binOf(-chart_.study()->risk.valueAtRisk));
    setCursorBin(std::clamp(from + bins, 0, chart_.binCount() - 1));
    // The view follows a cursor that leaves it.
    const double place = chart_.study()->histogram.lowerEdge(static_cast<std::size_t>(*cursor_)) +
                         0.5 * chart_.study()->histogram.width();
    const AxisSpan now = chart_.view();
    if (now.contains(place)) return;
    const double shift = place < now.low ? place - now.low - 0.1 * now.width() : place - now.high + 0.1 * now.width();
    chart_.setView({now.low + shift, now.high + shift});
    update();
}

void HistogramWidget::keyPressEvent(QKeyEvent* event) {
    if (!chart_.study()) return QWidget::keyPressEvent(event);
    const int step = event->modifiers().testFlag(Qt::ControlModifier) ? bigStep : 1;
    const TailRisk& risk = chart_.study()->risk;
    const AxisSpan now = chart_.view();
    const auto middle = [&] {
        if (!cursor_) return 0.5 * (now.low + now.high);
        return chart_.study()->histogram.lowerEdge(static_cast<std::size_t>(*cursor_));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursorBy(-step);
    case Qt::Key_Right:
        return moveCursorBy(step);
    case Qt::Key_Home:
        return setCursorBin(chart_.binOf(-risk.valueAtRisk));
    case Qt::Key_End:
        return setCursorBin(chart_.binOf(-risk.expectedShortfall));
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomAt(middle(), zoomStep);
    case Qt::Key_Minus:
        return zoomAt(middle(), 1.0 / zoomStep);
    case Qt::Key_0:
        return resetView();
    case Qt::Key_Escape:
        if (!cursorBin()) break;
        hover_.reset();
        cursor_.reset();
        return applyCursor();
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void HistogramWidget::mouseMoveEvent(QMouseEvent* event) {
    if (!chart_.study()) return;
    if (box_) {
        box_->second = event->position().x();
        update();
        return;
    }
    if (dragged_ && event->buttons().testFlag(Qt::LeftButton)) {
        const double shift = *dragged_ - chart_.pnlAt(event->position().x(), chartArea());
        const AxisSpan now = chart_.view();
        chart_.setView({now.low + shift, now.high + shift});
        update();
        return;
    }
    const auto bin = chart_.binAt(event->position(), chartArea());
    if (bin == hover_) return;
    hover_ = bin;
    applyCursor();
    if (bin) emit cursorMoved(*bin);
}

void HistogramWidget::mousePressEvent(QMouseEvent* event) {
    if (!chart_.study() || event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
    const double x = event->position().x();
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        box_ = std::pair(x, x);
    else
        dragged_ = chart_.pnlAt(x, chartArea());
}

void HistogramWidget::mouseReleaseEvent(QMouseEvent* event) {
    dragged_.reset();
    if (!box_) return QWidget::mouseReleaseEvent(event);
    const auto [from, to] = std::minmax(box_->first, box_->second);
    if (to - from > 4.0) chart_.setView({chart_.pnlAt(from, chartArea()), chart_.pnlAt(to, chartArea())});
    box_.reset();
    update();
}

void HistogramWidget::mouseDoubleClickEvent(QMouseEvent*) {
    dragged_.reset();
    resetView();
}

void HistogramWidget::wheelEvent(QWheelEvent* event) {
    if (!chart_.study()) return QWidget::wheelEvent(event);
    const double steps = event->angleDelta().y() / 120.0;
    zoomAt(chart_.pnlAt(event->position().x(), chartArea()), std::pow(zoomStep, steps));
    event->accept();
}

void HistogramWidget::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    if (!hover_) return;
    hover_.reset();
    applyCursor();
}

void HistogramWidget::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    chart_.setFocused(event->reason() != Qt::MouseFocusReason);
}

void HistogramWidget::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    chart_.setFocused(false);
}

void HistogramWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    chart_.setFont(font());
    update();
}

std::function<QString()> HistogramWidget::exportJob(const QString& path, const QSize& size, int dpi) {
    if (!chart_.study()) return [trouble = tr("There is no distribution to draw.")] { return trouble; };
    const PictureFormat format{size, dpi, text_.title, chart_.theme().panel};
    // Points are painted at once; lines are kept, as turning them into a file takes longer.
    if (pictureKind(path) == PictureKind::Png && formatProblem(format).isEmpty())
        return [path, image = image(size, dpi)] { return writeImage(path, image); };
    const auto recording = std::make_shared<Recording>(size);
    {
        QPainter painter(recording.get());
        paintPicture(painter, chart_, size, text_, font());
    }
    return [path, format, recording] {
        return writePicture(path, format, [&](QCPPainter& painter) { recording->play(painter); });
    };
}

QImage HistogramWidget::image(const QSize& size, int dpi) {
    const PictureFormat format{size, dpi, text_.title, chart_.theme().panel};
    if (!chart_.study() || !formatProblem(format).isEmpty()) return {};
    return pictureImage(format, [&](QCPPainter& painter) { paintPicture(painter, chart_, size, text_, font()); });
}

void HistogramWidget::copyPicture() {
    const QImage picture = image(size().expandedTo({640, 480}), qRound(96 * devicePixelRatioF()));
    if (!picture.isNull()) QGuiApplication::clipboard()->setPixmap(QPixmap::fromImage(picture));
}

QSize HistogramWidget::minimumSizeHint() const {
    return {300, 130};
}

QSize HistogramWidget::sizeHint() const {
    return {640, 260};
}

} // namespace marginscope
