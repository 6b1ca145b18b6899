// The positions as a person looks at them: filtered, sorted, gathered in groups with subtotals; the row where a leg is
// typed stays last. Rows keep their places while the book or its figures change; sorting and filtering again is asked
// for.
#pragma once

#include "core/session/workspace.h"
#include "ui/models/position_groups.h"
#include "ui/models/positions_filter.h"
#include "ui/models/positions_model.h"

#include <map>
#include <set>

namespace marginscope {

class PositionsViewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit PositionsViewModel(PositionsModel& source, QObject* parent = nullptr);

    PositionsModel& source() { return source_; }
    const PositionsFilter& filter() const { return filter_; }
    void setFilter(const PositionsFilter& filter);
    Grouping grouping() const { return grouping_; }
    void setGrouping(Grouping grouping);
    /// Column −1: the order of the book.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return sortColumn_; }
    Qt::SortOrder sortOrder() const { return sortOrder_; }

    /// Whether rows would be hidden or stand elsewhere if filter and order were applied now.
    bool isOutOfDate() const { return outOfDate_; }
    void applyAgain();

    bool isGroup(int row) const { return lineAt(row).source == head; }
    bool isDraft(int row) const { return lineAt(row).source == draft; }
    bool isCollapsed(int row) const;
    void setCollapsed(int row, bool collapsed);
    void setAllCollapsed(bool collapsed);

    /// Row of the positions model; its draft row for the last; −1 for the head of a group.
    int sourceRow(int row) const;
    /// Row of the view, or −1 where it is filtered out or folded away.
    int rowOfSource(int sourceRow) const;
    /// Makes a row of the book visible: unfolds its group, gives up the filter if that hides it.
    int reveal(int sourceRow);
    int draftRow() const { return static_cast<int>(lines_.size()) - 1; }
    /// Rows of the book that pass the filter, and all of them.
    int matchingRows() const { return static_cast<int>(order_.size()); }
    int bookRows() const { return source_.bookRowCount(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    /// Filter, order, grouping or what they leave changed.
    void arrangementChanged();

private:
    static constexpr int head = -1, draft = -2;
    struct Line {
        int source = draft; ///< row of the positions model, head or draft
        int group = -1;     ///< of a head: index into groups_
        bool operator==(const Line&) const = default;
    };
    struct Group {
        GroupKey key;
        PositionSums sums;
        bool collapsed = false;
    };

    const Line& lineAt(int row) const { return lines_[static_cast<std::size_t>(row)]; }
    const Group& groupAt(int row) const { return groups_[static_cast<std::size_t>(lineAt(row).group)]; }
    QModelIndex toSource(const QModelIndex& index) const;
    QString groupText(int row, int column) const;
    QVariant groupData(const QModelIndex& index, int role) const;
    QString groupToolTip(const Group& group) const;
    QString groupAccessibleText(const QModelIndex& index) const;

    bool accepts(const PositionsFilterTest& test, int sourceRow) const;
    void orderRows();
    void arrange();
    std::vector<Line> arrangedLines();
    std::vector<Line> groupedLines();
    int groupOf(const GroupKey& key);
    void showLines(std::vector<Line> lines);
    void replaceLines(std::vector<Line> lines);
    void takeLines(std::vector<Line> lines);
    void checkOutOfDate();

    void onSourceReset();
    void onSourceInserted(int first, int last);
    void onSourceAboutToBeRemoved(int first, int last);
    void onSourceRemoved(int first, int last);
    void onSourceChanged(int first, int last, const QList<int>& roles);
    void shiftSources(int from, int by);
    void emitRowsChanged(int first, int last, const QList<int>& roles);
    void emitHeadsChanged();

    PositionsModel& source_;
    PositionsFilter filter_;
    Grouping grouping_ = Grouping::None;
    int sortColumn_ = -1;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
    bool outOfDate_ = false;
    bool orderedWithFigures_ = false; ///< an order by figures was made when there were some
    std::vector<int> order_;          ///< rows of the model that are shown, as they stand
    std::vector<Line> lines_{Line{}};
    std::vector<int> rowOf_; ///< by row of the model
    std::vector<Group> groups_;
    std::map<GroupKey, int> groupIndex_;
};

} // namespace marginscope
