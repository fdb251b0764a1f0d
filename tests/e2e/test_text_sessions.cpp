// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctl.h"

#include <csignal>
#include <fstream>

using namespace binnacle;
using namespace binnacle::test;
using namespace std::chrono_literals;

namespace {

/// In a shell on a terminal: what the terminal is like afterwards can be asked.
struct TextSessions : Ctl {
    std::unique_ptr<Child> startInShell(std::vector<std::string> words) const {
        std::string line = "stty -a | md5sum; echo before;";
        for (const auto& word : command(std::move(words)))
            line += " '" + word + "'";
        line += "; echo code=$?.; stty -a | md5sum";
        return std::make_unique<Child>(std::vector<std::string>{"/bin/bash", "-c", line}, Child::With::Terminal);
    }
    /// The program that the shell runs.
    static void signalIt(const Child& shell, int signal) {
        std::ifstream children("/proc/" + std::to_string(shell.pid()) + "/task/" + std::to_string(shell.pid()) + "/children");
        pid_t pid = 0;
        children >> pid;
        ASSERT_GT(pid, 1);
        ::kill(pid, signal);
    }
    /// The terminal's settings are the same before and after.
    static void expectRestored(Child& child) {
        EXPECT_TRUE(child.expect("code="));
        child.wait(20s);
        const auto first = child.out().substr(0, 32);
        EXPECT_EQ(first.find_first_not_of("0123456789abcdef"), std::string::npos) << child.out();
        const auto last = child.out().rfind("  -");
        ASSERT_TRUE(last != std::string::npos && last > 32) << child.out();
        EXPECT_EQ(child.out().substr(last - 32, 32), first) << child.out();
    }
};

} // namespace

TEST_F(TextSessions, TheConsoleOfAVm) {
    Lab::guest(1, "cli-console");
    const auto child = startInShell({"guest", "console", "lab1/cli-console"});
    ASSERT_TRUE(child->expect("Connected to the console of lab1/cli-console; ^] ends it.")) << child->out();
    child->type("\r");
    ASSERT_TRUE(child->expect("# ", 60s)) << child->out();
    child->type("echo x-$((40+2))\r");
    EXPECT_TRUE(child->expect("x-42")) << child->out();
    child->type("\x1d");
    EXPECT_TRUE(child->expect("Left the console of lab1/cli-console.")) << child->out();
    expectRestored(*child);
    EXPECT_NE(child->out().find("code=0."), std::string::npos);

    // Somebody else has it.
    const auto first = start({"guest", "console", "lab1/cli-console"}, Child::With::Terminal);
    ASSERT_TRUE(first->expect("Connected to"));
    EXPECT_EQ(run({"guest", "console", "lab1/cli-console"}), 18) << err;
    EXPECT_NE(err.find("--force takes it over."), std::string::npos) << err;
    const auto second = start({"guest", "console", "lab1/cli-console"}, Child::With::Terminal);
    ASSERT_TRUE(second->expect("Take it over?")) << second->out();
    second->type("y\n");
    ASSERT_TRUE(second->expect("Connected to")) << second->out();
    EXPECT_GE(first->wait(10s), 0);
    second->type("\recho y-$((1+1))\r");
    EXPECT_TRUE(second->expect("y-2")) << second->out();

    // It goes with its guest.
    Lab::virsh(1, "destroy cli-console");
    EXPECT_GE(second->wait(20s), 0) << second->out();
    EXPECT_EQ(run({"guest", "console", "lab1/cli-console"}), 5);
    EXPECT_EQ(err, "binnaclectl: The guest does not run\n");
}

TEST_F(TextSessions, AnotherEscapeAndNone) {
    Lab::container(1, "cli-box");
    const auto child = start({"guest", "console", "cli-box", "--escape", "^a"}, Child::With::Terminal);
    ASSERT_TRUE(child->expect("^A ends it.")) << child->out();
    child->type("\recho z-$((1+1))\r");
    EXPECT_TRUE(child->expect("z-2"));
    child->type("\x01");
    EXPECT_EQ(child->wait(10s), 0);
    EXPECT_EQ(run({"guest", "console", "cli-box", "--escape", "nothing"}), 2);
    EXPECT_EQ(run({"guest", "console", "cli-box", "--serial", "7"}), 3) << err;
    EXPECT_EQ(run({"guest", "console", "nobody"}), 3);
}

TEST_F(TextSessions, ASignalLeavesTheTerminalAsItWas) {
    Lab::container(1, "cli-box");
    const auto child = startInShell({"guest", "console", "cli-box"});
    ASSERT_TRUE(child->expect("Connected to"));
    signalIt(*child, SIGTERM);
    expectRestored(*child);
    EXPECT_NE(child->out().find("code=130."), std::string::npos) << child->out();
    const auto crashed = startInShell({"guest", "console", "cli-box"});
    ASSERT_TRUE(crashed->expect("Connected to"));
    signalIt(*crashed, SIGSEGV);
    expectRestored(*crashed);
}

TEST_F(TextSessions, AShellOnAHost) {
    const auto child = startInShell({"host", "shell", "lab2"});
    ASSERT_TRUE(child->expect("Connected to the shell on lab2")) << child->out();
    child->type("stty size; hostname; echo t=$TERM\r");
    EXPECT_TRUE(child->expect("40 100")) << child->out();
    EXPECT_TRUE(child->expect("lab2\r\n"));
    EXPECT_TRUE(child->expect("t=xterm-256color"));
    child->type("exit 9\r");
    EXPECT_TRUE(child->expect("the shell on lab2 was closed.")) << child->out();
    expectRestored(*child);
    EXPECT_NE(child->out().find("code=9."), std::string::npos) << child->out();
    EXPECT_EQ(run({"host", "shell", "lab2"}, "echo piped-$((1+1)); exit 4\n"), 4) << err;
    EXPECT_NE(out.find("piped-2"), std::string::npos) << out;
}

TEST_F(TextSessions, AShellInAContainer) {
    Lab::container(1, "cli-box");
    const auto child = start({"guest", "shell", "lab1/cli-box"}, Child::With::Terminal);
    ASSERT_TRUE(child->expect("Connected to the shell in lab1/cli-box")) << child->out();
    child->type("cat /proc/1/comm; echo h=$HOME\r");
    EXPECT_TRUE(child->expect("init")) << child->out();
    EXPECT_TRUE(child->expect("h=/root"));
    child->type("exit\r");
    EXPECT_EQ(child->wait(10s), 0);
    Lab::guest(1, "cli-vm", {"--no-start"});
    EXPECT_EQ(run({"guest", "shell", "cli-vm"}), 5);
    EXPECT_EQ(err, "binnaclectl: Only containers can be entered by a shell\n");
}

TEST_F(TextSessions, AHostThatGoesEndsItWithAReason) {
    const auto child = start({"host", "shell", "lab3"}, Child::With::Terminal);
    ASSERT_TRUE(child->expect("Connected to"));
    Lab::ssh(3, "pkill -P $(cat /run/sshd.pid)");
    EXPECT_EQ(child->wait(20s), 10) << child->out();
}
