// Reconciliations as rows.
#pragma once

#include "core/store/store.h"

namespace SQLite {
class Database;
} // namespace SQLite

namespace marginscope::database {

/// Newest first.
std::vector<ReconciliationRecord> findReconciliations(SQLite::Database& database, const std::string& portfolio);
std::int64_t insertReconciliation(SQLite::Database& database, const ReconciliationRecord& reconciliation,
                                  Timestamp now);
bool deleteReconciliation(SQLite::Database& database, std::int64_t id);

} // namespace marginscope::database
