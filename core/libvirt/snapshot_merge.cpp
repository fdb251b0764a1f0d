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
    Merge(Connection& jobs, virDomainPtr domain, const domain::Overlay& overlay)
        : m_jobs(jobs)
        , m_domain(domain)
        , m_overlay(overlay)
        , m_disk(overlay.target) {}

    Result<> run(TaskContext& ctx) {
        TRY(begin(ctx));
        auto copied = awaitCopy(ctx);
        auto done = copied ? pivot() : std::move(copied);
        if (!done) end(0); // else it would go on by itself
        return done;
    }

private:
    /// Both files are named, so that a snapshot that somebody takes meanwhile is not merged with ours.
    Result<> begin(TaskContext& ctx) {
        const auto use = m_jobs.use();
        virDomainBlockJobInfo info{};
        if (virDomainGetBlockJobInfo(m_domain, m_disk.c_str(), &info, 0) == 1) {
            const CString xml(virDomainGetXMLDesc(m_domain, 0));
            const bool same = xml && info.type == VIR_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT &&
                              domain::committedInto(xml.get(), m_disk) == m_overlay.below;
            if (!same)
                return fail(ErrorCode::Conflict, BINNACLE_TEXT("The host does something else with the disk %1", m_disk), {},
                            BINNACLE_TEXT("Wait until it is done, then delete the snapshot."));
            ctx.log(BINNACLE_TEXT("Going on with what was begun before"));
            return {};
        }
        ctx.log(BINNACLE_TEXT("Copying %1 into %2", m_overlay.path, m_overlay.below));
        const unsigned flags = VIR_DOMAIN_BLOCK_COMMIT_ACTIVE | VIR_DOMAIN_BLOCK_COMMIT_SHALLOW | VIR_DOMAIN_BLOCK_COMMIT_DELETE;
        const char* below = m_overlay.below.empty() ? nullptr : m_overlay.below.c_str();
        if (virDomainBlockCommit(m_domain, m_disk.c_str(), below, m_overlay.path.c_str(), 0, flags) != 0) return lastError();
        return {};
    }
    Result<> awaitCopy(TaskContext& ctx) {
        for (;;) {
            TRY(ctx.checkpoint());
            virDomainBlockJobInfo info{};
            {
                const auto use = m_jobs.use();
                const int known = virDomainGetBlockJobInfo(m_domain, m_disk.c_str(), &info, 0);
                if (known < 0) return lastError();
                if (known == 0) return fail(ErrorCode::Io, BINNACLE_TEXT("The host gave up copying the disk %1", m_disk), {},
                                            BINNACLE_TEXT("The guest goes on as it was. Look whether its pool is full."));
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
    const domain::Overlay& m_overlay;
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
        TRY(Merge(jobs, handle.get(), overlay).run(ctx));
    }
    return {};
}

} // namespace binnacle::libvirt
