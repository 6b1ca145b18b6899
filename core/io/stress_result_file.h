// Stress results as JSON: marginscope.stress_results/1 and marginscope.reverse_stress/1 (write only).
#pragma once

#include "core/analysis/reverse_stress.h"
#include "core/analysis/stress.h"

#include <string>
#include <vector>

namespace marginscope {

/// Scenarios of each book worst first.
std::string writeStressResults(const std::vector<StressRun>& runs, const StressOrder& order);

std::string writeReverseStress(const Comparison& comparison, const ReverseStress& result);

} // namespace marginscope
