// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/demo_guests.h"

#include <algorithm>

namespace binnacle {
namespace {

constexpr std::uint64_t gib = std::uint64_t{1} << 30;

struct Role {
    const char *name, *folder, *tag, *os;
    unsigned vcpus, memoryGib, diskGib;
    bool container;
};
constexpr Role roles[]{{"web", "Web/Production", "web", "Debian GNU/Linux 12", 4, 8, 40, false},
                       {"db", "Data", "database", "Debian GNU/Linux 12", 8, 32, 400, false},
                       {"cache", "Data", "database", "Alpine Linux 3.20", 1, 2, 4, true},
                       {"mail", "Office", "office", "Debian GNU/Linux 12", 4, 8, 200, false},
                       {"git", "Build", "build", "Ubuntu 24.04 LTS", 4, 16, 300, false},
                       {"ci-runner", "Build", "build", "Ubuntu 24.04 LTS", 8, 16, 80, false},
                       {"dns", "Infrastructure", "network", "Alpine Linux 3.20", 1, 1, 2, true},
                       {"monitor", "Infrastructure", "network", "Debian GNU/Linux 12", 2, 4, 60, false},
                       {"files", "Office", "office", "Rocky Linux 9.4", 4, 8, 2000, false},
                       {"vpn", "Infrastructure", "network", "OpenBSD 7.5", 2, 2, 10, false},
                       {"staging", "Web/Staging", "web", "Debian GNU/Linux 12", 2, 4, 40, false},
                       {"desktop", "Office", "office", "Microsoft Windows 11", 4, 16, 120, false},
                       {"queue", "Data", "database", "Alpine Linux 3.20", 1, 2, 8, true},
                       {"wiki", "Office", "office", "Debian GNU/Linux 12", 2, 4, 30, false}};

GuestUuid uuidOf(unsigned host, unsigned index) {
    std::array<std::uint8_t, 16> bytes{0xb1, 0x22, 0xac, 0x1e};
    for (unsigned i = 0; i < 4; ++i) {
        bytes[4 + i] = static_cast<std::uint8_t>(host >> (8 * (3 - i)));
        bytes[12 + i] = static_cast<std::uint8_t>(index >> (8 * (3 - i)));
    }
    return GuestUuid(bytes);
}

/// Well mixed and the same everywhere.
unsigned hash(unsigned a, unsigned b) {
    std::uint64_t x = (std::uint64_t{a} << 32 | b) * 0x9E3779B97F4A7C15u;
    x ^= x >> 29;
    x *= 0xBF58476D1CE4E5B9u;
    return unsigned(x >> 32);
}

GuestState stateOf(unsigned h) {
    const auto roll = h % 40;
    return roll < 31   ? GuestState::Running
           : roll < 36 ? GuestState::Stopped
           : roll < 38 ? GuestState::Paused
           : roll < 39 ? GuestState::Saved
                       : GuestState::Crashed;
}

void addHardware(Guest& guest, const Role& role, unsigned h, unsigned hostIndex, unsigned index) {
    guest.vcpus = role.vcpus;
    guest.memoryBytes = guest.maxMemoryBytes = role.memoryGib * gib;
    const auto mac = fmt::format("52:54:00:{:02x}:{:02x}:{:02x}", hostIndex & 0xFF, index >> 8 & 0xFF, index & 0xFF);
    guest.nics = {{.mac = mac, .model = "virtio", .type = "bridge", .source = "br0", .target = fmt::format("vnet{}", index)}};
    const bool behindHost = h % 5 == 1; // on the host's own network, and not on its bridge
    if (behindHost) guest.nics.front().type = "network", guest.nics.front().source = "default";
    if (role.container) {
        guest.disks = {{.target = "/", .device = "filesystem", .source = "/srv/containers/" + guest.name, .format = "mount"}};
        guest.textConsoles = 1;
    } else {
        guest.disks = {{.target = "vda", .device = "disk", .bus = "virtio", .source = "/var/lib/libvirt/images/" + guest.name + ".qcow2",
                        .format = "qcow2", .capacityBytes = role.diskGib * gib, .allocationBytes = role.diskGib * gib * (h % 90) / 100}};
        guest.graphics = {{.type = Graphics::Type::Spice, .listen = "127.0.0.1", .port = int(5900 + index)}};
        guest.textConsoles = 1;
        guest.agentConnected = guest.state == GuestState::Running && h % 5 != 0;
    }
    if (guest.state == GuestState::Running)
        guest.addresses = {{behindHost ? fmt::format("192.168.122.{}", 4 + index % 230)
                                       : fmt::format("10.{}.{}.{}", 20 + hostIndex % 200, index / 250, 4 + index % 250),
                            mac,
                            guest.agentConnected ? Address::Source::Agent : Address::Source::Arp}};
}

} // namespace

Guest demoGuest(const HostId& host, unsigned hostIndex, unsigned index) {
    const auto& role = roles[index % std::size(roles)];
    const auto h = hash(hostIndex, index);
    Guest guest;
    guest.ref = {host, uuidOf(hostIndex, index)};
    guest.name = fmt::format("{}{}", role.name, hostIndex * 3 + index / unsigned(std::size(roles)) + 1);
    guest.kind = role.container ? GuestKind::Container : GuestKind::Vm;
    guest.state = stateOf(h);
    if (role.container && (guest.state == GuestState::Saved || guest.state == GuestState::Crashed))
        guest.state = GuestState::Stopped;
    if (guest.state == GuestState::Stopped) guest.stateReason = BINNACLE_TEXT("shut down");
    if (guest.state == GuestState::Paused) guest.stateReason = BINNACLE_TEXT("by a user");
    if (isActive(guest.state)) guest.startedAt = fromMillis(1'792'000'000'000 - std::int64_t(h % 30'000'000) * 100);
    guest.os = role.os;
    guest.autostart = h % 3 != 0;
    guest.meta.number = 100 + hostIndex * 1000 + index;
    guest.meta.folder = role.folder;
    guest.meta.tags = {role.tag};
    if (h % 4 == 0) guest.meta.tags.emplace_back("critical");
    if (h % 7 == 0) guest.meta.tags.emplace_back("backup");
    std::ranges::sort(guest.meta.tags);
    guest.meta.protectedFlag = h % 4 == 0;
    if (index % 5 == 0)
        guest.meta.notes = "# " + guest.name + "\n\nOwner: **Ada**. Runs the " + role.name +
                           " service.\n\n- restart with `systemctl restart " + role.name + "`\n- the on-call rota knows it";
    addHardware(guest, role, h, hostIndex, index);
    return guest;
}

HostFacts demoFacts(const std::string& hostname, unsigned hostIndex) {
    HostFacts facts;
    facts.hostname = hostname;
    facts.os = hostIndex % 4 == 3 ? "Rocky Linux 9.4 (Blue Onyx)" : "Debian GNU/Linux 12 (bookworm)";
    facts.kernel = hostIndex % 4 == 3 ? "5.14.0-427.el9.x86_64" : "6.1.0-25-amd64";
    facts.cpuModel = hostIndex % 2 ? "AMD EPYC 7443P 24-Core Processor" : "Intel(R) Xeon(R) Gold 6338";
    facts.cpus = hostIndex % 2 ? 48 : 64;
    facts.sockets = 1;
    facts.cores = facts.cpus / 2;
    facts.memoryBytes = (hostIndex % 2 ? 256 : 512) * gib;
    facts.libvirtVersion = hostIndex % 4 == 3 ? "10.0.0" : "9.0.0";
    facts.qemuVersion = hostIndex % 4 == 3 ? "8.2.0" : "7.2.9";
    facts.hasQemu = facts.hasLxc = facts.hasKvm = true;
    facts.transport = "SSH, socket forwarding";
    facts.roundTripMs = 0.4 + hostIndex % 5 * 0.3;
    return facts;
}

std::vector<Pool> demoPools(unsigned hostIndex) {
    const auto used = 35 + hostIndex * 11 % 60;
    const auto pool = [](const char* name, const char* type, const char* target, std::uint64_t size, std::uint64_t percent) {
        return Pool{.name = name, .type = type, .target = target, .uuid = {}, .active = true, .autostart = true,
                    .capacityBytes = size, .allocationBytes = size * percent / 100,
                    .availableBytes = size - size * percent / 100};
    };
    return {pool("default", "dir", "/var/lib/libvirt/images", 1800 * gib, used),
            pool("fast", "logical", "/dev/fast", 3600 * gib, used * 7 / 10),
            pool("iso", "netfs", "/srv/iso", 900 * gib, 42)};
}

std::vector<Network> demoNetworks() {
    return {{.name = "default", .uuid = {}, .bridge = "virbr0", .mode = "nat", .active = true, .autostart = true,
             .addresses = {"192.168.122.1/24"}, .dhcpRanges = {"192.168.122.2-192.168.122.254"}},
            {.name = "lab", .uuid = {}, .bridge = "virbr1", .mode = "isolated", .active = false, .autostart = false,
             .addresses = {"192.168.130.1/24"}},
            {.name = "lan", .uuid = {}, .bridge = "br0", .mode = "bridge", .active = true, .autostart = true}};
}

} // namespace binnacle
