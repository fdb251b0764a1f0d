// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/demo_storage.h"

#include <algorithm>
#include <thread>

namespace binnacle {
namespace {

constexpr std::uint64_t gib = std::uint64_t{1} << 30, mib = std::uint64_t{1} << 20;

Error noSuchPool(const std::string& pool) {
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("The host has no pool \"%1\"", pool));
}

Volume volumeIn(const Pool& pool, const std::string& name, const char* format, std::uint64_t capacity,
                std::uint64_t allocation) {
    return {.pool = pool.name,
            .name = name,
            .path = pool.target + "/" + name,
            .format = format,
            .capacityBytes = capacity,
            .allocationBytes = allocation};
}

/// What lies about in such a pool of a host that people work with.
std::vector<Volume> beside(const Pool& pool) {
    if (pool.type == "netfs")
        return {volumeIn(pool, "debian-12.7.0-amd64-netinst.iso", "iso", 631 * mib, 631 * mib),
                volumeIn(pool, "OpenBSD-7.5-amd64.iso", "iso", 670 * mib, 670 * mib),
                volumeIn(pool, "Rocky-9.4-x86_64-minimal.iso", "iso", 1741 * mib, 1741 * mib),
                volumeIn(pool, "ubuntu-24.04-live-server-amd64.iso", "iso", 2627 * mib, 2627 * mib),
                volumeIn(pool, "virtio-win-0.1.262.iso", "iso", 709 * mib, 709 * mib)};
    if (pool.type == "logical")
        return {volumeIn(pool, "db-archive", "raw", 800 * gib, 800 * gib),
                volumeIn(pool, "scratch", "raw", 250 * gib, 250 * gib),
                volumeIn(pool, "search-index", "raw", 120 * gib, 120 * gib)};
    auto clone = volumeIn(pool, "staging-test.qcow2", "qcow2", 20 * gib, 3 * gib);
    clone.backing = pool.target + "/debian-12-base.qcow2";
    return {volumeIn(pool, "debian-12-base.qcow2", "qcow2", 20 * gib, 2 * gib), std::move(clone),
            volumeIn(pool, "old-wiki.img", "raw", 30 * gib, 30 * gib)};
}

std::uint64_t sum(const std::vector<Volume>& volumes) {
    std::uint64_t all = 0;
    for (const auto& volume : volumes)
        all += volume.allocationBytes;
    return all;
}

/// As large as it must be for what is in it.
void account(Pool& pool, const std::vector<Volume>& volumes) {
    const auto others = pool.type == "logical" ? 0 : 24 * gib; // files that are no volumes
    pool.allocationBytes = sum(volumes) + others;
    while (pool.allocationBytes > pool.capacityBytes / 100 * 92)
        pool.capacityBytes *= 2;
    pool.availableBytes = pool.capacityBytes - pool.allocationBytes;
}

} // namespace

DemoStorage::DemoStorage(std::vector<Pool> pools, std::chrono::milliseconds latency,
                         std::function<void()> touched)
    : m_latency(latency)
    , m_touched(std::move(touched)) {
    auto state = m_state.lock();
    for (auto& pool : pools) {
        auto& volumes = state->volumes[pool.name] = beside(pool);
        if (pool.type == "logical") account(pool, volumes);
        state->pools[pool.name] = std::move(pool);
    }
}

void DemoStorage::fill(const std::vector<GuestPtr>& guests) {
    auto state = m_state.lock();
    const auto pool = state->pools.find("default");
    if (pool == state->pools.end()) return;
    auto& volumes = state->volumes["default"];
    for (const auto& guest : guests)
        for (const auto& disk : guest->disks)
            if (disk.device == "disk" && disk.source.starts_with(pool->second.target + "/"))
                volumes.push_back(volumeIn(pool->second, disk.source.substr(pool->second.target.size() + 1),
                                           "qcow2", disk.capacityBytes, disk.allocationBytes));
    std::ranges::sort(volumes, {}, &Volume::name);
    account(pool->second, volumes);
}

std::vector<Pool> DemoStorage::pools() const {
    std::vector<Pool> all;
    auto state = m_state.lock();
    for (const auto& [name, pool] : state->pools)
        all.push_back(pool);
    return all;
}

Result<> DemoStorage::change(const std::string& name, bool active,
                             const std::function<Result<>(Pool&, Volumes&)>& edit) {
    std::this_thread::sleep_for(m_latency);
    {
        auto state = m_state.lock();
        const auto pool = state->pools.find(name);
        if (pool == state->pools.end()) return noSuchPool(name);
        if (active && !pool->second.active)
            return fail(ErrorCode::Conflict, BINNACLE_TEXT("The pool %1 is not active", name));
        auto& volumes = state->volumes[name];
        const auto before = sum(volumes);
        const bool counted = pool->second.active;
        TRY(edit(pool->second, volumes));
        if (counted && pool->second.active) {
            pool->second.allocationBytes += sum(volumes) - before;
            pool->second.availableBytes -= sum(volumes) - before;
        }
    }
    m_touched();
    return {};
}

Result<std::pair<std::string, Volume>> DemoStorage::find(const std::string& path) const {
    auto state = m_state.lock();
    for (const auto& [pool, volumes] : state->volumes)
        if (const auto found = std::ranges::find(volumes, path, &Volume::path);
            found != volumes.end() && state->pools.at(pool).active)
            return std::pair(pool, *found);
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("No pool of the host has %1", path));
}

