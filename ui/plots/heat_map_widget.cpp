#include "ui/plots/heat_map_widget.h"

#include "ui/plots/plot_text.h"
#include "ui/plots/surface_table_model.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>

namespace marginscope {

namespace {

constexpr int bigStep = 5;

AxisSpan zoomed(const AxisSpan& shown, double centre, double factor) {
    return {centre - (centre - shown.low) * factor, centre + (shown.high - centre) * factor};
}

} // namespace

HeatMapWidget::HeatMapWidget(QWidget* parent) : QWidget(parent), table_(new SurfaceTableModel(this)) {
    setObjectName("surfacePlot");
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Surface, heat map"));
    buildParts();
    chart_ = std::make_unique<SurfaceChart>(*plot_);
    connectPlot();
    setEmptyText(tr("No surface yet: open a book, and its margin over price and volatility appears here."));
    setTheme(lightPlotTheme());
    adoptFont();
    showParts();
}

HeatMapWidget::~HeatMapWidget() = default;

void HeatMapWidget::buildParts() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    readOutLabel_ = new QLabel(this);
    readOutLabel_->setObjectName("surfaceReadOut");
    readOutLabel_->setTextFormat(Qt::PlainText);
    readOutLabel_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    readOutLabel_->setContentsMargins(8, 6, 8, 2);
    column->addWidget(readOutLabel_);
    pages_ = new QStackedLayout;
    column->addLayout(pages_, 1);
    plot_ = new QCustomPlot(this);
    plot_->setFocusPolicy(Qt::NoFocus);
    plot_->setMouseTracking(true);
    plot_->installEventFilter(this);
    emptyLabel_ = new QLabel(this);
    emptyLabel_->setObjectName("surfaceEmpty");
    emptyLabel_->setAlignment(Qt::AlignCenter);
    emptyLabel_->setWordWrap(true);
    emptyLabel_->setMargin(24);
    emptyLabel_->setAutoFillBackground(true);
    readOutLabel_->setAutoFillBackground(true);
    pages_->addWidget(plot_);
    pages_->addWidget(emptyLabel_);
}

void HeatMapWidget::connectPlot() {
    connect(plot_, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) { hover(event->position()); });
    connect(plot_, &QCustomPlot::mouseDoubleClick, this, &HeatMapWidget::resetView);
    connect(plot_, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        const bool box = event->modifiers().testFlag(Qt::ShiftModifier);
        plot_->setSelectionRectMode(box ? QCP::srmZoom : QCP::srmNone);
    });
}

void HeatMapWidget::showParts() {
    const bool filled = chart_->surface() != nullptr;
    pages_->setCurrentWidget(filled ? static_cast<QWidget*>(plot_) : emptyLabel_);
    readOutLabel_->setVisible(filled);
    updateReadOut();
}

void HeatMapWidget::setSurface(std::shared_ptr<const Surface> surface) {
    const bool sameAxes = surface && chart_->surface() && sameExtent(surface->spec, chart_->surface()->spec);
    chart_->setSurface(std::move(surface));
    table_->setSurface(chart_->surface(), chart_->reading());
    // The cursor stays at its place, whatever the number of nodes.
    if (!sameAxes) cursorPlace_.reset();
    hover_.reset();
    cursor_.reset();
    if (chart_->surface() && cursorPlace_) {
        const SurfaceSpec& spec = chart_->surface()->spec;
        cursor_ = QPoint(nearestNode(spec.x, cursorPlace_->x()), nearestNode(spec.y, cursorPlace_->y()));
    }
    applyCursor();
    showParts();
    chart_->replot();
}

void HeatMapWidget::setReading(const SurfaceReading& reading) {
    chart_->setReading(reading);
    table_->setSurface(chart_->surface(), reading);
    updateReadOut();
    chart_->replot();
}

