// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fd.h"

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <system_error>
#include <unistd.h>

namespace binnacle {

void UniqueFd::reset() {
    if (m_fd >= 0) ::close(std::exchange(m_fd, -1));
}

UniqueFd UniqueFd::duplicate() const {
    return m_fd < 0 ? UniqueFd() : UniqueFd(::fcntl(m_fd, F_DUPFD_CLOEXEC, 0));
}

Result<std::pair<UniqueFd, UniqueFd>> socketPair() {
    int fds[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) != 0)
        return fail(ErrorCode::Io, BINNACLE_TEXT("Cannot make a pair of sockets"), errnoText(errno));
    return std::pair{UniqueFd(fds[0]), UniqueFd(fds[1])};
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
        return fail(ErrorCode::PermissionDenied, BINNACLE_TEXT("This user may not use %1", path), errnoText(error));
    return fail(ErrorCode::Unreachable, BINNACLE_TEXT("Nothing answers at %1", path), errnoText(error));
}

void setNonBlocking(int fd) {
    ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
}

std::string errnoText(int error) {
    return std::generic_category().message(error);
}

WakeFd::WakeFd()
    : m_fd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

void WakeFd::wake() const {
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto n = ::write(m_fd.get(), &one, sizeof one);
}

void WakeFd::drain() const {
    std::uint64_t count = 0;
    [[maybe_unused]] const auto n = ::read(m_fd.get(), &count, sizeof count);
}

} // namespace binnacle
