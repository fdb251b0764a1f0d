// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/owner_lock.h"

#include <cerrno>
#include <fcntl.h>
#include <random>
#include <sys/file.h>
#include <unistd.h>

namespace binnacle {
namespace {

std::string freshName() {
    std::random_device random;
    return fmt::format("{:08x}{:08x}", random(), random());
}

} // namespace

Result<OwnerLock> OwnerLock::take(const std::filesystem::path& folder) {
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    auto name = freshName();
    auto path = folder / name;
    UniqueFd fd(::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!fd || ::flock(fd.get(), LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorCode::Io, BINNACLE_TEXT("Cannot write %1", path.string()), errnoText(errno));
    return OwnerLock(std::move(fd), std::move(path), std::move(name));
}

OwnerLock::~OwnerLock() {
    if (m_fd) ::unlink(m_path.c_str());
}

bool OwnerLock::isAlive(const std::filesystem::path& folder, const std::string& name) {
    if (name.empty() || name.find('/') != std::string::npos) return false;
    const auto path = folder / name;
    const UniqueFd fd(::open(path.c_str(), O_RDWR | O_CLOEXEC));
    if (!fd) return false;
    if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0) return errno == EWOULDBLOCK;
    ::unlink(path.c_str());
    return false;
}

} // namespace binnacle
