// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/libvirt_backend.h"

namespace binnacle {

/// A second session, opened on demand and shared by all transfers: what they send must not make consoles and
/// events wait.
Result<std::shared_ptr<HostWay>> LibvirtBackend::bulkWay(std::stop_token stop) {
    const std::lock_guard opening(m_openingBulk);
    std::shared_ptr<HostWay> open;
    Prompter* prompter = nullptr;
    {
        auto live = m_live.lock();
        if (!live->way) return fail(ErrorCode::Unreachable, BINNACLE_TEXT("The host is not connected"));
        if (m_spec.local) return live->way;
        open = live->bulk.lock();
        prompter = live->prompter;
    }
    if (open && !open->failure()) return open;
    std::shared_ptr<HostWay> fresh = TRY(SshWay::open(m_spec, *prompter, {}, std::move(stop)));
    auto live = m_live.lock();
    if (!live->way) return fail(ErrorCode::Unreachable, BINNACLE_TEXT("The host is not connected"));
    live->bulk = fresh;
    return fresh;
}

Result<library::Access> LibvirtBackend::bulkAccess(std::stop_token stop) {
    library::Access access{.way = TRY(bulkWay(std::move(stop))), .connect = {}, .storage = this};
    access.connect = [this, way = access.way](std::stop_token token) -> Result<ConnectionPtr> {
        std::string uri;
        {
            auto live = m_live.lock();
            if (live->drives.empty())
                return fail(ErrorCode::Unreachable, BINNACLE_TEXT("The host is not connected"));
            uri = live->drives.front().uri;
        }
        return connectBy(way, uri, {}, std::move(token));
    };
    return access;
}

/// By the first session: it is a question, and nothing is sent.
Result<Inlet> LibvirtBackend::inletOf(const Pool& pool, std::stop_token stop) {
    library::Access access{.way = way(), .connect = {}, .storage = this};
    if (!access.way) return fail(ErrorCode::Unreachable, BINNACLE_TEXT("The host is not connected"));
    return library::inletOf(access, pool, std::move(stop));
}

Result<Transferred> LibvirtBackend::upload(const UploadSpec& spec, TaskContext& ctx) {
    auto access = TRY(bulkAccess(ctx.stopToken()));
    return library::upload(access, spec, ctx);
}

Result<Transferred> LibvirtBackend::download(const DownloadSpec& spec, TaskContext& ctx) {
    auto access = TRY(bulkAccess(ctx.stopToken()));
    return library::download(access, spec, ctx);
}

Result<Transferred> LibvirtBackend::fetch(const FetchSpec& spec, TaskContext& ctx) {
    auto access = TRY(bulkAccess(ctx.stopToken()));
    return library::fetch(access, spec, ctx);
}

} // namespace binnacle
