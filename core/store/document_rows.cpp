#include "core/store/document_rows.h"

#include "core/store/command.h"
#include "core/store/portfolio_rows.h"

#include <SQLiteCpp/Database.h>

namespace marginscope::database {

namespace {

RulebookEntry readRulebookEntry(Command& command) {
    RulebookEntry entry;
    entry.id = command.text();
    entry.version = command.text();
    entry.name = command.text();
    entry.source = command.text();
    entry.created = command.time();
    return entry;
}

ComparisonEntry readComparisonEntry(Command& command) {
    ComparisonEntry entry;
    entry.id = command.integer();
    entry.portfolio = command.text();
    entry.label = command.text();
    entry.rulebookId = command.text();
    entry.rulebookVersion = command.text();
    entry.created = command.time();
    return entry;
}

} // namespace

std::vector<RulebookEntry> rulebookEntries(SQLite::Database& database) {
    std::vector<RulebookEntry> entries;
    Command command(database, "SELECT id, version, name, source, created FROM rulebook ORDER BY id, version");
    while (command.next())
        entries.push_back(readRulebookEntry(command));
    return entries;
}

std::optional<RulebookRecord> findRulebook(SQLite::Database& database, const std::string& id,
                                           const std::string& version) {
    Command command(database, "SELECT id, version, name, source, created, document FROM rulebook"
                              " WHERE id = ? AND version = ?");
    if (!command.with(id, version).next()) return std::nullopt;
    RulebookRecord record;
    record.entry = readRulebookEntry(command);
    record.document = command.text();
    return record;
}

void writeRulebook(SQLite::Database& database, const RulebookRecord& rulebook, Timestamp now) {
    const RulebookEntry& entry = rulebook.entry;
    Command(database, "INSERT OR REPLACE INTO rulebook (id, version, name, source, created, document)"
                      " VALUES (?, ?, ?, ?, ?, ?)")
        .with(entry.id, entry.version, entry.name, entry.source, now, rulebook.document)
        .run();
}

bool deleteRulebook(SQLite::Database& database, const std::string& id, const std::string& version) {
    return Command(database, "DELETE FROM rulebook WHERE id = ? AND version = ?").with(id, version).run() > 0;
}

std::vector<ComparisonEntry> comparisonEntries(SQLite::Database& database) {
    std::vector<ComparisonEntry> entries;
    Command command(database, "SELECT id, portfolio_name, label, rulebook_id, rulebook_version, created"
                              " FROM comparison ORDER BY created DESC, id DESC");
    while (command.next())
        entries.push_back(readComparisonEntry(command));
    return entries;
}

std::optional<ComparisonRecord> findComparison(SQLite::Database& database, std::int64_t id) {
    Command command(database, "SELECT id, portfolio_name, label, rulebook_id, rulebook_version, created, document"
                              " FROM comparison WHERE id = ?");
    if (!command.with(id).next()) return std::nullopt;
    ComparisonRecord record;
    record.entry = readComparisonEntry(command);
    record.document = command.text();
    return record;
}

std::int64_t insertComparison(SQLite::Database& database, const ComparisonRecord& comparison, Timestamp now) {
    const ComparisonEntry& entry = comparison.entry;
    const std::optional<std::int64_t> portfolio = findPortfolio(database, entry.portfolio);
    Command(database, "INSERT INTO comparison (portfolio_id, portfolio_name, label, rulebook_id, rulebook_version,"
                      " created, document) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .with(portfolio, entry.portfolio, entry.label, entry.rulebookId, entry.rulebookVersion, now,
              comparison.document)
        .run();
    return database.getLastInsertRowid();
}

bool deleteComparison(SQLite::Database& database, std::int64_t id) {
    return Command(database, "DELETE FROM comparison WHERE id = ?").with(id).run() > 0;
}

} // namespace marginscope::database
