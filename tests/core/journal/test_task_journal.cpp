// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/task_journal.h"
#include "core/tasks/task_runner.h"
#include "tests/support/scratch.h"

#include <gtest/gtest.h>

#include <csignal>
#include <fstream>
#include <set>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace binnacle;
using namespace std::chrono_literals;
using test::eventually;

namespace {

struct Recorder final : TaskObserver {
    Guarded<std::map<TaskId, TaskInfo>> tasks;
    Guarded<std::vector<std::string>> lines;
    void changed(const TaskInfo& info) override { (*tasks.lock())[info.id] = info; }
    void logged(TaskId, const TaskLogLine& line) override { lines.lock()->push_back(line.text.plain()); }
    TaskState state(TaskId id) const {
        auto all = tasks.lock();
        const auto it = all->find(id);
        return it == all->end() ? TaskState::Queued : it->second.state;
    }
};

TaskInfo task(TaskId id, TaskState state, std::string target = "lab1/web") {
    TaskInfo info;
    info.id = id;
    info.spec = {.type = "guest.start", .title = BINNACLE_TEXT("Start %1", target), .target = target,
                 .host = HostId{"lab1"}, .guest = GuestUuid(std::array<std::uint8_t, 16>{1}), .who = "ada@console"};
    info.state = state;
    info.created = fromMillis(1'000'000 + std::int64_t(number(id)));
    if (state != TaskState::Queued) info.started = info.created;
    if (isFinished(state)) info.finished = info.created;
    return info;
}

struct Journal : testing::Test {
    test::Scratch scratch;
    std::filesystem::path folder = scratch.path() / "data";
};

} // namespace

