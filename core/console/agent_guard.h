// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/wire_steps.h"

namespace binnacle::console {

/// Of what a SPICE guest's agent says, which any program in the guest can say in its place. spice-client-glib
/// 0.42 reads selections and results from messages that are too short to have them, and takes memory for
/// whatever size one claims: neither passes.
class AgentGuard final : public WireSteps<AgentGuard> {
public:
    AgentGuard();
    /// The agent went: what comes next begins a message. What it can do stays known, as it does in the
    /// library.
    void restart();
    bool isBetweenMessages() const { return m_between && m_held.empty() && m_skip == 0; }

private:
    bool header(std::string_view b);
    bool abilities(std::string_view b);
    bool nextMessage();
    std::size_t least() const; ///< bytes that a message of this type has

    std::uint32_t m_type = 0, m_abilities = 0;
    bool m_between = true; ///< the next byte is a header's
};

} // namespace binnacle::console
