// Two books side by side, as the command line and the window ask for it.
#pragma once

#include "core/analysis/versus.h"
#include "core/report/versus_table.h"
#include "core/session/use_cases.h"

namespace marginscope {

/// The book of the inputs against another one, both under the inputs' market and rulebook: `other` is the first of the
/// two, the inputs' own the second, so that changes are what the book does against it. Errors: Cancelled.
Result<Versus> runVersus(const RunInputs& inputs, std::shared_ptr<const Portfolio> other, const Job& job = {});

std::string versusOutput(const Versus& versus, const Portfolio& a, const Portfolio& b, OutputFormat format,
                         const TerminalOptions& text);

} // namespace marginscope
