// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What a guest is made of, as it can be shown and changed piece by piece.

#include "core/base/text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace binnacle {

struct HardwareItem {
    enum class Kind : std::uint8_t {
        Processor, Memory, Machine, Boot, Controller, Disk, Cdrom, Floppy, Nic, Screen, Video, Sound, Input, Serial, Channel, Tpm,
        Rng, Watchdog, HostDevice, Folder, UsbRedirection, Balloon
    };
    Kind kind{};
    std::string key; ///< unique in its guest: "processor", "vda", "52:54:00:…", "rng0"; what the command line names it by
    /// Named as the parameters of the actions that change them, in the order in which they are shown; what isn't there has
    /// libvirt's default. Untrusted.
    std::vector<std::pair<std::string, std::string>> fields{};

    std::string field(std::string_view name) const; ///< empty: it has none
    bool operator==(const HardwareItem&) const = default;
};
using Hardware = std::vector<HardwareItem>;

std::string_view name(HardwareItem::Kind kind); ///< "disk": stable, for JSON
Text title(HardwareItem::Kind kind);            ///< "Disk": for people
/// What it is, in a line: "20 GiB", "network default, virtio".
Text summary(const HardwareItem& item);
/// One that can be taken out of its guest.
bool isRemovable(HardwareItem::Kind kind);
const HardwareItem* findItem(const Hardware& hardware, std::string_view key);

/// A piece of a guest that runs, beside what it will be at its next start.
struct HardwareRow {
    std::optional<HardwareItem> now, next; ///< one at least

    const HardwareItem& item() const { return next ? *next : *now; }
    bool isPending() const { return now != next; }
    std::vector<std::string> changedFields() const; ///< of one that is there both times
};
/// In the order of \a next, then what is gone by then. A guest that doesn't run is what it will be: \a now is \a next. Controllers,
/// which libvirt adds as it likes, are left out.
std::vector<HardwareRow> hardwareRows(const Hardware& now, const Hardware& next);
/// What is not the same in both: `now` is before, `next` is afterwards. Controllers, too.
std::vector<HardwareRow> hardwareChanges(const Hardware& before, const Hardware& after);
/// In the words of the command line, no language's. What is other: "cpus 2 → 4"; of what comes or goes, what it is.
std::string fieldWords(const HardwareRow& change);
/// With what it is about: "vdb: cache none → -", "+ vdb: bus virtio", "− vdb: bus virtio".
std::string changeWords(const HardwareRow& change);

} // namespace binnacle
