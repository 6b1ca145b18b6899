// The figures of a chart of curves as a table: one row for each place on the axis, one column for each curve.
#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace marginscope {

struct CurvePicture;

class CurveTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Must stay where it is as long as the table shows it; told again after every change.
    void setPicture(const CurvePicture* picture);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<double> value(int row, int column) const;

    const CurvePicture* picture_ = nullptr;
    std::vector<double> places_;
};

} // namespace marginscope
