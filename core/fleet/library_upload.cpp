// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/format.h"
#include "core/base/source_file.h"
#include "core/base/untrusted.h"
#include "core/domain/image_header.h"
#include "core/fleet/library_scripts.h"
#include "core/fleet/library_transfer.h"
#include "core/libvirt/volume_stream.h"
#include "core/model/volume_kind.h"

#include <sys/socket.h>
#include <sys/stat.h>

#include <cerrno>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

namespace binnacle::library {
namespace {

constexpr std::size_t blockSize = 1 << 20;
static_assert(blockSize >= domain::imageHeaderBytes);

/// The file, read once from its beginning to its end, and its checksum.
class Source {
public:
    static Result<Source> open(const UploadSpec& spec) {
        Source source;
        source.m_name = spec.name;
        source.m_file = TRY(openSource(spec.file));
        if (::fstat(source.m_file.fd.get(), &source.m_before) != 0)
            return fail(ErrorCode::Io, BINNACLE_TEXT("%1 can't be read", spec.file), errnoText(errno));
        ::posix_fadvise(source.m_file.fd.get(), 0, 0, POSIX_FADV_SEQUENTIAL);
        return source;
    }
    std::uint64_t size() const { return m_file.size; }
    std::uint64_t at() const { return m_at; }
    Checksum checksum() const { return m_digest.checksum(); }

    /// At most up to \a end; empty there. Valid until the next call.
    Result<std::string_view> next(std::uint64_t end) {
        const auto wanted = std::size_t(std::min<std::uint64_t>(m_block.size(), end - m_at));
        std::size_t got = 0;
        while (got < wanted) {
            const auto n = ::read(m_file.fd.get(), m_block.data() + got, wanted - got);
            if (n < 0 && errno == EINTR) continue;
            if (n < 0)
                return fail(ErrorCode::Io, BINNACLE_TEXT("%1 can't be read", m_file.name), errnoText(errno));
            if (n == 0) return changed();
            got += std::size_t(n);
        }
        const std::string_view bytes(m_block.data(), got);
        if (m_at == 0) TRY(domain::checkImage(domain::readImageHeader(bytes), m_name));
        m_digest.add(bytes);
        m_at += got;
        return bytes;
    }
    /// Conflict where it is not the file any more that was opened.
    Result<> checkUnchanged() const {
        struct stat now {};
        if (::fstat(m_file.fd.get(), &now) != 0 || now.st_size != m_before.st_size ||
            now.st_mtim.tv_sec != m_before.st_mtim.tv_sec || now.st_mtim.tv_nsec != m_before.st_mtim.tv_nsec)
            return changed();
        return {};
    }

private:
    Error changed() const {
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("%1 was changed while it was read", m_file.name), {},
                    BINNACLE_TEXT("Wait until whoever writes it has finished."));
    }
    SourceFile m_file;
    struct stat m_before {};
    std::string m_name;
    std::string m_block = std::string(blockSize, '\0');
    std::uint64_t m_at = 0;
    Digest m_digest;
};

Error noRoom(const Pool& pool, std::uint64_t free, std::uint64_t needed) {
    return fail(ErrorCode::NoSpace,
                BINNACLE_TEXT("The pool %1 has %2 free, and the file takes up %3", singleLine(pool.name, 80),
                              formatBytes(free), formatBytes(needed)),
                {}, BINNACLE_TEXT("Make room, or choose another pool."));
}

/// False where nobody reads any more.
bool sendAll(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto n = ::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        bytes.remove_prefix(std::size_t(n));
    }
    return true;
}

/// What a script prints of a name and a number.
std::uint64_t numberIn(std::string_view output, std::string_view word, std::uint64_t otherwise) {
    const auto at = output.find(word);
    if (at == std::string_view::npos) return otherwise;
    return std::strtoull(std::string(output.substr(at + word.size(), 24)).c_str(), nullptr, 10);
}

class FolderUpload {
public:
    FolderUpload(Access& access, const UploadSpec& spec, TaskContext& ctx)
        : m_access(access)
        , m_way(*access.way)
        , m_spec(spec)
        , m_ctx(ctx) {}

    Result<Transferred> run() {
        auto source = TRY(Source::open(m_spec));
        m_done.bytes = source.size();
        const auto there = TRY(partThere());
        if (there > 0)
            TRY(goOnBehind(source, there)); // what is there is left alone where it is another file's
        auto arrived = complete(source);
        if (arrived) return m_done;
        if (isLost(arrived.error()) || m_way.failure()) return resumable(arrived.error());
        if (auto removed = removePart(m_way, m_spec.pool, m_spec.name); !removed)
            return isLost(removed.error()) ? resumable(removed.error()) : removed.error();
        return arrived.error();
    }

private:
    Error resumable(const Error& why) const {
        return brokenOff(why, BINNACLE_TEXT("What has arrived stays as %1: the same upload goes on with it.",
                                            partialName(m_spec.name)));
    }

