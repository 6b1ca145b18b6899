// Points in time: UTC, whole milliseconds. Spans that enter formulas are years of 365 days (ACT/365).
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace marginscope {

using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

inline constexpr double secondsPerYear = 365.0 * 86400.0;

/// Years (ACT/365) from `from` to `to`; negative when `to` lies before `from`.
double yearsBetween(Timestamp from, Timestamp to);

/// ISO 8601 with a date and optionally a time and an offset: 2026-12-25, 2026-12-25T08:00:00Z,
/// 2025-12-30T17:31:15.944181+00:00. A time without an offset is UTC. Years 1900 to 2200.
std::optional<Timestamp> parseTimestamp(std::string_view text);

/// 2026-12-25T08:00:00Z; milliseconds only where they are not zero.
std::string formatTimestamp(Timestamp time);

/// 2026-12-25
std::string formatDate(Timestamp time);

Timestamp makeTimestamp(int year, unsigned month, unsigned day, int hour = 0, int minute = 0, int second = 0);

} // namespace marginscope
