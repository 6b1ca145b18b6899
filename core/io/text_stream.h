// A text file read piece by piece, so that memory does not grow with the file.
#pragma once

#include "core/base/result.h"
#include "core/io/descriptor.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace marginscope {

/// UTF-8 text; a byte order mark is passed over. Pipes can be read as well.
class TextStream {
public:
    static constexpr std::size_t usualPiece = std::size_t{1} << 18;

    /// Errors: FileNotFound, FileIsDirectory, FileUnreadable.
    static Result<TextStream> open(const std::filesystem::path& path, std::size_t pieceBytes = usualPiece);
    /// Its place is called "-".
    static TextStream standardInput();

    /// Adds the next piece, at least one byte of it, to the end of `text`; false at the end of the file. Errors:
    /// FileUnreadable; UnknownFormat as decodeText.
    Result<bool> more(std::string& text);

    const std::string& fileName() const { return fileName_; }
    /// Bytes read so far; for progress.
    std::uint64_t position() const { return position_; }

private:
    TextStream(Descriptor file, std::string fileName, std::size_t pieceBytes);
    Result<std::size_t> fill(std::string& piece);

    Descriptor file_;
    std::string fileName_;
    std::size_t pieceBytes_;
    std::string carried_; ///< begins a sequence whose end has not been read yet
    std::uint64_t position_ = 0;
    int line_ = 1;
    bool begun_ = false;
};

/// What is left of a stream, behind what was read of it already. Errors: those of the stream, FileEmpty, FileTooLarge.
Result<std::string> restOf(TextStream& stream, std::string text);

/// The lines of a text that comes in pieces: no more of it is in memory than a piece and the longest line.
class LineStream {
public:
    /// `begun`: what was read of the stream already.
    explicit LineStream(TextStream text, std::string begun = {});

    /// Without its line end, valid until the next call; false at the end. Errors: those of the stream; FileTooLarge for
    /// a line larger than any file may be.
    Result<bool> next(std::string_view& line);

    int number() const { return number_; } ///< of the line handed out last, from 1
    const TextStream& text() const { return text_; }

private:
    TextStream text_;
    std::string buffer_;
    std::size_t used_ = 0;
    int number_ = 0;
    bool ended_ = false;
};

} // namespace marginscope
