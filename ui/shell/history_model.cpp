#include "ui/shell/history_model.h"

#include <QUndoGroup>
#include <QUndoStack>

#include <algorithm>

namespace marginscope {

namespace {

QStringList rowsOf(const QUndoStack* stack) {
    if (!stack) return {};
    QStringList rows{HistoryModel::tr("As opened")};
    for (int step = 0; step < stack->count(); ++step)
        rows.append(stack->text(step));
    return rows;
}

} // namespace

HistoryModel::HistoryModel(QUndoGroup& histories, QObject* parent) : QAbstractListModel(parent), histories_(histories) {
    connect(&histories, &QUndoGroup::activeStackChanged, this, &HistoryModel::refresh);
    connect(&histories, &QUndoGroup::indexChanged, this, &HistoryModel::refresh);
    connect(&histories, &QUndoGroup::cleanChanged, this, &HistoryModel::refresh);
    refresh();
}

void HistoryModel::refresh() {
    QUndoStack* stack = histories_.activeStack();
    if (stack != stack_) {
        beginResetModel();
        stack_ = stack;
        rows_ = rowsOf(stack);
        endResetModel();
    } else {
        takeRows(rowsOf(stack));
    }
    emit hereChanged(here());
}

void HistoryModel::takeRows(const QStringList& rows) {
    const auto differ = std::mismatch(rows_.begin(), rows_.end(), rows.begin(), rows.end());
    const int same = static_cast<int>(differ.first - rows_.begin());
    if (same < rows_.size()) {
        beginRemoveRows({}, same, static_cast<int>(rows_.size()) - 1);
        rows_ = rows_.mid(0, same);
        endRemoveRows();
    }
    if (same < rows.size()) {
        beginInsertRows({}, same, static_cast<int>(rows.size()) - 1);
        rows_ = rows;
        endInsertRows();
    }
    if (!rows_.isEmpty()) emit dataChanged(index(0), index(static_cast<int>(rows_.size()) - 1));
}

void HistoryModel::jumpTo(int row) {
    if (stack_ && row >= 0 && row < rows_.size()) stack_->setIndex(row);
}

int HistoryModel::here() const {
    return stack_ && !rows_.isEmpty() ? stack_->index() : -1;
}

StepState HistoryModel::stateOf(int row) const {
    return row == here() ? StepState::Here : row < here() ? StepState::Done : StepState::Undone;
}

bool HistoryModel::isSaved(int row) const {
    return stack_ && row == stack_->cleanIndex();
}

QString HistoryModel::spoken(int row) const {
    QStringList parts{rows_[row]};
    if (stateOf(row) == StepState::Here) parts.append(tr("you are here"));
    if (stateOf(row) == StepState::Undone) parts.append(tr("undone"));
    if (isSaved(row)) parts.append(tr("saved here"));
    return parts.join(QStringLiteral(", "));
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rows_.size()) return {};
    switch (role) {
    case Qt::DisplayRole:
        return rows_[index.row()];
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(index.row());
    case StateRole:
        return QVariant::fromValue(static_cast<int>(stateOf(index.row())));
    case SavedRole:
        return isSaved(index.row());
    default:
        return {};
    }
}

} // namespace marginscope
