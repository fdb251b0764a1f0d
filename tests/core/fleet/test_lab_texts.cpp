// SPDX-License-Identifier: GPL-3.0-or-later
// Consoles and shells of the lab's hosts.
#include "core/base/memory.h"
#include "tests/core/fleet/lab_fleet.h"
#include "tests/support/conversation.h"

#include <filesystem>
#include <fstream>

using namespace binnacle;
using namespace binnacle::test;
using namespace std::chrono_literals;

namespace {

struct LabTexts : LabFleet {
    TextSessions& texts(int n = 1) {
        backend = *fleet->backend(HostId{"lab" + std::to_string(n)});
        return *backend->texts();
    }
    void up(int n = 1) {
        connect({Lab::host(n)});
        ASSERT_TRUE(becomes(n, LinkState::Connected)) << why(n);
    }
    GuestUuid uuid(const std::string& name, int n = 1) {
        EXPECT_TRUE(guestBecomes(n, name, GuestState::Running));
        const auto* found = guest(n, name);
        return found ? found->ref.uuid : GuestUuid();
    }
    static std::unique_ptr<Conversation> talk(Result<TextStream> stream) {
        EXPECT_TRUE(stream) << stream.error().plain();
        return stream ? std::make_unique<Conversation>(*std::move(stream)) : nullptr;
    }
    static std::optional<ErrorCode> code(const Result<TextStream>& stream) {
        return stream ? std::nullopt : std::optional(stream.error().code);
    }
    std::shared_ptr<HostBackend> backend;
};

std::size_t residentKiB() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == "VmRSS:") {
            std::size_t kib = 0;
            status >> kib;
            return kib;
        }
    return 0;
}
std::ptrdiff_t descriptors() {
    return std::distance(std::filesystem::directory_iterator("/proc/self/fd"), {});
}
std::ptrdiff_t threads() {
    return std::distance(std::filesystem::directory_iterator("/proc/self/task"), {});
}

} // namespace

TEST_F(LabTexts, AVirtualMachinesSerialPortIsTypedInto) {
    Lab::guest(1, "serial");
    up();
    const auto guest = uuid("serial");
    const auto ports = texts().textPorts(guest);
    ASSERT_TRUE(ports) << ports.error().plain();
    ASSERT_EQ(ports->size(), 1U);
    EXPECT_EQ(ports->front().alias, "serial0");
    auto console = talk(texts().console(guest, 0, false));
    ASSERT_TRUE(console);
    console->say("\n");
    ASSERT_TRUE(console->hears("#", 60s)) << console->heard;
    console->say("echo hello-$((40+2))\n");
    EXPECT_TRUE(console->hears("hello-42"));
    EXPECT_EQ(code(texts().console(guest, 1, false)), ErrorCode::NotFound);

    // Somebody else has it; taking over ends theirs.
    const auto refused = texts().console(guest, 0, false);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InUse);
    auto second = talk(texts().console(guest, 0, true));
    ASSERT_TRUE(second);
    EXPECT_TRUE(console->ends());
    second->say("\necho again-$((1+1))\n");
    EXPECT_TRUE(second->hears("again-2"));

    // Hanging up leaves it to others.
    second->hangUp();
    EXPECT_TRUE(eventually([&] {
        auto third = texts().console(guest, 0, false);
        return third ? (second = talk(std::move(third))) != nullptr : false;
    }));
    second->say("\necho third-$((1+2))\n");
    EXPECT_TRUE(second->hears("third-3"));

    // The end of the guest is the end of the session.
    ASSERT_TRUE(backend->power().stop(guest));
    EXPECT_TRUE(second->ends());
    EXPECT_EQ(code(texts().console(guest, 0, false)), ErrorCode::Conflict);
    Lab::run({"remove", "1", "serial"});
}

TEST_F(LabTexts, AContainersConsoleAndShell) {
    Lab::container(1, "box");
    up();
    const auto guest = uuid("box");
    auto console = talk(texts().console(guest, 0, false));
    ASSERT_TRUE(console);
    console->say("\necho box-$((40+2))\n");
    EXPECT_TRUE(console->hears("box-42")) << console->heard;

    auto shell = talk(texts().guestShell(guest, {100, 30}, {}));
    ASSERT_TRUE(shell);
    shell->say("echo in-$((1+1)); ls /etc/address && echo root=$HOME; stty size\n");
    EXPECT_TRUE(shell->hears("in-2")) << shell->heard;
    EXPECT_TRUE(shell->hears("root=/root")) << shell->heard;
    EXPECT_TRUE(shell->hears("30 100")) << shell->heard;
    shell->far().resize({90, 20});
    shell->say("stty size; cat /proc/1/comm; exit 5\n");
    EXPECT_TRUE(shell->hears("20 90")) << shell->heard;
    EXPECT_TRUE(shell->hears("init")) << shell->heard;
    EXPECT_TRUE(shell->ends());
    EXPECT_EQ(shell->far().end().exitCode, 0) << shell->heard;
    Lab::run({"remove", "1", "box"});
}

