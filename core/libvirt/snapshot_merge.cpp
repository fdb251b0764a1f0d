// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/snapshot_merge.h"

#include "core/libvirt/error.h"
#include "core/libvirt/guests.h"
#include "core/libvirt/lookup.h"

#include <algorithm>
#include <thread>

namespace binnacle::libvirt {
namespace {

constexpr std::chrono::milliseconds pollEvery{200};
constexpr int pivotTries = 25; ///< all may be copied a moment before QEMU calls it ready

/// One disk's block commit.
class Merge {
public:
    Merge(Connection& jobs, virDomainPtr domain, std::string disk)
        : m_jobs(jobs)
        , m_domain(domain)
        , m_disk(std::move(disk)) {}

    Result<> run(TaskContext& ctx) {
        {
            const auto use = m_jobs.use();
            const unsigned flags = VIR_DOMAIN_BLOCK_COMMIT_ACTIVE | VIR_DOMAIN_BLOCK_COMMIT_SHALLOW | VIR_DOMAIN_BLOCK_COMMIT_DELETE;
            if (virDomainBlockCommit(m_domain, m_disk.c_str(), nullptr, nullptr, 0, flags) != 0) return lastError();
        }
        auto copied = awaitCopy(ctx);
        auto done = copied ? pivot() : std::move(copied);
        if (!done) end(0); // else it would go on by itself
        return done;
    }

private:
    Result<> awaitCopy(TaskContext& ctx) {
        for (;;) {
            TRY(ctx.checkpoint());
            virDomainBlockJobInfo info{};
            {
                const auto use = m_jobs.use();
                const int known = virDomainGetBlockJobInfo(m_domain, m_disk.c_str(), &info, 0);
                if (known < 0) return lastError();
                if (known == 0) return fail(ErrorCode::Io, BINNACLE_TEXT("The host gave up copying the disk %1", m_disk));
            }
            if (info.end > 0 && info.cur >= info.end) return {};
            ctx.progress(info.end ? double(info.cur) / double(info.end) : -1, BINNACLE_TEXT("copying %1", m_disk));
            std::this_thread::sleep_for(pollEvery);
        }
    }
    Result<> pivot() {
        for (int i = 1; !end(VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT); ++i) {
            if (i == pivotTries) return lastError();
            std::this_thread::sleep_for(pollEvery);
        }
        return {};
    }
    bool end(unsigned flags) {
        const auto use = m_jobs.use();
        return virDomainBlockJobAbort(m_domain, m_disk.c_str(), flags) == 0;
    }

    Connection& m_jobs;
    virDomainPtr m_domain;
    std::string m_disk;
};

} // namespace

Result<> mergeOverlays(Connection& jobs, const GuestUuid& guest, const std::vector<domain::Overlay>& overlays, TaskContext& ctx) {
    const auto handle = TRY(lookUp(jobs, guest));
    for (const auto& overlay : overlays) {
        const auto now = TRY(readGuest(jobs, guest));
        if (!now || !isActive(now->state))
            return fail(ErrorCode::Conflict, BINNACLE_TEXT("The guest must run while the snapshot's overlay is merged"), {},
                        BINNACLE_TEXT("Start it, and delete the snapshot then."));
        const auto disk = std::ranges::find(now->disks, overlay.target, &Disk::target);
        if (disk == now->disks.end() || disk->source == overlay.below) continue;
        if (disk->source != overlay.path)
            return fail(ErrorCode::Conflict, BINNACLE_TEXT("The disk %1 is on something newer than this snapshot", overlay.target),
                        disk->source, BINNACLE_TEXT("Delete the external snapshots taken after it first."));
        ctx.log(BINNACLE_TEXT("Copying %1 into %2", overlay.path, overlay.below));
        TRY(Merge(jobs, handle.get(), overlay.target).run(ctx));
    }
    return {};
}

} // namespace binnacle::libvirt
