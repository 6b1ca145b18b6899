#include "core/io/atomic_file.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

namespace marginscope {

namespace {

mode_t modeForNewFile(const std::filesystem::path& path) {
    struct stat existing {};
    if (::stat(path.c_str(), &existing) == 0) return existing.st_mode & 0777U;
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666U & ~mask;
}

bool writeAll(int handle, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(handle, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

void syncFolder(const std::filesystem::path& folder) {
    const Descriptor handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (handle.valid()) ::fsync(handle.get());
}

/// Where a path leads, so that writing through a symbolic link keeps the link.
std::filesystem::path finalTarget(const std::filesystem::path& path) {
    std::error_code code;
    const std::filesystem::path target = std::filesystem::weakly_canonical(path, code);
    return code ? path : target;
}

} // namespace

AtomicFile::AtomicFile(std::filesystem::path path, std::filesystem::path target, std::string temporary, Descriptor file)
    : path_(std::move(path))
    , target_(std::move(target))
    , temporary_(std::move(temporary))
    , file_(std::move(file)) {}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : path_(std::move(other.path_))
    , target_(std::move(other.target_))
    , temporary_(std::exchange(other.temporary_, {}))
    , file_(std::move(other.file_)) {}

AtomicFile::~AtomicFile() {
    if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

tl::unexpected<Error> AtomicFile::notWritable() const {
    return failure(Reason::FileNotWritable, {path_.string(), std::strerror(errno)}, Place{path_.string(), 0, 0, {}});
}

Result<AtomicFile> AtomicFile::create(const std::filesystem::path& path) {
    const Place place{path.string(), 0, 0, {}};
    std::filesystem::path target = finalTarget(path);
    std::error_code code;
    if (std::filesystem::is_directory(target, code)) return failure(Reason::FileIsDirectory, {place.file}, place);
    std::string temporary = target.string() + ".XXXXXX";
    Descriptor file(::mkstemp(temporary.data()));
    if (!file.valid()) return failure(Reason::FileNotWritable, {place.file, std::strerror(errno)}, place);
    const mode_t mode = modeForNewFile(target);
    AtomicFile created(path, std::move(target), std::move(temporary), std::move(file));
    if (::fchmod(created.file_.get(), mode) != 0) return created.notWritable();
    return created;
}

Result<void> AtomicFile::write(std::string_view bytes) {
    if (!writeAll(file_.get(), bytes)) return notWritable();
    return {};
}

Result<void> AtomicFile::commit() {
    const bool arrived = ::fsync(file_.get()) == 0 && file_.close();
    if (!arrived || ::rename(temporary_.c_str(), target_.c_str()) != 0) return notWritable();
    temporary_.clear();
    syncFolder(target_.parent_path());
    return {};
}

} // namespace marginscope
