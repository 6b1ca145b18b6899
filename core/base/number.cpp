#include "core/base/number.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace marginscope {

std::optional<double> parseNumber(std::string_view text) {
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    if (text.size() > 1 && text.front() == '+' && text[1] != '-' && text[1] != '+') text.remove_prefix(1);
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string formatNumber(double value) {
    std::array<char, 40> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value == 0.0 ? 0.0 : value);
    return error == std::errc() ? std::string(text.data(), end) : std::string();
}

std::string labelNumber(double value, int digits, bool plus) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*g", digits, std::fabs(value));
    std::string out = text.data();
    if (out.find('e') != std::string::npos && std::fabs(value) >= 1.0) {
        std::snprintf(text.data(), text.size(), "%.0f", std::fabs(value));
        out = text.data();
    }
    if (value < 0.0 && out != "0") return "\u2212" + out;
    return plus && value > 0.0 ? "+" + out : out;
}

std::string labelPercent(double fraction, bool plus) {
    return labelNumber(fraction * 100.0, 6, plus) + "\u00a0%";
}

std::string groupedNumber(double value, int decimals, bool plus) {
    if (!std::isfinite(value)) return "–";
    std::array<char, 400> digits{};
    std::snprintf(digits.data(), digits.size(), "%.*f", decimals, std::fabs(value));
    std::string text = digits.data();
    const bool zero = text.find_first_not_of("0.") == std::string::npos;
    const std::size_t whole = decimals > 0 ? text.find('.') : text.size();
    for (std::size_t at = whole; at > 3; at -= 3)
        text.insert(at - 3, "\u202f");
    if (zero) return text;
    return (value < 0.0 ? "\u2212" : plus ? "+" : "") + text;
}

std::string groupedNumber(const std::optional<double>& value, int decimals, bool plus) {
    return value ? groupedNumber(*value, decimals, plus) : "–";
}

} // namespace marginscope
