// How far trouble is, as the command line and the window ask for it.
#pragma once

#include "core/analysis/hit_distance.h"
#include "core/report/hit_table.h"
#include "core/session/use_cases.h"

namespace marginscope {

/// Of the book and market a comparison was made from. Errors: as hitDistances.
Result<HitDistances> runHits(const Comparison& comparison, const HitSpec& spec = {}, const Job& job = {});

std::string hitsOutput(const Comparison& comparison, const HitDistances& hits, OutputFormat format,
                       const HitTextOptions& text);

} // namespace marginscope
