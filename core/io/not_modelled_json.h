// The rows a result could not count, as every result file lists them.
#pragma once

#include "core/valuation/marked_book.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace marginscope {

/// [{"row", "instrument", "reason", "detail"}, …]: `reason` is the word of the reason, `detail` its sentence.
nlohmann::ordered_json notModelledJson(const std::vector<NotModelled>& rows);

} // namespace marginscope
