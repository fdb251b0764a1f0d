// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fd.h"

#include <chrono>
#include <functional>
#include <stop_token>
#include <string>
#include <thread>

namespace binnacle::libvirt {

/// libvirt can only be told the path of a Unix socket, so a private one is made, one connection to it is taken
/// and joined with the host's socket, and the path is gone again.
class Door {
public:
    /// Joins \a local with what it is to reach. Blocks; called on the door's own thread.
    using Dial = std::function<Result<>(UniqueFd local, std::stop_token stop)>;

    /// Waits for one client on a new socket in the runtime folder.
    static Result<std::unique_ptr<Door>> open(Dial dial, std::chrono::milliseconds timeout, std::stop_token stop);
    ~Door(); ///< the socket's path goes; what was joined stays

    const std::string& path() const { return m_path; }
    /// The client got its answer: from now on nothing is cut.
    void established();
    /// Why the way could not be joined, or was cut after the timeout. Call it when the client has failed.
    std::optional<Error> failure();
    /// Our hand on the client's connection: shutdown() on it ends whatever waits there.
    UniqueFd takeWire();

private:
    Door(UniqueFd listener, std::string path, Dial dial, std::chrono::milliseconds timeout, std::stop_token stop);
    void serve();
    Result<UniqueFd> acceptOne();

    UniqueFd m_listener, m_wire;
    std::string m_path;
    Dial m_dial;
    std::chrono::steady_clock::time_point m_deadline;
    std::stop_token m_outer;
    std::stop_source m_done;
    WakeFd m_wake; ///< for m_done
    std::optional<Error> m_failure;
    std::thread m_thread;
};

} // namespace binnacle::libvirt