void HeatMapWidget::setMarkers(std::shared_ptr<const Comparison> comparison) {
    comparison_ = std::move(comparison);
    chart_->setContext(chartContext(comparison_.get()));
    updateReadOut();
    chart_->replot();
}

void HeatMapWidget::setTheme(const PlotTheme& theme) {
    chart_->setTheme(theme);
    for (QLabel* label : {readOutLabel_, emptyLabel_}) {
        // A rule, not a palette: a style sheet of the application takes palettes back when it changes.
        const QColor text = label == emptyLabel_ ? theme.muted : theme.text;
        label->setStyleSheet(QStringLiteral("QLabel { background: %1; color: %2; } QLabel:disabled { color: %3; }")
                                 .arg(theme.panel.name(), text.name(), theme.muted.name()));
    }
    chart_->replot();
}

void HeatMapWidget::setStale(bool stale) {
    chart_->setStale(stale);
    readOutLabel_->setEnabled(!stale);
    chart_->replot();
}

void HeatMapWidget::setEmptyText(const QString& sentence) {
    emptyLabel_->setText(sentence);
    updateReadOut();
}

std::shared_ptr<const Surface> HeatMapWidget::surface() const {
    return chart_->surface();
}

SurfaceReading HeatMapWidget::reading() const {
    return chart_->reading();
}

QString HeatMapWidget::readOut() const {
    return readOutLabel_->text();
}

std::optional<QPoint> HeatMapWidget::cursorNode() const {
    return hover_ ? hover_ : cursor_;
}

QPoint HeatMapWidget::centreNode() const {
    const SurfaceSpec& spec = chart_->surface()->spec;
    return {nearestNode(spec.x, 0.0), nearestNode(spec.y, 0.0)};
}

QString HeatMapWidget::readOutFor(const QPoint& node) const {
    const QString text = nodeText(*chart_->surface(), chart_->reading(), chart_->context(), node);
    const QString more = addition_ ? addition_(node) : QString();
    return more.isEmpty() ? text : text + readOutGap() + more;
}

QString HeatMapWidget::accessibleSummary() const {
    if (!chart_->surface()) return emptyLabel_->text();
    return tr("%1. Arrow keys move the cursor, Home returns to the unmoved market.").arg(readOut());
}

void HeatMapWidget::updateReadOut() {
    const QString before = readOutLabel_->text();
    const auto node = cursorNode();
    const QString now = chart_->surface() ? readOutFor(node.value_or(centreNode())) : QString();
    readOutLabel_->setText(now);
    setAccessibleDescription(accessibleSummary());
    if (now == before) return;
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    emit readOutChanged(now);
}

void HeatMapWidget::setAddition(ReadOutAddition addition) {
    addition_ = std::move(addition);
    updateReadOut();
}

void HeatMapWidget::refreshReadOut() {
    updateReadOut();
}

void HeatMapWidget::applyCursor() {
    const auto node = cursorNode();
    chart_->setCursor(node, node && !hover_);
    updateReadOut();
    if (node) emit cursorMoved(node->x(), node->y());
}

void HeatMapWidget::hover(const QPointF& pixel) {
    const auto node = chart_->nodeAt(pixel);
    if (node == hover_) return;
    hover_ = node;
    applyCursor();
}

void HeatMapWidget::setCursorNode(const QPoint& node) {
    if (!chart_->surface()) return;
    const SurfaceSpec& spec = chart_->surface()->spec;
    if (!QRect(0, 0, spec.x.count, spec.y.count).contains(node)) return;
    if (node == cursor_ && !hover_) return;
    hover_.reset();
    cursor_ = node;
    cursorPlace_ = QPointF(spec.x.at(node.x()), spec.y.at(node.y()));
    applyCursor();
}

void HeatMapWidget::moveCursorBy(int dx, int dy) {
    const SurfaceSpec& spec = chart_->surface()->spec;
    const QPoint from = cursorNode().value_or(centreNode());
    setCursorNode({std::clamp(from.x() + dx, 0, spec.x.count - 1), std::clamp(from.y() + dy, 0, spec.y.count - 1)});
}

