// Rulebooks and comparisons: documents with a few fields about them.
#pragma once

#include "core/store/store.h"

namespace SQLite {
class Database;
} // namespace SQLite

namespace marginscope::database {

std::vector<RulebookEntry> rulebookEntries(SQLite::Database& database);
std::optional<RulebookRecord> findRulebook(SQLite::Database& database, const std::string& id,
                                           const std::string& version);
/// Overwrites the rulebook of that id and version.
void writeRulebook(SQLite::Database& database, const RulebookRecord& rulebook, Timestamp now);
bool deleteRulebook(SQLite::Database& database, const std::string& id, const std::string& version);

std::vector<ComparisonEntry> comparisonEntries(SQLite::Database& database);
std::optional<ComparisonRecord> findComparison(SQLite::Database& database, std::int64_t id);
std::int64_t insertComparison(SQLite::Database& database, const ComparisonRecord& comparison, Timestamp now);
bool deleteComparison(SQLite::Database& database, std::int64_t id);

} // namespace marginscope::database
