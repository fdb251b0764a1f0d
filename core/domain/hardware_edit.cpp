// SPDX-License-Identifier: GPL-3.0-or-later
// Processor, memory, boot order, and devices as a whole.
#include "core/domain/hardware_edit.h"

#include "core/base/untrusted.h"
#include "core/domain/hardware_xml.h"
#include "core/domain/xml_build.h"
#include "core/domain/xml_sizes.h"

#include <algorithm>
#include <charconv>
#include <pugixml.hpp>
#include <set>

namespace binnacle::domain {
namespace {

using Node = pugi::xml_node;

unsigned asUnsigned(const std::string& text) {
    unsigned value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

bool hasCells(const Node& domain) {
    return domain.child("cpu").child("numa").child("cell");
}

Error tooDetailed() {
    return fail(ErrorCode::Unsupported, BINNACLE_TEXT("CPUs and memory of this guest are dealt out to NUMA cells"), {},
                BINNACLE_TEXT("Change them in its XML, where the cells stand."));
}

Result<> setTopology(Node domain, const ProcessorWish& wish, unsigned most) {
    auto topology = domain.child("cpu").child("topology");
    const bool asked = wish.sockets || wish.cores || wish.threads;
    if (!asked && !topology) return {};
    const auto current = [&](const char* name) { return std::max(1U, topology.attribute(name).as_uint(1)); };
    const unsigned cores = wish.cores.value_or(current("cores")), threads = wish.threads.value_or(current("threads"));
    unsigned sockets = wish.sockets.value_or(current("sockets"));
    const auto each = std::uint64_t(cores) * threads * std::max(1U, current("dies"));
    if (each == 0) return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("A processor has one core and one thread at least"));
    if (!wish.sockets && most % each == 0) sockets = unsigned(most / each);
    if (sockets * each != most) {
        if (asked)
            return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("%1 sockets of %2 cores of %3 threads are not the %4 CPUs that it has at most", sockets, cores, threads, most), {},
                        BINNACLE_TEXT("Choose the maximum, too."));
        domain.child("cpu").remove_child("topology"); // it doesn't go with the number any more: each CPU is a socket
        return {};
    }
    topology = childOf(childOf(domain, "cpu"), "topology");
    set(topology, "sockets", std::to_string(sockets));
    set(topology, "cores", std::to_string(cores));
    set(topology, "threads", std::to_string(threads));
    return {};
}

Result<> setModel(Node domain, const std::string& model) {
    const bool host = model == "host-model" || model == "host-passthrough";
    if (host && std::string_view(domain.attribute("type").value()) != "kvm")
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("An emulated guest can't have the host's CPU"), {},
                    BINNACLE_TEXT("Choose \"maximum\", or a model by its name."));
    auto cpu = childOf(domain, "cpu");
    for (const char* old : {"model", "vendor", "feature"})
        removeAll(cpu, old);
    for (const char* old : {"match", "check", "migratable"})
        cpu.remove_attribute(old);
    if (host || model == "maximum") return set(cpu, "mode", model), Result<>();
    set(cpu, "mode", "custom");
    set(cpu, "match", "exact");
    set(cpu, "check", "partial");
    auto node = cpu.prepend_child("model");
    set(node, "fallback", "forbid");
    node.text() = model.c_str();
    return {};
}

/// Parts of \a order that are kinds of devices, as <os> has them.
const char* osName(const std::string& kind) {
    return kind == "disk" ? "hd" : kind == "floppy" ? "fd" : kind == "cdrom" || kind == "network" ? kind.c_str() : nullptr;
}

/// What libvirt writes about a device that runs, and takes from none that is defined.
void stripOfRunning(Node device) {
    for (const char* own : {"alias", "backingStore", "mirror", "privateData"})
        removeAll(device, own);
    auto source = device.child("source");
    for (const char* own : {"index", "portid"})
        source.remove_attribute(own);
    if (std::string_view(device.name()) != "interface") return;
    if (std::string_view(device.attribute("type").value()) == "network") source.remove_attribute("bridge");
    device.child("target").remove_attribute("dev");
    if (device.child("target") && !device.child("target").first_attribute()) device.remove_child("target");
}

