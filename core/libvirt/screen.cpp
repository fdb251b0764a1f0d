// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/screen.h"

#include "core/libvirt/error.h"
#include "core/libvirt/lookup.h"

namespace binnacle::libvirt {
namespace {

constexpr std::size_t largestPicture = 256U << 20, blockSize = 256U << 10;

using StreamHandle = Handle<virStream, &virStreamFree>;

Result<std::string> readToEnd(virStreamPtr stream) {
    std::string all, block(blockSize, '\0');
    for (;;) {
        const int n = virStreamRecv(stream, block.data(), block.size());
        if (n < 0) return lastError();
        if (n == 0) break;
        all.append(block, 0, std::size_t(n));
        if (all.size() <= largestPicture) continue;
        virStreamAbort(stream);
        return fail(ErrorCode::Corrupt, BINNACLE_TEXT("The host sends a picture of more than 256 MiB"));
    }
    if (virStreamFinish(stream) != 0) return lastError();
    return all;
}

} // namespace

Result<UniqueFd> openGraphics(Connection& connection, const GuestUuid& guest, unsigned index) {
    const auto domain = TRY(lookUp(connection, guest));
    const auto use = connection.use();
    UniqueFd fd(virDomainOpenGraphicsFD(domain.get(), index, VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH));
    if (!fd) return lastError();
    return fd;
}

Result<std::string> screenshot(Connection& connection, const GuestUuid& guest, unsigned screen) {
    const auto domain = TRY(lookUp(connection, guest));
    const auto use = connection.use();
    const StreamHandle stream(virStreamNew(use.conn, 0));
    if (!stream) return lastError();
    const CString mime(virDomainScreenshot(domain.get(), stream.get(), screen, 0));
    if (!mime) return lastError();
    return readToEnd(stream.get());
}

Result<> sendKeys(Connection& connection, const GuestUuid& guest, const std::vector<unsigned>& keys,
                  std::chrono::milliseconds hold) {
    const auto domain = TRY(lookUp(connection, guest));
    const auto use = connection.use();
    auto codes = keys;
    if (virDomainSendKey(domain.get(), VIR_KEYCODE_SET_LINUX, unsigned(hold.count()), codes.data(),
                         int(codes.size()), 0) != 0)
        return lastError();
    return {};
}

Result<std::string> secretXml(Connection& connection, const GuestUuid& guest, bool inactive) {
    const auto domain = TRY(lookUp(connection, guest));
    const auto use = connection.use();
    const unsigned flags =
        unsigned(VIR_DOMAIN_XML_SECURE) | (inactive ? unsigned(VIR_DOMAIN_XML_INACTIVE) : 0U);
    const CString text(virDomainGetXMLDesc(domain.get(), flags));
    if (!text) return lastError();
    return std::string(text.get());
}

Result<> updateDevice(Connection& connection, const GuestUuid& guest, const std::string& device, bool live) {
    const auto domain = TRY(lookUp(connection, guest));
    const auto use = connection.use();
    if (virDomainUpdateDeviceFlags(domain.get(), device.c_str(),
                                   live ? VIR_DOMAIN_AFFECT_LIVE : VIR_DOMAIN_AFFECT_CONFIG) != 0)
        return lastError();
    return {};
}

bool isRunning(Connection& connection, const GuestUuid& guest) {
    const auto domain = lookUp(connection, guest);
    if (!domain) return false;
    const auto use = connection.use();
    return virDomainIsActive(domain->get()) == 1;
}

} // namespace binnacle::libvirt
