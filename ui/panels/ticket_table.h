// The table of a trade's legs: sizes, strikes and expiries are changed by keys or by dragging sideways.
#pragma once

#include "ui/panels/edit_table.h"

#include <QPoint>

namespace marginscope {

class TicketTable : public EditTable {
    Q_OBJECT

public:
    explicit TicketTable(const Theme& theme, QWidget* parent = nullptr);

signals:
    /// So many steps from where the leg was when `dragging` began; keys give single steps.
    void sizeStepped(int row, int steps, bool dragging);
    void strikeStepped(int row, int steps, bool dragging);
    void expiryStepped(int row, int steps, bool dragging);
    void dragBegan(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    bool canBeDragged(const QModelIndex& index) const;
    void step(const QModelIndex& index, int steps, bool expiry, bool dragging);

    QModelIndex pressed_;
    QPoint pressedAt_;
    bool dragging_ = false;
    int steps_ = 0;
};

} // namespace marginscope
