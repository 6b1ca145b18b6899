// A table that is worked by keyboard: typing edits, Enter edits, Delete removes rows, copying takes the headers along.
#pragma once

#include "ui/panels/cell_delegate.h"

#include <QTableView>

namespace marginscope {

class EditTable : public QTableView {
    Q_OBJECT

public:
    explicit EditTable(const Theme& theme, QWidget* parent = nullptr);

    CellDelegate& cells() { return *delegate_; }
    /// Rows with a selected cell, ascending.
    QList<int> selectedRows() const;
    /// Columns with a selected cell that are shown, as they stand from left to right.
    QList<int> selectedColumns() const;
    /// The selected cells with the headers of their columns, separated by tabs: as shown, but digits not grouped.
    QString selectionAsText() const;
    /// The same as a table for spreadsheets, numbers as they read them.
    QString selectionAsHtml() const;

    /// Columns share the width while that is enough for each of them; else each takes what it needs and the table is
    /// scrolled.
    void spreadColumns();

    /// Rows closer together, where a low window would show too few of them.
    void setDense(bool dense);

public slots:
    void copySelection();

signals:
    void removalRequested(const QList<int>& rows);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitRows();
    void fitColumns();
    template<class Cell>
    QList<QStringList> selectedCells(const Cell& cell) const;

    CellDelegate* delegate_;
    bool dense_ = false;
    bool spreads_ = false;
};

} // namespace marginscope
