#include "core/base/phrase.h"
#include "core/io/market_file.h"
#include "core/io/text_file.h"
#include "core/session/bundle.h"
#include "core/session/sources.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace marginscope {

namespace {

constexpr std::string_view samplePrefix = "sample:", storePrefix = "store:";

std::vector<Phrase> phrasesOf(const std::vector<FileNotice>& notices) {
    std::vector<Phrase> phrases;
    for (const FileNotice& notice : notices)
        phrases.push_back(notice.text);
    return phrases;
}

std::optional<std::string_view> bundledText(const std::string& name) {
    for (const BundledFile& file : bundledFiles())
        if (file.name == name) return file.text;
    return std::nullopt;
}

std::string knownSamples() {
    std::string names;
    for (const Sample& sample : bundledSamples())
        names += (names.empty() ? "" : ", ") + sample.name;
    return names;
}

Result<LoadedBook> fromSample(const std::string& name) {
    const std::optional<std::string_view> text = bundledText("samples/" + name + ".json");
    const bool known = std::any_of(bundledSamples().begin(), bundledSamples().end(),
                                   [&](const Sample& sample) { return sample.name == name; });
    if (!text || !known)
        return failure(Reason::UnknownName, {QT_TRANSLATE_NOOP("expected", "sample"), name, knownSamples()});
    Result<LoadedBook> book = bookFromText(*text, "sample:" + name, FileFormat::PortfolioJson);
    return book;
}

Result<Store> openStore(const std::string& storePath) {
    return Store::open(storePath.empty() ? defaultStorePath() : storePath, OpenMode::ReadOnly);
}

Result<LoadedMarket> marketFromText(const std::string& text, const std::string& name) {
    Result<MarketFile> file = readMarket(text, name);
    if (!file) return tl::unexpected<Error>(file.error());
    return LoadedMarket{std::make_shared<const MarketSnapshot>(std::move(file->market)), std::move(file->problems),
                        phrasesOf(file->notices), name};
}

std::vector<Sample> readSamples() {
    std::vector<Sample> samples;
    const auto index = bundledText("samples/index.json");
    const nlohmann::json list = index ? nlohmann::json::parse(*index, nullptr, false) : nlohmann::json();
    for (const nlohmann::json& entry : list.is_array() ? list : nlohmann::json::array()) {
        Sample sample;
        sample.name = entry.value("name", "");
        const auto text = bundledText("samples/" + sample.name + ".json");
        const Result<PortfolioFile> book =
            text ? readPortfolio(*text, sample.name) : Result<PortfolioFile>(failure(Reason::FileNotFound));
        if (!book) continue;
        sample.title = book->portfolio.name;
        sample.lesson = book->portfolio.description;
        samples.push_back(std::move(sample));
    }
    return samples;
}

} // namespace

const std::vector<Sample>& bundledSamples() {
    static const std::vector<Sample> samples = readSamples();
    return samples;
}

Result<LoadedBook> bookFromText(std::string_view text, const std::string& name, std::optional<FileFormat> format) {
    Result<VenueFile> file = importBook(text, name, format);
    if (!file) return tl::unexpected<Error>(file.error());
    if (file->book.nothingReadable())
        return failure(file->book.problems.empty() ? Error{Reason::NothingReadable, {}, {name, 0, 0, {}}}
                                                   : file->book.problems.front().at({name, 0, 0, {}}));
    return LoadedBook{std::move(file->book.portfolio), std::move(file->book.problems), phrasesOf(file->book.notices),
                      std::move(file->figures), name};
}

Result<LoadedBook> loadBook(const std::string& location, const std::string& storePath,
                            std::optional<FileFormat> format) {
    if (location.starts_with(samplePrefix)) return fromSample(location.substr(samplePrefix.size()));
    if (location.starts_with(storePrefix)) {
        const Result<Store> store = openStore(storePath);
        if (!store) return tl::unexpected<Error>(store.error());
        Result<Portfolio> book = store->loadPortfolio(location.substr(storePrefix.size()));
        if (!book) return tl::unexpected<Error>(book.error());
        return LoadedBook{std::move(*book), {}, {}, {}, location};
    }
    const Result<std::string> bytes = location == "-" ? readStandardInput() : readFileBytes(location);
    if (!bytes) return tl::unexpected<Error>(bytes.error().at({location, 0, 0, {}}));
    const Result<std::string> text = decodeText(*bytes, location);
    if (!text) return tl::unexpected<Error>(text.error());
    return bookFromText(*text, location, format);
}

bool hasBook(const std::string& location, const std::string& storePath) {
    if (location.starts_with(samplePrefix)) {
        const std::string name = location.substr(samplePrefix.size());
        return std::any_of(bundledSamples().begin(), bundledSamples().end(),
                           [&](const Sample& sample) { return sample.name == name; });
    }
    std::error_code problem;
    if (location.starts_with(storePrefix)) {
        if (!std::filesystem::exists(storePath.empty() ? defaultStorePath() : storePath, problem)) return false;
        const Result<Store> store = openStore(storePath);
        const auto books = store ? store->portfolios() : Result<std::vector<PortfolioEntry>>(failure(Reason::FileNotFound));
        if (!books) return true;
        return std::any_of(books->begin(), books->end(), [&](const PortfolioEntry& entry) {
            return entry.name == location.substr(storePrefix.size());
        });
    }
    return std::filesystem::exists(location, problem) || problem;
}

Result<LoadedMarket> loadMarket(const std::string& location, const std::string& storePath) {
    if (location == "sample") return LoadedMarket{sampleMarket(), {}, {}, location};
    if (location.starts_with(storePrefix)) {
        const Result<Store> store = openStore(storePath);
        if (!store) return tl::unexpected<Error>(store.error());
        Result<MarketSnapshot> market = store->loadMarket(location.substr(storePrefix.size()));
        if (!market) return tl::unexpected<Error>(market.error());
        return LoadedMarket{std::make_shared<const MarketSnapshot>(std::move(*market)), {}, {}, location};
    }
    const Result<std::string> text = readTextFile(location);
    if (!text) return tl::unexpected<Error>(text.error().at({location, 0, 0, {}}));
    return marketFromText(*text, location);
}

std::shared_ptr<const MarketSnapshot> sampleMarket() {
    static const std::shared_ptr<const MarketSnapshot> market = [] {
        const auto text = bundledText("samples/market.json");
        const Result<LoadedMarket> loaded = text ? marketFromText(std::string(*text), "market.json")
                                                 : Result<LoadedMarket>(failure(Reason::FileNotFound));
        MarketSnapshot made = loaded ? *loaded->market : MarketSnapshot{};
        made.name = QT_TRANSLATE_NOOP("sample", "Illustrative market");
        return std::make_shared<const MarketSnapshot>(std::move(made));
    }();
    return market;
}

std::string defaultStorePath() {
    const char* data = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    const std::string base = data && *data ? data : std::string(home ? home : ".") + "/.local/share";
    return base + "/marginscope/marginscope.db";
}

} // namespace marginscope
