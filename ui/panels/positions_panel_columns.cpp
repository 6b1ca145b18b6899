// Columns, order, groups and filter of the positions table: chosen in menus, remembered from one day to the next.
#include "ui/panels/positions_panel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace marginscope {

namespace {

constexpr int stateVersion = 1;
constexpr int firstRows = 100;               // looked at for a fitting width, with those in sight
constexpr int narrowest = 24, widest = 2000; // pixels a remembered width may have

QJsonObject sortJson(const PositionsViewModel& view) {
    if (view.sortColumn() < 0) return {};
    return {{QStringLiteral("column"), columnKey(view.sortColumn())},
            {QStringLiteral("descending"), view.sortOrder() == Qt::DescendingOrder}};
}

} // namespace

void PositionsPanel::setDefaultColumns() {
    QHeaderView& heads = table_->header();
    const int digit = table_->fontMetrics().horizontalAdvance(QLatin1Char('0'));
    digitWidth_ = digit;
    for (int column = 0; column < PositionColumnCount; ++column) {
        heads.moveSection(heads.visualIndex(column), column);
        heads.setSectionHidden(column, !isShownAtFirst(column));
        if (isShownAtFirst(column)) table_->setColumnWidth(column, columnDigits(column) * digit + space::medium);
    }
}

void PositionsPanel::resetColumns() {
    setDefaultColumns();
    fitsColumns_ = true;
    fitColumns();
}

/// As wide as head and figures need, so that as many columns as possible are in sight.
void PositionsPanel::fitColumns() {
    for (int column = 0; column < PositionColumnCount; ++column)
        if (!table_->isColumnHidden(column)) fitColumn(column);
}

void PositionsPanel::fitColumn(int column) {
    table_->setColumnWidth(column, widthNeeded(column));
}

/// New figures and rows that come into sight may need more room; columns do not shrink under the eyes.
void PositionsPanel::widenColumns() {
    for (int column = 0; column < PositionColumnCount; ++column) {
        if (table_->isColumnHidden(column) || (!fitsColumns_ && isTextColumn(column))) continue;
        const int needed = widthNeeded(column);
        if (needed > table_->columnWidth(column)) table_->setColumnWidth(column, needed);
    }
}

void PositionsPanel::followType() {
    const int digit = table_->fontMetrics().horizontalAdvance(QLatin1Char('0'));
    if (std::exchange(digitWidth_, digit) != digit && fitsColumns_) fitColumns();
}

std::vector<int> PositionsPanel::sampledRows() const {
    std::vector<int> rows;
    const int count = view_->rowCount();
    for (int row = 0; row < std::min(count, firstRows); ++row)
        rows.push_back(row);
    const int top = std::max(table_->rowAt(0), firstRows), below = table_->rowAt(table_->viewport()->height() - 1);
    for (int row = top; row <= (below < 0 ? count - 1 : below) && row - top < firstRows; ++row)
        rows.push_back(row);
    return rows;
}

int PositionsPanel::widthNeeded(int column) const {
    QFont heavy = table_->font(); // as heads of groups have it
    heavy.setBold(true);
    const QFontMetrics metrics(table_->font()), heavyMetrics(heavy);
    const auto width = [&](const QString& text) { return metrics.horizontalAdvance(text); };
    int widest = QFontMetrics(table_->header().font()).horizontalAdvance(columnTitle(column));
    for (const int row : sampledRows()) {
        const QString text = view_->index(row, column).data().toString();
        if (!view_->isDraft(row))
            widest = std::max(widest, view_->isGroup(row) ? heavyMetrics.horizontalAdvance(text) : width(text));
    }
    const int digit = width(QStringLiteral("0"));
    const bool first = column == InstrumentColumn;
    const int signs = first ? 2 * digit : 0;
    // Figures are never shortened, rather is the table scrolled; words people wrote are.
    const int most = isNumberColumn(column) ? widest : (first ? 40 : 16) * digit;
    return std::max(std::min(widest, most), 3 * digit) + signs + 2 * space::medium;
}

