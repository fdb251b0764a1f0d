// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/ssh/session.h"
#include "tests/support/lab.h"
#include "tests/support/scratch.h"

#include <gtest/gtest.h>

#include <poll.h>
#include <sys/socket.h>
#include <thread>

using namespace binnacle;
using namespace binnacle::ssh;
using namespace binnacle::test;
using namespace std::chrono_literals;

namespace {

struct LabSession : testing::Test {
    SilentPrompter prompter;
    std::shared_ptr<Session> session;

    void SetUp() override {
        NEEDS_LAB();
        session = open(1);
        ASSERT_TRUE(session);
    }
    std::shared_ptr<Session> open(int n) {
        const auto host = Lab::host(n);
        const auto route = resolveRoute({host.address, host.user, host.key, host.knownHosts, {}, host.port}, {}, {});
        auto opened = Session::open(*route, prompter, {});
        EXPECT_TRUE(opened) << opened.error().plain();
        return opened ? *std::move(opened) : nullptr;
    }
    /// A server's configuration for as long as the test runs.
    static void configure(const std::string& line) {
        Lab::ssh(1, "echo '" + line + "' >/etc/ssh/sshd_config.d/s.conf; " + reload);
    }
    static constexpr auto reload = "kill -HUP $(cat /run/sshd.pid); sleep 0.2; "
                                   "until bash -c ':</dev/tcp/127.0.0.1/22' 2>/dev/null; do sleep 0.05; done";
    void TearDown() override {
        session.reset();
        if (!IsSkipped()) Lab::ssh(1, std::string("[ ! -e /etc/ssh/sshd_config.d/s.conf ] || { rm /etc/ssh/sshd_config.d/s.conf; ") + reload + "; }");
    }
};

bool sendAll(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto n = ::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (n <= 0) return false;
        bytes.remove_prefix(std::size_t(n));
    }
    return true;
}
std::string receiveAll(int fd) {
    std::string all;
    char block[65536];
    for (;;) {
        pollfd wait{fd, POLLIN, 0};
        if (::poll(&wait, 1, 20'000) <= 0) return all + "<nothing more came>";
        const auto n = ::recv(fd, block, sizeof block, 0);
        if (n <= 0) return all;
        all.append(block, std::size_t(n));
    }
}
std::string noise(std::size_t size) {
    std::string bytes(size, 0);
    std::uint32_t x = 1;
    for (auto& b : bytes)
        b = char((x = x * 1664525 + 1013904223) >> 24);
    return bytes;
}

} // namespace

TEST_F(LabSession, ACommandLeavesOutputErrorsAndItsCode) {
    const auto output = session->run("echo out; echo err >&2; exit 3", 10s, {});
    ASSERT_TRUE(output) << output.error().plain();
    EXPECT_EQ(output->out, "out\n");
    EXPECT_EQ(output->err, "err\n");
    EXPECT_EQ(output->exitCode, 3);
    EXPECT_EQ(session->run("kill -9 $$", 10s, {})->exitCode, -1);
    EXPECT_EQ(session->run("cat", 10s, {})->out, ""); // no input
    EXPECT_EQ(session->run("sleep 60", 300ms, {}).error().code, ErrorCode::Timeout);
    EXPECT_EQ(session->run("head -c 20000000 /dev/zero", 30s, {})->out.size() >> 20, 16U);
}
TEST_F(LabSession, WhatIsSentComesBackWhole) {
    auto stream = session->stream(Command{"cat"}, {});
    ASSERT_TRUE(stream) << stream.error().plain();
    const auto bytes = noise(20'000'000);
    std::jthread sender([&] {
        EXPECT_TRUE(sendAll(stream->get(), bytes));
        ::shutdown(stream->get(), SHUT_WR);
    });
    EXPECT_TRUE(receiveAll(stream->get()) == bytes);
}
TEST_F(LabSession, NoChannelWaitsForWhatAnotherOneReadOff) {
    // Each answer must come by itself, however the server's packets fall together; 10 s is the session's own tick.
    std::vector<std::jthread> clients;
    std::atomic<int> slow{0};
    for (int c = 0; c < 8; ++c)
        clients.emplace_back([&, c] {
            auto stream = session->stream(Command{"while read -r l; do echo $l; done"}, {});
            ASSERT_TRUE(stream) << stream.error().plain();
            for (int i = 0; i < 200; ++i) {
                const auto begin = Steady::now();
                const auto line = std::to_string(c) + "-" + std::to_string(i) + "\n";
                ASSERT_TRUE(sendAll(stream->get(), line));
                std::string got;
                while (got.size() < line.size()) {
                    char block[64];
                    const auto n = ::recv(stream->get(), block, sizeof block, 0);
                    ASSERT_GT(n, 0);
                    got.append(block, std::size_t(n));
                }
                ASSERT_EQ(got, line);
                if (Steady::now() - begin > 3s) ++slow;
            }
        });
    clients.clear();
    EXPECT_EQ(slow, 0);
}
TEST_F(LabSession, AReaderThatDawdlesHoldsUpNobody) {
    auto dawdler = session->stream(Command{"head -c 50000000 /dev/zero"}, {});
    ASSERT_TRUE(dawdler);
    std::this_thread::sleep_for(200ms);
    for (int i = 0; i < 5; ++i) {
        const auto begin = Steady::now();
        EXPECT_EQ(session->run("echo hi", 10s, {})->out, "hi\n");
        EXPECT_LT(Steady::now() - begin, 3s);
    }
    EXPECT_EQ(receiveAll(dawdler->get()).size(), 50'000'000U);
}
TEST_F(LabSession, AnAttemptThatFailedLeavesTheSocketForAnother) {
    auto [ours, theirs] = *socketPair();
    const auto refused = session->attach(theirs.duplicate(), UnixSocket{"/run/nobody-listens-here"}, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unreachable);
    std::future<CommandEnd> ended;
    ASSERT_TRUE(session->attach(std::move(theirs), Command{"read l; echo got $l; echo why >&2; exit 7"}, {}, &ended));
    ASSERT_TRUE(sendAll(ours.get(), "this\n"));
    EXPECT_EQ(receiveAll(ours.get()), "got this\n");
    ASSERT_EQ(ended.wait_for(0s), std::future_status::ready); // before the socket ended
    const auto end = ended.get();
    EXPECT_EQ(end.exitCode, 7);
    EXPECT_EQ(end.err, "why\n");
}
TEST_F(LabSession, AForbiddenPortSaysWhatToSet) {
    configure("AllowTcpForwarding no");
    session = open(1);
    ASSERT_TRUE(session);
    const auto refused = session->stream(TcpPort{"127.0.0.1", 22}, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::PermissionDenied) << refused.error().plain();
    EXPECT_NE(refused.error().hint.plain().find("AllowTcpForwarding"), std::string::npos);
}
TEST_F(LabSession, AChannelTooManyIsRefusedAndTheSessionLives) {
    configure("MaxSessions 2");
    session = open(1);
    ASSERT_TRUE(session);
    auto one = session->stream(Command{"cat"}, {}), two = session->stream(Command{"cat"}, {});
    ASSERT_TRUE(one && two);
    EXPECT_FALSE(session->stream(Command{"cat"}, {}));
    one->reset();
    EXPECT_TRUE(eventually([&] { return bool(session->stream(Command{"cat"}, {})); }));
}
TEST_F(LabSession, ALostConnectionEndsEverythingAndTellsOnce) {
    std::atomic<int> told{0};
    session->onLost([&](const Error&) { ++told; });
    auto stream = session->stream(Command{"cat"}, {});
    ASSERT_TRUE(stream);
    Lab::ssh(1, "pkill -f 'sshd: [r]oot@notty'");
    EXPECT_EQ(receiveAll(stream->get()), "");
    EXPECT_TRUE(eventually([&] { return told == 1; }));
    ASSERT_TRUE(session->failure());
    EXPECT_EQ(session->failure()->code, ErrorCode::Unreachable);
    EXPECT_EQ(session->run("true", 5s, {}).error().code, ErrorCode::Unreachable);
    EXPECT_EQ(session->stream(Command{"cat"}, {}).error().code, ErrorCode::Unreachable);
}
TEST_F(LabSession, WaitingEndsSoonAfterItIsCalledOff) {
    std::stop_source stop;
    std::jthread later([&] {
        std::this_thread::sleep_for(200ms);
        stop.request_stop();
    });
    const auto begin = Steady::now();
    EXPECT_EQ(session->run("sleep 60", 60s, stop.get_token()).error().code, ErrorCode::Cancelled);
    EXPECT_LT(Steady::now() - begin, 3s);
    session->close();
    EXPECT_EQ(session->run("true", 5s, {}).error().code, ErrorCode::Cancelled);
}
