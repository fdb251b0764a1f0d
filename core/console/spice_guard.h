// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/wire_guard.h"

#include <cstdint>

namespace binnacle::console {

/// Of one channel of a SPICE server. spice-client-glib takes memory for whatever size a server claims, and
/// ends the program where there is none: screens, pointers and messages larger than any guest has them don't
/// pass.
class SpiceGuard final : public WireGuard {
public:
    enum class Channel : std::uint8_t { Display, Cursor, Other };
    explicit SpiceGuard(Channel channel)
        : m_channel(channel) {}
    bool passes(std::string_view bytes) override;
    std::string objection() const override { return m_objection; }

private:
    using Step = bool (SpiceGuard::*)(std::string_view);
    bool expect(std::size_t count, Step step);
    bool object(std::string why);
    bool linkHead(std::string_view b);
    bool linkReply(std::string_view b);
    bool header(std::string_view b);
    bool body(std::string_view b);
    bool nextMessage();
    std::size_t lookedAt() const; ///< how much of such a message

    Channel m_channel;
    std::string m_held, m_objection;
    std::size_t m_need = 16;
    std::uint64_t m_skip = 0;
    Step m_step = &SpiceGuard::linkHead;
    bool m_brief = false; ///< headers are of the short kind
    unsigned m_type = 0;
    std::uint32_t m_size = 0;
};

} // namespace binnacle::console