    /// How much of it is there; the pool has room for the rest.
    Result<std::uint64_t> partThere() {
        auto told = TRY(begin());
        const auto size = numberIn(told, "size ", 0);
        constexpr std::uint64_t stillWarm = 5; // seconds
        if (size > 0 && numberIn(told, "age ", 0) < stillWarm) {
            m_ctx.progress(0, BINNACLE_TEXT("looking whether somebody is uploading it"));
            std::this_thread::sleep_for(std::chrono::milliseconds(1500));
            TRY(m_ctx.checkpoint());
            told = TRY(begin());
            if (numberIn(told, "size ", 0) != size)
                return fail(ErrorCode::InUse, BINNACLE_TEXT("Somebody else is uploading %1 into the pool %2",
                                                            m_spec.name, singleLine(m_spec.pool.name, 80)));
        }
        if (size > m_done.bytes) return foreign();
        const auto free = numberIn(told, "free ", ~0ULL);
        if (m_done.bytes - size > free) return noRoom(m_spec.pool, free, m_done.bytes - size);
        return size;
    }
    Result<std::string> begin() {
        auto output = TRY(ask(m_way, beginCommand(m_spec.pool.target, m_spec.name), m_ctx.stopToken()));
        if (output.exitCode != 0) return whyNot(output, m_spec.pool, m_spec.name);
        return std::move(output.out);
    }
    Error foreign() const {
        return fail(ErrorCode::Conflict,
                    BINNACLE_TEXT("%1 is the beginning of another file", partialName(m_spec.name)), {},
                    BINNACLE_TEXT("Delete that volume, or choose another name."));
    }

    Result<> goOnBehind(Source& source, std::uint64_t there) {
        m_ctx.log(BINNACLE_TEXT("%1 have arrived before: they are compared first", formatBytes(there)));
        m_ctx.progress(0, BINNACLE_TEXT("comparing what is there"));
        auto theirs = std::async(std::launch::async, [&] {
            return digestOnHost(m_way, m_spec.pool.target, partialName(m_spec.name), "sha256", there, m_ctx);
        });
        while (source.at() < there) {
            TRY(m_ctx.checkpoint());
            TRY(source.next(there));
        }
        const auto found = TRY(theirs.get());
        if (!found.checksum)
            return fail(
                ErrorCode::Unsupported,
                BINNACLE_TEXT("What is there of %1 can't be compared: %2", m_spec.name, found.why.plain()),
                {}, BINNACLE_TEXT("Delete %1, and begin anew.", partialName(m_spec.name)));
        if (*found.checksum != source.checksum()) return foreign();
        m_done.resumedAt = there;
        m_ctx.log(BINNACLE_TEXT("The upload goes on behind %1", formatBytes(there)));
        return {};
    }

    Result<> complete(Source& source) {
        TRY(send(source));
        TRY(source.checkUnchanged());
        m_done.checksum = source.checksum();
        if (m_spec.compare) TRY(compare());
        TRY(m_ctx.checkpoint());
        m_done.volume = TRY(finishPart(m_access, m_spec.pool, m_spec.name, {}));
        return {};
    }

    Result<> send(Source& source) {
        auto pipe = TRY(m_way.pipe(appendCommand(m_spec.pool.target, m_spec.name), m_ctx.stopToken()));
        Meter meter(m_ctx, source.at(), source.size());
        {
            const std::stop_callback cut(m_ctx.stopToken(),
                                         [fd = pipe.io.get()] { ::shutdown(fd, SHUT_RDWR); });
            while (source.at() < source.size()) {
                const auto bytes = TRY(source.next(source.size()));
                if (!sendAll(pipe.io.get(), bytes)) break; // its end says why
                meter.reach(source.at());
            }
            ::shutdown(pipe.io.get(), SHUT_WR);
        }
        const auto end = pipe.ended.get();
        TRY(m_ctx.checkpoint());
        if (end.lost || end.exitCode != 0) return whyNotSent(end);
        return {};
    }
    /// What the host's program said may not have come through any more; the pool itself says whether it is full.
    Error whyNotSent(const ssh::CommandEnd& end) {
        constexpr std::uint64_t none = 1 << 20;
        auto why = whyNot(end, m_spec.pool, m_spec.name);
        if (why.code != ErrorCode::Io) return why;
        const auto pool = m_access.storage->poolNow(m_spec.pool.name);
        return pool && pool->availableBytes < none ? noRoom(*pool, pool->availableBytes, m_done.bytes) : why;
    }

