// Markets as rows.
#pragma once

#include "core/store/store.h"

namespace SQLite {
class Database;
} // namespace SQLite

namespace marginscope::database {

std::optional<std::int64_t> findMarket(SQLite::Database& database, const std::string& name);
std::vector<MarketEntry> marketEntries(SQLite::Database& database);

MarketSnapshot readMarket(SQLite::Database& database, std::int64_t id);
void insertMarket(SQLite::Database& database, const MarketSnapshot& market, Timestamp now);
void replaceMarket(SQLite::Database& database, std::int64_t id, const MarketSnapshot& market, Timestamp now);

} // namespace marginscope::database
