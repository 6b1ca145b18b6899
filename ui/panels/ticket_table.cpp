#include "ui/panels/ticket_table.h"

#include "ui/models/ticket_model.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <cstdlib>

namespace marginscope {

namespace {

constexpr int pixelsAStep = 12;

} // namespace

TicketTable::TicketTable(const Theme& theme, QWidget* parent) : EditTable(theme, parent) {
    viewport()->setMouseTracking(true);
}

bool TicketTable::canBeDragged(const QModelIndex& index) const {
    return index.isValid() && index.flags().testFlag(Qt::ItemIsEditable) &&
           (index.column() == TicketModel::Quantity || index.column() == TicketModel::Symbol);
}

void TicketTable::step(const QModelIndex& index, int steps, bool expiry, bool dragging) {
    if (index.column() == TicketModel::Symbol && expiry)
        emit expiryStepped(index.row(), steps, dragging);
    else if (index.column() == TicketModel::Symbol)
        emit strikeStepped(index.row(), steps, dragging);
    else
        emit sizeStepped(index.row(), steps, dragging);
}

void TicketTable::keyPressEvent(QKeyEvent* event) {
    const QModelIndex index = currentIndex();
    const bool edits = state() == QAbstractItemView::EditingState;
    if (edits || !index.isValid() || !index.flags().testFlag(Qt::ItemIsEditable)) return EditTable::keyPressEvent(event);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const int key = event->key();
    const bool up = key == Qt::Key_Plus || (control && key == Qt::Key_Up);
    const bool down = key == Qt::Key_Minus || (control && key == Qt::Key_Down);
    if (up || down) return step(index, up ? 1 : -1, false, false);
    const bool sideways = control && (key == Qt::Key_Left || key == Qt::Key_Right);
    if (sideways && index.column() == TicketModel::Symbol) return step(index, key == Qt::Key_Right ? 1 : -1, true, false);
    EditTable::keyPressEvent(event);
}

void TicketTable::mousePressEvent(QMouseEvent* event) {
    EditTable::mousePressEvent(event);
    pressed_ = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !canBeDragged(pressed_)) pressed_ = {};
    pressedAt_ = event->pos();
    dragging_ = false;
    steps_ = 0;
}

void TicketTable::mouseMoveEvent(QMouseEvent* event) {
    const QModelIndex under = indexAt(event->pos());
    if (!pressed_.isValid() || !event->buttons().testFlag(Qt::LeftButton)) {
        viewport()->setCursor(canBeDragged(under) ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return EditTable::mouseMoveEvent(event);
    }
    const int way = event->pos().x() - pressedAt_.x();
    if (!dragging_ && std::abs(way) < QApplication::startDragDistance()) return;
    if (!dragging_) emit dragBegan(pressed_.row());
    dragging_ = true;
    const int steps = way / pixelsAStep;
    if (steps == steps_) return;
    steps_ = steps;
    step(pressed_, steps, event->modifiers().testFlag(Qt::ShiftModifier), true);
}

void TicketTable::mouseReleaseEvent(QMouseEvent* event) {
    pressed_ = {};
    dragging_ = false;
    EditTable::mouseReleaseEvent(event);
}

} // namespace marginscope
