#include "ui/plots/curve_table_model.h"

#include "ui/plots/curve_chart.h"
#include "ui/plots/plot_text.h"
#include "ui/presentation/number_format.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace marginscope {

bool CurvePicture::isEmpty() const {
    return std::all_of(curves.begin(), curves.end(), [](const Curve& curve) { return curve.x.isEmpty(); });
}

QString curveText(CurveScale scale, double value) {
    if (!std::isfinite(value)) return QStringLiteral("–");
    switch (scale) {
    case CurveScale::Move:
        return moveText(value);
    case CurveScale::Percent:
        return formatPercent(100.0 * value, 2);
    case CurveScale::Days:
        return formatShort(value, 1);
    case CurveScale::Times:
        return formatShort(value, 4) + QChar(0x00D7);
    case CurveScale::Size:
        return amountText(value);
    case CurveScale::Amount:
        break;
    }
    if (value != 0.0 && std::abs(value) < 0.1) return formatShort(value, 6, Sign::Both);
    return amountText(value, true);
}

void CurveTableModel::setPicture(const CurvePicture* picture) {
    beginResetModel();
    picture_ = picture;
    std::set<double> places;
    for (const Curve& curve : picture_->curves)
        places.insert(curve.x.begin(), curve.x.end());
    places_.assign(places.begin(), places.end());
    endResetModel();
}

int CurveTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(places_.size());
}

int CurveTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || picture_ == nullptr ? 0 : 1 + static_cast<int>(picture_->curves.size());
}

QVariant CurveTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    const std::optional<double> number = value(index.row(), index.column());
    if (role == Qt::DisplayRole)
        return number ? curveText(index.column() == 0 ? picture_->xScale : picture_->yScale, *number) : QString();
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1, %2: %3")
            .arg(data(this->index(index.row(), 0), Qt::DisplayRole).toString(),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 data(index, Qt::DisplayRole).toString());
    return {};
}

QVariant CurveTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (picture_ == nullptr || orientation == Qt::Vertical || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    return section == 0 ? picture_->xTitle : picture_->curves[static_cast<std::size_t>(section - 1)].name;
}

std::optional<double> CurveTableModel::value(int row, int column) const {
    const double place = places_[static_cast<std::size_t>(row)];
    if (column == 0) return place;
    const Curve& curve = picture_->curves[static_cast<std::size_t>(column - 1)];
    const auto found = std::lower_bound(curve.x.begin(), curve.x.end(), place);
    if (found == curve.x.end() || *found != place) return std::nullopt;
    return curve.y[found - curve.x.begin()];
}

} // namespace marginscope
