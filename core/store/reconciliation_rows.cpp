#include "core/store/reconciliation_rows.h"

#include "core/store/command.h"
#include "core/store/portfolio_rows.h"

#include <SQLiteCpp/Database.h>

namespace marginscope::database {

namespace {

ReconciliationRecord readReconciliation(Command& command) {
    ReconciliationRecord record;
    record.id = command.integer();
    record.portfolio = command.text();
    record.rulebookId = command.text();
    record.rulebookVersion = command.text();
    record.market = command.text();
    record.marketAsOf = command.time();
    record.currency = command.asset();
    record.regime = command.text();
    record.source = command.text();
    record.toleranceAmount = command.number();
    record.tolerancePercent = command.number();
    record.comment = command.text();
    record.created = command.time();
    return record;
}

std::vector<ReconciliationLineRecord> readLines(Command& command) {
    std::vector<ReconciliationLineRecord> lines;
    while (command.next()) {
        ReconciliationLineRecord& line = lines.emplace_back();
        line.figure = command.text();
        line.component = command.text();
        line.venue = command.optionalNumber();
        line.ours = command.optionalNumber();
    }
    return lines;
}

void insertLines(SQLite::Database& database, std::int64_t id, const std::vector<ReconciliationLineRecord>& lines) {
    Command command(database, "INSERT INTO reconciliation_line (reconciliation_id, idx, figure, component, venue, ours)"
                              " VALUES (?, ?, ?, ?, ?, ?)");
    for (std::size_t idx = 0; idx < lines.size(); ++idx) {
        const ReconciliationLineRecord& line = lines[idx];
        command.with(id, idx, line.figure, line.component, line.venue, line.ours).run();
    }
}

} // namespace

std::vector<ReconciliationRecord> findReconciliations(SQLite::Database& database, const std::string& portfolio) {
    std::vector<ReconciliationRecord> found;
    Command command(database, "SELECT id, portfolio_name, rulebook_id, rulebook_version, market_name, market_as_of,"
                              " currency, regime, source, tolerance_amount, tolerance_percent, comment, created"
                              " FROM reconciliation WHERE portfolio_name = ? ORDER BY created DESC, id DESC");
    command.with(portfolio);
    while (command.next())
        found.push_back(readReconciliation(command));
    Command lines(database, "SELECT figure, component, venue, ours FROM reconciliation_line"
                            " WHERE reconciliation_id = ? ORDER BY idx");
    for (ReconciliationRecord& record : found)
        record.lines = readLines(lines.with(record.id));
    return found;
}

std::int64_t insertReconciliation(SQLite::Database& database, const ReconciliationRecord& reconciliation,
                                  Timestamp now) {
    const std::optional<std::int64_t> portfolio = findPortfolio(database, reconciliation.portfolio);
    Command(database, "INSERT INTO reconciliation (portfolio_id, portfolio_name, rulebook_id, rulebook_version,"
                      " market_name, market_as_of, currency, regime, source, tolerance_amount, tolerance_percent,"
                      " comment, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(portfolio, reconciliation.portfolio, reconciliation.rulebookId, reconciliation.rulebookVersion,
              reconciliation.market, reconciliation.marketAsOf, reconciliation.currency, reconciliation.regime,
              reconciliation.source, reconciliation.toleranceAmount, reconciliation.tolerancePercent,
              reconciliation.comment, now)
        .run();
    const std::int64_t id = database.getLastInsertRowid();
    insertLines(database, id, reconciliation.lines);
    return id;
}

bool deleteReconciliation(SQLite::Database& database, std::int64_t id) {
    return Command(database, "DELETE FROM reconciliation WHERE id = ?").with(id).run() > 0;
}

} // namespace marginscope::database
