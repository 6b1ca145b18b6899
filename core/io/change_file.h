// What changed between two states, as a file: marginscope.change/1 (JSON).
#pragma once

#include "core/report/change_table.h"

#include <string>

namespace marginscope {

/// Both states with their figures, every replacement with what it changes in either walk, sums by factor, what is left
/// unexplained. `order` is the one the plain figures are of.
std::string writeChange(const ChangeReport& report, ChangeOrder order);

} // namespace marginscope
