// What stress scenarios do to a book, as a table: worst first with the calls of every regime, or who loses what as a
// heat map.
#pragma once

#include "core/session/stress.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include <memory>

namespace marginscope {

enum class StressView : std::uint8_t { Results, Underlyings, Positions };

class StressModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ResultColumn {
        NameColumn,
        PnlColumn,
        ExcessColumn,
        IsolatedCallColumn,
        CrossCallColumn,
        PortfolioCallColumn,
        RequirementColumn,
        EquityColumn,
        ResultColumnCount
    };

    explicit StressModel(QObject* parent = nullptr);

    /// Null: an empty table.
    void setRun(std::shared_ptr<const StressRun> run);
    const StressRun* run() const { return run_.get(); }
    /// By what the worst comes first; its regime (the portfolio one for P&L) and level are those of the figures shown.
    void setOrder(const StressOrder& order);
    const StressOrder& order() const { return order_; }
    void setView(StressView view);
    StressView view() const { return view_; }
    /// The figures belong to an earlier state of the book.
    void setStale(bool stale);

    /// The scenario of a row; nothing for the market as it stands.
    std::optional<std::size_t> scenarioAt(int row) const;
    /// The position a column of the heat map stands for.
    const MarkedPosition* positionAt(int column) const;
    /// Rows of the book (from 0) that are selected elsewhere: their columns are set off.
    void setSelectedRows(const QList<int>& bookRows);
    /// What the selected legs make in the scenario of a row; nothing where none is selected or positions are not kept.
    std::optional<double> selectedPnl(int row) const;
    /// The cell of a heat map in one sentence, with the selected legs.
    QString sentence(const QModelIndex& index) const;
    bool isMarked(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Columns of the heat map between the names and the sum.
    int parts() const;
    bool hasMoney() const;
    const StressOutcome& outcomeAt(int row) const;
    Regime tested() const { return order_.regime.value_or(Regime::Portfolio); }
    std::optional<double> number(const QModelIndex& index) const;
    double part(const StressOutcome& outcome, int column) const;
    QString name(int row) const;
    QString title(int column) const;
    QString hint(int column) const;
    std::optional<double> heat(const QModelIndex& index) const;
    void arrange();
    void mark();
    QString currency() const;

    std::shared_ptr<const StressRun> run_;
    StressOrder order_;
    StressView view_ = StressView::Results;
    std::vector<std::size_t> places_; ///< of the rows below the market as it stands
    double largest_ = 0.0;            ///< of the heat map's parts
    QList<int> selectedRows_;
    std::vector<std::size_t> selected_; ///< positions of the run
    bool stale_ = false;
};

} // namespace marginscope
