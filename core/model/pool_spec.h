// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

namespace binnacle {

/// What a new storage pool is to be.
struct PoolSpec {
    std::string name;
    std::string type = "dir"; ///< "dir", "fs", "netfs" or "logical"
    std::string target;   ///< the folder, or where it is mounted; of a logical one its volume group's in /dev
    std::string device;   ///< fs: the block device; logical: the volume group's name
    std::string server;   ///< netfs
    std::string exported; ///< netfs: the server's folder, volume or share
    std::string
        format; ///< fs: the file system; netfs: "nfs", "cifs", "glusterfs"; empty: as libvirt finds it
    bool operator==(const PoolSpec&) const = default;
};

} // namespace binnacle
