#include "ui/models/positions_view_model.h"

#include "ui/models/position_order.h"

#include <algorithm>

namespace marginscope {

PositionsViewModel::PositionsViewModel(PositionsModel& source, QObject* parent)
    : QAbstractTableModel(parent)
    , source_(source) {
    const auto table = &source_;
    connect(table, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(table, &QAbstractItemModel::modelReset, this, &PositionsViewModel::onSourceReset);
    connect(table, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { onSourceInserted(first, last); });
    connect(table, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) { onSourceAboutToBeRemoved(first, last); });
    connect(table, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { onSourceRemoved(first, last); });
    connect(table, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to, const QList<int>& roles) {
                onSourceChanged(from.row(), to.row(), roles);
            });
    orderRows();
    takeLines(arrangedLines());
}

void PositionsViewModel::setFilter(const PositionsFilter& filter) {
    filter_ = filter;
    applyAgain();
}

void PositionsViewModel::setGrouping(Grouping grouping) {
    if (grouping == grouping_) return;
    beginResetModel(); // heads of the one are not heads of the other
    grouping_ = grouping;
    groups_.clear();
    groupIndex_.clear();
    takeLines(arrangedLines());
    endResetModel();
    emit arrangementChanged();
}

void PositionsViewModel::sort(int column, Qt::SortOrder order) {
    sortColumn_ = column < PositionColumnCount ? column : -1;
    sortOrder_ = order;
    applyAgain();
}

void PositionsViewModel::applyAgain() {
    orderRows();
    arrange();
    outOfDate_ = false;
    emit arrangementChanged();
}

bool PositionsViewModel::accepts(const PositionsFilterTest& test, int row) const {
    if (source_.isPosition(row)) return test.accepts(source_.position(row), source_.isNotModelled(row));
    const UnreadRow* unread = source_.unreadAt(row);
    return unread != nullptr && test.accepts(*unread);
}

void PositionsViewModel::orderRows() {
    const int rows = source_.bookRowCount();
    const bool all = filter_.isEmpty();
    const PositionsFilterTest test(filter_);
    order_.clear();
    order_.reserve(static_cast<std::size_t>(rows));
    for (int row = 0; row < rows; ++row)
        if (all || accepts(test, row)) order_.push_back(row);
    if (sortColumn_ >= 0) sortRows(order_, source_, sortColumn_, sortOrder_);
    orderedWithFigures_ = source_.comparison() != nullptr;
}

void PositionsViewModel::checkOutOfDate() {
    const bool all = filter_.isEmpty();
    const PositionsFilterTest test(filter_);
    bool changed = !all && std::any_of(order_.begin(), order_.end(), [&](int row) { return !accepts(test, row); });
    if (!changed && sortColumn_ >= 0) changed = !areSorted(order_, source_, sortColumn_, sortOrder_);
    if (changed == outOfDate_) return;
    outOfDate_ = changed;
    emit arrangementChanged();
}

std::vector<PositionsViewModel::Line> PositionsViewModel::arrangedLines() {
    std::vector<Line> lines;
    if (grouping_ != Grouping::None) {
        lines = groupedLines();
    } else {
        lines.reserve(order_.size() + 1);
        for (const int row : order_)
            lines.push_back({row, -1});
    }
    lines.push_back({draft, -1});
    return lines;
}

int PositionsViewModel::groupOf(const GroupKey& key) {
    const auto [found, isNew] = groupIndex_.try_emplace(key, static_cast<int>(groups_.size()));
    if (isNew) groups_.push_back({key, {}, false});
    return found->second;
}

std::vector<PositionsViewModel::Line> PositionsViewModel::groupedLines() {
    for (Group& group : groups_)
        group.sums = {};
    std::vector<std::vector<int>> members(groups_.size());
    for (const int row : order_) {
        const auto group = static_cast<std::size_t>(groupOf(groupKey(source_, row, grouping_)));
        if (group >= members.size()) members.resize(group + 1);
        members[group].push_back(row);
        groups_[group].sums.add(source_, row);
    }
    std::vector<Line> lines;
    lines.reserve(order_.size() + groups_.size() + 1);
    for (const auto& [key, index] : groupIndex_) {
        const std::vector<int>& rows = members[static_cast<std::size_t>(index)];
        if (rows.empty()) continue;
        lines.push_back({head, index});
        if (groups_[static_cast<std::size_t>(index)].collapsed) continue;
        for (const int row : rows)
            lines.push_back({row, -1});
    }
    return lines;
}

