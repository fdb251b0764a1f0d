// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Network devices and routes of a host, which libvirt doesn't tell of, read by one short POSIX shell
/// command.

#include "core/base/result.h"
#include "core/model/network.h"

#include <string_view>

namespace binnacle {

/// One command for the login shell of any host; it fails where the host has no ip (iproute2, busybox).
const std::string& linksCommand();
/// Lines it doesn't know are passed over; everything in them is untrusted.
HostLinks parseLinks(std::string_view output);

} // namespace binnacle
