// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// One virConnect: opened, kept alive, its events turned into ours. What can be asked of it stands in
/// guests.h, host.h, power.h, config.h and sampler.h.

#include "core/libvirt/door.h"
#include "core/libvirt/event_loop.h"
#include "core/libvirt/events.h"
#include "core/libvirt/gate.h"
#include "core/model/guest.h"

#include <optional>

namespace binnacle::libvirt {

struct ConnectOptions {
    std::string uri;   ///< "qemu:///system"
    HostId host;       ///< stands in every GuestRef that is read
    Door::Dial dial{}; ///< the way to libvirt's socket; empty: libvirt finds it by itself
    HostEventSink sink{}; ///< empty: no events (a second connection, for long jobs)
    std::chrono::milliseconds timeout{20'000}; ///< until the daemon has answered; with a dial only
};

/// Thread-safe. Every call blocks; four are under way at once and the others wait their turn.
class Connection {
public:
    enum class Driver : std::uint8_t { Qemu, Lxc, Test, Other };

    static Result<std::shared_ptr<Connection>> open(EventLoop& loop, const ConnectOptions& options,
                                                    std::stop_token stop);
    ~Connection(); ///< doesn't wait for a daemon once cut() was called
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Ends all calls under way and to come with an error; for connections with a dial.
    void cut();

    Driver driver() const { return m_driver; }
    const HostId& host() const { return m_host; }
    bool isDialled() const { return bool(m_wire); }

    /// For the other files of this module: the pointer, to be used while the pass is held.
    struct Use {
        Gate::Pass pass;
        _virConnect* conn;
    };
    Use use() { return {Gate::Pass(m_gate), m_conn}; }

    std::optional<WallTime> startedAt(const GuestUuid& guest) const;
    void noteStart(const GuestUuid& guest, WallTime at);

private:
    Connection() = default;

    _virConnect* m_conn = nullptr;
    Driver m_driver = Driver::Other;
    HostId m_host;
    UniqueFd m_wire;
    Gate m_gate;
    std::shared_ptr<StartTimes> m_startTimes = std::make_shared<StartTimes>();
    std::unique_ptr<Events> m_events;
};

} // namespace binnacle::libvirt
