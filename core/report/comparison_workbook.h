// The comparison as a spreadsheet (XLSX): numbers as numbers (16 significant digits), every text as text.
#pragma once

#include "core/base/time.h"
#include "core/margin/comparison.h"

#include <functional>
#include <string>

namespace marginscope {

/// What a comparison does not know of itself.
struct WorkbookFacts {
    std::string inputHash; ///< of book, market and rulebook; see inputHash() of core/session/input_hash.h
    Timestamp made{};
    std::function<std::string(const Phrase&)> words; ///< language of headings and sentences; empty: English
};

/// The bytes of a workbook with the sheets Comparison, Positions, Collateral, "Not modelled" and Provenance (names of
/// sheets are the same in every language). A text that looks like a formula stays a text. The same arguments give the
/// same bytes. Errors: FileNotWritable where the system's temporary folder is full or write-protected.
Result<std::string> comparisonWorkbook(const Comparison& comparison, const WorkbookFacts& facts);

} // namespace marginscope
