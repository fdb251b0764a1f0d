// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/source_file.h"

#include "core/base/fd.h"
#include "core/base/thread_role.h"
#include "core/base/untrusted.h"

#include <sys/stat.h>

#include <cerrno>
#include <fcntl.h>

namespace binnacle {
namespace {

Error cantBeRead(const std::string& path, int error) {
    const auto code = error == ENOENT   ? ErrorCode::NotFound
                      : error == EACCES ? ErrorCode::PermissionDenied
                                        : ErrorCode::Io;
    return fail(code, BINNACLE_TEXT("%1 can't be read", path), errnoText(error));
}

} // namespace

Result<SourceFile> openSource(const std::string& path) {
    assertMayBlock("openSource");
    // A pipe that nobody writes to would hang the opening.
    SourceFile file{UniqueFd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)), 0, {}};
    if (!file.fd) return cantBeRead(path, errno);
    struct stat is {};
    if (::fstat(file.fd.get(), &is) != 0) return cantBeRead(path, errno);
    if (S_ISDIR(is.st_mode))
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("%1 is a folder", path), {},
                    BINNACLE_TEXT("Only files can be sent: pack it first, or share it."));
    if (!S_ISREG(is.st_mode))
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("%1 is no file that can be sent", path));
    file.size = std::uint64_t(is.st_size);
    file.name = path.substr(path.find_last_of('/') + 1);
    return file;
}

std::string safeFileName(std::string_view name) {
    const auto valid = validUtf8(name.substr(name.find_last_of('/') + 1));
    std::string safe;
    for (const char c : valid) {
        const auto u = static_cast<unsigned char>(c);
        safe += u < 0x20 || u == 0x7f || std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos
                    ? '_'
                    : c;
    }
    while (!safe.empty() && (safe.back() == '.' || safe.back() == ' '))
        safe.pop_back();
    if (safe.size() > 200) { // bytes; not in the middle of a character
        std::size_t end = 200;
        while (end > 0 && (static_cast<unsigned char>(safe[end]) & 0xc0) == 0x80)
            --end;
        safe.resize(end);
    }
    return safe.empty() ? "file" : safe;
}

} // namespace binnacle
