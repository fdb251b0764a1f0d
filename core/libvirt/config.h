// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/libvirt/connection.h"

#include <functional>

namespace binnacle::libvirt {

Result<> setAutostart(Connection& connection, const GuestUuid& guest, bool on);

/// A stopped guest only. A driver that can't rename (LXC) gets the guest's XML under the new name, no other
/// byte changed, and the old definition back if that fails.
Result<> rename(Connection& connection, const GuestUuid& guest, const std::string& name);

/// Reads Binnacle's metadata element, lets \a edit change it and writes it, for now and the next start. Where
/// somebody else wrote at the same time and our change is not there afterwards, \a edit is asked again.
Result<> editMeta(Connection& connection, const GuestUuid& guest, const std::function<Result<>(GuestMeta&)>& edit);

/// Conflict where the connection has a guest of that name or uuid.
Result<GuestUuid> define(Connection& connection, const std::string& xml);

/// A stopped guest only. What libvirt itself keeps for it (saved state, snapshots' records, UEFI variables) goes
/// too, the last only where not \a keepNvram.
Result<> undefine(Connection& connection, const GuestUuid& guest, bool keepNvram);

Result<std::string> xml(Connection& connection, const GuestUuid& guest, bool inactive);

} // namespace binnacle::libvirt
