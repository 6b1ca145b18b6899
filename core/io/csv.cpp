#include "core/io/csv.h"

#include "core/base/phrase.h"

#include <algorithm>
#include <cctype>

namespace marginscope {

namespace {

constexpr std::size_t maxCells = 4096;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isBlank(const CsvRecord& record) {
    return std::all_of(record.cells.begin(), record.cells.end(),
                       [](const std::string& cell) { return trimmed(cell).empty(); });
}

std::size_t countOutsideQuotes(std::string_view line, char wanted) {
    std::size_t count = 0;
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') quoted = !quoted;
        if (c == wanted && !quoted) ++count;
    }
    return count;
}

std::string_view firstLine(std::string_view text, int& line) {
    line = 1;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
        const std::string_view found = text.substr(begin, end - begin);
        if (!trimmed(found).empty()) return found;
        begin = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
        ++line;
    }
    return {};
}

/// How a cell writes a number with a separator: 1.5, 1,5, or 1.234 and 1,234, which may be thousands.
enum class NumberForm : std::uint8_t { Other, Point, Comma, PointOrThousands, CommaOrThousands };

bool allDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), isDigit);
}

NumberForm numberForm(std::string_view cell) {
    cell = trimmed(cell);
    if (!cell.empty() && (cell.front() == '-' || cell.front() == '+')) cell.remove_prefix(1);
    const std::size_t separator = cell.find_first_of(".,");
    if (separator == std::string_view::npos) return NumberForm::Other;
    const std::string_view whole = cell.substr(0, separator), rest = cell.substr(separator + 1);
    if (!allDigits(whole) || rest.empty() || !isDigit(rest.front()) ||
        rest.find_first_not_of("0123456789.,eE+-") != std::string_view::npos)
        return NumberForm::Other;
    const bool severalMarks = rest.find_first_of(".,") != std::string_view::npos;
    const bool thousands = severalMarks || (rest.size() == 3 && allDigits(rest) && !whole.empty() &&
                                            whole.size() <= 3 && whole.front() != '0');
    if (cell[separator] == '.') return thousands ? NumberForm::PointOrThousands : NumberForm::Point;
    return thousands ? NumberForm::CommaOrThousands : NumberForm::Comma;
}

/// First lines on which each form of number was seen, 0 = never.
struct NumberForms {
    int point = 0, comma = 0, pointOrThousands = 0, commaOrThousands = 0;

    void note(NumberForm form, int line) {
        int* const seen[] = {nullptr, &point, &comma, &pointOrThousands, &commaOrThousands};
        int* const first = seen[static_cast<std::size_t>(form)];
        if (first && *first == 0) *first = line;
    }
};

NumberForms surveyNumbers(const CsvRecords& records) {
    NumberForms forms;
    for (CsvRecord record; records(record);)
        for (const std::string& cell : record.cells)
            forms.note(numberForm(cell), record.line);
    return forms;
}

Result<CsvDialect> semicolonDialect(const CsvRecords& records, const std::string& fileName) {
    const NumberForms forms = surveyNumbers(records);
    const auto refuse = [&](int line) {
        return failure(Reason::AmbiguousDecimalComma, {}, Place{fileName, line, 0, {}});
    };
    const int anyPoint = std::max(forms.point, forms.pointOrThousands);
    const int anyComma = std::max(forms.comma, forms.commaOrThousands);
    if (anyPoint != 0 && anyComma != 0) return refuse(std::max(anyPoint, anyComma));
    if (anyPoint != 0 && forms.point == 0) return refuse(anyPoint);
    if (anyComma != 0 && forms.comma == 0) return refuse(anyComma);
    return CsvDialect{';', forms.comma != 0};
}

char normalised(char c) {
    if (c == ' ' || c == '-' || c == '\t') return '_';
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

} // namespace

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

Result<CsvDialect> detectDialect(std::string_view text, const std::string& fileName) {
    CsvReader reader(text, CsvDialect{';', false});
    return detectDialect(
        text, [&reader](CsvRecord& record) { return reader.next(record); }, fileName);
}

Result<CsvDialect> detectDialect(std::string_view head, const CsvRecords& records, const std::string& fileName) {
    int line = 1;
    const std::string_view header = firstLine(head, line);
    const auto count = [&](char delimiter) { return countOutsideQuotes(header, delimiter); };
    const std::size_t commas = count(','), tabs = count('\t'), semicolons = count(';');
    const auto refuse = [&](const char* found) {
        return failure(Reason::WrongDelimiter, {found}, Place{fileName, line, 0, {}});
    };
    if ((commas > 0) + (tabs > 0) + (semicolons > 0) > 1) return refuse(tabs > 0 ? "tab" : ";");
    if (semicolons > 0) return semicolonDialect(records, fileName);
    if (tabs > 0) return CsvDialect{'\t', false};
    if (commas == 0 && count('|') > 0) return refuse("|");
    if (commas == 0 && count(':') > 0) return refuse(":");
    return CsvDialect{};
}