void PositionsViewModel::arrange() {
    showLines(arrangedLines());
}

void PositionsViewModel::takeLines(std::vector<Line> lines) {
    lines_ = std::move(lines);
    rowOf_.assign(static_cast<std::size_t>(source_.bookRowCount()) + 1, -1);
    for (std::size_t row = 0; row < lines_.size(); ++row) {
        const int source = lines_[row].source;
        if (source >= 0 && static_cast<std::size_t>(source) < rowOf_.size())
            rowOf_[static_cast<std::size_t>(source)] = static_cast<int>(row);
    }
}

/// Tells views as little as possible: rows in between that came or went, else another layout in which every row is
/// followed to its new place.
void PositionsViewModel::showLines(std::vector<Line> lines) {
    const auto shorter = static_cast<std::ptrdiff_t>(std::min(lines_.size(), lines.size()));
    const auto same = std::mismatch(lines_.begin(), lines_.begin() + shorter, lines.begin()).first - lines_.begin();
    const auto end =
        std::mismatch(lines_.rbegin(), lines_.rbegin() + (shorter - same), lines.rbegin()).first - lines_.rbegin();
    const int first = static_cast<int>(same), more = static_cast<int>(lines.size()) - static_cast<int>(lines_.size());
    if (same + end < shorter) return replaceLines(std::move(lines));
    if (more > 0) {
        beginInsertRows({}, first, first + more - 1);
        takeLines(std::move(lines));
        endInsertRows();
    } else if (more < 0) {
        beginRemoveRows({}, first, first - more - 1);
        takeLines(std::move(lines));
        endRemoveRows();
    } else {
        takeLines(std::move(lines));
    }
}

void PositionsViewModel::replaceLines(std::vector<Line> lines) {
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<Line> before = lines_;
    takeLines(std::move(lines));
    std::map<int, int> headRows;
    for (std::size_t row = 0; row < lines_.size(); ++row)
        if (lines_[row].source == head) headRows[lines_[row].group] = static_cast<int>(row);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex& index : from) {
        const Line& line = before[static_cast<std::size_t>(index.row())];
        const auto headRow = headRows.find(line.group);
        const int row = line.source == draft        ? draftRow()
                        : line.source != head       ? rowOfSource(line.source)
                        : headRow == headRows.end() ? -1
                                                    : headRow->second;
        to.append(row < 0 ? QModelIndex() : this->index(row, index.column()));
    }
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int PositionsViewModel::sourceRow(int row) const {
    if (row < 0 || row >= rowCount()) return -1;
    const int source = lineAt(row).source;
    return source == draft ? source_.draftRow() : source;
}

int PositionsViewModel::rowOfSource(int sourceRow) const {
    if (sourceRow == source_.draftRow()) return draftRow();
    return sourceRow >= 0 && sourceRow < static_cast<int>(rowOf_.size()) ? rowOf_[static_cast<std::size_t>(sourceRow)]
                                                                         : -1;
}

int PositionsViewModel::reveal(int sourceRow) {
    if (sourceRow < 0 || sourceRow > source_.draftRow()) return -1;
    if (rowOfSource(sourceRow) < 0 && std::find(order_.begin(), order_.end(), sourceRow) == order_.end()) setFilter({});
    if (rowOfSource(sourceRow) < 0 && grouping_ != Grouping::None) {
        groups_[static_cast<std::size_t>(groupOf(groupKey(source_, sourceRow, grouping_)))].collapsed = false;
        arrange();
        emitHeadsChanged();
    }
    return rowOfSource(sourceRow);
}

bool PositionsViewModel::isCollapsed(int row) const {
    return isGroup(row) && groupAt(row).collapsed;
}

void PositionsViewModel::setCollapsed(int row, bool collapsed) {
    if (!isGroup(row) || groupAt(row).collapsed == collapsed) return;
    groups_[static_cast<std::size_t>(lineAt(row).group)].collapsed = collapsed;
    arrange();
    emit dataChanged(index(row, 0), index(row, PositionColumnCount - 1));
}

void PositionsViewModel::setAllCollapsed(bool collapsed) {
    for (Group& group : groups_)
        group.collapsed = collapsed;
    arrange();
    emitHeadsChanged();
}

int PositionsViewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int PositionsViewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : PositionColumnCount;
}

} // namespace marginscope
