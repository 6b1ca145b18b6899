// A tail study as a table: shares by position, group or underlying, the worst scenarios, the regimes beside the
// figures, and the bins of the histogram.
#pragma once

#include "core/session/tail.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>

namespace marginscope {

enum class TailView : std::uint8_t { Positions, Groups, Underlyings, Worst, Margin, Bins };

class TailModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ShareColumn {
        NameColumn,
        VarPartColumn,
        EsPartColumn,
        VarIncrementalColumn,
        EsIncrementalColumn,
        VarAloneColumn,
        EsAloneColumn,
        ShareColumnCount
    };
    enum WorstColumn { ScenarioColumn, PnlColumn, FirstMoveColumn };
    enum MarginColumn {
        RegimeColumn,
        InitialColumn,
        MaintenanceColumn,
        EquityColumn,
        CoverColumn,
        BeyondColumn,
        BeyondShareColumn,
        MarginColumnCount
    };
    enum BinColumn { FromColumn, ToColumn, CountColumn, CountShareColumn, WorseShareColumn, BinColumnCount };

    explicit TailModel(QObject* parent = nullptr);

    /// Null: an empty table.
    void setStudy(std::shared_ptr<const Comparison> comparison, std::shared_ptr<const TailStudy> study);
    const TailStudy* study() const { return study_.get(); }
    const Comparison* comparison() const { return comparison_.get(); }
    std::shared_ptr<const TailStudy> sharedStudy() const { return study_; }
    std::shared_ptr<const Comparison> sharedComparison() const { return comparison_; }
    void setView(TailView view);
    TailView view() const { return view_; }
    /// The figures belong to an earlier state of the book.
    void setStale(bool stale);

    /// What a column says, in one or two sentences.
    QString question(int column) const;
    /// The position behind a row; nothing for sums, balances and what is no position.
    const MarkedPosition* position(int row) const;
    /// P&L of the scenario in a row of the worst; nothing elsewhere.
    std::optional<double> scenarioPnl(int row) const;
    /// Rows whose positions hold one of these rows of the book (from 0).
    QList<int> rowsHolding(const QList<int>& bookRows) const;
    /// What the positions of those rows have of both figures.
    TailFigures componentOf(const QList<int>& rows) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell {
        QString text;
        std::optional<double> number;
        bool isSigned = false; ///< a gain or a loss
    };

    bool isShares() const { return view_ <= TailView::Underlyings; }
    bool isSum(int row) const;
    bool volsMove() const;
    int moveColumns() const { return volsMove() ? 3 : 2; }
    std::optional<TailShares> shares(int row) const;
    QString name(int row) const;
    Cell cell(int row, int column) const;
    Cell shareCell(int row, int column) const;
    Cell worstCell(int row, int column) const;
    Cell marginCell(int row, int column) const;
    Cell binCell(int row, int column) const;
    QString title(int column) const;
    /// What the figures of a column count; empty for names.
    QString unit(int column) const;
    QString worstTitle(int column) const;

    std::shared_ptr<const Comparison> comparison_;
    std::shared_ptr<const TailStudy> study_;
    TailView view_ = TailView::Positions;
    bool stale_ = false;
};

} // namespace marginscope
