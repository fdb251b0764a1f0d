// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/model/guest_snapshot.h"

namespace binnacle::domain {

/// libvirt's <domainsnapshot> (https://libvirt.org/formatsnapshot.html). `current` is not in it. Corrupt where it is none.
Result<GuestSnapshot> parseSnapshot(std::string_view xml);

/// What a disk of an external snapshot has been on since, and what it was on before.
struct Overlay {
    std::string target, path, below;
};
/// Those that are files. `below` comes from the definition that is kept in the snapshot; empty: it isn't there.
Result<std::vector<Overlay>> overlaysOf(std::string_view xml);

/// Of a running guest's <domain>: the file into which the disk \a target is being committed; empty: it isn't.
std::string committedInto(std::string_view domainXml, const std::string& target);

/// The XML that asks for a snapshot, of all disks and, where the guest runs, its memory, in the images themselves.
std::string snapshotXml(const SnapshotSpec& spec);

/// The same with another description; nothing else is changed.
Result<std::string> withDescription(std::string_view xml, const std::string& description);

} // namespace binnacle::domain
