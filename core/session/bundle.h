// Files the program carries inside itself: rulebooks and samples. Generated from resources/ when it is built.
#pragma once

#include <span>
#include <string_view>

namespace marginscope {

struct BundledFile {
    std::string_view name; ///< "rulebooks/deribit-2026-09-23.json"
    std::string_view text;
};

std::span<const BundledFile> bundledFiles();

} // namespace marginscope
