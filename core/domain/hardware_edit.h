// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Changes of a domain's XML, piece by piece; everything else in it stays as it was. Each takes a whole domain and gives a whole
/// domain. What isn't in a wish stays; InvalidArgument, with what would do, where the wish makes no sense.

#include "core/base/result.h"
#include "core/model/hardware.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace binnacle::domain {

struct ProcessorWish {
    std::optional<unsigned> cpus, maxCpus;            ///< cpus alone raises the maximum where it must
    std::optional<unsigned> sockets, cores, threads;  ///< together the maximum
    std::optional<std::string> model;                 ///< "host-model", "host-passthrough", "maximum", or a name of libvirt's
};
Result<std::string> withProcessor(std::string_view xml, const ProcessorWish& wish);

struct MemoryWish {
    std::optional<std::uint64_t> mebibytes, maxMebibytes; ///< mebibytes alone raises the maximum where it must
};
Result<std::string> withMemory(std::string_view xml, const MemoryWish& wish);

/// \a order: "disk", "cdrom", "network", "floppy", or keys of disks and network cards; not both.
Result<std::string> withBootOrder(std::string_view xml, const std::vector<std::string>& order);

/// Empty strings and zeros set the default.
struct DiskWish {
    std::optional<std::string> source, format, bus, cache, discard, io, serial;
    std::optional<bool> readOnly, shareable;
    std::optional<std::uint64_t> iops, mebibytesPerSecond;
};
/// A disk, or a CD drive where \a kind says so, with \a key for its target; a controller for it, where it needs one that is better
/// than libvirt's own choice.
Result<std::string> withNewDisk(std::string_view xml, HardwareItem::Kind kind, const std::string& key, const DiskWish& wish);
Result<std::string> withDisk(std::string_view xml, const std::string& key, const DiskWish& wish);
/// A target that neither of the domains has: "vdb" of "virtio", "sdc" of "scsi", "sata" and "usb", "hdb" of "ide", "fda" of "fdc".
std::string freeTarget(const Hardware& now, const Hardware& next, std::string_view bus);

struct NicWish {
    std::optional<std::string> network;  ///< a network's name, or "bridge:NAME"
    std::optional<std::string> model;
    std::optional<bool> linkUp;
    std::optional<unsigned> rateIn, rateOut; ///< KiB a second; 0: no limit
};
Result<std::string> withNewNic(std::string_view xml, const std::string& mac, const NicWish& wish);
Result<std::string> withNic(std::string_view xml, const std::string& key, const NicWish& wish);

/// \a device: one whole element.
Result<std::string> withDevice(std::string_view xml, std::string_view device);
Result<std::string> withoutDevice(std::string_view xml, const std::string& key);

/// \a xml (of the next start) with that piece as it is in \a now (of the guest that runs): back, gone again, or as it was.
Result<std::string> withPieceOf(std::string_view xml, std::string_view now, const std::string& key);

} // namespace binnacle::domain
