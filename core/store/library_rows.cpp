#include "core/store/library_rows.h"

#include "core/store/command.h"
#include "core/store/portfolio_rows.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>

namespace marginscope::database {

namespace {

std::vector<std::string> texts(Command& command) {
    std::vector<std::string> found;
    while (command.next())
        found.push_back(command.text());
    return found;
}

std::vector<std::string> draftsOf(SQLite::Database& database, const std::string& name) {
    Command command(database, "SELECT draft_key FROM portfolio WHERE saved_name = ? ORDER BY id");
    return texts(command.with(name));
}

PortfolioEntry entryOf(SQLite::Database& database, const std::string& name) {
    const std::vector<PortfolioEntry> entries = portfolioEntries(database);
    return *std::find_if(entries.begin(), entries.end(), [&](const PortfolioEntry& each) { return each.name == name; });
}

} // namespace

std::vector<std::string> folderNames(SQLite::Database& database) {
    Command command(database, "SELECT name FROM folder ORDER BY name");
    return texts(command);
}

bool hasFolder(SQLite::Database& database, const std::string& name) {
    Command command(database, "SELECT 1 FROM folder WHERE name = ?");
    return command.with(name).next();
}

void makeFolder(SQLite::Database& database, const std::string& name) {
    if (!name.empty()) Command(database, "INSERT OR IGNORE INTO folder VALUES (?)").with(name).run();
}

RemovedFolder takeOutFolder(SQLite::Database& database, const std::string& name) {
    RemovedFolder removed{name, {}};
    for (const PortfolioEntry& entry : portfolioEntries(database))
        if (entry.folder == name) removed.books.push_back({entry.name, entry.folder, entry.sortPosition});
    Command(database, "UPDATE portfolio SET folder = '' WHERE folder = ?").with(name).run();
    Command(database, "DELETE FROM folder WHERE name = ?").with(name).run();
    return removed;
}

void place(SQLite::Database& database, std::int64_t id, const Placement& placement) {
    makeFolder(database, placement.folder);
    Command(database, "UPDATE portfolio SET folder = ?, sort_position = ? WHERE id = ?")
        .with(placement.folder, placement.sortPosition, id)
        .run();
}

RemovedPortfolio takeOutPortfolio(SQLite::Database& database, std::int64_t id, const std::string& name) {
    RemovedPortfolio removed{readPortfolio(database, id), entryOf(database, name), draftsOf(database, name)};
    Command(database, "DELETE FROM portfolio WHERE id = ?").with(id).run();
    Command(database, "UPDATE portfolio SET saved_name = NULL WHERE saved_name = ?").with(name).run();
    return removed;
}

void putBackPortfolio(SQLite::Database& database, const RemovedPortfolio& removed) {
    const PortfolioEntry& entry = removed.entry;
    const std::int64_t id = insertPortfolio(database, removed.portfolio, entry.modified);
    place(database, id, {entry.name, entry.folder, entry.sortPosition});
    Command(database, "UPDATE portfolio SET created = ?, chosen_market = ?, chosen_rulebook = ? WHERE id = ?")
        .with(entry.created, entry.market, entry.rulebook, id)
        .run();
    for (const char* sql :
         {"UPDATE comparison SET portfolio_id = ? WHERE portfolio_id IS NULL AND portfolio_name = ?",
          "UPDATE reconciliation SET portfolio_id = ? WHERE portfolio_id IS NULL AND portfolio_name = ?"})
        Command(database, sql).with(id, entry.name).run();
    Command draft(database, "UPDATE portfolio SET saved_name = ? WHERE draft_key = ? AND saved_name IS NULL");
    for (const std::string& key : removed.drafts)
        draft.with(entry.name, key).run();
}

} // namespace marginscope::database
