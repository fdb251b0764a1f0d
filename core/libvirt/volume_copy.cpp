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

/// Tells how much of a copy is there while libvirt makes it.
class CopyProgress {
public:
    CopyProgress(Connection& connection, const VolumeSpec& copy, std::uint64_t expected, TaskContext& ctx)
        : m_thread([this, &connection, &copy, expected, ctx](const std::stop_token& stop) mutable {
            std::unique_lock lock(m_mutex);
            while (!m_wake.wait_for(lock, stop, pollEvery, [&] { return stop.stop_requested(); }))
                report(connection, copy, expected, ctx);
        }) {}

private:
    static void report(Connection& connection, const VolumeSpec& copy, std::uint64_t expected, TaskContext& ctx) {
        virStorageVolInfo info{};
        {
            const auto use = connection.use();
            const PoolHandle pool(virStoragePoolLookupByName(use.conn, copy.pool.c_str()));
            const VolumeHandle made(pool ? virStorageVolLookupByName(pool.get(), copy.name.c_str()) : nullptr);
            if (!made || virStorageVolGetInfo(made.get(), &info) != 0) return;
        }
        if (expected > 0) ctx.progress(std::min(0.99, double(info.allocation) / double(expected)), BINNACLE_TEXT("copying %1", copy.name));
    }
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread; // last: ends before the rest goes
};

} // namespace

Result<Volume> cloneVolume(Connection& connection, Connection& jobs, const std::string& source, const VolumeSpec& copy, TaskContext& ctx) {
    assertMayBlock("libvirt cloneVolume");
    TRY(checkVolumeName(copy.name));
    TRY(ctx.checkpoint());
    const std::stop_callback tell(ctx.stopToken(), [ctx]() mutable {
        ctx.log(BINNACLE_TEXT("A host's copying can't be stopped: the copy is deleted as soon as it is there"));
    });
    const auto use = jobs.use();
    const auto pool = TRY(activePool(use.conn, copy.pool));
    const auto origin = lookUpVolume(use.conn, source);
    if (!origin) return fail(ErrorCode::NotFound, BINNACLE_TEXT("No pool of the host has %1", singleLine(source, 200)));
    if (const VolumeHandle taken(virStorageVolLookupByName(pool.get(), copy.name.c_str())); taken)
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("The pool %1 has a volume \"%2\" already", copy.pool, copy.name));
    virStorageVolInfo info{};
    virStorageVolGetInfo(origin.get(), &info);
    VolumeHandle made;
    {
        const CopyProgress progress(connection, copy, info.allocation, ctx);
        made = VolumeHandle(virStorageVolCreateXMLFrom(pool.get(), volumeXml(copy).c_str(), origin.get(), 0));
        if (!made) return lastError(BINNACLE_TEXT("%1 can't be copied", singleLine(source, 200)));
    }
    if (auto going = ctx.checkpoint(); !going) {
        if (virStorageVolDelete(made.get(), 0) != 0) return lastError(BINNACLE_TEXT("The copy %1 is there and can't be deleted", copy.name));
        return going.error();
    }
    return readVolume(made.get());
}

} // namespace binnacle::libvirt
