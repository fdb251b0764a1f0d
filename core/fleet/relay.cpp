// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/relay.h"

#include "core/base/thread_role.h"

#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>

namespace binnacle {
namespace {

/// One direction; blocks while the other side is slow. False at the end.
bool copySome(int from, int to) {
    std::array<char, 65536> block;
    const auto n = ::recv(from, block.data(), block.size(), 0);
    if (n < 0) return errno == EINTR || errno == EAGAIN;
    if (n == 0) return false;
    for (ssize_t sent = 0; sent < n;) {
        const auto m = ::send(to, block.data() + sent, std::size_t(n - sent), MSG_NOSIGNAL);
        if (m < 0 && errno == EINTR) continue;
        if (m < 0) return false;
        sent += m;
    }
    return true;
}

} // namespace

Relay::Relay(UniqueFd a, UniqueFd b)
    : m_a(std::move(a))
    , m_b(std::move(b))
    , m_thread([this] {
        nameThread("relay");
        run();
    }) {}

Relay::~Relay() {
    cut();
    m_thread.join();
}

void Relay::cut() {
    ::shutdown(m_a.get(), SHUT_RDWR);
    ::shutdown(m_b.get(), SHUT_RDWR);
}

void Relay::run() {
    for (;;) {
        pollfd wait[]{{m_a.get(), POLLIN, 0}, {m_b.get(), POLLIN, 0}};
        if (::poll(wait, 2, -1) < 0 && errno != EINTR) break;
        if (wait[0].revents && !copySome(m_a.get(), m_b.get())) break;
        if (wait[1].revents && !copySome(m_b.get(), m_a.get())) break;
    }
    cut();
}

} // namespace binnacle
