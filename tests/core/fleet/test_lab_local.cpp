// SPDX-License-Identifier: GPL-3.0-or-later
// "This computer", without SSH: the test calls itself inside a host of the lab, where that is a computer with libvirt.
#include "tests/core/fleet/lab_fleet.h"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <future>
#include <sys/socket.h>

using namespace binnacle;
using namespace binnacle::test;

namespace {

/// Everything in here runs in the host.
struct InsideALabHost : testing::Test {
    Scratch scratch;
    libvirt::EventLoop events;
    SilentPrompter prompter;
    LibvirtBackend backend{{.id = HostId{"here"}, .name = "here", .local = true}, events};

    void SetUp() override {
        if (!std::getenv("BINNACLE_INSIDE_LAB")) GTEST_SKIP() << "LabLocal calls this one";
        Result<> opened;
        const auto open = [&] { return bool(opened = backend.open(prompter, [](const HostEvent&) {}, {})); };
        ASSERT_TRUE(eventually(open)) << opened.error().plain();
    }
    static pid_t daemon() {
        pid_t pid = 0;
        std::ifstream("/run/libvirtd.pid") >> pid;
        return pid;
    }
};

std::string inside(const std::string& test) {
    return Lab::ssh(1, "BINNACLE_INSIDE_LAB=1 " + std::filesystem::read_symlink("/proc/self/exe").string() +
                           " --gtest_filter=InsideALabHost." + test);
}

} // namespace

TEST_F(InsideALabHost, BothDriversAreReached) {
    const auto facts = backend.readFacts({});
    ASSERT_TRUE(facts) << facts.error().plain();
    EXPECT_TRUE(facts->hasQemu && facts->hasLxc);
    EXPECT_EQ(facts->hostname, "lab1");
    EXPECT_EQ(facts->transport, "local socket");
    EXPECT_FALSE(facts->os.empty());
    EXPECT_TRUE(backend.readAll({}));
    EXPECT_TRUE(backend.examine({}));
}
TEST_F(InsideALabHost, AScreenIsOpenedByItsDescriptor) {
    const auto contents = backend.readAll({});
    ASSERT_TRUE(contents);
    const auto guest = std::ranges::find(contents->guests, "screen-here", [](const GuestPtr& g) { return g->name; });
    ASSERT_NE(guest, contents->guests.end());
    const auto lines = backend.screen()->lines((*guest)->ref.uuid);
    ASSERT_TRUE(lines && lines->size() == 1);
    EXPECT_EQ(lines->front().graphics.port, -1);
    const auto opened = backend.screen()->dial((*guest)->ref.uuid, lines->front(), {});
    ASSERT_TRUE(opened) << opened.error().plain();
    char greeting[12]{};
    EXPECT_EQ(::recv(opened->get(), greeting, sizeof greeting, MSG_WAITALL), 12);
    EXPECT_EQ(std::string(greeting, 11), "RFB 003.008");
    EXPECT_TRUE(backend.readAll({})); // the relay goes on
}
TEST_F(InsideALabHost, ADaemonThatHangsCanBeLeft) {
    ASSERT_GT(daemon(), 1);
    ::kill(daemon(), SIGSTOP);
    auto reading = std::async(std::launch::async, [&] { return backend.readPools(); });
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    const auto begin = Steady::now();
    backend.close();
    const bool failed = !reading.get();
    const auto took = Steady::now() - begin;
    ::kill(daemon(), SIGCONT);
    EXPECT_TRUE(failed);
    EXPECT_LT(took, std::chrono::seconds(2));
}

TEST(LabLocal, ThisComputerIsReachedWithoutSsh) {
    NEEDS_LAB();
    EXPECT_NE(inside("BothDriversAreReached").find("[  PASSED  ] 1 test"), std::string::npos);
}
TEST(LabLocal, ADaemonOfThisComputerThatHangsCanBeLeft) {
    NEEDS_LAB();
    EXPECT_NE(inside("ADaemonThatHangsCanBeLeft").find("[  PASSED  ] 1 test"), std::string::npos);
}
TEST(LabLocal, AScreenOfThisComputerThatListensNowhereIsOpened) {
    NEEDS_LAB();
    Lab::guest(1, "screen-here", {"--vnc", "--no-start"});
    Lab::ssh(1, "virsh -q dumpxml --inactive screen-here | sed \"s#<graphics type='vnc'.*>#<graphics type='vnc'>#; s#<listen type='address'.*/>#<listen type='none'/>#\""
                " >/tmp/screen.xml && virsh -q define /tmp/screen.xml && virsh -q start screen-here");
    EXPECT_NE(inside("AScreenIsOpenedByItsDescriptor").find("[  PASSED  ] 1 test"), std::string::npos);
    Lab::run({"remove", "1", "screen-here"});
}
