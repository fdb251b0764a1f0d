// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/hardware.h"

#include "core/libvirt/error.h"
#include "core/libvirt/lookup.h"

#include <pugixml.hpp>
#include <thread>

namespace binnacle::libvirt {
namespace {

constexpr auto letGoLimit = std::chrono::seconds(30);
constexpr auto lookAgain = std::chrono::milliseconds(200);

/// libvirt's name for the device: who plugs one in again while the old one goes doesn't mistake it.
std::string aliasIn(const std::string& device) {
    pugi::xml_document doc;
    doc.load_string(device.c_str());
    return doc.document_element().child("alias").attribute("name").value();
}

bool hasDevice(const std::string& xml, const std::string& alias) {
    pugi::xml_document doc;
    doc.load_string(xml.c_str());
    for (const auto& device : doc.child("domain").child("devices").children())
        if (alias == device.child("alias").attribute("name").value()) return true;
    return false;
}

/// libvirt asks the guest, waits five seconds for it, and doesn't say what came of it.
Result<> waitUntilGone(Connection& connection, virDomainPtr domain, const std::string& alias) {
    const auto text = [&] {
        const auto use = connection.use();
        return xmlOf(domain, 0);
    };
    if (alias.empty()) return {};
    const auto until = std::chrono::steady_clock::now() + letGoLimit;
    while (hasDevice(TRY(text()), alias)) {
        if (std::chrono::steady_clock::now() > until)
            return fail(ErrorCode::Timeout, BINNACLE_TEXT("The guest does not let go of the device"), {},
                        BINNACLE_TEXT("A guest that still boots, or has no system that knows of such things, can't: take it away at the next start."));
        std::this_thread::sleep_for(lookAgain);
    }
    return {};
}

Result<> plugNow(Connection& connection, virDomainPtr domain, Plug how, const std::string& device) {
    const auto use = connection.use();
    const unsigned live = VIR_DOMAIN_AFFECT_LIVE;
    int done = 0;
    switch (how) {
    case Plug::In:
        done = virDomainAttachDeviceFlags(domain, device.c_str(), live);
        break;
    case Plug::Out:
        done = virDomainDetachDeviceFlags(domain, device.c_str(), live);
        break;
    case Plug::Change:
        done = virDomainUpdateDeviceFlags(domain, device.c_str(), live);
        break;
    case Plug::ForcedChange:
        done = virDomainUpdateDeviceFlags(domain, device.c_str(), live | VIR_DOMAIN_DEVICE_MODIFY_FORCE);
        break;
    }
    if (done != 0) return lastError();
    return {};
}

} // namespace

Result<std::string> redefine(Connection& connection, const GuestUuid& guest, const std::string& before, const std::string& after, bool validate) {
    const auto domain = TRY(lookUp(connection, guest));
    const auto use = connection.use();
    constexpr unsigned whole = VIR_DOMAIN_XML_SECURE | VIR_DOMAIN_XML_INACTIVE;
    if (TRY(xmlOf(domain.get(), whole)) != before)
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("Somebody else has changed the guest's definition meanwhile"), {},
                    BINNACLE_TEXT("Nothing was changed. Look at it, and try again."));
    const DomainHandle defined(virDomainDefineXMLFlags(use.conn, after.c_str(), validate ? VIR_DOMAIN_DEFINE_VALIDATE : 0));
    if (!defined) return lastError();
    return xmlOf(defined.get(), whole);
}

Result<> plug(Connection& connection, const GuestUuid& guest, Plug how, const std::string& device) {
    const auto domain = TRY(lookUp(connection, guest));
    TRY(plugNow(connection, domain.get(), how, device));
    return how == Plug::Out ? waitUntilGone(connection, domain.get(), aliasIn(device)) : Result<>();
}

Result<> setCpus(Connection& connection, const GuestUuid& guest, unsigned cpus) {
    const auto domain = TRY(lookUp(connection, guest));
    const auto use = connection.use();
    if (virDomainSetVcpusFlags(domain.get(), cpus, VIR_DOMAIN_VCPU_LIVE) != 0) return lastError();
    return {};
}

Result<> setMemory(Connection& connection, const GuestUuid& guest, std::uint64_t bytes) {
    const auto domain = TRY(lookUp(connection, guest));
    const auto use = connection.use();
    if (virDomainSetMemoryFlags(domain.get(), bytes >> 10, VIR_DOMAIN_MEM_LIVE) != 0) return lastError();
    return {};
}

Result<> setDiskLimits(Connection& connection, const GuestUuid& guest, const std::string& target, std::uint64_t iops, std::uint64_t bytesPerSecond) {
    const auto domain = TRY(lookUp(connection, guest));
    const auto use = connection.use();
    virTypedParameterPtr list = nullptr;
    int count = 0, capacity = 0;
    virTypedParamsAddULLong(&list, &count, &capacity, VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC, iops);
    virTypedParamsAddULLong(&list, &count, &capacity, VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC, bytesPerSecond);
    const int set = virDomainSetBlockIoTune(domain.get(), target.c_str(), list, count, VIR_DOMAIN_AFFECT_LIVE);
    auto error = set == 0 ? Result<>() : Result<>(lastError());
    virTypedParamsFree(list, count);
    return error;
}

Result<> growDisk(Connection& connection, const GuestUuid& guest, const std::string& target, std::uint64_t bytes) {
    const auto domain = TRY(lookUp(connection, guest));
    const auto use = connection.use();
    if (virDomainBlockResize(domain.get(), target.c_str(), bytes, VIR_DOMAIN_BLOCK_RESIZE_BYTES) != 0) return lastError();
    return {};
}

Result<std::uint64_t> diskBytes(Connection& connection, const GuestUuid& guest, const std::string& target) {
    const auto domain = TRY(lookUp(connection, guest));
    const auto use = connection.use();
    virDomainBlockInfo info{};
    if (virDomainGetBlockInfo(domain.get(), target.c_str(), &info, 0) != 0) return lastError();
    return info.capacity;
}

} // namespace binnacle::libvirt
