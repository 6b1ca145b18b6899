// Opening the file: what may be opened at all, and how an open file is protected.
#pragma once

#include "core/store/store.h"

namespace SQLite {
class Database;
} // namespace SQLite

namespace marginscope::database {

struct Opened {
    std::unique_ptr<SQLite::Database> database;
    bool readOnly = false;
    std::optional<std::filesystem::path> backup;
};

/// Throws Refused or the library's exceptions, see Store::open().
Opened openFile(const std::filesystem::path& file, OpenMode mode, const StoreOptions& options);

} // namespace marginscope::database
