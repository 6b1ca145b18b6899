// The positions of the open book with their figures. It shows; every edit goes out as a request and comes back as a
// changed book.
#pragma once

#include "core/session/workspace.h"
#include "ui/models/position_columns.h"
#include "ui/models/roles.h"
#include "ui/models/row_figures.h"

#include <QAbstractTableModel>
#include <QMap>

#include <memory>

namespace marginscope {

class PositionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
#ifndef Q_MOC_RUN
    using enum PositionColumn;
#endif

    explicit PositionsModel(QObject* parent = nullptr);

    /// Another book: everything starts anew.
    void reset(std::shared_ptr<const Portfolio> portfolio);
    /// The same book after an edit: rows that stayed keep their figures, marked stale.
    void update(std::shared_ptr<const Portfolio> portfolio);
    /// Figures of the book as it is.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    const Comparison* comparison() const {
        return comparison_.get();
    }
    void setStale(bool stale);

    int positionCount() const {
        return static_cast<int>(portfolio_->positions.size());
    }
    /// Rows of the book in the table: positions and rows that could not be read.
    int bookRowCount() const {
        return positionCount() + static_cast<int>(unread_.size());
    }
    /// The last row, where a new leg is typed.
    int draftRow() const {
        return bookRowCount();
    }
    /// Row of the table of a row number in messages and its instrument, or −1.
    int rowOf(int number, const std::string& instrument) const;
    const Portfolio& portfolio() const {
        return *portfolio_;
    }
    const Position& position(int row) const {
        return portfolio_->positions[static_cast<std::size_t>(row)];
    }
    bool isPosition(int row) const {
        return row >= 0 && row < positionCount();
    }
    /// A row of the book that could not be read, else null.
    const UnreadRow* unreadAt(int row) const;
    /// Counts in no regime: could not be read or not be modelled.
    bool isNotModelled(int row) const;
    bool isStale() const {
        return stale_;
    }

    /// The number a cell shows; empty where it shows none.
    std::optional<double> number(int row, int column) const;
    /// A number as the column shows it.
    static QString figureText(double value, int column);
    /// Figures of a row that shows some, else null.
    const PositionResult* result(int row) const;

    /// Puts one text into a column of several positions as one step. What is not understood is refused and kept in the
    /// cell of `at`.
    bool setColumn(const QList<int>& rows, int column, const QString& text, int at);

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

    bool isDraft(int row) const {
        return row == draftRow();
    }
    const RowFigures* figuresAt(int row) const;
    const Rejected* rejectedAt(const QModelIndex& index) const;

    QString displayText(const QModelIndex& index) const;
    QString shownInput(int row, int column) const;
    QString shownFigure(int row, int column) const;
    QString unreadText(const UnreadRow& row, int column) const;
    QString draftText(int column) const;
    QVariant editText(const QModelIndex& index) const;
    QVariant sign(const QModelIndex& index) const;
    CellState state(const QModelIndex& index) const;
    QString toolTip(const QModelIndex& index) const;
    QString accessibleText(const QModelIndex& index) const;

    void take(std::shared_ptr<const Portfolio> portfolio);
    void putIn(const std::vector<int>& rows, std::shared_ptr<const Portfolio> portfolio);
    void takeOut(const std::vector<int>& rows, std::shared_ptr<const Portfolio> portfolio);
    void replaceTail(int keptBefore, int keptAfter, std::shared_ptr<const Portfolio> portfolio);

    bool setPositionData(const QModelIndex& index, const QString& text);
    bool setDraftData(const QModelIndex& index, const QString& text);
    bool completeDraft();
    bool reject(const QModelIndex& index, const QString& text, const QString& sentence);
    void forgetInput();
    void changedRow(int row);
    void changedRows(int first, int last, const QList<int>& roles = {});

    std::shared_ptr<const Portfolio> portfolio_;
    std::vector<std::size_t> unread_; ///< unread rows of the positions: indices into unreadRows
    std::shared_ptr<const Comparison> comparison_;
    std::vector<RowFigures> figures_; ///< by position
    bool stale_ = true;
    QMap<int, QString> draft_; ///< texts of the row being typed, by column
    QMap<QPair<int, int>, Rejected> rejected_;
};

} // namespace marginscope
