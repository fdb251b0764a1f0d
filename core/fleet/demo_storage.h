// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"
#include "core/fleet/host_storage.h"
#include "core/model/guest_list.h"

#include <functional>
#include <map>

namespace binnacle {

/// Pools and volumes of a host of the demo fleet, in memory: its guests' disks, and what piles up beside
/// them.
class DemoStorage final : public HostStorage {
public:
    /// \a touched: pools have changed.
    DemoStorage(std::vector<Pool> pools, std::chrono::milliseconds latency, std::function<void()> touched);

    /// The disks that are in the pool "default" from now on, once.
    void fill(const std::vector<GuestPtr>& guests);
    std::vector<Pool> pools() const;

    Result<std::optional<Volume>> volumeAt(const std::string& path) override;
    Result<Pool> poolNow(const std::string& pool) override;
    Result<std::vector<Volume>> volumes(const std::string& pool) override;
    Result<Volume> createVolume(const VolumeSpec& spec) override;
    Result<> growVolume(const std::string& path, std::uint64_t capacityBytes) override;
    Result<> deleteVolume(const std::string& path) override;
    Result<Volume> cloneVolume(const std::string& source, const VolumeSpec& copy, TaskContext& ctx) override;
    Result<> wipeVolume(const std::string& path) override;
    Result<> definePool(const PoolSpec& spec) override;
    Result<bool> startPool(const std::string& pool, bool mayMakeFolder) override;
    Result<> stopPool(const std::string& pool) override;
    Result<> removePoolFolder(const std::string& pool) override;
    Result<> undefinePool(const std::string& pool) override;
    Result<> setPoolAutostart(const std::string& pool, bool on) override;
    Result<> refreshPool(const std::string& pool) override;

private:
    using Volumes = std::vector<Volume>; ///< by name
    struct State {
        std::map<std::string, Pool> pools;
        std::map<std::string, Volumes> volumes; ///< by pool
    };
    Result<> change(const std::string& pool, bool active,
                    const std::function<Result<>(Pool&, Volumes&)>& edit);
    Result<> changeVolume(const std::string& path,
                          const std::function<void(Pool&, Volumes&, Volumes::iterator)>& edit);
    Result<std::pair<std::string, Volume>> find(const std::string& path) const; ///< and its pool

    std::chrono::milliseconds m_latency;
    std::function<void()> m_touched;
    Guarded<State> m_state;
};

} // namespace binnacle
