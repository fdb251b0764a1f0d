// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The definition of a new virtual machine (https://libvirt.org/formatdomain.html).

#include "core/model/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace binnacle::domain {

struct NewDisk {
    std::string path, format; ///< a file or block device of the host; format: "qcow2", "raw"
};

struct NewNic {
    enum class Kind : std::uint8_t { Network, Bridge };
    Kind kind = Kind::Network;
    std::string source; ///< the network's or bridge's name
};

struct NewVm {
    std::string name;
    GuestUuid uuid;              ///< all zero: libvirt makes one
    bool kvm = false;            ///< else it is emulated
    std::string machine = "q35"; ///< or "pc"
    bool efi = false;            ///< libvirt chooses the firmware
    unsigned vcpus = 1;
    std::uint64_t memoryBytes = 0;           ///< whole KiB
    std::vector<NewDisk> disks;              ///< vda, vdb … by virtio, with discard
    std::string medium;                      ///< in its CD drive; empty: it has none
    std::string kernel, initrd, commandLine; ///< boots from these where kernel isn't empty
    std::vector<NewNic> nics;                ///< by virtio
    bool vnc = false, spice = false;         ///< on no port of the host's network
};

/// With a serial console, a channel for the guest agent, a random number generator and a balloon. It boots
/// from its disks, then its medium, then the network.
std::string toXml(const NewVm& vm);

/// "vda" … "vdz", then "vdaa".
std::string diskTarget(std::size_t index);

} // namespace binnacle::domain
