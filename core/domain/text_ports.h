// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

namespace binnacle::domain {

/// A serial port or a console of a guest, as virDomainOpenConsole() can open it.
struct TextPort {
    enum class Kind : std::uint8_t { Serial, Console }; ///< Console: virtio, or a container's
    Kind kind = Kind::Serial;
    std::string alias; ///< "serial0"
    bool operator==(const TextPort&) const = default;
};

/// Those of a guest that runs, in the order of its XML; serial ports first. Only those that go to a pseudo terminal can be
/// opened, so only they are there.
Result<std::vector<TextPort>> textPorts(std::string_view xml);

} // namespace binnacle::domain
