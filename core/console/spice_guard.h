// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/agent_guard.h"
#include "core/console/wire_steps.h"

namespace binnacle::console {

/// Of one channel of a SPICE server. spice-client-glib takes memory for whatever size a server claims, and
/// ends the program where there is none: screens, pointers and messages larger than any guest has them don't
/// pass.
class SpiceGuard final : public WireSteps<SpiceGuard> {
public:
    enum class Channel : std::uint8_t { Main, Display, Cursor, Playback, Device, Other };
    explicit SpiceGuard(Channel channel)
        : WireSteps(16, &SpiceGuard::linkHead)
        , m_channel(channel) {}

private:
    bool linkHead(std::string_view b);
    bool linkReply(std::string_view b);
    bool header(std::string_view b);
    bool body(std::string_view b);
    bool agentData(std::string_view b);
    bool packedData(std::string_view b);
    bool nextMessage();
    std::size_t lookedAt() const; ///< how much of such a message

    Channel m_channel;
    bool m_brief = false; ///< headers are of the short kind
    unsigned m_type = 0;
    std::uint32_t m_size = 0;
    AgentGuard m_agent; ///< of the main channel
    bool m_began = false;
};

} // namespace binnacle::console
