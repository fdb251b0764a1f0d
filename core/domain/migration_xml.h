// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What a virtual machine's definition needs of the host it runs on, and the same definition on another host.

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace binnacle::domain {

struct NeededDisk {
    enum class Kind : std::uint8_t {
        File,
        Block,
        Network,
        Other
    };                  ///< File and Block: a path, or pool/volume
    std::string target; ///< "vda"
    Kind kind = Kind::File;
    std::string source;  ///< empty: no medium
    bool medium = false; ///< of a CD or floppy drive
    bool readOnly = false, shareable = false;
    bool encrypted = false;
    bool busy = false; ///< the host copies or merges it just now
};

struct NeededNic {
    std::string mac;
    std::string type;   ///< "network", "bridge", "direct" …
    std::string source; ///< the network's, bridge's or device's name; may be empty
};

/// Untrusted, as all that stands in it.
struct HostNeeds {
    std::string virtType;                ///< "kvm", "qemu"
    std::string emulator, arch, machine; ///< each may be empty
    std::string cpu;                     ///< <cpu>; empty: the emulator's own default
    bool hostCpu = false;                ///< it has the very CPU of its host
    std::vector<NeededDisk> disks;
    std::vector<NeededNic> nics;
    std::vector<std::string> hostDevices; ///< of what kinds: "pci", "usb" …
    std::vector<std::string> folders;     ///< of the host, that it shares
    std::vector<std::string> listens;     ///< addresses of the host that its screens listen on
    std::vector<std::string> bootFiles; ///< of the host, that it boots from: a kernel and what belongs to it
    std::string nvram;                  ///< the file of its UEFI variables
    bool tpm = false;
};
/// Corrupt for what is no domain.
Result<HostNeeds> hostNeeds(std::string_view xml);

struct MovedDisk {
    std::string target;       ///< whose source is replaced
    std::string path, format; ///< a path below /dev is a block device
};
struct RenamedNetwork {
    std::string from, to; ///< of networks and bridges alike
};
struct Move {
    std::vector<MovedDisk> disks;
    std::vector<RenamedNetwork> networks;
    std::string emulator; ///< empty: as it is
};
/// \a xml with what \a move says replaced, and nothing else. NotFound for a disk that it doesn't have.
Result<std::string> movedXml(std::string_view xml, const Move& move);

} // namespace binnacle::domain
