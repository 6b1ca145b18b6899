#include "core/session/documents.h"

#include "core/io/detect.h"
#include "core/io/market_file.h"
#include "core/io/portfolio_file.h"
#include "core/io/text_file.h"
#include "core/session/use_cases.h"

#include <filesystem>

namespace marginscope {

namespace {

std::string extensionOf(const std::string& file) {
    return std::filesystem::path(file).extension().string();
}

std::string pathOf(const std::string& storePath) {
    return storePath.empty() ? defaultStorePath() : storePath;
}

} // namespace

Result<InputKind> inputKind(const std::string& file) {
    const Result<std::string> bytes = readFileBytes(file);
    if (!bytes) return tl::unexpected<Error>(bytes.error().at({file, 0, 0, {}}));
    return detectFormat(*bytes, file).map([](FileFormat format) {
        switch (format) {
        case FileFormat::PortfolioJson:
            return InputKind::OwnBook;
        case FileFormat::MarketJson:
        case FileFormat::ChainCsv:
            return InputKind::Market;
        case FileFormat::RulebookJson:
            return InputKind::Rulebook;
        default:
            return InputKind::OtherBook;
        }
    });
}

Result<void> saveBook(const Portfolio& portfolio, const std::string& file) {
    const bool csv = extensionOf(file) == ".csv";
    return writeFileAtomically(file, csv ? writePortfolioCsv(portfolio) : writePortfolioJson(portfolio));
}

Result<void> saveMarketFile(const MarketSnapshot& market, const std::string& file) {
    return writeFileAtomically(file, writeMarketJson(market));
}

Result<void> saveBookInStore(const Portfolio& portfolio, SaveMode mode, const std::string& storePath) {
    const std::filesystem::path file = pathOf(storePath);
    std::error_code ignored;
    if (storePath.empty() && file.has_parent_path()) std::filesystem::create_directories(file.parent_path(), ignored);
    Result<Store> store = Store::open(file);
    if (!store) return tl::unexpected<Error>(store.error());
    return store->savePortfolio(portfolio, mode);
}

Result<std::vector<std::string>> storedBooks(const std::string& storePath) {
    std::error_code ignored;
    if (!std::filesystem::exists(pathOf(storePath), ignored)) return std::vector<std::string>{};
    const Result<Store> store = Store::open(pathOf(storePath), OpenMode::ReadOnly);
    if (!store) return tl::unexpected<Error>(store.error());
    return store->portfolios().map([](const std::vector<PortfolioEntry>& entries) {
        std::vector<std::string> names;
        for (const PortfolioEntry& entry : entries)
            names.push_back(entry.name);
        return names;
    });
}

Result<void> exportComparison(const Comparison& comparison, const std::string& file) {
    const std::string extension = extensionOf(file);
    const OutputFormat format = extension == ".json"  ? OutputFormat::Json
                                : extension == ".csv" ? OutputFormat::Csv
                                                      : OutputFormat::Table;
    return writeFileAtomically(file, comparisonOutput(comparison, format, {}, {}));
}

Result<void> exportWorkbook(const Comparison& comparison, const WorkbookFacts& facts, const std::string& file) {
    return comparisonWorkbook(comparison, facts).and_then([&](const std::string& bytes) {
        return writeFileAtomically(file, bytes);
    });
}

} // namespace marginscope
