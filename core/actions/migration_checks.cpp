// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/migration.h"
#include "core/base/format.h"
#include "core/base/untrusted.h"
#include "core/model/search.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace binnacle {
namespace {

std::string joined(const std::vector<std::string>& names) {
    return fmt::format("{}", fmt::join(names, ", "));
}

std::string shown(const std::string& untrusted) {
    return singleLine(untrusted, 200);
}

} // namespace

MigrationChecks::MigrationChecks(Fleet& fleet, SnapshotPtr snapshot, const Json& params, Migration& migration,
                                 Plan& plan)
    : m_snapshot(std::move(snapshot))
    , m_params(params)
    , m_migration(migration)
    , m_plan(plan)
    , m_users(fleet, m_snapshot, migration.guest) {
    if (const auto session = fleet.session(migration.to)) m_address = (*session)->spec().address;
}

Result<> MigrationChecks::run() {
    m_from = m_snapshot->host(m_migration.guest.host);
    m_to = m_snapshot->host(m_migration.to);
    m_guest = m_from ? m_from->find(m_migration.guest.uuid) : nullptr;
    if (!m_guest || !m_to)
        return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest is not in the fleet (any more)"));
    TRY(checkGuest());
    TRY(checkNames());
    TRY(checkMachine());
    TRY(checkNetworks());
    TRY(checkDisks());
    TRY(checkRoom());
    checkMemory();
    if (m_migration.live) TRY(checkWay());
    auto& spec = m_migration.spec;
    spec.liveXml = m_liveXml;
    spec.nextXml = m_nextXml;
    return {};
}

Result<> MigrationChecks::checkGuest() {
    auto& way = m_migration.migration();
    m_migration.live = isActive(m_guest->state);
    m_migration.persistent = m_guest->persistent;
    checkMode();
    if (m_migration.live) m_liveXml = TRY(way.migratableXml(m_guest->ref.uuid, false));
    if (m_migration.persistent) m_nextXml = TRY(way.migratableXml(m_guest->ref.uuid, true));
    m_needs = TRY(domain::hostNeeds(m_migration.live ? m_liveXml : m_nextXml));
    if (TRY(way.hasJob(m_guest->ref.uuid)))
        block(BINNACLE_TEXT("The host does something else with %1 just now: wait until it is done",
                            m_migration.name));
    if (auto* known = m_migration.fromBackend->snapshots())
        if (const auto snapshots = TRY(known->snapshotsOf(m_guest->ref.uuid)); !snapshots.empty())
            block(BINNACLE_TEXT("%1 has snapshots (%2), which libvirt can't take along: delete them first",
                                m_migration.name, snapshots.size()));
    for (const auto& kind : m_needs.hostDevices)
        block(BINNACLE_TEXT("It has a device of the host's (%1): take it away first", shown(kind)));
    for (const auto& folder : m_needs.folders)
        block(BINNACLE_TEXT("It shares a folder of the host's: %1", shown(folder)));
    for (const auto& address : m_needs.listens)
        block(
            BINNACLE_TEXT("Its screen listens on an address of %1: %2. Let it listen on the host alone first",
                          m_from->name, shown(address)));
    if (!m_needs.bootFiles.empty())
        warn(BINNACLE_TEXT("It boots from files of %1, which %2 must have, too: %3", m_from->name, m_to->name,
                           shown(joined(m_needs.bootFiles))));
    if (m_migration.live) return {};
    if (!m_needs.nvram.empty())
        block(BINNACLE_TEXT("Its UEFI variables are a file of %1, and go along only while it runs: start it, "
                            "and move it then",
                            m_from->name));
    if (m_needs.tpm)
        block(BINNACLE_TEXT(
            "Its TPM is a file of %1, and goes along only while it runs: start it, and move it then",
            m_from->name));
    return {};
}

void MigrationChecks::checkMode() {
    const auto& name = m_migration.name;
    const bool running = m_guest->state == GuestState::Running || m_guest->state == GuestState::Paused;
    if (m_params.value("live", false) && m_params.value("offline", false))
        block(BINNACLE_TEXT("A guest is moved either while it runs or while it is off"));
    else if (m_params.value("offline", false) && m_migration.live)
        block(BINNACLE_TEXT("%1 is running: shut it down first, or move it while it runs", name));
    else if (m_params.value("live", false) && !m_migration.live)
        block(BINNACLE_TEXT("%1 is not running", name));
    if (m_migration.live && !running)
        block(BINNACLE_TEXT("%1 is about to start or to end: wait until it has", name));
    if (m_guest->state == GuestState::Saved)
        block(BINNACLE_TEXT("The state of %1 is saved on %2, and would be lost: start it, and move it then",
                            name, m_from->name));
    if (!m_migration.live && !m_guest->persistent)
        block(BINNACLE_TEXT("The guest has no definition that outlives it"));
}

