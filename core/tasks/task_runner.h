// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"
#include "core/tasks/task.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <thread>

namespace binnacle {

/// Runs tasks on a fixed number of workers. Thread-safe; start() and cancel() never block. Destroying it
/// cancels and joins them all. A body never waits for another task of the same runner.
class TaskRunner {
public:
    /// \a nextId must not block and must be thread-safe; ids are unique among all programs of a user (the
    /// journal's).
    TaskRunner(std::size_t workers, TaskObserver& observer, std::function<TaskId()> nextId);
    ~TaskRunner();
    TaskRunner(const TaskRunner&) = delete;
    TaskRunner& operator=(const TaskRunner&) = delete;

    /// \a done, where given, is called on the worker after the last changed().
    TaskId start(TaskSpec spec, TaskBody body, std::function<void(const TaskInfo&)> done = {});
    void cancel(TaskId id); ///< does nothing for one that isn't queued or running here
    void waitForIdle();

private:
    class Job;
    using JobPtr = std::shared_ptr<Job>;
    struct State {
        std::deque<JobPtr> queued;
        std::vector<JobPtr> running;
        bool closing = false;
    };
    void work();
    std::vector<JobPtr> jobs();

    TaskObserver& m_observer;
    std::function<TaskId()> m_nextId;
    Guarded<State> m_state;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::vector<std::jthread> m_workers; // last: joined before the rest is destroyed
};

/// Passes everything on to several observers. They are added before the first task and live as long as it
/// does.
class TaskObservers final : public TaskObserver {
public:
    void add(TaskObserver& observer) { m_observers.push_back(&observer); }
    void changed(const TaskInfo& info) override {
        for (auto* o : m_observers)
            o->changed(info);
    }
    void logged(TaskId id, const TaskLogLine& line) override {
        for (auto* o : m_observers)
            o->logged(id, line);
    }

private:
    std::vector<TaskObserver*> m_observers;
};

} // namespace binnacle
