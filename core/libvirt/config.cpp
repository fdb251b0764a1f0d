// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/config.h"

#include "core/base/untrusted.h"
#include "core/domain/guest_meta.h"
#include "core/domain/xml_splice.h"
#include "core/libvirt/error.h"
#include "core/libvirt/lookup.h"
#include "core/libvirt/names.h"

namespace binnacle::libvirt {
namespace {

constexpr int metaAttempts = 3;

Result<> checkName(const std::string& name) {
    if (isPlainName(name)) return {};
    return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("\"%1\" is no valid name for a guest", singleLine(name, 80)),
                {}, BINNACLE_TEXT("A name has 1 to 200 bytes, without slashes and control characters, and does not "
                                  "start with a hyphen or a dot."));
}

Result<> define(virConnectPtr conn, const std::string& text, bool autostart) {
    const DomainHandle domain(virDomainDefineXML(conn, text.c_str()));
    if (!domain) return lastError();
    if (autostart) virDomainSetAutostart(domain.get(), 1);
    return {};
}

Result<> redefineAs(virConnectPtr conn, virDomainPtr domain, const std::string& name) {
    const auto before = TRY(xmlOf(domain, VIR_DOMAIN_XML_SECURE | VIR_DOMAIN_XML_INACTIVE));
    const auto after = TRY(domain::replaceText(before, {"domain", "name"}, name));
    int autostart = 0;
    virDomainGetAutostart(domain, &autostart);
    if (virDomainUndefine(domain) != 0) return lastError();
    auto defined = define(conn, after, autostart != 0);
    if (!defined) TRY(define(conn, before, autostart != 0));
    return defined;
}

Result<std::string> metaElement(virDomainPtr domain, unsigned flags) {
    const CString text(virDomainGetMetadata(domain, VIR_DOMAIN_METADATA_ELEMENT, domain::metaNamespace, flags));
    if (text) return std::string(text.get());
    auto error = lastError();
    if (error.code == ErrorCode::NotFound) return std::string();
    return error;
}

Result<> writeMeta(virDomainPtr domain, const std::string& element, const GuestMeta& meta, unsigned flags) {
    const auto edited = TRY(domain::editMetaElement(element, meta));
    if (virDomainSetMetadata(domain, VIR_DOMAIN_METADATA_ELEMENT, edited.c_str(), domain::metaPrefix,
                             domain::metaNamespace, flags) != 0)
        return lastError();
    return {};
}

} // namespace

Result<> setAutostart(Connection& connection, const GuestUuid& guest, bool on) {
    const auto domain = TRY(lookUp(connection, guest));
    const auto use = connection.use();
    if (virDomainSetAutostart(domain.get(), on ? 1 : 0) != 0) return lastError();
    return {};
}

Result<> rename(Connection& connection, const GuestUuid& guest, const std::string& name) {
    TRY(checkName(name));
    const auto domain = TRY(lookUp(connection, guest));
    const auto use = connection.use();
    if (const DomainHandle taken(virDomainLookupByName(use.conn, name.c_str())); taken)
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("The host already has a guest named \"%1\"", name));
    if (virDomainIsActive(domain.get()) == 1)
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("A running guest can't be renamed"), {},
                    BINNACLE_TEXT("Shut it down first."));
    if (connection.driver() == Connection::Driver::Lxc) return redefineAs(use.conn, domain.get(), name);
    if (virDomainRename(domain.get(), name.c_str(), 0) != 0) return lastError();
    return {};
}

Result<> editMeta(Connection& connection, const GuestUuid& guest,
                  const std::function<Result<>(GuestMeta&)>& edit) {
    const auto domain = TRY(lookUp(connection, guest));
    const auto use = connection.use();
    const bool live = virDomainIsActive(domain.get()) == 1;
    const bool persistent = virDomainIsPersistent(domain.get()) == 1;
    unsigned affect = 0;
    if (live) affect |= VIR_DOMAIN_AFFECT_LIVE;
    if (persistent) affect |= VIR_DOMAIN_AFFECT_CONFIG;
    const unsigned from = persistent ? VIR_DOMAIN_AFFECT_CONFIG : VIR_DOMAIN_AFFECT_LIVE;
    for (int attempt = 0; attempt < metaAttempts; ++attempt) {
        const auto element = TRY(metaElement(domain.get(), from));
        auto meta = TRY(domain::parseMeta(element));
        const auto before = meta;
        TRY(edit(meta));
        meta = TRY(domain::checkedMeta(std::move(meta)));
        if (meta == before && attempt > 0) return {}; // what we wrote is still there
        TRY(writeMeta(domain.get(), element, meta, affect));
        auto written = TRY(domain::parseMeta(TRY(metaElement(domain.get(), from))));
        if (written == meta) return {};
    }
    return fail(ErrorCode::Conflict, BINNACLE_TEXT("Somebody else keeps changing this guest's notes and tags"));
}

Result<GuestUuid> define(Connection& connection, const std::string& xml) {
    const auto use = connection.use();
    const DomainHandle domain(virDomainDefineXML(use.conn, xml.c_str()));
    if (domain) return uuidOf(domain.get());
    const bool taken = virGetLastErrorCode() == VIR_ERR_OPERATION_FAILED; // the only use define makes of this code
    auto error = lastError();
    if (taken) error.code = ErrorCode::Conflict;
    return error;
}

Result<> undefine(Connection& connection, const GuestUuid& guest, bool keepNvram) {
    const auto domain = TRY(lookUp(connection, guest));
    const auto use = connection.use();
    if (virDomainIsActive(domain.get()) == 1)
        return fail(ErrorCode::Conflict, BINNACLE_TEXT("The guest is running"), {}, BINNACLE_TEXT("Shut it down first."));
    const unsigned all = VIR_DOMAIN_UNDEFINE_MANAGED_SAVE | VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA |
                         VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA |
                         (keepNvram ? VIR_DOMAIN_UNDEFINE_KEEP_NVRAM : VIR_DOMAIN_UNDEFINE_NVRAM);
    const unsigned flags = connection.driver() == Connection::Driver::Qemu ? all : 0;
    if (virDomainUndefineFlags(domain.get(), flags) != 0) return lastError();
    return {};
}

Result<std::string> xml(Connection& connection, const GuestUuid& guest, bool inactive) {
    const auto domain = TRY(lookUp(connection, guest));
    const auto use = connection.use();
    return xmlOf(domain.get(), inactive ? unsigned(VIR_DOMAIN_XML_INACTIVE) : 0U);
}

} // namespace binnacle::libvirt
