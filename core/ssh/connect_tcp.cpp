// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ssh/connect_tcp.h"

#include "core/base/clock.h"
#include "core/base/thread_role.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>

namespace binnacle::ssh {
namespace {

constexpr auto tick = std::chrono::milliseconds(100);

/// getaddrinfo() can't be interrupted, so it runs on a thread of its own that may outlive the question.
struct Lookup {
    std::mutex mutex;
    std::condition_variable done;
    bool finished = false;
    int error = 0;
    addrinfo* found = nullptr;
    ~Lookup() {
        if (found) freeaddrinfo(found);
    }
};

Error cancelled() {
    return fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled"));
}

Result<std::shared_ptr<Lookup>> lookUp(const std::string& host, unsigned port, int family, Steady::time_point deadline,
                                       const std::stop_token& stop) {
    auto lookup = std::make_shared<Lookup>();
    std::thread([lookup, host, family, service = std::to_string(port)] {
        nameThread("dns");
        addrinfo hints{};
        hints.ai_family = family;
        hints.ai_socktype = SOCK_STREAM;
        hints.ai_flags = AI_ADDRCONFIG;
        addrinfo* found = nullptr;
        const int error = getaddrinfo(host.c_str(), service.c_str(), &hints, &found);
        const std::scoped_lock lock(lookup->mutex);
        lookup->error = error;
        lookup->found = found;
        lookup->finished = true;
        lookup->done.notify_all();
    }).detach();
    std::unique_lock lock(lookup->mutex);
    while (!lookup->done.wait_for(lock, tick, [&] { return lookup->finished; })) {
        if (stop.stop_requested()) return cancelled();
        if (Steady::now() > deadline)
            return fail(ErrorCode::Timeout, BINNACLE_TEXT("Looking up the name \"%1\" took too long", host), {},
                        BINNACLE_TEXT("Check the network and the name server of this computer."));
    }
    if (lookup->error)
        return fail(ErrorCode::Unreachable, BINNACLE_TEXT("The name \"%1\" is not known", host),
                    gai_strerror(lookup->error), BINNACLE_TEXT("Check the address of the host."));
    return lookup;
}

void tune(int fd) {
    const auto set = [fd](int level, int option, int value) { setsockopt(fd, level, option, &value, sizeof value); };
    set(IPPROTO_TCP, TCP_NODELAY, 1);
    set(SOL_SOCKET, SO_KEEPALIVE, 1);
    set(IPPROTO_TCP, TCP_KEEPIDLE, 15);
    set(IPPROTO_TCP, TCP_KEEPINTVL, 5);
    set(IPPROTO_TCP, TCP_USER_TIMEOUT, 12'000);
}

/// 0 or an errno; ECANCELED and ETIMEDOUT are its own too.
int waitConnected(int fd, Steady::time_point deadline, const std::stop_token& stop) {
    for (;;) {
        if (stop.stop_requested()) return ECANCELED;
        if (Steady::now() > deadline) return ETIMEDOUT;
        pollfd wait{fd, POLLOUT, 0};
        if (::poll(&wait, 1, int(tick.count())) <= 0) continue;
        int error = 0;
        socklen_t size = sizeof error;
        getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size);
        return error;
    }
}

/// An address of this computer to connect from; a host name is not taken. 0 or an errno.
int bindTo(int fd, const std::string& from, int family) {
    addrinfo hints{};
    hints.ai_family = family;
    hints.ai_flags = AI_NUMERICHOST;
    addrinfo* found = nullptr;
    if (getaddrinfo(from.c_str(), nullptr, &hints, &found) != 0) return EADDRNOTAVAIL;
    const int rc = ::bind(fd, found->ai_addr, found->ai_addrlen);
    const int error = rc == 0 ? 0 : errno;
    freeaddrinfo(found);
    return error;
}

int tryAddress(const addrinfo& address, const std::string& from, UniqueFd& fd, Steady::time_point deadline,
               const std::stop_token& stop) {
    fd = UniqueFd(::socket(address.ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!fd) return errno;
    tune(fd.get());
    if (!from.empty())
        if (const int error = bindTo(fd.get(), from, address.ai_family)) return error;
    if (::connect(fd.get(), address.ai_addr, address.ai_addrlen) == 0) return 0;
    return errno == EINPROGRESS ? waitConnected(fd.get(), deadline, stop) : errno;
}

} // namespace

Result<UniqueFd> connectTcp(const std::string& host, unsigned port, std::chrono::milliseconds timeout,
                            std::stop_token stop, const TcpChoice& choice) {
    assertMayBlock("connectTcp");
    const auto deadline = Steady::now() + timeout;
    const auto lookup = TRY(lookUp(host, port, choice.family, deadline, stop));
    int error = EHOSTUNREACH;
    for (const auto* address = lookup->found; address; address = address->ai_next) {
        UniqueFd fd;
        error = tryAddress(*address, choice.from, fd, deadline, stop);
        if (error == 0) return fd;
        if (error == ECANCELED) return cancelled();
    }
    if (error == ETIMEDOUT)
        return fail(ErrorCode::Timeout, BINNACLE_TEXT("%1 does not answer on port %2", host, port), {},
                    BINNACLE_TEXT("Is the host switched on and its network up? Does a firewall drop the port?"));
    if (error == ECONNREFUSED)
        return fail(ErrorCode::Unreachable, BINNACLE_TEXT("%1 refuses connections on port %2", host, port),
                    errnoText(error), BINNACLE_TEXT("Is sshd running there, and is this its port?"));
    if (error == EADDRNOTAVAIL && !choice.from.empty())
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("This computer has no address %1 to connect from", choice.from),
                    errnoText(error), BINNACLE_TEXT("Check BindAddress in ~/.ssh/config."));
    return fail(ErrorCode::Unreachable, BINNACLE_TEXT("%1 can't be reached", host), errnoText(error),
                BINNACLE_TEXT("Check the address and the network."));
}

} // namespace binnacle::ssh
