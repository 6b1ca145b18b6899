#include "core/io/text_encoding.h"

#include "core/base/phrase.h"

#include <algorithm>

namespace marginscope {

namespace {

/// Length of the UTF-8 sequence at the front; 0 where it is not one (overlong forms, surrogates and beyond U+10FFFF
/// included).
std::size_t utf8Length(std::string_view text) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned lead = byte(0), next = byte(1);
    if (lead < 0x80U) return 1;
    if (lead >= 0xC2U && lead < 0xE0U) return follows(1) ? 2 : 0;
    if (lead >= 0xE0U && lead < 0xF0U) {
        const bool fits = !(lead == 0xE0U && next < 0xA0U) && !(lead == 0xEDU && next >= 0xA0U);
        return fits && follows(1) && follows(2) ? 3 : 0;
    }
    if (lead >= 0xF0U && lead < 0xF5U) {
        const bool fits = !(lead == 0xF0U && next < 0x90U) && !(lead == 0xF4U && next >= 0x90U);
        return fits && follows(1) && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

} // namespace

bool looksLikeUtf16(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return true;
    return bytes.size() >= 4 && ((bytes[0] == '\0' && bytes[2] == '\0' && bytes[1] != '\0') ||
                                 (bytes[1] == '\0' && bytes[3] == '\0' && bytes[0] != '\0'));
}

std::size_t firstNonText(std::string_view text) {
    std::size_t offset = 0;
    while (offset < text.size()) {
        const std::size_t length = text[offset] == '\0' ? 0 : utf8Length(text.substr(offset, 4));
        if (length == 0) return offset;
        offset += length;
    }
    return offset;
}

std::size_t unfinishedTail(std::string_view text) {
    for (std::size_t length = 1; length <= std::min<std::size_t>(3, text.size()); ++length) {
        const auto byte = static_cast<unsigned char>(text[text.size() - length]);
        if ((byte & 0xC0U) == 0x80U) continue;
        const std::size_t whole = byte >= 0xF0U ? 4 : byte >= 0xE0U ? 3 : byte >= 0xC0U ? 2 : 1;
        return length < whole ? length : 0;
    }
    return 0;
}

Error notUtf16(Place place) {
    return {Reason::UnknownFormat,
            {QT_TRANSLATE_NOOP("expected", "UTF-16 text"), QT_TRANSLATE_NOOP("expected", "UTF-8 text")},
            std::move(place)};
}

Error notText(char first, Place place) {
    return {Reason::UnknownFormat,
            {first == '\0' ? QT_TRANSLATE_NOOP("expected", "binary data")
                           : QT_TRANSLATE_NOOP("expected", "text in another encoding"),
             QT_TRANSLATE_NOOP("expected", "UTF-8 text")},
            std::move(place)};
}

} // namespace marginscope
