// The tables of the store, version by version.
#pragma once

#include <filesystem>
#include <string>

namespace SQLite {
class Database;
} // namespace SQLite

namespace marginscope::database {

/// "MSCP" in the file's header: this SQLite file is a store of Marginscope.
inline constexpr int applicationId = 0x4d534350;

int newestVersion();
/// Version of the tables of an open file; 0 = no tables yet.
int versionOf(SQLite::Database& database);
/// Runs the steps that are missing, each in its own transaction together with its version number.
void migrate(SQLite::Database& database);
/// Refuses (StoreCorrupt) a file that calls itself the newest version and lacks one of its tables.
void checkTables(SQLite::Database& database);

/// A copy of the whole file beside it, named <file>.v<version>.<stamp>.bak, complete on the disk when this returns.
std::filesystem::path backUp(SQLite::Database& database, const std::filesystem::path& file, const std::string& stamp);

/// All pages of `from` into the empty database `to`.
void copyPages(SQLite::Database& from, SQLite::Database& to);

} // namespace marginscope::database
