// Where a command's result goes: how wide a terminal is, which format was asked for.
#pragma once

#include "core/report/figure_table.h"
#include "core/session/use_cases.h"

#include <string>

namespace marginscope::cli {

/// Standard output as it is: its width, colours unless NO_COLOR is set.
TerminalOptions terminalOptions();

/// "table", "json", "csv".
OutputFormat outputFormat(const std::string& word);

} // namespace marginscope::cli