void HeatMapWidget::zoomBy(double factor) {
    const SurfaceSpec& spec = chart_->surface()->spec;
    const ChartFrame now = chart_->frame();
    const QPoint node = cursorNode().value_or(centreNode());
    chart_->setView(zoomed(now.x, std::clamp(spec.x.at(node.x()), now.x.low, now.x.high), factor),
                    zoomed(now.y, std::clamp(spec.y.at(node.y()), now.y.low, now.y.high), factor));
    chart_->replot();
}

void HeatMapWidget::resetView() {
    if (!chart_->surface()) return;
    chart_->resetView();
    chart_->replot();
}

std::optional<std::pair<AxisSpan, AxisSpan>> HeatMapWidget::view() const {
    if (!chart_->surface()) return std::nullopt;
    const ChartFrame now = chart_->frame();
    const SurfaceSpec& spec = chart_->surface()->spec;
    if (now.x == axisSpan(spec.x) && now.y == axisSpan(spec.y)) return std::nullopt;
    return std::pair(now.x, now.y);
}

void HeatMapWidget::setView(const AxisSpan& x, const AxisSpan& y) {
    if (!chart_->surface()) return;
    chart_->setView(x, y);
    chart_->replot();
}

void HeatMapWidget::setContours(bool shown) {
    chart_->setContours(shown);
    chart_->replot();
}

void HeatMapWidget::setSlices(const SliceChoice& slices) {
    chart_->setSlices(slices);
    chart_->replot();
}

SliceChoice HeatMapWidget::shownSlices() const {
    return chart_->shownSlices();
}

void HeatMapWidget::keyPressEvent(QKeyEvent* event) {
    if (!chart_->surface()) return QWidget::keyPressEvent(event);
    const int step = event->modifiers().testFlag(Qt::ControlModifier) ? bigStep : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursorBy(-step, 0);
    case Qt::Key_Right:
        return moveCursorBy(step, 0);
    case Qt::Key_Up:
        return moveCursorBy(0, step);
    case Qt::Key_Down:
        return moveCursorBy(0, -step);
    case Qt::Key_Home:
        return setCursorNode(centreNode());
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(0.8);
    case Qt::Key_Minus:
        return zoomBy(1.25);
    case Qt::Key_0:
        return resetView();
    case Qt::Key_Escape:
        if (!cursorNode()) break;
        hover_.reset();
        cursor_.reset();
        cursorPlace_.reset();
        return applyCursor();
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void HeatMapWidget::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    chart_->setFocused(event->reason() != Qt::MouseFocusReason);
    chart_->replot();
}

void HeatMapWidget::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    chart_->setFocused(false);
    chart_->replot();
}

void HeatMapWidget::adoptFont() {
    chart_->setFont(font());
    updateReadOut();
    chart_->replot();
}

void HeatMapWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    const bool matters = event->type() == QEvent::FontChange;
    if (matters && chart_) adoptFont();
}

bool HeatMapWidget::eventFilter(QObject* watched, QEvent* event) {
    if (watched == plot_ && event->type() == QEvent::Leave && hover_) {
        hover_.reset();
        applyCursor();
    }
    // The plot keeps the resolution it was made with; a move to another screen changes it.
    if (watched == plot_ && event->type() == QEvent::Paint &&
        !qFuzzyCompare(plot_->bufferDevicePixelRatio(), plot_->devicePixelRatioF())) {
        plot_->setBufferDevicePixelRatio(plot_->devicePixelRatioF());
        chart_->replot();
    }
    return QWidget::eventFilter(watched, event);
}

QSize HeatMapWidget::minimumSizeHint() const {
    return {360, 280};
}

QSize HeatMapWidget::sizeHint() const {
    return {640, 520};
}

} // namespace marginscope