Result<> MigrationChecks::checkNames() {
    if (TRY(m_migration.toBackend->readGuest(m_guest->ref.uuid)))
        return block(BINNACLE_TEXT(
                   "%1 has this guest, too: delete its definition on the host where it is not wanted",
                   m_to->name)),
               Result<>();
    std::set<std::string> macs;
    for (const auto& nic : m_guest->nics)
        macs.insert(nic.mac);
    for (const auto& other : m_to->guests) {
        if (other->ref.uuid == m_guest->ref.uuid) continue;
        if (other->name == m_guest->name)
            block(BINNACLE_TEXT("%1 has another guest called %2: rename one of them", m_to->name,
                                shown(other->name)));
        for (const auto& nic : other->nics)
            if (!nic.mac.empty() && macs.contains(nic.mac))
                block(BINNACLE_TEXT("%1 on %2 has a NIC with the same address: %3", shown(other->name),
                                    m_to->name, nic.mac));
        if (m_guest->meta.number && other->meta.number == m_guest->meta.number)
            block(BINNACLE_TEXT("%1 on %2 has the same number: %3", shown(other->name), m_to->name,
                                other->meta.number));
    }
    return {};
}

Result<> MigrationChecks::checkMachine() {
    std::string cpu;
    if (m_needs.hostCpu) {
        cpu = TRY(m_migration.migration().hostCpu());
        if (m_migration.live)
            warn(BINNACLE_TEXT("It has the very CPU of its host: on another one it may misbehave even where "
                               "every feature is there"));
    }
    auto fit = TRY(m_migration.toBackend->migration()->fit(m_needs, cpu));
    for (auto& why : fit.obstacles)
        block(std::move(why));
    m_migration.move.emulator = fit.emulator;
    return {};
}

Result<> MigrationChecks::readNetworkMap() {
    for (const auto& pair : m_params.value("network", std::vector<std::string>())) {
        const auto equals = pair.find('=');
        if (equals == 0 || equals == std::string::npos || equals + 1 == pair.size())
            return fail(ErrorCode::InvalidArgument,
                        BINNACLE_TEXT("Networks are mapped as FROM=TO, not \"%1\"", shown(pair)));
        m_migration.move.networks.push_back({pair.substr(0, equals), pair.substr(equals + 1)});
    }
    return {};
}

bool MigrationChecks::hasBridge(const std::string& name) {
    if (!m_links) {
        auto* networks = m_migration.toBackend->networks();
        auto links = networks ? networks->links() : Result<HostLinks>(HostLinks());
        if (!links) warn(BINNACLE_TEXT("Which bridges %1 has could not be read", m_to->name));
        m_links = links ? *std::move(links) : HostLinks();
    }
    if (m_links->links.empty()) return true; // not known: libvirt will say
    return std::ranges::any_of(m_links->links,
                               [&](const auto& link) { return link.name == name && link.bridge; });
}

Result<> MigrationChecks::checkNetworks() {
    TRY(readNetworkMap());
    std::set<std::pair<std::string, std::string>> seen;
    for (const auto& nic : m_needs.nics) {
        auto name = nic.source;
        for (const auto& renamed : m_migration.move.networks)
            if (renamed.from == nic.source) name = renamed.to;
        if (!seen.emplace(nic.type, name).second) continue;
        if (nic.type == "network") {
            const auto found = std::ranges::find(m_to->networks, name, &Network::name);
            if (found == m_to->networks.end()) {
                std::vector<std::string> names;
                for (const auto& network : m_to->networks)
                    names.push_back(shown(network.name));
                block(BINNACLE_TEXT(
                    "%1 has no network \"%2\": choose another one for it (%3=…) of those it has: %4",
                    m_to->name, shown(name), shown(nic.source), joined(names)));
            } else if (!found->active) {
                block(BINNACLE_TEXT("The network %1 of %2 does not run: start it first", shown(name),
                                    m_to->name));
            }
        } else if (nic.type == "bridge" && !hasBridge(name)) {
            std::vector<std::string> names;
            for (const auto& link : m_links->links)
                if (link.bridge) names.push_back(shown(link.name));
            block(
                BINNACLE_TEXT("%1 has no bridge \"%2\": choose another one for it (%3=…) of those it has: %4",
                              m_to->name, shown(name), shown(nic.source), joined(names)));
        } else if (nic.type == "direct") {
            warn(BINNACLE_TEXT("It is on the device %1 of its host: %2 must have one of that name",
                               shown(nic.source), m_to->name));
        }
    }
    return {};
}

