// The "format" member every JSON file of the program begins with.
#pragma once

#include "core/io/json_tree.h"

namespace marginscope {

inline constexpr std::string_view portfolioFormat = "marginscope.portfolio/1";
inline constexpr std::string_view marketFormat = "marginscope.market/1";

/// Whether a document is of the format ("marginscope.market/1"). Errors: UnknownFormat, UnknownFormatVersion with the
/// version understood, BadValue where "format" is not a text.
Result<void> checkFormat(const JsonNode& root, std::string_view understood, const std::string& fileName);

} // namespace marginscope
