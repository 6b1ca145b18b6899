#include "core/store/open.h"

#include "core/store/failure.h"
#include "core/store/schema.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>

namespace marginscope::database {

namespace {

namespace fs = std::filesystem;
using Connection = std::unique_ptr<SQLite::Database>;

/// What lies at the path, seen without opening it.
enum class Found : std::uint8_t { Nothing, EmptyFile, File };

Found look(const fs::path& file) {
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (fs::is_directory(status)) refuse(Reason::FileIsDirectory);
    if (status.type() == fs::file_type::not_found) return Found::Nothing;
    if (!fs::is_regular_file(status)) refuse(Reason::FileUnreadable);
    return fs::file_size(file, error) == 0 && !error ? Found::EmptyFile : Found::File;
}

void checkPlace(const fs::path& file, Found found, OpenMode mode) {
    if (file.empty()) refuse(Reason::FileNotFound);
    if (found == Found::Nothing && (mode == OpenMode::ReadOnly || !fs::is_directory(fs::absolute(file).parent_path())))
        refuse(Reason::FileNotFound);
    if (found == Found::EmptyFile && mode == OpenMode::ReadOnly) refuse(Reason::FileEmpty);
}

std::string fileUri(const fs::path& file, const std::string& query) {
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/:";
    constexpr std::string_view hex = "0123456789ABCDEF";
    const auto path = fs::absolute(file).generic_u8string();
    std::string uri = path.front() == u8'/' ? "file://" : "file:///";
    for (const char8_t unit : path) {
        const auto byte = static_cast<unsigned char>(unit);
        if (plain.find(static_cast<char>(byte)) != std::string_view::npos)
            uri += static_cast<char>(byte);
        else
            uri += {'%', hex[byte >> 4U], hex[byte & 15U]};
    }
    return query.empty() ? uri : uri + "?" + query;
}

// Nothing a file from elsewhere brings along may run or change what our statements mean, and until the file is known to
// be ours, closing it must not move its journal into it.
void harden(SQLite::Database& database) {
    sqlite3* handle = database.getHandle();
    for (const int on : {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_ENABLE_FKEY, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE})
        sqlite3_db_config(handle, on, 1, nullptr);
    for (const int off : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL,
                          SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW})
        sqlite3_db_config(handle, off, 0, nullptr);
    database.exec("PRAGMA cell_size_check = ON");
}

Connection connect(const fs::path& file, int flags, const StoreOptions& options, const std::string& query = {}) {
    const auto timeout = static_cast<int>(options.lockTimeout.count());
    auto database = std::make_unique<SQLite::Database>(fileUri(file, query), flags | SQLite::OPEN_URI, timeout);
    harden(*database);
    // SQLite opens lazily; this shows whether the file and its journal can be read.
    database->execAndGet("SELECT count(*) FROM sqlite_schema").getInt();
    return database;
}

bool concernsAccess(const SQLite::Exception& exception) {
    const int code = exception.getErrorCode() & 0xff;
    return code == SQLITE_CANTOPEN || code == SQLITE_READONLY || code == SQLITE_PERM;
}

bool isWriteProtected(const fs::path& file) {
    SQLite::Database database(fileUri(file, {}), SQLite::OPEN_READWRITE | SQLite::OPEN_URI);
    return sqlite3_db_readonly(database.getHandle(), "main") == 1;
}

fs::path besides(fs::path file, const char* suffix) {
    file += suffix;
    return file;
}

// The journal holds something, or its index is there: somebody has the file open, or was killed.
bool inUse(const fs::path& file) {
    std::error_code error;
    const std::uintmax_t journal = fs::file_size(besides(file, "-wal"), error);
    return (!error && journal > 0) || fs::exists(besides(file, "-shm"), error);
}

// A file nobody uses and we may not write to is read as it stands. With its journal, SQLite would leave files beside it
// that carry the same write protection and stay when the file's is lifted.
Opened connectReading(const fs::path& file, const StoreOptions& options) {
    const char* asItStands = "immutable=1";
    const bool used = inUse(file);
    try {
        return {
            connect(file, SQLite::OPEN_READONLY, options, !used && isWriteProtected(file) ? asItStands : ""), true, {}};
    } catch (const SQLite::Exception& exception) {
        if (!concernsAccess(exception)) throw;
        if (used) refuse(Reason::FileUnreadable);
        return {connect(file, SQLite::OPEN_READONLY, options, asItStands), true, {}};
    }
}

Opened connectWriting(const fs::path& file, Found found, const StoreOptions& options) {
    try {
        if (found == Found::File && isWriteProtected(file)) return connectReading(file, options);
        Connection database = connect(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, options);
        if (sqlite3_db_readonly(database->getHandle(), "main") == 1) refuse(Reason::FileNotWritable);
        return {std::move(database), false, {}};
    } catch (const SQLite::Exception& exception) {
        if (!concernsAccess(exception)) throw;
        if (found != Found::File) refuse(Reason::FileNotWritable);
        return connectReading(file, options);
    }
}

void checkIdentity(SQLite::Database& database) {
    const int id = database.execAndGet("PRAGMA application_id").getInt();
    const int version = versionOf(database);
    if (id != applicationId) refuse(Reason::StoreNotOurs);
    if (version > newestVersion())
        refuse(Reason::StoreTooNew, {std::to_string(version), std::to_string(newestVersion())});
    if (version < 1) refuse(Reason::StoreCorrupt, {"version " + std::to_string(version)});
}

// The application id as it stands in the header, https://www.sqlite.org/fileformat.html: four bytes, big endian.
bool bearsOurId(const fs::path& file) {
    constexpr std::streamoff place = 68;
    std::array<char, 4> bytes{};
    std::ifstream stream(file, std::ios::binary);
    if (!stream.seekg(place) || !stream.read(bytes.data(), bytes.size())) return false;
    std::uint32_t id = 0;
    for (const char byte : bytes)
        id = (id << 8U) | static_cast<unsigned char>(byte);
    return id == static_cast<std::uint32_t>(applicationId);
}

// Reads the header without locks, journal files or a recovery: another program's file is not touched in any way.
void probe(const fs::path& file, const StoreOptions& options) {
    try {
        SQLite::Database database(fileUri(file, "immutable=1"), SQLite::OPEN_READONLY | SQLite::OPEN_URI,
                                  static_cast<int>(options.lockTimeout.count()));
        checkIdentity(database);
    } catch (const SQLite::Exception& exception) {
        if (concernsAccess(exception)) refuse(Reason::FileUnreadable);
        // A file that is being written, or whose writer was killed, is whole only under SQLite's locks and once its
        // journal is played back; the real opening looks at every page.
        const bool corrupt = (exception.getErrorCode() & 0xff) == SQLITE_CORRUPT;
        if (!corrupt || !bearsOurId(file)) throw;
    }
}

void checkPages(SQLite::Database& database) {
    const std::string verdict = database.execAndGet("PRAGMA quick_check(1)").getString();
    if (verdict != "ok") refuse(Reason::StoreCorrupt, {verdict});
}

std::string stampOf(Timestamp time) {
    std::string stamp = formatTimestamp(std::chrono::floor<std::chrono::seconds>(time));
    stamp.erase(std::remove_if(stamp.begin(), stamp.end(), [](char c) { return c == '-' || c == ':'; }), stamp.end());
    return stamp;
}

// What cannot be brought up to date in place is read from a copy in memory that can.
void bringUpToDate(Opened& opened, const fs::path& file, const StoreOptions& options) {
    const int version = versionOf(*opened.database);
    if (version == newestVersion()) return;
    if (opened.readOnly) {
        auto memory = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        copyPages(*opened.database, *memory);
        harden(*memory);
        opened.database = std::move(memory);
    } else if (version > 0) {
        opened.backup = backUp(*opened.database, file, stampOf(options.clock()));
    }
    migrate(*opened.database);
}

// FULL, not NORMAL: in WAL mode NORMAL may lose the last saves in a power cut. Saves are rare and cost one fsync each.
void makeDurable(SQLite::Database& database) {
    database.execAndGet("PRAGMA journal_mode = WAL").getString();
    database.exec("PRAGMA synchronous = FULL");
}

bool isBlank(SQLite::Database& database) {
    return database.execAndGet("PRAGMA page_count").getInt() == 0;
}

} // namespace

Opened openFile(const fs::path& file, OpenMode mode, const StoreOptions& options) {
    const Found found = look(file);
    checkPlace(file, found, mode);
    if (found == Found::File) probe(file, options);
    Opened opened = mode == OpenMode::ReadOnly ? connectReading(file, options) : connectWriting(file, found, options);
    if (!isBlank(*opened.database)) {
        checkIdentity(*opened.database);
        checkPages(*opened.database);
    }
    bringUpToDate(opened, file, options);
    checkTables(*opened.database);
    sqlite3_db_config(opened.database->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    if (!opened.readOnly) makeDurable(*opened.database);
    return opened;
}

} // namespace marginscope::database
