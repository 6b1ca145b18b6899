#include "ui/models/book_edits.h"

#include <algorithm>

namespace marginscope {

namespace {

/// Highest first, so that removing one does not move the next.
QList<int> fromTheEnd(QList<int> rows) {
    std::sort(rows.begin(), rows.end(), std::greater<>());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

/// Index in unreadRows of the n-th unread row of the positions.
std::size_t unreadIndex(const Portfolio& portfolio, int nth) {
    for (std::size_t index = 0; index < portfolio.unreadRows.size(); ++index) {
        if (portfolio.unreadRows[index].section == UnreadRow::Section::Positions && nth-- == 0) return index;
    }
    return portfolio.unreadRows.size();
}

} // namespace

PortfolioEdit removePositions(const Portfolio& portfolio, QList<int> rows) {
    const int positions = static_cast<int>(portfolio.positions.size());
    EditGroup group;
    for (const int row : fromTheEnd(std::move(rows))) {
        if (row < positions)
            group.edits.push_back(RemovePosition{static_cast<std::size_t>(row)});
        else
            group.edits.push_back(RemoveUnreadRow{unreadIndex(portfolio, row - positions)});
    }
    return group;
}

PortfolioEdit removeCollateral(QList<int> rows) {
    EditGroup group;
    for (const int row : fromTheEnd(std::move(rows)))
        group.edits.push_back(RemoveCollateral{static_cast<std::size_t>(row)});
    return group;
}

PortfolioEdit replacePositions(std::vector<RowEdit> edits) {
    EditGroup group;
    for (RowEdit& edit : edits)
        group.edits.push_back(ReplacePosition{static_cast<std::size_t>(edit.row), std::move(edit.position)});
    if (group.edits.size() == 1) return std::move(group.edits.front());
    return group;
}

PortfolioEdit insertPositions(std::size_t index, std::vector<Position> positions) {
    EditGroup group;
    for (Position& position : positions)
        group.edits.push_back(InsertPosition{index++, std::move(position)});
    if (group.edits.size() == 1) return std::move(group.edits.front());
    return group;
}

PortfolioEdit together(PortfolioEdit first, PortfolioEdit second) {
    return EditGroup{{std::move(first), std::move(second)}};
}

} // namespace marginscope
