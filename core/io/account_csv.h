// A table of many accounts: a book as CSV with one more column, `account`. The rows of one account stand together, so
// that one account after the other can be read without the file being in memory.
#pragma once

#include "core/io/csv_stream.h"
#include "core/io/portfolio_rows.h"

#include <memory>
#include <unordered_set>

namespace marginscope {

inline constexpr std::string_view accountColumn = "account";

/// The rows of one account that stand together.
struct AccountRows {
    std::string name;
    int line = 0; ///< of the first of them
    /// An error takes the place of the book: of an account without a name (MissingField), of one that came before
    /// (BadValue), of one in which the file breaks off (as TextStream), and as BookBuilder::finish.
    Result<PortfolioFile> book;
};

class AccountCsvReader {
public:
    /// Whether a table of these columns holds many accounts.
    static bool handles(const CsvHeader& header);

    /// `begun` is what was read of the text already, with its first line. Where columns are separated by semicolons,
    /// the file is read once more before, to know how its numbers are written; so a pipe must not have them. Errors:
    /// FileEmpty, those of the stream, of detectDialect and of PortfolioRows.
    static Result<std::unique_ptr<AccountCsvReader>> start(TextStream text, std::string begun);
    AccountCsvReader(const AccountCsvReader&) = delete;
    AccountCsvReader& operator=(const AccountCsvReader&) = delete;

    /// Empty at the end.
    std::optional<AccountRows> next() { return read(true); }
    /// Passes over an account without making a book of it; false at the end.
    bool skip() { return read(false).has_value(); }

    /// What was assumed about the file as a whole.
    const std::vector<FileNotice>& notices() const { return notices_; }
    const TextStream& text() const { return records_.text(); }

private:
    AccountCsvReader(CsvStream records, PortfolioRows rows, std::vector<FileNotice> notices);
    std::optional<AccountRows> read(bool wanted);
    void advance();
    /// The account the present row names. A row that is broken before that cell stays with those before it.
    std::string accountOfRow(const std::string& before) const;
    std::optional<Error> refusal(const std::string& account);

    CsvStream records_;
    PortfolioRows rows_;
    std::size_t column_;
    CsvRecord row_; ///< read, but part of no account yet
    bool hasRow_ = false;
    std::optional<Error> broken_;            ///< the file cannot be read any further
    std::unordered_set<std::string> before_; ///< the names alone
    std::vector<FileNotice> notices_;
};

} // namespace marginscope
