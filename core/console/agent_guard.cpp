// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/agent_guard.h"

#include "core/console/clipboard.h"

#include <fmt/format.h>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#include <spice/vd_agent.h>
#pragma GCC diagnostic pop

// https://www.spice-space.org/agent-protocol.html
namespace binnacle::console {
namespace {

constexpr std::size_t headerSize = 20, mostAbilities = 256, mostTypes = 64;
/// Above what agents are told to keep to, since old ones aren't told.
constexpr std::uint32_t longestMessage = 3 * largestImage;

std::uint32_t number(std::string_view b, std::size_t at) {
    std::uint32_t v = 0;
    for (std::size_t i = at + 4; i-- > at;)
        v = v << 8 | static_cast<unsigned char>(b[i]);
    return v;
}

} // namespace

AgentGuard::AgentGuard()
    : WireSteps(headerSize, &AgentGuard::header) {}

bool AgentGuard::nextMessage() {
    m_between = true;
    return expect(headerSize, &AgentGuard::header);
}

void AgentGuard::restart() {
    m_held.clear();
    m_skip = 0;
    nextMessage();
}

std::size_t AgentGuard::least() const {
    const bool selection = m_abilities >> VD_AGENT_CAP_CLIPBOARD_SELECTION & 1;
    const bool serial = m_abilities >> VD_AGENT_CAP_CLIPBOARD_GRAB_SERIAL & 1;
    const std::size_t which = selection ? 4 : 0;
    switch (m_type) {
    case VD_AGENT_CLIPBOARD_GRAB:
        return which + (serial ? 4 : 0);
    case VD_AGENT_CLIPBOARD:
    case VD_AGENT_CLIPBOARD_REQUEST:
        return which + 4;
    case VD_AGENT_CLIPBOARD_RELEASE:
        return which;
    case VD_AGENT_REPLY:
    case VD_AGENT_FILE_XFER_STATUS:
        return 8;
    case VD_AGENT_ANNOUNCE_CAPABILITIES:
        return 4;
    default:
        return 0;
    }
}

bool AgentGuard::header(std::string_view b) {
    const auto size = number(b, 16);
    m_type = number(b, 4);
    if (number(b, 0) != VD_AGENT_PROTOCOL) return object("an agent of another protocol");
    if (size > longestMessage) return object(fmt::format("an agent's message of {} bytes", size));
    if (size < least()) return object(fmt::format("an agent's message {} of {} bytes", m_type, size));
    if (m_type == VD_AGENT_CLIPBOARD_GRAB && size > least() + 4 * mostTypes)
        return object("a clipboard of too many kinds");
    if (m_type == VD_AGENT_ANNOUNCE_CAPABILITIES) {
        if (size > mostAbilities) return object("an agent of too many abilities");
        m_between = false;
        return expect(size, &AgentGuard::abilities);
    }
    nextMessage();
    m_skip = size;
    return true;
}

/// Whether the client may ask, then bits.
bool AgentGuard::abilities(std::string_view b) {
    m_abilities = b.size() >= 8 ? number(b, 4) : 0;
    return nextMessage();
}

} // namespace binnacle::console
