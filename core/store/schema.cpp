#include "core/store/schema.h"

#include "core/store/failure.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <array>

namespace marginscope::database {

namespace {

// A step that has once been released is never edited: files written by it exist. Changes are a new step at the end.
// Times are milliseconds since 1970 UTC; idx keeps the order of a list; what may be missing may be NULL.
constexpr const char* booksMarketsRulebooks = R"sql(
CREATE TABLE portfolio (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folder TEXT NOT NULL,
    sort_position INTEGER NOT NULL,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    description TEXT NOT NULL,
    currency TEXT NOT NULL,
    rulebook TEXT,
    open_orders_margin REAL NOT NULL,
    mmp_margin REAL NOT NULL,
    chosen_market TEXT,
    chosen_rulebook TEXT
) STRICT;
CREATE UNIQUE INDEX portfolio_name ON portfolio (name);

CREATE TABLE position (
    portfolio_id INTEGER NOT NULL REFERENCES portfolio (id) ON DELETE CASCADE,
    idx INTEGER NOT NULL CHECK (idx >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('spot', 'perpetual', 'future', 'option')),
    underlying TEXT NOT NULL,
    settlement TEXT NOT NULL CHECK (settlement IN ('linear', 'inverse')),
    settlement_currency TEXT NOT NULL,
    expiry INTEGER,
    strike REAL NOT NULL,
    option_right TEXT NOT NULL CHECK (option_right IN ('call', 'put')),
    exercise TEXT NOT NULL CHECK (exercise IN ('european', 'american')),
    multiplier REAL NOT NULL,
    symbol TEXT NOT NULL,
    quantity REAL NOT NULL,
    entry_price REAL,
    isolated_collateral REAL,
    leverage REAL,
    unrealised_pnl REAL,
    unrealised_funding REAL,
    group_label TEXT NOT NULL,
    venue TEXT NOT NULL,
    source_row INTEGER NOT NULL,
    PRIMARY KEY (portfolio_id, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE collateral (
    portfolio_id INTEGER NOT NULL REFERENCES portfolio (id) ON DELETE CASCADE,
    idx INTEGER NOT NULL CHECK (idx >= 0),
    asset TEXT NOT NULL,
    quantity REAL NOT NULL,
    PRIMARY KEY (portfolio_id, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE unread_row (
    portfolio_id INTEGER NOT NULL REFERENCES portfolio (id) ON DELETE CASCADE,
    idx INTEGER NOT NULL CHECK (idx >= 0),
    section TEXT NOT NULL CHECK (section IN ('positions', 'collateral')),
    source_row INTEGER NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    reason TEXT NOT NULL,
    place_file TEXT NOT NULL,
    place_row INTEGER NOT NULL,
    place_column INTEGER NOT NULL,
    place_path TEXT NOT NULL,
    PRIMARY KEY (portfolio_id, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE unread_row_arg (
    portfolio_id INTEGER NOT NULL,
    row_idx INTEGER NOT NULL,
    idx INTEGER NOT NULL CHECK (idx >= 0),
    text TEXT NOT NULL,
    PRIMARY KEY (portfolio_id, row_idx, idx),
    FOREIGN KEY (portfolio_id, row_idx) REFERENCES unread_row (portfolio_id, idx) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE market (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    as_of INTEGER NOT NULL,
    currency TEXT NOT NULL,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL
) STRICT;

CREATE TABLE market_asset (
    market_id INTEGER NOT NULL REFERENCES market (id) ON DELETE CASCADE,
    idx INTEGER NOT NULL CHECK (idx >= 0),
    asset TEXT NOT NULL,
    price REAL NOT NULL,
    confidence REAL NOT NULL,
    PRIMARY KEY (market_id, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE market_underlying (
    market_id INTEGER NOT NULL REFERENCES market (id) ON DELETE CASCADE,
    idx INTEGER NOT NULL CHECK (idx >= 0),
    underlying TEXT NOT NULL,
    spot REAL NOT NULL,
    confidence REAL NOT NULL,
    average_daily_volume REAL,
    perpetual_price REAL,
    perpetual_confidence REAL,
    perpetual_funding_rate_8h REAL,
    CHECK ((perpetual_price IS NULL) = (perpetual_confidence IS NULL)),
    PRIMARY KEY (market_id, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE market_expiry (
    market_id INTEGER NOT NULL,
    underlying_idx INTEGER NOT NULL,
    idx INTEGER NOT NULL CHECK (idx >= 0),
    expiry INTEGER NOT NULL,
    forward REAL,
    rate REAL,
    smile TEXT NOT NULL CHECK (smile IN ('none', 'points', 'svi')),
    forward_confidence REAL NOT NULL,
    rate_confidence REAL NOT NULL,
    vol_confidence REAL NOT NULL,
    PRIMARY KEY (market_id, underlying_idx, idx),
    FOREIGN KEY (market_id, underlying_idx) REFERENCES market_underlying (market_id, idx) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE market_vol_point (
    market_id INTEGER NOT NULL,
    underlying_idx INTEGER NOT NULL,
    expiry_idx INTEGER NOT NULL,
    idx INTEGER NOT NULL CHECK (idx >= 0),
    strike REAL NOT NULL,
    vol REAL NOT NULL,
    PRIMARY KEY (market_id, underlying_idx, expiry_idx, idx),
    FOREIGN KEY (market_id, underlying_idx, expiry_idx) REFERENCES market_expiry (market_id, underlying_idx, idx)
        ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE market_svi (
    market_id INTEGER NOT NULL,
    underlying_idx INTEGER NOT NULL,
    expiry_idx INTEGER NOT NULL,
    a REAL NOT NULL,
    b REAL NOT NULL,
    rho REAL NOT NULL,
    m REAL NOT NULL,
    sigma REAL NOT NULL,
    tau REAL,
    PRIMARY KEY (market_id, underlying_idx, expiry_idx),
    FOREIGN KEY (market_id, underlying_idx, expiry_idx) REFERENCES market_expiry (market_id, underlying_idx, idx)
        ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE market_mark (
    market_id INTEGER NOT NULL REFERENCES market (id) ON DELETE CASCADE,
    symbol TEXT NOT NULL,
    mark REAL NOT NULL,
    PRIMARY KEY (market_id, symbol)
) STRICT, WITHOUT ROWID;

CREATE TABLE rulebook (
    id TEXT NOT NULL CHECK (id <> ''),
    version TEXT NOT NULL,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    created INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (id, version)
) STRICT;
)sql";

// A draft is a row of portfolio with a key; its name need be neither unique nor there.
constexpr const char* draftsComparisons = R"sql(
ALTER TABLE portfolio ADD COLUMN draft_key TEXT CHECK (draft_key IS NOT NULL OR name <> '');
ALTER TABLE portfolio ADD COLUMN saved_name TEXT CHECK (saved_name IS NULL OR draft_key IS NOT NULL);
DROP INDEX portfolio_name;
CREATE UNIQUE INDEX portfolio_name ON portfolio (name) WHERE draft_key IS NULL;
CREATE UNIQUE INDEX portfolio_draft ON portfolio (draft_key) WHERE draft_key IS NOT NULL;

CREATE TABLE comparison (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    portfolio_id INTEGER REFERENCES portfolio (id) ON DELETE SET NULL,
    portfolio_name TEXT NOT NULL,
    label TEXT NOT NULL,
    rulebook_id TEXT NOT NULL,
    rulebook_version TEXT NOT NULL,
    created INTEGER NOT NULL,
    document TEXT NOT NULL
) STRICT;
CREATE INDEX comparison_portfolio ON comparison (portfolio_id);
)sql";

// What a venue stated of a book's margin beside our figures. A line without a component is a figure as a whole.
constexpr const char* reconciliations = R"sql(
CREATE TABLE reconciliation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    portfolio_id INTEGER REFERENCES portfolio (id) ON DELETE SET NULL,
    portfolio_name TEXT NOT NULL,
    rulebook_id TEXT NOT NULL,
    rulebook_version TEXT NOT NULL,
    market_name TEXT NOT NULL,
    market_as_of INTEGER NOT NULL,
    currency TEXT NOT NULL,
    regime TEXT NOT NULL,
    source TEXT NOT NULL,
    tolerance_amount REAL NOT NULL,
    tolerance_percent REAL NOT NULL,
    comment TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX reconciliation_portfolio ON reconciliation (portfolio_id);
CREATE INDEX reconciliation_name ON reconciliation (portfolio_name);

CREATE TABLE reconciliation_line (
    reconciliation_id INTEGER NOT NULL REFERENCES reconciliation (id) ON DELETE CASCADE,
    idx INTEGER NOT NULL CHECK (idx >= 0),
    figure TEXT NOT NULL,
    component TEXT NOT NULL,
    venue REAL,
    ours REAL,
    PRIMARY KEY (reconciliation_id, idx)
) STRICT, WITHOUT ROWID;
)sql";

// Folders of books are there also while they are empty. A draft keeps the file its book belongs to.
constexpr const char* foldersDraftFiles = R"sql(
CREATE TABLE folder (
    name TEXT PRIMARY KEY NOT NULL CHECK (name <> '')
) STRICT, WITHOUT ROWID;
INSERT INTO folder SELECT DISTINCT folder FROM portfolio WHERE folder <> '';
ALTER TABLE portfolio ADD COLUMN draft_file TEXT CHECK (draft_file IS NULL OR draft_key IS NOT NULL);
)sql";

// Where the book is that a what-if belongs to; not a reference: the what-if stays when the book goes.
constexpr const char* whatIfs = R"sql(
ALTER TABLE portfolio ADD COLUMN what_if_of TEXT CHECK (what_if_of <> '');
CREATE INDEX portfolio_what_if ON portfolio (what_if_of) WHERE what_if_of IS NOT NULL;
)sql";

// Balances lie at venues, as positions do.
constexpr const char* collateralVenues = R"sql(
ALTER TABLE collateral ADD COLUMN venue TEXT NOT NULL DEFAULT '';
)sql";

// What is quoted of an instrument, whether it has a mark or not.
constexpr const char* marketQuotes = R"sql(
CREATE TABLE market_quote (
    market_id INTEGER NOT NULL REFERENCES market (id) ON DELETE CASCADE,
    symbol TEXT NOT NULL,
    bid REAL,
    ask REAL,
    open_interest REAL,
    volume REAL,
    PRIMARY KEY (market_id, symbol)
) STRICT, WITHOUT ROWID;
)sql";

constexpr std::array steps = {booksMarketsRulebooks, draftsComparisons, reconciliations,
                              foldersDraftFiles,     whatIfs,           collateralVenues, marketQuotes};

constexpr std::array tables = {
    "portfolio",    "position",          "collateral",     "unread_row",          "unread_row_arg", "market",
    "market_asset", "market_underlying", "market_expiry",  "market_vol_point",    "market_svi",     "market_mark",
    "market_quote", "rulebook",     "comparison",        "reconciliation", "reconciliation_line", "folder"};

std::filesystem::path freeName(const std::filesystem::path& file, int version, const std::string& stamp) {
    const std::string stem = ".v" + std::to_string(version) + "." + stamp;
    for (int attempt = 1;; ++attempt) {
        std::filesystem::path name = file;
        name += stem + (attempt == 1 ? "" : "-" + std::to_string(attempt)) + ".bak";
        if (!std::filesystem::exists(name)) return name;
    }
}

} // namespace

int newestVersion() {
    return static_cast<int>(steps.size());
}

int versionOf(SQLite::Database& database) {
    return database.execAndGet("PRAGMA user_version").getInt();
}

void migrate(SQLite::Database& database) {
    for (;;) {
        // Read again in every transaction: another program may be migrating the same file.
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        const int version = versionOf(database);
        if (version >= newestVersion()) return;
        if (version == 0) database.exec("PRAGMA application_id = " + std::to_string(applicationId));
        database.exec(steps.at(static_cast<std::size_t>(version)));
        database.exec("PRAGMA user_version = " + std::to_string(version + 1));
        transaction.commit();
    }
}

void checkTables(SQLite::Database& database) {
    for (const char* table : tables)
        if (!database.tableExists(table)) refuse(Reason::StoreCorrupt, {"table " + std::string(table) + " is missing"});
}

void copyPages(SQLite::Database& from, SQLite::Database& to) {
    SQLite::Backup copy(to, from);
    if (copy.executeStep() != SQLITE_DONE) refuse(Reason::StoreLocked);
}

std::filesystem::path backUp(SQLite::Database& database, const std::filesystem::path& file, const std::string& stamp) {
    const std::filesystem::path name = freeName(file, versionOf(database), stamp);
    try {
        SQLite::Database copy(name, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        copyPages(database, copy);
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove(name, ignored);
        throw;
    }
    return name;
}

} // namespace marginscope::database
