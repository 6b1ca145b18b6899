#include "ui/plots/curve_chart.h"

#include "ui/plots/curve_table_model.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace marginscope {

CurveChart::CurveChart(QWidget* parent) : QWidget(parent), theme_(lightPlotTheme()), table_(new CurveTableModel(this)) {
    setFocusPolicy(Qt::StrongFocus);
    buildParts();
    table_->setPicture(&picture_);
    setTheme(theme_);
    draw();
}

CurveChart::~CurveChart() = default;

void CurveChart::setPicture(CurvePicture picture) {
    const std::optional<std::pair<int, int>> before = cursor_;
    picture_ = std::move(picture);
    table_->setPicture(&picture_);
    cursor_.reset();
    draw();
    if (before) setCursor(before->first, before->second);
}

void CurveChart::setTheme(const PlotTheme& theme) {
    theme_ = theme;
    for (QLabel* label : {readOut_, empty_})
        // A rule, not a palette: a style sheet of the application takes palettes back when it changes.
        label->setStyleSheet(
            QStringLiteral("QLabel { background: %1; color: %2; } QLabel:disabled { color: %3; }")
                .arg(theme.panel.name(), (label == empty_ ? theme.muted : theme.text).name(), theme.muted.name()));
    draw();
}

void CurveChart::setStale(bool stale) {
    if (stale == stale_) return;
    stale_ = stale;
    readOut_->setEnabled(!stale);
    applyCursor();
}

void CurveChart::setEmptyText(const QString& sentence) {
    empty_->setText(sentence);
    if (picture_.isEmpty()) setAccessibleDescription(sentence);
}

QString CurveChart::readOut() const {
    return readOut_->text();
}

void CurveChart::setCursor(int curve, int point) {
    if (curve < 0 || curve >= static_cast<int>(picture_.curves.size())) return;
    const QVector<double>& places = picture_.curves[static_cast<std::size_t>(curve)].x;
    if (point < 0 || point >= places.size()) return;
    cursor_ = {curve, point};
    applyCursor();
}

void CurveChart::clearCursor() {
    cursor_.reset();
    applyCursor();
}

void CurveChart::applyCursor() {
    plot_->clearItems();
    QString text = picture_.title;
    if (cursor_) {
        const Curve& curve = picture_.curves[static_cast<std::size_t>(cursor_->first)];
        const double x = curve.x[cursor_->second], y = curve.y[cursor_->second];
        const QString separator = QStringLiteral("  ·  ");
        text = curve.name + separator + curveText(picture_.xScale, x) + separator + curveText(picture_.yScale, y);
        auto* mark = new QCPItemTracer(plot_);
        mark->setLayer(QStringLiteral("cursor"));
        mark->setStyle(QCPItemTracer::tsCircle);
        mark->setSize(11.0);
        mark->setPen(QPen(theme_.text, 2.0));
        mark->setBrush(Qt::NoBrush);
        mark->position->setCoords(x, std::isfinite(y) ? y : 0.0);
    }
    if (stale_ && !text.isEmpty()) text = tr("▲ Out of date: %1").arg(text);
    const bool changed = text != readOut_->text();
    readOut_->setText(text);
    setAccessibleDescription(picture_.isEmpty() ? empty_->text() : text);
    plot_->replot(QCustomPlot::rpQueuedReplot);
    if (!changed) return;
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    emit readOutChanged(text);
}

void CurveChart::hover(const QPointF& pixel) {
    constexpr double reachable = 40.0;
    double nearest = reachable;
    std::optional<std::pair<int, int>> found;
    for (int c = 0; c < plot_->graphCount(); ++c) {
        const Curve& curve = picture_.curves[static_cast<std::size_t>(c)];
        for (qsizetype i = 0; i < curve.x.size(); ++i) {
            const double away = std::hypot(plot_->xAxis->coordToPixel(curve.x[i]) - pixel.x(),
                                           plot_->yAxis->coordToPixel(curve.y[i]) - pixel.y());
            if (!(away < nearest)) continue;
            nearest = away;
            found = {c, static_cast<int>(i)};
        }
    }
    if (found == cursor_ || !found) return;
    cursor_ = found;
    applyCursor();
}

void CurveChart::step(int by) {
    const int curve = cursor_ ? cursor_->first : 0;
    if (curve >= static_cast<int>(picture_.curves.size())) return;
    const int last = static_cast<int>(picture_.curves[static_cast<std::size_t>(curve)].x.size()) - 1;
    if (last < 0) return stepCurve(1);
    setCursor(curve, cursor_ ? std::clamp(cursor_->second + by, 0, last) : last / 2);
}

/// To the nearest place of the next curve that has points.
void CurveChart::stepCurve(int by) {
    const int count = static_cast<int>(picture_.curves.size());
    const double place = cursor_ ? picture_.curves[static_cast<std::size_t>(cursor_->first)].x[cursor_->second] : 0.0;
    for (int curve = (cursor_ ? cursor_->first : -1) + by; curve >= 0 && curve < count; curve += by) {
        const QVector<double>& places = picture_.curves[static_cast<std::size_t>(curve)].x;
        if (places.isEmpty()) continue;
        const auto nearest = std::min_element(places.begin(), places.end(), [place](double a, double b) {
            return std::abs(a - place) < std::abs(b - place);
        });
        return setCursor(curve, static_cast<int>(nearest - places.begin()));
    }
}

void CurveChart::zoom(double factor) {
    double x = plot_->xAxis->range().center(), y = plot_->yAxis->range().center();
    if (cursor_) {
        const Curve& curve = picture_.curves[static_cast<std::size_t>(cursor_->first)];
        x = curve.x[cursor_->second];
        y = curve.y[cursor_->second];
    }
    plot_->xAxis->scaleRange(factor, x);
    plot_->yAxis->scaleRange(factor, y);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void CurveChart::keyPressEvent(QKeyEvent* event) {
    if (picture_.isEmpty()) return QWidget::keyPressEvent(event);
    const int wide = event->modifiers().testFlag(Qt::ControlModifier) ? 5 : 1;
    constexpr int everything = 1 << 20;
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-wide);
    case Qt::Key_Right:
        return step(wide);
    case Qt::Key_Home:
        return step(0), step(-everything);
    case Qt::Key_End:
        return step(0), step(everything);
    case Qt::Key_Up:
        return stepCurve(-1);
    case Qt::Key_Down:
        return stepCurve(1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(0.8);
    case Qt::Key_Minus:
        return zoom(1.25);
    case Qt::Key_0:
        return resetView();
    case Qt::Key_Escape:
        if (cursor_) return clearCursor();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void CurveChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    plot_->axisRect()->setBackground(QBrush(Qt::NoBrush));
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis})
        axis->setBasePen(QPen(theme_.accent, 2.0));
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void CurveChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis})
        axis->setBasePen(QPen(theme_.line, 1.0));
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void CurveChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange || plot_ == nullptr) return;
    dress();
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

bool CurveChart::eventFilter(QObject* watched, QEvent* event) {
    if (watched == plot_ && event->type() == QEvent::MouseButtonPress) setFocus(Qt::MouseFocusReason);
    if (watched == plot_ && event->type() == QEvent::Leave && !hasFocus() && cursor_) clearCursor();
    return QWidget::eventFilter(watched, event);
}

QSize CurveChart::minimumSizeHint() const {
    return {24 * fontMetrics().averageCharWidth(), 8 * fontMetrics().height()};
}

QSize CurveChart::sizeHint() const {
    return {480, 320};
}

QAbstractTableModel* CurveChart::tableModel() const {
    return table_;
}

} // namespace marginscope