std::optional<FileNotice> dialectNotice(const CsvDialect& dialect, const std::string& fileName) {
    if (dialect.delimiter != ';') return std::nullopt;
    const char* pattern =
        dialect.decimalComma
            ? QT_TRANSLATE_NOOP("FileNotice",
                                "The columns are separated by semicolons, and numbers were read with a decimal comma.")
            : QT_TRANSLATE_NOOP("FileNotice", "The columns are separated by semicolons.");
    return FileNotice{Phrase{pattern, {}}, Place{fileName, 0, 0, {}}};
}

bool CsvReader::next(CsvRecord& record) {
    while (position_ < text_.size()) {
        readRecord(record);
        if (record.error || !isBlank(record)) return true;
    }
    return false;
}

void CsvReader::readRecord(CsvRecord& record) {
    const std::size_t begin = position_;
    record.line = line_;
    record.cells.clear();
    record.error.reset();
    quoteOpen_ = false;
    Ending ending = Ending::Cell;
    while (ending == Ending::Cell && record.cells.size() < maxCells)
        ending = readCell(record);
    if (ending == Ending::Cell) {
        breakOff(record, QT_TRANSLATE_NOOP("expected", "more than 4096 cells"));
        position_ = std::min(text_.find_first_of("\r\n", position_), text_.size());
    } else if (ending == Ending::Broken) {
        // Back to the end of the record's first line. Still linear: no quoted cell that starts on a line in between can
        // be longer than its line, for each quote that closes one here opened one there.
        position_ = std::min(text_.find_first_of("\r\n", begin), text_.size());
        line_ = record.line;
    }
    record.raw = text_.substr(begin, position_ - begin);
    skipLineEnd();
}

CsvReader::Ending CsvReader::readCell(CsvRecord& record) {
    std::string& cell = record.cells.emplace_back();
    const bool quoted = position_ < text_.size() && text_[position_] == '"';
    return quoted ? readQuoted(cell, record) : readPlain(cell, record);
}

CsvReader::Ending CsvReader::readPlain(std::string& cell, CsvRecord& record) {
    const char stops[] = {dialect_.delimiter, '"', '\r', '\n'};
    const std::size_t end =
        std::min(text_.find_first_of(std::string_view(stops, sizeof stops), position_), text_.size());
    cell.assign(text_.substr(position_, end - position_));
    position_ = end;
    if (end < text_.size() && text_[end] == '"')
        return breakOff(record, QT_TRANSLATE_NOOP("expected", "a quote inside a cell that does not begin with one"));
    return endCell();
}

CsvReader::Ending CsvReader::readQuoted(std::string& cell, CsvRecord& record) {
    ++position_;
    for (;;) {
        const std::size_t end = text_.find('"', position_);
        if (end == std::string_view::npos) {
            quoteOpen_ = true;
            return breakOff(record, QT_TRANSLATE_NOOP("expected", "a quote that is never closed"));
        }
        const std::string_view piece = text_.substr(position_, end - position_);
        cell.append(piece);
        line_ += static_cast<int>(std::count(piece.begin(), piece.end(), '\n'));
        position_ = end + 1;
        if (position_ >= text_.size() || text_[position_] != '"') break;
        cell.push_back('"');
        ++position_;
    }
    if (position_ < text_.size() && text_[position_] != dialect_.delimiter && !atLineEnd())
        return breakOff(record, QT_TRANSLATE_NOOP("expected", "text after a closing quote"));
    return endCell();
}

CsvReader::Ending CsvReader::endCell() {
    if (position_ >= text_.size() || atLineEnd()) return Ending::Record;
    ++position_;
    return Ending::Cell;
}

CsvReader::Ending CsvReader::breakOff(CsvRecord& record, const char* words) {
    record.error = Error{Reason::BadSyntax, {words}, Place{{}, record.line, static_cast<int>(record.cells.size()), {}}};
    return Ending::Broken;
}

bool CsvReader::atLineEnd() const {
    return text_[position_] == '\n' || text_[position_] == '\r';
}

void CsvReader::skipLineEnd() {
    if (position_ >= text_.size()) return;
    position_ += text_.substr(position_, 2) == "\r\n" ? 2U : 1U;
    ++line_;
}

CsvHeader::CsvHeader(const std::vector<std::string>& cells) {
    for (const std::string& cell : cells) {
        std::string name(trimmed(cell));
        std::transform(name.begin(), name.end(), name.begin(), normalised);
        names_.push_back(std::move(name));
    }
}

std::optional<std::size_t> CsvHeader::find(std::string_view name) const {
    const auto found = std::find(names_.begin(), names_.end(), name);
    if (found == names_.end()) return std::nullopt;
    return static_cast<std::size_t>(found - names_.begin());
}

std::string csvCell(std::string_view text) {
    const bool formula = !text.empty() && std::string_view("=@").find(text.front()) != std::string_view::npos;
    if (!formula && text.find_first_of(",;\t\"\r\n") == std::string_view::npos && trimmed(text).size() == text.size())
        return std::string(text);
    std::string cell = "\"";
    for (const char c : text) {
        if (c == '"') cell += '"';
        cell += c;
    }
    return cell + "\"";
}

std::string csvLine(const std::vector<std::string>& cells) {
    std::string line;
    for (const std::string& cell : cells)
        line += (&cell == &cells.front() ? "" : ",") + csvCell(cell);
    return line + "\n";
}

} // namespace marginscope
