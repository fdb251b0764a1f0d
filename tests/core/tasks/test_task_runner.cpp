// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_runner.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <map>

using namespace binnacle;

namespace {

struct Recorder final : TaskObserver {
    Guarded<std::map<TaskId, std::vector<TaskInfo>>> seen;
    void changed(const TaskInfo& info) override { (*seen.lock())[info.id].push_back(info); }
    void logged(TaskId, const TaskLogLine&) override {}
    TaskInfo last(TaskId id) { return (*seen.lock())[id].back(); }
};
std::function<TaskId()> counter() {
    return [n = std::make_shared<std::atomic<std::uint64_t>>()] { return TaskId{++*n}; };
}

} // namespace

TEST(TaskRunner, RunsATaskAndKeepsItsResult) {
    Recorder recorder;
    TaskRunner runner(2, recorder, counter());
    const auto id = runner.start({.type = "t"}, [](TaskContext& ctx) -> Result<std::string> {
        ctx.part(0.5, 1).progress(0.5, BINNACLE_TEXT("half way"));
        return std::string("{}");
    });
    runner.waitForIdle();
    EXPECT_EQ(recorder.last(id).state, TaskState::Succeeded);
    EXPECT_EQ(recorder.last(id).result, "{}");
    const auto all = (*recorder.seen.lock())[id];
    ASSERT_EQ(all.size(), 4U); // queued, running, progress, finished
    EXPECT_DOUBLE_EQ(all[2].fraction, 0.75);
}
TEST(TaskRunner, CancelEndsTheWait) {
    Recorder recorder;
    TaskRunner runner(1, recorder, counter());
    const auto id = runner.start({}, [](TaskContext& ctx) -> Result<std::string> {
        std::mutex m;
        std::unique_lock lock(m);
        std::condition_variable_any cv;
        cv.wait(lock, ctx.stopToken(), [] { return false; });
        TRY(ctx.checkpoint());
        return std::string();
    });
    runner.cancel(id);
    runner.waitForIdle();
    EXPECT_EQ(recorder.last(id).state, TaskState::Cancelled);
}
TEST(TaskRunner, WhatIsQueuedWhenItClosesEndsAsCancelled) {
    Recorder recorder;
    TaskId second{};
    {
        TaskRunner runner(1, recorder, counter());
        runner.start({}, [](TaskContext& ctx) -> Result<std::string> {
            while (!ctx.stopToken().stop_requested())
                std::this_thread::yield();
            return std::string();
        });
        second = runner.start({}, [](TaskContext&) -> Result<std::string> { return std::string(); });
    }
    EXPECT_EQ(recorder.last(second).state, TaskState::Cancelled);
}
TEST(TaskRunner, AFailureKeepsItsError) {
    Recorder recorder;
    TaskRunner runner(1, recorder, counter());
    const auto id =
        runner.start({}, [](TaskContext&) -> Result<std::string> { return fail(ErrorCode::Io, "no"); });
    runner.waitForIdle();
    EXPECT_EQ(recorder.last(id).state, TaskState::Failed);
    EXPECT_EQ(recorder.last(id).error->code, ErrorCode::Io);
}
