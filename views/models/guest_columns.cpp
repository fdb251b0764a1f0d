// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/models/guest_columns.h"

#include "core/base/fold.h"
#include "views/models/tree_text.h"
#include "views/support/format.h"
#include "views/support/icons.h"
#include "views/support/strings.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace binnacle::views {
namespace {

using Row = GuestRow;

constexpr double none = std::numeric_limits<double>::quiet_NaN();

QString joined(const std::vector<std::string>& words) {
    QStringList list;
    for (const auto& word : words)
        list << shown(word, 60);
    return list.join(QStringLiteral(", "));
}

QString addresses(const Guest& guest) {
    QStringList list;
    for (const auto& address : guest.addresses)
        list << shown(address.ip, 60);
    return list.join(QStringLiteral(", "));
}

template <class Read>
double sampled(const Row& row, const Metrics& metrics, Read read) {
    if (!isActive(row.guest->state)) return none;
    const auto sample = metrics.latest(row.guest->ref);
    return sample ? double(read(*sample)) : none;
}

double cpu(const Row& row, const Metrics& metrics) {
    return sampled(row, metrics, [](const GuestSample& s) { return s.cpu; });
}
double memory(const Row& row, const Metrics& metrics) {
    return sampled(row, metrics, [](const GuestSample& s) {
        return s.memoryTotal ? double(s.memoryUsed) / double(s.memoryTotal) : none;
    });
}
double disk(const Row& row, const Metrics& metrics) {
    return sampled(row, metrics, [](const GuestSample& s) { return s.diskRead + s.diskWrite; });
}
double network(const Row& row, const Metrics& metrics) {
    return sampled(row, metrics, [](const GuestSample& s) { return s.netReceive + s.netSend; });
}
double barOf(double share) {
    return std::isnan(share) ? -1 : share;
}
std::uint64_t diskBytes(const Guest& guest) {
    std::uint64_t sum = 0;
    for (const auto& d : guest.disks)
        sum += d.capacityBytes;
    return sum;
}
/// Orders by uptime without asking for the time, which would be another one for each guest.
double uptime(const Guest& guest) {
    const bool runs = guest.startedAt && isActive(guest.state);
    return runs ? -double(toMillis(*guest.startedAt)) : -std::numeric_limits<double>::infinity();
}
QString yes(bool value) {
    return value ? QCoreApplication::translate("GuestColumns", "yes") : QString();
}

} // namespace

bool sortsBefore(const SortKey& a, const SortKey& b) {
    if (const auto* text = std::get_if<std::string>(&a)) {
        const auto* other = std::get_if<std::string>(&b);
        if (text->empty() != other->empty()) return other->empty();
        return naturalLess(*text, *other);
    }
    const auto x = std::get<double>(a);
    const auto y = std::get<double>(b);
    if (std::isnan(x) != std::isnan(y)) return std::isnan(y);
    return x < y;
}

