// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// A guest as a value: a virtual machine or a container, whatever drives it.

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/model/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace binnacle {

enum class GuestKind : std::uint8_t { Vm, Container };
std::string_view name(GuestKind kind); ///< "vm", "container": stable, for JSON

enum class GuestState : std::uint8_t {
    Unknown,
    Stopped,
    Starting,
    Running,
    Paused,
    Stopping,
    Saved,
    Crashed
};
std::string_view name(GuestState state); ///< "running" …: stable, for JSON
std::optional<GuestState> guestStateFromName(std::string_view name);
Text title(GuestState state); ///< "Running": for people

/// A process of the guest exists on its host.
constexpr bool isActive(GuestState s) {
    return s == GuestState::Running || s == GuestState::Paused || s == GuestState::Starting ||
           s == GuestState::Stopping;
}

struct Disk {
    std::string target;              ///< "vda"
    std::string device;              ///< "disk", "cdrom", "floppy", "lun"; "filesystem" of a container
    std::string bus;                 ///< "virtio"
    std::string source;              ///< path, pool/volume or network name; empty: no medium
    std::string format;              ///< "qcow2"
    std::uint64_t capacityBytes = 0; ///< 0: not known
    std::uint64_t allocationBytes = 0;
    bool readOnly = false;
    bool operator==(const Disk&) const = default;
};

struct Nic {
    std::string mac;    ///< lower case, "52:54:00:…"
    std::string model;  ///< "virtio"
    std::string type;   ///< "bridge", "network", "user" …
    std::string source; ///< the bridge's or network's name
    std::string target; ///< "vnet3" while running
    bool linkUp = true;
    bool operator==(const Nic&) const = default;
};

struct Graphics {
    enum class Type : std::uint8_t { Vnc, Spice, Other };
    Type type = Type::Other;
    std::string listen; ///< address; empty where it listens on no network
    std::string socket; ///< Unix socket; may be empty
    int port = -1;      ///< -1: none
    int tlsPort = -1;
    bool hasPassword = false;
    bool operator==(const Graphics&) const = default;
};

struct Address {
    enum class Source : std::uint8_t { Agent, Lease, Arp, Namespace }; ///< Namespace: a container's own
    std::string ip;
    std::string mac;
    Source source = Source::Agent;
    bool operator==(const Address&) const = default;
};

/// What libvirt has no field for; kept in the domain's <metadata> under urn:binnacle:guest:1.
struct GuestMeta {
    unsigned number = 0;           ///< 100 and up, unique in the fleet; 0: none yet
    std::vector<std::string> tags; ///< sorted, without duplicates
    std::string folder;            ///< "web/production"; empty: top
    std::string notes;             ///< Markdown
    bool protectedFlag = false;    ///< may not be deleted or stopped hard
    bool isTemplate = false;       ///< for clones only: never started, never changed
    GuestUuid origin;              ///< the template over whose disks its own are laid; all zero: none
    bool operator==(const GuestMeta&) const = default;
};

struct Guest {
    GuestRef ref;
    std::string name; ///< untrusted: show through singleLine()
    GuestKind kind = GuestKind::Vm;
    GuestState state = GuestState::Unknown;
    Text stateReason; ///< "destroyed", "by the guest itself"; may be empty
    unsigned vcpus = 0;
    std::uint64_t memoryBytes = 0; ///< the limit the guest has now
    std::uint64_t maxMemoryBytes = 0;
    bool autostart = false;
    bool persistent = true;
    bool agentConnected = false;
    unsigned textConsoles = 0; ///< serial ports and consoles
    std::optional<WallTime> startedAt;
    std::string title, description; ///< libvirt's own fields, written by other tools; may be empty
    std::string os; ///< "Debian GNU/Linux 12", libosinfo's id where that is all there is
    std::vector<Disk> disks;
    std::vector<Nic> nics;
    std::vector<Graphics> graphics;
    std::vector<Address> addresses;
    GuestMeta meta;
    bool operator==(const Guest&) const = default;
};

} // namespace binnacle
