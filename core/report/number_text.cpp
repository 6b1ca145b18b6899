#include "core/report/number_text.h"

namespace marginscope {

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
