// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/libvirt_backend.h"

#include "core/base/log.h"
#include "core/libvirt/config.h"
#include "core/libvirt/guests.h"
#include "core/libvirt/host.h"
#include "core/libvirt/power.h"

#include <algorithm>
#include <future>
#include <unistd.h>

namespace binnacle {
namespace {

constexpr auto probeTimeout = std::chrono::seconds(15);

libvirt::Way wayFor(ShutdownWay way) {
    switch (way) {
    case ShutdownWay::Auto:
        return libvirt::Way::Auto;
    case ShutdownWay::Agent:
        return libvirt::Way::Agent;
    case ShutdownWay::Acpi:
        return libvirt::Way::Acpi;
    }
    return libvirt::Way::Auto;
}

Error notConnected() {
    return fail(ErrorCode::Unreachable, BINNACLE_TEXT("The host is not connected"));
}

/// Only libvirt's system and session daemons have a socket to be dialled.
bool isDialled(const std::string& uri) {
    return uri == "qemu:///system" || uri == "lxc:///system";
}

void addArp(const HostProbe& probe, Guest& guest) {
    if (!guest.addresses.empty() || !isActive(guest.state)) return;
    for (const auto& nic : guest.nics)
        if (const auto found = probe.arp.find(nic.mac); found != probe.arp.end())
            guest.addresses.push_back({found->second, nic.mac, Address::Source::Arp});
}

std::vector<Address> containerAddresses(const HostProbe& probe, const Guest& guest) {
    std::vector<Address> found;
    if (const auto known = probe.containerAddresses.find(guest.name); known != probe.containerAddresses.end())
        for (const auto& ip : known->second)
            found.push_back({ip, guest.nics.size() == 1 ? guest.nics.front().mac : "", Address::Source::Namespace});
    return found;
}

void addFromProbe(const HostProbe& probe, libvirt::Connection& connection, Guest& guest) {
    if (!isActive(guest.state)) return;
    const auto& starts = guest.kind == GuestKind::Container ? probe.lxcStarts : probe.qemuStarts;
    if (const auto at = starts.find(guest.name); at != starts.end()) {
        guest.startedAt = at->second;
        connection.noteStart(guest.ref.uuid, at->second);
    }
    if (guest.kind == GuestKind::Container) guest.addresses = containerAddresses(probe, guest);
    addArp(probe, guest);
}

} // namespace

LibvirtBackend::LibvirtBackend(HostSpec spec, libvirt::EventLoop& events)
    : m_spec(std::move(spec))
    , m_events(events) {}

LibvirtBackend::~LibvirtBackend() {
    close();
}

std::vector<std::string> LibvirtBackend::uris() const {
    return m_spec.uris.empty() ? std::vector<std::string>{"qemu:///system", "lxc:///system"} : m_spec.uris;
}

Result<> LibvirtBackend::openWay(Prompter& prompter, const HostEventSink& sink, std::stop_token stop) {
    std::shared_ptr<HostWay> way;
    if (m_spec.local)
        way = std::make_shared<LocalWay>();
    else
        way = TRY(SshWay::open(
            m_spec, prompter, [sink](const Error& why) { sink(LinkLost{why}); }, std::move(stop)));
    auto live = m_live.lock();
    live->way = std::move(way);
    live->prompter = &prompter;
    return {};
}

Result<LibvirtBackend::ConnectionPtr> LibvirtBackend::connect(const std::string& uri, HostEventSink sink,
                                                              std::stop_token stop) {
    const auto way = this->way();
    if (!way) return notConnected();
    return connectBy(way, uri, std::move(sink), std::move(stop));
}

Result<LibvirtBackend::ConnectionPtr> LibvirtBackend::connectBy(const std::shared_ptr<HostWay>& way, const std::string& uri, HostEventSink sink,
                                                                std::stop_token stop) {
    libvirt::ConnectOptions options{.uri = uri, .host = m_spec.id, .sink = std::move(sink)};
    if (isDialled(uri))
        options.dial = [way, uri](UniqueFd local, std::stop_token token) {
            return way->dial(uri, std::move(local), std::move(token));
        };
    auto opened = libvirt::Connection::open(m_events, options, std::move(stop));
    if (opened || !options.dial) return opened;
    auto error = std::move(opened).error();
    if (const auto said = way->complaint(uri); !said.empty()) error.detail = said;
    return error;
}

Result<> LibvirtBackend::open(Prompter& prompter, HostEventSink sink, std::stop_token stop) {
    close();
    sink = [viewers = m_viewers, rest = std::move(sink)](HostEvent event) {
        if (const auto* peer = std::get_if<GraphicsPeer>(&event)) return viewers->note(*peer, now());
        rest(std::move(event));
    };
    *m_lastTry.lock() = {.local = m_spec.local, .address = m_spec.address, .loggedIn = m_spec.local};
    TRY(openWay(prompter, sink, stop));
    std::vector<std::pair<std::string, std::future<Result<ConnectionPtr>>>> opening;
    for (const auto& uri : uris())
        opening.emplace_back(uri, std::async(std::launch::async, [&, uri] { return connect(uri, sink, stop); }));
    std::vector<Drive> drives;
    std::optional<Error> first;
    for (auto& [uri, pending] : opening) {
        auto opened = pending.get();
        if (opened)
            drives.push_back({*std::move(opened), uri, std::make_shared<libvirt::Sampler>()});
        else if (!first)
            first = opened.error();
        else
            log::info("{}: {}: {}", m_spec.name, uri, opened.error().plain());
    }
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled"));
    if (drives.empty() && m_spec.local && m_spec.uris.empty() && geteuid() != 0)
        if (auto session = connect("qemu:///session", sink, stop))
            drives.push_back({*std::move(session), "qemu:///session", std::make_shared<libvirt::Sampler>()});
    if (drives.empty()) {
        const auto way = this->way();
        if (const auto lost = way->failure()) return *lost;
        *m_lastTry.lock() = seenThrough(*way, stop);
        return first.value_or(notConnected());
    }
    m_live.lock()->drives = std::move(drives);
    if (stop.stop_requested()) interrupt(); // it may have come just before there was something to interrupt
    return {};
}

void LibvirtBackend::interrupt() {
    std::shared_ptr<HostWay> bulk; // ended after the lock was left
    auto live = m_live.lock();
    if ((bulk = live->bulk.lock())) bulk->interrupt();
    for (const auto& console : live->consoles)
        console->end();
    for (const auto& drive : live->drives)
        drive.connection->cut();
    for (const auto& [uri, connection] : live->jobs)
        connection->cut();
    if (live->way) live->way->interrupt();
}

void LibvirtBackend::close() {
    interrupt();
    Live live;
    std::swap(live, *m_live.lock());
    if (live.way) live.way->close();
    m_viewers->clear();
}

std::shared_ptr<HostWay> LibvirtBackend::way() const {
    return m_live.lock()->way;
}

std::vector<LibvirtBackend::ConnectionPtr> LibvirtBackend::connections() const {
    std::vector<ConnectionPtr> all;
    for (auto held = m_live.lock(); const auto& drive : held->drives)
        all.push_back(drive.connection);
    return all;
}

Result<LibvirtBackend::ConnectionPtr> LibvirtBackend::hostConnection() const {
    const auto all = connections();
    if (all.empty()) return notConnected();
    return all.front();
}

HostProbe LibvirtBackend::probe(std::stop_token stop) {
    const auto way = this->way();
    const bool hasShell = std::ranges::any_of(uris(), [](const auto& uri) { return !uri.starts_with("test:"); });
    if (!way || !hasShell) return {};
    const auto output = way->run(probeCommand(), probeTimeout, std::move(stop));
    if (!output) {
        log::info("{}: no shell on the host: {}", m_spec.name, output.error().plain());
        return {};
    }
    auto probe = parseProbe(output->out);
    m_live.lock()->probe = probe;
    return probe;
}

Result<HostContents> LibvirtBackend::readAll(std::stop_token stop) {
    const auto all = connections();
    if (all.empty()) return notConnected();
    auto probing = std::async(std::launch::async, [&] { return probe(stop); });
    HostContents contents;
    std::map<GuestUuid, std::size_t> owner;
    std::vector<std::vector<Guest>> byDrive;
    for (std::size_t d = 0; d < all.size(); ++d)
        byDrive.push_back(TRY(libvirt::readGuests(*all[d], stop)));
    const auto known = probing.get();
    for (std::size_t d = 0; d < all.size(); ++d)
        for (auto& guest : byDrive[d]) {
            addFromProbe(known, *all[d], guest);
            owner[guest.ref.uuid] = d;
            // Copied, so that what stays lies together: moved, it would lie scattered among what was freed after parsing.
            contents.guests.push_back(std::make_shared<const Guest>(guest));
        }
    contents.pools = readPools().valueOr(std::vector<Pool>());
    contents.networks = readNetworks().valueOr(std::vector<Network>());
    m_live.lock()->owner = std::move(owner);
    return contents;
}

Result<HostFacts> LibvirtBackend::readFacts(std::stop_token stop) {
    const auto all = connections();
    if (all.empty()) return notConnected();
    HostFacts facts;
    const auto probe = this->probe(std::move(stop));
    facts.os = probe.os;
    facts.kernel = probe.kernel;
    facts.cpuModel = probe.cpuModel;
    for (const auto& connection : all)
        TRY(libvirt::readFacts(*connection, facts));
    facts.transport = way() ? way()->transport() : "";
    facts.roundTripMs = libvirt::roundTrip(*all.front()).valueOr(0.0);
    return facts;
}

Result<std::size_t> LibvirtBackend::driveOf(const GuestUuid& guest) {
    {
        auto live = m_live.lock();
        if (const auto known = live->owner.find(guest); known != live->owner.end()) return known->second;
    }
    const auto all = connections();
    if (all.empty()) return notConnected();
    for (std::size_t d = 0; d < all.size(); ++d)
        if (TRY(libvirt::readGuest(*all[d], guest))) {
            m_live.lock()->owner[guest] = d;
            return d;
        }
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest is not on this host (any more)"));
}

Result<LibvirtBackend::ConnectionPtr> LibvirtBackend::connectionOf(const GuestUuid& guest) {
    const auto d = TRY(driveOf(guest));
    auto live = m_live.lock();
    if (d >= live->drives.size()) return notConnected();
    return live->drives[d].connection;
}

Result<LibvirtBackend::ConnectionPtr> LibvirtBackend::jobConnectionOf(const GuestUuid& guest) {
    return jobConnection(TRY(driveOf(guest)));
}

Result<LibvirtBackend::ConnectionPtr> LibvirtBackend::jobConnection(std::size_t drive) {
    std::string uri;
    {
        auto live = m_live.lock();
        if (drive >= live->drives.size()) return notConnected();
        uri = live->drives[drive].uri;
        if (!isDialled(uri)) return live->drives[drive].connection; // in this process: nothing to wait for
        if (const auto known = live->jobs.find(uri); known != live->jobs.end()) return known->second;
    }
    auto fresh = TRY(connect(uri, {}, {}));
    return m_live.lock()->jobs.emplace(uri, std::move(fresh)).first->second;
}

Result<GuestPtr> LibvirtBackend::readGuest(const GuestUuid& uuid) {
    auto d = driveOf(uuid);
    if (!d && d.error().code == ErrorCode::NotFound) return GuestPtr();
    const auto connection = TRY(connectionOf(uuid));
    auto guest = TRY(libvirt::readGuest(*connection, uuid));
    if (!guest) {
        m_live.lock()->owner.erase(uuid);
        return GuestPtr();
    }
    return std::make_shared<const Guest>(*std::move(guest));
}

Result<std::vector<Address>> LibvirtBackend::readAddresses(const Guest& guest) {
    if (guest.kind == GuestKind::Container) {
        const auto known = probe({});
        auto seen = guest;
        seen.addresses = containerAddresses(known, guest);
        addArp(known, seen);
        return seen.addresses;
    }
    const auto connection = TRY(connectionOf(guest.ref.uuid));
    return libvirt::readAddresses(*connection, guest.ref.uuid, guest.agentConnected);
}

Result<std::vector<Pool>> LibvirtBackend::readPools() {
    return libvirt::readPools(*TRY(hostConnection()));
}
Result<std::vector<Network>> LibvirtBackend::readNetworks() {
    return libvirt::readNetworks(*TRY(hostConnection()));
}

Result<HostReading> LibvirtBackend::sample() {
    HostReading reading;
    reading.host = m_spec.id;
    reading.sample.at = now();
    struct Source {
        ConnectionPtr connection;
        std::shared_ptr<libvirt::Sampler> sampler;
    };
    std::vector<Source> sources;
    for (auto held = m_live.lock(); const auto& drive : held->drives)
        sources.push_back({drive.connection, drive.sampler});
    if (sources.empty()) return notConnected();
    TRY(sources.front().sampler->sampleHost(*sources.front().connection, reading));
    for (const auto& source : sources)
        TRY(source.sampler->sampleGuests(*source.connection, reading));
    return reading;
}

Result<> LibvirtBackend::start(const GuestUuid& guest, bool fresh) {
    return libvirt::start(*TRY(connectionOf(guest)), guest, fresh);
}
Result<> LibvirtBackend::requestShutdown(const GuestUuid& guest, ShutdownWay way) {
    return libvirt::requestShutdown(*TRY(connectionOf(guest)), guest, wayFor(way));
}
Result<> LibvirtBackend::stop(const GuestUuid& guest) {
    return libvirt::stop(*TRY(connectionOf(guest)), guest);
}
Result<> LibvirtBackend::requestReboot(const GuestUuid& guest, ShutdownWay way) {
    return libvirt::requestReboot(*TRY(connectionOf(guest)), guest, wayFor(way));
}
Result<> LibvirtBackend::reset(const GuestUuid& guest) {
    return libvirt::reset(*TRY(connectionOf(guest)), guest);
}
Result<> LibvirtBackend::pause(const GuestUuid& guest) {
    return libvirt::pause(*TRY(connectionOf(guest)), guest);
}
Result<> LibvirtBackend::resume(const GuestUuid& guest) {
    return libvirt::resume(*TRY(connectionOf(guest)), guest);
}
Result<> LibvirtBackend::save(const GuestUuid& guest, TaskContext& ctx) {
    const auto jobs = TRY(jobConnectionOf(guest));
    return libvirt::save(*TRY(connectionOf(guest)), *jobs, guest, ctx);
}
Result<> LibvirtBackend::restore(const GuestUuid& guest, TaskContext&) {
    if (!libvirt::hasSavedState(*TRY(connectionOf(guest)), guest))
        return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest has no saved state"));
    return libvirt::start(*TRY(jobConnectionOf(guest)), guest, false);
}
Result<> LibvirtBackend::setAutostart(const GuestUuid& guest, bool on) {
    return libvirt::setAutostart(*TRY(connectionOf(guest)), guest, on);
}
Result<> LibvirtBackend::rename(const GuestUuid& guest, const std::string& name) {
    return libvirt::rename(*TRY(connectionOf(guest)), guest, name);
}
Result<> LibvirtBackend::editMeta(const GuestUuid& guest, const std::function<Result<>(GuestMeta&)>& edit) {
    return libvirt::editMeta(*TRY(connectionOf(guest)), guest, edit);
}
Result<std::string> LibvirtBackend::xml(const GuestUuid& guest, bool inactive) {
    return libvirt::xml(*TRY(connectionOf(guest)), guest, inactive);
}

} // namespace binnacle
