// The user's own file: saved books and markets, unsaved drafts, own rulebooks, kept comparisons and reconciliations, in
// one SQLite file.
// Books and markets are tables; rulebooks and comparisons are documents this room does not look into.
// How the file is protected and how its format grows: core/store/README.md.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/market/snapshot.h"
#include "core/portfolio/portfolio.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace marginscope {

enum class OpenMode : std::uint8_t {
    ReadWriteCreate, ///< falls back to reading where the file or its folder is write-protected, see Store::readOnly()
    ReadOnly,
};

/// CreateNew refuses a name that is there already (NameTaken). Replace overwrites it, or creates it where there is
/// none.
enum class SaveMode : std::uint8_t { CreateNew, Replace };

struct StoreOptions {
    std::chrono::milliseconds lockTimeout{2000}; ///< how long another program's write is waited for
    std::function<Timestamp()> clock;            ///< "created" and "modified"; empty = the system clock
};

/// A saved book in a list.
struct PortfolioEntry {
    std::string name;
    std::string folder; ///< free text, "" = none
    std::int64_t sortPosition = 0;
    Timestamp created{};
    Timestamp modified{};
    std::size_t positions = 0;
    std::size_t collateral = 0;
    std::size_t unreadRows = 0;
    std::optional<std::string> market;   ///< name of the market chosen for the book
    std::optional<std::string> rulebook; ///< id (or id@version) of the rulebook chosen for the book
    std::string whatIfOf = {};           ///< as Portfolio::whatIfOf

    bool operator==(const PortfolioEntry&) const = default;
};

/// What the program shows a book under. Not part of the book: it stays when the book is replaced.
struct PortfolioChoice {
    std::optional<std::string> market = {};   ///< as PortfolioEntry::market
    std::optional<std::string> rulebook = {}; ///< as PortfolioEntry::rulebook

    bool operator==(const PortfolioChoice&) const = default;
};

/// Where a book stands in the library.
struct Placement {
    std::string name;
    std::string folder; ///< "" = none
    std::int64_t sortPosition = 0;

    bool operator==(const Placement&) const = default;
};

/// A book taken out of the store, with everything needed to put it back as it was.
struct RemovedPortfolio {
    Portfolio portfolio;
    PortfolioEntry entry;            ///< its folder, place, times and choices
    std::vector<std::string> drafts; ///< keys of the drafts that had started from it
};

/// A folder taken away, and the books that were in it.
struct RemovedFolder {
    std::string name;
    std::vector<Placement> books;
};

/// What a draft belongs to, so that it can be taken up again where it was left.
struct DraftOrigin {
    std::optional<std::string> savedName = {}; ///< saved book it started from
    std::string file = {};                     ///< file it was read from or saved to, "" = none
    PortfolioChoice choice = {};               ///< what it was shown under

    bool operator==(const DraftOrigin&) const = default;
};

/// Unsaved edits, kept so that they outlive a crash.
struct DraftEntry {
    std::string key;  ///< the caller's, one per open book
    std::string name; ///< name of the edited book, may be empty
    std::optional<std::string>
        savedName; ///< saved book it started from; follows a renaming, empty once that is removed
    Timestamp modified{};
    std::string file = {};       ///< see DraftOrigin
    PortfolioChoice choice = {}; ///< see DraftOrigin

    bool operator==(const DraftEntry&) const = default;
};

/// A saved market in a list.
struct MarketEntry {
    std::string name;
    Timestamp asOf{};
    Timestamp created{};
    Timestamp modified{};
    std::size_t underlyings = 0;

    bool operator==(const MarketEntry&) const = default;
};

/// A rulebook in a list; id and version together are unique.
struct RulebookEntry {
    std::string id;
    std::string version;
    std::string name;
    std::string source;  ///< where its numbers come from
    Timestamp created{}; ///< set by saving

    bool operator==(const RulebookEntry&) const = default;
};

struct RulebookRecord {
    RulebookEntry entry;
    std::string document;

    bool operator==(const RulebookRecord&) const = default;
};

/// A kept comparison in a list.
struct ComparisonEntry {
    std::int64_t id = 0;   ///< given by saving
    std::string portfolio; ///< follows a renaming of the saved book; the last name once that is removed
    std::string label;
    std::string rulebookId;
    std::string rulebookVersion;
    Timestamp created{}; ///< set by saving

    bool operator==(const ComparisonEntry&) const = default;
};

struct ComparisonRecord {
    ComparisonEntry entry;
    std::string document;

    bool operator==(const ComparisonRecord&) const = default;
};

/// A figure of a venue beside ours, in words of the caller. An empty component: the figure as a whole.
struct ReconciliationLineRecord {
    std::string figure;
    std::string component;
    std::optional<double> venue; ///< reporting currency, like ours
    std::optional<double> ours;

    bool operator==(const ReconciliationLineRecord&) const = default;
};

/// A kept reconciliation of a book under a rulebook at a market.
struct ReconciliationRecord {
    std::int64_t id = 0;   ///< given by saving
    std::string portfolio; ///< follows a renaming of the saved book; the last name once that is removed
    std::string rulebookId;
    std::string rulebookVersion;
    std::string market;
    Timestamp marketAsOf{};
    AssetCode currency{"USD"};
    std::string regime;
    std::string source; ///< where the venue's figures come from
    double toleranceAmount = 0.0;
    double tolerancePercent = 0.0;
    std::string comment;
    Timestamp created{}; ///< set by saving
    std::vector<ReconciliationLineRecord> lines;

