// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace binnacle::console {

/// Reads along what a server says, and objects to what no server needs to say. On one thread.
class WireGuard {
public:
    virtual ~WireGuard() = default;
    /// False: these bytes must not reach the client, nor any after them.
    virtual bool passes(std::string_view bytes) = 0;
    /// Takes out of what passed last what the client is not to see; how many bytes are left of \a count.
    virtual std::size_t cut([[maybe_unused]] char* bytes, std::size_t count) { return count; }
    virtual std::string objection() const = 0; ///< in English, for the log
};

} // namespace binnacle::console
