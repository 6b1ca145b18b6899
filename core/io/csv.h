// Comma-separated text after RFC 4180: quotes, doubled quotes, line breaks inside quotes, any line ending. One pass,
// linear.
#pragma once

#include "core/base/result.h"
#include "core/io/notice.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marginscope {

struct CsvDialect {
    char delimiter = ',';
    bool decimalComma = false; ///< numbers written 1,5; only with semicolons

    bool operator==(const CsvDialect&) const = default;
};

/// The delimiter of a text, from its first line: comma, tab, or semicolon. Errors: WrongDelimiter (another one, or two
/// at once); AmbiguousDecimalComma at the line where it cannot be told whether 1,234 is 1.234 or 1234.
Result<CsvDialect> detectDialect(std::string_view text, const std::string& fileName);

struct CsvRecord;

/// Hands out the records of a text one after the other; false at its end.
using CsvRecords = std::function<bool(CsvRecord&)>;

/// The same of a text that is not in memory: `head` holds its first line, `records` are those of the text read with
/// semicolons, and are asked for only where its columns are separated by them.
Result<CsvDialect> detectDialect(std::string_view head, const CsvRecords& records, const std::string& fileName);

/// What to tell the user about a dialect other than the plain one.
std::optional<FileNotice> dialectNotice(const CsvDialect& dialect, const std::string& fileName);

struct CsvRecord {
    int line = 0; ///< where it begins, from 1
    std::vector<std::string> cells;
    std::string_view raw;       ///< as written, without the line end
    std::optional<Error> error; ///< BadSyntax; the cells are then incomplete
};

/// Reads record after record. The text must outlive it. A record with an error ends at its first line end, so that the
/// next is read.
class CsvReader {
public:
    explicit CsvReader(std::string_view text, CsvDialect dialect = {}) : CsvReader(text, dialect, 1) {
        if (text_.starts_with("\xEF\xBB\xBF")) position_ = 3;
    }
    /// A piece of a text that begins on `line`.
    CsvReader(std::string_view piece, CsvDialect dialect, int line) : text_(piece), dialect_(dialect), line_(line) {}

    /// False at the end. Lines with nothing but delimiters and blanks are passed over.
    bool next(CsvRecord& record);

    /// Behind the record read last: offset in the text, and the line that begins there.
    std::size_t position() const { return position_; }
    int line() const { return line_; }
    /// Whether the record read last would perhaps be another one if the text went on.
    bool reachedEnd() const { return position_ >= text_.size() || quoteOpen_; }

private:
    enum class Ending : std::uint8_t { Cell, Record, Broken };

    void readRecord(CsvRecord& record);
    Ending readCell(CsvRecord& record);
    Ending readQuoted(std::string& cell, CsvRecord& record);
    Ending readPlain(std::string& cell, CsvRecord& record);
    Ending endCell();
    Ending breakOff(CsvRecord& record, const char* words);
    bool atLineEnd() const;
    void skipLineEnd();

    std::string_view text_;
    CsvDialect dialect_;
    std::size_t position_ = 0;
    int line_ = 1;
    bool quoteOpen_ = false; ///< the record read last has a quote that is never closed
};

/// The names of a header, compared without regard to case, with blanks and hyphens as underscores: "Base Amount" is
/// base_amount.
class CsvHeader {
public:
    CsvHeader() = default;
    explicit CsvHeader(const std::vector<std::string>& cells);

    std::optional<std::size_t> find(std::string_view name) const;
    bool has(std::string_view name) const { return find(name).has_value(); }
    const std::vector<std::string>& names() const { return names_; }

private:
    std::vector<std::string> names_;
};

/// A cell for writing: quoted where it has to be. A cell a spreadsheet would run as a formula is quoted, not changed.
std::string csvCell(std::string_view text);

/// Cells as one line with its line end.
std::string csvLine(const std::vector<std::string>& cells);

/// Text without the blanks around it.
std::string_view trimmed(std::string_view text);

} // namespace marginscope
