// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/libvirt/lookup.h"

#include "core/base/thread_role.h"
#include "core/libvirt/error.h"

#include <libvirt/virterror.h>

namespace binnacle::libvirt {

Result<DomainHandle> lookUp(Connection& connection, const GuestUuid& guest) {
    assertMayBlock("libvirt lookUp");
    const auto use = connection.use();
    DomainHandle domain(virDomainLookupByUUID(use.conn, guest.bytes().data()));
    if (domain) return domain;
    return lastError(virGetLastErrorCode() == VIR_ERR_NO_DOMAIN
                         ? BINNACLE_TEXT("The guest %1 is not on this host", guest.text())
                         : BINNACLE_TEXT("The host did not say whether it has the guest %1", guest.text()));
}

Result<std::string> xmlOf(virDomainPtr domain, unsigned flags) {
    const CString text(virDomainGetXMLDesc(domain, flags));
    if (!text) return lastError();
    return std::string(text.get());
}

} // namespace binnacle::libvirt
