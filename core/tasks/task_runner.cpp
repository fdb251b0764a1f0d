// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_runner.h"

#include "core/base/thread_role.h"

#include <algorithm>

namespace binnacle {

class TaskRunner::Job final : public TaskContext::Sink {
public:
    Job(TaskObserver& observer, TaskInfo info, TaskBody body, std::function<void(const TaskInfo&)> done)
        : m_observer(observer)
        , m_body(std::move(body))
        , m_done(std::move(done))
        , m_id(info.id)
        , m_info(std::move(info)) {}

    TaskId id() const { return m_id; }
    void announce() {
        change([](TaskInfo&) {});
    }
    void requestStop() { m_stop.request_stop(); }

    void run() {
        if (m_stop.stop_requested())
            return finish(fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled before it began")));
        change([](TaskInfo& info) {
            info.state = TaskState::Running;
            info.started = now();
        });
        TaskContext context(*this, m_stop.get_token());
        finish(m_body(context));
    }
    void progress(double fraction, Text step) override {
        change([&](TaskInfo& info) {
            info.fraction = std::min(fraction, 1.0);
            if (!step.empty()) info.step = std::move(step);
        });
    }
    void log(Text line) override { m_observer.logged(m_id, {now(), std::move(line)}); }

private:
    void finish(Result<std::string> result) {
        const auto last = change([&](TaskInfo& info) {
            info.finished = now();
            if (result) {
                info.state = TaskState::Succeeded;
                info.fraction = 1;
                info.result = *result;
                return;
            }
            const bool cancelled = result.error().code == ErrorCode::Cancelled;
            info.state = cancelled ? TaskState::Cancelled : TaskState::Failed;
            info.error = result.error();
        });
        if (m_done) m_done(last);
    }
    template <class Edit>
    TaskInfo change(Edit edit) {
        // The observers hear of changes in their order, so the lock is held while they are told.
        auto info = m_info.lock();
        edit(*info);
        m_observer.changed(*info);
        return *info;
    }

    TaskObserver& m_observer;
    TaskBody m_body;
    std::function<void(const TaskInfo&)> m_done;
    TaskId m_id;
    Guarded<TaskInfo> m_info;
    std::stop_source m_stop;
};

TaskRunner::TaskRunner(std::size_t workers, TaskObserver& observer, std::function<TaskId()> nextId)
    : m_observer(observer)
    , m_nextId(std::move(nextId)) {
    for (std::size_t i = 0; i < workers; ++i)
        m_workers.emplace_back([this] {
            nameThread("task");
            work();
        });
}

TaskRunner::~TaskRunner() {
    m_state.lock()->closing = true;
    for (const auto& job : jobs())
        job->requestStop();
    m_wake.notify_all();
}

TaskId TaskRunner::start(TaskSpec spec, TaskBody body, std::function<void(const TaskInfo&)> done) {
    TaskInfo info;
    info.id = m_nextId();
    info.spec = std::move(spec);
    info.created = now();
    const auto id = info.id;
    auto job = std::make_shared<Job>(m_observer, std::move(info), std::move(body), std::move(done));
    job->announce();
    m_state.lock()->queued.push_back(std::move(job));
    m_wake.notify_one();
    return id;
}

void TaskRunner::cancel(TaskId id) {
    for (const auto& job : jobs()) // no lock is held: a stop callback may do anything
        if (job->id() == id) job->requestStop();
}

void TaskRunner::waitForIdle() {
    m_state.lock().wait(m_idle, [](const State& s) { return s.queued.empty() && s.running.empty(); });
}

std::vector<TaskRunner::JobPtr> TaskRunner::jobs() {
    auto state = m_state.lock();
    std::vector<JobPtr> all(state->queued.begin(), state->queued.end());
    all.insert(all.end(), state->running.begin(), state->running.end());
    return all;
}

void TaskRunner::work() {
    for (;;) {
        JobPtr job;
        {
            auto state = m_state.lock();
            state.wait(m_wake, [](const State& s) { return s.closing || !s.queued.empty(); });
            if (state->queued.empty())
                return; // closing, and every queued task had its turn to answer Cancelled
            job = std::move(state->queued.front());
            state->queued.pop_front();
            state->running.push_back(job);
        }
        job->run();
        auto state = m_state.lock();
        std::erase(state->running, job);
        if (state->queued.empty() && state->running.empty()) m_idle.notify_all();
    }
}

} // namespace binnacle
