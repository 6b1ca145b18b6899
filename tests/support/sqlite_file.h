// SQLite as another program would use it, to make the files a store has to cope with.
#pragma once

#include <QtGlobal>
#include <filesystem>
#include <sqlite3.h>
#include <string>

namespace marginscope::test {

class SqliteFile {
public:
    explicit SqliteFile(const std::filesystem::path& file) { check(sqlite3_open(file.c_str(), &handle_)); }
    ~SqliteFile() { sqlite3_close(handle_); }
    SqliteFile(const SqliteFile&) = delete;
    SqliteFile& operator=(const SqliteFile&) = delete;

    void run(const std::string& sql) { check(sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr)); }

    long long number(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        check(sqlite3_prepare_v2(handle_, sql, -1, &statement, nullptr));
        if (sqlite3_step(statement) != SQLITE_ROW) qFatal("no row: %s", sql);
        const long long value = sqlite3_column_int64(statement, 0);
        check(sqlite3_finalize(statement));
        return value;
    }

private:
    void check(int code) {
        if (code != SQLITE_OK) qFatal("SQLite: %s", sqlite3_errmsg(handle_));
    }

    sqlite3* handle_ = nullptr;
};

} // namespace marginscope::test
