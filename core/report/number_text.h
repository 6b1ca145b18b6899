// Numbers as people read them in a terminal: grouped by narrow spaces, true minus, fixed decimals.
#pragma once

#include <optional>
#include <string>

namespace marginscope {

/// 31859.44 with 2 decimals is "31 859.44" (U+202F between groups), −0.004 with 2 is "0.00". Empty optional: "–".
std::string groupedNumber(double value, int decimals, bool plus = false);
std::string groupedNumber(const std::optional<double>& value, int decimals, bool plus = false);

/// Columns a UTF-8 text takes in a terminal (no combining marks, no wide characters in our texts).
std::size_t textWidth(const std::string& text);

/// Padded to `width` columns; longer texts are cut with an ellipsis.
std::string fitted(const std::string& text, std::size_t width, bool right);

} // namespace marginscope