TEST_F(LabTexts, AHostsShellFollowsTheWindow) {
    up();
    auto shell = talk(texts().hostShell({100, 30}, {}));
    ASSERT_TRUE(shell);
    shell->say("tty; stty size; hostname; echo $TERM\n");
    EXPECT_TRUE(shell->hears("/dev/pts/"));
    EXPECT_TRUE(shell->hears("30 100"));
    EXPECT_TRUE(shell->hears("lab1"));
    EXPECT_TRUE(shell->hears("xterm-256color"));
    shell->far().resize({120, 40});
    shell->say("stty size\n");
    EXPECT_TRUE(shell->hears("40 120"));
    shell->say("exit 7\n");
    EXPECT_TRUE(shell->ends());
    EXPECT_EQ(shell->far().end().exitCode, 7);
    EXPECT_FALSE(shell->far().end().error);
}

TEST_F(LabTexts, AShellThatIsClosedIsHungUp) {
    up();
    auto shell = talk(texts().hostShell({}, {}));
    ASSERT_TRUE(shell);
    shell->say("exec sleep 98765\n");
    ASSERT_TRUE(eventually([] { return Lab::ssh(1, "pgrep -f '^sleep 98765' | wc -l") == "1"; }));
    shell->hangUp();
    EXPECT_TRUE(eventually([] { return Lab::ssh(1, "pgrep -f '^sleep 98765' | wc -l") == "0"; }));
}

TEST_F(LabTexts, ACutCableEndsThemWithAReason) {
    Lab::container(1, "box");
    up();
    const auto guest = uuid("box");
    auto shell = talk(texts().hostShell({}, {}));
    auto console = talk(texts().console(guest, 0, false));
    ASSERT_TRUE(shell && console);
    shell->say("echo x-$((1+1))\n");
    ASSERT_TRUE(shell->hears("x-2"));
    fleet->session(HostId{"lab1"}).valueOr(nullptr)->disconnect();
    EXPECT_TRUE(shell->ends(5s));
    EXPECT_TRUE(console->ends(5s));
    EXPECT_TRUE(shell->far().end().error);
    Lab::run({"remove", "1", "box"});
}

TEST_F(LabTexts, NobodyReadsWhatComesWithoutEnd) {
    Lab::container(1, "box");
    up();
    const auto guest = uuid("box");
    auto shell = talk(texts().hostShell({}, {}));
    auto console = talk(texts().console(guest, 0, false));
    ASSERT_TRUE(shell && console);
    shell->say("cat /dev/urandom\n");
    console->say("\ncat /dev/urandom\n");
    std::this_thread::sleep_for(2s);
    [[maybe_unused]] const auto before = residentKiB();
    std::this_thread::sleep_for(6s);
#ifndef __SANITIZE_ADDRESS__ // which keeps what was freed
    EXPECT_LT(residentKiB(), before + 12'000);
#endif
    // and the host goes on answering
    EXPECT_TRUE(backend->readPools());
    EXPECT_TRUE(console->hears("\x18\x1b[0m", 20s)) << "nothing was passed over";
    console->hangUp();
    shell->hangUp();
    EXPECT_TRUE(eventually([&] { return bool(texts().console(guest, 0, false)); }));
    Lab::run({"remove", "1", "box"});
}

TEST_F(LabTexts, OpeningAndClosingLeavesNothingBehind) {
    Lab::container(1, "box");
    up();
    const auto guest = uuid("box");
    const auto round = [&] {
        auto shell = talk(texts().hostShell({}, {}));
        Result<TextStream> console = fail(ErrorCode::Io, {});
        ASSERT_TRUE(eventually([&] { return bool(console = texts().console(guest, 0, false)); })) << console.error().plain();
        shell->say("echo y-$((1+1))\n");
        ASSERT_TRUE(shell->hears("y-2"));
    };
    for (int i = 0; i < 5; ++i)
        round();
    std::this_thread::sleep_for(300ms);
    const auto fds = descriptors(), count = threads();
    for (int i = 0; i < 60; ++i)
        round();
    EXPECT_TRUE(eventually([&] { return descriptors() <= fds + 4 && threads() <= count + 2; }))
        << descriptors() << " descriptors after " << fds << ", " << threads() << " threads after " << count;
    Lab::run({"remove", "1", "box"});
}
