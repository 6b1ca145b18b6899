// Columns of regimes as a table for a terminal, as JSON (marginscope.columns/1) and as CSV.
#pragma once

#include "core/session/regime_columns.h"

#include <string>

namespace marginscope {

/// `width` in terminal columns: more columns than fit are shown in blocks below each other.
std::string columnsText(const RegimeColumns& columns, int width = 100);
std::string columnsJson(const RegimeColumns& columns);
/// column,rulebook,regime,level,figure,value,unit with a header; columns are numbered from 1.
std::string columnsCsv(const RegimeColumns& columns);

} // namespace marginscope
