// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fd.h"

#include <filesystem>

namespace binnacle {

/// Shows that a program lives: a file that it holds locked. The kernel lets go of the lock when the program
/// ends, however it ends.
class OwnerLock {
public:
    /// A new one in \a folder.
    static Result<OwnerLock> take(const std::filesystem::path& folder);
    ~OwnerLock();
    OwnerLock(OwnerLock&&) = default;
    OwnerLock& operator=(OwnerLock&&) = delete;

    const std::string& name() const { return m_name; }
    static bool isAlive(const std::filesystem::path& folder, const std::string& name);

private:
    OwnerLock(UniqueFd fd, std::filesystem::path path, std::string name)
        : m_fd(std::move(fd))
        , m_path(std::move(path))
        , m_name(std::move(name)) {}
    UniqueFd m_fd;
    std::filesystem::path m_path;
    std::string m_name;
};

} // namespace binnacle
