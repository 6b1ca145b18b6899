// Who makes the requirement, as the command line and the window ask for it.
#pragma once

#include "core/analysis/attribution.h"
#include "core/report/attribution_table.h"
#include "core/session/use_cases.h"

namespace marginscope {

std::string attributionOutput(const Comparison& comparison, const Attribution& attribution, OutputFormat format,
                              const AttributionTextOptions& text);

} // namespace marginscope
