// The most likely scenarios for a loss or a margin call, factor by factor.
#pragma once

#include "core/session/reverse_stress.h"

#include <QAbstractTableModel>

#include <memory>

namespace marginscope {

class ReverseStressModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Columns of a factor; behind them two for each solution, its move and the same in standard deviations.
    enum Column { FactorColumn, VolColumn, FixedColumnCount };

    explicit ReverseStressModel(QObject* parent = nullptr);

    /// Null: an empty table.
    void setResult(std::shared_ptr<const ReverseStress> result);
    const ReverseStress* result() const { return result_.get(); }
    void setStale(bool stale);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ReverseSolution& solutionAt(int column) const;
    bool isMove(int column) const { return (column - FixedColumnCount) % 2 == 0; }
    QString factor(int row) const;
    QString title(int column) const;
    std::optional<double> number(const QModelIndex& index) const;

    std::shared_ptr<const ReverseStress> result_;
    bool stale_ = false;
};

} // namespace marginscope
