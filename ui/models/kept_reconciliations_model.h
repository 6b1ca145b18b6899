// The reconciliations of a book that were kept, newest first.
#pragma once

#include "core/session/reconcile.h"

#include <QAbstractTableModel>

#include <vector>

namespace marginscope {

class KeptReconciliationsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        KeptColumn,
        VerdictColumn,
        InitialColumn,
        MaintenanceColumn,
        EquityColumn,
        RegimeColumn,
        RulebookColumn,
        MarketColumn,
        CommentColumn,
        ColumnCount
    };

    explicit KeptReconciliationsModel(QObject* parent = nullptr);

    void setKept(std::vector<KeptReconciliation> kept);
    const KeptReconciliation& kept(int row) const { return kept_[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const KeptReconciliation& kept, int column) const;

    std::vector<KeptReconciliation> kept_;
};

} // namespace marginscope
