// How the view follows the rows of the book.
#include "ui/models/positions_view_model.h"

#include <algorithm>

namespace marginscope {

void PositionsViewModel::onSourceReset() {
    for (Group& group : groups_)
        group.sums = {};
    orderRows();
    takeLines(arrangedLines());
    outOfDate_ = false;
    endResetModel();
    emit arrangementChanged();
}

void PositionsViewModel::shiftSources(int from, int by) {
    const auto shift = [&](int& row) {
        if (row >= from) row += by;
    };
    std::for_each(order_.begin(), order_.end(), shift);
    for (Line& line : lines_)
        shift(line.source);
}

/// New rows are shown whatever the filter says: what was just added is not hidden from who added it.
void PositionsViewModel::onSourceInserted(int first, int last) {
    shiftSources(first, last - first + 1);
    for (int row = first; row <= last; ++row)
        order_.push_back(row);
    if (sortColumn_ < 0) std::sort(order_.begin(), order_.end());
    arrange();
    emitHeadsChanged();
    checkOutOfDate();
    emit arrangementChanged();
}

void PositionsViewModel::onSourceAboutToBeRemoved(int first, int last) {
    const auto goes = [&](int row) { return row >= first && row <= last; };
    order_.erase(std::remove_if(order_.begin(), order_.end(), goes), order_.end());
    arrange();
}

void PositionsViewModel::onSourceRemoved(int first, int last) {
    shiftSources(last + 1, first - last - 1);
    takeLines(std::move(lines_));
    emitHeadsChanged();
    emit arrangementChanged();
}

void PositionsViewModel::onSourceChanged(int first, int last, const QList<int>& roles) {
    emitRowsChanged(first, last, roles);
    if (!roles.isEmpty()) return;
    if (!orderedWithFigures_ && source_.comparison() != nullptr && (sortColumn_ >= 0 || filter_.notModelled))
        return applyAgain();
    if (grouping_ != Grouping::None) {
        arrange();
        emitHeadsChanged();
    }
    checkOutOfDate();
}

void PositionsViewModel::emitRowsChanged(int first, int last, const QList<int>& roles) {
    if (last - first > 100) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, PositionColumnCount - 1), roles);
        return;
    }
    for (int row = first; row <= last; ++row) {
        const int shown = rowOfSource(row);
        if (shown >= 0) emit dataChanged(index(shown, 0), index(shown, PositionColumnCount - 1), roles);
    }
}

void PositionsViewModel::emitHeadsChanged() {
    if (grouping_ == Grouping::None) return;
    if (lines_.size() > 2000) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, PositionColumnCount - 1));
        return;
    }
    for (int row = 0; row < rowCount(); ++row)
        if (isGroup(row)) emit dataChanged(index(row, 0), index(row, PositionColumnCount - 1));
}

} // namespace marginscope
