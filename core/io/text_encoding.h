// Which bytes are UTF-8 text.
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <string_view>

namespace marginscope {

inline constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Told from the first bytes.
bool looksLikeUtf16(std::string_view bytes);

/// Offset of the first byte that is not text (NUL, or no UTF-8); the size where all of it is.
std::size_t firstNonText(std::string_view text);

/// How many bytes at the end begin a sequence that the next bytes may complete: 0 … 3.
std::size_t unfinishedTail(std::string_view text);

/// UnknownFormat for UTF-16, and for the byte `first` that is not text.
Error notUtf16(Place place);
Error notText(char first, Place place);

} // namespace marginscope
