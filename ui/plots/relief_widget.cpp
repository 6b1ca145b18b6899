#include "ui/plots/relief_widget.h"

#include "ui/plots/picture_file.h"
#include "ui/plots/plot_text.h"
#include "ui/plots/recording.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr int bigStep = 5;
constexpr double turnByKey = 5.0;   ///< degrees
constexpr double turnByPixel = 0.4; ///< degrees
constexpr double clickReach = 4.0;  ///< pixels a click may slip
constexpr int settlingTime = 160;   ///< milliseconds

} // namespace

ReliefWidget::ReliefWidget(QWidget* parent) : QWidget(parent), readOutLabel_(new QLabel(this)) {
    setObjectName(QStringLiteral("surfaceRelief"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Surface, relief"));
    readOutLabel_->setObjectName(QStringLiteral("reliefReadOut"));
    readOutLabel_->setTextFormat(Qt::PlainText);
    readOutLabel_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    readOutLabel_->setContentsMargins(8, 6, 8, 2);
    readOutLabel_->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(readOutLabel_);
    column->addStretch(1);
    settling_.setSingleShot(true);
    settling_.setInterval(settlingTime);
    connect(&settling_, &QTimer::timeout, this, &ReliefWidget::repaintAll);
    relief_.setFont(font());
    setEmptyText(tr("No surface yet: open a book, and its margin over price and volatility appears here."));
    setTheme(lightPlotTheme());
}

void ReliefWidget::repaintAll() {
    painted_ = {};
    update();
}

void ReliefWidget::setSurface(std::shared_ptr<const Surface> surface) {
    const bool sameAxes = surface && relief_.surface() && sameExtent(surface->spec, relief_.surface()->spec);
    relief_.setSurface(std::move(surface));
    if (!sameAxes) cursorPlace_.reset();
    hover_.reset();
    cursor_.reset();
    if (relief_.surface() && cursorPlace_) {
        const SurfaceSpec& spec = relief_.surface()->spec;
        cursor_ = QPoint(nearestNode(spec.x, cursorPlace_->x()), nearestNode(spec.y, cursorPlace_->y()));
    }
    readOutLabel_->setVisible(relief_.surface() != nullptr);
    updateReadOut();
    repaintAll();
}

void ReliefWidget::setReading(const SurfaceReading& reading) {
    relief_.setReading(reading);
    updateReadOut();
    repaintAll();
}

void ReliefWidget::setMarkers(std::shared_ptr<const Comparison> comparison) {
    comparison_ = std::move(comparison);
    relief_.setContext(chartContext(comparison_.get()));
    updateReadOut();
    repaintAll();
}

void ReliefWidget::setTheme(const PlotTheme& theme) {
    relief_.setTheme(theme);
    // A rule, not a palette: a style sheet of the application takes palettes back when it changes.
    readOutLabel_->setStyleSheet(QStringLiteral("QLabel { background: transparent; color: %1; } "
                                                "QLabel:disabled { color: %2; }")
                                     .arg(theme.text.name(), theme.muted.name()));
    repaintAll();
}

void ReliefWidget::setStale(bool stale) {
    stale_ = stale;
    readOutLabel_->setEnabled(!stale);
    update();
}

void ReliefWidget::setEmptyText(const QString& sentence) {
    emptyText_ = sentence;
    updateReadOut();
    update();
}

void ReliefWidget::setContours(bool shown) {
    relief_.setContours(shown);
    repaintAll();
}

void ReliefWidget::setAddition(ReadOutAddition addition) {
    addition_ = std::move(addition);
    updateReadOut();
}

void ReliefWidget::refreshReadOut() {
    updateReadOut();
}

QString ReliefWidget::readOut() const {
    return readOutLabel_->text();
}

QRectF ReliefWidget::area() const {
    const int top = readOutLabel_->isHidden() ? 0 : readOutLabel_->sizeHint().height();
    return QRectF(rect()).adjusted(0, top, 0, 0);
}

QPoint ReliefWidget::centreNode() const {
    const SurfaceSpec& spec = relief_.surface()->spec;
    return {nearestNode(spec.x, 0.0), nearestNode(spec.y, 0.0)};
}

QString ReliefWidget::readOutFor(const QPoint& node) const {
    const QString text = nodeText(*relief_.surface(), relief_.reading(), relief_.context(), node);
    const QString more = addition_ ? addition_(node) : QString();
    return more.isEmpty() ? text : text + readOutGap() + more;
}

QString ReliefWidget::emptySentence() const {
    return relief_.isFlatGrid() ? tr("A single row or column of nodes has no relief. Choose more nodes, or the map.")
                                : emptyText_;
}

void ReliefWidget::updateReadOut() {
    const QString before = readOutLabel_->text();
    const QString now = relief_.surface() ? readOutFor(cursorNode().value_or(centreNode())) : QString();
    readOutLabel_->setText(now);
    setAccessibleDescription(relief_.surface()
                                 ? tr("%1. Arrow keys move the cursor, with Shift they turn the relief.").arg(now)
                                 : emptySentence());
    if (now == before) return;
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    emit readOutChanged(now);
}

void ReliefWidget::showCursor() {
    updateReadOut();
    update();
    if (const auto node = cursorNode()) emit cursorMoved(node->x(), node->y());
}

void ReliefWidget::setCursorNode(const std::optional<QPoint>& node) {
    if (!relief_.surface() || (node == cursor_ && !hover_)) return;
    const SurfaceSpec& spec = relief_.surface()->spec;
    if (node && !QRect(0, 0, spec.x.count, spec.y.count).contains(*node)) return;
    hover_.reset();
    cursor_ = node;
    cursorPlace_.reset();
    if (node) cursorPlace_ = QPointF(spec.x.at(node->x()), spec.y.at(node->y()));
    showCursor();
}

void ReliefWidget::moveCursorBy(int dx, int dy) {
    const SurfaceSpec& spec = relief_.surface()->spec;
    const QPoint from = cursorNode().value_or(centreNode());
    setCursorNode(
        QPoint{std::clamp(from.x() + dx, 0, spec.x.count - 1), std::clamp(from.y() + dy, 0, spec.y.count - 1)});
}

void ReliefWidget::setView(const ReliefView& view) {
    relief_.setView(view);
    repaintAll();
}

void ReliefWidget::turn(double azimuth, double elevation) {
    ReliefView view = relief_.view();
    view.azimuth += azimuth;
    view.elevation += elevation;
    settling_.start();
    setView(view);
}

void ReliefWidget::zoom(double factor) {
    ReliefView view = relief_.view();
    view.zoom *= factor;
    settling_.start();
    setView(view);
}

void ReliefWidget::keyPressEvent(QKeyEvent* event) {
    if (!relief_.surface()) return QWidget::keyPressEvent(event);
    const bool turns = event->modifiers().testFlag(Qt::ShiftModifier);
    const int step = event->modifiers().testFlag(Qt::ControlModifier) ? bigStep : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return turns ? turn(turnByKey, 0.0) : moveCursorBy(-step, 0);
    case Qt::Key_Right:
        return turns ? turn(-turnByKey, 0.0) : moveCursorBy(step, 0);
    case Qt::Key_Up:
        return turns ? turn(0.0, turnByKey) : moveCursorBy(0, step);
    case Qt::Key_Down:
        return turns ? turn(0.0, -turnByKey) : moveCursorBy(0, -step);
    case Qt::Key_Home:
        return setCursorNode(centreNode());
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1.25);
    case Qt::Key_Minus:
        return zoom(0.8);
    case Qt::Key_0:
        return setView({});
    case Qt::Key_Escape:
        if (!cursorNode()) break;
        return setCursorNode(std::nullopt);
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ReliefWidget::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !relief_.surface()) return QWidget::mousePressEvent(event);
    grabbed_ = event->position();
    dragged_ = false;
}

