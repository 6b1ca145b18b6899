// Edits the tables ask for, made from what a person typed.
#pragma once

#include "core/portfolio/edit.h"

#include <QList>
#include <QString>

namespace marginscope {

/// Removal of several rows as one edit; rows may come in any order.
PortfolioEdit removePositions(const Portfolio& portfolio, QList<int> rows);
PortfolioEdit removeCollateral(QList<int> rows);

} // namespace marginscope
