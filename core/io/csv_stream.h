// Comma-separated text read piece by piece: no more of it is in memory than a piece and the longest record.
#pragma once

#include "core/io/csv.h"
#include "core/io/text_stream.h"

namespace marginscope {

/// The records CsvReader would read from the whole text, one after the other.
class CsvStream {
public:
    /// A cell in quotes may be so long; a quote that is closed later counts as never closed.
    static constexpr std::size_t longestRecord = std::size_t{1} << 24;

    /// `begun`: what was read of the stream already.
    CsvStream(TextStream text, std::string begun, CsvDialect dialect);

    /// False at the end. What the record shows of the text is valid until the next call. Errors: those of the stream.
    Result<bool> next(CsvRecord& record);

    const TextStream& text() const { return text_; }

private:
    TextStream text_;
    std::string buffer_;
    std::size_t used_ = 0; ///< bytes of the buffer that are read
    CsvDialect dialect_;
    int line_ = 1;
    bool ended_ = false;
};

} // namespace marginscope
