// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// How a guest goes from one host to another.

#include "core/base/text.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace binnacle {

struct MigrationSpec {
    std::string address; ///< of the other host, as the guest's host reaches it
    std::vector<std::string>
        copied;          ///< targets of the disks whose contents go along; the others both hosts have
    std::string liveXml; ///< what it is to be there
    std::string nextXml; ///< and from its next start on; empty: it has no definition that outlives it
    std::uint64_t bandwidthMiB = 0; ///< a second; 0: as much as there is
    bool compress = false, autoConverge = false, postCopy = false;
    std::chrono::seconds limit{0}; ///< 0: none
};

/// What it took, as QEMU measured it; 0: not told.
struct MigrationEnd {
    std::chrono::milliseconds pause{0}, duration{0};
    std::uint64_t bytes = 0;
};

/// How a machine fits to a host.
struct MachineFit {
    std::string
        emulator{}; ///< that stands in for the one it names, which the host doesn't have; empty: it has it
    std::vector<Text> obstacles{};
};

enum class Reach : std::uint8_t { Yes, No, Unknown };

} // namespace binnacle
