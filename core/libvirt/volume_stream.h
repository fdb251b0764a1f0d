// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/libvirt/connection.h"

#include <cstdint>
#include <functional>
#include <string_view>

/// A volume's bytes through libvirt itself: of every kind of pool that can. Each waits for the host; whoever
/// cancels cuts the connection, which had better be of its own.
namespace binnacle::libvirt {

/// The next bytes to send; empty: that was all.
using NextBytes = std::function<Result<std::string_view>()>;
/// Overwrites what is in the volume from its beginning, \a bytes of it.
Result<> uploadVolume(Connection& connection, const std::string& path, std::uint64_t bytes,
                      const NextBytes& next);

/// What takes a volume's content, in its order.
struct VolumeSink {
    std::function<Result<>(std::string_view)> data;
    std::function<Result<>(std::uint64_t)> hole; ///< so many zeros that were never written
};
/// From \a offset to its end. Holes come as such where the pool can tell them.
Result<> downloadVolume(Connection& connection, const std::string& path, std::uint64_t offset,
                        const VolumeSink& sink);

} // namespace binnacle::libvirt
