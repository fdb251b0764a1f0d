// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The definition of a virtual machine that begins as another one (https://libvirt.org/formatdomain.html). What isn't named
/// here stays as somebody wrote it, comments and unknown elements included.

#include "core/base/result.h"
#include "core/model/ids.h"

#include <string>
#include <string_view>
#include <vector>

namespace binnacle::domain {

struct ClonedDisk {
    std::string target;       ///< "vda": whose source is replaced
    std::string path, format; ///< of its own image; a path below /dev is a block device
};

/// \a xml as the definition of a machine called \a name. libvirt gives it its own generation id and MAC addresses;
/// names of tap devices, fixed ports of its screens, the path of its UEFI variables, its number, its protection and what
/// makes a template are taken away. Corrupt for what is no domain, NotFound for a disk that it doesn't have.
Result<std::string> cloneXml(std::string_view xml, const std::string& name, const GuestUuid& uuid,
                             const std::vector<ClonedDisk>& disks);

/// The targets of those that a clone has its own of: all but media, read-only ones, and those that several guests share.
std::vector<std::string> disksToClone(std::string_view xml);

/// What about a clone of \a xml may surprise: devices of the host that both have, what it starts without. Unsupported where a
/// disk is encrypted: its key belongs to one image.
Result<std::vector<Text>> cloneRemarks(std::string_view xml);

} // namespace binnacle::domain
