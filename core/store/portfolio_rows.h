// Books and drafts as rows.
#pragma once

#include "core/store/store.h"

namespace SQLite {
class Database;
} // namespace SQLite

namespace marginscope::database {

std::optional<std::int64_t> findPortfolio(SQLite::Database& database, const std::string& name);
std::optional<std::int64_t> findDraft(SQLite::Database& database, const std::string& key);

std::vector<PortfolioEntry> portfolioEntries(SQLite::Database& database);
std::vector<DraftEntry> draftEntries(SQLite::Database& database);

Portfolio readPortfolio(SQLite::Database& database, std::int64_t id);
/// A new row for the book; a draft where there is a key.
std::int64_t insertPortfolio(SQLite::Database& database, const Portfolio& portfolio, Timestamp now,
                             const std::optional<std::string>& draftKey = std::nullopt);
/// What the draft of that id belongs to.
void setOrigin(SQLite::Database& database, std::int64_t id, const DraftOrigin& origin);
void replacePortfolio(SQLite::Database& database, std::int64_t id, const Portfolio& portfolio, Timestamp now);

} // namespace marginscope::database
