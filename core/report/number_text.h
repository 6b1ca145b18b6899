// Columns of a terminal table.
#pragma once

#include <string>

namespace marginscope {

/// Columns a UTF-8 text takes in a terminal (no combining marks, no wide characters in our texts).
std::size_t textWidth(const std::string& text);

/// Padded to `width` columns; longer texts are cut with an ellipsis.
std::string fitted(const std::string& text, std::size_t width, bool right);

} // namespace marginscope
