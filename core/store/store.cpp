#include "core/store/store.h"

#include "core/base/phrase.h"
#include "core/store/command.h"
#include "core/store/document_rows.h"
#include "core/store/failure.h"
#include "core/store/library_rows.h"
#include "core/store/market_rows.h"
#include "core/store/open.h"
#include "core/store/portfolio_rows.h"
#include "core/store/reconciliation_rows.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>

namespace marginscope {

using namespace database;

namespace {

Timestamp systemNow() {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

template<class T>
T found(std::optional<T> value, const char* kind, const std::string& name) {
    if (!value) refuse(Reason::NotFound, {kind, name});
    return std::move(*value);
}

void requireName(const std::string& name, const char* field) {
    if (name.empty()) refuse(Reason::MissingField, {field});
}

void requireFree(bool taken, const std::string& name) {
    if (taken) refuse(Reason::NameTaken, {name});
}

std::int64_t portfolioId(SQLite::Database& database, const std::string& name) {
    return found(findPortfolio(database, name), QT_TRANSLATE_NOOP("expected", "portfolio"), name);
}

void requireFolder(SQLite::Database& database, const std::string& name) {
    if (!hasFolder(database, name)) refuse(Reason::NotFound, {QT_TRANSLATE_NOOP("expected", "folder"), name});
}

std::int64_t marketId(SQLite::Database& database, const std::string& name) {
    return found(findMarket(database, name), QT_TRANSLATE_NOOP("expected", "market"), name);
}

void copyPlacement(SQLite::Database& database, std::int64_t from, std::int64_t to) {
    Command(database, "UPDATE portfolio SET (folder, chosen_market, chosen_rulebook) ="
                      " (SELECT folder, chosen_market, chosen_rulebook FROM portfolio WHERE id = ?) WHERE id = ?")
        .with(from, to)
        .run();
}

} // namespace

struct Store::State {
    std::filesystem::path file;
    StoreOptions options;
    Opened opened;

    SQLite::Database& database() const { return *opened.database; }

    /// Work that sees one state of the file, whatever other programs write meanwhile.
    template<class Work>
    auto read(Work&& work) const {
        return guarded(file, [&] {
            SQLite::Transaction transaction(database(), SQLite::TransactionBehavior::DEFERRED);
            return work(database());
        });
    }

