#include "core/io/text_file.h"

#include "core/io/atomic_file.h"
#include "core/io/descriptor.h"
#include "core/io/text_encoding.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

namespace marginscope {

namespace {

Place placeOf(const std::filesystem::path& path) {
    return Place{path.string(), 0, 0, {}};
}

tl::unexpected<Error> readFailure(const Place& place) {
    const Reason reason = errno == ENOENT || errno == ENOTDIR ? Reason::FileNotFound : Reason::FileUnreadable;
    return failure(reason, {place.file, std::strerror(errno)}, place);
}

Result<std::string> readAll(int handle, std::size_t sizeHint, const Place& place) {
    constexpr std::size_t step = std::size_t{1} << 20;
    std::string bytes;
    bytes.reserve(std::min(sizeHint, maxFileBytes) + 1);
    for (;;) {
        const std::size_t used = bytes.size();
        bytes.resize(std::max(bytes.capacity(), used + step));
        const ssize_t count = ::read(handle, bytes.data() + used, bytes.size() - used);
        bytes.resize(used + static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return readFailure(place);
        if (bytes.size() > maxFileBytes)
            return failure(Reason::FileTooLarge, {place.file, std::to_string(maxFileBytes)}, place);
        if (count == 0) break;
    }
    if (bytes.empty()) return failure(Reason::FileEmpty, {place.file}, place);
    return bytes;
}

} // namespace

Result<std::string> readFileBytes(const std::filesystem::path& path) {
    const Place place = placeOf(path);
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.valid()) return readFailure(place);
    struct stat status {};
    if (::fstat(file.get(), &status) != 0) return readFailure(place);
    if (S_ISDIR(status.st_mode)) return failure(Reason::FileIsDirectory, {place.file}, place);
    return readAll(file.get(), static_cast<std::size_t>(std::max<off_t>(status.st_size, 0)), place);
}

Result<std::string> readStandardInput() {
    return readAll(STDIN_FILENO, 0, Place{"-", 0, 0, {}});
}

Result<std::string> decodeText(std::string bytes, const std::string& fileName) {
    Place place{fileName, 0, 0, {}};
    if (looksLikeUtf16(bytes)) return failure(notUtf16(place));
    if (bytes.starts_with(byteOrderMark)) bytes.erase(0, byteOrderMark.size());
    if (bytes.empty()) return failure(Reason::FileEmpty, {fileName}, place);
    const std::size_t bad = firstNonText(bytes);
    if (bad == bytes.size()) return bytes;
    const auto end = bytes.begin() + static_cast<std::ptrdiff_t>(bad);
    place.row = 1 + static_cast<int>(std::count(bytes.begin(), end, '\n'));
    return failure(notText(bytes[bad], place));
}

Result<std::string> readTextFile(const std::filesystem::path& path) {
    return readFileBytes(path).and_then([&](std::string bytes) { return decodeText(std::move(bytes), path.string()); });
}

Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view bytes) {
    Result<AtomicFile> file = AtomicFile::create(path);
    if (!file) return failure(file.error());
    if (const Result<void> written = file->write(bytes); !written) return written;
    return file->commit();
}

} // namespace marginscope
