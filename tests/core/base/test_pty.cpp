// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pty.h"
#include "tests/support/conversation.h"

#include <gtest/gtest.h>

#include <csignal>
#include <thread>

using namespace binnacle;
using test::Conversation;

namespace {

struct Pty : testing::Test {
    std::unique_ptr<PtyProcess> process;
    Pty() { std::signal(SIGPIPE, SIG_IGN); }
    Conversation run(const std::string& script, TextSize size = {}) {
        auto started = PtyProcess::start({"/bin/sh", "-c", script}, size);
        EXPECT_TRUE(started) << started.error().plain();
        process = *std::move(started);
        return Conversation(process->takeStream());
    }
};

} // namespace

TEST_F(Pty, AProgramTalksAndListens) {
    auto talk = run("echo ready; read line; echo \"got $line\"; exit 3");
    EXPECT_TRUE(talk.hears("ready"));
    talk.say("words\n");
    EXPECT_TRUE(talk.hears("got words"));
    EXPECT_TRUE(talk.ends());
    EXPECT_EQ(talk.far().end().exitCode, 3);
    EXPECT_FALSE(talk.far().end().error);
}

TEST_F(Pty, ItIsATerminalOfThatSize) {
    auto talk = run("tty; stty size; echo $TERM; read x; stty size", {100, 30});
    EXPECT_TRUE(talk.hears("/dev/pts/"));
    EXPECT_TRUE(talk.hears("30 100"));
    EXPECT_TRUE(talk.hears("xterm-256color"));
    talk.far().resize({132, 43});
    talk.say("\n");
    EXPECT_TRUE(talk.hears("43 132"));
}

TEST_F(Pty, WhatItLeftBehindDoesNotKeepItOpen) {
    auto talk = run("sleep 60 & echo done");
    EXPECT_TRUE(talk.hears("done"));
    EXPECT_TRUE(talk.ends(std::chrono::seconds(5)));
}

TEST_F(Pty, HangingUpEndsTheProgram) {
    auto talk = run("echo pid=$$; cat");
    ASSERT_TRUE(talk.hears("pid="));
    talk.hangUp();
    const auto deadline = Steady::now() + std::chrono::seconds(5);
    while (!process->isOver() && Steady::now() < deadline)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    EXPECT_TRUE(process->isOver());
}

TEST_F(Pty, WhoDoesNotReadMakesItWait) {
    auto talk = run("yes 0123456789012345678901234567890123456789");
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    EXPECT_TRUE(talk.hears("0123456789"));
    process.reset(); // and it ends all the same
}

TEST_F(Pty, AProgramThatIsMissingIsToldOf) {
    const auto started = PtyProcess::start({"/nowhere/program"}, {});
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().code, ErrorCode::NotFound);
}
