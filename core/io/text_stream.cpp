#include "core/io/text_stream.h"

#include "core/io/text_encoding.h"
#include "core/io/text_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

namespace marginscope {

namespace {

// Enough to tell UTF-16 and a byte order mark.
constexpr std::size_t firstBytes = 4;

tl::unexpected<Error> tooLarge(const std::string& fileName, int line) {
    return failure(Reason::FileTooLarge, {fileName, std::to_string(maxFileBytes)}, Place{fileName, line, 0, {}});
}

} // namespace

TextStream::TextStream(Descriptor file, std::string fileName, std::size_t pieceBytes)
    : file_(std::move(file))
    , fileName_(std::move(fileName))
    , pieceBytes_(pieceBytes) {}

Result<TextStream> TextStream::open(const std::filesystem::path& path, std::size_t pieceBytes) {
    const Place place{path.string(), 0, 0, {}};
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.valid()) {
        const Reason reason = errno == ENOENT || errno == ENOTDIR ? Reason::FileNotFound : Reason::FileUnreadable;
        return failure(reason, {place.file, std::strerror(errno)}, place);
    }
    struct stat status {};
    if (::fstat(file.get(), &status) == 0 && S_ISDIR(status.st_mode))
        return failure(Reason::FileIsDirectory, {place.file}, place);
    return TextStream(std::move(file), place.file, pieceBytes);
}

TextStream TextStream::standardInput() {
    return {Descriptor(::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0)), "-", usualPiece};
}

Result<std::size_t> TextStream::fill(std::string& piece) {
    const std::size_t before = piece.size();
    piece.resize(before + pieceBytes_);
    ssize_t count = 0;
    do
        count = ::read(file_.get(), piece.data() + before, pieceBytes_);
    while (count < 0 && errno == EINTR);
    if (count < 0)
        return failure(Reason::FileUnreadable, {fileName_, std::strerror(errno)}, Place{fileName_, 0, 0, {}});
    piece.resize(before + static_cast<std::size_t>(count));
    position_ += static_cast<std::uint64_t>(count);
    return static_cast<std::size_t>(count);
}

Result<bool> TextStream::more(std::string& text) {
    std::string piece = std::move(carried_);
    carried_.clear();
    for (bool ended = false; !ended;) {
        const Result<std::size_t> count = fill(piece);
        if (!count) return failure(count.error());
        ended = *count == 0;
        if (!ended && !begun_ && piece.size() < firstBytes) continue;
        if (!begun_ && looksLikeUtf16(piece)) return failure(notUtf16(Place{fileName_, 0, 0, {}}));
        if (!begun_ && piece.starts_with(byteOrderMark)) piece.erase(0, byteOrderMark.size());
        begun_ = true;
        const std::size_t tail = ended ? 0 : unfinishedTail(piece);
        const std::string_view whole = std::string_view(piece).substr(0, piece.size() - tail);
        if (whole.empty()) continue;
        // What is before a bad byte is handed out first, so that it does not matter where pieces end.
        const std::string_view good = whole.substr(0, firstNonText(whole));
        if (good.empty()) return failure(notText(whole.front(), Place{fileName_, line_, 0, {}}));
        line_ += static_cast<int>(std::count(good.begin(), good.end(), '\n'));
        text.append(good);
        carried_.assign(piece, good.size());
        return true;
    }
    return false;
}

Result<std::string> restOf(TextStream& stream, std::string text) {
    for (;;) {
        if (text.size() > maxFileBytes) return tooLarge(stream.fileName(), 0);
        const Result<bool> more = stream.more(text);
        if (!more) return failure(more.error());
        if (!*more) break;
    }
    if (text.empty()) return failure(Reason::FileEmpty, {stream.fileName()}, Place{stream.fileName(), 0, 0, {}});
    return text;
}

LineStream::LineStream(TextStream text, std::string begun) : text_(std::move(text)), buffer_(std::move(begun)) {}

Result<bool> LineStream::next(std::string_view& line) {
    std::size_t searched = 0;
    for (;;) {
        const std::size_t end = buffer_.find('\n', used_ + searched);
        if (end != std::string::npos || (ended_ && used_ < buffer_.size())) {
            line = std::string_view(buffer_).substr(used_, std::min(end, buffer_.size()) - used_);
            used_ = std::min(end, buffer_.size() - 1) + 1;
            if (line.ends_with('\r')) line.remove_suffix(1);
            ++number_;
            return true;
        }
        if (ended_) return false;
        searched = buffer_.size() - used_;
        if (searched > maxFileBytes) return tooLarge(text_.fileName(), number_ + 1);
        buffer_.erase(0, used_);
        used_ = 0;
        const Result<bool> more = text_.more(buffer_);
        if (!more) return failure(more.error());
        ended_ = !*more;
    }
}

} // namespace marginscope
