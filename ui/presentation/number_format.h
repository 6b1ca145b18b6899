// Numbers for people: digits and decimal mark by locale, thousands by a narrow no-break space, a true minus. Never for
// files.
#pragma once

#include <QString>

#include <optional>

namespace marginscope {

enum class Sign : std::uint8_t {
    MinusOnly, ///< "−5"
    Both,      ///< "+5", "−5"; zero has none
};

/// Fixed decimals. What is not finite becomes "–".
QString formatFixed(double value, int decimals, Sign sign = Sign::MinusOnly);

/// As many decimals as the number has, up to `mostDecimals`: quantities, prices that were typed.
QString formatShort(double value, int mostDecimals, Sign sign = Sign::MinusOnly);

/// "33.4 %" of a figure that is in percent already.
QString formatPercent(double percent, int decimals = 1, Sign sign = Sign::MinusOnly);

/// The number as it is put into an editor: locale's decimal mark, no grouping, no loss.
QString editableNumber(double value);

/// What a person typed: the locale's or a point as decimal mark, either minus, blanks and narrow blanks as grouping.
/// Empty for anything else, and for what is not finite.
std::optional<double> typedNumber(const QString& text);

} // namespace marginscope
