// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/file_replace.h"

#include "core/base/thread_role.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace binnacle {
namespace {
namespace fs = std::filesystem;

Error ioError(const char* message, const fs::path& path) {
    const int error = errno;
    const auto code = error == ENOSPC || error == EDQUOT ? ErrorCode::NoSpace
                      : error == EACCES || error == EROFS ? ErrorCode::PermissionDenied
                                                          : ErrorCode::Io;
    return fail(code, BINNACLE_TEXT(message, path.string()), errnoText(error),
                code == ErrorCode::NoSpace ? BINNACLE_TEXT("Free some space; the old file is unchanged.") : Text());
}

Result<> writeAll(int fd, std::string_view bytes, const fs::path& path) {
    while (!bytes.empty()) {
        const auto n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return ioError(BINNACLE_NOOP("Cannot write %1"), path);
        bytes.remove_prefix(std::size_t(n));
    }
    return {};
}

fs::path followed(const fs::path& path) {
    std::error_code error;
    const auto target = fs::weakly_canonical(path, error);
    return error ? path : target;
}

Result<> writeBeside(const fs::path& temporary, std::string_view bytes) {
    const UniqueFd fd(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!fd) return ioError(BINNACLE_NOOP("Cannot write %1"), temporary);
    TRY(writeAll(fd.get(), bytes, temporary));
    if (::fsync(fd.get()) != 0) return ioError(BINNACLE_NOOP("Cannot write %1"), temporary);
    return {};
}

void syncFolder(const fs::path& folder) {
    const UniqueFd fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd) ::fsync(fd.get());
}

} // namespace

Result<std::string> readWholeFile(const fs::path& path) {
    assertMayBlock("readWholeFile");
    const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd && errno == ENOENT) return std::string();
    if (!fd) return ioError(BINNACLE_NOOP("Cannot read %1"), path);
    std::string text;
    char buffer[65536];
    for (;;) {
        const auto n = ::read(fd.get(), buffer, sizeof buffer);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return ioError(BINNACLE_NOOP("Cannot read %1"), path);
        if (n == 0) return text;
        text.append(buffer, std::size_t(n));
        if (text.size() > (std::size_t{16} << 20))
            return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("%1 is too large", path.string()));
    }
}

Result<> replaceFile(const fs::path& path, std::string_view bytes) {
    assertMayBlock("replaceFile");
    const auto target = followed(path);
    const auto temporary = fs::path(target.string() + ".new");
    if (auto written = writeBeside(temporary, bytes); !written) {
        ::unlink(temporary.c_str());
        return written;
    }
    if (::rename(temporary.c_str(), target.c_str()) != 0)
        return ioError(BINNACLE_NOOP("Cannot replace %1"), target);
    syncFolder(target.parent_path());
    return {};
}

Result<UniqueFd> lockForEdit(const fs::path& path) {
    assertMayBlock("lockForEdit");
    const auto target = followed(path);
    const auto lock = target.parent_path() / ("." + target.filename().string() + ".lock");
    UniqueFd fd(::open(lock.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!fd) return ioError(BINNACLE_NOOP("Cannot write %1"), lock);
    while (::flock(fd.get(), LOCK_EX) != 0)
        if (errno != EINTR) return ioError(BINNACLE_NOOP("Cannot lock %1"), lock);
    return fd;
}

} // namespace binnacle
