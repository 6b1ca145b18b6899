#include "core/store/failure.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace marginscope::database {

namespace {

Error databaseError(const SQLite::Exception& exception) {
    // The file was moved or removed under an open store: SQLite calls that read-only, people do not.
    if (exception.getExtendedErrorCode() == SQLITE_READONLY_DBMOVED)
        return {Reason::StoreFailure, {exception.what()}, {}};
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Reason::StoreLocked, {}, {}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Reason::StoreReadOnly, {}, {}};
    case SQLITE_CORRUPT:
        return {Reason::StoreCorrupt, {exception.what()}, {}};
    case SQLITE_NOTADB:
        return {Reason::StoreNotOurs, {}, {}};
    default:
        return {Reason::StoreFailure, {exception.what()}, {}};
    }
}

Error unplacedError() {
    try {
        throw;
    } catch (const Refused& refused) {
        return refused.error();
    } catch (const SQLite::Exception& exception) {
        return databaseError(exception);
    } catch (const std::exception& exception) {
        return {Reason::StoreFailure, {exception.what()}, {}};
    }
}

} // namespace

void refuse(Reason reason, std::vector<std::string> args) {
    throw Refused(Error{reason, std::move(args), {}});
}

Error currentError(const std::filesystem::path& file) {
    const auto name = file.u8string();
    return unplacedError().at({std::string(name.begin(), name.end()), 0, 0, {}});
}

} // namespace marginscope::database
