// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// SQLite, as much of it as the journal needs. Calls block; an object belongs to one thread at a time.

#include "core/base/handle.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>

struct sqlite3;
struct sqlite3_stmt;

namespace binnacle {

namespace detail {
void closeSqlite(sqlite3* db);
void finalizeSqlite(sqlite3_stmt* statement);
} // namespace detail

/// A prepared statement. Parameters are numbered from 1, columns from 0.
class Statement {
public:
    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, double value);
    Statement& bind(int index, std::string_view value);
    Statement& bindNull(int index);
    /// True: there is a row. NoSpace, Corrupt, Io …
    Result<bool> step();
    /// Steps to the end.
    Result<> run();
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    bool isNull(int column) const;
    void reset();

private:
    friend class Database;
    Handle<sqlite3_stmt, &detail::finalizeSqlite> m_statement;
    sqlite3* m_db = nullptr;
};

class Database {
public:
    /// Makes the file where there is none. Waits up to five seconds for others' locks.
    static Result<Database> open(const std::filesystem::path& path);
    Result<Statement> prepare(std::string_view sql);
    Result<> execute(const std::string& sql);

    /// Runs \a body between BEGIN IMMEDIATE and COMMIT; ROLLBACK where it fails.
    template <class Body>
    Result<> transaction(Body body) {
        TRY(execute("BEGIN IMMEDIATE"));
        Result<> done = body();
        if (done) done = execute("COMMIT");
        if (!done) (void)bool(execute("ROLLBACK"));
        return done;
    }

private:
    Handle<sqlite3, &detail::closeSqlite> m_db;
};

} // namespace binnacle