Result<std::string> withFieldsOf(std::string_view xml, const HardwareItem& was) {
    const auto number = [&](const char* name) {
        const auto text = was.field(name);
        return text.empty() ? std::nullopt : std::optional(asUnsigned(text));
    };
    if (was.kind == HardwareItem::Kind::Memory) return withMemory(xml, {number("memory"), number("max-memory")});
    if (was.kind == HardwareItem::Kind::Boot) {
        std::vector<std::string> order;
        for (std::string_view rest = was.fields.front().second; !rest.empty();) {
            const auto comma = std::min(rest.find(','), rest.size());
            order.emplace_back(rest.substr(0, comma));
            rest.remove_prefix(std::min(comma + 1, rest.size()));
        }
        return withBootOrder(xml, order);
    }
    ProcessorWish wish{number("cpus"), number("max-cpus"), number("sockets"), number("cores"), number("threads"), {}};
    if (const auto next = TRY(parseHardware(xml)); next.front().field("cpu-model") != was.field("cpu-model")) wish.model = was.field("cpu-model");
    return withProcessor(xml, wish);
}

} // namespace

Result<std::string> withProcessor(std::string_view xml, const ProcessorWish& wish) {
    constexpr unsigned largest = 4096;
    pugi::xml_document doc;
    TRY(loadDomain(xml, doc));
    auto domain = doc.child("domain");
    auto vcpu = childOf(domain, "vcpu");
    const unsigned before = vcpu.text().as_uint(1);
    unsigned most = before, now = vcpu.attribute("current").as_uint(before);
    if (wish.maxCpus) most = *wish.maxCpus;
    if (wish.sockets && wish.cores && wish.threads && !wish.maxCpus) most = *wish.sockets * *wish.cores * *wish.threads;
    if (wish.cpus) now = *wish.cpus;
    // who had all that there are has all of the new ones
    if (wish.cpus && !wish.maxCpus && (now > most || !vcpu.attribute("current"))) most = std::max(now, wish.sockets ? most : now);
    if (!wish.cpus) now = !vcpu.attribute("current") && !wish.maxCpus ? most : std::min(now, most);
    if (now < 1 || most > largest) return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("A guest has 1 to %1 CPUs", largest));
    if (now > most) return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("%1 CPUs are more than the maximum of %2", now, most));
    if (most != before && hasCells(domain)) return tooDetailed();
    vcpu.text() = most;
    vcpu.remove_attribute("current");
    if (now != most) set(vcpu, "current", std::to_string(now));
    if (most != before || wish.cpus) domain.remove_child("vcpus"); // which of them are there: libvirt writes it anew
    TRY(setTopology(domain, wish, most));
    if (wish.model) TRY(setModel(domain, *wish.model));
    return textOf(doc.child("domain"));
}

Result<std::string> withMemory(std::string_view xml, const MemoryWish& wish) {
    constexpr std::uint64_t least = 1, largest = std::uint64_t{1} << 34; // MiB
    pugi::xml_document doc;
    TRY(loadDomain(xml, doc));
    auto domain = doc.child("domain");
    auto memory = childOf(domain, "memory");
    const auto current = domain.child("currentMemory");
    const auto before = sizeOf(memory);
    auto most = wish.maxMebibytes ? *wish.maxMebibytes << 20 : before;
    auto now = wish.mebibytes ? *wish.mebibytes << 20 : current ? std::min(sizeOf(current), most) : most;
    if (wish.maxMebibytes && !wish.mebibytes && (!current || sizeOf(current) == before)) now = most;
    if (wish.mebibytes && !wish.maxMebibytes && (now > most || !current || sizeOf(current) == before)) most = now;
    if (wish.mebibytes.value_or(least) < least || wish.mebibytes.value_or(least) > largest || wish.maxMebibytes.value_or(least) < least ||
        wish.maxMebibytes.value_or(least) > largest)
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("The memory is given in MiB"));
    if (now > most) return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("%1 MiB are more than the maximum of %2 MiB", now >> 20, most >> 20));
    if (most != before && (hasCells(domain) || domain.child("maxMemory"))) return tooDetailed();
    for (auto node : {memory, childOf(domain, "currentMemory")})
        set(node, "unit", "KiB");
    memory.text() = static_cast<unsigned long long>(most >> 10);
    domain.child("currentMemory").text() = static_cast<unsigned long long>(now >> 10);
    return textOf(doc.child("domain"));
}

