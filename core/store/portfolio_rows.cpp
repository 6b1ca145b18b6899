#include "core/store/portfolio_rows.h"

#include "core/store/command.h"
#include "core/store/words.h"

#include <SQLiteCpp/Database.h>

namespace marginscope::database {

namespace {

std::optional<std::int64_t> findId(SQLite::Database& database, const char* sql, const std::string& name) {
    Command command(database, sql);
    if (!command.with(name).next()) return std::nullopt;
    return command.integer();
}

std::size_t rowsOf(SQLite::Database& database, const char* sql, std::int64_t id) {
    Command command(database, sql);
    command.with(id).next();
    return command.count();
}

// Instruments without an expiry have the zero of the clock there; in the table that is NULL.
std::optional<Timestamp> optionalExpiry(const Instrument& instrument) {
    return instrument.expiry == Timestamp{} ? std::nullopt : std::optional(instrument.expiry);
}

void insertPositions(SQLite::Database& database, std::int64_t id, const std::vector<Position>& positions) {
    Command command(database, "INSERT INTO position VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    std::size_t index = 0;
    for (const Position& position : positions) {
        const Instrument& terms = position.instrument;
        command
            .with(id, index++, wordOf(terms.kind), terms.underlying, wordOf(terms.settlement), terms.settlementCurrency,
                  optionalExpiry(terms), terms.strike, wordOf(terms.right), wordOf(terms.style), terms.multiplier,
                  terms.symbol, position.quantity, position.entryPrice, position.isolatedCollateral, position.leverage,
                  position.unrealisedPnl, position.unrealisedFunding, position.group, position.venue, position.row)
            .run();
    }
}

void insertCollateral(SQLite::Database& database, std::int64_t id, const std::vector<CollateralBalance>& balances) {
    Command command(database, "INSERT INTO collateral VALUES (?,?,?,?,?)");
    std::size_t index = 0;
    for (const CollateralBalance& balance : balances)
        command.with(id, index++, balance.asset, balance.quantity, balance.venue).run();
}

void insertUnreadRows(SQLite::Database& database, std::int64_t id, const std::vector<UnreadRow>& rows) {
    Command command(database, "INSERT INTO unread_row VALUES (?,?,?,?,?,?,?,?,?,?,?)");
    Command argument(database, "INSERT INTO unread_row_arg VALUES (?,?,?,?)");
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const UnreadRow& row = rows[index];
        const Place& place = row.error.place;
        const std::string reason = reasonWord(row.error.reason);
        command
            .with(id, index, wordOf(row.section), row.row, row.name, row.text, reason, place.file, place.row,
                  place.column, place.path)
            .run();
        std::size_t number = 0;
        for (const std::string& text : row.error.args)
            argument.with(id, index, number++, text).run();
    }
}

std::optional<std::string> baseOf(const Portfolio& portfolio) {
    return portfolio.whatIfOf.empty() ? std::nullopt : std::optional(portfolio.whatIfOf);
}

void insertContents(SQLite::Database& database, std::int64_t id, const Portfolio& portfolio) {
    insertPositions(database, id, portfolio.positions);
    insertCollateral(database, id, portfolio.collateral);
    insertUnreadRows(database, id, portfolio.unreadRows);
}

Instrument readInstrument(Command& command) {
    Instrument terms;
    terms.kind = fromWord<InstrumentKind>(command.text());
    terms.underlying = command.asset();
    terms.settlement = fromWord<Settlement>(command.text());
    terms.settlementCurrency = command.asset();
    if (command.null())
        command.skip();
    else
        terms.expiry = command.time();
    terms.strike = command.number();
    terms.right = fromWord<OptionRight>(command.text());
    terms.style = fromWord<ExerciseStyle>(command.text());
    terms.multiplier = command.number();
    terms.symbol = command.text();
    return terms;
}

std::vector<Position> readPositions(SQLite::Database& database, std::int64_t id) {
    std::vector<Position> positions;
    positions.reserve(rowsOf(database, "SELECT count(*) FROM position WHERE portfolio_id = ?", id));
    Command command(database,
                    "SELECT kind, underlying, settlement, settlement_currency, expiry, strike, option_right, exercise,"
                    " multiplier, symbol, quantity, entry_price, isolated_collateral, leverage, unrealised_pnl,"
                    " unrealised_funding, group_label, venue, source_row"
                    " FROM position WHERE portfolio_id = ? ORDER BY idx");
    command.with(id);
    while (command.next()) {
        Position position;
        position.instrument = readInstrument(command);
        position.quantity = command.number();
        position.entryPrice = command.optionalNumber();
        position.isolatedCollateral = command.optionalNumber();
        position.leverage = command.optionalNumber();
        position.unrealisedPnl = command.optionalNumber();
        position.unrealisedFunding = command.optionalNumber();
        position.group = command.text();
        position.venue = command.text();
        position.row = command.smallInteger();
        positions.push_back(std::move(position));
    }
    return positions;
}

std::vector<CollateralBalance> readCollateral(SQLite::Database& database, std::int64_t id) {
    std::vector<CollateralBalance> balances;
    Command command(database, "SELECT asset, quantity, venue FROM collateral WHERE portfolio_id = ? ORDER BY idx");
    command.with(id);
    while (command.next()) {
        CollateralBalance balance;
        balance.asset = command.asset();
        balance.quantity = command.number();
        balance.venue = command.text();
        balances.push_back(std::move(balance));
    }
    return balances;
}

// A newer program may know reasons this one does not; the row and its text matter more.
Reason reasonFromWord(const std::string& word) {
    for (int value = 0; value <= static_cast<int>(Reason::Cancelled); ++value)
        if (reasonWord(static_cast<Reason>(value)) == word) return static_cast<Reason>(value);
    return Reason::BadValue;
}

std::vector<std::string> readArguments(Command& command, std::int64_t id, std::size_t row) {
    std::vector<std::string> arguments;
    command.with(id, row);
    while (command.next())
        arguments.push_back(command.text());
    return arguments;
}

std::vector<UnreadRow> readUnreadRows(SQLite::Database& database, std::int64_t id) {
    std::vector<UnreadRow> rows;
    Command command(database, "SELECT idx, section, source_row, name, text, reason, place_file, place_row,"
                              " place_column, place_path FROM unread_row WHERE portfolio_id = ? ORDER BY idx");
    Command argument(database, "SELECT text FROM unread_row_arg WHERE portfolio_id = ? AND row_idx = ? ORDER BY idx");
    command.with(id);
    while (command.next()) {
        UnreadRow row;
        const std::size_t index = command.count();
        row.section = fromWord<UnreadRow::Section>(command.text());
        row.row = command.smallInteger();
        row.name = command.text();
        row.text = command.text();
        row.error.reason = reasonFromWord(command.text());
        row.error.place.file = command.text();
        row.error.place.row = command.smallInteger();
        row.error.place.column = command.smallInteger();
        row.error.place.path = command.text();
        row.error.args = readArguments(argument, id, index);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::optional<std::int64_t> findPortfolio(SQLite::Database& database, const std::string& name) {
    return findId(database, "SELECT id FROM portfolio WHERE name = ? AND draft_key IS NULL", name);
}

std::optional<std::int64_t> findDraft(SQLite::Database& database, const std::string& key) {
    return findId(database, "SELECT id FROM portfolio WHERE draft_key = ?", key);
}

std::vector<PortfolioEntry> portfolioEntries(SQLite::Database& database) {
    std::vector<PortfolioEntry> entries;
    Command command(database, "SELECT name, folder, sort_position, created, modified,"
                              " (SELECT count(*) FROM position WHERE portfolio_id = portfolio.id),"
                              " (SELECT count(*) FROM collateral WHERE portfolio_id = portfolio.id),"
                              " (SELECT count(*) FROM unread_row WHERE portfolio_id = portfolio.id),"
                              " chosen_market, chosen_rulebook, coalesce(what_if_of, '')"
                              " FROM portfolio WHERE draft_key IS NULL ORDER BY folder, sort_position, name");
    while (command.next()) {
        PortfolioEntry entry;
        entry.name = command.text();
        entry.folder = command.text();
        entry.sortPosition = command.integer();
        entry.created = command.time();
        entry.modified = command.time();
        entry.positions = command.count();
        entry.collateral = command.count();
        entry.unreadRows = command.count();
        entry.market = command.optionalText();
        entry.rulebook = command.optionalText();
        entry.whatIfOf = command.text();
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<DraftEntry> draftEntries(SQLite::Database& database) {
    std::vector<DraftEntry> entries;
    Command command(database, "SELECT draft_key, name, saved_name, modified, coalesce(draft_file, ''), chosen_market,"
                              " chosen_rulebook FROM portfolio WHERE draft_key IS NOT NULL ORDER BY modified, id");
    while (command.next()) {
        DraftEntry entry;
        entry.key = command.text();
        entry.name = command.text();
        entry.savedName = command.optionalText();
        entry.modified = command.time();
        entry.file = command.text();
        entry.choice.market = command.optionalText();
        entry.choice.rulebook = command.optionalText();
        entries.push_back(std::move(entry));
    }
    return entries;
}

Portfolio readPortfolio(SQLite::Database& database, std::int64_t id) {
    Command command(database, "SELECT name, description, currency, rulebook, open_orders_margin, mmp_margin,"
                              " coalesce(what_if_of, '') FROM portfolio WHERE id = ?");
    command.with(id).next();
    Portfolio portfolio;
    portfolio.name = command.text();
    portfolio.description = command.text();
    portfolio.currency = command.asset();
    portfolio.rulebook = command.optionalText();
    portfolio.openOrdersMargin = command.number();
    portfolio.mmpMargin = command.number();
    portfolio.whatIfOf = command.text();
    portfolio.positions = readPositions(database, id);
    portfolio.collateral = readCollateral(database, id);
    portfolio.unreadRows = readUnreadRows(database, id);
    return portfolio;
}

std::int64_t insertPortfolio(SQLite::Database& database, const Portfolio& portfolio, Timestamp now,
                             const std::optional<std::string>& draftKey) {
    Command command(database, "INSERT INTO portfolio (name, folder, sort_position, created, modified, description,"
                              " currency, rulebook, open_orders_margin, mmp_margin, draft_key, what_if_of)"
                              " VALUES (?, '', (SELECT coalesce(max(sort_position), 0) + 1 FROM portfolio),"
                              " ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    command
        .with(portfolio.name, now, now, portfolio.description, portfolio.currency, portfolio.rulebook,
              portfolio.openOrdersMargin, portfolio.mmpMargin, draftKey, baseOf(portfolio))
        .run();
    const std::int64_t id = database.getLastInsertRowid();
    insertContents(database, id, portfolio);
    return id;
}

void setOrigin(SQLite::Database& database, std::int64_t id, const DraftOrigin& origin) {
    const auto file = origin.file.empty() ? std::nullopt : std::optional(origin.file);
    Command(database, "UPDATE portfolio SET saved_name = ?, draft_file = ?, chosen_market = ?, chosen_rulebook = ?"
                      " WHERE id = ?")
        .with(origin.savedName, file, origin.choice.market, origin.choice.rulebook, id)
        .run();
}

void replacePortfolio(SQLite::Database& database, std::int64_t id, const Portfolio& portfolio, Timestamp now) {
    Command(database, "UPDATE portfolio SET name = ?, modified = ?, description = ?, currency = ?, rulebook = ?,"
                      " open_orders_margin = ?, mmp_margin = ?, what_if_of = ? WHERE id = ?")
        .with(portfolio.name, now, portfolio.description, portfolio.currency, portfolio.rulebook,
              portfolio.openOrdersMargin, portfolio.mmpMargin, baseOf(portfolio), id)
        .run();
    for (const char* sql :
         {"DELETE FROM position WHERE portfolio_id = ?", "DELETE FROM collateral WHERE portfolio_id = ?",
          "DELETE FROM unread_row WHERE portfolio_id = ?"})
        Command(database, sql).with(id).run();
    insertContents(database, id, portfolio);
}

} // namespace marginscope::database
