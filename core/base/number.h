// Numbers in files: always with a decimal point, never dependent on the locale.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace marginscope {

/// A whole text as a finite number (surrounding blanks allowed). Empty for anything else, NaN, infinity and overflow
/// included.
std::optional<double> parseNumber(std::string_view text);

/// The shortest text that reads back as the same double ("0.1", "1e-09").
std::string formatNumber(double value);

/// A short text for labels: `digits` significant digits, no trailing zeros, true minus (U+2212), sign also for gains if
/// asked.
std::string labelNumber(double value, int digits = 6, bool plus = false);

/// A relative move for labels: "−14 %", "+4.5 %", "0 %".
std::string labelPercent(double fraction, bool plus = true);

/// 31859.44 with 2 decimals is "31 859.44" (U+202F between groups), −0.004 with 2 is "0.00". Empty optional: "–".
std::string groupedNumber(double value, int decimals, bool plus = false);
std::string groupedNumber(const std::optional<double>& value, int decimals, bool plus = false);

} // namespace marginscope
