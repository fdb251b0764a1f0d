// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/guarded_wire.h"

#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <poll.h>

namespace binnacle::console {
namespace {

constexpr std::size_t blockSize = 256 << 10, mostWaiting = 1 << 20;

bool mayGoOn(ssize_t n) {
    return n > 0 || (n < 0 && (errno == EINTR || errno == EAGAIN));
}

} // namespace

/// Neither direction waits for the other: libgvnc doesn't read while it writes, and servers may do the same.
void GuardedWire::run() {
    m_block.resize(blockSize);
    for (bool open = true; open;) {
        const bool full = !m_toClient.empty();
        const auto server = short((full ? 0 : POLLIN) | (m_toServer.empty() ? 0 : POLLOUT));
        const auto client = short((m_toServer.size() < mostWaiting ? POLLIN : 0) | (full ? POLLOUT : 0));
        pollfd wait[]{{m_server.get(), server, 0}, {m_client.get(), client, 0}};
        if (::poll(wait, 2, -1) < 0 && errno != EINTR) break;
        if (wait[1].revents & ~POLLOUT) open = fromClient();
        if (open && !m_toServer.empty()) toServer();
        if (open && full) open = toClient();
        if (open && !full && wait[0].revents & ~POLLOUT) open = fromServer();
    }
    ::shutdown(m_server.get(), SHUT_RDWR);
    ::shutdown(m_client.get(), SHUT_RDWR);
}

bool GuardedWire::fromServer() {
    const auto n = ::recv(m_server.get(), m_block.data(), m_block.size(), MSG_DONTWAIT);
    if (n <= 0) {
        if (mayGoOn(n)) return true;
        m_serverEnded = true;
        return false;
    }
    m_toClient = {m_block.data(), std::size_t(n)};
    count(std::size_t(n));
    if (m_guard->passes(m_toClient)) {
        m_toClient = m_toClient.substr(0, m_guard->cut(m_block.data(), m_toClient.size()));
        return m_toClient.empty() || toClient();
    }
    *m_objection.lock() = m_guard->objection();
    return false;
}

/// The wait for the first byte is the server's; what follows shows the way.
void GuardedWire::count(std::size_t bytes) {
    auto burst = m_burst.lock();
    if (!burst->wanted) return;
    burst->last = Steady::now();
    if (burst->first == Steady::time_point())
        burst->first = burst->last;
    else
        burst->bytes += bytes;
}

double GuardedWire::measured() const {
    constexpr std::size_t enough = 400'000;
    const auto burst = *m_burst.lock();
    if (burst.bytes < enough) return 0;
    return double(burst.bytes) /
           std::max(std::chrono::duration<double>(burst.last - burst.first).count(), 1e-4);
}

bool GuardedWire::toClient() {
    const auto n = ::send(m_client.get(), m_toClient.data(), m_toClient.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (n > 0) m_toClient.remove_prefix(std::size_t(n));
    return mayGoOn(n);
}

bool GuardedWire::fromClient() {
    char block[16'384];
    const auto n = ::recv(m_client.get(), block, sizeof block, MSG_DONTWAIT);
    if (n > 0) m_toServer.append(block, std::size_t(n));
    return mayGoOn(n);
}

/// A server that is gone may have left its last words.
void GuardedWire::toServer() {
    const auto n = ::send(m_server.get(), m_toServer.data(), m_toServer.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (n > 0) m_toServer.erase(0, std::size_t(n));
    if (!mayGoOn(n)) m_toServer.clear();
}

} // namespace binnacle::console
