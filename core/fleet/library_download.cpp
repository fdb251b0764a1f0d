// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "core/base/source_file.h"
#include "core/base/untrusted.h"
#include "core/fleet/library_transfer.h"
#include "core/libvirt/volume_stream.h"
#include "core/model/volume_kind.h"

#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace binnacle::library {
namespace {

constexpr std::uint64_t zerosAtOnce = 1 << 20;

Error cantWrite(const std::string& path, int error) {
    const auto code = error == ENOSPC || error == EDQUOT  ? ErrorCode::NoSpace
                      : error == EACCES || error == EPERM ? ErrorCode::PermissionDenied
                                                          : ErrorCode::Io;
    return fail(code, BINNACLE_TEXT("%1 can't be written", path), errnoText(error));
}

/// FILE.part, which becomes FILE once it is whole; nobody else writes to it meanwhile.
class Target {
public:
    static Result<Target> open(const DownloadSpec& spec) {
        Target target;
        target.m_file = spec.file;
        target.m_part = partialName(spec.file);
        struct stat is {};
        if (!spec.replace && ::lstat(spec.file.c_str(), &is) == 0)
            return fail(ErrorCode::Conflict, BINNACLE_TEXT("%1 is there already", spec.file), {},
                        BINNACLE_TEXT("Name another file, or have it replaced."));
        target.m_fd = UniqueFd(
            ::open(target.m_part.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
        if (!target.m_fd) return cantWrite(target.m_part, errno);
        if (::fstat(target.m_fd.get(), &is) != 0 || !S_ISREG(is.st_mode))
            return cantWrite(target.m_part, EINVAL);
        if (::flock(target.m_fd.get(), LOCK_EX | LOCK_NB) != 0)
            return fail(ErrorCode::InUse, BINNACLE_TEXT("Something else is writing to %1", target.m_part));
        target.m_there = std::uint64_t(is.st_size);
        return target;
    }

    std::uint64_t there() const { return m_there; }
    const std::string& part() const { return m_part; }
    Checksum checksum() const { return m_digest.checksum(); }

    /// Reads what is there, and stands behind it.
    Result<> readWhatIsThere(const TaskContext& ctx) {
        std::string block(zerosAtOnce, '\0');
        for (std::uint64_t at = 0; at < m_there;) {
            TRY(ctx.checkpoint());
            const auto n = ::read(m_fd.get(), block.data(),
                                  std::size_t(std::min<std::uint64_t>(block.size(), m_there - at)));
            if (n < 0 && errno == EINTR) continue;
            if (n <= 0)
                return fail(ErrorCode::Io, BINNACLE_TEXT("%1 can't be read", m_part), errnoText(errno));
            m_digest.add({block.data(), std::size_t(n)});
            at += std::uint64_t(n);
        }
        return {};
    }
    Result<> write(std::string_view bytes) {
        m_digest.add(bytes);
        while (!bytes.empty()) {
            const auto n = ::write(m_fd.get(), bytes.data(), bytes.size());
            if (n < 0 && errno == EINTR) continue;
            if (n < 0) return cantWrite(m_part, errno);
            bytes.remove_prefix(std::size_t(n));
        }
        return {};
    }
    Result<> leaveHole(std::uint64_t length, const TaskContext& ctx) {
        static const std::string zeros(zerosAtOnce, '\0');
        for (auto left = length; left > 0; left -= std::min(left, zerosAtOnce)) {
            m_digest.add(std::string_view(zeros).substr(0, std::size_t(std::min(left, zerosAtOnce))));
            TRY(ctx.checkpoint());
        }
        const auto end = ::lseek(m_fd.get(), off_t(length), SEEK_CUR);
        if (end < 0 || ::ftruncate(m_fd.get(), end) != 0) return cantWrite(m_part, errno);
        return {};
    }
    Result<> finish(bool replace) {
        const int failed =
            replace ? ::rename(m_part.c_str(), m_file.c_str())
                    : ::renameat2(AT_FDCWD, m_part.c_str(), AT_FDCWD, m_file.c_str(), RENAME_NOREPLACE);
        if (failed == 0) return {};
        if (errno == EEXIST) return fail(ErrorCode::Conflict, BINNACLE_TEXT("%1 is there already", m_file));
        if (!replace && errno == EINVAL &&
            ::link(m_part.c_str(), m_file.c_str()) == 0) { // a file system that can't keep from replacing
            ::unlink(m_part.c_str());
            return {};
        }
        return cantWrite(m_file, errno);
    }
    void remove() const { ::unlink(m_part.c_str()); }

private:
    std::string m_file, m_part;
    UniqueFd m_fd;
    std::uint64_t m_there = 0;
    Digest m_digest;
};

class Download {
public:
    Download(Access& access, const DownloadSpec& spec, TaskContext& ctx)
        : m_access(access)
        , m_spec(spec)
        , m_ctx(ctx) {
        const auto& path = spec.volume.path;
        const auto slash = path.rfind('/');
        if (slash == std::string::npos || slash == 0) return;
        m_folder = path.substr(0, slash);
        m_name = path.substr(slash + 1);
    }

    Result<Transferred> run() {
        auto target = TRY(Target::open(m_spec));
        auto arrived = complete(target);
        if (arrived) return m_done;
        if (m_foreign) return arrived.error();
        const bool cancelled = !m_ctx.checkpoint();
        if (!cancelled && (isLost(arrived.error()) || m_access.way->failure()))
            return brokenOff(arrived.error(),
                             BINNACLE_TEXT("What has arrived stays as %1: the same download goes on with it.",
                                           target.part()));
        target.remove();
        return arrived.error();
    }

private:
    /// It goes on only where what is there is the beginning of the volume.
    Result<> prepare(Target& target) {
        if (target.there() == 0) return {};
        m_ctx.progress(0, BINNACLE_TEXT("comparing what is there"));
        TRY(target.readWhatIsThere(m_ctx));
        const auto found =
            m_folder.empty()
                ? HostDigest{}
                : TRY(digestOnHost(*m_access.way, m_folder, m_name, "sha256", target.there(), m_ctx));
        if (found.checksum && *found.checksum == target.checksum()) {
            m_done.resumedAt = target.there();
            m_ctx.log(BINNACLE_TEXT("The download goes on behind %1", formatBytes(target.there())));
            return {};
        }
        return fail(ErrorCode::Conflict,
                    BINNACLE_TEXT("%1 is not known to be the beginning of this volume", target.part()), {},
                    BINNACLE_TEXT("Delete that file, or name another one."));
    }

    Result<> complete(Target& target) {
        m_done.volume = m_spec.volume;
        if (auto ready = prepare(target); !ready) {
            m_foreign = true;
            return ready;
        }
        TRY(receive(target));
        m_done.checksum = target.checksum();
        if (m_spec.compare) TRY(compare());
        return target.finish(m_spec.replace);
    }

    Result<> receive(Target& target) {
        const auto connection = TRY(m_access.connect(m_ctx.stopToken()));
        const std::stop_callback cut(m_ctx.stopToken(), [&] { connection->cut(); });
        Meter meter(m_ctx, target.there(),
                    m_spec.volume.format == "raw" || m_spec.volume.format == "iso"
                        ? m_spec.volume.capacityBytes
                        : m_spec.volume.allocationBytes);
        const auto received = libvirt::downloadVolume(*connection, m_spec.volume.path, target.there(),
                                                      {.data = [&](std::string_view bytes) -> Result<> {
                                                           TRY(m_ctx.checkpoint());
                                                           TRY(target.write(bytes));
                                                           meter.move(bytes.size());
                                                           return {};
                                                       },
                                                       .hole = [&](std::uint64_t length) -> Result<> {
                                                           TRY(target.leaveHole(length, m_ctx));
                                                           meter.move(length);
                                                           return {};
                                                       }});
        m_done.bytes = meter.at();
        TRY(m_ctx.checkpoint());
        return received;
    }

    Result<> compare() {
        m_ctx.progress(0.99, BINNACLE_TEXT("comparing checksums"));
        if (m_folder.empty()) {
            m_done.whyNotCompared = BINNACLE_TEXT("the volume is no file of the host");
            return {};
        }
        const auto theirs = TRY(digestOnHost(*m_access.way, m_folder, m_name, "sha256", m_done.bytes, m_ctx));
        m_done.whyNotCompared = theirs.why;
        m_done.compared = theirs.checksum.has_value();
        if (m_done.compared && *theirs.checksum != *m_done.checksum)
            return fail(
                ErrorCode::Corrupt,
                BINNACLE_TEXT("What has arrived of %1 is not what the host has now", m_spec.volume.name),
                theirs.checksum->text() + " != " + m_done.checksum->text(),
                BINNACLE_TEXT("Something writes to the volume: try again when nothing does."));
        return {};
    }

    Access& m_access;
    const DownloadSpec& m_spec;
    TaskContext& m_ctx;
    std::string m_folder, m_name; ///< where its pool has files
    bool m_foreign = false;       ///< what lies there was there before
    Transferred m_done;
};

} // namespace

Result<Transferred> download(Access& access, const DownloadSpec& spec, TaskContext& ctx) {
    return Download(access, spec, ctx).run();
}

} // namespace binnacle::library
