#include "core/report/number_text.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace marginscope {

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

std::size_t textWidth(const std::string& text) {
    std::size_t width = 0;
    for (const char c : text)
        width += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return width;
}

std::string fitted(const std::string& text, std::size_t width, bool right) {
    const std::size_t used = textWidth(text);
    if (used <= width) return right ? std::string(width - used, ' ') + text : text + std::string(width - used, ' ');
    std::string cut;
    std::size_t columns = 0;
    for (std::size_t i = 0; i < text.size() && columns + 1 < width;) {
        std::size_t length = 1;
        while (i + length < text.size() && (static_cast<unsigned char>(text[i + length]) & 0xC0) == 0x80)
            ++length;
        cut += text.substr(i, length);
        i += length;
        ++columns;
    }
    return cut + "…";
}

} // namespace marginscope
