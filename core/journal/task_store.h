// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/journal/database.h"
#include "core/journal/task_filter.h"

namespace binnacle {

/// The journal's tables. Every change of a task gets the next revision, so that each program can ask what
/// others have changed since. Calls block; one thread.
class TaskStore {
public:
    /// Makes or brings up to date what is there. ProtocolMismatch: a newer version of the program made it.
    static Result<TaskStore> open(const std::filesystem::path& path);

    /// \a count ids that nobody else gets; the first one.
    Result<std::uint64_t> reserve(std::uint64_t count);
    /// Gives ids back that weren't used, where nobody has taken any since.
    Result<> giveBack(std::uint64_t firstUnused, std::uint64_t end);

    struct Batch {
        std::vector<TaskInfo> tasks;
        std::vector<std::pair<TaskId, TaskLogLine>> lines;
    };
    Result<> write(const Batch& batch, const std::string& owner);

    /// Newest first.
    Result<std::vector<TaskInfo>> find(const TaskFilter& filter);
    Result<TaskInfo> get(TaskId id); ///< NotFound
    Result<std::vector<TaskLogLine>> log(TaskId id);

    struct News {
        Batch batch;
        std::int64_t revision = 0, line = 0; ///< to be asked with next time
        std::vector<TaskId> cancels;         ///< of \a owner's tasks
    };
    /// What others than \a owner have written since, and what they want cancelled.
    Result<News> news(const std::string& owner, std::int64_t sinceRevision, std::int64_t sinceLine);
    /// Where news() begins for a program that has read the tables until now.
    Result<News> position();
    Result<> requestCancel(TaskId id);

    /// Who has tasks that haven't ended.
    Result<std::vector<std::string>> owners();
    /// \a owner has died: its tasks end as Interrupted.
    Result<> interrupt(const std::string& owner, WallTime at);
    /// Keeps the newest \a keep finished tasks.
    Result<> prune(std::size_t keep);

private:
    explicit TaskStore(Database database)
        : m_db(std::move(database)) {}
    Result<> prepareTables();
    Result<> writeTask(const TaskInfo& info, const std::string& owner, std::int64_t revision);
    Result<std::int64_t> count(const char* name, std::int64_t add);

    Database m_db;
};

} // namespace binnacle
