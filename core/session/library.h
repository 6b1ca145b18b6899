// The user's library: own books in folders, stored markets, and drafts of books left unsaved. Each function opens the
// store, does one thing in one transaction and closes it: nothing is held between two calls, so other programs may
// change the same store.
#pragma once

#include "core/session/sources.h"

#include <string>
#include <vector>

namespace marginscope {

using RemovedBook = RemovedPortfolio;

/// What there is, in the order it is shown in.
struct LibraryListing {
    std::vector<std::string> folders;   ///< by name, empty ones too
    std::vector<PortfolioEntry> books;  ///< by folder, then place
    std::vector<MarketEntry> markets;   ///< by name
    std::vector<DraftEntry> drafts;     ///< oldest first
    std::vector<std::string> rulebooks; ///< own ones, as id@version

    const PortfolioEntry* book(const std::string& name) const;
};

/// A draft ready to be opened: the book with the place it belongs to, and what it was shown under.
struct RecoveredBook {
    LoadedBook book; ///< location: that of the book the draft had started from, where there still is one
    PortfolioChoice choice;
};

/// How a choice names the market of a location: "sample", the name of a stored market, or the absolute path of a file.
std::optional<std::string> marketChoice(const std::string& location);

/// Errors of every function: those of Store. Names are those of the store; NameTaken and MissingField as there.
class Library {
public:
    /// `storePath` empty: the user's own store, made when something is first kept.
    explicit Library(std::string storePath = {}, StoreOptions options = {});

    const std::string& storePath() const { return storePath_; }

    /// Empty where there is no store yet.
    Result<LibraryListing> list() const;

    /// Keeps a new book last in a folder; gives the name it got: a taken one gets a number behind it.
    Result<std::string> create(const Portfolio& book, const std::string& folder = {}) const;
    /// A copy, last in the same folder, with the same choices; gives the name it got, as create().
    Result<std::string> duplicate(const std::string& name, const std::string& wanted) const;
    Result<void> rename(const std::string& name, const std::string& newName) const;
    Result<RemovedBook> remove(const std::string& name) const;
    Result<void> restore(const RemovedBook& removed) const;

    /// Puts a book into a folder ("" = none) before another book of it, or last. Gives the places as they were before,
    /// of every book that moved, for arrange().
    Result<std::vector<Placement>> place(const std::string& name, const std::string& folder,
                                         const std::optional<std::string>& before = {}) const;
    Result<void> arrange(const std::vector<Placement>& placements) const;

    Result<void> createFolder(const std::string& name) const;
    Result<void> renameFolder(const std::string& name, const std::string& newName) const;
    /// The books of the folder stay.
    Result<RemovedFolder> removeFolder(const std::string& name) const;
    Result<void> restoreFolder(const RemovedFolder& removed) const;

    /// What the program shows a book under: a market as marketChoice() names it, and a rulebook as id or id@version.
    Result<PortfolioChoice> choice(const std::string& name) const;
    Result<void> choose(const std::string& name, const PortfolioChoice& choice) const;

    Result<void> saveMarket(const MarketSnapshot& market, SaveMode mode) const;
    Result<MarketSnapshot> loadMarket(const std::string& name) const;
    /// Books keep the name of a market that is removed; see marketOf().
    Result<void> removeMarket(const std::string& name) const;

    Result<std::vector<DraftEntry>> drafts() const;
    Result<void> saveDraft(const std::string& key, const Portfolio& book, const DraftOrigin& origin) const;
    Result<RecoveredBook> recover(const std::string& key) const;
    Result<Portfolio> loadDraft(const std::string& key) const;
    /// No error where there is no such draft.
    Result<void> removeDraft(const std::string& key) const;

    /// The market of a choice. Where it is not in the store any more, or its file is gone: the sample market, with a
    /// notice that says so.
    Result<LoadedMarket> marketOf(const PortfolioChoice& choice) const;
    /// Likewise the rulebook: where it cannot be found, the one a book asks for, else the program's own, with a notice.
    Result<LoadedRulebook> rulebookOf(const PortfolioChoice& choice, const Portfolio& book) const;

private:
    Result<Store> openForReading() const;
    Result<Store> openForWriting() const;
    bool exists() const;

    std::string storePath_;
    StoreOptions options_;
};

} // namespace marginscope
