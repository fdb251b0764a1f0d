// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// One SSH connection to a host and everything that goes through it.

#include "core/base/fd.h"
#include "core/base/process.h"
#include "core/base/text_stream.h"
#include "core/ssh/prompter.h"
#include "core/ssh/route.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <variant>

namespace binnacle::ssh {

/// Where a channel leads, on the far side.
struct UnixSocket {
    std::string path;
};
struct TcpPort {
    std::string host;
    unsigned port = 0;
};
/// \a line is given to the login shell: whatever comes from outside is quoted by shellWord().
struct Command {
    std::string line;
};
/// A command, or the login shell where \a line is empty, in a terminal of its own.
struct Shell {
    std::string line;
    std::shared_ptr<std::atomic<TextSize>> size; ///< followed when the session is nudged
};
using Endpoint = std::variant<UnixSocket, TcpPort, Command, Shell>;

std::string shellWord(std::string_view word); ///< in single quotes

/// What a command leaves besides its output.
struct CommandEnd {
    int exitCode = -1; ///< -1: the server told none (a signal)
    std::string err{}; ///< what it printed there; cut at 64 KiB
    std::optional<Error> lost{}; ///< the connection ended first
};
struct CommandOutput : CommandEnd {
    std::string out; ///< cut at 16 MiB
};

/// A logged-in connection with a thread of its own that moves the channels' bytes. Its calls are thread-safe
/// and block; each ends soon after its \a stop was asked for.
class Session {
public:
    /// Connects through every hop, checks host keys and logs in. From then on the process ignores SIGPIPE.
    static Result<std::shared_ptr<Session>> open(const Route& route, Prompter& prompter, std::stop_token stop);
    ~Session(); ///< as close()
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// Joins \a local (a stream socket) with a new channel to \a to; both are closed when either ends, duplicates
    /// of \a local included. Where it fails they stay as they are, for another try.
    /// PermissionDenied: the server forbids such channels; Unreachable: nothing answers there. \a ended: is told
    /// how a command ended, before \a local does.
    Result<> attach(UniqueFd local, const Endpoint& to, std::stop_token stop,
                    std::future<CommandEnd>* ended = nullptr);
    /// A socket whose other end is the channel.
    Result<UniqueFd> stream(const Endpoint& to, std::stop_token stop);
    /// A shell: \a line as in Shell. Its bytes end with it or with the connection.
    Result<TextStream> shell(const std::string& line, TextSize size, std::stop_token stop);
    /// Runs a command with no input and waits for its end.
    Result<CommandOutput> run(const std::string& line, std::chrono::milliseconds timeout, std::stop_token stop);
    /// The same with something to read.
    Result<CommandOutput> run(const std::string& line, const Talk& talk, std::chrono::milliseconds timeout, std::stop_token stop);

    /// Called once, on the session's thread, when the connection ends by itself. Set it before the first
    /// attach().
    void onLost(std::function<void(const Error&)> handler);
    /// Why the connection ended; none while it lives.
    std::optional<Error> failure() const;
    /// Begins to close and returns at once.
    void interrupt();
    /// Ends every channel and joins the thread; never longer than a second.
    void close();

    const std::string& cipher() const; ///< "aes256-gcm@openssh.com"
    const std::string& serverBanner() const;

private:
    class Carrier;
    explicit Session(std::unique_ptr<Carrier> carrier);
    std::unique_ptr<Carrier> m_carrier;
};

} // namespace binnacle::ssh
