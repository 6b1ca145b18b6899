#include "core/session/library.h"

#include "core/base/phrase.h"

#include <algorithm>
#include <filesystem>

namespace marginscope {

namespace {

constexpr const char* sampleMarketName = "sample";

// Tries NAME, NAME 2, NAME 3 … until one is free.
template<class Save>
Result<std::string> underFreeName(const std::string& wanted, Save save) {
    for (int number = 1;; ++number) {
        const std::string name = number == 1 ? wanted : wanted + " " + std::to_string(number);
        const Result<void> saved = save(name);
        if (saved) return name;
        if (saved.error().reason != Reason::NameTaken || number == 1000) return tl::unexpected<Error>(saved.error());
    }
}

// The books of a folder with the moved one put before another, or last.
std::vector<Placement> ordered(const std::vector<PortfolioEntry>& books, const std::string& name,
                               const std::string& folder, const std::optional<std::string>& before) {
    std::vector<Placement> order;
    for (const PortfolioEntry& entry : books)
        if (entry.folder == folder && entry.name != name) order.push_back({entry.name, folder, 0});
    const auto at = std::find_if(order.begin(), order.end(),
                                 [&](const Placement& placement) { return before && placement.name == *before; });
    order.insert(at, {name, folder, 0});
    std::int64_t position = 0;
    for (Placement& placement : order)
        placement.sortPosition = ++position;
    return order;
}

Result<LoadedMarket> sampleInstead(const std::string& missing) {
    LoadedMarket market{sampleMarket(), {}, {}, sampleMarketName};
    market.notices.push_back(
        {QT_TRANSLATE_NOOP("notice", "The market “%1” chosen for this book is not in the store any "
                                     "more. The figures are those of the sample market."),
         {missing}});
    return market;
}

} // namespace

const PortfolioEntry* LibraryListing::book(const std::string& name) const {
    const auto found =
        std::find_if(books.begin(), books.end(), [&](const PortfolioEntry& entry) { return entry.name == name; });
    return found == books.end() ? nullptr : &*found;
}

Library::Library(std::string storePath, StoreOptions options)
    : storePath_(storePath.empty() ? defaultStorePath() : std::move(storePath))
    , options_(std::move(options)) {}

bool Library::exists() const {
    std::error_code ignored;
    return std::filesystem::exists(storePath_, ignored);
}

Result<Store> Library::openForReading() const {
    return Store::open(storePath_, OpenMode::ReadOnly, options_);
}

Result<Store> Library::openForWriting() const {
    const std::filesystem::path file = storePath_;
    std::error_code ignored;
    if (storePath_ == defaultStorePath()) std::filesystem::create_directories(file.parent_path(), ignored);
    return Store::open(file, OpenMode::ReadWriteCreate, options_);
}

Result<LibraryListing> Library::list() const {
    if (!exists()) return LibraryListing{};
    const Result<Store> store = openForReading();
    if (!store) return tl::unexpected<Error>(store.error());
    auto folders = store->folders();
    auto books = store->portfolios();
    auto markets = store->markets();
    auto drafts = store->drafts();
    const auto rulebooks = store->rulebooks();
    if (!folders) return tl::unexpected<Error>(folders.error());
    if (!books) return tl::unexpected<Error>(books.error());
    if (!markets) return tl::unexpected<Error>(markets.error());
    if (!drafts) return tl::unexpected<Error>(drafts.error());
    if (!rulebooks) return tl::unexpected<Error>(rulebooks.error());
    LibraryListing listing{std::move(*folders), std::move(*books), std::move(*markets), std::move(*drafts), {}};
    for (const RulebookEntry& entry : *rulebooks)
        listing.rulebooks.push_back(entry.id + "@" + entry.version);
    return listing;
}

Result<std::string> Library::create(const Portfolio& book, const std::string& folder) const {
    Result<Store> store = openForWriting();
    if (!store) return tl::unexpected<Error>(store.error());
    return underFreeName(book.name, [&](const std::string& name) {
        Portfolio named = book;
        named.name = name;
        return store->savePortfolio(named, SaveMode::CreateNew, folder);
    });
}

Result<std::string> Library::duplicate(const std::string& name, const std::string& wanted) const {
    Result<Store> store = openForWriting();
    if (!store) return tl::unexpected<Error>(store.error());
    return underFreeName(wanted, [&](const std::string& free) { return store->duplicatePortfolio(name, free); });
}

Result<void> Library::rename(const std::string& name, const std::string& newName) const {
    return openForWriting().and_then([&](Store&& store) { return store.renamePortfolio(name, newName); });
}

Result<RemovedBook> Library::remove(const std::string& name) const {
    return openForWriting().and_then([&](Store&& store) { return store.removePortfolio(name); });
}

Result<void> Library::restore(const RemovedBook& removed) const {
    return openForWriting().and_then([&](Store&& store) { return store.restorePortfolio(removed); });
}

Result<std::vector<Placement>> Library::place(const std::string& name, const std::string& folder,
                                              const std::optional<std::string>& before) const {
    Result<Store> store = openForWriting();
    if (!store) return tl::unexpected<Error>(store.error());
    const Result<std::vector<PortfolioEntry>> books = store->portfolios();
    if (!books) return tl::unexpected<Error>(books.error());
    const std::vector<Placement> order = ordered(*books, name, folder, before);
    std::vector<Placement> previous;
    for (const PortfolioEntry& entry : *books)
        if (std::any_of(order.begin(), order.end(), [&](const Placement& each) { return each.name == entry.name; }))
            previous.push_back({entry.name, entry.folder, entry.sortPosition});
    return store->arrangePortfolios(order).map([&] { return previous; });
}

Result<void> Library::arrange(const std::vector<Placement>& placements) const {
    return openForWriting().and_then([&](Store&& store) { return store.arrangePortfolios(placements); });
}

Result<void> Library::createFolder(const std::string& name) const {
    return openForWriting().and_then([&](Store&& store) { return store.createFolder(name); });
}

Result<void> Library::renameFolder(const std::string& name, const std::string& newName) const {
    return openForWriting().and_then([&](Store&& store) { return store.renameFolder(name, newName); });
}

Result<RemovedFolder> Library::removeFolder(const std::string& name) const {
    return openForWriting().and_then([&](Store&& store) { return store.removeFolder(name); });
}

Result<void> Library::restoreFolder(const RemovedFolder& removed) const {
    return openForWriting().and_then([&](Store&& store) { return store.restoreFolder(removed); });
}

Result<PortfolioChoice> Library::choice(const std::string& name) const {
    const Result<LibraryListing> listing = list();
    if (!listing) return tl::unexpected<Error>(listing.error());
    const PortfolioEntry* entry = listing->book(name);
    if (entry == nullptr)
        return failure(Reason::NotFound, {QT_TRANSLATE_NOOP("expected", "portfolio"), name}, {storePath_, 0, 0, {}});
    return PortfolioChoice{entry->market, entry->rulebook};
}

Result<void> Library::choose(const std::string& name, const PortfolioChoice& choice) const {
    return openForWriting().and_then([&](Store&& store) { return store.choosePortfolio(name, choice); });
}

Result<void> Library::saveMarket(const MarketSnapshot& market, SaveMode mode) const {
    return openForWriting().and_then([&](Store&& store) { return store.saveMarket(market, mode); });
}

Result<MarketSnapshot> Library::loadMarket(const std::string& name) const {
    return openForReading().and_then([&](Store&& store) { return store.loadMarket(name); });
}

Result<void> Library::removeMarket(const std::string& name) const {
    return openForWriting().and_then([&](Store&& store) { return store.removeMarket(name); });
}

Result<std::vector<DraftEntry>> Library::drafts() const {
    if (!exists()) return std::vector<DraftEntry>{};
    return openForReading().and_then([](Store&& store) { return store.drafts(); });
}

Result<void> Library::saveDraft(const std::string& key, const Portfolio& book, const DraftOrigin& origin) const {
    return openForWriting().and_then([&](Store&& store) { return store.saveDraft(key, book, origin); });
}

Result<Portfolio> Library::loadDraft(const std::string& key) const {
    return openForReading().and_then([&](Store&& store) { return store.loadDraft(key); });
}

Result<void> Library::removeDraft(const std::string& key) const {
    if (!exists()) return {};
    return openForWriting().and_then([&](Store&& store) { return store.removeDraft(key); });
}

Result<RecoveredBook> Library::recover(const std::string& key) const {
    const Result<std::vector<DraftEntry>> entries = drafts();
    if (!entries) return tl::unexpected<Error>(entries.error());
    const auto entry =
        std::find_if(entries->begin(), entries->end(), [&](const DraftEntry& each) { return each.key == key; });
    if (entry == entries->end())
        return failure(Reason::NotFound, {QT_TRANSLATE_NOOP("expected", "draft"), key}, {storePath_, 0, 0, {}});
    Result<Portfolio> book = loadDraft(key);
    if (!book) return tl::unexpected<Error>(book.error());
    const std::string location = entry->savedName ? "store:" + *entry->savedName : entry->file;
    return RecoveredBook{LoadedBook{std::move(*book), {}, {}, {}, location}, entry->choice};
}

std::optional<std::string> marketChoice(const std::string& location) {
    if (location.empty()) return std::nullopt;
    return location.starts_with("store:") ? location.substr(6) : location;
}

Result<LoadedMarket> Library::marketOf(const PortfolioChoice& choice) const {
    if (!choice.market) return LoadedMarket{sampleMarket(), {}, {}, sampleMarketName};
    Result<MarketSnapshot> market =
        exists() ? loadMarket(*choice.market)
                 : Result<MarketSnapshot>(failure(Reason::NotFound, {QT_TRANSLATE_NOOP("expected", "market")}));
    if (market)
        return LoadedMarket{
            std::make_shared<const MarketSnapshot>(std::move(*market)), {}, {}, "store:" + *choice.market};
    if (market.error().reason != Reason::NotFound) return tl::unexpected<Error>(market.error());
    if (*choice.market == sampleMarketName) return LoadedMarket{sampleMarket(), {}, {}, sampleMarketName};
    if (std::filesystem::path(*choice.market).is_absolute()) {
        Result<LoadedMarket> file = marginscope::loadMarket(*choice.market, storePath_);
        if (file || file.error().reason != Reason::FileNotFound) return file;
    }
    return sampleInstead(*choice.market);
}

Result<LoadedRulebook> Library::rulebookOf(const PortfolioChoice& choice, const Portfolio& book) const {
    const std::string own = book.rulebook.value_or(defaultRulebook);
    Result<LoadedRulebook> chosen = loadRulebook(choice.rulebook.value_or(own), {}, storePath_);
    if (chosen || !choice.rulebook || chosen.error().reason != Reason::UnknownRulebook) return chosen;
    return loadRulebook(own, {}, storePath_).map([&](LoadedRulebook&& instead) {
        instead.notices.push_back({QT_TRANSLATE_NOOP("notice", "The rulebook %1 chosen for this book is not there any "
                                                               "more. The figures are those of %2."),
                                   {*choice.rulebook, instead.rulebook->id + "@" + instead.rulebook->version}});
        return std::move(instead);
    });
}

} // namespace marginscope
