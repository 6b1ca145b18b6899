// The rows of a book as a table: shared by the reader of one book and that of a table of many accounts.
#pragma once

#include "core/io/book_builder.h"
#include "core/io/csv.h"

namespace marginscope {

/// What the columns of a table mean. Immutable.
class PortfolioRows {
public:
    /// Errors: BadSyntax, MissingColumn.
    static Result<PortfolioRows> fromHeader(const CsvRecord& record, const CsvDialect& dialect, std::string fileName);

    /// Puts what the row says into the book; a row that cannot be read becomes an unread one of it.
    void read(const CsvRecord& record, BookBuilder& book) const;

    const CsvHeader& header() const { return header_; }
    const std::string& fileName() const { return fileName_; }
    /// Names of columns that no book has, `besides` excepted; empty where there are none.
    std::string unknownColumns(std::string_view besides = {}) const;

private:
    PortfolioRows(CsvHeader header, const CsvDialect& dialect, std::string fileName)
        : header_(std::move(header))
        , dialect_(dialect)
        , fileName_(std::move(fileName)) {}

    CsvHeader header_;
    CsvDialect dialect_;
    std::string fileName_;
};

/// What to tell the user about columns that were left out.
FileNotice unknownColumnsNotice(const std::string& names, const std::string& fileName);

} // namespace marginscope
