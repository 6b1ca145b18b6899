// The largest moves anybody may ask for. Beyond them prices overflow before a figure means anything.
#pragma once

namespace marginscope {

inline constexpr double largestMove = 100.0;   ///< of a price, a basis or a volatility, relative: +10 000 %
inline constexpr double longestDays = 36500.0; ///< forward in time
inline constexpr double largestRateMove = 10.0; ///< of a rate, either way

} // namespace marginscope
