// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/fleet/host_backend.h"

namespace binnacle {

/// Where a file has got to.
struct SentFile {
    std::string path; ///< in the guest
    std::uint64_t bytes = 0;
};

/// Writes files of this computer into a guest by its QEMU agent, piece by piece. One of the same name is
/// kept, and the new one gets a number. Blocks; cancelling takes away what was not finished.
class AgentFiles {
public:
    AgentFiles(GuestInside& inside, GuestUuid guest)
        : m_inside(inside)
        , m_guest(guest) {}

    /// The folder that is taken where none is given.
    Result<std::string> usualFolder();
    Result<SentFile> send(const std::string& file, const std::string& folder, TaskContext& ctx);

private:
    Result<std::int64_t> openIn(const std::string& path, const char* mode);
    Result<> write(std::int64_t handle, int fd, std::uint64_t size, const std::string& name,
                   TaskContext& ctx);
    Result<std::string> freePath(const std::string& folder, const std::string& name);
    void forget(std::int64_t handle, const std::string& path);

    GuestInside& m_inside;
    GuestUuid m_guest;
};

} // namespace binnacle
