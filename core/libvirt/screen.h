// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fd.h"
#include "core/libvirt/connection.h"

#include <chrono>

namespace binnacle::libvirt {

/// A connection to the \a index-th graphics of a running guest, without its password. For connections to this
/// computer only: descriptors don't cross SSH.
Result<UniqueFd> openGraphics(Connection& connection, const GuestUuid& guest, unsigned index);

/// The picture file (PPM or PNG) of what the guest shows; at most 256 MiB.
Result<std::string> screenshot(Connection& connection, const GuestUuid& guest, unsigned screen);

/// evdev's codes, at most 16.
Result<> sendKeys(Connection& connection, const GuestUuid& guest, const std::vector<unsigned>& keys,
                  std::chrono::milliseconds hold);

/// As libvirt has it, passwords included.
Result<std::string> secretXml(Connection& connection, const GuestUuid& guest, bool inactive);

/// Puts \a device in the place of the one it is alike, for the running guest or for its next start.
Result<> updateDevice(Connection& connection, const GuestUuid& guest, const std::string& device, bool live);

bool isRunning(Connection& connection, const GuestUuid& guest);

} // namespace binnacle::libvirt
