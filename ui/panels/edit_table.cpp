#include "ui/panels/edit_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <set>

namespace marginscope {

EditTable::EditTable(const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , delegate_(new CellDelegate(theme, this)) {
    setItemDelegate(delegate_);
    setFont(secondaryFont(font()));
    horizontalHeader()->setFont(font());
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false); // hairlines under rows are the style sheet's
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table; in an editor it goes to the next cell
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(48);
}

QList<int> EditTable::selectedRows() const {
    std::set<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        rows.insert(index.row());
    return {rows.begin(), rows.end()};
}

QString EditTable::selectionAsText() const {
    std::set<int> rows, columns;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    const auto joined = [&](const auto& cell) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cell(column));
        return cells.join(QLatin1Char('\t'));
    };
    QStringList lines{joined([&](int column) { return model()->headerData(column, Qt::Horizontal).toString(); })};
    for (const int row : rows)
        lines.append(joined([&](int column) {
            const QModelIndex index = model()->index(row, column);
            return selectionModel()->isSelected(index) ? index.data().toString() : QString();
        }));
    return lines.join(QLatin1Char('\n'));
}

void EditTable::copySelection() {
    if (selectionModel()->hasSelection()) QApplication::clipboard()->setText(selectionAsText());
}

void EditTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return copySelection();
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit removalRequested(selectedRows());
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != QAbstractItemView::EditingState && currentIndex().isValid()) {
        edit(currentIndex(), QAbstractItemView::EditKeyPressed, event);
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace marginscope
