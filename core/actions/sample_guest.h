// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// A guest to try things out with, made of Debian packages alone, on this computer.

#include "core/fleet/fleet.h"

#include <filesystem>

namespace binnacle {

/// The folder of the program that makes what sample guests boot from: BINNACLE_SAMPLE_GUEST; else that of the
/// installation this program belongs to; else that of the source tree it was built in.
std::filesystem::path sampleGuestSource();

/// Where the sample guests' files are kept: where QEMU's user of the system daemon can read them, or the user's own
/// data folder.
std::filesystem::path sampleGuestFolder(const std::vector<std::string>& connectedUris);

/// "sample", or "sample-2" and so on where the host has that.
std::string freeSampleName(const HostSnapshot& host);

/// Whether a processor with such a /proc/cpuinfo runs any guest by hardware. Some machines have a /dev/kvm that
/// only runs guests of their own kind.
bool virtualizes(std::string_view cpuinfo);

} // namespace binnacle
