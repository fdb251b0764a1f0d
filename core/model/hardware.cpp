// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/hardware.h"

#include "core/base/untrusted.h"

#include <algorithm>

namespace binnacle {
namespace {

using Kind = HardwareItem::Kind;

struct KindRow {
    Kind kind;
    std::string_view name;
    const char* title;
    bool removable;
};

constexpr KindRow kinds[]{
    {Kind::Processor, "processor", BINNACLE_NOOP("Processor"), false},
    {Kind::Memory, "memory", BINNACLE_NOOP("Memory"), false},
    {Kind::Machine, "machine", BINNACLE_NOOP("Machine"), false},
    {Kind::Boot, "boot", BINNACLE_NOOP("Boot order"), false},
    {Kind::Controller, "controller", BINNACLE_NOOP("Controller"), false},
    {Kind::Disk, "disk", BINNACLE_NOOP("Disk"), true},
    {Kind::Cdrom, "cdrom", BINNACLE_NOOP("CD drive"), true},
    {Kind::Floppy, "floppy", BINNACLE_NOOP("Floppy drive"), true},
    {Kind::Nic, "nic", BINNACLE_NOOP("Network card"), true},
    {Kind::Screen, "screen", BINNACLE_NOOP("Screen"), false},
    {Kind::Video, "video", BINNACLE_NOOP("Video card"), false},
    {Kind::Sound, "sound", BINNACLE_NOOP("Sound card"), true},
    {Kind::Input, "input", BINNACLE_NOOP("Input device"), true},
    {Kind::Serial, "serial", BINNACLE_NOOP("Serial port"), false},
    {Kind::Channel, "channel", BINNACLE_NOOP("Channel"), true},
    {Kind::Tpm, "tpm", BINNACLE_NOOP("TPM"), true},
    {Kind::Rng, "rng", BINNACLE_NOOP("Random numbers"), true},
    {Kind::Watchdog, "watchdog", BINNACLE_NOOP("Watchdog"), true},
    {Kind::HostDevice, "host-device", BINNACLE_NOOP("Device of the host"), true},
    {Kind::Folder, "folder", BINNACLE_NOOP("Folder"), false},
    {Kind::UsbRedirection, "usb-redirection", BINNACLE_NOOP("USB redirection"), true},
    {Kind::Balloon, "balloon", BINNACLE_NOOP("Memory balloon"), false},
};

const KindRow& rowOf(Kind kind) {
    return *std::ranges::find(kinds, kind, &KindRow::kind);
}

std::string shownField(const HardwareItem& item, std::string_view name) {
    return singleLine(item.field(name), 200);
}

Text processor(const HardwareItem& item) {
    const auto cpus = shownField(item, "cpus"), most = shownField(item, "max-cpus"), model = shownField(item, "cpu-model");
    if (cpus != most) return BINNACLE_TEXT("%1 of %2 CPUs, %3", cpus, most, model);
    return cpus == "1" ? BINNACLE_TEXT("1 CPU, %1", model) : BINNACLE_TEXT("%1 CPUs, %2", cpus, model);
}

Text memory(const HardwareItem& item) {
    const auto now = shownField(item, "memory"), most = shownField(item, "max-memory");
    return now == most ? BINNACLE_TEXT("%1 MiB", now) : BINNACLE_TEXT("%1 of %2 MiB", now, most);
}

Text drive(const HardwareItem& item) {
    const auto source = shownField(item, "source");
    if (!source.empty()) return BINNACLE_TEXT("%1, by %2", source, shownField(item, "bus"));
    return BINNACLE_TEXT("empty, by %1", shownField(item, "bus"));
}

Text nic(const HardwareItem& item) {
    if (item.field("link") == "down") return BINNACLE_TEXT("%1, %2, unplugged", shownField(item, "network"), shownField(item, "model"));
    return BINNACLE_TEXT("%1, %2", shownField(item, "network"), shownField(item, "model"));
}

/// Of the rest, the words that stand in the XML.
Text words(const HardwareItem& item) {
    std::string all;
    for (const auto& [name, value] : item.fields)
        if (!value.empty()) all += (all.empty() ? "" : ", ") + singleLine(value, 200);
    return BINNACLE_TEXT("%1", all);
}

} // namespace

std::string HardwareItem::field(std::string_view name) const {
    const auto found = std::ranges::find(fields, name, &std::pair<std::string, std::string>::first);
    return found == fields.end() ? std::string() : found->second;
}

std::string_view name(Kind kind) {
    return rowOf(kind).name;
}

Text title(Kind kind) {
    return Text(rowOf(kind).title);
}

Text summary(const HardwareItem& item) {
    switch (item.kind) {
    case Kind::Processor:
        return processor(item);
    case Kind::Memory:
        return memory(item);
    case Kind::Disk:
    case Kind::Cdrom:
    case Kind::Floppy:
        return drive(item);
    case Kind::Nic:
        return nic(item);
    default:
        return words(item);
    }
}

bool isRemovable(Kind kind) {
    return rowOf(kind).removable;
}

const HardwareItem* findItem(const Hardware& hardware, std::string_view key) {
    const auto found = std::ranges::find(hardware, key, &HardwareItem::key);
    return found == hardware.end() ? nullptr : &*found;
}

std::vector<std::string> HardwareRow::changedFields() const {
    std::vector<std::string> changed;
    if (!now || !next) return changed;
    for (const auto* one : {&*next, &*now})
        for (const auto& [name, value] : one->fields)
            if (now->field(name) != next->field(name) && std::ranges::find(changed, name) == changed.end()) changed.push_back(name);
    return changed;
}

namespace {

std::vector<HardwareRow> allRows(const Hardware& now, const Hardware& next) {
    std::vector<HardwareRow> rows;
    const auto optional = [](const HardwareItem* item) { return item ? std::optional(*item) : std::nullopt; };
    for (const auto& item : next)
        rows.push_back({optional(findItem(now, item.key)), item});
    for (const auto& item : now)
        if (!findItem(next, item.key)) rows.push_back({item, std::nullopt});
    return rows;
}

} // namespace

std::vector<HardwareRow> hardwareRows(const Hardware& now, const Hardware& next) {
    auto rows = allRows(now, next);
    std::erase_if(rows, [](const HardwareRow& row) { return row.item().kind == Kind::Controller; });
    return rows;
}

std::vector<HardwareRow> hardwareChanges(const Hardware& before, const Hardware& after) {
    auto rows = allRows(before, after);
    std::erase_if(rows, [](const HardwareRow& row) { return !row.isPending(); });
    return rows;
}

std::string fieldWords(const HardwareRow& change) {
    std::string words;
    const auto add = [&](const std::string& one) { words += (words.empty() ? "" : ", ") + one; };
    if (!change.now || !change.next) {
        for (const auto& [name, value] : change.item().fields)
            add(name + ' ' + singleLine(value, 200));
        return words;
    }
    for (const auto& field : change.changedFields()) {
        const auto word = [&](const HardwareItem& item) { return item.field(field).empty() ? std::string("-") : shownField(item, field); };
        add(field + ' ' + word(*change.now) + " → " + word(*change.next));
    }
    return words;
}

std::string changeWords(const HardwareRow& change) {
    const auto words = fieldWords(change), key = singleLine(change.item().key, 80);
    const auto kind = change.item().kind;
    if (kind == Kind::Processor || kind == Kind::Memory || kind == Kind::Boot || kind == Kind::Machine) return words;
    const std::string sign = !change.now ? "+ " : !change.next ? "− " : "";
    return sign + key + (words.empty() ? "" : ": " + words);
}

} // namespace binnacle
