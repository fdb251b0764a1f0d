// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/relay.h"

#include "core/base/thread_role.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>

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

Result<UniqueFd> connectUnix(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("The path %1 is too long for a socket", path));
    std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
    UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (fd && ::connect(fd.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) return fd;
    const int error = errno;
    if (error == EACCES || error == EPERM)
        return fail(ErrorCode::PermissionDenied, BINNACLE_TEXT("This user may not use %1", path), errnoText(error),
                    BINNACLE_TEXT("Join the group that owns the socket and log in again: sudo adduser $USER libvirt"));
    return fail(ErrorCode::Unreachable, BINNACLE_TEXT("Nothing answers at %1", path), errnoText(error),
                BINNACLE_TEXT("Is libvirt installed and running? (apt install libvirt-daemon-system; systemctl start "
                              "libvirtd)"));
}

} // namespace binnacle