TEST_F(Journal, KeepsATaskWithEverythingThatIsInIt) {
    TaskJournal journal(folder, {});
    auto info = task(journal.nextId(), TaskState::Failed);
    info.fraction = 0.5;
    info.step = BINNACLE_TEXT("copying %1", "vda");
    info.error = fail(ErrorCode::NoSpace, BINNACLE_TEXT("full"), "detail", BINNACLE_TEXT("free some"));
    info.result = "{\"a\":1}";
    journal.changed(info);
    journal.logged(info.id, {fromMillis(5), BINNACLE_TEXT("line %1", 1)});
    ASSERT_TRUE(journal.flush(5s));
    const auto read = *journal.get(info.id);
    EXPECT_EQ(read.spec.title, info.spec.title);
    EXPECT_EQ(read.spec.guest, info.spec.guest);
    EXPECT_EQ(read.state, TaskState::Failed);
    EXPECT_EQ(read.error, info.error);
    EXPECT_EQ(read.step, info.step);
    EXPECT_EQ(read.result, info.result);
    EXPECT_EQ(read.finished, info.finished);
    EXPECT_EQ(journal.log(info.id)->at(0).text.plain(), "line 1");
    EXPECT_EQ(journal.get(TaskId(12345678)).error().code, ErrorCode::NotFound);
}
TEST_F(Journal, FiltersByWhatIsAsked) {
    TaskJournal journal(folder, {});
    for (int i = 0; i < 10; ++i) {
        auto info = task(journal.nextId(), i % 2 ? TaskState::Failed : TaskState::Succeeded, i < 5 ? "lab1/Web" : "lab2/db");
        if (i == 9) info.spec.type = "host.connect";
        journal.changed(info);
    }
    ASSERT_TRUE(journal.flush(5s));
    const auto count = [&](TaskFilter filter) { return journal.find(filter)->size(); };
    EXPECT_EQ(count({}), 10U);
    EXPECT_EQ(count({.states = {TaskState::Failed}}), 5U);
    EXPECT_EQ(count({.target = "WEB"}), 5U);
    EXPECT_EQ(count({.type = "guest."}), 9U);
    EXPECT_EQ(count({.type = "guest.start", .target = "db"}), 4U);
    EXPECT_EQ(count({.target = "'; DROP TABLE tasks; --"}), 0U);
    EXPECT_EQ(count({.limit = 3}), 3U);
    const auto newest = *journal.find({.limit = 2});
    EXPECT_GT(number(newest[0].id), number(newest[1].id));
}
TEST_F(Journal, ProgramsGetDifferentIdsAndSmallOnes) {
    std::set<std::uint64_t> ids;
    {
        TaskJournal a(folder, {});
        TaskJournal b(folder, {});
        for (int i = 0; i < 1500; ++i) {
            ids.insert(number(a.nextId()));
            ids.insert(number(b.nextId()));
        }
        EXPECT_EQ(ids.size(), 3000U);
    }
    test::Scratch other;
    for (std::uint64_t wanted = 1; wanted <= 3; ++wanted) { // one program after the other
        TaskJournal journal(other.path(), {});
        EXPECT_EQ(number(journal.nextId()), wanted);
    }
}
TEST_F(Journal, ATaskOfAnotherProgramIsSeenLive) {
    Recorder seen;
    TaskJournal window(folder, {.foreign = &seen});
    window.nextId(); // it is open
    TaskJournal cli(folder, {});
    const auto id = cli.nextId();
    cli.changed(task(id, TaskState::Running));
    cli.logged(id, {now(), "hello"});
    EXPECT_TRUE(eventually([&] { return seen.state(id) == TaskState::Running; }, 2s));
    EXPECT_TRUE(eventually([&] { return seen.lines.lock()->size() == 1; }, 2s));
    cli.changed(task(id, TaskState::Succeeded));
    EXPECT_TRUE(eventually([&] { return seen.state(id) == TaskState::Succeeded; }, 2s));
}
TEST_F(Journal, OneProgramCancelsATaskOfAnother) {
    Guarded<std::vector<TaskId>> cancelled;
    TaskJournal window(folder, {.cancel = [&](TaskId id) { cancelled.lock()->push_back(id); }});
    const auto id = window.nextId();
    window.changed(task(id, TaskState::Running));
    ASSERT_TRUE(window.flush(5s));
    TaskJournal cli(folder, {});
    ASSERT_TRUE(cli.requestCancel(id));
    EXPECT_TRUE(eventually([&] { return *cancelled.lock() == std::vector{id}; }, 2s));
}
TEST_F(Journal, WhatRanInAKilledProgramIsInterrupted) {
    int pipe[2];
    ASSERT_EQ(::pipe(pipe), 0);
    const auto child = ::fork();
    if (child == 0) {
        TaskJournal journal(folder, {});
        const auto id = journal.nextId();
        journal.changed(task(id, TaskState::Running));
        journal.flush(5s);
        const auto n = number(id);
        [[maybe_unused]] const auto written = ::write(pipe[1], &n, sizeof n);
        ::pause();
        ::_exit(0);
    }
    std::uint64_t n = 0;
    ASSERT_EQ(::read(pipe[0], &n, sizeof n), ssize_t(sizeof n));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    TaskJournal journal(folder, {});
    EXPECT_TRUE(eventually([&] {
        const auto read = journal.get(TaskId(n));
        return read && read->state == TaskState::Interrupted && read->finished && read->error;
    }, 3s));
}
TEST_F(Journal, ALivingProgramsTasksAreLeftAlone) {
    TaskJournal window(folder, {});
    const auto id = window.nextId();
    window.changed(task(id, TaskState::Running));
    ASSERT_TRUE(window.flush(5s));
    TaskJournal cli(folder, {});
    cli.nextId();
    std::this_thread::sleep_for(200ms);
    EXPECT_EQ(cli.get(id)->state, TaskState::Running);
}
TEST_F(Journal, ADamagedFileIsPutAsideAndANewOneBegun) {
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "journal.db") << std::string(20000, 'x');
    TaskJournal journal(folder, {});
    journal.changed(task(journal.nextId(), TaskState::Succeeded));
    EXPECT_TRUE(journal.flush(5s));
    int aside = 0;
    for (const auto& file : std::filesystem::directory_iterator(folder))
        aside += file.path().string().find("damaged") != std::string::npos;
    EXPECT_EQ(aside, 1);
}
TEST_F(Journal, AFullDiskIsReportedAndNothingIsLostWhenThereIsSpaceAgain) {
    std::filesystem::create_directories(folder);
    if (::mount("journal-test", folder.c_str(), "tmpfs", 0, "size=600k") != 0) GTEST_SKIP() << "needs root for a small disk";
    Guarded<std::vector<std::optional<Error>>> problems;
    {
        TaskJournal journal(folder, {.problem = [&](const auto& p) { problems.lock()->push_back(p); }});
        const auto id = journal.nextId();
        std::ofstream(folder / "ballast") << std::string(590'000, 'x');
        auto info = task(id, TaskState::Running);
        info.result = std::string(20'000, 'r');
        journal.changed(info);
        EXPECT_FALSE(journal.flush(1s));
        EXPECT_TRUE(eventually([&] { return !problems.lock()->empty(); }, 5s));
        EXPECT_EQ((*problems.lock())[0]->code, ErrorCode::NoSpace) << (*problems.lock())[0]->plain();
        EXPECT_NE(number(journal.nextId()), number(id)); // tasks go on
        info = task(id, TaskState::Succeeded);
        journal.changed(info);
        std::filesystem::remove(folder / "ballast");
        EXPECT_TRUE(journal.flush(10s));
        EXPECT_EQ(journal.get(id)->state, TaskState::Succeeded);
        EXPECT_TRUE(eventually([&] { return !problems.lock()->back(); }, 5s));
    }
    ::umount2(folder.c_str(), MNT_DETACH);
}
TEST_F(Journal, AFolderThatCannotBeWrittenStopsNoTask) {
    TaskJournal journal("/proc/no-such-place", {});
    Recorder recorder;
    TaskRunner runner(1, journal, [&] { return journal.nextId(); });
    std::atomic<bool> done{false};
    runner.start({}, [](TaskContext&) -> Result<std::string> { return std::string(); },
                 [&](const TaskInfo& info) { done = info.state == TaskState::Succeeded; });
    EXPECT_TRUE(eventually([&] { return done.load(); }, 5s));
}
