#include "core/io/csv_stream.h"

namespace marginscope {

CsvStream::CsvStream(TextStream text, std::string begun, CsvDialect dialect)
    : text_(std::move(text))
    , buffer_(std::move(begun))
    , dialect_(dialect) {}

Result<bool> CsvStream::next(CsvRecord& record) {
    for (;;) {
        CsvReader reader(std::string_view(buffer_).substr(used_), dialect_, line_);
        const bool found = reader.next(record);
        // A record that ends with the piece may go on in the next one.
        if (ended_ || (found && !reader.reachedEnd()) || buffer_.size() - used_ > longestRecord) {
            used_ += reader.position();
            line_ = reader.line();
            if (found || ended_) return found;
        }
        buffer_.erase(0, used_);
        used_ = 0;
        const Result<bool> more = text_.more(buffer_);
        if (!more) return failure(more.error());
        ended_ = !*more;
    }
}

} // namespace marginscope
