#include "core/base/time.h"

#include <array>
#include <cstdio>

namespace marginscope {

namespace {

using std::chrono::milliseconds;

bool readDigits(std::string_view& text, std::size_t count, int& value) {
    if (text.size() < count) return false;
    value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (text[i] < '0' || text[i] > '9') return false;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(count);
    return true;
}

bool readChar(std::string_view& text, char expected) {
    if (text.empty() || text.front() != expected) return false;
    text.remove_prefix(1);
    return true;
}

// Hours, minutes, seconds and a fraction of any length, of which milliseconds are kept.
bool readTimeOfDay(std::string_view& text, milliseconds& timeOfDay) {
    int hour = 0, minute = 0, second = 0;
    if (!readDigits(text, 2, hour) || !readChar(text, ':') || !readDigits(text, 2, minute)) return false;
    if (readChar(text, ':') && !readDigits(text, 2, second)) return false;
    if (hour > 23 || minute > 59 || second > 60) return false;
    timeOfDay = std::chrono::hours(hour) + std::chrono::minutes(minute) + std::chrono::seconds(second);
    if (!readChar(text, '.')) return true;
    int scale = 100;
    std::size_t digits = 0;
    for (; digits < text.size() && text[digits] >= '0' && text[digits] <= '9'; ++digits) {
        timeOfDay += milliseconds(scale * (text[digits] - '0'));
        scale /= 10;
    }
    text.remove_prefix(digits);
    return digits > 0;
}

bool readOffset(std::string_view& text, milliseconds& offset) {
    offset = milliseconds(0);
    if (text.empty() || readChar(text, 'Z') || readChar(text, 'z')) return true;
    const int sign = text.front() == '-' ? -1 : 1;
    if (!readChar(text, '+') && !readChar(text, '-')) return false;
    int hour = 0, minute = 0;
    if (!readDigits(text, 2, hour)) return false;
    readChar(text, ':');
    if (!text.empty() && !readDigits(text, 2, minute)) return false;
    offset = sign * (std::chrono::hours(hour) + std::chrono::minutes(minute));
    return true;
}

} // namespace

double yearsBetween(Timestamp from, Timestamp to) {
    return static_cast<double>((to - from).count()) / (1000.0 * secondsPerYear);
}

std::optional<Timestamp> parseTimestamp(std::string_view text) {
    int year = 0, month = 0, day = 0;
    if (!readDigits(text, 4, year) || !readChar(text, '-') || !readDigits(text, 2, month) || !readChar(text, '-') ||
        !readDigits(text, 2, day))
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok() || year < 1900 || year > 2200) return std::nullopt;
    milliseconds timeOfDay(0), offset(0);
    if (readChar(text, 'T') || readChar(text, 't') || readChar(text, ' ')) {
        if (!readTimeOfDay(text, timeOfDay) || !readOffset(text, offset)) return std::nullopt;
    }
    if (!text.empty()) return std::nullopt;
    return Timestamp(std::chrono::sys_days(date)) + timeOfDay - offset;
}

std::string formatDate(Timestamp time) {
    const auto days = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(days);
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

std::string formatTimestamp(Timestamp time) {
    const auto days = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::hh_mm_ss<milliseconds> clock(time - days);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "T%02d:%02d:%02d", static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    std::string out = formatDate(time) + text.data();
    if (const auto fraction = clock.subseconds().count(); fraction != 0) {
        std::snprintf(text.data(), text.size(), ".%03d", static_cast<int>(fraction));
        out += text.data();
    }
    return out + "Z";
}

Timestamp makeTimestamp(int year, unsigned month, unsigned day, int hour, int minute, int second) {
    const std::chrono::sys_days date = std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
    return Timestamp(date) + std::chrono::hours(hour) + std::chrono::minutes(minute) + std::chrono::seconds(second);
}

} // namespace marginscope
