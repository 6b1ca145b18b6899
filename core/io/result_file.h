// Results as files: marginscope.comparison/1 and marginscope.surface/1 (JSON), surfaces as long-form CSV. Written here,
// read by others and by the program's picture maker.
#pragma once

#include "core/analysis/surface.h"
#include "core/margin/comparison.h"

#include <string>
#include <vector>

namespace marginscope {

struct ComparisonFileOptions {
    std::vector<Regime> regimes{allRegimes.begin(), allRegimes.end()}; ///< limits the output, not the computation
    std::optional<ExplainDetail> detail; ///< every cell for small books, binding cells for large ones where not said
};

std::string writeComparison(const Comparison& comparison, const ComparisonFileOptions& options = {});

/// A surface with everything known at its nodes, the chosen reading as a table, and what a picture of it needs. `less`:
/// the book that was taken off, as it stands.
std::string writeSurface(const Surface& surface, const SurfaceReading& reading, const Comparison& comparison,
                         const Comparison* less = nullptr);

/// x,y,value with a header; y outer, x inner.
std::string writeSurfaceCsv(const Surface& surface, const SurfaceReading& reading);

} // namespace marginscope
