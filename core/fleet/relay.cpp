// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/relay.h"

#include "core/base/thread_role.h"

#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <vector>

namespace binnacle {
namespace {

constexpr std::size_t mostPassed = 8;

/// Bytes as they come, and the descriptors that came with the last of them.
struct Received {
    ssize_t size = 0;
    std::vector<UniqueFd> passed;
};
Received receive(int from, std::array<char, 65536>& block) {
    alignas(cmsghdr) std::array<char, CMSG_SPACE(mostPassed * sizeof(int))> control{};
    iovec part{block.data(), block.size()};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    Received received{::recvmsg(from, &message, MSG_CMSG_CLOEXEC)};
    if (received.size < 0) return received;
    for (auto* head = CMSG_FIRSTHDR(&message); head; head = CMSG_NXTHDR(&message, head)) {
        if (head->cmsg_level != SOL_SOCKET || head->cmsg_type != SCM_RIGHTS) continue;
        for (std::size_t i = 0; i < (head->cmsg_len - CMSG_LEN(0)) / sizeof(int); ++i) {
            int fd = -1;
            std::memcpy(&fd, CMSG_DATA(head) + i * sizeof fd, sizeof fd);
            received.passed.emplace_back(fd);
        }
    }
    return received;
}

bool sendAll(int to, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto n = ::send(to, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return false;
        bytes.remove_prefix(std::size_t(n));
    }
    return true;
}

/// One byte that carries descriptors: whoever reads it gets them.
bool sendPassing(int to, char byte, const std::vector<UniqueFd>& passed) {
    alignas(cmsghdr) std::array<char, CMSG_SPACE(mostPassed * sizeof(int))> control{};
    iovec part{&byte, 1};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = CMSG_SPACE(passed.size() * sizeof(int));
    auto* const head = CMSG_FIRSTHDR(&message);
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_RIGHTS;
    head->cmsg_len = CMSG_LEN(passed.size() * sizeof(int));
    for (std::size_t i = 0; i < passed.size(); ++i) {
        const int fd = passed[i].get();
        std::memcpy(CMSG_DATA(head) + i * sizeof fd, &fd, sizeof fd);
    }
    ssize_t n = 0;
    do
        n = ::sendmsg(to, &message, MSG_NOSIGNAL);
    while (n < 0 && errno == EINTR);
    return n == 1;
}

/// One direction; blocks while the other side is slow. False at the end. The kernel ends a read behind the byte that
/// descriptors came with.
bool copySome(int from, int to) {
    std::array<char, 65536> block;
    const auto received = receive(from, block);
    if (received.size < 0) return errno == EINTR || errno == EAGAIN;
    if (received.size == 0) return false;
    const std::string_view bytes(block.data(), std::size_t(received.size));
    if (received.passed.empty()) return sendAll(to, bytes);
    return sendAll(to, bytes.substr(0, bytes.size() - 1)) && sendPassing(to, bytes.back(), received.passed);
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

Result<UniqueFd> connectLoopback(unsigned port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(std::uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    UniqueFd fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (fd && ::connect(fd.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
        const int on = 1;
        ::setsockopt(fd.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        return fd;
    }
    return fail(ErrorCode::Unreachable, BINNACLE_TEXT("Nothing answers at %1", "127.0.0.1:" + std::to_string(port)), errnoText(errno));
}

} // namespace binnacle
