// Edits the tables ask for, made from what a person typed.
#pragma once

#include "core/portfolio/edit.h"

#include <QList>
#include <QString>

#include <vector>

namespace marginscope {

/// A position of the book as it should become.
struct RowEdit {
    int row = 0;
    Position position;
};

/// Removal of several rows as one edit; rows may come in any order.
PortfolioEdit removePositions(const Portfolio& portfolio, QList<int> rows);
PortfolioEdit removeCollateral(QList<int> rows);

/// Several positions changed as one edit.
PortfolioEdit replacePositions(std::vector<RowEdit> edits);

/// Positions put in one after the other, the first at `index`, as one edit.
PortfolioEdit insertPositions(std::size_t index, std::vector<Position> positions);

/// Two edits as one: changes first, then what is put in.
PortfolioEdit together(PortfolioEdit first, PortfolioEdit second);

} // namespace marginscope
