// The order of the library: folders and the places of books in them; taking books and folders out and putting them
// back.
#pragma once

#include "core/store/store.h"

namespace SQLite {
class Database;
} // namespace SQLite

namespace marginscope::database {

/// By name.
std::vector<std::string> folderNames(SQLite::Database& database);
bool hasFolder(SQLite::Database& database, const std::string& name);
/// Nothing to do where it is there, or where the name is empty.
void makeFolder(SQLite::Database& database, const std::string& name);
/// The folder goes; its books come into no folder.
RemovedFolder takeOutFolder(SQLite::Database& database, const std::string& name);

/// Puts the book of that id at a place; makes the folder where needed.
void place(SQLite::Database& database, std::int64_t id, const Placement& placement);

RemovedPortfolio takeOutPortfolio(SQLite::Database& database, std::int64_t id, const std::string& name);
void putBackPortfolio(SQLite::Database& database, const RemovedPortfolio& removed);

} // namespace marginscope::database
