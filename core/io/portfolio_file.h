// Books as files: JSON "marginscope.portfolio/1" and CSV. Good rows are read, bad rows are kept as they are and
// reported.
#pragma once

#include "core/io/notice.h"
#include "core/portfolio/portfolio.h"

#include <string>
#include <string_view>
#include <vector>

namespace marginscope {

struct PortfolioFile {
    Portfolio portfolio;
    std::vector<Error> problems; ///< one per unread row, plus fields of the header that could not be read
    std::vector<FileNotice> notices;

    /// Rows there were, but not one of them could be read.
    bool nothingReadable() const {
        return portfolio.positions.empty() && portfolio.collateral.empty() && !portfolio.unreadRows.empty();
    }
};

/// A book of either form, told apart by its first character. `fileName` goes into places and names a book that has no
/// name. An error means that nothing was read: FileEmpty, BadSyntax, UnknownFormat, UnknownFormatVersion, MissingField,
/// MissingColumn, WrongDelimiter, AmbiguousDecimalComma, FileTooLarge (also for more than 100,000 bad rows).
Result<PortfolioFile> readPortfolio(std::string_view text, const std::string& fileName);
Result<PortfolioFile> readPortfolioJson(std::string_view text, const std::string& fileName);

/// Columns: instrument (or asset) and quantity, the optional ones of the JSON form, and kind (collateral or position).
/// An instrument cell may hold a JSON object of contract terms.
Result<PortfolioFile> readPortfolioCsv(std::string_view text, const std::string& fileName);

/// Unread rows go back to where they were, word for word (a row of another form as a JSON string).
std::string writePortfolioJson(const Portfolio& portfolio);

/// Positions and collateral only: a CSV has no place for the name, the currency and the account's margins. The text of
/// an unread row becomes the instrument of a row without a quantity, so that it stays unread.
std::string writePortfolioCsv(const Portfolio& portfolio);

} // namespace marginscope
