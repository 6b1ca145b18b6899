#include "core/session/account_file_reader.h"

#include "core/io/account_csv.h"
#include "core/io/detect.h"
#include "core/session/batch_csv.h"

#include <filesystem>
#include <utility>

namespace marginscope {

namespace {

std::string stem(const std::string& file) {
    return std::filesystem::path(file).stem().string();
}

BatchAccount accountOf(Result<LoadedBook> book, const std::string& name, const std::string& file, int line) {
    BatchAccount account{name, file, line, {}, {}};
    if (!book) {
        account.book = failure(book.error());
        return account;
    }
    if (!book->portfolio.name.empty()) account.name = book->portfolio.name;
    account.problems = std::move(book->problems);
    account.book = std::move(book->portfolio);
    return account;
}

/// A file that is one account.
class OneAccount : public AccountFileReader {
public:
    explicit OneAccount(std::string file) : file_(std::move(file)) {}

    std::optional<BatchAccount> next(bool wanted) final {
        if (std::exchange(done_, true)) return std::nullopt;
        return wanted ? accountOf(read(), stem(file_), file_, 0) : BatchAccount{};
    }

protected:
    virtual Result<LoadedBook> read() = 0;
    const std::string& file() const { return file_; }

private:
    std::string file_;
    bool done_ = false;
};

class FailedFile final : public OneAccount {
public:
    FailedFile(const std::string& file, Error error) : OneAccount(file), error_(std::move(error)) {}

private:
    Result<LoadedBook> read() override { return failure(error_); }

    Error error_;
};

/// A sample, or a book of the store.
class NamedBook final : public OneAccount {
public:
    NamedBook(const std::string& location, std::string storePath)
        : OneAccount(location)
        , storePath_(std::move(storePath)) {}

private:
    Result<LoadedBook> read() override { return loadBook(file(), storePath_); }

    std::string storePath_;
};

class StreamedBook final : public OneAccount {
public:
    StreamedBook(TextStream text, std::string begun)
        : OneAccount(text.fileName())
        , text_(std::move(text))
        , begun_(std::move(begun)) {}

private:
    Result<LoadedBook> read() override {
        const Result<std::string> whole = restOf(text_, std::move(begun_));
        if (!whole) return failure(whole.error());
        return bookFromText(*whole, file());
    }

    TextStream text_;
    std::string begun_;
};

/// A file each line of which is a book.
class BookLines final : public AccountFileReader {
public:
    explicit BookLines(TextStream text) : lines_(std::move(text)) {}

    std::optional<BatchAccount> next(bool wanted) override {
        std::string_view line;
        while (!broken_) {
            const Result<bool> found = lines_.next(line);
            if (!found) {
                broken_ = true;
                return lineAccount(failure(found.error()), lines_.number() + 1);
            }
            if (!*found) break;
            if (trimmed(line).empty()) continue;
            if (!wanted) return BatchAccount{};
            const std::string place = lines_.text().fileName() + ":" + std::to_string(lines_.number());
            return lineAccount(bookFromText(line, place), lines_.number());
        }
        return std::nullopt;
    }
    double bytesRead() const override { return static_cast<double>(lines_.text().position()); }

private:
    BatchAccount lineAccount(Result<LoadedBook> book, int line) const {
        const std::string& file = lines_.text().fileName();
        BatchAccount account = accountOf(std::move(book), stem(file), file, line);
        if (account.name == stem(file)) account.name += ":" + std::to_string(line);
        return account;
    }

    LineStream lines_;
    bool broken_ = false;
};

/// A table with a column `account`.
class AccountTable final : public AccountFileReader {
public:
    explicit AccountTable(std::unique_ptr<AccountCsvReader> rows) : rows_(std::move(rows)) {}

