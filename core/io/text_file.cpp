#include "core/io/text_file.h"

#include "core/base/phrase.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace marginscope {

namespace {

Place placeOf(const std::filesystem::path& path) {
    return Place{path.string(), 0, 0, {}};
}

/// An open file descriptor, closed at the end of its scope.
class Descriptor {
public:
    explicit Descriptor(int handle) : handle_(handle) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int get() const { return handle_; }
    bool valid() const { return handle_ >= 0; }
    bool close() {
        const int handle = std::exchange(handle_, -1);
        return handle < 0 || ::close(handle) == 0;
    }

private:
    int handle_;
};

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

bool looksLikeUtf16(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return true;
    return bytes.size() >= 4 && ((bytes[0] == '\0' && bytes[2] == '\0' && bytes[1] != '\0') ||
                                 (bytes[1] == '\0' && bytes[3] == '\0' && bytes[0] != '\0'));
}

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

/// Offset of the first byte that is not text; the size where all of it is.
std::size_t firstNonText(std::string_view text) {
    std::size_t offset = 0;
    while (offset < text.size()) {
        const std::size_t length = text[offset] == '\0' ? 0 : utf8Length(text.substr(offset, 4));
        if (length == 0) return offset;
        offset += length;
    }
    return offset;
}

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

bool writeAndSync(Descriptor& file, std::string_view bytes, mode_t mode) {
    return ::fchmod(file.get(), mode) == 0 && writeAll(file.get(), bytes) && ::fsync(file.get()) == 0 && file.close();
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
    if (looksLikeUtf16(bytes))
        return failure(Reason::UnknownFormat,
                       {QT_TRANSLATE_NOOP("expected", "UTF-16 text"), QT_TRANSLATE_NOOP("expected", "UTF-8 text")},
                       place);
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
    if (bytes.empty()) return failure(Reason::FileEmpty, {fileName}, place);
    const std::size_t bad = firstNonText(bytes);
    if (bad == bytes.size()) return bytes;
    const auto end = bytes.begin() + static_cast<std::ptrdiff_t>(bad);
    place.row = 1 + static_cast<int>(std::count(bytes.begin(), end, '\n'));
    return failure(Reason::UnknownFormat,
                   {bytes[bad] == '\0' ? QT_TRANSLATE_NOOP("expected", "binary data")
                                       : QT_TRANSLATE_NOOP("expected", "text in another encoding"),
                    QT_TRANSLATE_NOOP("expected", "UTF-8 text")},
                   place);
}

Result<std::string> readTextFile(const std::filesystem::path& path) {
    return readFileBytes(path).and_then([&](std::string bytes) { return decodeText(std::move(bytes), path.string()); });
}

Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view bytes) {
    const Place place = placeOf(path);
    const std::filesystem::path target = finalTarget(path);
    std::error_code code;
    if (std::filesystem::is_directory(target, code)) return failure(Reason::FileIsDirectory, {place.file}, place);
    std::string temporary = target.string() + ".XXXXXX";
    Descriptor file(::mkstemp(temporary.data()));
    if (!file.valid()) return failure(Reason::FileNotWritable, {place.file, std::strerror(errno)}, place);
    if (!writeAndSync(file, bytes, modeForNewFile(target)) || ::rename(temporary.c_str(), target.c_str()) != 0) {
        const std::string words = std::strerror(errno);
        ::unlink(temporary.c_str());
        return failure(Reason::FileNotWritable, {place.file, words}, place);
    }
    syncFolder(target.parent_path());
    return {};
}

} // namespace marginscope
