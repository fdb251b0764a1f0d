// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/volume_copy.h"

#include "core/base/thread_role.h"
#include "core/base/untrusted.h"
#include "core/libvirt/error.h"
#include "core/libvirt/volume_info.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace binnacle::libvirt {
namespace {

constexpr std::chrono::milliseconds pollEvery{500};

/// Tells how far a copy is while the call that makes it blocks.
class Watch {
public:
    Watch(Connection& jobs, virStoragePoolPtr pool, const VolumeSpec& spec, std::uint64_t whole, TaskContext& ctx)
        : m_thread([=, &jobs, &spec, &ctx, this](std::stop_token stop) {
            std::unique_lock lock(m_mutex);
            while (!m_ended.wait_for(lock, stop, pollEvery, [] { return false; }) && !stop.stop_requested())
                tell(jobs, pool, spec, whole, ctx);
        }) {}

private:
    static void tell(Connection& jobs, virStoragePoolPtr pool, const VolumeSpec& spec, std::uint64_t whole, TaskContext& ctx) {
        const auto use = jobs.use();
        const VolumeHandle volume(virStorageVolLookupByName(pool, spec.name.c_str()));
        virStorageVolInfo info{};
        if (!volume || virStorageVolGetInfo(volume.get(), &info) != 0 || whole == 0) return;
        ctx.progress(std::min(1.0, double(info.allocation) / double(whole)), BINNACLE_TEXT("copying %1", spec.name));
    }

    std::mutex m_mutex;
    std::condition_variable_any m_ended;
    std::jthread m_thread; // last: it uses the others
};

Result<VolumeHandle> copy(Connection& jobs, virStoragePoolPtr pool, virStorageVolPtr source, const VolumeSpec& spec, TaskContext& ctx) {
    virStorageVolInfo info{};
    virStorageVolGetInfo(source, &info);
    auto wanted = spec;
    if (wanted.capacityBytes == 0) wanted.capacityBytes = info.capacity;
    ctx.progress(0, BINNACLE_TEXT("copying %1", spec.name));
    const Watch watch(jobs, pool, spec, info.allocation, ctx);
    const auto use = jobs.use();
    VolumeHandle made(virStorageVolCreateXMLFrom(pool, volumeXml(wanted).c_str(), source, 0));
    if (!made) return lastError(BINNACLE_TEXT("The volume %1 can't be made", spec.name));
    return made;
}

} // namespace

Result<Volume> copyVolume(Connection& jobs, const std::string& path, const VolumeSpec& spec, TaskContext& ctx) {
    assertMayBlock("libvirt copyVolume");
    TRY(checkVolumeName(spec.name));
    PoolHandle pool;
    VolumeHandle source;
    {
        const auto use = jobs.use();
        pool = TRY(activePool(use.conn, spec.pool));
        virStoragePoolRefresh(pool.get(), 0);
        if (const VolumeHandle taken(virStorageVolLookupByName(pool.get(), spec.name.c_str())); taken)
            return fail(ErrorCode::Conflict, BINNACLE_TEXT("The pool %1 has a volume \"%2\" already", spec.pool, spec.name));
        source = lookUpVolume(use.conn, path);
        if (!source) return fail(ErrorCode::NotFound, BINNACLE_TEXT("No pool of the host has %1", singleLine(path, 200)));
    }
    const auto made = TRY(copy(jobs, pool.get(), source.get(), spec, ctx));
    const auto use = jobs.use();
    if (auto wanted = ctx.checkpoint(); !wanted) { // libvirt can't be told to end it before
        virStorageVolDelete(made.get(), 0);
        return std::move(wanted).error();
    }
    return readVolume(made.get());
}

} // namespace binnacle::libvirt
