// Rows of the positions table in the order of a column.
#pragma once

#include "ui/models/positions_model.h"

#include <Qt>

#include <vector>

namespace marginscope {

/// Sorts rows by a column, equal ones in the order they come in; what has no figure comes last in both directions.
/// Instruments go by underlying, kind of expiry, strike and right. Column −1: the order of the book.
void sortRows(std::vector<int>& rows, const PositionsModel& model, int column, Qt::SortOrder order);

/// Whether sorting would leave the rows as they stand.
bool areSorted(const std::vector<int>& rows, const PositionsModel& model, int column, Qt::SortOrder order);

} // namespace marginscope
