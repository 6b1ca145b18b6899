// Attribution as text for a terminal and as CSV.
#pragma once

#include "core/analysis/attribution.h"

#include <string>

namespace marginscope {

struct AttributionTextOptions {
    int width = 100;
    bool colour = false;
};

/// Positions, hedge groups and the pairs that save most, each under the question it answers; notes below.
std::string attributionText(const Comparison& comparison, const Attribution& attribution,
                            const AttributionTextOptions& options);

/// section,item,with,figure,value,unit: every figure of the attribution, the whole matrix of pairs included.
std::string attributionCsv(const Comparison& comparison, const Attribution& attribution);

/// "BTC", "BTC without a group": the name of positions that are taken together.
Phrase partName(PartKind kind, const std::string& name);

} // namespace marginscope
