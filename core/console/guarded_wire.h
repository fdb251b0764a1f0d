// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/fd.h"
#include "core/base/guarded.h"
#include "core/console/wire_guard.h"

#include <atomic>
#include <memory>

namespace binnacle::console {

/// The bytes between a server and a library, with a guard between them. run() blocks on a thread of its own
/// until either side ends; the rest may be called from any thread.
class GuardedWire {
public:
    GuardedWire(UniqueFd server, UniqueFd client, std::shared_ptr<WireGuard> guard)
        : m_server(std::move(server))
        , m_client(std::move(client))
        , m_guard(std::move(guard)) {}
    void run();
    /// What the guard objected to; empty: nothing.
    std::string objection() const { return *m_objection.lock(); }
    /// From now on is measured how fast bytes come, once they do.
    void beginMeasuring() { *m_burst.lock() = Burst{.wanted = true}; }
    /// Bytes a second since then; 0 where too few came to tell.
    double measured() const;
    bool serverEnded() const { return m_serverEnded; } ///< by itself, in order

private:
    bool fromServer();
    bool toClient();
    void count(std::size_t bytes);
    bool fromClient();
    void toServer();

    UniqueFd m_server, m_client;
    std::shared_ptr<WireGuard> m_guard;
    Guarded<std::string> m_objection;
    struct Burst {
        bool wanted = false;
        Steady::time_point first, last;
        std::size_t bytes = 0; ///< after the first ones
    };
    Guarded<Burst> m_burst{};
    std::atomic<bool> m_serverEnded{false};
    std::string m_block, m_toServer;
    std::string_view m_toClient; ///< of the block, checked
};

} // namespace binnacle::console
