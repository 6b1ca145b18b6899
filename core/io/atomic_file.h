// A file written piece by piece that takes its name only when it is complete: a reader never sees half of one.
#pragma once

#include "core/base/result.h"
#include "core/io/descriptor.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace marginscope {

/// Until commit() the bytes are in a temporary file beside the target; without it nothing is left of them and an old
/// file is untouched. Writing through a symbolic link keeps the link, and a file that is replaced gives its mode on.
class AtomicFile {
public:
    /// Errors: FileNotWritable, FileIsDirectory.
    static Result<AtomicFile> create(const std::filesystem::path& path);
    ~AtomicFile();
    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&&) = delete;

    /// Error FileNotWritable.
    Result<void> write(std::string_view bytes);
    /// Puts the file into place. Error FileNotWritable; the old file is then untouched.
    Result<void> commit();

private:
    AtomicFile(std::filesystem::path path, std::filesystem::path target, std::string temporary, Descriptor file);
    tl::unexpected<Error> notWritable() const;

    std::filesystem::path path_; ///< as the caller calls it
    std::filesystem::path target_;
    std::string temporary_; ///< empty once it is in place
    Descriptor file_;
};

} // namespace marginscope
