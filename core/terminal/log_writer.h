// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"
#include "core/base/result.h"

#include <condition_variable>
#include <string>
#include <thread>

namespace binnacle::terminal {

/// Keeps what a terminal is sent in a file, as text: without control sequences. Its thread, "console-log", writes; no call
/// waits for the disk.
class LogWriter {
public:
    static constexpr std::size_t mostWaiting = std::size_t{8} << 20; ///< bytes; more is too fast for the disk: it ends
    /// Appends to \a path, which is made for this user alone.
    explicit LogWriter(std::string path);
    ~LogWriter(); ///< writes what waits
    LogWriter(const LogWriter&) = delete;
    LogWriter& operator=(const LogWriter&) = delete;

    void write(std::string_view bytes);
    std::optional<Error> failure() const { return m_state.lock()->failure; } ///< nothing is written any more
    const std::string& path() const { return m_path; }

private:
    void run();
    struct State {
        std::string waiting;
        bool closing = false;
        std::optional<Error> failure;
    };
    const std::string m_path;
    Guarded<State> m_state;
    std::condition_variable m_wake;
    std::thread m_thread;
};

/// Takes control sequences and controls but line ends and tabs out of a stream of bytes, in whatever pieces it comes.
class TextOfStream {
public:
    std::string take(std::string_view bytes);

private:
    enum class State : std::uint8_t { Plain, Escape, Sequence, String, StringEscape };
    State m_state = State::Plain;
};

} // namespace binnacle::terminal
