// Price histories as CSV: date,open,high,low,close or date,close, one file per underlying.
#pragma once

#include "core/base/result.h"
#include "core/io/notice.h"
#include "core/market/price_history.h"

#include <string>
#include <string_view>
#include <vector>

namespace marginscope {

/// Dates that are not there between two that are.
struct HistoryGap {
    Timestamp before{}; ///< the last date before the gap
    Timestamp after{};  ///< the first one after it
    int missing = 0;    ///< dates between them
    int row = 0;        ///< line of `after`

    bool operator==(const HistoryGap&) const = default;
};

struct PriceHistoryFile {
    PriceHistory history;         ///< the good rows, ascending
    std::vector<HistoryGap> gaps; ///< days missing in a daily series, its rows with errors among them
    std::vector<Error> problems;  ///< one per row that was left out, with its line and cell
    std::vector<FileNotice> notices;
};

/// Columns date and close; open, high, low and volume are passed over, others are noticed. A row with a bad date or a
/// close that is not above 0 is left out and reported, and so is a date that an earlier row has (DuplicateRow). Rows
/// out of order are sorted, with a notice at the first of them. Gaps are noticed once, at the longest: in a series by
/// the day its missing days (weekdays where it has no weekend at all), in another one whatever exceeds its usual step.
/// An error means that nothing was read: FileEmpty, BadSyntax (the header), MissingColumn, WrongDelimiter,
/// AmbiguousDecimalComma, NothingReadable (no rows), the first row's own error where every row has one, FileTooLarge
/// (more than 100,000 bad rows).
Result<PriceHistoryFile> readPriceHistory(std::string_view text, const std::string& fileName);

} // namespace marginscope