Result<> MigrationChecks::checkDisks() {
    for (const auto& disk : m_needs.disks)
        TRY(disk.medium ? checkMedium(disk) : checkDisk(disk));
    if (m_migration.live && m_migration.persistent) TRY(checkNextDisks());
    return {};
}

Result<> MigrationChecks::checkMedium(const domain::NeededDisk& disk) {
    if (disk.source.empty() || disk.kind == domain::NeededDisk::Kind::Network) return {};
    if (TRY(findVolume(m_migration.toStorage(), disk.source))) return {};
    return block(BINNACLE_TEXT("%1 has not the medium in the drive %2: %3. Eject it first", m_to->name,
                               disk.target, shown(disk.source))),
           Result<>();
}

bool MigrationChecks::seemsShared(const Volume& here, const Volume& there) const {
    const auto poolOf = [](const HostSnapshot& host, const std::string& name) {
        const auto pool = std::ranges::find(host.pools, name, &Pool::name);
        return pool == host.pools.end() ? nullptr : &*pool;
    };
    const auto* mine = poolOf(*m_from, here.pool);
    const auto* theirs = poolOf(*m_to, there.pool);
    if (!mine || !theirs || here.capacityBytes != there.capacityBytes || here.format != there.format)
        return false;
    if (holdsFiles(*mine)) return holdsFiles(*theirs) && mine->capacityBytes == theirs->capacityBytes;
    // its paths name the target; those of other devices say nothing of which one it is
    return mine->type == theirs->type && mine->type == "iscsi";
}

Result<> MigrationChecks::checkDisk(const domain::NeededDisk& disk) {
    if (disk.source.empty() || disk.kind == domain::NeededDisk::Kind::Network) return {};
    if (disk.busy)
        block(BINNACLE_TEXT("The host copies or merges the disk %1 just now: wait until it is done",
                            disk.target));
    if (disk.kind == domain::NeededDisk::Kind::Other)
        return block(BINNACLE_TEXT("The disk %1 is of a kind that can't be moved: %2", disk.target,
                                   shown(disk.source))),
               Result<>();
    const auto volume = TRY(findVolume(m_migration.fromStorage(), disk.source));
    if (!volume)
        return block(BINNACLE_TEXT("No storage pool of %1 has the disk %2: %3. Add a pool for its folder",
                                   m_from->name, disk.target, shown(disk.source))),
               Result<>();
    const auto there = TRY(m_migration.toStorage().volumeAt(volume->path));
    if (there && seemsShared(*volume, *there) && !m_params.value("copy-disks", false)) {
        m_migration.shared.push_back(*volume);
        return {};
    }
    if (disk.encrypted)
        return block(BINNACLE_TEXT("The disk %1 is encrypted, and its key is on %2 alone", disk.target,
                                   m_from->name)),
               Result<>();
    if (disk.shareable || disk.readOnly)
        return block(
                   BINNACLE_TEXT("The disk %1 is one that several guests share, and %2 does not have it: %3",
                                 disk.target, m_to->name, shown(volume->path))),
               Result<>();
    return addCopy(disk, *volume);
}

std::string MigrationChecks::otherPools() const {
    std::vector<std::string> names;
    for (const auto& pool : m_to->pools)
        if (pool.active) names.push_back(shown(pool.name));
    return joined(names);
}

Result<> MigrationChecks::addCopy(const domain::NeededDisk& disk, const Volume& volume) {
    const auto wanted = m_params.value("pool", std::string());
    const auto name = wanted.empty() ? volume.pool : wanted;
    const auto pool = std::ranges::find(m_to->pools, name, &Pool::name);
    if (pool == m_to->pools.end())
        return block(BINNACLE_TEXT("%1 has no pool \"%2\" for the disk %3: choose one of those it has: %4",
                                   m_to->name, shown(name), disk.target, otherPools())),
               Result<>();
    if (!pool->active)
        return block(
                   BINNACLE_TEXT("The pool %1 of %2 is not active: start it first", shown(name), m_to->name)),
               Result<>();
    CopiedDisk copied{disk.target, volume, copyOf(volume, *pool, volume.name)};
    if (!m_migration.live && !volume.backing.empty())
        block(BINNACLE_TEXT(
            "The disk %1 is laid over %2, which %3 does not have: start the guest, and move it while it runs",
            disk.target, shown(volume.backing), m_to->name));
    if (!m_migration.live && copied.to.format != volume.format && !volume.path.starts_with("/dev/"))
        block(BINNACLE_TEXT(
            "The pool %1 has raw disks only, and %2 is %3: start the guest, and move it while it runs",
            shown(name), disk.target, volume.format));
    if (const auto users = TRY(m_users.allOf(volume)); !users.empty()) {
        const auto& user = users.front();
        const bool certain = user.claim == DiskUsers::Claim::Has || user.claim == DiskUsers::Claim::Above;
        copied.last = false;
        m_plan.notes.push_back(
            certain ? BINNACLE_TEXT("The disk %1 stays on %2, too, since %3 uses it: %4", disk.target, m_from->name, user.name, shown(volume.path))
                    : BINNACLE_TEXT("The disk %1 stays on %2, too, since %3 may use it: %4", disk.target, m_from->name, user.name, shown(volume.path)));
    }
    m_migration.copied.push_back(std::move(copied));
    m_migration.spec.copied.push_back(disk.target);
    return {};
}

