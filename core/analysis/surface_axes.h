// What the axes of a surface may be.
#pragma once

#include "core/analysis/surface.h"

namespace marginscope {

/// Errors: as computeSurface.
Result<void> checkedSpec(const SurfaceSpec& spec, const MarkedBook& book);

} // namespace marginscope
