// What a file is, told from its content, and the list of all formats the program knows.
#pragma once

#include "core/base/phrase.h"
#include "core/base/result.h"
#include "core/io/csv.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marginscope {

enum class FileFormat : std::uint8_t {
    PortfolioJson,
    PortfolioCsv,
    MarketJson,
    ChainCsv,
    DeribitPositions,
    DeribitAccount,
    DeribitLog,
    RulebookJson,
    ComparisonJson,
    Store,
};

struct FormatInfo {
    FileFormat format;
    std::string id; ///< as on the command line: portfolio-json
    Phrase title;
    bool reads = true;
    bool writes = false;
    std::vector<std::string> extensions; ///< without the dot, the usual one first
};

const std::vector<FormatInfo>& listFormats();
const FormatInfo& formatInfo(FileFormat format);

/// By id. Error UnknownName with the known ids.
Result<FileFormat> findFormat(std::string_view id);

/// What a file is, from its bytes; the name only goes into places. A newer version of a format is still that format:
/// its reader says so. Errors: FileEmpty, BadSyntax (broken JSON, with line and column), UnknownFormat, WrongDelimiter,
/// AmbiguousDecimalComma.
Result<FileFormat> detectFormat(std::string_view bytes, const std::string& fileName);

/// What a table is, by the names of its columns; empty where it is nothing the program knows.
std::optional<FileFormat> formatOfColumns(const CsvHeader& header);

/// The format a file to be written asks for by its extension, of a book or a market: json or csv. Error UnknownFormat.
Result<FileFormat> formatForWriting(const std::string& fileName, bool market);

} // namespace marginscope
