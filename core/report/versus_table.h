// Two books side by side as text for a terminal and as CSV.
#pragma once

#include "core/analysis/versus.h"
#include "core/report/figure_table.h"

#include <string>

namespace marginscope {

/// "Account", "Isolated", …
Phrase versusSectionName(VersusSection section);

std::string versusText(const Versus& versus, const TerminalOptions& options);

/// section,id,figure,unit,a,b,change; scenarios have a line more with their names.
std::string versusCsv(const Versus& versus);

} // namespace marginscope
