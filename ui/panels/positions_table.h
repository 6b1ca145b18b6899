// The table of positions: the instrument stays in sight while the figures scroll, heads of groups fold, and the keys of
// a spreadsheet work.
#pragma once

#include "ui/models/positions_view_model.h"
#include "ui/panels/edit_table.h"
#include "ui/panels/frozen_header.h"

namespace marginscope {

class PositionsTable : public EditTable {
    Q_OBJECT

public:
    PositionsTable(const Theme& theme, PositionsViewModel& model, QWidget* parent = nullptr);

    FrozenHeader& header() { return *header_; }
    bool isColumnFrozen() const { return horizontalOffset() > 0; }

    QModelIndex indexAt(const QPoint& place) const override;
    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    void sortRequested(int column, Qt::SortOrder order);
    void newLegRequested();
    void fillDownRequested();
    void cutRequested();
    void pasteRequested();
    void explanationRequested(const QModelIndex& index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    bool foldsBy(const QKeyEvent& event);
    bool actsOn(const QKeyEvent& event);
    void paintFrozen(const QRect& dirty);
    int frozenWidth() const { return header_->frozenWidth(); }

    PositionsViewModel& model_;
    FrozenHeader* header_;
};

} // namespace marginscope
