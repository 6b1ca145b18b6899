#include "ui/panels/frozen_header.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>

namespace marginscope {

FrozenHeader::FrozenHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true);
    connect(this, &QHeaderView::sectionResized, this, [this] {
        if (pressed_) emit widthChosen();
    });
    // Whatever is dropped before it, the first stays the first.
    connect(this, &QHeaderView::sectionMoved, this, [this] {
        if (visualIndex(0) > 0) moveSection(visualIndex(0), 0);
    });
}

bool FrozenHeader::isOverFrozen(const QPoint& place) const {
    return count() > 0 && place.x() < frozenWidth();
}

QPoint FrozenHeader::placeInSections(const QPoint& place) const {
    return {place.x() - offset(), place.y()};
}

QMouseEvent FrozenHeader::translated(const QMouseEvent& event) const {
    const QPointF place(event.position().x() - offset(), event.position().y());
    return {event.type(),   place,           event.scenePosition(), event.globalPosition(),
            event.button(), event.buttons(), event.modifiers(),     event.pointingDevice()};
}

void FrozenHeader::paintEvent(QPaintEvent* event) {
    QHeaderView::paintEvent(event);
    if (count() == 0 || offset() == 0) return;
    QPainter painter(viewport());
    const QRect place(0, 0, frozenWidth(), viewport()->height());
    painter.fillRect(place, palette().window());
    painter.save();
    paintSection(&painter, place, 0);
    painter.restore();
}

void FrozenHeader::mousePressEvent(QMouseEvent* event) {
    pressed_ = true;
    pressedOnFrozen_ = isOverFrozen(event->pos());
    if (!pressedOnFrozen_) return QHeaderView::mousePressEvent(event);
    QMouseEvent moved = translated(*event);
    QHeaderView::mousePressEvent(&moved);
}

void FrozenHeader::mouseMoveEvent(QMouseEvent* event) {
    const bool frozen = event->buttons() == Qt::NoButton ? isOverFrozen(event->pos()) : pressedOnFrozen_;
    if (!frozen) return QHeaderView::mouseMoveEvent(event);
    QMouseEvent moved = translated(*event);
    QHeaderView::mouseMoveEvent(&moved);
}

void FrozenHeader::mouseReleaseEvent(QMouseEvent* event) {
    pressed_ = false;
    if (!pressedOnFrozen_) return QHeaderView::mouseReleaseEvent(event);
    QMouseEvent moved = translated(*event);
    QHeaderView::mouseReleaseEvent(&moved);
    pressedOnFrozen_ = false;
}

void FrozenHeader::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!isOverFrozen(event->pos())) return QHeaderView::mouseDoubleClickEvent(event);
    QMouseEvent moved = translated(*event);
    QHeaderView::mouseDoubleClickEvent(&moved);
}

bool FrozenHeader::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (isOverFrozen(help->pos())) {
            QHelpEvent moved(QEvent::ToolTip, placeInSections(help->pos()), help->globalPos());
            return QHeaderView::viewportEvent(&moved);
        }
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace marginscope