Result<std::string> withBootOrder(std::string_view xml, const std::vector<std::string>& order) {
    pugi::xml_document doc;
    TRY(loadDomain(xml, doc));
    auto domain = doc.child("domain");
    const auto kinds = std::ranges::count_if(order, [](const auto& one) { return osName(one) != nullptr; });
    if (kinds != 0 && kinds != std::ptrdiff_t(order.size()))
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("Kinds of devices and single ones can't be mixed"), {},
                    BINNACLE_TEXT("Name either disk, cdrom and network, or disks and network cards such as vda."));
    if (std::set(order.begin(), order.end()).size() != order.size())
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("A device is named twice"));
    removeAll(childOf(domain, "os"), "boot");
    for (auto device : domain.child("devices").children())
        removeAll(device, "boot");
    unsigned place = 0;
    for (const auto& one : order) {
        if (const char* kind = osName(one)) {
            set(domain.child("os").append_child("boot"), "dev", kind);
            continue;
        }
        auto device = findDevice(domain, one);
        if (!device) return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("The guest has no device %1", singleLine(one, 80)));
        set(device.append_child("boot"), "order", std::to_string(++place));
    }
    return textOf(doc.child("domain"));
}

Result<std::string> withDevice(std::string_view xml, std::string_view device) {
    pugi::xml_document doc, piece;
    TRY(loadDomain(xml, doc));
    if (!piece.load_buffer(device.data(), device.size(), pugi::parse_full, pugi::encoding_utf8) || !piece.document_element())
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("This is no device's XML"));
    childOf(doc.child("domain"), "devices").append_copy(piece.document_element());
    return textOf(doc.child("domain"));
}

Result<std::string> withoutDevice(std::string_view xml, const std::string& key) {
    pugi::xml_document doc;
    TRY(loadDomain(xml, doc));
    const auto node = findDevice(doc.child("domain"), key);
    if (!node) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest has no device %1", singleLine(key, 80)));
    node.parent().remove_child(node);
    return textOf(doc.child("domain"));
}

Result<std::string> withPieceOf(std::string_view xml, std::string_view now, const std::string& key) {
    const auto state = TRY(parseHardware(now, xml));
    const auto* was = findItem(state.now, key);
    const auto* becomes = findItem(state.next, key);
    if (!was && !becomes) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest has no device %1", singleLine(key, 80)));
    if (!was) return withoutDevice(xml, key);
    if (was->kind == HardwareItem::Kind::Machine)
        return fail(ErrorCode::Unsupported, BINNACLE_TEXT("The kind of computer can't be put back alone"), {}, BINNACLE_TEXT("Edit its XML."));
    if (was->kind == HardwareItem::Kind::Processor || was->kind == HardwareItem::Kind::Memory || was->kind == HardwareItem::Kind::Boot)
        return withFieldsOf(xml, *was);
    pugi::xml_document doc, running;
    TRY(loadDomain(xml, doc));
    TRY(loadDomain(now, running));
    auto devices = childOf(doc.child("domain"), "devices");
    const auto there = findDevice(doc.child("domain"), key);
    const auto source = findDevice(running.child("domain"), key);
    auto piece = there ? devices.insert_copy_before(source, there) : devices.append_copy(source);
    if (there) devices.remove_child(there);
    stripOfRunning(piece);
    return textOf(doc.child("domain"));
}

} // namespace binnacle::domain
