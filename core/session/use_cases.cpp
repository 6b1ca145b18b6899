#include "core/session/use_cases.h"

#include "core/io/market_file.h"
#include "core/io/portfolio_file.h"
#include "core/io/text_file.h"

#include <filesystem>

namespace marginscope {

namespace {

template<class T>
void append(std::vector<T>& to, const std::vector<T>& from) {
    to.insert(to.end(), from.begin(), from.end());
}

struct DetectedFile {
    std::string text;
    FileFormat format;
};

Result<DetectedFile> readDetected(const std::string& file, std::optional<FileFormat> format) {
    Result<std::string> bytes = file == "-" ? readStandardInput() : readFileBytes(file);
    if (!bytes) return tl::unexpected<Error>(bytes.error().at({file, 0, 0, {}}));
    if (!format) {
        const Result<FileFormat> detected = detectFormat(*bytes, file);
        if (!detected) return tl::unexpected<Error>(detected.error());
        format = *detected;
    }
    Result<std::string> text = decodeText(std::move(*bytes), file);
    if (!text) return tl::unexpected<Error>(text.error());
    return DetectedFile{std::move(*text), *format};
}

bool isMarket(FileFormat format) {
    return format == FileFormat::MarketJson || format == FileFormat::ChainCsv;
}

std::vector<Phrase> phrasesOf(const std::vector<FileNotice>& notices) {
    std::vector<Phrase> phrases;
    for (const FileNotice& notice : notices)
        phrases.push_back(notice.text);
    return phrases;
}

// Tries NAME, NAME 2, NAME 3 … until one is free.
template<class Save>
Result<std::string> saveUnderFreeName(const std::string& wanted, Save save) {
    for (int number = 1;; ++number) {
        const std::string name = number == 1 ? wanted : wanted + " " + std::to_string(number);
        const Result<void> saved = save(name);
        if (saved) return name;
        if (saved.error().reason != Reason::NameTaken || number == 1000) return tl::unexpected<Error>(saved.error());
    }
}

Result<Store> storeForWriting(const std::string& path) {
    const std::filesystem::path file = path.empty() ? defaultStorePath() : path;
    std::error_code ignored;
    if (path.empty() && file.has_parent_path()) std::filesystem::create_directories(file.parent_path(), ignored);
    return Store::open(file);
}

Result<Store> storeForReading(const std::string& path) {
    return Store::open(path.empty() ? defaultStorePath() : path, OpenMode::ReadOnly);
}

Result<Imported> importBookFile(const DetectedFile& detected, const std::string& file, Store* store) {
    Result<VenueFile> book = importBook(detected.text, file, detected.format);
    if (!book) return tl::unexpected<Error>(book.error());
    Portfolio& portfolio = book->book.portfolio;
    if (portfolio.name.empty()) portfolio.name = std::filesystem::path(file).stem().string();
    Imported imported{file,
                      "book",
                      portfolio.name,
                      portfolio.positions.size() + portfolio.collateral.size(),
                      book->book.problems,
                      phrasesOf(book->book.notices)};
    if (!store) return imported;
    const Result<std::string> saved = saveUnderFreeName(portfolio.name, [&](const std::string& name) {
        portfolio.name = name;
        return store->savePortfolio(portfolio, SaveMode::CreateNew);
    });
    if (!saved) return tl::unexpected<Error>(saved.error());
    imported.name = *saved;
    return imported;
}

Result<Imported> importMarketFile(const DetectedFile& detected, const std::string& file, Store* store) {
    Result<MarketFile> market = readMarket(detected.text, file);
    if (!market) return tl::unexpected<Error>(market.error());
    Imported imported{file,
                      "market",
                      market->market.name,
                      market->market.underlyings.size(),
                      market->problems,
                      phrasesOf(market->notices)};
    if (!store) return imported;
    const Result<std::string> saved = saveUnderFreeName(market->market.name, [&](const std::string& name) {
        market->market.name = name;
        return store->saveMarket(market->market, SaveMode::CreateNew);
    });
    if (!saved) return tl::unexpected<Error>(saved.error());
    imported.name = *saved;
    return imported;
}

Result<Imported> importRulebookFile(const DetectedFile& detected, const std::string& file, Store* store) {
    const Result<RulebookFile> read = readRulebook(detected.text, file);
    if (!read) return tl::unexpected<Error>(read.error());
    const Rulebook& rulebook = read->rulebook;
    Imported imported{file, "rulebook", rulebook.id + "@" + rulebook.version, 1, {}, read->notices};
    if (!store) return imported;
    RulebookRecord record;
    record.entry = {rulebook.id, rulebook.version, rulebook.name, rulebook.source, {}};
    record.document = rulebook.document;
    if (const Result<void> saved = store->saveRulebook(record, SaveMode::CreateNew); !saved)
        return tl::unexpected<Error>(saved.error());
    return imported;
}

} // namespace

Result<LoadedRun> loadRun(const RunSources& sources) {
    Result<LoadedBook> book = loadBook(sources.book, sources.store, sources.bookFormat);
    if (!book) return tl::unexpected<Error>(book.error());
    const Result<LoadedMarket> market = loadMarket(sources.market, sources.store);
    if (!market) return tl::unexpected<Error>(market.error());
    const std::string id = !sources.rulebook.empty() ? sources.rulebook : book->portfolio.rulebook.value_or(defaultRulebook);
    const Result<LoadedRulebook> rulebook = loadRulebook(id, sources.overrides, sources.store);
    if (!rulebook) return tl::unexpected<Error>(rulebook.error());
    LoadedRun run;
    run.inputs = {1, std::make_shared<const Portfolio>(std::move(book->portfolio)), market->market, rulebook->rulebook, {}};
    append(run.problems, book->problems);
    append(run.problems, market->problems);
    append(run.notices, book->notices);
    const std::string& base = run.inputs.portfolio->whatIfOf;
    if (!base.empty() && !hasBook(base, sources.store))
        run.notices.push_back({QT_TRANSLATE_NOOP("FileNotice", "This book is a what-if, and its base is gone: %1. The book "
                                                               "itself is whole."),
                               {base}});
    append(run.notices, market->notices);
    append(run.notices, rulebook->notices);
    return run;
}

std::string comparisonOutput(const Comparison& comparison, OutputFormat format, const TextTableOptions& table,
                             const ComparisonFileOptions& json) {
    switch (format) {
    case OutputFormat::Table:
        return comparisonText(comparison, table);
    case OutputFormat::Csv:
        return comparisonCsv(comparison, table);
    case OutputFormat::Json:
        break;
    }
    return writeComparison(comparison, json);
}

Result<Converted> convertFile(const std::string& in, const std::string& out, std::optional<FileFormat> format) {
    const Result<DetectedFile> detected = readDetected(in, format);
    if (!detected) return tl::unexpected<Error>(detected.error());
    const bool market = isMarket(detected->format);
    const Result<FileFormat> target = formatForWriting(out, market);
    if (!target) return tl::unexpected<Error>(target.error());
    Converted converted;
    std::string text;
    if (market) {
        const Result<MarketFile> file = readMarket(detected->text, in);
        if (!file) return tl::unexpected<Error>(file.error());
        text = writeMarketJson(file->market);
        converted = {file->problems, phrasesOf(file->notices)};
    } else {
        const Result<VenueFile> file = importBook(detected->text, in, detected->format);
        if (!file) return tl::unexpected<Error>(file.error());
        text = *target == FileFormat::PortfolioCsv ? writePortfolioCsv(file->book.portfolio)
                                                   : writePortfolioJson(file->book.portfolio);
        converted = {file->book.problems, phrasesOf(file->book.notices)};
    }
    if (const Result<void> written = writeFileAtomically(out, text); !written)
        return tl::unexpected<Error>(written.error());
    return converted;
}

Result<Imported> importFile(const std::string& file, const std::string& storePath, bool dryRun,
                            std::optional<FileFormat> format) {
    const Result<DetectedFile> detected = readDetected(file, format);
    if (!detected) return tl::unexpected<Error>(detected.error());
    std::optional<Store> store;
    if (!dryRun) {
        Result<Store> opened = storeForWriting(storePath);
        if (!opened) return tl::unexpected<Error>(opened.error());
        store.emplace(std::move(*opened));
    }
    Store* target = store ? &*store : nullptr;
    if (isMarket(detected->format)) return importMarketFile(*detected, file, target);
    if (detected->format == FileFormat::RulebookJson) return importRulebookFile(*detected, file, target);
    return importBookFile(*detected, file, target);
}

Result<std::int64_t> keepComparison(const Comparison& comparison, const std::string& label,
                                    const std::string& storePath) {
    Result<Store> store = storeForWriting(storePath);
    if (!store) return tl::unexpected<Error>(store.error());
    ComparisonRecord record;
    record.entry.portfolio = comparison.book->portfolioName;
    record.entry.label = label;
    record.entry.rulebookId = comparison.rulebook->id;
    record.entry.rulebookVersion = comparison.rulebook->version;
    record.document = writeComparison(comparison);
    return store->saveComparison(record);
}

Result<std::vector<ComparisonEntry>> keptComparisons(const std::string& storePath) {
    const Result<Store> store = storeForReading(storePath);
    if (!store) return tl::unexpected<Error>(store.error());
    return store->comparisons();
}

Result<std::string> keptComparison(std::int64_t id, const std::string& storePath) {
    const Result<Store> store = storeForReading(storePath);
    if (!store) return tl::unexpected<Error>(store.error());
    return store->loadComparison(id).map([](const ComparisonRecord& record) { return record.document; });
}

std::vector<FormatLine> formatLines() {
    std::vector<FormatLine> lines;
    for (const FormatInfo& format : listFormats()) {
        std::string extensions;
        for (const std::string& extension : format.extensions)
            extensions += (extensions.empty() ? "." : " .") + extension;
        lines.push_back({format.id, format.title, format.reads, format.writes, extensions});
    }
    return lines;
}

} // namespace marginscope