    /// Work that is done completely or not at all.
    template<class Work>
    auto write(Work&& work) {
        return guarded(file, [&] {
            if (opened.readOnly) refuse(Reason::StoreReadOnly);
            SQLite::Transaction transaction(database(), SQLite::TransactionBehavior::IMMEDIATE);
            if constexpr (std::is_void_v<std::invoke_result_t<Work, SQLite::Database&, Timestamp>>) {
                work(database(), options.clock());
                transaction.commit();
            } else {
                auto answer = work(database(), options.clock());
                transaction.commit();
                return answer;
            }
        });
    }
};

Store::Store(std::unique_ptr<State> state) : state_(std::move(state)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::open(const std::filesystem::path& file, OpenMode mode, const StoreOptions& options) {
    return guarded(file, [&] {
        auto state = std::make_unique<State>(State{file, options, {}});
        if (!state->options.clock) state->options.clock = systemNow;
        state->opened = openFile(file, mode, state->options);
        return Store(std::move(state));
    });
}

const std::filesystem::path& Store::file() const {
    return state_->file;
}

bool Store::readOnly() const {
    return state_->opened.readOnly;
}

const std::optional<std::filesystem::path>& Store::migrationBackup() const {
    return state_->opened.backup;
}

Result<std::vector<PortfolioEntry>> Store::portfolios() const {
    return state_->read(portfolioEntries);
}

Result<Portfolio> Store::loadPortfolio(const std::string& name) const {
    return state_->read(
        [&](SQLite::Database& database) { return readPortfolio(database, portfolioId(database, name)); });
}

Result<void> Store::savePortfolio(const Portfolio& portfolio, SaveMode mode, const std::string& folder) {
    return state_->write([&](SQLite::Database& database, Timestamp now) {
        requireName(portfolio.name, "name");
        const std::optional<std::int64_t> id = findPortfolio(database, portfolio.name);
        requireFree(id && mode == SaveMode::CreateNew, portfolio.name);
        if (id) return replacePortfolio(database, *id, portfolio, now);
        const std::int64_t made = insertPortfolio(database, portfolio, now);
        makeFolder(database, folder);
        Command(database, "UPDATE portfolio SET folder = ? WHERE id = ?").with(folder, made).run();
    });
}

Result<void> Store::renamePortfolio(const std::string& name, const std::string& newName) {
    return state_->write([&](SQLite::Database& database, Timestamp now) {
        const std::int64_t id = portfolioId(database, name);
        requireName(newName, "name");
        requireFree(newName != name && findPortfolio(database, newName), newName);
        Command(database, "UPDATE portfolio SET name = ?, modified = ? WHERE id = ?").with(newName, now, id).run();
        Command(database, "UPDATE comparison SET portfolio_name = ? WHERE portfolio_id = ?").with(newName, id).run();
        Command(database, "UPDATE reconciliation SET portfolio_name = ? WHERE portfolio_id = ?")
            .with(newName, id)
            .run();
        Command(database, "UPDATE portfolio SET saved_name = ? WHERE saved_name = ?").with(newName, name).run();
        Command(database, "UPDATE portfolio SET what_if_of = ? WHERE what_if_of = ?")
            .with("store:" + newName, "store:" + name)
            .run();
    });
}

Result<void> Store::duplicatePortfolio(const std::string& name, const std::string& newName) {
    return state_->write([&](SQLite::Database& database, Timestamp now) {
        const std::int64_t id = portfolioId(database, name);
        requireName(newName, "name");
        requireFree(findPortfolio(database, newName).has_value(), newName);
        Portfolio copy = readPortfolio(database, id);
        copy.name = newName;
        copyPlacement(database, id, insertPortfolio(database, copy, now));
    });
}

Result<RemovedPortfolio> Store::removePortfolio(const std::string& name) {
    return state_->write([&](SQLite::Database& database, Timestamp) {
        return takeOutPortfolio(database, portfolioId(database, name), name);
    });
}

Result<void> Store::restorePortfolio(const RemovedPortfolio& removed) {
    return state_->write([&](SQLite::Database& database, Timestamp) {
        requireName(removed.entry.name, "name");
        requireFree(findPortfolio(database, removed.entry.name).has_value(), removed.entry.name);
        putBackPortfolio(database, removed);
    });
}

Result<void> Store::placePortfolio(const std::string& name, const std::string& folder, std::int64_t sortPosition) {
    return arrangePortfolios({{name, folder, sortPosition}});
}

Result<void> Store::arrangePortfolios(const std::vector<Placement>& placements) {
    return state_->write([&](SQLite::Database& database, Timestamp) {
        for (const Placement& placement : placements)
            place(database, portfolioId(database, placement.name), placement);
    });
}

Result<void> Store::choosePortfolio(const std::string& name, const PortfolioChoice& choice) {
    return state_->write([&](SQLite::Database& database, Timestamp) {
        Command(database, "UPDATE portfolio SET chosen_market = ?, chosen_rulebook = ? WHERE id = ?")
            .with(choice.market, choice.rulebook, portfolioId(database, name))
            .run();
    });
}

Result<std::vector<std::string>> Store::folders() const {
    return state_->read(folderNames);
}

Result<void> Store::createFolder(const std::string& name) {
    return state_->write([&](SQLite::Database& database, Timestamp) {
        requireName(name, "folder");
        requireFree(hasFolder(database, name), name);
        makeFolder(database, name);
    });
}

Result<void> Store::renameFolder(const std::string& name, const std::string& newName) {
    return state_->write([&](SQLite::Database& database, Timestamp) {
        requireFolder(database, name);
        requireName(newName, "folder");
        requireFree(newName != name && hasFolder(database, newName), newName);
        Command(database, "UPDATE folder SET name = ? WHERE name = ?").with(newName, name).run();
        Command(database, "UPDATE portfolio SET folder = ? WHERE folder = ?").with(newName, name).run();
    });
}

Result<RemovedFolder> Store::removeFolder(const std::string& name) {
    return state_->write([&](SQLite::Database& database, Timestamp) {
        requireFolder(database, name);
        return takeOutFolder(database, name);
    });
}

Result<void> Store::restoreFolder(const RemovedFolder& removed) {
    return state_->write([&](SQLite::Database& database, Timestamp) {
        requireName(removed.name, "folder");
        requireFree(hasFolder(database, removed.name), removed.name);
        makeFolder(database, removed.name);
        for (const Placement& placement : removed.books)
            if (const auto id = findPortfolio(database, placement.name)) place(database, *id, placement);
    });
}

Result<std::vector<DraftEntry>> Store::drafts() const {
    return state_->read(draftEntries);
}

Result<Portfolio> Store::loadDraft(const std::string& key) const {
    return state_->read([&](SQLite::Database& database) {
        return readPortfolio(database, found(findDraft(database, key), QT_TRANSLATE_NOOP("expected", "draft"), key));
    });
}

Result<void> Store::saveDraft(const std::string& key, const Portfolio& portfolio, const DraftOrigin& origin) {
    return state_->write([&](SQLite::Database& database, Timestamp now) {
        requireName(key, "key");
        std::optional<std::int64_t> id = findDraft(database, key);
        if (id)
            replacePortfolio(database, *id, portfolio, now);
        else
            id = insertPortfolio(database, portfolio, now, key);
        setOrigin(database, *id, origin);
    });
}

Result<void> Store::removeDraft(const std::string& key) {
    return state_->write([&](SQLite::Database& database, Timestamp) {
        Command(database, "DELETE FROM portfolio WHERE draft_key = ?").with(key).run();
    });
}

Result<std::vector<MarketEntry>> Store::markets() const {
    return state_->read(marketEntries);
}

Result<MarketSnapshot> Store::loadMarket(const std::string& name) const {
    return state_->read([&](SQLite::Database& database) { return readMarket(database, marketId(database, name)); });
}

Result<void> Store::saveMarket(const MarketSnapshot& market, SaveMode mode) {
    return state_->write([&](SQLite::Database& database, Timestamp now) {
        requireName(market.name, "name");
        const std::optional<std::int64_t> id = findMarket(database, market.name);
        requireFree(id && mode == SaveMode::CreateNew, market.name);
        if (id)
            replaceMarket(database, *id, market, now);
        else
            insertMarket(database, market, now);
    });
}

Result<void> Store::renameMarket(const std::string& name, const std::string& newName) {
    return state_->write([&](SQLite::Database& database, Timestamp now) {
        const std::int64_t id = marketId(database, name);
        requireName(newName, "name");
        requireFree(newName != name && findMarket(database, newName), newName);
        Command(database, "UPDATE market SET name = ?, modified = ? WHERE id = ?").with(newName, now, id).run();
        Command(database, "UPDATE portfolio SET chosen_market = ? WHERE chosen_market = ?").with(newName, name).run();
    });
}

Result<void> Store::duplicateMarket(const std::string& name, const std::string& newName) {
    return state_->write([&](SQLite::Database& database, Timestamp now) {
        MarketSnapshot copy = readMarket(database, marketId(database, name));
        requireName(newName, "name");
        requireFree(findMarket(database, newName).has_value(), newName);
        copy.name = newName;
        insertMarket(database, copy, now);
    });
}

Result<void> Store::removeMarket(const std::string& name) {
    return state_->write([&](SQLite::Database& database, Timestamp) {
        Command(database, "DELETE FROM market WHERE id = ?").with(marketId(database, name)).run();
    });
}

Result<std::vector<RulebookEntry>> Store::rulebooks() const {
    return state_->read(rulebookEntries);
}

Result<RulebookRecord> Store::loadRulebook(const std::string& id, const std::string& version) const {
    return state_->read([&](SQLite::Database& database) {
        return found(findRulebook(database, id, version), QT_TRANSLATE_NOOP("expected", "rulebook"),
                     id + "@" + version);
    });
}

Result<void> Store::saveRulebook(const RulebookRecord& rulebook, SaveMode mode) {
    return state_->write([&](SQLite::Database& database, Timestamp now) {
        const RulebookEntry& entry = rulebook.entry;
        requireName(entry.id, "id");
        if (mode == SaveMode::CreateNew)
            requireFree(findRulebook(database, entry.id, entry.version).has_value(), entry.id + "@" + entry.version);
        writeRulebook(database, rulebook, now);
    });
}

Result<void> Store::removeRulebook(const std::string& id, const std::string& version) {
    return state_->write([&](SQLite::Database& database, Timestamp) {
        if (!deleteRulebook(database, id, version))
            refuse(Reason::NotFound, {QT_TRANSLATE_NOOP("expected", "rulebook"), id + "@" + version});
    });
}

Result<std::vector<ComparisonEntry>> Store::comparisons(const std::optional<std::string>& portfolio) const {
    return state_->read([&](SQLite::Database& database) {
        std::vector<ComparisonEntry> entries = comparisonEntries(database);
        if (portfolio)
            std::erase_if(entries, [&](const ComparisonEntry& entry) { return entry.portfolio != *portfolio; });
        return entries;
    });
}

Result<ComparisonRecord> Store::loadComparison(std::int64_t id) const {
    return state_->read([&](SQLite::Database& database) {
        return found(findComparison(database, id), QT_TRANSLATE_NOOP("expected", "comparison"), std::to_string(id));
    });
}

Result<std::int64_t> Store::saveComparison(const ComparisonRecord& comparison) {
    return state_->write(
        [&](SQLite::Database& database, Timestamp now) { return insertComparison(database, comparison, now); });
}

Result<void> Store::removeComparison(std::int64_t id) {
    return state_->write([&](SQLite::Database& database, Timestamp) {
        if (!deleteComparison(database, id))
            refuse(Reason::NotFound, {QT_TRANSLATE_NOOP("expected", "comparison"), std::to_string(id)});
    });
}

Result<std::vector<ReconciliationRecord>> Store::reconciliations(const std::string& portfolio) const {
    return state_->read([&](SQLite::Database& database) { return findReconciliations(database, portfolio); });
}

Result<std::int64_t> Store::saveReconciliation(const ReconciliationRecord& reconciliation) {
    return state_->write(
        [&](SQLite::Database& database, Timestamp now) { return insertReconciliation(database, reconciliation, now); });
}

Result<void> Store::removeReconciliation(std::int64_t id) {
    return state_->write([&](SQLite::Database& database, Timestamp) {
        if (!deleteReconciliation(database, id))
            refuse(Reason::NotFound, {QT_TRANSLATE_NOOP("expected", "reconciliation"), std::to_string(id)});
    });
}

} // namespace marginscope
