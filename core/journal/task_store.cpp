// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/task_store.h"

#include "core/base/fold.h"
#include "core/model/json.h"

#include <nlohmann/json.hpp>

#include <set>

namespace binnacle {
namespace {

constexpr std::int64_t schemaVersion = 1;
constexpr const char* schema = R"sql(
CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO counters VALUES ('task', 0), ('revision', 0);
CREATE TABLE tasks (
    id INTEGER PRIMARY KEY, type TEXT NOT NULL, title TEXT NOT NULL, target TEXT NOT NULL, targetFolded TEXT NOT NULL,
    host TEXT NOT NULL, guest TEXT, who TEXT NOT NULL, state TEXT NOT NULL, created INTEGER NOT NULL,
    started INTEGER, finished INTEGER, fraction REAL NOT NULL, step TEXT, error TEXT, result TEXT NOT NULL,
    owner TEXT NOT NULL, revision INTEGER NOT NULL);
CREATE INDEX tasksByRevision ON tasks (revision);
CREATE INDEX tasksByCreation ON tasks (created);
CREATE INDEX tasksByGuest ON tasks (guest);
CREATE INDEX unfinishedTasks ON tasks (owner) WHERE finished IS NULL;
CREATE TABLE lines (n INTEGER PRIMARY KEY AUTOINCREMENT, task INTEGER NOT NULL, at INTEGER NOT NULL, text TEXT NOT NULL);
CREATE INDEX linesByTask ON lines (task, n);
CREATE TABLE cancels (task INTEGER PRIMARY KEY);
)sql";
constexpr const char* columns = "id, type, title, target, host, guest, who, state, created, started, finished, fraction, step, "
                                "error, result";

std::string dump(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}
Text storedText(const std::string& json) {
    return textFromJson(Json::parse(json, nullptr, false));
}
std::optional<WallTime> storedTime(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(fromMillis(row.integer(column)));
}

TaskInfo infoFrom(const Statement& row) {
    TaskInfo info;
    info.id = TaskId(std::uint64_t(row.integer(0)));
    info.spec.type = row.text(1);
    info.spec.title = storedText(row.text(2));
    info.spec.target = row.text(3);
    info.spec.host = HostId{row.text(4)};
    info.spec.guest = GuestUuid::parse(row.text(5));
    info.spec.who = row.text(6);
    info.state = taskStateFromName(row.text(7)).value_or(TaskState::Interrupted);
    info.created = fromMillis(row.integer(8));
    info.started = storedTime(row, 9);
    info.finished = storedTime(row, 10);
    info.fraction = row.real(11);
    if (!row.isNull(12)) info.step = storedText(row.text(12));
    if (!row.isNull(13)) info.error = errorFromJson(Json::parse(row.text(13), nullptr, false));
    info.result = row.text(14);
    return info;
}

void bindTime(Statement& statement, int index, const std::optional<WallTime>& time) {
    if (time)
        statement.bind(index, toMillis(*time));
    else
        statement.bindNull(index);
}

/// The WHERE clause of a filter and what its ? stand for.
struct Condition {
    std::string sql;
    std::vector<std::string> texts;

    void add(const std::string& clause) { sql += (sql.empty() ? " WHERE " : " AND ") + clause; }
    void add(const std::string& clause, std::string text) {
        add(clause);
        texts.push_back(std::move(text));
    }
};

Condition conditionOf(const TaskFilter& filter) {
    Condition condition;
    if (!filter.states.empty()) {
        std::string names;
        for (const auto state : filter.states)
            names += (names.empty() ? "'" : ", '") + std::string(name(state)) + "'";
        condition.add("state IN (" + names + ")");
    }
    if (filter.type.ends_with('.'))
        condition.add("substr(type, 1, " + std::to_string(filter.type.size()) + ") = ?", filter.type);
    else if (!filter.type.empty())
        condition.add("type = ?", filter.type);
    if (!filter.target.empty()) condition.add("instr(targetFolded, ?) > 0", folded(filter.target));
    if (!filter.host.empty()) condition.add("host = ?", filter.host.text);
    if (filter.guest) condition.add("guest = ?", filter.guest->text());
    if (filter.since) condition.add("created >= " + std::to_string(toMillis(*filter.since)));
    if (filter.until) condition.add("created <= " + std::to_string(toMillis(*filter.until)));
    return condition;
}

} // namespace

Result<TaskStore> TaskStore::open(const std::filesystem::path& path) {
    TaskStore store(TRY(Database::open(path)));
    TRY(store.prepareTables());
    return store;
}

