#include "ui/models/sheet_model.h"

#include "ui/models/roles.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

#include <cmath>

namespace marginscope {

SheetModel::SheetModel(QObject* parent) : QAbstractTableModel(parent) {}

void SheetModel::setSheet(std::shared_ptr<const Sheet> sheet) {
    if (sheet == sheet_) return;
    beginResetModel();
    sheet_ = std::move(sheet);
    endResetModel();
}

void SheetModel::setStale(bool stale) {
    if (stale == stale_) return;
    stale_ = stale;
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SheetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !sheet_ ? 0 : static_cast<int>(sheet_->rows.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !sheet_ ? 0 : static_cast<int>(sheet_->columns.size());
}

QString SheetModel::head(int section) const {
    const SheetColumn& shape = column(section);
    const QString title = translated(shape.head);
    const QString unit = shape.unit == "coins" ? tr("coins") : QString::fromStdString(shape.unit);
    return unit.isEmpty() ? title : tr("%1, %2").arg(title, unit);
}

QString SheetModel::text(const QModelIndex& index) const {
    const SheetCell& shown = cell(index);
    const SheetColumn& shape = column(index.column());
    if (shown.number) return formatFixed(*shown.number, shape.decimals, shape.isSigned ? Sign::Both : Sign::MinusOnly);
    return shown.words.pattern.empty() ? QString() : translated(shown.words);
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) return cellAlignment(!column(section).isWords);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return head(section);
    return {};
}

QVariant SheetModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !sheet_) return {};
    const std::optional<double>& number = cell(index).number;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index);
    case Qt::TextAlignmentRole:
        return cellAlignment(!column(index.column()).isWords);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(text(index.siblingAtColumn(0)), head(index.column()), text(index));
    case NumberRole:
        return number ? QVariant(*number) : QVariant();
    case SignRole:
        if (!number || !column(index.column()).isSigned || std::fabs(*number) < 5e-7) return 0;
        return *number < 0.0 ? -1 : 1;
    case CellStateRole:
        return static_cast<int>(sheet_->emphasised == static_cast<std::size_t>(index.row()) ? CellState::Group
                                                                                            : CellState::Plain);
    case StaleRole:
        return stale_ && index.column() > 0;
    default:
        return {};
    }
}

} // namespace marginscope
