// Documents as a window handles them: what kind of input a file is, saving a book where it came from or elsewhere,
// books of the store.
#pragma once

#include "core/report/comparison_workbook.h"
#include "core/session/sources.h"
#include "core/session/workspace.h"

#include <string>
#include <vector>

namespace marginscope {

enum class InputKind : std::uint8_t {
    OwnBook,   ///< a book in the program's own JSON: saving over it loses nothing
    OtherBook, ///< CSV or a venue's export
    Market,
    Rulebook,
};

/// Told from the content. Errors: those of reading, UnknownFormat.
Result<InputKind> inputKind(const std::string& file);

/// Writes the book as JSON, or as CSV where the file's ending says so; an old file is replaced as a whole or not at
/// all.
Result<void> saveBook(const Portfolio& portfolio, const std::string& file);

/// Writes a market as JSON, likewise.
Result<void> saveMarketFile(const MarketSnapshot& market, const std::string& file);

/// Saves under portfolio.name. Errors as Store::savePortfolio.
Result<void> saveBookInStore(const Portfolio& portfolio, SaveMode mode, const std::string& storePath);

/// Names of the saved books in the order of the store; none where there is no store yet.
Result<std::vector<std::string>> storedBooks(const std::string& storePath);

/// Writes a comparison as JSON, CSV or text, told by the file's ending (.json, .csv, else text).
Result<void> exportComparison(const Comparison& comparison, const std::string& file);

/// Writes a comparison as a spreadsheet (core/report/comparison_workbook.h); an old file is replaced as a whole or not
/// at all. Takes a second for 100,000 positions: not for the thread of a window.
Result<void> exportWorkbook(const Comparison& comparison, const WorkbookFacts& facts, const std::string& file);

} // namespace marginscope
