#include "core/io/account_csv.h"

#include "core/base/phrase.h"
#include "core/io/detect.h"

#include <filesystem>

namespace marginscope {

namespace {

/// Reads the file from its beginning for the dialect alone.
Result<CsvDialect> dialectOf(const std::string& fileName, std::string_view head) {
    std::optional<CsvStream> again;
    const CsvRecords records = [&](CsvRecord& record) {
        if (!again) {
            std::error_code ignored;
            if (!std::filesystem::is_regular_file(fileName, ignored)) return false;
            Result<TextStream> text = TextStream::open(fileName);
            if (!text) return false;
            again.emplace(std::move(*text), std::string(), CsvDialect{';', false});
        }
        // Where it cannot be read any further, that is said when the rows themselves are read.
        return again->next(record).value_or(false);
    };
    Result<CsvDialect> dialect = detectDialect(head, records, fileName);
    if (dialect && dialect->delimiter == ';' && !again)
        return failure(Reason::AmbiguousDecimalComma, {}, Place{fileName, 1, 0, {}});
    return dialect;
}

} // namespace

bool AccountCsvReader::handles(const CsvHeader& header) {
    return header.has(accountColumn) && formatOfColumns(header) == FileFormat::PortfolioCsv;
}

AccountCsvReader::AccountCsvReader(CsvStream records, PortfolioRows rows, std::vector<FileNotice> notices)
    : records_(std::move(records))
    , rows_(std::move(rows))
    , column_(rows_.header().find(accountColumn).value_or(0))
    , notices_(std::move(notices)) {
    advance();
}

Result<std::unique_ptr<AccountCsvReader>> AccountCsvReader::start(TextStream text, std::string begun) {
    const std::string fileName = text.fileName();
    const Place place{fileName, 0, 0, {}};
    const Result<CsvDialect> dialect = dialectOf(fileName, begun);
    if (!dialect) return failure(dialect.error());
    CsvStream records(std::move(text), std::move(begun), *dialect);
    CsvRecord header;
    const Result<bool> found = records.next(header);
    if (!found) return failure(found.error());
    if (!*found) return failure(Reason::FileEmpty, {fileName}, place);
    Result<PortfolioRows> rows = PortfolioRows::fromHeader(header, *dialect, fileName);
    if (!rows) return failure(rows.error());
    if (!rows->header().has(accountColumn)) return failure(Reason::MissingColumn, {std::string(accountColumn)}, place);
    std::vector<FileNotice> notices;
    if (const std::string unknown = rows->unknownColumns(accountColumn); !unknown.empty())
        notices.push_back(unknownColumnsNotice(unknown, fileName));
    if (std::optional<FileNotice> notice = dialectNotice(*dialect, fileName)) notices.push_back(std::move(*notice));
    return std::unique_ptr<AccountCsvReader>(
        new AccountCsvReader(std::move(records), std::move(*rows), std::move(notices)));
}

void AccountCsvReader::advance() {
    const Result<bool> found = records_.next(row_);
    if (!found) broken_ = found.error();
    hasRow_ = found.value_or(false);
}

std::string AccountCsvReader::accountOfRow(const std::string& before) const {
    const std::size_t whole = row_.cells.size() - (row_.error && !row_.cells.empty() ? 1 : 0);
    if (column_ < whole) return std::string(trimmed(row_.cells[column_]));
    return row_.error ? before : std::string();
}

std::optional<Error> AccountCsvReader::refusal(const std::string& account) {
    const Place place{rows_.fileName(), row_.line, static_cast<int>(column_) + 1, {}};
    if (account.empty() && row_.error) return row_.error->at(place);
    if (account.empty()) return Error{Reason::MissingField, {std::string(accountColumn)}, place};
    if (before_.insert(account).second) return std::nullopt;
    return Error{
        Reason::BadValue,
        {std::string(accountColumn), account,
         QT_TRANSLATE_NOOP("expected", "one that did not come before: the rows of an account must stand together")},
        place};
}

std::optional<AccountRows> AccountCsvReader::read(bool wanted) {
    if (!hasRow_) {
        // What is behind the break is unknown: that is told once, as an account that cannot be read.
        std::optional<Error> broken = std::exchange(broken_, std::nullopt);
        if (!broken) return std::nullopt;
        const int line = broken->place.row;
        return AccountRows{{}, line, failure(std::move(*broken))};
    }
    const std::string account = accountOfRow({});
    AccountRows read{account, row_.line, PortfolioFile{}};
    std::optional<Error> error = refusal(account);
    BookBuilder book(rows_.fileName());
    do {
        if (wanted && !error) rows_.read(row_, book);
        advance();
    } while (hasRow_ && accountOfRow(account) == account);
    if (!error) error = std::exchange(broken_, std::nullopt);
    if (error) {
        read.book = failure(std::move(*error));
        return read;
    }
    book.portfolio().name = account;
    read.book = book.finish();
    return read;
}

} // namespace marginscope
