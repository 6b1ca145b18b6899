// The comparison as typed tables: one formatting for terminal, CSV, clipboard and reports.
#pragma once

#include "core/margin/comparison.h"

#include <string>
#include <vector>

namespace marginscope {

/// Human text of a regime comparison for a terminal: a header, one column per regime, positions, what was not modelled,
/// notices. `width` in columns; colours (ANSI) only where asked.
struct TextTableOptions {
    int width = 100;
    bool colour = false;
    bool explain = false; ///< print the explain trees of the shown regimes
    std::vector<Regime> regimes{allRegimes.begin(), allRegimes.end()};
};
std::string comparisonText(const Comparison& comparison, const TextTableOptions& options);

/// The same figures as CSV: section,item,regime,level,value,unit … with a header line.
std::string comparisonCsv(const Comparison& comparison, const TextTableOptions& options);

} // namespace marginscope
