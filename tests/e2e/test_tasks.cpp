// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctl.h"

#include <csignal>

using namespace binnacle;
using namespace binnacle::test;
using namespace std::chrono_literals;

namespace {

struct Tasks : Ctl {
    std::unique_ptr<Child> shutdown; ///< of a guest that never will

    /// The number of the task that runs in another process.
    std::string runningTask() {
        stubborn(1, "cli-deaf");
        shutdown = start({"guest", "shutdown", "lab1/cli-deaf", "-y", "--time-limit", "50"});
        std::string id;
        EXPECT_TRUE(eventually([&] {
            const auto tasks = json({"task", "list", "--state", "running"});
            if (tasks.empty()) return false;
            id = std::to_string(tasks[0]["id"].get<std::uint64_t>());
            return true;
        }));
        return id;
    }
};

} // namespace

TEST_F(Tasks, OfAnotherProcessAreSeenFollowedAndCancelled) {
    const auto id = runningTask();
    EXPECT_EQ(run({"task", "show", id}), 0);
    EXPECT_NE(out.find("lab1/cli-deaf"), std::string::npos) << out;
    auto waiting = start({"task", "wait", id}), following = start({"task", "log", "--follow", id});
    EXPECT_TRUE(following->expect("asked to shut down", 10s)) << following->out();
    EXPECT_TRUE(waiting->isRunning());
    EXPECT_EQ(run({"task", "cancel", id}), 0) << err;
    EXPECT_EQ(shutdown->wait(10s), 130) << shutdown->err();
    EXPECT_EQ(waiting->wait(10s), 130);
    EXPECT_NE(waiting->out().find("cancelled"), std::string::npos) << waiting->out();
    EXPECT_EQ(following->wait(10s), 0);
    EXPECT_EQ(run({"task", "cancel", id}), 5) << err; // it has ended
}
TEST_F(Tasks, OfAProgramThatWasKilledAreInterrupted) {
    const auto id = runningTask();
    shutdown->signal(SIGKILL);
    EXPECT_EQ(shutdown->wait(), 128 + SIGKILL);
    const auto task = json({"task", "show", id})[0];
    EXPECT_EQ(task["state"], "interrupted");
    EXPECT_NE(task["error"]["message"], "");
    EXPECT_EQ(run({"task", "wait", id}), 1);
    EXPECT_EQ(run({"guest", "stop", "lab1/cli-deaf", "-y"}), 0) << err;
}
TEST_F(Tasks, TheHistoryIsFiltered) {
    stubborn(1, "cli-web");
    ASSERT_EQ(run({"guest", "pause", "cli-web", "-y"}), 0);
    ASSERT_EQ(run({"guest", "resume", "cli-web"}), 0);
    EXPECT_EQ(json({"task", "list"}).size(), 2U);
    EXPECT_EQ(json({"task", "list", "--type", "guest.pause"}).size(), 1U);
    EXPECT_EQ(json({"task", "list", "--target", "nobody"}).size(), 0U);
    EXPECT_EQ(json({"task", "list", "--state", "failed"}).size(), 0U);
    EXPECT_EQ(json({"task", "list", "--since", "1h", "--limit", "1"})[0]["type"], "guest.resume");
}
TEST_F(Tasks, WithoutRoomForTheJournalTheWorkIsDoneAndItIsSaid) {
    stubborn(1, "cli-web");
    const auto data = (scratch.path() / "data").string();
    // A file system of its own, in a mount namespace of its own.
    const auto line = "mkdir -p " + data + " && mount -t tmpfs -o size=8k none " + data + " && (cat /dev/zero >" + data +
                      "/filler 2>/dev/null; true) && exec " + program() + " --fleet " + fleet + " guest pause lab1/cli-web -y";
    Child full({"/usr/bin/unshare", "-m", "/bin/sh", "-c", line}, Child::With::Pipes);
    EXPECT_EQ(full.wait(), 0) << full.err();
    EXPECT_NE(full.out().find("Pause: done"), std::string::npos) << full.out();
    EXPECT_NE(full.err().find("tasks are not recorded"), std::string::npos) << full.err();
    EXPECT_EQ(Lab::virsh(1, "domstate cli-web"), "paused");
}

TEST_F(Tasks, EventsShowWhatHappensWithinASecond) {
    auto events = start({"events", "--json"});
    for (const char* host : {"lab1", "lab2", "lab3"})
        ASSERT_TRUE(events->expect("\"name\":\"" + std::string(host) + "\"", 20s)) << events->out();
    ASSERT_TRUE(eventually([&] {
        events->expect("no such text", 100ms);
        std::size_t connected = 0;
        for (auto at = events->out().find("\"connected\""); at != std::string::npos; at = events->out().find("\"connected\"", at + 1))
            ++connected;
        return connected >= 3;
    }));
    define(1, "<domain type='qemu'><name>cli-virsh</name><memory unit='MiB'>16</memory><os><type arch='x86_64'>hvm</type></os>"
              "</domain>");
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_TRUE(events->expect("cli-virsh", 1s)) << events->out();
    EXPECT_LT(std::chrono::steady_clock::now() - begin, 1s);
    Lab::virsh(1, "start cli-virsh");
    EXPECT_TRUE(events->expect("\"changed\":[\"state\"", 2s)) << events->out();
    ASSERT_EQ(run({"guest", "stop", "lab1/cli-virsh", "-y"}), 0); // another program's task
    EXPECT_TRUE(events->expect("task.changed", 2s));
    Lab::virsh(1, "undefine cli-virsh");
    EXPECT_TRUE(events->expect("guest.removed", 2s));
    events->signal(SIGINT);
    EXPECT_EQ(events->wait(5s), 130);
    std::istringstream in(events->out());
    for (std::string record; std::getline(in, record);) {
        EXPECT_TRUE(nlohmann::json::accept(record)) << record;
        EXPECT_TRUE(record.find("guest.added") == std::string::npos || record.find("cli-virsh") != std::string::npos) << record;
    }
}
TEST_F(Tasks, EventsEndWithWhoeverReadsThem) {
    Child piped({"/bin/sh", "-c", "\"$0\" --fleet \"$1\" events | head -1; true", program(), fleet}, Child::With::Pipes);
    EXPECT_EQ(piped.wait(20s), 0) << piped.out();
}
