// What the cells of the view say: those of the book as they are, and those of the heads of groups.
#include "ui/models/positions_view_model.h"

namespace marginscope {

QModelIndex PositionsViewModel::toSource(const QModelIndex& index) const {
    return source_.index(sourceRow(index.row()), index.column());
}

QVariant PositionsViewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return source_.headerData(section, orientation, role);
}

Qt::ItemFlags PositionsViewModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    if (isGroup(index.row())) return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return source_.flags(toSource(index));
}

bool PositionsViewModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    return index.isValid() && !isGroup(index.row()) && source_.setData(toSource(index), value, role);
}

QVariant PositionsViewModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    return isGroup(index.row()) ? groupData(index, role) : source_.data(toSource(index), role);
}

QString PositionsViewModel::groupText(int row, int column) const {
    const Group& group = groupAt(row);
    if (column == InstrumentColumn) {
        const QString title = groupTitle(group.key, grouping_);
        return group.collapsed ? tr("%1 (%2)").arg(title).arg(group.sums.rows()) : title;
    }
    if (column == MarkColumn && group.sums.notModelled() > 0)
        return QStringLiteral("▲ %1").arg(group.sums.notModelled());
    const auto sum = group.sums.sum(column);
    return sum ? PositionsModel::figureText(*sum, column) : QString();
}

QVariant PositionsViewModel::groupData(const QModelIndex& index, int role) const {
    const int row = index.row(), column = index.column();
    const auto sum = groupAt(row).sums.sum(column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return groupText(row, column);
    case Qt::TextAlignmentRole:
        return cellAlignment(!isTextColumn(column));
    case Qt::ToolTipRole:
        return groupToolTip(groupAt(row));
    case Qt::AccessibleTextRole:
        return groupAccessibleText(index);
    case NumberRole:
        return sum ? QVariant(*sum) : QVariant();
    case SignRole:
        return sum && isSignedColumn(column) ? (*sum > 0 ? 1 : *sum < 0 ? -1 : 0) : 0;
    case CellStateRole:
        return static_cast<int>(CellState::Group);
    case StaleRole:
        return source_.isStale() && sum.has_value();
    case CollapsedRole:
        return column == InstrumentColumn ? QVariant(groupAt(row).collapsed) : QVariant();
    default:
        return {};
    }
}

QString PositionsViewModel::groupToolTip(const Group& group) const {
    const QString legs = tr("%n legs", nullptr, group.sums.rows());
    if (group.sums.notModelled() == 0) return legs;
    return tr("%1, %n of them not modelled and in no subtotal", nullptr, group.sums.notModelled()).arg(legs);
}

QString PositionsViewModel::groupAccessibleText(const QModelIndex& index) const {
    const Group& group = groupAt(index.row());
    const QString text = groupText(index.row(), index.column());
    if (index.column() != InstrumentColumn)
        return text.isEmpty() ? QString() : tr("Subtotal of %1: %2").arg(columnTitle(index.column()), text);
    const QString title = groupTitle(group.key, grouping_), legs = groupToolTip(group);
    return group.collapsed ? tr("Group %1, %2, folded").arg(title, legs)
                           : tr("Group %1, %2, unfolded").arg(title, legs);
}

} // namespace marginscope
