// Whole files: read into memory, written so that a reader never sees half of one.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace marginscope {

/// The largest input that is read.
inline constexpr std::size_t maxFileBytes = std::size_t{256} * 1024 * 1024;

/// The bytes of a file. Pipes are read to their end. Errors: FileNotFound, FileIsDirectory, FileUnreadable, FileEmpty,
/// FileTooLarge.
Result<std::string> readFileBytes(const std::filesystem::path& path);

/// Standard input to its end. Errors as above; its place is called "-".
Result<std::string> readStandardInput();

/// Bytes as UTF-8 text, byte order mark removed. Error UnknownFormat for UTF-16, binary data and other encodings (row =
/// line).
Result<std::string> decodeText(std::string bytes, const std::string& fileName);

/// readFileBytes and decodeText in one.
Result<std::string> readTextFile(const std::filesystem::path& path);

/// Writes to a temporary file beside `path`, then renames it. Errors: FileNotWritable, FileIsDirectory; the old file is
/// then untouched.
Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view bytes);

} // namespace marginscope
