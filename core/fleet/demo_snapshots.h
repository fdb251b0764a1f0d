// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"
#include "core/fleet/guest_snapshots.h"
#include "core/model/guest_list.h"

#include <functional>
#include <map>

namespace binnacle {

/// Snapshots of the demo fleet's guests, in memory: some guests have a few.
class DemoSnapshots final : public GuestSnapshots {
public:
    /// What a guest is now, none where there is no such one; and what it is to become.
    struct Guests {
        std::function<GuestPtr(const GuestUuid&)> find;
        std::function<Result<>(const GuestUuid&, GuestState)> become;
    };
    DemoSnapshots(Guests guests, std::chrono::milliseconds latency)
        : m_guests(std::move(guests))
        , m_latency(latency) {}

    Result<std::vector<GuestSnapshot>> snapshotsOf(const GuestUuid& guest) override;
    Result<bool> revertsExternal(const GuestUuid&) override { return true; }
    Result<> takeSnapshot(const GuestUuid& guest, const SnapshotSpec& spec) override;
    Result<> revertTo(const GuestUuid& guest, const std::string& snapshot, bool start) override;
    Result<> deleteSnapshot(const GuestUuid& guest, const std::string& snapshot, TaskContext& ctx) override;
    Result<> describeSnapshot(const GuestUuid& guest, const std::string& snapshot, const std::string& description) override;

private:
    using All = std::map<GuestUuid, std::vector<GuestSnapshot>>;
    /// The guest's, made up at first.
    static std::vector<GuestSnapshot>& listOf(All& all, const Guest& guest);
    Result<> change(const GuestUuid& guest, const std::string& snapshot,
                    const std::function<void(std::vector<GuestSnapshot>&, std::size_t)>& edit);
    Result<GuestPtr> find(const GuestUuid& guest) const;

    Guests m_guests;
    std::chrono::milliseconds m_latency;
    Guarded<All> m_all;
};

} // namespace binnacle
