// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/library_transfer.h"

#include "core/base/format.h"
#include "core/base/untrusted.h"
#include "core/fleet/library_scripts.h"
#include "core/model/volume_kind.h"

#include <algorithm>
#include <cctype>

namespace binnacle::library {
namespace {

constexpr std::chrono::milliseconds tellEvery{250};
constexpr double newest = 0.3; ///< the share that the last moment has in the rate

bool hasFolder(const Pool& pool) {
    return pool.target.starts_with('/') && (pool.type == "dir" || pool.type == "fs" || pool.type == "netfs");
}

} // namespace

Meter::Meter(TaskContext ctx, std::uint64_t at, std::uint64_t total)
    : m_ctx(std::move(ctx))
    , m_at(at)
    , m_total(total)
    , m_told(Steady::now())
    , m_toldAt(at) {}

namespace {

/// Whoever closed the session cancelled nothing of ours: the way is gone.
Error notOurs(Error error) {
    if (error.code == ErrorCode::Cancelled) error.code = ErrorCode::Unreachable;
    return error;
}

} // namespace

void Meter::reach(std::uint64_t at) {
    m_at = at;
    const auto now = Steady::now();
    if (now - m_told < tellEvery) return;
    const auto rate =
        double(m_at - std::min(m_at, m_toldAt)) / std::chrono::duration<double>(now - m_told).count();
    m_rate = m_rate == 0 ? rate : m_rate * (1 - newest) + rate * newest;
    m_told = now;
    m_toldAt = m_at;
    if (m_total == 0)
        m_ctx.progress(-1, BINNACLE_TEXT("%1, %2", formatBytes(m_at), formatRate(m_rate)));
    else
        m_ctx.progress(
            std::min(0.99, double(m_at) / double(m_total)),
            BINNACLE_TEXT("%1 of %2, %3", formatBytes(m_at), formatBytes(m_total), formatRate(m_rate)));
}

Result<ssh::CommandOutput> ask(HostWay& way, const std::string& command, std::stop_token stop,
                               std::chrono::milliseconds limit) {
    auto output = way.run(command, limit, stop);
    if (!output && !stop.stop_requested()) return notOurs(output.error());
    return output;
}

Error whyNot(const ssh::CommandEnd& end, const Pool& pool, const std::string& name) {
    if (end.lost) return notOurs(*end.lost); // who was cancelled has looked before
    const auto said = singleLine(end.err, 300);
    const auto where = singleLine(pool.name, 80);
    if (said.find("No space left") != std::string::npos || said.find("quota") != std::string::npos)
        return fail(ErrorCode::NoSpace, BINNACLE_TEXT("The pool %1 is full", where), said,
                    BINNACLE_TEXT("Make room, or choose another pool."));
    switch (end.exitCode) {
    case Exit::NoFolder:
        return fail(ErrorCode::NotFound, BINNACLE_TEXT("The folder of the pool %1 is not there", where),
                    said);
    case Exit::NameTaken:
        return fail(ErrorCode::Conflict,
                    BINNACLE_TEXT("The pool %1 has a volume \"%2\" already", where, name));
    case Exit::PartInTheWay:
        return fail(
            ErrorCode::Conflict,
            BINNACLE_TEXT("%1 is in the way: something lies there that was not completed", partialName(name)),
            said, BINNACLE_TEXT("Delete that volume, or choose another name."));
    case Exit::NoProgram:
        return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The host has neither curl nor wget"), said,
                    BINNACLE_TEXT("On the host, as root: apt install curl (or the like)."));
    default:
        return fail(ErrorCode::Io, BINNACLE_TEXT("%1 can't be written into the pool %2", name, where), said);
    }
}

bool isLost(const Error& error) {
    return error.code == ErrorCode::Unreachable || error.code == ErrorCode::Timeout;
}

Error brokenOff(const Error& why, const Text& hint) {
    return fail(ErrorCode::Unreachable, BINNACLE_TEXT("The way to the host has broken off in the middle"),
                why.plain(), hint);
}

Result<HostDigest> digestOnHost(HostWay& way, const std::string& folder, const std::string& file,
                                const std::string& algorithm, std::uint64_t bytes, const TaskContext& ctx) {
    constexpr std::uint64_t slowest = 10 << 20; // bytes a second
    const auto limit = std::chrono::seconds(60 + bytes / slowest);
    const auto output = TRY(ask(way, digestCommand(folder, file, algorithm, bytes), ctx.stopToken(), limit));
    if (output.lost) return *output.lost;
    const auto word =
        std::string_view(output.out).substr(0, std::min(output.out.find_first_of(" \n"), output.out.size()));
    const auto sum = parseChecksum(algorithm + ':' + std::string(word));
    if (output.exitCode == 0 && sum) return HostDigest{*sum, {}};
    if (output.exitCode == Exit::CantWrite)
        return HostDigest{{}, BINNACLE_TEXT("this login may not read it on the host")};
    return HostDigest{{}, BINNACLE_TEXT("the host has no program for checksums")};
}

Result<Inlet> inletOf(Access& access, const Pool& pool, std::stop_token stop) {
    if (!hasFolder(pool)) return Inlet::Stream;
    const auto output = TRY(ask(*access.way, probeCommand(pool.target), std::move(stop)));
    if (output.lost) return *output.lost;
    return output.exitCode == 0 ? Inlet::Folder : Inlet::Stream;
}

Result<> removePart(HostWay& way, const Pool& pool, const std::string& name) {
    const auto removed = TRY(ask(way, removeCommand(pool.target, name), {}));
    if (removed.lost) return *removed.lost;
    if (removed.exitCode != 0)
        return fail(ErrorCode::Io, BINNACLE_TEXT("%1 can't be deleted", partialName(name)),
                    singleLine(removed.err, 300));
    return {};
}

Result<Volume> finishPart(Access& access, const Pool& pool, const std::string& name, std::stop_token stop) {
    const auto finished = TRY(ask(*access.way, finishCommand(pool.target, name), std::move(stop)));
    if (finished.lost) return *finished.lost;
    if (finished.exitCode != 0) return whyNot(finished, pool, name);
    (void)access.storage->refreshPool(
        pool.name); // refused while the pool works; the volume is looked for all the same
    auto volume = TRY(access.storage->volumeAt(pool.target + '/' + name));
    if (!volume)
        return fail(ErrorCode::Internal,
                    BINNACLE_TEXT("%1 is in the folder of the pool %2, and libvirt does not see it", name,
                                  pool.name));
    return *std::move(volume);
}

} // namespace binnacle::library
