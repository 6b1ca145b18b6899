// Stress results as text for a terminal and as CSV.
#pragma once

#include "core/analysis/reverse_stress.h"
#include "core/analysis/stress.h"

#include <string>
#include <vector>

namespace marginscope {

struct StressTextOptions {
    int width = 130;
    bool colour = false;
};

/// One book: a row per scenario, worst first, with the test that orders and what each regime calls for. Several: book
/// by scenario, the figure that orders, the scenario that is worst for any of them first.
std::string stressText(const std::vector<StressRun>& runs, const StressOrder& order, const StressTextOptions& options);

/// book,scenario,name,regime,level,figure,value,unit: every figure.
std::string stressCsv(const std::vector<StressRun>& runs);

std::string reverseStressText(const Comparison& comparison, const ReverseStress& result,
                              const StressTextOptions& options);
/// solution,factor,figure,value,unit.
std::string reverseStressCsv(const Comparison& comparison, const ReverseStress& result);

/// What is looked for, in words: "loss of 50 000 USD", "margin call: portfolio, maintenance".
Phrase targetPhrase(const ReverseTarget& target, const std::string& currency);

} // namespace marginscope