void ReliefWidget::mouseMoveEvent(QMouseEvent* event) {
    if (!relief_.surface()) return QWidget::mouseMoveEvent(event);
    if (!grabbed_) {
        const auto node = relief_.nodeAt(event->position(), area());
        if (node == hover_) return;
        hover_ = node;
        return showCursor();
    }
    const QPointF way = event->position() - *grabbed_;
    if (!dragged_ && way.manhattanLength() < clickReach) return;
    dragged_ = true;
    grabbed_ = event->position();
    hover_.reset();
    turn(-turnByPixel * way.x(), turnByPixel * way.y());
}

void ReliefWidget::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !grabbed_) return QWidget::mouseReleaseEvent(event);
    grabbed_.reset();
    if (dragged_) {
        settling_.stop();
        return repaintAll();
    }
    if (const auto node = relief_.nodeAt(event->position(), area())) setCursorNode(node);
}

void ReliefWidget::mouseDoubleClickEvent(QMouseEvent*) {
    if (relief_.surface()) setView({});
}

void ReliefWidget::wheelEvent(QWheelEvent* event) {
    if (!relief_.surface() || event->angleDelta().y() == 0) return QWidget::wheelEvent(event);
    zoom(std::pow(1.25, event->angleDelta().y() / 120.0));
    event->accept();
}

