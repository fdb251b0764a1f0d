// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recording/part_file.h"

#include "core/base/thread_role.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace binnacle::recording {
namespace {
namespace fs = std::filesystem;

constexpr int mostParts = 100; ///< of the same name

Error ioError(const char* message, const fs::path& path, Text hint = {}) {
    const int error = errno;
    const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
    const auto code = full                                                  ? ErrorCode::NoSpace
                      : error == EACCES || error == EPERM || error == EROFS ? ErrorCode::PermissionDenied
                      : error == ENOENT || error == ENOTDIR                 ? ErrorCode::NotFound
                                                                            : ErrorCode::Io;
    return fail(code, BINNACLE_TEXT(message, path.string()), errnoText(error), std::move(hint));
}

fs::path partOf(const fs::path& target, int number) {
    auto name = target.stem().string() + ".part";
    if (number > 1) name += "-" + std::to_string(number);
    return target.parent_path() / (name + target.extension().string());
}

} // namespace

Result<PartFile> PartFile::create(fs::path target) {
    assertMayBlock("PartFile::create");
    std::error_code failed;
    target = fs::absolute(target, failed);
    for (int number = 1; number <= mostParts; ++number) {
        auto path = partOf(target, number);
        UniqueFd fd(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        if (fd) return PartFile(std::move(fd), std::move(target), std::move(path));
        if (errno != EEXIST)
            return ioError(BINNACLE_NOOP("%1 can't be written"), path,
                           BINNACLE_TEXT("Choose a folder that is there and that you may write to."));
    }
    return fail(ErrorCode::Conflict,
                BINNACLE_TEXT("There are %1 unfinished recordings of this name", mostParts), target.string(),
                BINNACLE_TEXT("Choose another name."));
}

Result<> PartFile::write(std::span<const std::uint8_t> bytes) {
    while (!bytes.empty()) {
        const auto n = ::pwrite(m_fd.get(), bytes.data(), bytes.size(), off_t(m_place));
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0)
            return ioError(BINNACLE_NOOP("%1 can't be written any further"), m_path,
                           BINNACLE_TEXT("What was recorded until then is in it and can be played."));
        bytes = bytes.subspan(std::size_t(n));
        m_place += std::size_t(n);
        m_size = std::max(m_size, m_place);
    }
    return {};
}

Result<> PartFile::complete() {
    if (::fsync(m_fd.get()) != 0 && errno != EINVAL)
        return ioError(BINNACLE_NOOP("%1 can't be written any further"), m_path,
                       BINNACLE_TEXT("What was recorded until then is in it and can be played."));
    if (::rename(m_path.c_str(), m_target.c_str()) != 0)
        return ioError(BINNACLE_NOOP("The recording can't be renamed and stays %1"), m_path);
    m_path = m_target;
    return {};
}

void PartFile::remove() {
    ::unlink(m_path.c_str());
}

} // namespace binnacle::recording
