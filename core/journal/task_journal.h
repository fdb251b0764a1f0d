// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fd.h"
#include "core/base/guarded.h"
#include "core/journal/owner_lock.h"
#include "core/journal/task_store.h"

#include <atomic>
#include <condition_variable>
#include <map>
#include <thread>

namespace binnacle {

/// Keeps every task of a user, whichever program runs it. What the observer hears is written by a thread of its
/// own soon after; while the disk is full or the file can't be had, it is kept in memory and tried again.
class TaskJournal final : public TaskObserver {
public:
    /// Returns at once. \a folder: where journal.db is, made where it is missing. \a foreign hears of the tasks
    /// of other programs, \a cancel of the ids that others want cancelled here, \a problem of an error that
    /// keeps the journal from being written and, with none, of its end; all on the journal's thread.
    struct Listeners {
        TaskObserver* foreign = nullptr;
        std::function<void(TaskId)> cancel{};
        std::function<void(const std::optional<Error>&)> problem{};
    };
    TaskJournal(std::filesystem::path folder, Listeners listeners);
    ~TaskJournal() override; ///< tries once more to write what is left

    /// Unique among all programs of the user. Waits only where a thousand tasks were started at once.
    TaskId nextId();
    void changed(const TaskInfo& info) override;
    void logged(TaskId id, const TaskLogLine& line) override;
    /// Waits until everything heard so far is on disk.
    bool flush(std::chrono::milliseconds timeout);
    /// Waits until the journal was opened (or can't be) and the tasks of programs that have died have ended.
    void waitUntilRead(std::chrono::milliseconds timeout) const;

    /// These block and may be called from any thread that may.
    Result<std::vector<TaskInfo>> find(const TaskFilter& filter) const;
    Result<TaskInfo> get(TaskId id) const;
    Result<std::vector<TaskLogLine>> log(TaskId id) const;
    /// For a task of another program; whoever runs it hears of it soon.
    Result<> requestCancel(TaskId id) const;

private:
    struct Change {
        TaskInfo info;
        std::uint64_t version = 0; ///< of Pending::heard
    };
    struct Pending {
        std::map<TaskId, Change> tasks;
        std::vector<std::pair<TaskId, TaskLogLine>> lines;
        std::uint64_t heard = 0, written = 0; ///< how many changes
        bool closing = false;
    };
    struct Ids {
        std::uint64_t next = 0, end = 0;
    };
    void run();
    Result<> open();
    Result<> reserveIds();
    Result<> writePending();
    Result<> readNews();
    void interruptDead();
    void report(const Result<>& result);
    bool waitForWork();
    Result<TaskStore> reader() const;

    const std::filesystem::path m_folder;
    const Listeners m_listeners;
    std::optional<TaskStore> m_store;
    std::optional<OwnerLock> m_lock;
    UniqueFd m_watch; ///< inotify: other programs write too
    WakeFd m_wake;
    Guarded<Pending> m_pending;
    std::condition_variable m_flushed;
    Guarded<Ids> m_ids;
    std::condition_variable m_idsCame;
    Guarded<bool> m_wasRead{false};
    mutable std::condition_variable m_read;
    std::int64_t m_revision = 0, m_line = 0;
    std::chrono::steady_clock::time_point m_nextCheck{};
    std::atomic<bool> m_troubled{false};
    std::atomic<std::uint64_t> m_emergency{0};
    std::thread m_thread; // last: it uses all of the above
};

} // namespace binnacle
