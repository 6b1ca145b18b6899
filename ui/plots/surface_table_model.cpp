#include "ui/plots/surface_table_model.h"

#include "ui/plots/plot_text.h"

#include <cmath>

namespace marginscope {

void SurfaceTableModel::setSurface(std::shared_ptr<const Surface> surface, const SurfaceReading& reading) {
    beginResetModel();
    surface_ = surface && isDrawable(*surface) ? std::move(surface) : nullptr;
    reading_ = reading;
    grid_ = surface_ ? SurfaceGrid(*surface_, reading) : SurfaceGrid();
    endResetModel();
}

int SurfaceTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !surface_ ? 0 : surface_->spec.y.count;
}

int SurfaceTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !surface_ ? 0 : surface_->spec.x.count;
}

int SurfaceTableModel::mirroredRow(int row) const {
    return rowCount() - 1 - row;
}

QString SurfaceTableModel::sentence(int column, int gridRow, double value) const {
    const SurfaceSpec& spec = surface_->spec;
    return QStringLiteral("%1 %2, %3 %4: %5 %6")
        .arg(axisTitle(spec.x), axisValueText(spec.x.kind, spec.x.at(column)), axisTitle(spec.y),
             axisValueText(spec.y.kind, spec.y.at(gridRow)), readingTitle(reading_, *surface_),
             amountText(value, isSigned(reading_, *surface_)));
}

QVariant SurfaceTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const int row = mirroredRow(index.row());
    const double value = grid_.node(index.column(), row);
    if (role == Qt::DisplayRole) return amountText(value, isSigned(reading_, *surface_));
    if (role == Qt::EditRole) return std::isfinite(value) ? QVariant(value) : QVariant();
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) return sentence(index.column(), row, value);
    return {};
}

QVariant SurfaceTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool across = orientation == Qt::Horizontal;
    const int count = across ? columnCount() : rowCount();
    if (role != Qt::DisplayRole || section < 0 || section >= count) return {};
    const SurfaceAxis& axis = across ? surface_->spec.x : surface_->spec.y;
    return axisValueText(axis.kind, axis.at(across ? section : mirroredRow(section)));
}

} // namespace marginscope