    std::optional<BatchAccount> next(bool wanted) override {
        if (!wanted) return rows_->skip() ? std::optional(BatchAccount{}) : std::nullopt;
        std::optional<AccountRows> rows = rows_->next();
        if (!rows) return std::nullopt;
        BatchAccount account{std::move(rows->name), rows_->text().fileName(), rows->line, {}, {}};
        if (!rows->book)
            account.book = failure(rows->book.error());
        else if (rows->book->nothingReadable())
            account.book = failure(rows->book->problems.front());
        else {
            account.problems = std::move(rows->book->problems);
            account.book = std::move(rows->book->portfolio);
        }
        return account;
    }
    double bytesRead() const override { return static_cast<double>(rows_->text().position()); }

private:
    std::unique_ptr<AccountCsvReader> rows_;
};

/// What a JSON document calls its format ("marginscope.market"), as far as its first piece tells; else empty.
std::string_view formatFamily(std::string_view piece) {
    constexpr std::string_view member = "\"format\"", blanks = " \t\r\n";
    const std::size_t at = piece.find(member);
    if (at == std::string_view::npos) return {};
    std::string_view rest = piece.substr(at + member.size());
    for (const char mark : {':', '"'}) {
        const std::size_t begin = rest.find_first_not_of(blanks);
        if (begin == std::string_view::npos || rest[begin] != mark) return {};
        rest.remove_prefix(begin + 1);
    }
    return rest.substr(0, rest.find_first_of("/\""));
}

bool isAnotherDocument(std::string_view piece) {
    const std::string_view family = formatFamily(piece);
    return family == "marginscope.market" || family == "marginscope.rulebook" || family == "marginscope.comparison";
}

bool isAnotherTable(const CsvHeader& columns) {
    return isBatchResult(columns) || formatOfColumns(columns) == FileFormat::ChainCsv;
}

/// The columns of a table by its first line; none where that does not tell.
CsvHeader columnsOf(std::string_view piece, const std::string& fileName) {
    const CsvRecords none = [](CsvRecord&) { return false; };
    const Result<CsvDialect> dialect = detectDialect(piece, none, fileName);
    CsvRecord record;
    if (!dialect || !CsvReader(piece, *dialect).next(record) || record.error) return {};
    return CsvHeader(record.cells);
}

/// The first piece of a text, with all of its first line that is not blank.
Result<std::string> firstPiece(TextStream& text) {
    std::string piece;
    while (piece.size() < TextStream::usualPiece) {
        const Result<bool> more = text.more(piece);
        if (!more) return failure(more.error());
        const std::size_t begin = piece.find_first_not_of(" \t\r\n");
        if (!*more || (begin != std::string::npos && piece.find('\n', begin) != std::string::npos)) break;
    }
    return piece;
}

std::unique_ptr<AccountFileReader> openTable(TextStream text, std::string begun, const FileNoticeSink& tell) {
    const std::string file = text.fileName();
    Result<std::unique_ptr<AccountCsvReader>> rows = AccountCsvReader::start(std::move(text), std::move(begun));
    if (!rows) return std::make_unique<FailedFile>(file, rows.error());
    if (tell)
        for (const FileNotice& notice : (*rows)->notices())
            tell(notice);
    return std::make_unique<AccountTable>(std::move(*rows));
}

} // namespace

bool isFileOfLines(const std::string& path) {
    return path.ends_with(".jsonl");
}

std::unique_ptr<AccountFileReader> openAccountFile(const AccountFile& file, const std::string& storePath,
                                                   const FileNoticeSink& tell) {
    if (file.path.starts_with("sample:") || file.path.starts_with("store:"))
        return std::make_unique<NamedBook>(file.path, storePath);
    Result<TextStream> text =
        file.path == "-" ? Result<TextStream>(TextStream::standardInput()) : TextStream::open(file.path);
    if (!text) return std::make_unique<FailedFile>(file.path, text.error());
    if (isFileOfLines(file.path)) return std::make_unique<BookLines>(std::move(*text));
    Result<std::string> piece = firstPiece(*text);
    if (!piece) return std::make_unique<FailedFile>(file.path, piece.error());
    const std::string_view content = trimmed(*piece);
    const bool json = content.starts_with('{') || content.starts_with('[');
    const CsvHeader columns = json ? CsvHeader() : columnsOf(*piece, file.path);
    if (!json && AccountCsvReader::handles(columns)) return openTable(std::move(*text), std::move(*piece), tell);
    if (file.fromFolder && (json ? isAnotherDocument(content) : isAnotherTable(columns))) {
        if (tell)
            tell({Phrase{QT_TRANSLATE_NOOP("FileNotice", "The file is no book and was passed over."), {}},
                  Place{file.path, 0, 0, {}}});
        return nullptr;
    }
    return std::make_unique<StreamedBook>(std::move(*text), std::move(*piece));
}

} // namespace marginscope