    Result<> compare() {
        m_ctx.progress(0.99, BINNACLE_TEXT("comparing checksums"));
        const auto theirs = TRY(
            digestOnHost(m_way, m_spec.pool.target, partialName(m_spec.name), "sha256", m_done.bytes, m_ctx));
        m_done.whyNotCompared = theirs.why;
        if (!theirs.checksum) return {};
        if (*theirs.checksum != *m_done.checksum)
            return fail(ErrorCode::Corrupt,
                        BINNACLE_TEXT("What has arrived of %1 is not what was sent", m_spec.name),
                        theirs.checksum->text() + " != " + m_done.checksum->text());
        m_done.compared = true;
        return {};
    }

    Access& m_access;
    HostWay& m_way;
    const UploadSpec& m_spec;
    TaskContext& m_ctx;
    Transferred m_done;
};

/// Into a volume that is there: what libvirt writes has its name from the beginning.
class StreamUpload {
public:
    StreamUpload(Access& access, const UploadSpec& spec, TaskContext& ctx)
        : m_access(access)
        , m_spec(spec)
        , m_ctx(ctx) {}

    Result<Transferred> run() {
        auto source = TRY(Source::open(m_spec));
        const auto pool = TRY(m_access.storage->poolNow(m_spec.pool.name));
        if (source.size() > pool.availableBytes) return noRoom(pool, pool.availableBytes, source.size());
        const auto volume = TRY(m_access.storage->createVolume({.pool = pool.name,
                                                                .name = m_spec.name,
                                                                .format = "raw",
                                                                .capacityBytes = source.size(),
                                                                .backing = {},
                                                                .backingFormat = {}}));
        auto done = fill(source, volume);
        if (done) return done;
        auto why = m_ctx.checkpoint();
        if (why) why = done.error();
        auto removed = m_access.storage->deleteVolume(volume.path);
        if (!removed && removed.error().code != ErrorCode::NotFound) {
            m_ctx.log(BINNACLE_TEXT("%1 can't be deleted", volume.path));
            return fail(ErrorCode::Unreachable,
                        BINNACLE_TEXT("%1 is left on the host, and is of no use", m_spec.name),
                        why.error().plain(), BINNACLE_TEXT("Delete that volume."));
        }
        return why.error();
    }

private:
    Result<Transferred> fill(Source& source, const Volume& volume) {
        const auto connection = TRY(m_access.connect(m_ctx.stopToken()));
        {
            const std::stop_callback cut(m_ctx.stopToken(), [&] { connection->cut(); });
            Meter meter(m_ctx, 0, source.size());
            TRY(libvirt::uploadVolume(*connection, volume.path, source.size(),
                                      [&]() -> Result<std::string_view> {
                                          TRY(m_ctx.checkpoint());
                                          meter.reach(source.at());
                                          return source.next(source.size());
                                      }));
        }
        TRY(source.checkUnchanged());
        Transferred done{.volume = {}, .bytes = source.size(), .checksum = source.checksum()};
        if (m_spec.compare) TRY(compare(done, volume));
        (void)m_access.storage->refreshPool(m_spec.pool.name); // its format is told by what is in it now
        const auto now = TRY(m_access.storage->volumeAt(volume.path));
        done.volume = now.value_or(volume);
        return done;
    }

    Result<> compare(Transferred& done, const Volume& volume) {
        m_ctx.progress(0.99, BINNACLE_TEXT("comparing checksums"));
        const auto slash = volume.path.rfind('/');
        if (slash == std::string::npos || slash == 0) {
            done.whyNotCompared = BINNACLE_TEXT("the volume is no file of the host");
            return {};
        }
        const auto theirs = TRY(digestOnHost(*m_access.way, volume.path.substr(0, slash),
                                             volume.path.substr(slash + 1), "sha256", done.bytes, m_ctx));
        done.whyNotCompared = theirs.why;
        done.compared = theirs.checksum.has_value();
        if (done.compared && *theirs.checksum != *done.checksum)
            return fail(ErrorCode::Corrupt,
                        BINNACLE_TEXT("What has arrived of %1 is not what was sent", m_spec.name),
                        theirs.checksum->text() + " != " + done.checksum->text());
        return {};
    }

    Access& m_access;
    const UploadSpec& m_spec;
    TaskContext& m_ctx;
};

} // namespace

Result<Transferred> upload(Access& access, const UploadSpec& spec, TaskContext& ctx) {
    return spec.inlet == Inlet::Folder ? FolderUpload(access, spec, ctx).run()
                                       : StreamUpload(access, spec, ctx).run();
}

} // namespace binnacle::library