Result<> DemoStorage::changeVolume(const std::string& path,
                                   const std::function<void(Pool&, Volumes&, Volumes::iterator)>& edit) {
    const auto pool = TRY(find(path)).first;
    return change(pool, true, [&](Pool& p, Volumes& volumes) -> Result<> {
        const auto found = std::ranges::find(volumes, path, &Volume::path);
        if (found != volumes.end()) edit(p, volumes, found);
        return {};
    });
}

Result<std::optional<Volume>> DemoStorage::volumeAt(const std::string& path) {
    std::this_thread::sleep_for(m_latency);
    const auto found = find(path);
    return found ? std::optional(found->second) : std::nullopt;
}

Result<Pool> DemoStorage::poolNow(const std::string& name) {
    Pool now;
    TRY(change(name, true, [&](Pool& pool, Volumes&) -> Result<> {
        now = pool;
        return {};
    }));
    return now;
}

Result<std::vector<Volume>> DemoStorage::volumes(const std::string& name) {
    std::this_thread::sleep_for(m_latency);
    auto state = m_state.lock();
    const auto pool = state->pools.find(name);
    if (pool == state->pools.end()) return noSuchPool(name);
    if (!pool->second.active)
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("The pool %1 is not active", name));
    return state->volumes[name];
}

Result<Volume> DemoStorage::createVolume(const VolumeSpec& spec) {
    Volume made;
    TRY(change(spec.pool, true, [&](Pool& pool, Volumes& volumes) -> Result<> {
        if (std::ranges::find(volumes, spec.name, &Volume::name) != volumes.end())
            return fail(ErrorCode::Conflict,
                        BINNACLE_TEXT("The pool %1 has a volume \"%2\" already", spec.pool, spec.name));
        made = volumeIn(pool, spec.name, spec.format.c_str(), spec.capacityBytes,
                        pool.type == "logical" ? spec.capacityBytes : mib / 4);
        made.backing = spec.backing;
        if (made.allocationBytes > pool.availableBytes)
            return fail(ErrorCode::NoSpace, BINNACLE_TEXT("The volume %1 can't be made", spec.name),
                        "No space left on device");
        volumes.insert(std::ranges::upper_bound(volumes, spec.name, {}, &Volume::name), made);
        return {};
    }));
    return made;
}

Result<> DemoStorage::growVolume(const std::string& path, std::uint64_t capacityBytes) {
    return changeVolume(path, [&](Pool&, Volumes&, auto volume) { volume->capacityBytes = capacityBytes; });
}

Result<> DemoStorage::deleteVolume(const std::string& path) {
    return changeVolume(path, [](Pool&, Volumes& volumes, auto volume) { volumes.erase(volume); });
}

Result<Volume> DemoStorage::cloneVolume(const std::string& source, const VolumeSpec& copy, TaskContext& ctx) {
    const auto origin = TRY(find(source)).second;
    for (int step = 0; step < 20; ++step) {
        TRY(ctx.checkpoint());
        ctx.progress(step / 20.0, BINNACLE_TEXT("copying %1", copy.name));
        std::this_thread::sleep_for(m_latency);
    }
    const auto made = TRY(createVolume(copy));
    TRY(changeVolume(
        made.path, [&](Pool&, Volumes&, auto volume) { volume->allocationBytes = origin.allocationBytes; }));
    return TRY(find(made.path)).second;
}

Result<> DemoStorage::wipeVolume(const std::string& path) {
    return changeVolume(path, [](Pool&, Volumes&, auto volume) {
        volume->format = "raw";
        volume->backing.clear();
    });
}

Result<> DemoStorage::definePool(const PoolSpec& spec) {
    std::this_thread::sleep_for(m_latency);
    const auto fresh = Pool{.name = spec.name, .type = spec.type, .target = spec.target, .uuid = {}};
    if (!m_state.lock()->pools.emplace(spec.name, fresh).second)
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("The host has a pool \"%1\" already", spec.name));
    m_touched();
    return {};
}

Result<bool> DemoStorage::startPool(const std::string& name, bool) {
    TRY(change(name, false, [&](Pool& pool, Volumes& volumes) -> Result<> {
        if (pool.active)
            return fail(ErrorCode::Conflict, BINNACLE_TEXT("The pool %1 is active already", name));
        pool.active = true;
        if (pool.capacityBytes == 0) pool.capacityBytes = 900 * gib;
        account(pool, volumes);
        return {};
    }));
    return false;
}

Result<> DemoStorage::stopPool(const std::string& name) {
    return change(name, true, [](Pool& pool, Volumes&) -> Result<> {
        pool.active = false;
        pool.allocationBytes = pool.availableBytes = 0;
        return {};
    });
}

Result<> DemoStorage::removePoolFolder(const std::string&) {
    return {};
}

Result<> DemoStorage::undefinePool(const std::string& name) {
    std::this_thread::sleep_for(m_latency);
    {
        auto state = m_state.lock();
        if (state->pools.erase(name) == 0) return noSuchPool(name);
        state->volumes.erase(name);
    }
    m_touched();
    return {};
}

Result<> DemoStorage::setPoolAutostart(const std::string& name, bool on) {
    return change(name, false, [&](Pool& pool, Volumes&) -> Result<> {
        pool.autostart = on;
        return {};
    });
}

Result<> DemoStorage::refreshPool(const std::string& name) {
    return change(name, true, [](Pool&, Volumes&) -> Result<> { return {}; });
}

} // namespace binnacle
