// Fingerprints of texts (FIPS 180-4), to say which inputs a figure was made from.
#pragma once

#include <string>
#include <string_view>

namespace marginscope {

/// 64 lower-case hexadecimal digits.
std::string sha256(std::string_view bytes);

} // namespace marginscope
