#include "core/base/phrase.h"

namespace marginscope {

std::string fillPattern(std::string pattern, const std::vector<std::string>& args) {
    std::string out;
    out.reserve(pattern.size() + 32);
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool place =
            pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        const auto index = place ? static_cast<std::size_t>(pattern[i + 1] - '1') : 0;
        if (!place || index >= args.size()) {
            out += pattern[i];
            continue;
        }
        out += args[index];
        ++i;
    }
    return out;
}

std::string Phrase::english() const {
    return fillPattern(pattern, args);
}

} // namespace marginscope
