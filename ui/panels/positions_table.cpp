#include "ui/panels/positions_table.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace marginscope {

PositionsTable::PositionsTable(const Theme& theme, PositionsViewModel& model, QWidget* parent)
    : EditTable(theme, parent)
    , model_(model)
    , header_(new FrozenHeader(this)) {
    setType(*header_, TypeRole::Secondary);
    header_->setMinimumSectionSize(horizontalHeader()->minimumSectionSize());
    header_->setSortIndicator(-1, Qt::AscendingOrder);
    setHorizontalHeader(header_);
    setModel(&model);
    setSortingEnabled(true);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, header_->viewport(), qOverload<>(&QWidget::update));
    connect(header_, &QHeaderView::sectionResized, viewport(), qOverload<>(&QWidget::update));
}

QModelIndex PositionsTable::indexAt(const QPoint& place) const {
    if (!isColumnFrozen() || place.x() >= frozenWidth()) return QTableView::indexAt(place);
    const int row = rowAt(place.y());
    return row < 0 ? QModelIndex() : model_.index(row, InstrumentColumn);
}

QRect PositionsTable::visualRect(const QModelIndex& index) const {
    QRect place = QTableView::visualRect(index);
    if (index.column() == InstrumentColumn && place.isValid()) place.moveLeft(0);
    return place;
}

void PositionsTable::scrollTo(const QModelIndex& index, ScrollHint hint) {
    QScrollBar* bar = horizontalScrollBar();
    const int before = bar->value();
    QTableView::scrollTo(index, hint);
    if (!index.isValid()) return;
    if (index.column() == InstrumentColumn) return bar->setValue(before);
    const int covered = frozenWidth() - columnViewportPosition(index.column());
    if (covered > 0) bar->setValue(bar->value() - covered);
}

QRegion PositionsTable::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region = QTableView::visualRegionForSelection(selection);
    if (isColumnFrozen()) region += QRect(0, 0, frozenWidth(), viewport()->height());
    return region;
}

void PositionsTable::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0) return;
    viewport()->update();
    updateEditorGeometries();
}

void PositionsTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (isColumnFrozen()) paintFrozen(event->rect());
}

void PositionsTable::paintFrozen(const QRect& dirty) {
    if (dirty.left() > frozenWidth()) return;
    QPainter painter(viewport());
    painter.fillRect(QRect(0, dirty.top(), frozenWidth(), dirty.height()), palette().base());
    QStyleOptionViewItem basic;
    initViewItemOption(&basic);
    const int last = rowAt(dirty.bottom()) < 0 ? model_.rowCount() - 1 : rowAt(dirty.bottom());
    for (int row = std::max(rowAt(dirty.top()), 0); row <= last; ++row) {
        const QModelIndex index = model_.index(row, InstrumentColumn);
        QStyleOptionViewItem option = basic;
        option.rect = QRect(0, rowViewportPosition(row), frozenWidth(), rowHeight(row));
        if (selectionModel()->isSelected(index)) option.state |= QStyle::State_Selected;
        if (index == currentIndex() && hasFocus()) option.state |= QStyle::State_HasFocus;
        itemDelegate()->paint(&painter, option, index);
    }
    painter.setPen(cells().theme().palette().line);
    painter.drawLine(frozenWidth() - 1, dirty.top(), frozenWidth() - 1, dirty.bottom());
}

void PositionsTable::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    const int triangle = 2 * fontMetrics().horizontalAdvance(QLatin1Char('0')) + 6;
    QTableView::mousePressEvent(event);
    const bool onTriangle = index.isValid() && index.column() == InstrumentColumn && event->pos().x() < triangle;
    if (onTriangle && event->button() == Qt::LeftButton && model_.isGroup(index.row()))
        model_.setCollapsed(index.row(), !model_.isCollapsed(index.row()));
}

void PositionsTable::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->modifiers().testFlag(Qt::ControlModifier)) return emit explanationRequested(index);
    if (index.isValid() && model_.isGroup(index.row())) {
        model_.setCollapsed(index.row(), !model_.isCollapsed(index.row()));
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
}

bool PositionsTable::foldsBy(const QKeyEvent& event) {
    const QModelIndex index = currentIndex();
    if (!index.isValid() || !model_.isGroup(index.row()) || event.modifiers() & ~Qt::KeypadModifier) return false;
    const bool collapsed = model_.isCollapsed(index.row());
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        model_.setCollapsed(index.row(), !collapsed);
        return true;
    case Qt::Key_Plus:
        model_.setCollapsed(index.row(), false);
        return true;
    case Qt::Key_Minus:
        model_.setCollapsed(index.row(), true);
        return true;
    default:
        return false;
    }
}

bool PositionsTable::actsOn(const QKeyEvent& event) {
    const int column = currentIndex().column(), key = event.key();
    if (event.modifiers() == Qt::AltModifier && currentIndex().isValid()) {
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            emit explanationRequested(currentIndex());
        else if (key == Qt::Key_Up)
            emit sortRequested(column, Qt::AscendingOrder);
        else if (key == Qt::Key_Down)
            emit sortRequested(column, Qt::DescendingOrder);
        else if (key == Qt::Key_Home)
            emit sortRequested(-1, Qt::AscendingOrder);
        else
            return false;
        return true;
    }
    if (event.matches(QKeySequence::Cut))
        emit cutRequested();
    else if (event.matches(QKeySequence::Paste))
        emit pasteRequested();
    else if (key == Qt::Key_D && event.modifiers() == Qt::ControlModifier)
        emit fillDownRequested();
    else if (key == Qt::Key_Insert && event.modifiers() == Qt::NoModifier)
        emit newLegRequested();
    else
        return false;
    return true;
}

void PositionsTable::keyPressEvent(QKeyEvent* event) {
    if (state() != QAbstractItemView::EditingState && (foldsBy(*event) || actsOn(*event))) return event->accept();
    EditTable::keyPressEvent(event);
}

} // namespace marginscope