void PositionsPanel::showColumn(int column, bool shown) {
    if (column <= InstrumentColumn || column >= PositionColumnCount) return; // the first says what the rest is about
    table_->setColumnHidden(column, !shown);
    if (shown) fitColumn(column);
}

void PositionsPanel::moveColumn(int column, int by) {
    QHeaderView& heads = table_->header();
    int place = heads.visualIndex(column) + by;
    while (place > 0 && place < heads.count() && heads.isSectionHidden(heads.logicalIndex(place)))
        place += by;
    if (column == InstrumentColumn || place <= 0 || place >= heads.count()) return;
    heads.moveSection(heads.visualIndex(column), place);
}

void PositionsPanel::fillColumnMenu(QMenu& menu) {
    menu.clear();
    for (int column = InstrumentColumn + 1; column < PositionColumnCount; ++column) {
        QAction* action = menu.addAction(columnTitle(column));
        action->setObjectName(QStringLiteral("column.%1").arg(columnKey(column)));
        action->setToolTip(columnDescription(column));
        action->setCheckable(true);
        action->setChecked(!table_->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { showColumn(column, shown); });
    }
    menu.addSeparator();
    menu.addAction(tr("Reset columns"), this, &PositionsPanel::resetColumns);
}

void PositionsPanel::addColumnActions(QMenu& menu, int column) {
    menu.addAction(tr("Sort ascending\tAlt+Up"), this, [this, column] { sortBy(column, Qt::AscendingOrder); });
    menu.addAction(tr("Sort descending\tAlt+Down"), this, [this, column] { sortBy(column, Qt::DescendingOrder); });
    menu.addAction(tr("Order of the book\tAlt+Home"), this, [this] { sortBy(-1); });
    menu.addSeparator();
    const bool fixed = column == InstrumentColumn;
    menu.addAction(tr("Hide column"), this, [this, column] { showColumn(column, false); })->setEnabled(!fixed);
    menu.addAction(tr("Move column left"), this, [this, column] { moveColumn(column, -1); })->setEnabled(!fixed);
    menu.addAction(tr("Move column right"), this, [this, column] { moveColumn(column, 1); })->setEnabled(!fixed);
    menu.addAction(tr("Fit width"), this, [this, column] { fitColumn(column); });
}

