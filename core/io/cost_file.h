// What trades cost at each venue, as a file: marginscope.costs/1. Layout: core/io/README.md.
#pragma once

#include "core/analysis/trade_costs.h"
#include "core/base/result.h"

#include <string>
#include <string_view>

namespace marginscope {

/// Errors: BadSyntax, UnknownFormat, UnknownFormatVersion, MissingField, BadValue, OutOfRange, with a JSON pointer.
Result<TradeCosts> readCostFile(std::string_view text, const std::string& fileName);

} // namespace marginscope
