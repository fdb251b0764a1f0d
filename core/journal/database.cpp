// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/database.h"

#include "core/base/thread_role.h"

#include <sqlite3.h>

namespace binnacle {
namespace {

constexpr int busyTimeoutMs = 5000;

ErrorCode codeOf(int rc) {
    switch (rc & 0xFF) {
    case SQLITE_FULL:
        return ErrorCode::NoSpace;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Corrupt;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::PermissionDenied;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Timeout;
    default:
        return ErrorCode::Io;
    }
}

Error failure(sqlite3* db, int rc) {
    const auto code = codeOf(rc);
    auto error = fail(code, BINNACLE_TEXT("The task journal can't be used"), db ? sqlite3_errmsg(db) : sqlite3_errstr(rc));
    if (code == ErrorCode::NoSpace) {
        error.message = BINNACLE_TEXT("The disk with the task journal is full");
        error.hint = BINNACLE_TEXT("Free some space; what could not be written is written then.");
    }
    return error;
}

} // namespace

void detail::closeSqlite(sqlite3* db) {
    sqlite3_close_v2(db);
}
void detail::finalizeSqlite(sqlite3_stmt* statement) {
    sqlite3_finalize(statement);
}

Statement& Statement::bind(int index, std::int64_t value) {
    sqlite3_bind_int64(m_statement.get(), index, value);
    return *this;
}
Statement& Statement::bind(int index, double value) {
    sqlite3_bind_double(m_statement.get(), index, value);
    return *this;
}
Statement& Statement::bind(int index, std::string_view value) {
    sqlite3_bind_text64(m_statement.get(), index, value.data(), value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}
Statement& Statement::bindNull(int index) {
    sqlite3_bind_null(m_statement.get(), index);
    return *this;
}

Result<bool> Statement::step() {
    const int rc = sqlite3_step(m_statement.get());
    if (rc == SQLITE_ROW) return true;
    if (rc == SQLITE_DONE) return false;
    return failure(m_db, rc);
}

Result<> Statement::run() {
    while (TRY(step())) {}
    reset();
    return {};
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}
double Statement::real(int column) const {
    return sqlite3_column_double(m_statement.get(), column);
}
std::string Statement::text(int column) const {
    const auto* bytes = sqlite3_column_text(m_statement.get(), column);
    return bytes ? std::string(reinterpret_cast<const char*>(bytes),
                               std::size_t(sqlite3_column_bytes(m_statement.get(), column)))
                 : std::string();
}
bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}
void Statement::reset() {
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

Result<Database> Database::open(const std::filesystem::path& path) {
    assertMayBlock("Database::open");
    sqlite3* raw = nullptr;
    const int rc = sqlite3_open_v2(path.c_str(), &raw,
                                   SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database;
    database.m_db.reset(raw);
    if (rc != SQLITE_OK) return failure(raw, rc);
    sqlite3_busy_timeout(raw, busyTimeoutMs);
    TRY(database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON"));
    return database;
}

Result<Statement> Database::prepare(std::string_view sql) {
    assertMayBlock("Database::prepare");
    sqlite3_stmt* raw = nullptr;
    const int rc = sqlite3_prepare_v2(m_db.get(), sql.data(), int(sql.size()), &raw, nullptr);
    if (rc != SQLITE_OK) return failure(m_db.get(), rc);
    Statement statement;
    statement.m_statement.reset(raw);
    statement.m_db = m_db.get();
    return statement;
}

Result<> Database::execute(const std::string& sql) {
    assertMayBlock("Database::execute");
    const int rc = sqlite3_exec(m_db.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (rc != SQLITE_OK) return failure(m_db.get(), rc);
    return {};
}

} // namespace binnacle
