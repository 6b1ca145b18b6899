// Cells on a ground that says how large their figure is: the matrix of pairs.
#pragma once

#include "ui/panels/cell_delegate.h"

namespace marginscope {

class HeatDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    /// Transparent where the cell says no size.
    QColor ground(const QModelIndex& index) const;
};

} // namespace marginscope
