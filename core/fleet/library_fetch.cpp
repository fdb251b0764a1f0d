// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/untrusted.h"
#include "core/domain/image_header.h"
#include "core/fleet/library_scripts.h"
#include "core/fleet/library_transfer.h"

#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <poll.h>

namespace binnacle::library {
namespace {

constexpr auto dotEvery = std::chrono::seconds(5);
constexpr std::size_t longestLine = 200;

class Fetch {
public:
    Fetch(Access& access, const FetchSpec& spec, TaskContext& ctx)
        : m_access(access)
        , m_way(*access.way)
        , m_spec(spec)
        , m_ctx(ctx)
        , m_meter(ctx, 0, 0) {}

    Result<Transferred> run() {
        bool ours = false;
        auto arrived = complete(ours);
        if (arrived) return m_done;
        if (!ours) return arrived.error(); // what lies there is somebody else's
        if (isLost(arrived.error()) || m_way.failure())
            return brokenOff(arrived.error(),
                             BINNACLE_TEXT("The host gives it up within a minute, and deletes what it has."));
        TRY(removePart(m_way, m_spec.pool, m_spec.name));
        return arrived.error();
    }

private:
    Result<> complete(bool& ours) {
        TRY(get(ours));
        m_done.bytes = m_meter.at();
        const auto header =
            TRY(ask(m_way, headCommand(m_spec.pool.target, m_spec.name, domain::imageHeaderBytes),
                    m_ctx.stopToken()));
        if (header.exitCode != 0) return whyNot(header, m_spec.pool, m_spec.name);
        TRY(domain::checkImage(domain::readImageHeader(header.out), m_spec.name));
        TRY(compare());
        TRY(m_ctx.checkpoint());
        m_done.volume = TRY(finishPart(m_access, m_spec.pool, m_spec.name, {}));
        return {};
    }

    Result<> get(bool& ours) {
        auto pipe =
            TRY(m_way.pipe(fetchCommand(m_spec.pool.target, m_spec.name, m_spec.url), m_ctx.stopToken()));
        {
            const std::stop_callback cut(m_ctx.stopToken(),
                                         [fd = pipe.io.get()] { ::shutdown(fd, SHUT_RDWR); });
            follow(pipe.io.get());
            ::shutdown(pipe.io.get(), SHUT_RDWR);
        }
        const auto end = pipe.ended.get();
        ours = end.exitCode != Exit::NameTaken && end.exitCode != Exit::PartInTheWay &&
               end.exitCode != Exit::NoFolder;
        TRY(m_ctx.checkpoint());
        if (end.exitCode == Exit::NotFetched && end.err.find("No space left") == std::string::npos)
            return fail(ErrorCode::Io,
                        BINNACLE_TEXT("The host could not get %1", singleLine(m_spec.url, 300)),
                        singleLine(end.err, 500));
        if (end.lost || end.exitCode != 0) return whyNot(end, m_spec.pool, m_spec.name);
        return {};
    }

    /// Reads what the host tells, and tells it that somebody is there.
    void follow(int fd) {
        std::string line;
        auto dotDue = Steady::now();
        for (;;) {
            if (Steady::now() >= dotDue) {
                if (::send(fd, ".", 1, MSG_NOSIGNAL | MSG_DONTWAIT) < 0 && errno != EAGAIN && errno != EINTR)
                    return;
                dotDue = Steady::now() + dotEvery;
            }
            pollfd wait{fd, POLLIN, 0};
            if (::poll(&wait, 1, 1000) <= 0) continue;
            std::array<char, 4096> block;
            const auto n = ::recv(fd, block.data(), block.size(), MSG_DONTWAIT);
            if (n < 0 && (errno == EINTR || errno == EAGAIN)) continue;
            if (n <= 0) return;
            for (const char c : std::string_view(block.data(), std::size_t(n)))
                if (c == '\n')
                    take(std::exchange(line, {}));
                else if (line.size() < longestLine)
                    line += c;
        }
    }
    void take(const std::string& line) {
        if (line.starts_with("total ")) m_meter.expect(std::strtoull(line.c_str() + 6, nullptr, 10));
        if (line.starts_with("at ")) m_meter.reach(std::strtoull(line.c_str() + 3, nullptr, 10));
    }

    Result<> compare() {
        m_ctx.progress(0.99, BINNACLE_TEXT("comparing checksums"));
        const auto algorithm = m_spec.expected ? m_spec.expected->algorithm : "sha256";
        const auto found = TRY(
            digestOnHost(m_way, m_spec.pool.target, m_spec.name + ".part", algorithm, m_done.bytes, m_ctx));
        m_done.checksum = found.checksum;
        m_done.whyNotCompared = m_spec.expected ? found.why : BINNACLE_TEXT("no checksum was given");
        if (!m_spec.expected) return {};
        if (!found.checksum)
            return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The checksum of %1 can't be compared: %2",
                                                              m_spec.name, found.why.plain()));
        if (*found.checksum != *m_spec.expected)
            return fail(ErrorCode::Corrupt,
                        BINNACLE_TEXT("What came from %1 has another checksum", singleLine(m_spec.url, 300)),
                        found.checksum->text() + " != " + m_spec.expected->text(),
                        BINNACLE_TEXT("It was deleted."));
        m_done.compared = true;
        return {};
    }

    Access& m_access;
    HostWay& m_way;
    const FetchSpec& m_spec;
    TaskContext& m_ctx;
    Meter m_meter;
    Transferred m_done;
};

} // namespace

Result<Transferred> fetch(Access& access, const FetchSpec& spec, TaskContext& ctx) {
    if (TRY(inletOf(access, spec.pool, ctx.stopToken())) != Inlet::Folder)
        return fail(
            ErrorCode::Unsupported,
            BINNACLE_TEXT("The host's shell can't write into the pool %1", singleLine(spec.pool.name, 80)),
            {}, BINNACLE_TEXT("Log in to the host as root, or get the file to this computer and upload it."));
    return Fetch(access, spec, ctx).run();
}

} // namespace binnacle::library
