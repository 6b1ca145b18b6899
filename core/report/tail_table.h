// A tail study as text for a terminal and as CSV.
#pragma once

#include "core/analysis/tail_study.h"

#include <string>

namespace marginscope {

struct TailTextOptions {
    int width = 100;
    bool colour = false;
    std::size_t rows = 15; ///< of each list; what is left out is said
};

/// The figures and what they were made from, a histogram, shares by position, group and underlying, the worst
/// scenarios, the regimes beside them, notes.
std::string tailText(const Comparison& comparison, const TailStudy& study, const TailTextOptions& options);

/// section,item,with,figure,value,unit: every figure of the study, the whole histogram and the worst scenarios.
std::string tailCsv(const Comparison& comparison, const TailStudy& study);

/// "historical simulation": the method in words.
Phrase tailMethodPhrase(TailMethod method);
/// "the 3rd worst …": which loss is the value at risk, in a sentence.
Phrase quantileRulePhrase(QuantileRule rule);
/// Where a volatility comes from: "implied, at the money, 2026-12-25".
Phrase volSourcePhrase(const TailFactor& factor);

} // namespace marginscope