void ReliefWidget::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    if (!hover_) return;
    hover_.reset();
    showCursor();
}

void ReliefWidget::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    keyboardFocus_ = event->reason() != Qt::MouseFocusReason;
    update();
}

void ReliefWidget::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    keyboardFocus_ = false;
    update();
}

void ReliefWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    relief_.setFont(font());
    repaintAll();
}

void ReliefWidget::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    painted_ = {};
}

void ReliefWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const PlotTheme& theme = relief_.theme();
    if (!relief_.surface()) {
        painter.fillRect(rect(), theme.panel);
        painter.setPen(theme.muted);
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, emptySentence());
        return;
    }
    const bool resized = painted_.devicePixelRatio() != devicePixelRatioF();
    if (painted_.isNull() || resized) {
        painted_ = QPixmap((QSizeF(size()) * devicePixelRatioF()).toSize());
        painted_.setDevicePixelRatio(devicePixelRatioF());
        painted_.fill(theme.panel);
        QPainter inside(&painted_);
        relief_.paint(inside, area(),
                      settling_.isActive() ? SurfaceRelief::Quality::Turning : SurfaceRelief::Quality::Screen);
    }
    painter.drawPixmap(0, 0, painted_);
    if (const auto node = cursorNode()) relief_.paintCursor(painter, area(), *node, !hover_);
    ChartFrame frame;
    frame.map = area().adjusted(2, 2, -2, -2);
    painter.setRenderHint(QPainter::Antialiasing, true);
    MarkPainter marks(painter, frame, theme, font());
    if (stale_) marks.stale(tr("▲ Out of date"));
    if (keyboardFocus_) marks.focusFrame();
}

void ReliefWidget::paintPicture(QCPPainter& painter, const QSize& size) const {
    const PictureText text = pictureTextOf(relief_.surface() ? readingTitle(relief_.reading(), *relief_.surface()) : readingTitle(relief_.reading()), readOut(), comparison_.get());
    paintFramed(painter, relief_.theme(), size, text, font(), [this](QCPPainter& inside, const QSize& room) {
        const QRectF place(QPointF(0.0, 0.0), QSizeF(room));
        relief_.paint(inside, place, SurfaceRelief::Quality::Vectors);
        if (cursor_) relief_.paintCursor(inside, place, *cursor_, true);
    });
}

std::function<QString()> ReliefWidget::exportJob(const QString& path, const QSize& size, int dpi) {
    if (!relief_.surface()) return [trouble = tr("There is no surface to draw.")] { return trouble; };
    const PictureFormat format{size, dpi, readingTitle(relief_.reading(), *relief_.surface()), relief_.theme().panel};
    if (pictureKind(path) == PictureKind::Png && formatProblem(format).isEmpty())
        return [path, image = image(size, dpi)] { return writeImage(path, image); };
    const auto recording = std::make_shared<Recording>(size);
    {
        QCPPainter painter(recording.get());
        painter.setMode(QCPPainter::pmVectorized);
        paintPicture(painter, size);
    }
    return [path, format, recording] {
        return writePicture(path, format, [&](QCPPainter& painter) { recording->play(painter); });
    };
}

QImage ReliefWidget::image(const QSize& size, int dpi) {
    const PictureFormat format{size, dpi, {}, relief_.theme().panel};
    if (!relief_.surface() || !formatProblem(format).isEmpty()) return {};
    return pictureImage(format, [&](QCPPainter& painter) { paintPicture(painter, size); });
}

void ReliefWidget::copyPicture() {
    const QImage picture = image(size().expandedTo({640, 480}), qRound(96 * devicePixelRatioF()));
    if (!picture.isNull()) QGuiApplication::clipboard()->setPixmap(QPixmap::fromImage(picture));
}

} // namespace marginscope
