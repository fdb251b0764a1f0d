// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/disk_users.h"

#include "core/actions/storage_target.h"
#include "core/domain/domain_xml.h"
#include "core/model/search.h"

#include <algorithm>

namespace binnacle {
namespace {

bool hasDisk(const Guest& guest, const std::string& path) {
    return std::ranges::any_of(guest.disks, [&](const Disk& disk) { return plainPath(disk.source) == path; });
}

const Pool* poolOf(const HostSnapshot& host, const Volume& volume) {
    const auto pool = std::ranges::find(host.pools, volume.pool, &Pool::name);
    return pool == host.pools.end() ? nullptr : &*pool;
}

} // namespace

DiskUsers::DiskUsers(Fleet& fleet, SnapshotPtr snapshot, GuestRef owner)
    : m_fleet(fleet)
    , m_snapshot(std::move(snapshot))
    , m_owner(std::move(owner)) {}

void DiskUsers::passOver(const GuestUuid& guest, bool everywhere) {
    m_passedOver = guest;
    m_everywhere = everywhere;
}

bool DiskUsers::counts(const GuestRef& guest) const {
    return guest != m_owner && (guest.uuid != m_passedOver || (guest.host == m_owner.host && !m_everywhere) || m_passedOver == GuestUuid());
}

Result<std::vector<DiskUsers::User>> DiskUsers::find(const Volume& volume, bool firstOnly) {
    const auto path = plainPath(volume.path);
    const auto* own = m_snapshot->host(m_owner.host);
    if (!own) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The host is not in the fleet (any more)"));
    std::vector<User> users, unasked;
    const auto isEnough = [&](std::optional<User> user) {
        if (user) users.push_back(*std::move(user));
        return firstOnly && !users.empty();
    };
    if (isEnough(guestWith(*own, path, Claim::Has)) || isEnough(TRY(waitingWith(*own, path, Claim::Has))) || isEnough(TRY(above(*own, path)))) return users;
    for (const auto& host : m_snapshot->hosts) {
        if (host->id == m_owner.host) continue;
        const auto* same = host->find(m_owner.uuid); // it migrated, and its definition stayed here
        if (same && hasDisk(*same, path) && isEnough(User{Claim::Maybe, displayName(*m_snapshot, same->ref)})) return users;
        if (!maySee(*host, *own, volume)) continue;
        if (isEnough(guestWith(*host, path, Claim::Maybe))) return users;
        if (host->link.state != LinkState::Connected)
            unasked.push_back({Claim::Unasked, host->name});
        else if (isEnough(TRY(waitingWith(*host, path, Claim::Maybe))) || isEnough(TRY(above(*host, path))))
            return users;
    }
    users.insert(users.end(), unasked.begin(), unasked.end());
    return users;
}

Result<std::optional<DiskUsers::User>> DiskUsers::of(const Volume& volume) {
    auto users = TRY(find(volume, true));
    return users.empty() ? std::optional<User>() : std::optional(std::move(users.front()));
}

std::vector<std::string> DiskUsers::unknownHosts() const {
    std::vector<std::string> names;
    for (const auto& host : m_snapshot->hosts)
        if (host->link.state != LinkState::Connected && host->pools.empty()) names.push_back(host->name);
    return names;
}

std::optional<DiskUsers::User> DiskUsers::running(const Volume& volume) const {
    const auto path = plainPath(volume.path);
    const auto* own = m_snapshot->host(m_owner.host);
    if (!own) return std::nullopt;
    if (auto user = guestWith(*own, path, Claim::Has, true)) return user;
    std::optional<User> unasked;
    for (const auto& host : m_snapshot->hosts) {
        if (host->id == m_owner.host || !maySee(*host, *own, volume)) continue;
        if (auto user = guestWith(*host, path, Claim::Maybe, true)) return user;
        if (host->link.state != LinkState::Connected) unasked = User{Claim::Unasked, host->name};
    }
    return unasked;
}

std::optional<DiskUsers::User> DiskUsers::guestWith(const HostSnapshot& host, const std::string& path,
                                                    Claim claim, bool running) const {
    for (const auto& guest : host.guests)
        if (counts(guest->ref) && (!running || isActive(guest->state)) && hasDisk(*guest, path))
            return User{claim, displayName(*m_snapshot, guest->ref)};
    return std::nullopt;
}

Result<const DiskUsers::NextDisks*> DiskUsers::nextDisksOf(const HostSnapshot& host) {
    if (const auto known = m_nextDisks.find(host.id); known != m_nextDisks.end()) return &known->second;
    NextDisks all;
    if (host.link.state == LinkState::Connected) {
        const auto backend = TRY(m_fleet.backend(host.id));
        for (const auto& guest : host.guests) {
            if (!isActive(guest->state) || !guest->persistent) continue;
            const auto xml = backend->config().xml(guest->ref.uuid, true);
            if (!xml && xml.error().code == ErrorCode::NotFound) continue; // it is gone
            if (!xml) return xml.error();
            if (auto next = domain::parseGuest(*xml, host.id)) all.emplace_back(guest->ref, std::move(next->disks));
        }
    }
    return &(m_nextDisks[host.id] = std::move(all));
}

Result<std::optional<DiskUsers::User>> DiskUsers::waitingWith(const HostSnapshot& host, const std::string& path, Claim claim) {
    for (const auto& [ref, disks] : *TRY(nextDisksOf(host)))
        if (counts(ref) && std::ranges::any_of(disks, [&](const Disk& disk) { return plainPath(disk.source) == path; }))
            if (!guestWith(host, path, claim)) return std::optional(User{claim, displayName(*m_snapshot, ref)}); // else it is told already
    return std::optional<User>();
}

/// It has a pool of the same size where that one's is. Nothing tells for sure that both are one.
bool DiskUsers::maySee(const HostSnapshot& other, const HostSnapshot& own, const Volume& volume) {
    const auto* mine = poolOf(own, volume);
    return mine && std::ranges::any_of(other.pools, [&](const Pool& pool) {
               return pool.target == mine->target && pool.capacityBytes == mine->capacityBytes;
           });
}

Result<const DiskUsers::Images*> DiskUsers::imagesOf(const HostSnapshot& host) {
    if (const auto known = m_images.find(host.id); known != m_images.end()) return &known->second;
    const auto backend = TRY(m_fleet.backend(host.id));
    Images images;
    if (auto* storage = backend->storage())
        for (const auto& pool : TRY(backend->readPools())) {
            if (!pool.active) continue;
            for (auto& volume : TRY(storage->volumes(pool.name)))
                if (!volume.backing.empty()) images.push_back(std::move(volume));
        }
    return &(m_images[host.id] = std::move(images));
}

Result<std::optional<DiskUsers::User>> DiskUsers::above(const HostSnapshot& host, const std::string& path) {
    for (const auto& image : *TRY(imagesOf(host)))
        if (plainPath(image.backing) == path) return std::optional(User{Claim::Above, image.path});
    return std::optional<User>();
}

} // namespace binnacle
