// What the command line and the window's menus do, as functions: compare, draw a surface, convert, import.
#pragma once

#include "core/io/result_file.h"
#include "core/report/comparison_table.h"
#include "core/session/sources.h"
#include "core/session/workspace.h"

namespace marginscope {

/// Where the inputs of a run come from; see loadBook, loadMarket, loadRulebook.
struct RunSources {
    std::string book;
    std::string market = "sample";
    std::string rulebook; ///< empty: the book's own, else "deribit"
    std::vector<ParameterOverride> overrides;
    std::string store; ///< empty: the default store
    std::optional<FileFormat> bookFormat;
};

/// The inputs, with everything that was wrong or assumed on the way.
struct LoadedRun {
    RunInputs inputs;
    std::vector<Error> problems; ///< rows of book and market that were left out
    std::vector<Phrase> notices;
};

/// Errors: those of the sources; the first input that cannot be read ends it.
Result<LoadedRun> loadRun(const RunSources& sources);

enum class OutputFormat : std::uint8_t { Table, Json, Csv };

std::string comparisonOutput(const Comparison& comparison, OutputFormat format, const TextTableOptions& table,
                             const ComparisonFileOptions& json);

/// Writes a book or market in another format, told by the extension of `out`. Rows that could not be read come back as
/// problems; they are carried over word for word where the format can.
struct Converted {
    std::vector<Error> problems;
    std::vector<Phrase> notices;
};
Result<Converted> convertFile(const std::string& in, const std::string& out, std::optional<FileFormat> format = {});

/// One imported file.
struct Imported {
    std::string file;
    std::string kind; ///< "book", "market" or "rulebook"
    std::string name; ///< under which the store has it
    std::size_t rows = 0;
    std::vector<Error> problems;
    std::vector<Phrase> notices;
};

/// Reads books, markets and rulebooks into a store; with dryRun nothing is written. A name that is taken gets a number
/// behind it.
Result<Imported> importFile(const std::string& file, const std::string& storePath, bool dryRun,
                            std::optional<FileFormat> format = {});

/// Keeps a comparison as it is in the store, under a label; gives its number.
Result<std::int64_t> keepComparison(const Comparison& comparison, const std::string& label,
                                    const std::string& storePath);

/// Kept comparisons, newest first, and one of them as the JSON it was kept as.
Result<std::vector<ComparisonEntry>> keptComparisons(const std::string& storePath);
Result<std::string> keptComparison(std::int64_t id, const std::string& storePath);

/// Lines of --list-formats.
struct FormatLine {
    std::string id;
    Phrase title;
    bool reads = false;
    bool writes = false;
    std::string extensions;
};
std::vector<FormatLine> formatLines();

} // namespace marginscope
