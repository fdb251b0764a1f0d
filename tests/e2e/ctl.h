// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fd.h"
#include "tests/support/lab.h"
#include "tests/support/scratch.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <gtest/gtest.h>

namespace binnacle::test {

/// One run of a program, in a session of its own: nobody is there to be asked, unless it was given a terminal.
class Child {
public:
    enum class With : std::uint8_t { Pipes, Terminal };
    /// \a argv: the whole command; \a input is what it reads.
    Child(const std::vector<std::string>& argv, With with, const std::string& input = {});
    ~Child(); ///< ends it
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// Waits for its end, but no longer than a minute; the exit code, 128 + signal, or -1.
    int wait(std::chrono::milliseconds limit = std::chrono::seconds(60));
    /// Until \a text has been printed; on a terminal standard error counts too.
    bool expect(const std::string& text, std::chrono::milliseconds limit = std::chrono::seconds(30));
    void type(const std::string& text); ///< on the terminal
    void signal(int number) const;
    bool isRunning();
    pid_t pid() const { return m_pid; }
    const std::string& out() const { return m_out; }
    const std::string& err() const { return m_err; }

private:
    bool read(std::chrono::milliseconds limit);
    pid_t m_pid = -1;
    UniqueFd m_outEnd, m_errEnd;
    std::string m_out, m_err;
    std::optional<int> m_status;
};

/// binnaclectl on the lab's fleet, with a home of its own.
struct Ctl : testing::Test {
    Scratch scratch;
    std::string fleet, out, err;

    void SetUp() override;
    static std::string program();
    std::vector<std::string> command(const std::vector<std::string>& words) const;
    std::unique_ptr<Child> start(const std::vector<std::string>& words, Child::With with = Child::With::Pipes) const;
    /// The exit code; out and err hold what it printed.
    int run(const std::vector<std::string>& words, const std::string& input = {});
    /// Of a run with --json that must end with \a code.
    nlohmann::json json(std::vector<std::string> words, int code = 0);
    /// Of a guest, as binnaclectl has it.
    std::string state(const std::string& guest);

    static void define(int n, const std::string& xml);
    /// A VM without anything to boot from: it runs, and never listens.
    static void stubborn(int n, const std::string& name);
    /// A fleet file with a changed copy of lab1, and the path to it.
    std::string changedFleet(const std::function<void(HostSpec&)>& change) const;
};

/// Of tests that leave files: what begins with their prefix is gone from the pools of lab1, before and after.
struct CtlOnDisks : Ctl {
    static constexpr auto folder = "/var/lib/libvirt/images/"; ///< of the pool "default"
    explicit CtlOnDisks(std::string filePrefix)
        : prefix(std::move(filePrefix)) {}
    void SetUp() override;
    void TearDown() override;
    static std::string sharedFolder(); ///< of the pool that all hosts have
    const std::string prefix;

private:
    void tidy() const;
};

} // namespace binnacle::test
