// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// libvirt's objects, owned. For core/libvirt only.

#include "core/base/handle.h"
#include "core/model/ids.h"

#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

#include <cstdlib>
#include <vector>

namespace binnacle::libvirt {

using DomainHandle = Handle<virDomain, &virDomainFree>;
using PoolHandle = Handle<virStoragePool, &virStoragePoolFree>;
using NetworkHandle = Handle<virNetwork, &virNetworkFree>;
using CString = Handle<char, &std::free>;

/// Takes over the list that a virConnectListAll… call made.
template <class HandleType, class Raw>
std::vector<HandleType> takeList(Raw** list, int count) {
    std::vector<HandleType> handles;
    for (int i = 0; i < count; ++i)
        handles.emplace_back(list[i]);
    if (count >= 0) std::free(list);
    return handles;
}

inline GuestUuid uuidOf(virDomainPtr domain) {
    std::array<std::uint8_t, VIR_UUID_BUFLEN> bytes{};
    virDomainGetUUID(domain, bytes.data());
    return GuestUuid(bytes);
}

} // namespace binnacle::libvirt