const std::vector<GuestColumn>& guestColumns() {
    using M = Metrics;
    static const std::vector<GuestColumn> columns{
        {.id = "name", .title = QT_TRANSLATE_NOOP("GuestColumns", "Name"), .shown = true,
         .text = [](const Row& r, const M&) { return shown(r.guest->name); },
         .key = [](const Row& r, const M&) -> SortKey { return r.guest->name; },
         .icon = [](const Row& r) { return stateIcon(*r.guest); }},
        {.id = "number", .title = QT_TRANSLATE_NOOP("GuestColumns", "Number"), .shown = true, .right = true,
         .text = [](const Row& r, const M&) { return numberText(*r.guest); },
         .key = [](const Row& r, const M&) -> SortKey { return r.guest->meta.number ? double(r.guest->meta.number) : none; }},
        {.id = "kind", .title = QT_TRANSLATE_NOOP("GuestColumns", "Kind"),
         .text = [](const Row& r, const M&) {
             return r.guest->kind == GuestKind::Vm ? QCoreApplication::translate("GuestColumns", "VM")
                                                   : QCoreApplication::translate("GuestColumns", "Container");
         },
         .key = [](const Row& r, const M&) -> SortKey { return double(r.guest->kind); },
         .icon = [](const Row& r) { return icon(r.guest->kind); }},
        {.id = "state", .title = QT_TRANSLATE_NOOP("GuestColumns", "State"), .shown = true,
         .text = [](const Row& r, const M&) { return stateWord(*r.guest); },
         .key = [](const Row& r, const M&) -> SortKey { return double(r.guest->state); }},
        {.id = "host", .title = QT_TRANSLATE_NOOP("GuestColumns", "Host"), .shown = true,
         .text = [](const Row& r, const M&) { return shown(r.host->name); },
         .key = [](const Row& r, const M&) -> SortKey { return r.host->name; }},
        {.id = "cpu", .title = QT_TRANSLATE_NOOP("GuestColumns", "CPU"), .shown = true, .right = true, .live = true,
         .text = [](const Row& r, const M& m) { const auto v = cpu(r, m); return std::isnan(v) ? QString() : percent(v); },
         .key = [](const Row& r, const M& m) -> SortKey { return cpu(r, m); },
         .bar = [](const Row& r, const M& m) { return barOf(cpu(r, m)); }},
        {.id = "memory", .title = QT_TRANSLATE_NOOP("GuestColumns", "Memory"), .shown = true, .right = true, .live = true,
         .text = [](const Row& r, const M& m) { const auto v = memory(r, m); return std::isnan(v) ? QString() : percent(v); },
         .key = [](const Row& r, const M& m) -> SortKey { return memory(r, m); },
         .bar = [](const Row& r, const M& m) { return barOf(memory(r, m)); }},
        {.id = "vcpus", .title = QT_TRANSLATE_NOOP("GuestColumns", "vCPUs"), .shown = true, .right = true,
         .text = [](const Row& r, const M&) { return QString::number(r.guest->vcpus); },
         .key = [](const Row& r, const M&) -> SortKey { return double(r.guest->vcpus); }},
        {.id = "memory-size", .title = QT_TRANSLATE_NOOP("GuestColumns", "Memory size"), .shown = true, .right = true,
         .text = [](const Row& r, const M&) { return bytes(r.guest->memoryBytes); },
         .key = [](const Row& r, const M&) -> SortKey { return double(r.guest->memoryBytes); }},
        {.id = "disk", .title = QT_TRANSLATE_NOOP("GuestColumns", "Disk rate"), .right = true, .live = true,
         .text = [](const Row& r, const M& m) { const auto v = disk(r, m); return std::isnan(v) ? QString() : byteRate(v); },
         .key = [](const Row& r, const M& m) -> SortKey { return disk(r, m); }},
        {.id = "network", .title = QT_TRANSLATE_NOOP("GuestColumns", "Network rate"), .right = true, .live = true,
         .text = [](const Row& r, const M& m) { const auto v = network(r, m); return std::isnan(v) ? QString() : byteRate(v); },
         .key = [](const Row& r, const M& m) -> SortKey { return network(r, m); }},
        {.id = "addresses", .title = QT_TRANSLATE_NOOP("GuestColumns", "Addresses"), .shown = true,
         .text = [](const Row& r, const M&) { return addresses(*r.guest); },
         .key = [](const Row& r, const M&) -> SortKey { return r.guest->addresses.empty() ? std::string() : r.guest->addresses.front().ip; }},
        {.id = "uptime", .title = QT_TRANSLATE_NOOP("GuestColumns", "Uptime"), .shown = true, .right = true,
         .text = [](const Row& r, const M&) {
             return r.guest->startedAt && isActive(r.guest->state) ? duration(now() - *r.guest->startedAt) : QString();
         },
         .key = [](const Row& r, const M&) -> SortKey { return uptime(*r.guest); }},
        {.id = "os", .title = QT_TRANSLATE_NOOP("GuestColumns", "Operating system"),
         .text = [](const Row& r, const M&) { return shown(r.guest->os); },
         .key = [](const Row& r, const M&) -> SortKey { return r.guest->os; }},
        {.id = "tags", .title = QT_TRANSLATE_NOOP("GuestColumns", "Tags"), .shown = true,
         .text = [](const Row& r, const M&) { return joined(r.guest->meta.tags); },
         .key = [](const Row& r, const M&) -> SortKey { return fmt::format("{}", fmt::join(r.guest->meta.tags, ",")); }},
        {.id = "folder", .title = QT_TRANSLATE_NOOP("GuestColumns", "Folder"),
         .text = [](const Row& r, const M&) { return shown(r.guest->meta.folder); },
         .key = [](const Row& r, const M&) -> SortKey { return r.guest->meta.folder; }},
        {.id = "site", .title = QT_TRANSLATE_NOOP("GuestColumns", "Site"),
         .text = [](const Row& r, const M&) { return shown(r.host->site); },
         .key = [](const Row& r, const M&) -> SortKey { return r.host->site; }},
        {.id = "autostart", .title = QT_TRANSLATE_NOOP("GuestColumns", "Autostart"),
         .text = [](const Row& r, const M&) { return yes(r.guest->autostart); },
         .key = [](const Row& r, const M&) -> SortKey { return r.guest->autostart ? 0.0 : 1.0; }},
        {.id = "protected", .title = QT_TRANSLATE_NOOP("GuestColumns", "Protected"),
         .text = [](const Row& r, const M&) { return yes(r.guest->meta.protectedFlag); },
         .key = [](const Row& r, const M&) -> SortKey { return r.guest->meta.protectedFlag ? 0.0 : 1.0; }},
        {.id = "disks", .title = QT_TRANSLATE_NOOP("GuestColumns", "Disk size"), .right = true,
         .text = [](const Row& r, const M&) { return diskBytes(*r.guest) ? bytes(diskBytes(*r.guest)) : QString(); },
         .key = [](const Row& r, const M&) -> SortKey { return double(diskBytes(*r.guest)); }},
        {.id = "uuid", .title = QT_TRANSLATE_NOOP("GuestColumns", "UUID"),
         .text = [](const Row& r, const M&) { return toQString(r.guest->ref.uuid.text()); },
         .key = [](const Row& r, const M&) -> SortKey { return r.guest->ref.uuid.text(); }},
    };
    return columns;
}

QString title(const GuestColumn& column) {
    return QCoreApplication::translate("GuestColumns", column.title);
}

} // namespace binnacle::views
