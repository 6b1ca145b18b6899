// The positions of the open book with their figures. It shows; every edit goes out as a request and comes back as a
// changed book.
#pragma once

#include "core/session/workspace.h"
#include "ui/models/roles.h"
#include "ui/models/row_figures.h"

#include <QAbstractTableModel>
#include <QMap>

#include <memory>

namespace marginscope {

class PositionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        InstrumentColumn,
        QuantityColumn,
        EntryColumn,
        MarkColumn,
        ValueColumn,
        PnlColumn,
        DeltaColumn,
        GammaColumn,
        VegaColumn,
        ThetaColumn,
        IsolatedColumn,
        LiquidationColumn,
        BindingColumn,
        ColumnCount
    };

    explicit PositionsModel(QObject* parent = nullptr);

    /// Another book: everything starts anew.
    void reset(const Portfolio& portfolio);
    /// The same book after an edit: rows that stayed keep their figures, marked stale.
    void update(const Portfolio& portfolio);
    /// Figures of the book as it is.
    void setComparison(const Comparison& comparison);
    void setStale(bool stale);

    int positionCount() const { return static_cast<int>(portfolio_.positions.size()); }
    /// Rows of the book in the table: positions and rows that could not be read.
    int bookRowCount() const;
    /// The last row, where a new leg is typed.
    int draftRow() const { return bookRowCount(); }
    /// Row of the table of a row number in messages and its instrument, or −1.
    int rowOf(int number, const std::string& instrument) const;
    const Portfolio& portfolio() const { return portfolio_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void editRequested(const marginscope::PortfolioEdit& edit, const QString& text);
    /// What was typed was not understood; the cell keeps it and says why.
    void inputRejected(const QString& sentence);
    /// The leg typed in the last row was asked for.
    void legCompleted();

private:
    struct Rejected {
        QString text;
        QString sentence;
    };
    struct Draft {
        QString symbol;
        QString quantity;
        QString entry;
    };

    bool isPosition(int row) const { return row >= 0 && row < positionCount(); }
    bool isDraft(int row) const { return row == draftRow(); }
    const UnreadRow* unreadAt(int row) const;
    const RowFigures* figuresAt(int row) const;
    /// The figures a row shows: none where another row shows them or it counts nowhere.
    const RowFigures* shownFiguresAt(int row) const;
    const Rejected* rejectedAt(const QModelIndex& index) const;

    QString inputText(int row, int column) const;
    QString figureText(int row, int column) const;
    QString unreadText(const UnreadRow& row, int column) const;
    QString draftText(int column) const;
    QVariant editText(const QModelIndex& index) const;
    std::optional<double> number(int row, int column) const;
    QVariant sign(const QModelIndex& index) const;
    CellState state(const QModelIndex& index) const;
    QString toolTip(const QModelIndex& index) const;
    QString accessibleText(const QModelIndex& index) const;

    bool setPositionData(const QModelIndex& index, const QString& text);
    bool setDraftData(const QModelIndex& index, const QString& text);
    bool reject(const QModelIndex& index, const QString& text, const QString& sentence);
    void request(int row, Position position, const QString& text);
    void forgetInput();
    void changedRow(int row);

    Portfolio portfolio_;
    std::vector<RowFigures> figures_; ///< by position
    bool stale_ = true;
    Draft draft_;
    QMap<QPair<int, int>, Rejected> rejected_;
};

} // namespace marginscope
