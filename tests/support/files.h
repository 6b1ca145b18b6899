// Files for tests: the cases of the repository, and the real data beside the checkout where it is there.
#pragma once

#include "core/io/text_file.h"

#include <QTest>
#include <filesystem>
#include <string>

namespace marginscope::test {

inline std::filesystem::path casePath(const std::string& name) {
    return std::filesystem::path(MARGINSCOPE_CASES_DIR) / name;
}

inline std::filesystem::path sharedPath(const std::string& name) {
    return std::filesystem::path(MARGINSCOPE_SOURCE_DIR) / ".." / "shared" / name;
}

inline bool hasShared(const std::string& name) {
    std::error_code code;
    return std::filesystem::exists(sharedPath(name), code);
}

/// The text of a file that has to be there.
inline std::string textOf(const std::filesystem::path& path) {
    Result<std::string> text = readTextFile(path);
    if (!text) qFatal("cannot read %s", path.c_str());
    return std::move(*text);
}

} // namespace marginscope::test
