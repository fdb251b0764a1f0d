// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Changes of what a guest is made of. See GuestHardware for what each does.

#include "core/libvirt/connection.h"

namespace binnacle::libvirt {

Result<std::string> redefine(Connection& connection, const GuestUuid& guest, const std::string& before, const std::string& after, bool validate);

enum class Plug : std::uint8_t { In, Out, Change, ForcedChange };
/// Of the guest that runs. Out returns once the device is gone.
Result<> plug(Connection& connection, const GuestUuid& guest, Plug how, const std::string& device);
Result<> setCpus(Connection& connection, const GuestUuid& guest, unsigned cpus);
Result<> setMemory(Connection& connection, const GuestUuid& guest, std::uint64_t bytes);
Result<> setDiskLimits(Connection& connection, const GuestUuid& guest, const std::string& target, std::uint64_t iops, std::uint64_t bytesPerSecond);
Result<> growDisk(Connection& connection, const GuestUuid& guest, const std::string& target, std::uint64_t bytes);
Result<std::uint64_t> diskBytes(Connection& connection, const GuestUuid& guest, const std::string& target);

} // namespace binnacle::libvirt
