// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// How LibvirtBackend keeps what HostLibrary promises.

#include "core/fleet/host_library.h"
#include "core/fleet/host_storage.h"
#include "core/fleet/host_way.h"
#include "core/libvirt/connection.h"

namespace binnacle::library {

/// What a transfer goes through.
struct Access {
    std::shared_ptr<HostWay> way; ///< for bulk data alone where the host is reached by SSH
    std::function<Result<std::shared_ptr<libvirt::Connection>>(std::stop_token)>
        connect; ///< libvirt by that way
    HostStorage* storage = nullptr;
};

Result<Inlet> inletOf(Access& access, const Pool& pool, std::stop_token stop);
Result<Transferred> upload(Access& access, const UploadSpec& spec, TaskContext& ctx);
Result<Transferred> download(Access& access, const DownloadSpec& spec, TaskContext& ctx);
Result<Transferred> fetch(Access& access, const FetchSpec& spec, TaskContext& ctx);

/// Tells how far a transfer is and how fast, a few times a second.
class Meter {
public:
    /// \a total 0: not known.
    Meter(TaskContext ctx, std::uint64_t at, std::uint64_t total);
    void reach(std::uint64_t at);
    void move(std::uint64_t more) { reach(m_at + more); }
    void expect(std::uint64_t total) { m_total = total; }
    std::uint64_t at() const { return m_at; }

private:
    TaskContext m_ctx;
    std::uint64_t m_at, m_total;
    Steady::time_point m_told;
    std::uint64_t m_toldAt;
    double m_rate = 0;
};

/// Runs a script of library_scripts.h; an error where the host can't be asked.
Result<ssh::CommandOutput> ask(HostWay& way, const std::string& command, std::stop_token stop,
                               std::chrono::milliseconds limit = std::chrono::seconds(30));
/// What such a script's end means for whoever wanted \a name in \a pool.
Error whyNot(const ssh::CommandEnd& end, const Pool& pool, const std::string& name);
/// The way has gone, or goes: what has arrived stays.
Error brokenOff(const Error& why, const Text& hint);
bool isLost(const Error& error);

/// The host's own checksum of the first \a bytes of a file in a pool's folder; none, and why, where it has
/// none to tell.
struct HostDigest {
    std::optional<Checksum> checksum;
    Text why{};
};
Result<HostDigest> digestOnHost(HostWay& way, const std::string& folder, const std::string& file,
                                const std::string& algorithm, std::uint64_t bytes, const TaskContext& ctx);
/// Deletes the part. Unreachable where it may still be there.
Result<> removePart(HostWay& way, const Pool& pool, const std::string& name);
/// Gives the part its name, and lets libvirt see it.
Result<Volume> finishPart(Access& access, const Pool& pool, const std::string& name, std::stop_token stop);

} // namespace binnacle::library
