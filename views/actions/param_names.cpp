// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/param_names.h"

#include "views/support/strings.h"

#include <QCoreApplication>

#include <algorithm>

namespace binnacle::views {
namespace {

struct Words {
    const char* id;
    const char* label;
};
constexpr Words params[]{
    {"name", QT_TRANSLATE_NOOP("Params", "Name")},
    {"address", QT_TRANSLATE_NOOP("Params", "Address")},
    {"user", QT_TRANSLATE_NOOP("Params", "User")},
    {"port", QT_TRANSLATE_NOOP("Params", "Port")},
    {"key", QT_TRANSLATE_NOOP("Params", "Key file")},
    {"known-hosts", QT_TRANSLATE_NOOP("Params", "Known hosts file")},
    {"jump", QT_TRANSLATE_NOOP("Params", "Jump hosts")},
    {"site", QT_TRANSLATE_NOOP("Params", "Site")},
    {"colour", QT_TRANSLATE_NOOP("Params", "Colour")},
    {"notes", QT_TRANSLATE_NOOP("Params", "Notes")},
    {"local", QT_TRANSLATE_NOOP("Params", "This computer")},
    {"tags", QT_TRANSLATE_NOOP("Params", "Tags")},
    {"path", QT_TRANSLATE_NOOP("Params", "Folder")},
    {"text", QT_TRANSLATE_NOOP("Params", "Notes")},
    {"append", QT_TRANSLATE_NOOP("Params", "Append")},
    {"number", QT_TRANSLATE_NOOP("Params", "Number")},
    {"setting", QT_TRANSLATE_NOOP("Params", "Start with the host")},
    {"way", QT_TRANSLATE_NOOP("Params", "Way")},
    {"time-limit", QT_TRANSLATE_NOOP("Params", "Time limit (s)")},
    {"fresh", QT_TRANSLATE_NOOP("Params", "Boot anew")},
    {"file", QT_TRANSLATE_NOOP("Params", "File")},
    {"screen", QT_TRANSLATE_NOOP("Params", "Screen")},
    {"keys", QT_TRANSLATE_NOOP("Params", "Keys")},
    {"hold", QT_TRANSLATE_NOOP("Params", "Held for (ms)")},
    {"input", QT_TRANSLATE_NOOP("Params", "Text")},
    {"keymap", QT_TRANSLATE_NOOP("Params", "Keyboard layout of the guest")},
    {"rate", QT_TRANSLATE_NOOP("Params", "Keys a second")},
    {"preview", QT_TRANSLATE_NOOP("Params", "Preview only")},
    {"password", QT_TRANSLATE_NOOP("Params", "Password")},
    {"minutes", QT_TRANSLATE_NOOP("Params", "Expires after (min)")},
    {"keep", QT_TRANSLATE_NOOP("Params", "Also for the next start")},
    {"graphics", QT_TRANSLATE_NOOP("Params", "Which graphics")},
    {"type", QT_TRANSLATE_NOOP("Params", "Type")},
    {"memory", QT_TRANSLATE_NOOP("Params", "Memory (MiB)")},
    {"cpus", QT_TRANSLATE_NOOP("Params", "CPUs")},
    {"disk", QT_TRANSLATE_NOOP("Params", "Disks")},
    {"to-host", QT_TRANSLATE_NOOP("Params", "To the host")},
    {"live", QT_TRANSLATE_NOOP("Params", "Only while it runs")},
    {"offline", QT_TRANSLATE_NOOP("Params", "Only while it is off")},
    {"copy-disks", QT_TRANSLATE_NOOP("Params", "Copy shared disks, too")},
    {"bandwidth", QT_TRANSLATE_NOOP("Params", "At most (MiB/s)")},
    {"compress", QT_TRANSLATE_NOOP("Params", "Compress memory")},
    {"auto-converge", QT_TRANSLATE_NOOP("Params", "Slow the guest down if need be")},
    {"post-copy", QT_TRANSLATE_NOOP("Params", "Go on before all memory is there")},
    {"through", QT_TRANSLATE_NOOP("Params", "Address of the other host")},
    {"pool", QT_TRANSLATE_NOOP("Params", "Pool")},
    {"base", QT_TRANSLATE_NOOP("Params", "Image below the first disk")},
    {"iso", QT_TRANSLATE_NOOP("Params", "Image in the CD drive")},
    {"kernel", QT_TRANSLATE_NOOP("Params", "Kernel")},
    {"initrd", QT_TRANSLATE_NOOP("Params", "Initial file system")},
    {"kernel-arguments", QT_TRANSLATE_NOOP("Params", "Kernel's arguments")},
    {"network", QT_TRANSLATE_NOOP("Params", "Network")},
    {"mode", QT_TRANSLATE_NOOP("Params", "Mode")},
    {"bridge", QT_TRANSLATE_NOOP("Params", "Bridge")},
    {"dhcp", QT_TRANSLATE_NOOP("Params", "DHCP range")},
    {"domain", QT_TRANSLATE_NOOP("Params", "Domain")},
    {"forward-dev", QT_TRANSLATE_NOOP("Params", "Leaves by")},
    {"autostart", QT_TRANSLATE_NOOP("Params", "Start with the host")},
    {"no-start", QT_TRANSLATE_NOOP("Params", "Not now")},
    {"mac", QT_TRANSLATE_NOOP("Params", "Network card")},
    {"ip", QT_TRANSLATE_NOOP("Params", "IP address")},
    {"dns-host", QT_TRANSLATE_NOOP("Params", "Names in its DNS")},
    {"drop-dns-host", QT_TRANSLATE_NOOP("Params", "Addresses without names")},
    {"firmware", QT_TRANSLATE_NOOP("Params", "Firmware")},
    {"machine", QT_TRANSLATE_NOOP("Params", "Machine")},
    {"start", QT_TRANSLATE_NOOP("Params", "Start it at once")},
    {"keep-disks", QT_TRANSLATE_NOOP("Params", "Keep all disks")},
    {"keep-disk", QT_TRANSLATE_NOOP("Params", "Keep these disks")},
    {"delete-disk", QT_TRANSLATE_NOOP("Params", "Delete these all the same")},
    {"keep-nvram", QT_TRANSLATE_NOOP("Params", "Keep the UEFI variables")},
    {"description", QT_TRANSLATE_NOOP("Params", "Description")},
    {"volume", QT_TRANSLATE_NOOP("Params", "Volume")},
    {"url", QT_TRANSLATE_NOOP("Params", "URL")},
    {"checksum", QT_TRANSLATE_NOOP("Params", "Checksum")},
    {"no-compare", QT_TRANSLATE_NOOP("Params", "Compare no checksums")},
    {"replace", QT_TRANSLATE_NOOP("Params", "Replace the file")},
    {"size", QT_TRANSLATE_NOOP("Params", "Size")},
    {"format", QT_TRANSLATE_NOOP("Params", "Format")},
    {"target", QT_TRANSLATE_NOOP("Params", "Place on the host")},
    {"source", QT_TRANSLATE_NOOP("Params", "Source")},
    {"autostart", QT_TRANSLATE_NOOP("Params", "Start with the host")},
    {"no-start", QT_TRANSLATE_NOOP("Params", "Not now")},
    {"volumes", QT_TRANSLATE_NOOP("Params", "What lies in it, too")},
    {"anyway", QT_TRANSLATE_NOOP("Params", "All the same")},
    {"tight", QT_TRANSLATE_NOOP("Params", "Even if memory may not fit")},
    {"children", QT_TRANSLATE_NOOP("Params", "Those taken after it, too")},
    {"count", QT_TRANSLATE_NOOP("Params", "How many")},
    {"disks", QT_TRANSLATE_NOOP("Params", "Its disks")},
    {"listen", QT_TRANSLATE_NOOP("Params", "Listens")},
    {"max-cpus", QT_TRANSLATE_NOOP("Params", "CPUs at most")},
    {"max-memory", QT_TRANSLATE_NOOP("Params", "Memory at most (MiB)")},
    {"boot", QT_TRANSLATE_NOOP("Params", "Boot order")},
    {"cpu-model", QT_TRANSLATE_NOOP("Params", "CPU model")},
    {"sockets", QT_TRANSLATE_NOOP("Params", "Sockets")},
    {"cores", QT_TRANSLATE_NOOP("Params", "Cores of a socket")},
    {"threads", QT_TRANSLATE_NOOP("Params", "Threads of a core")},
    {"at", QT_TRANSLATE_NOOP("Params", "Acts")},
    {"kind", QT_TRANSLATE_NOOP("Params", "Kind")},
    {"device", QT_TRANSLATE_NOOP("Params", "Device")},
    {"bus", QT_TRANSLATE_NOOP("Params", "Bus")},
    {"cache", QT_TRANSLATE_NOOP("Params", "Cache")},
    {"discard", QT_TRANSLATE_NOOP("Params", "Discarded blocks")},
    {"io", QT_TRANSLATE_NOOP("Params", "Reads and writes by")},
    {"serial", QT_TRANSLATE_NOOP("Params", "Serial number")},
    {"read-only", QT_TRANSLATE_NOOP("Params", "Read only")},
    {"shareable", QT_TRANSLATE_NOOP("Params", "Shared with others")},
    {"iops", QT_TRANSLATE_NOOP("Params", "Reads and writes a second")},
    {"throughput", QT_TRANSLATE_NOOP("Params", "MiB a second")},
    {"nic", QT_TRANSLATE_NOOP("Params", "Network card")},
    {"model", QT_TRANSLATE_NOOP("Params", "Model")},
    {"link", QT_TRANSLATE_NOOP("Params", "Cable")},
    {"rate-in", QT_TRANSLATE_NOOP("Params", "Receives at most (KiB/s)")},
    {"rate-out", QT_TRANSLATE_NOOP("Params", "Sends at most (KiB/s)")},
    {"medium", QT_TRANSLATE_NOOP("Params", "Image")},
    {"drive", QT_TRANSLATE_NOOP("Params", "Drive")},
    {"force", QT_TRANSLATE_NOOP("Params", "Even if it is locked")},
    {"xml", QT_TRANSLATE_NOOP("Params", "XML")},
    {"template", QT_TRANSLATE_NOOP("Params", "Archive")},
    {"directory", QT_TRANSLATE_NOOP("Params", "Or a folder")},
    {"copy", QT_TRANSLATE_NOOP("Params", "Copy the folder")},
    {"debootstrap", QT_TRANSLATE_NOOP("Params", "Or a release of Debian's")},
    {"mirror", QT_TRANSLATE_NOOP("Params", "Source of packages")},
    {"swap", QT_TRANSLATE_NOOP("Params", "Swap (MiB)")},
    {"cpu-limit", QT_TRANSLATE_NOOP("Params", "CPU limit (%)")},
    {"cpu-shares", QT_TRANSLATE_NOOP("Params", "CPU shares")},
    {"gateway", QT_TRANSLATE_NOOP("Params", "Gateway")},
    {"unplugged", QT_TRANSLATE_NOOP("Params", "Cables that are out")},
    {"hostname", QT_TRANSLATE_NOOP("Params", "Host name")},
    {"dns", QT_TRANSLATE_NOOP("Params", "Name servers")},
    {"search", QT_TRANSLATE_NOOP("Params", "Search domain")},
    {"root-password", QT_TRANSLATE_NOOP("Params", "Root's password")},
    {"ssh-key", QT_TRANSLATE_NOOP("Params", "SSH keys")},
    {"mount", QT_TRANSLATE_NOOP("Params", "Folders of the host")},
    {"init", QT_TRANSLATE_NOOP("Params", "First program")},
    {"init-argument", QT_TRANSLATE_NOOP("Params", "Its arguments")},
    {"capability", QT_TRANSLATE_NOOP("Params", "Capabilities")},
    {"privileged", QT_TRANSLATE_NOOP("Params", "Privileged")},
    {"folder", QT_TRANSLATE_NOOP("Params", "Place on the host")},
};
/// Where the same word means something else.
constexpr Words paramsOf[]{
    {"guest.add-disk disk", QT_TRANSLATE_NOOP("Params", "Size or volume")},
    {"guest.set-disk disk", QT_TRANSLATE_NOOP("Params", "Disk")},
    {"guest.grow-disk disk", QT_TRANSLATE_NOOP("Params", "Disk")},
    {"guest.add-nic mac", QT_TRANSLATE_NOOP("Params", "Address")},
    {"ct.create mac", QT_TRANSLATE_NOOP("Params", "Hardware addresses")},
    {"ct.create network", QT_TRANSLATE_NOOP("Params", "Networks")},
    {"ct.create address", QT_TRANSLATE_NOOP("Params", "Addresses")},
};
/// Of "ct.create".
constexpr Words containerPages[]{
    {"name", QT_TRANSLATE_NOOP("Params", "What it is made from")},
    {"memory", QT_TRANSLATE_NOOP("Params", "Memory and CPUs")},
    {"network", QT_TRANSLATE_NOOP("Params", "Network")},
    {"hostname", QT_TRANSLATE_NOOP("Params", "Inside")},
    {"privileged", QT_TRANSLATE_NOOP("Params", "Rights and start")},
};
constexpr Words choices[]{
    {"on", QT_TRANSLATE_NOOP("Params", "on")},
    {"off", QT_TRANSLATE_NOOP("Params", "off")},
    {"auto", QT_TRANSLATE_NOOP("Params", "automatic")},
    {"agent", QT_TRANSLATE_NOOP("Params", "guest agent")},
    {"acpi", QT_TRANSLATE_NOOP("Params", "ACPI")},
    {"vnc", QT_TRANSLATE_NOOP("Params", "VNC")},
    {"spice", QT_TRANSLATE_NOOP("Params", "SPICE")},
    {"both", QT_TRANSLATE_NOOP("Params", "SPICE and VNC")},
    {"bios", QT_TRANSLATE_NOOP("Params", "legacy BIOS")},
    {"uefi", QT_TRANSLATE_NOOP("Params", "UEFI firmware")},
    {"q35", QT_TRANSLATE_NOOP("Params", "newer PC (Q35)")},
    {"pc", QT_TRANSLATE_NOOP("Params", "older PC (i440FX)")},
    {"host", QT_TRANSLATE_NOOP("Params", "on the host alone")},
    {"socket", QT_TRANSLATE_NOOP("Params", "on a socket")},
    {"copied", QT_TRANSLATE_NOOP("Params", "copies")},
    {"linked", QT_TRANSLATE_NOOP("Params", "laid over the template's")},
    {"same", QT_TRANSLATE_NOOP("Params", "as it is")},
    {"dir", QT_TRANSLATE_NOOP("Params", "folder")},
    {"fs", QT_TRANSLATE_NOOP("Params", "file system of a device")},
    {"netfs", QT_TRANSLATE_NOOP("Params", "share of a server")},
    {"logical", QT_TRANSLATE_NOOP("Params", "volume group (LVM)")},
    {"none", QT_TRANSLATE_NOOP("Params", "nowhere")},
    {"nat", QT_TRANSLATE_NOOP("Params", "NAT: out by the host's address")},
    {"route", QT_TRANSLATE_NOOP("Params", "routed by the host")},
    {"isolated", QT_TRANSLATE_NOOP("Params", "isolated: among guests")},
    {"bridge", QT_TRANSLATE_NOOP("Params", "on a bridge of the host")},
    {"once", QT_TRANSLATE_NOOP("Params", "now if it can, and at the next start")},
    {"next-start", QT_TRANSLATE_NOOP("Params", "at the next start only")},
    {"default", QT_TRANSLATE_NOOP("Params", "QEMU's default")},
    {"up", QT_TRANSLATE_NOOP("Params", "plugged in")},
    {"down", QT_TRANSLATE_NOOP("Params", "unplugged")},
    {"unmap", QT_TRANSLATE_NOOP("Params", "are given back")},
    {"ignore", QT_TRANSLATE_NOOP("Params", "are kept")},
    {"kind agent", QT_TRANSLATE_NOOP("Params", "channel for the guest agent")},
    {"rng", QT_TRANSLATE_NOOP("Params", "random numbers")},
    {"tpm", QT_TRANSLATE_NOOP("Params", "TPM 2.0")},
    {"watchdog", QT_TRANSLATE_NOOP("Params", "watchdog")},
    {"sound", QT_TRANSLATE_NOOP("Params", "sound card")},
    {"tablet", QT_TRANSLATE_NOOP("Params", "pointer (USB tablet)")},
    {"usb-redirection", QT_TRANSLATE_NOOP("Params", "USB redirection")},
    {"cache none", QT_TRANSLATE_NOOP("Params", "no cache (none)")},
};

template <std::size_t N>
std::optional<QString> find(const Words (&words)[N], const std::string& id) {
    const auto* it = std::ranges::find(words, id, [](const Words& w) { return std::string(w.id); });
    return it == std::end(words) ? std::nullopt : std::optional(QCoreApplication::translate("Params", it->label));
}

} // namespace

QString paramLabel(const Action& action, const std::string& name) {
    if (const auto own = find(paramsOf, action.id + ' ' + name)) return *own;
    return find(params, name).value_or(toQString(name));
}
QString choiceLabel(const Param& param, const std::string& choice) {
    if (const auto own = find(choices, param.name + ' ' + choice)) return *own;
    return find(choices, choice).value_or(toQString(choice));
}
QString onOffLabel(bool on) {
    return *find(choices, on ? "on" : "off");
}
QString pageBeginningWith(const Action& action, const std::string& param) {
    return action.id == "ct.create" ? find(containerPages, param).value_or(QString()) : QString();
}
QString paramExample(const std::string& name) {
    if (name == "target") return QStringLiteral("/srv/images");
    if (name == "source") return QStringLiteral("/dev/vdb1 · nas:/export/images · vg0");
    if (name == "template") return QStringLiteral("default/debian-12.tar.xz");
    if (name == "mount") return QStringLiteral("/srv/music:/music:ro");
    if (name == "size") return QStringLiteral("20G");
    return {};
}

} // namespace binnacle::views
