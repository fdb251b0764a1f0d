// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>

namespace binnacle {

/// A volume of a storage pool.
struct Volume {
    std::string pool, name;
    std::string path;    ///< on the host; where there is none ("rbd/web"), libvirt's key
    std::string format;  ///< "qcow2", "raw" …; may be empty
    std::string backing; ///< path of the image it is laid over; may be empty
    std::uint64_t capacityBytes = 0, allocationBytes = 0;
    bool operator==(const Volume&) const = default;
};

/// What a new one is to be.
struct VolumeSpec {
    std::string pool, name;
    std::string format = "qcow2";
    std::uint64_t capacityBytes = 0;    ///< 0 with a backing image: as large as that
    std::string backing, backingFormat; ///< laid over it; may be empty
};

} // namespace binnacle