void PositionsPanel::showHeaderMenu(const QPoint& place) {
    QHeaderView& heads = table_->header();
    const bool frozen = place.x() < table_->header().frozenWidth();
    const int column = frozen ? static_cast<int>(InstrumentColumn) : heads.logicalIndexAt(place);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("positionsHeaderMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) addColumnActions(*menu, column);
    menu->addSeparator();
    fillColumnMenu(*menu->addMenu(tr("Columns")));
    menu->popup(heads.mapToGlobal(place));
}

void PositionsPanel::showContextMenu(const QPoint& place) {
    const QModelIndex current = table_->currentIndex();
    const bool legs = !selectedPositions().isEmpty(), rows = !selectedBookRows().isEmpty();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("positionsContextMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, void (PositionsPanel::*slot)(), bool enabled) {
        menu->addAction(text, this, slot)->setEnabled(enabled);
    };
    add(tr("&Edit\tF2"), &PositionsPanel::editCell, current.flags().testFlag(Qt::ItemIsEditable));
    add(tr("&New leg\tIns"), &PositionsPanel::newLeg, true);
    add(tr("Fill &down\tCtrl+D"), &PositionsPanel::fillDown, legs);
    add(tr("D&uplicate"), &PositionsPanel::duplicateRows, legs);
    add(tr("&Remove\tDel"), &PositionsPanel::removeSelected, rows);
    menu->addSeparator();
    add(tr("Cu&t\tCtrl+X"), &PositionsPanel::cut, legs);
    add(tr("&Copy\tCtrl+C"), &PositionsPanel::copySelection, table_->selectionModel()->hasSelection());
    add(tr("&Paste\tCtrl+V"), &PositionsPanel::paste, true);
    add(tr("Select &all\tCtrl+A"), &PositionsPanel::selectAll, true);
    menu->addSeparator();
    add(tr("E&xplain this figure\tAlt+Return"), &PositionsPanel::explainFigure,
        current.isValid() && model_->isPosition(view_->sourceRow(current.row())));
    if (view_->grouping() != Grouping::None) {
        add(tr("Fold all groups"), &PositionsPanel::collapseAll, true);
        add(tr("Unfold all groups"), &PositionsPanel::expandAll, true);
    }
    if (current.isValid()) addColumnActions(*menu->addMenu(tr("Co&lumn")), current.column());
    menu->popup(table_->viewport()->mapToGlobal(place));
}

void PositionsPanel::showColumnChooser() {
    filterBar_->columnsButton().showMenu();
}

void PositionsPanel::showGroupChooser() {
    filterBar_->groupsButton().showMenu();
}

void PositionsPanel::focusFilter() {
    filterBar_->focusText();
}

void PositionsPanel::clearFilters() {
    filterBar_->clear();
}

void PositionsPanel::applyAgain() {
    view_->applyAgain();
}

void PositionsPanel::setGrouping(Grouping grouping) {
    view_->setGrouping(grouping);
}

void PositionsPanel::expandAll() {
    view_->setAllCollapsed(false);
}

void PositionsPanel::collapseAll() {
    view_->setAllCollapsed(true);
}

void PositionsPanel::sortBy(int column, Qt::SortOrder order) {
    table_->header().setSortIndicator(column, order);
}

void PositionsPanel::selectAll() {
    table_->selectAll();
}

void PositionsPanel::editCell() {
    if (table_->currentIndex().flags().testFlag(Qt::ItemIsEditable)) table_->edit(table_->currentIndex());
}

void PositionsPanel::explainFigure() {
    explain(table_->currentIndex());
}

void PositionsPanel::explain(const QModelIndex& index) {
    const int row = index.isValid() ? view_->sourceRow(index.row()) : -1;
    if (!model_->isPosition(row)) return;
    emit figureRequested({regimeOfColumn(index.column()), levelOfColumn(index.column()), FigureRef::Part::Position,
                          model_->position(row).instrument.symbol, row});
}

QByteArray PositionsPanel::saveState() const {
    const QHeaderView& heads = table_->header();
    QJsonArray columns;
    for (int place = 0; place < heads.count(); ++place) {
        const int column = heads.logicalIndex(place);
        const bool hidden = heads.isSectionHidden(column);
        columns.append(QJsonObject{{QStringLiteral("key"), columnKey(column)},
                                   {QStringLiteral("shown"), !hidden},
                                   {QStringLiteral("width"), hidden ? 0 : heads.sectionSize(column)}});
    }
    const QJsonObject state{{QStringLiteral("version"), stateVersion},
                            {QStringLiteral("columns"), columns},
                            {QStringLiteral("sort"), sortJson(*view_)},
                            {QStringLiteral("grouping"), static_cast<int>(view_->grouping())},
                            {QStringLiteral("filter"), view_->filter().toJson()}};
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void PositionsPanel::restoreState(const QByteArray& state) {
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    if (json[QStringLiteral("version")].toInt() != stateVersion) return;
    QHeaderView& heads = table_->header();
    int place = 0;
    for (const QJsonValue value : json[QStringLiteral("columns")].toArray()) {
        const int column = columnOfKey(value[QStringLiteral("key")].toString());
        if (column < 0) continue;
        heads.moveSection(heads.visualIndex(column), place++);
        if (column != InstrumentColumn) showColumn(column, value[QStringLiteral("shown")].toBool());
        const int width = value[QStringLiteral("width")].toInt();
        if (width < narrowest || width > widest) continue;
        table_->setColumnWidth(column, width);
        fitsColumns_ = false;
    }
    const int grouping = json[QStringLiteral("grouping")].toInt();
    if (grouping >= 0 && grouping <= static_cast<int>(Grouping::Group)) setGrouping(static_cast<Grouping>(grouping));
    view_->setFilter(PositionsFilter::fromJson(json[QStringLiteral("filter")].toObject()));
    const QJsonObject sort = json[QStringLiteral("sort")].toObject();
    sortBy(columnOfKey(sort[QStringLiteral("column")].toString()),
           sort[QStringLiteral("descending")].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace marginscope
