// The figures behind a heat map as a table: columns along the x axis, rows along the y axis with the largest on top, as
// on the map.
#pragma once

#include "ui/plots/surface_grid.h"

#include <QAbstractTableModel>

#include <memory>

namespace marginscope {

class SurfaceTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Null: an empty table.
    void setSurface(std::shared_ptr<const Surface> surface, const SurfaceReading& reading);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// Display: by locale. Edit role: the number itself. Accessible text: where and what.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Row of the table for a row of the surface, and back.
    int mirroredRow(int row) const;

private:
    QString sentence(int column, int gridRow, double value) const;

    std::shared_ptr<const Surface> surface_;
    SurfaceReading reading_;
    SurfaceGrid grid_;
};

} // namespace marginscope
