// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/text.h"
#include "core/model/guest.h"

namespace binnacle::libvirt {

struct DomainState {
    GuestState state = GuestState::Unknown;
    Text reason;
};

/// From virDomainState and its reason (libvirt-domain.h).
DomainState domainState(int state, int reason, bool hasSavedState);

} // namespace binnacle::libvirt
