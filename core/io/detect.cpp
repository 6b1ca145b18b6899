#include "core/io/detect.h"

#include "core/base/phrase.h"
#include "core/io/json_tree.h"

#include <algorithm>
#include <cctype>
#include <filesystem>

namespace marginscope {

namespace {

constexpr std::string_view understood = QT_TRANSLATE_NOOP(
    "expected",
    "a book, market, rulebook or comparison (JSON), a book or option chain (CSV), a Deribit export, a store");

/// What is inside the envelope of a Deribit answer or message; the object itself where there is none.
const JsonNode* deribitRow(const JsonNode& root) {
    const JsonNode* node = &root;
    if (const JsonNode* result = root.find("result"))
        node = result;
    else if (const JsonNode* params = root.find("params"); params && params->find("data"))
        node = params->find("data");
    for (const char* list : {"summaries", "positions"})
        if (const JsonNode* rows = node->find(list)) node = rows;
    if (!node->isArray()) return node;
    return node->children.empty() ? nullptr : &node->children.front();
}

Result<FileFormat> detectJsonWithoutFormat(const JsonNode& root, const std::string& fileName) {
    const JsonNode* row = deribitRow(root);
    if (row && row->find("instrument_name") && row->find("size")) return FileFormat::DeribitPositions;
    if (row && row->find("currency") && row->find("balance")) return FileFormat::DeribitAccount;
    // an account without positions answers with an empty array
    if (!row && root.find("jsonrpc")) return FileFormat::DeribitPositions;
    return failure(Reason::UnknownFormat, {root.excerpt(), std::string(understood)}, Place{fileName, 0, 0, {}});
}

Result<FileFormat> detectJson(std::string_view text, const std::string& fileName) {
    const Result<JsonNode> root = parseJson(text, fileName);
    if (!root) return failure(root.error());
    const JsonNode* format = root->find("format");
    if (!format) return detectJsonWithoutFormat(*root, fileName);
    const std::string name = format->text();
    const std::string_view family = std::string_view(name).substr(0, name.find('/'));
    if (family == "marginscope.portfolio") return FileFormat::PortfolioJson;
    if (family == "marginscope.market") return FileFormat::MarketJson;
    if (family == "marginscope.rulebook") return FileFormat::RulebookJson;
    if (family == "marginscope.comparison") return FileFormat::ComparisonJson;
    return failure(Reason::UnknownFormat, {format->excerpt(), std::string(understood)},
                   Place{fileName, 0, 0, "/format"});
}

Result<FileFormat> detectCsv(std::string_view text, const std::string& fileName) {
    const Result<CsvDialect> dialect = detectDialect(text, fileName);
    if (!dialect) return failure(dialect.error());
    CsvRecord record;
    CsvReader(text, *dialect).next(record);
    if (const std::optional<FileFormat> format = formatOfColumns(CsvHeader(record.cells))) return *format;
    return failure(Reason::UnknownFormat, {std::string(record.raw.substr(0, 60)), std::string(understood)},
                   Place{fileName, record.line, 0, {}});
}

std::string lowerExtension(const std::string& fileName) {
    std::string extension = std::filesystem::path(fileName).extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return extension;
}

} // namespace

const std::vector<FormatInfo>& listFormats() {
    static const std::vector<FormatInfo> formats = {
        {FileFormat::PortfolioJson,
         "portfolio-json",
         {QT_TRANSLATE_NOOP("FileFormat", "Book"), {}},
         true,
         true,
         {"json"}},
        {FileFormat::PortfolioCsv,
         "portfolio-csv",
         {QT_TRANSLATE_NOOP("FileFormat", "Book as a table"), {}},
         true,
         true,
         {"csv", "tsv", "txt"}},
        {FileFormat::MarketJson, "market-json", {QT_TRANSLATE_NOOP("FileFormat", "Market"), {}}, true, true, {"json"}},
        {FileFormat::ChainCsv,
         "chain-csv",
         {QT_TRANSLATE_NOOP("FileFormat", "Option chain snapshot (a market)"), {}},
         true,
         false,
         {"csv", "tsv", "txt"}},
        {FileFormat::DeribitPositions,
         "deribit-positions",
         {QT_TRANSLATE_NOOP("FileFormat", "Deribit positions"), {}},
         true,
         false,
         {"json"}},
        {FileFormat::DeribitAccount,
         "deribit-account",
         {QT_TRANSLATE_NOOP("FileFormat", "Deribit account summaries"), {}},
         true,
         false,
         {"json"}},
        {FileFormat::DeribitLog,
         "deribit-log",
         {QT_TRANSLATE_NOOP("FileFormat", "Deribit transaction log"), {}},
         true,
         false,
         {"csv"}},
        {FileFormat::RulebookJson,
         "rulebook-json",
         {QT_TRANSLATE_NOOP("FileFormat", "Rulebook"), {}},
         true,
         true,
         {"json"}},
        {FileFormat::ComparisonJson,
         "comparison-json",
         {QT_TRANSLATE_NOOP("FileFormat", "Result of a comparison"), {}},
         true,
         true,
         {"json"}},
        {FileFormat::Store,
         "store",
         {QT_TRANSLATE_NOOP("FileFormat", "Store of books"), {}},
         true,
         true,
         {"sqlite", "db"}},
    };
    return formats;
}

const FormatInfo& formatInfo(FileFormat format) {
    const auto& formats = listFormats();
    return *std::find_if(formats.begin(), formats.end(), [&](const FormatInfo& info) { return info.format == format; });
}

Result<FileFormat> findFormat(std::string_view id) {
    std::string known;
    for (const FormatInfo& info : listFormats()) {
        if (info.id == id) return info.format;
        known += (known.empty() ? "" : ", ") + info.id;
    }
    return failure(Reason::UnknownName, {QT_TRANSLATE_NOOP("expected", "format"), std::string(id), known});
}

Result<FileFormat> detectFormat(std::string_view bytes, const std::string& fileName) {
    if (bytes.starts_with("SQLite format 3")) return FileFormat::Store;
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    const std::string_view content = trimmed(bytes);
    if (content.empty()) return failure(Reason::FileEmpty, {fileName}, Place{fileName, 0, 0, {}});
    return content.front() == '{' || content.front() == '[' ? detectJson(bytes, fileName) : detectCsv(bytes, fileName);
}

std::optional<FileFormat> formatOfColumns(const CsvHeader& header) {
    if (header.has("instrument_name")) return FileFormat::ChainCsv;
    if (header.has("userseq") && header.has("position")) return FileFormat::DeribitLog;
    if (header.has("instrument") || header.has("asset") || header.has("quantity")) return FileFormat::PortfolioCsv;
    return std::nullopt;
}

Result<FileFormat> formatForWriting(const std::string& fileName, bool market) {
    const std::string extension = lowerExtension(fileName);
    if (extension == ".json") return market ? FileFormat::MarketJson : FileFormat::PortfolioJson;
    if (extension == ".csv" && !market) return FileFormat::PortfolioCsv;
    return failure(Reason::UnknownFormat, {extension, market ? "json" : "json, csv"}, Place{fileName, 0, 0, {}});
}

} // namespace marginscope
