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
    /// The selected cells with the headers of their columns, separated by tabs, as shown.
    QString selectionAsText() const;

public slots:
    void copySelection();

signals:
    void removalRequested(const QList<int>& rows);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    CellDelegate* delegate_;
};

} // namespace marginscope
