// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Owned file descriptors.

#include "core/base/result.h"

#include <string>
#include <utility>

namespace binnacle {

/// Closes its descriptor when it goes. Movable.
class UniqueFd {
public:
    UniqueFd() = default;
    explicit UniqueFd(int fd)
        : m_fd(fd) {}
    UniqueFd(UniqueFd&& other) noexcept
        : m_fd(std::exchange(other.m_fd, -1)) {}
    UniqueFd& operator=(UniqueFd&& other) noexcept {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    UniqueFd(const UniqueFd&) = delete;
    UniqueFd& operator=(const UniqueFd&) = delete;
    ~UniqueFd() { reset(); }

    explicit operator bool() const { return m_fd >= 0; }
    int get() const { return m_fd; }
    int release() { return std::exchange(m_fd, -1); }
    void reset();
    UniqueFd duplicate() const; ///< empty where this is, or where none is left

private:
    int m_fd = -1;
};

/// Two connected stream sockets, close-on-exec.
Result<std::pair<UniqueFd, UniqueFd>> socketPair();
/// A stream socket to whoever listens at \a path. Unreachable or PermissionDenied.
Result<UniqueFd> connectUnix(const std::string& path);
void setNonBlocking(int fd);
/// The message of \a error as the C library words it; thread-safe.
std::string errnoText(int error);

/// Wakes a poll() from another thread. Thread-safe.
class WakeFd {
public:
    WakeFd();
    int fd() const { return m_fd.get(); } ///< readable once woken
    void wake() const;
    void drain() const;

private:
    UniqueFd m_fd;
};

} // namespace binnacle