    bool operator==(const ReconciliationRecord&) const = default;
};

/// An open store. Every change is one transaction: done and on the disk when the function returns, or not done at all.
/// Numbers come back bit for bit (a negative zero as zero); a number that is not finite is refused (NotFinite).
/// Errors of every function: StoreLocked, StoreReadOnly (changes), StoreCorrupt, StoreFailure (full disk and the like),
/// with the file as place; NotFound where a name is not there, MissingField for an empty name. One thread at a time;
/// several stores, also in several programs, may be open on one file.
class Store {
public:
    /// Opens the file, brings an older format up to date (after a copy beside it, see migrationBackup()), or creates
    /// it. Errors: FileNotFound (of the folder too), FileIsDirectory, FileUnreadable, FileNotWritable, FileEmpty;
    /// StoreNotOurs, StoreTooNew, StoreCorrupt: these leave the file untouched; StoreLocked.
    static Result<Store> open(const std::filesystem::path& file, OpenMode mode = OpenMode::ReadWriteCreate,
                              const StoreOptions& options = {});
    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    const std::filesystem::path& file() const;
    bool readOnly() const;
    /// The copy made before opening changed an older format.
    const std::optional<std::filesystem::path>& migrationBackup() const;

    /// By folder, then sort position.
    Result<std::vector<PortfolioEntry>> portfolios() const;
    Result<Portfolio> loadPortfolio(const std::string& name) const;
    /// Saves under portfolio.name; a new book comes last in `folder`, one that is there stays in its own.
    Result<void> savePortfolio(const Portfolio& portfolio, SaveMode mode, const std::string& folder = {});
    /// What-ifs of the book follow.
    Result<void> renamePortfolio(const std::string& name, const std::string& newName);
    /// The copy is in the same folder and has the same choices.
    Result<void> duplicatePortfolio(const std::string& name, const std::string& newName);
    /// What-ifs of the book stay, and are its what-ifs again when it comes back.
    Result<RemovedPortfolio> removePortfolio(const std::string& name);
    /// Undoes a removal: comparisons and reconciliations of that name and the drafts belong to the book again.
    /// NameTaken where another book has the name by now.
    Result<void> restorePortfolio(const RemovedPortfolio& removed);
    Result<void> placePortfolio(const std::string& name, const std::string& folder, std::int64_t sortPosition);
    /// Places several books at once. Folders that are not there yet are made.
    Result<void> arrangePortfolios(const std::vector<Placement>& placements);
    Result<void> choosePortfolio(const std::string& name, const PortfolioChoice& choice);

    /// Folders of books by name, empty ones too.
    Result<std::vector<std::string>> folders() const;
    Result<void> createFolder(const std::string& name);
    Result<void> renameFolder(const std::string& name, const std::string& newName);
    /// The books of the folder stay, in no folder.
    Result<RemovedFolder> removeFolder(const std::string& name);
    /// Undoes a removal; books that are gone meanwhile are passed over.
    Result<void> restoreFolder(const RemovedFolder& removed);

    /// Oldest change first.
    Result<std::vector<DraftEntry>> drafts() const;
    Result<Portfolio> loadDraft(const std::string& key) const;
    /// Replaces the draft of that key.
    Result<void> saveDraft(const std::string& key, const Portfolio& portfolio, const DraftOrigin& origin);
    /// No error where there is no such draft.
    Result<void> removeDraft(const std::string& key);

    /// By name.
    Result<std::vector<MarketEntry>> markets() const;
    Result<MarketSnapshot> loadMarket(const std::string& name) const;
    Result<void> saveMarket(const MarketSnapshot& market, SaveMode mode);
    /// Books shown under the market follow.
    Result<void> renameMarket(const std::string& name, const std::string& newName);
    Result<void> duplicateMarket(const std::string& name, const std::string& newName);
    Result<void> removeMarket(const std::string& name);

    /// By id, then version.
    Result<std::vector<RulebookEntry>> rulebooks() const;
    Result<RulebookRecord> loadRulebook(const std::string& id, const std::string& version) const;
    Result<void> saveRulebook(const RulebookRecord& rulebook, SaveMode mode);
    Result<void> removeRulebook(const std::string& id, const std::string& version);

    /// Newest first; those of one book, or all.
    Result<std::vector<ComparisonEntry>> comparisons(const std::optional<std::string>& portfolio = std::nullopt) const;
    Result<ComparisonRecord> loadComparison(std::int64_t id) const;
    /// Always a new one; gives its id.
    Result<std::int64_t> saveComparison(const ComparisonRecord& comparison);
    Result<void> removeComparison(std::int64_t id);

    /// Those of one book, newest first.
    Result<std::vector<ReconciliationRecord>> reconciliations(const std::string& portfolio) const;
    /// Always a new one; gives its id.
    Result<std::int64_t> saveReconciliation(const ReconciliationRecord& reconciliation);
    Result<void> removeReconciliation(std::int64_t id);

private:
    struct State;
    explicit Store(std::unique_ptr<State> state);

    std::unique_ptr<State> state_;
};

} // namespace marginscope
