// An answer of the hedge finder as a file: marginscope.hedge/1 (JSON).
#pragma once

#include "core/analysis/hedge_finder.h"

#include <string>

namespace marginscope {

struct HedgeFileNames {
    std::string portfolio, market;
    std::string asOf; ///< ISO 8601
    std::string currency;
    std::string rulebookId, rulebookVersion, rulebookSource;
};

std::string writeHedge(const HedgeAnswer& answer, const HedgeFileNames& names,
                       const std::vector<NotModelled>& notModelled);

} // namespace marginscope
