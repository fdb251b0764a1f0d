// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/demo_snapshots.h"

#include <algorithm>
#include <thread>

namespace binnacle {
namespace {

Error noSuch(const std::string& snapshot) {
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest has no snapshot \"%1\"", snapshot));
}

std::vector<std::string> targetsOf(const Guest& guest) {
    std::vector<std::string> targets;
    for (const auto& disk : guest.disks)
        if (disk.device == "disk") targets.push_back(disk.target);
    return targets;
}

GuestSnapshot momentOf(const Guest& guest, std::string name, std::string parent, std::string description) {
    GuestSnapshot s{.name = std::move(name), .parent = std::move(parent), .description = std::move(description), .taken = now()};
    s.memory = isActive(guest.state);
    s.state = s.memory ? GuestState::Running : GuestState::Stopped;
    s.disks = targetsOf(guest);
    return s;
}

} // namespace

std::vector<GuestSnapshot>& DemoSnapshots::listOf(All& all, const Guest& guest) {
    const auto [found, fresh] = all.try_emplace(guest.ref.uuid);
    auto& list = found->second;
    if (!fresh || guest.kind != GuestKind::Vm || guest.meta.number % 5 != 0) return list;
    const auto add = [&](const char* name, const char* parent, const char* description, std::chrono::hours before) {
        auto s = momentOf(guest, name, parent, description);
        s.taken -= before;
        list.push_back(std::move(s));
    };
    add("installed", "", "Fresh installation, nothing configured", std::chrono::hours(24 * 90));
    list.back().memory = false;
    list.back().state = GuestState::Stopped;
    add("before-upgrade", "installed", "Before the upgrade to the new release", std::chrono::hours(24 * 12));
    add("tuned", "before-upgrade", "With the database's new settings", std::chrono::hours(24 * 3));
    add("experiment", "before-upgrade", "", std::chrono::hours(24 * 9));
    list[2].current = true;
    return list;
}

Result<GuestPtr> DemoSnapshots::find(const GuestUuid& guest) const {
    std::this_thread::sleep_for(m_latency);
    auto found = m_guests.find(guest);
    if (!found) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest is not on this host (any more)"));
    return found;
}

Result<std::vector<GuestSnapshot>> DemoSnapshots::snapshotsOf(const GuestUuid& guest) {
    const auto known = TRY(find(guest));
    return listOf(*m_all.lock(), *known);
}

Result<> DemoSnapshots::takeSnapshot(const GuestUuid& guest, const SnapshotSpec& spec) {
    const auto known = TRY(find(guest));
    auto all = m_all.lock();
    auto& list = listOf(*all, *known);
    if (std::ranges::find(list, spec.name, &GuestSnapshot::name) != list.end())
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("The guest has a snapshot \"%1\" already", spec.name));
    const auto current = std::ranges::find(list, true, &GuestSnapshot::current);
    auto fresh = momentOf(*known, spec.name, current == list.end() ? "" : current->name, spec.description);
    if (current != list.end()) current->current = false;
    fresh.current = true;
    list.push_back(std::move(fresh));
    return {};
}

Result<> DemoSnapshots::change(const GuestUuid& guest, const std::string& snapshot,
                               const std::function<void(std::vector<GuestSnapshot>&, std::size_t)>& edit) {
    const auto known = TRY(find(guest));
    auto all = m_all.lock();
    auto& list = listOf(*all, *known);
    const auto found = std::ranges::find(list, snapshot, &GuestSnapshot::name);
    if (found == list.end()) return noSuch(snapshot);
    edit(list, std::size_t(found - list.begin()));
    return {};
}

Result<> DemoSnapshots::revertTo(const GuestUuid& guest, const std::string& snapshot, bool start) {
    auto state = GuestState::Stopped;
    TRY(change(guest, snapshot, [&](auto& list, std::size_t at) {
        for (auto& s : list)
            s.current = false;
        list[at].current = true;
        state = start ? GuestState::Running : list[at].state;
    }));
    return m_guests.become(guest, state);
}

Result<> DemoSnapshots::deleteSnapshot(const GuestUuid& guest, const std::string& snapshot, TaskContext&) {
    return change(guest, snapshot, [](auto& list, std::size_t at) {
        const auto gone = list[at];
        list.erase(list.begin() + std::ptrdiff_t(at));
        for (auto& s : list) {
            if (s.parent == gone.name) s.parent = gone.parent;
            if (gone.current && s.name == gone.parent) s.current = true;
        }
    });
}

Result<> DemoSnapshots::describeSnapshot(const GuestUuid& guest, const std::string& snapshot, const std::string& description) {
    return change(guest, snapshot, [&](auto& list, std::size_t at) { list[at].description = description; });
}

} // namespace binnacle
