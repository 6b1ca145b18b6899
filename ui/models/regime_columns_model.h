// Regimes of any rulebooks side by side as a table: one column each, figures from top to bottom, differences below.
#pragma once

#include "core/session/workspace.h"
#include "core/session/regime_columns.h"

#include "ui/models/roles.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace marginscope {

class RegimeColumnsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Row {
        InitialRow,
        MaintenanceRow,
        EquityRow,
        ExcessInitialRow,
        ExcessMaintenanceRow,
        SavingRow,
        BindingRow,
        StateRow,
        NotCoveredRow,
        ReasonRow,
        DifferenceHead,
        InitialDifferenceRow,
        MaintenanceDifferenceRow,
        EquityDifferenceRow,
        ExcessDifferenceRow,
        RowCount
    };

    explicit RegimeColumnsModel(QObject* parent = nullptr);

    /// What is asked for. Columns that were there before keep their figures, marked stale, until new ones come.
    void ask(const std::vector<RegimeColumn>& columns, std::size_t reference);
    /// The answer; dropped where other columns are asked for by now.
    void setResult(const RegimeColumns& result);
    void clear();
    void setStale(bool stale);
    bool isStale() const { return stale_; }

    const std::vector<RegimeColumn>& asked() const { return asked_; }
    std::size_t reference() const { return reference_; }
    /// The result of a table column (from 1); null for the column of titles and for one that has none yet.
    const ColumnResult* result(int column) const;
    const RegimeColumns& results() const { return results_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString text(const ColumnResult& result, int row) const;
    QString differenceText(const ColumnResult& result, int row) const;
    std::optional<double> number(const ColumnResult& result, int row) const;
    CellState state(const QModelIndex& index) const;
    int sign(const QModelIndex& index) const;
    QString tip(const QModelIndex& index) const;
    QString headerText(int section) const;
    QString headerTip(int section) const;
    void allChanged();

    std::vector<RegimeColumn> asked_;
    std::size_t reference_ = 0;
    RegimeColumns results_; ///< of `asked_`, or fewer where a column has none yet
    bool stale_ = false;
};

/// "deribit 2026-09-23, portfolio": a column in a sentence.
QString columnInText(const ColumnResult& result);

} // namespace marginscope
