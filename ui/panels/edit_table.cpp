#include "ui/panels/edit_table.h"

#include "ui/models/roles.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace marginscope {

namespace {

QString ungroupedText(const QModelIndex& index) {
    QString text = index.data().toString();
    return index.data(NumberRole).isValid() ? text.remove(QChar(0x202F)) : text;
}

QString htmlCell(const QModelIndex& index) {
    QString text = ungroupedText(index);
    if (!index.data(NumberRole).isValid()) return QStringLiteral("<td>%1</td>").arg(text.toHtmlEscaped());
    text.replace(QChar(0x2212), QLatin1Char('-')).remove(QLatin1Char('+'));
    return QStringLiteral("<td align=\"right\">%1</td>").arg(text);
}

} // namespace

EditTable::EditTable(const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , delegate_(new CellDelegate(theme, this)) {
    setItemDelegate(delegate_);
    setType(*this, TypeRole::Secondary);
    setType(*horizontalHeader(), TypeRole::Secondary);
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
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(48);
}

void EditTable::fitRows() {
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + (dense_ ? space::small - 1 : space::medium));
}

void EditTable::setDense(bool dense) {
    if (dense == dense_) return;
    dense_ = dense;
    fitRows();
}

void EditTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    fitRows();
    fitColumns();
}

void EditTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void EditTable::spreadColumns() {
    spreads_ = true;
    // Of long tables a page says how wide a column has to be; a thousand rows laid out would stop the window.
    constexpr int rowsMeasured = 60;
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    connect(model(), &QAbstractItemModel::modelReset, this, &EditTable::fitColumns);
    connect(model(), &QAbstractItemModel::dataChanged, this, &EditTable::fitColumns);
    fitColumns();
}

void EditTable::fitColumns() {
    if (!spreads_ || model() == nullptr || model()->columnCount() == 0) return;
    const int share = viewport()->width() / model()->columnCount();
    bool enough = true;
    for (int column = 0; column < model()->columnCount() && enough; ++column)
        enough = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) <= share;
    // One long text leaves the figures their room; what is cut is in the tool tip or below the table.
    horizontalHeader()->setMaximumSectionSize(enough ? -1 : std::max(viewport()->width() * 45 / 100, 160));
    horizontalHeader()->setSectionResizeMode(enough ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

QList<int> EditTable::selectedRows() const {
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QList<int> EditTable::selectedColumns() const {
    QList<int> columns;
    const QHeaderView& heads = *horizontalHeader();
    const QItemSelection selection = selectionModel()->selection();
    for (int place = 0; place < heads.count(); ++place) {
        const int column = heads.logicalIndex(place);
        const bool selected = std::any_of(selection.begin(), selection.end(), [&](const QItemSelectionRange& range) {
            return column >= range.left() && column <= range.right();
        });
        if (selected && !isColumnHidden(column)) columns.append(column);
    }
    return columns;
}

template<class Cell>
QList<QStringList> EditTable::selectedCells(const Cell& cell) const {
    const QList<int> columns = selectedColumns();
    const QItemSelection selection = selectionModel()->selection();
    const bool block = selection.size() == 1; // the usual case needs no looking up
    QList<QStringList> table;
    for (const int row : selectedRows()) {
        QStringList line;
        for (const int column : columns) {
            const QModelIndex index = model()->index(row, column);
            line.append(block || selectionModel()->isSelected(index) ? cell(index) : QString());
        }
        table.append(line);
    }
    return table;
}

QString EditTable::selectionAsText() const {
    QStringList heads;
    for (const int column : selectedColumns())
        heads.append(
            model()->headerData(column, Qt::Horizontal).toString().replace(QLatin1Char('\n'), QLatin1Char(' ')));
    QStringList lines{heads.join(QLatin1Char('\t'))};
    for (const QStringList& line : selectedCells(ungroupedText))
        lines.append(line.join(QLatin1Char('\t')));
    return lines.join(QLatin1Char('\n'));
}

QString EditTable::selectionAsHtml() const {
    QString html = QStringLiteral("<table><tr>");
    for (const int column : selectedColumns())
        html +=
            QStringLiteral("<th>%1</th>").arg(model()->headerData(column, Qt::Horizontal).toString().toHtmlEscaped());
    html += QStringLiteral("</tr>");
    for (const QStringList& line : selectedCells(htmlCell))
        html += QStringLiteral("<tr>%1</tr>").arg(line.join(QString()));
    return html + QStringLiteral("</table>");
}

void EditTable::copySelection() {
    if (!selectionModel()->hasSelection()) return;
    auto* copied = new QMimeData;
    copied->setText(selectionAsText());
    copied->setHtml(selectionAsHtml());
    QApplication::clipboard()->setMimeData(copied);
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
