// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fd.h"
#include "core/base/text_stream.h"

#include <atomic>
#include <string>
#include <sys/types.h>
#include <thread>
#include <vector>

namespace binnacle {

/// A program of this computer in a terminal of its own (a pseudo terminal), in the user's home folder. Its thread, "pty",
/// carries the bytes.
class PtyProcess {
public:
    /// \a argv[0] is looked up in PATH. NotFound where the program isn't there.
    static Result<std::unique_ptr<PtyProcess>> start(const std::vector<std::string>& argv, TextSize size);
    ~PtyProcess(); ///< as end(), and waits for it: a moment
    PtyProcess(const PtyProcess&) = delete;
    PtyProcess& operator=(const PtyProcess&) = delete;

    TextStream takeStream() { return std::move(m_stream); } ///< once
    void end();                                             ///< hangs up; returns at once
    bool isOver() const { return m_over; }

private:
    class FarEnd;
    PtyProcess(UniqueFd master, pid_t pid, UniqueFd local, TextStream stream, std::shared_ptr<FarEnd> far);
    void run();
    bool carry();

    UniqueFd m_master, m_local, m_alive;
    pid_t m_pid;
    TextStream m_stream;
    std::shared_ptr<FarEnd> m_far;
    std::string m_toProgram, m_toLocal;
    std::atomic<bool> m_over{false}, m_ending{false};
    WakeFd m_wake;
    std::thread m_thread;
};

/// What the user logs in with, as the system's user database has it.
std::string loginShell();

} // namespace binnacle
