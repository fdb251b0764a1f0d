// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/door.h"

#include "core/base/paths.h"
#include "core/base/thread_role.h"

#include <atomic>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace binnacle::libvirt {
namespace {

constexpr int tickMs = 50;

std::string freshPath() {
    static std::atomic<unsigned> count{0};
    return (paths::runtime() / ("v" + std::to_string(getpid()) + "-" + std::to_string(++count) + ".sock")).string();
}

Result<UniqueFd> listenAt(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        return fail(ErrorCode::Io, BINNACLE_TEXT("The path %1 is too long for a socket", path), {},
                    BINNACLE_TEXT("Set XDG_RUNTIME_DIR to a shorter folder."));
    std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
    ::unlink(path.c_str());
    UniqueFd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const auto failed = [&] {
        return fail(ErrorCode::Io, BINNACLE_TEXT("Cannot make the socket %1", path), errnoText(errno));
    };
    if (!fd || ::bind(fd.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) return failed();
    ::chmod(path.c_str(), 0600);
    if (::listen(fd.get(), 1) != 0) return failed();
    return fd;
}

Error timedOut() {
    return fail(ErrorCode::Timeout, BINNACLE_TEXT("libvirtd accepts connections but does not answer"), {},
                BINNACLE_TEXT("Look at the host: is libvirtd stopped or overloaded? (systemctl status libvirtd, "
                              "journalctl -u libvirtd)"));
}

} // namespace

Result<std::unique_ptr<Door>> Door::open(Dial dial, std::chrono::milliseconds timeout, std::stop_token stop) {
    auto path = freshPath();
    auto listener = TRY(listenAt(path));
    return std::unique_ptr<Door>(
        new Door(std::move(listener), std::move(path), std::move(dial), timeout, std::move(stop)));
}

Door::Door(UniqueFd listener, std::string path, Dial dial, std::chrono::milliseconds timeout, std::stop_token stop)
    : m_listener(std::move(listener))
    , m_path(std::move(path))
    , m_dial(std::move(dial))
    , m_deadline(std::chrono::steady_clock::now() + timeout)
    , m_outer(std::move(stop))
    , m_thread([this] {
        nameThread("door");
        serve();
    }) {}

Door::~Door() {
    established();
    ::unlink(m_path.c_str());
}

void Door::established() {
    m_done.request_stop();
    m_wake.wake();
    if (m_thread.joinable()) m_thread.join();
}

std::optional<Error> Door::failure() {
    established();
    return m_failure;
}

UniqueFd Door::takeWire() {
    established();
    return std::move(m_wire);
}

Result<UniqueFd> Door::acceptOne() {
    while (!m_done.stop_requested()) {
        if (m_outer.stop_requested()) return fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled"));
        if (std::chrono::steady_clock::now() > m_deadline) return timedOut();
        pollfd wait[]{{m_listener.get(), POLLIN, 0}, {m_wake.fd(), POLLIN, 0}};
        if (::poll(wait, 2, tickMs) <= 0 || !wait[0].revents) continue;
        UniqueFd client(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC));
        if (client) return client;
    }
    return fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled"));
}

void Door::serve() {
    auto client = acceptOne();
    if (!client) {
        if (!m_done.stop_requested()) m_failure = client.error();
        m_listener.reset(); // whoever connects now, or has and was not accepted yet, is turned away
        return;
    }
    m_wire = client->duplicate();
    if (auto dialled = m_dial(std::move(*client), m_outer); !dialled) {
        m_failure = dialled.error();
        ::shutdown(m_wire.get(), SHUT_RDWR);
        return;
    }
    while (!m_done.stop_requested()) {
        const bool late = std::chrono::steady_clock::now() > m_deadline;
        if (late || m_outer.stop_requested()) {
            m_failure = late ? timedOut() : fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled"));
            ::shutdown(m_wire.get(), SHUT_RDWR);
            return;
        }
        pollfd wait{m_wake.fd(), POLLIN, 0};
        ::poll(&wait, 1, tickMs);
    }
}

} // namespace binnacle::libvirt