/// Of a guest that runs: what it has from its next start on must be what it has now.
Result<> MigrationChecks::checkNextDisks() {
    const auto next = TRY(domain::hostNeeds(m_nextXml));
    for (const auto& disk : next.disks) {
        if (disk.source.empty() || disk.medium) continue;
        const auto now = std::ranges::find(m_needs.disks, disk.target, &domain::NeededDisk::target);
        if (now != m_needs.disks.end() && now->source == disk.source) continue;
        block(BINNACLE_TEXT("The disk %1 is another one from its next start on: %2. Move it while it is off",
                            disk.target, shown(disk.source)));
    }
    return {};
}

Result<> MigrationChecks::checkRoom() {
    std::set<std::string> pools;
    for (const auto& disk : m_migration.copied)
        pools.insert(disk.to.pool);
    for (const auto& name : pools) {
        const auto pool = TRY(m_migration.toStorage().poolNow(name));
        std::set<std::string> taken;
        for (const auto& volume : TRY(m_migration.toStorage().volumes(name)))
            taken.insert(volume.name);
        std::uint64_t written = 0, provisioned = 0;
        for (const auto& disk : m_migration.copied) {
            if (disk.to.pool != name) continue;
            written += TRY(copiedBytes(m_migration.fromStorage(), disk.from, pool));
            provisioned += disk.to.capacityBytes;
            if (taken.contains(disk.to.name))
                block(BINNACLE_TEXT(
                    "The pool %1 of %2 has a volume \"%3\" already: delete it, or choose another pool", name,
                    m_to->name, shown(disk.to.name)));
        }
        if (written > pool.availableBytes)
            block(BINNACLE_TEXT("The disks take %1, and %2 has %3 free", formatBytes(written), name,
                                formatBytes(pool.availableBytes)));
        else if (provisioned > pool.availableBytes)
            warn(BINNACLE_TEXT("The disks may grow to more than %1 has free", name));
    }
    return {};
}

void MigrationChecks::checkMemory() {
    const auto has = m_to->facts.memoryBytes;
    if (!has) return;
    std::uint64_t used = m_guest->memoryBytes;
    for (const auto& guest : m_to->guests)
        if (isActive(guest->state)) used += guest->memoryBytes;
    if (m_guest->memoryBytes > has)
        block(BINNACLE_TEXT("The guest has %1 of memory, and %2 has %3", formatBytes(m_guest->memoryBytes),
                            m_to->name, formatBytes(has)));
    else if (m_migration.live && used > has)
        warn(BINNACLE_TEXT("With it, the guests that run on %1 have more memory than the host", m_to->name));
}

/// QEMU sends from host to host: whether that comes through is tried before anything is done.
Result<> MigrationChecks::checkWay() {
    std::vector<std::string> addresses;
    const auto asked = m_params.value("through", std::string());
    for (const auto& address :
         asked.empty() ? std::vector{m_address, m_to->facts.hostname} : std::vector{asked})
        if (!address.empty() && std::ranges::find(addresses, address) == addresses.end())
            addresses.push_back(address);
    std::optional<std::string> unknown;
    for (const auto& address : addresses) {
        const auto reach = TRY(m_migration.migration().reaches(address));
        if (reach == Reach::Yes) {
            m_migration.spec.address = address;
            m_plan.notes.push_back(BINNACLE_TEXT("Its memory goes from %1 straight to %2 (%3), unencrypted",
                                                 m_from->name, m_to->name, address));
            return {};
        }
        if (reach == Reach::Unknown && !unknown) unknown = address;
    }
    if (unknown) {
        m_migration.spec.address = *unknown;
        warn(BINNACLE_TEXT("Whether %1 reaches %2 at %3 could not be tried: it has no bash or no timeout",
                           m_from->name, m_to->name, *unknown));
        return {};
    }
    return block(BINNACLE_TEXT("%1 does not reach %2 (tried: %3), and its memory goes straight from host to "
                               "host. Give an address that it reaches (through), "
                               "let TCP ports 49152 to 49215 pass, or move the guest while it is off",
                               m_from->name, m_to->name, joined(addresses))),
           Result<>();
}

} // namespace binnacle