Result<> TaskStore::prepareTables() {
    return m_db.transaction([&]() -> Result<> {
        auto query = TRY(m_db.prepare("PRAGMA user_version"));
        TRY(query.step());
        const auto version = query.integer(0);
        query.reset();
        if (version > schemaVersion)
            return fail(ErrorCode::ProtocolMismatch, BINNACLE_TEXT("The task journal was made by a newer version of "
                                                                   "Binnacle"));
        if (version == schemaVersion) return {};
        TRY(m_db.execute(schema));
        return m_db.execute("PRAGMA user_version = " + std::to_string(schemaVersion));
    });
}

Result<std::int64_t> TaskStore::count(const char* counter, std::int64_t add) {
    auto query = TRY(m_db.prepare("UPDATE counters SET value = value + ?2 WHERE name = ?1 RETURNING value"));
    query.bind(1, std::string_view(counter)).bind(2, add);
    TRY(query.step());
    const auto value = query.integer(0);
    TRY(query.run());
    return value;
}

Result<std::uint64_t> TaskStore::reserve(std::uint64_t number) {
    const auto end = TRY(count("task", std::int64_t(number)));
    return std::uint64_t(end) - number + 1;
}

Result<> TaskStore::giveBack(std::uint64_t firstUnused, std::uint64_t end) {
    auto query = TRY(m_db.prepare("UPDATE counters SET value = ?1 WHERE name = 'task' AND value = ?2"));
    query.bind(1, std::int64_t(firstUnused) - 1).bind(2, std::int64_t(end) - 1);
    return query.run();
}

Result<> TaskStore::writeTask(const TaskInfo& info, const std::string& owner, std::int64_t revision) {
    auto query = TRY(m_db.prepare(
        "INSERT INTO tasks VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18) "
        "ON CONFLICT (id) DO UPDATE SET state = ?9, started = ?11, finished = ?12, fraction = ?13, step = ?14, "
        "error = ?15, result = ?16, revision = ?18"));
    query.bind(1, std::int64_t(number(info.id)))
        .bind(2, info.spec.type)
        .bind(3, dump(toJson(info.spec.title)))
        .bind(4, info.spec.target)
        .bind(5, folded(info.spec.target))
        .bind(6, info.spec.host.text)
        .bind(8, info.spec.who)
        .bind(9, name(info.state))
        .bind(10, toMillis(info.created))
        .bind(13, info.fraction)
        .bind(16, info.result)
        .bind(17, owner)
        .bind(18, revision);
    if (info.spec.guest) query.bind(7, info.spec.guest->text());
    bindTime(query, 11, info.started);
    bindTime(query, 12, info.finished);
    if (!info.step.empty()) query.bind(14, dump(toJson(info.step)));
    if (info.error) query.bind(15, dump(toJson(*info.error)));
    return query.run();
}

Result<> TaskStore::write(const Batch& batch, const std::string& owner) {
    return m_db.transaction([&]() -> Result<> {
        for (const auto& info : batch.tasks)
            TRY(writeTask(info, owner, TRY(count("revision", 1))));
        auto query = TRY(m_db.prepare("INSERT INTO lines (task, at, text) VALUES (?1, ?2, ?3)"));
        for (const auto& [task, line] : batch.lines) {
            query.bind(1, std::int64_t(number(task))).bind(2, toMillis(line.at)).bind(3, dump(toJson(line.text)));
            TRY(query.run());
        }
        return {};
    });
}

Result<std::vector<TaskInfo>> TaskStore::find(const TaskFilter& filter) {
    const auto condition = conditionOf(filter);
    auto query = TRY(m_db.prepare("SELECT " + std::string(columns) + " FROM tasks" + condition.sql +
                                  " ORDER BY created DESC, id DESC LIMIT " + std::to_string(filter.limit)));
    for (std::size_t i = 0; i < condition.texts.size(); ++i)
        query.bind(int(i) + 1, condition.texts[i]);
    std::vector<TaskInfo> found;
    while (TRY(query.step()))
        found.push_back(infoFrom(query));
    return found;
}

Result<TaskInfo> TaskStore::get(TaskId id) {
    auto query = TRY(m_db.prepare("SELECT " + std::string(columns) + " FROM tasks WHERE id = ?1"));
    query.bind(1, std::int64_t(number(id)));
    if (!TRY(query.step())) return fail(ErrorCode::NotFound, BINNACLE_TEXT("There is no task %1", number(id)));
    return infoFrom(query);
}

Result<std::vector<TaskLogLine>> TaskStore::log(TaskId id) {
    auto query = TRY(m_db.prepare("SELECT at, text FROM lines WHERE task = ?1 ORDER BY n"));
    query.bind(1, std::int64_t(number(id)));
    std::vector<TaskLogLine> found;
    while (TRY(query.step()))
        found.push_back({fromMillis(query.integer(0)), storedText(query.text(1))});
    return found;
}

Result<TaskStore::News> TaskStore::position() {
    auto query = TRY(m_db.prepare("SELECT (SELECT value FROM counters WHERE name = 'revision'), "
                                  "(SELECT ifnull(max(n), 0) FROM lines)"));
    TRY(query.step());
    News news;
    news.revision = query.integer(0);
    news.line = query.integer(1);
    return news;
}

Result<TaskStore::News> TaskStore::news(const std::string& owner, std::int64_t sinceRevision, std::int64_t sinceLine) {
    News news{.revision = sinceRevision, .line = sinceLine};
    auto tasks = TRY(m_db.prepare("SELECT " + std::string(columns) +
                                  ", owner, revision FROM tasks WHERE revision > ?1 ORDER BY revision"));
    tasks.bind(1, sinceRevision);
    while (TRY(tasks.step())) {
        news.revision = tasks.integer(16);
        if (tasks.text(15) != owner) news.batch.tasks.push_back(infoFrom(tasks));
    }
    auto lines = TRY(m_db.prepare("SELECT lines.n, lines.task, lines.at, lines.text, tasks.owner FROM lines "
                                  "JOIN tasks ON tasks.id = lines.task WHERE lines.n > ?1 ORDER BY lines.n"));
    lines.bind(1, sinceLine);
    while (TRY(lines.step())) {
        news.line = lines.integer(0);
        if (lines.text(4) != owner)
            news.batch.lines.emplace_back(TaskId(std::uint64_t(lines.integer(1))),
                                          TaskLogLine{fromMillis(lines.integer(2)), storedText(lines.text(3))});
    }
    auto cancels = TRY(m_db.prepare("DELETE FROM cancels WHERE task IN (SELECT task FROM cancels JOIN tasks ON "
                                    "tasks.id = cancels.task WHERE tasks.owner = ?1) RETURNING task"));
    auto waiting = TRY(m_db.prepare("SELECT 1 FROM cancels LIMIT 1")); // a DELETE would lock the file each time
    if (TRY(waiting.step())) {
        waiting.reset();
        cancels.bind(1, owner);
        while (TRY(cancels.step()))
            news.cancels.push_back(TaskId(std::uint64_t(cancels.integer(0))));
    }
    return news;
}

Result<> TaskStore::requestCancel(TaskId id) {
    auto query = TRY(m_db.prepare("INSERT OR IGNORE INTO cancels VALUES (?1)"));
    query.bind(1, std::int64_t(number(id)));
    return query.run();
}

Result<std::vector<std::string>> TaskStore::owners() {
    auto query = TRY(m_db.prepare("SELECT DISTINCT owner FROM tasks WHERE finished IS NULL"));
    std::vector<std::string> found;
    while (TRY(query.step()))
        found.push_back(query.text(0));
    return found;
}

Result<> TaskStore::interrupt(const std::string& owner, WallTime at) {
    return m_db.transaction([&]() -> Result<> {
        const auto revision = TRY(count("revision", 1));
        auto query = TRY(m_db.prepare("UPDATE tasks SET state = 'interrupted', finished = ?2, error = ?3, revision = ?4 "
                                      "WHERE owner = ?1 AND finished IS NULL"));
        const auto error = fail(ErrorCode::Internal, BINNACLE_TEXT("The program that ran this task ended before it"), {},
                                BINNACLE_TEXT("Look at the guest, then start the task again if it is needed."));
        query.bind(1, owner).bind(2, toMillis(at)).bind(3, dump(toJson(error))).bind(4, revision);
        return query.run();
    });
}

Result<> TaskStore::prune(std::size_t keep) {
    return m_db.transaction([&]() -> Result<> {
        TRY(m_db.execute("DELETE FROM tasks WHERE finished IS NOT NULL AND id NOT IN (SELECT id FROM tasks ORDER BY "
                         "created DESC LIMIT " +
                         std::to_string(keep) + ")"));
        return m_db.execute("DELETE FROM lines WHERE task NOT IN (SELECT id FROM tasks)");
    });
}

} // namespace binnacle
