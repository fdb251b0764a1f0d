// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/spice_guard.h"

#include "core/console/audio_sink.h"
#include "core/console/picture.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

// https://www.spice-space.org/spice-protocol.html
namespace binnacle::console {
namespace {

constexpr std::uint32_t longestReply = 65'536, longestMessage = 256 << 20, longestSound = 1 << 18;
constexpr std::uint32_t longestList = 4 + 2 * 128; ///< of a number and pairs
constexpr std::uint32_t longestAgentData = 65'536, agentHeader = 20;
/// Of folders and USB: QEMU sends pieces of 64 KiB.
constexpr std::uint32_t longestDeviceData = 1 << 20;
constexpr unsigned devicePacked = 102;
constexpr unsigned mainInit = 103, channelsList = 104, agentGone = 108, agentSays = 109;
constexpr unsigned listOfMessages = 8, cursorInit = 101, cursorSet = 103, surfaceCreate = 314,
                   playbackStart = 103;
constexpr unsigned saslBit = 1 << 2, briefBit = 1 << 3; ///< of the common capabilities

std::uint32_t number(std::string_view b, std::size_t at, std::size_t count) {
    std::uint32_t v = 0;
    for (std::size_t i = count; i-- > 0;)
        v = v << 8 | static_cast<unsigned char>(b[at + i]);
    return v;
}

} // namespace

bool SpiceGuard::nextMessage() {
    return expect(m_brief ? 6 : 18, &SpiceGuard::header);
}

bool SpiceGuard::linkHead(std::string_view b) {
    const auto size = number(b, 12, 4);
    if (!b.starts_with("REDQ")) return object("no greeting of SPICE");
    if (size < 178 || size > longestReply) return object(fmt::format("a reply of {} bytes", size));
    return expect(size, &SpiceGuard::linkReply);
}

/// An error, a key, the numbers of capabilities, and where those stand.
bool SpiceGuard::linkReply(std::string_view b) {
    const auto words = number(b, 166, 4), at = number(b, 174, 4);
    const auto common = words > 0 && at <= b.size() - 4 ? number(b, at, 4) : 0U;
    if (common & saslBit) return object("SASL, which is not taken here");
    m_brief = common & briefBit;
    nextMessage();
    m_skip = 4; // whether the password was right
    return true;
}

std::size_t SpiceGuard::lookedAt() const {
    if (m_channel == Channel::Display && m_type == surfaceCreate) return 12;
    if (m_channel == Channel::Cursor && m_type == cursorInit) return 24;
    if (m_channel == Channel::Cursor && m_type == cursorSet) return 20;
    if (m_channel == Channel::Playback && m_type == playbackStart) return 14;
    return 0;
}

bool SpiceGuard::header(std::string_view b) {
    m_type = number(b, m_brief ? 0 : 8, 2);
    m_size = number(b, m_brief ? 2 : 10, 4);
    if (m_size > (m_channel == Channel::Playback ? longestSound : longestMessage))
        return object(fmt::format("a message of {} bytes", m_size));
    // Messages within messages: servers of this century have none.
    if (m_type == listOfMessages || (!m_brief && number(b, 14, 4) != 0)) return object("a list of messages");
    if (m_channel == Channel::Main) {
        // A second beginning would put the library's reading of the agent out of step with ours.
        if (m_type == mainInit && std::exchange(m_began, true)) return object("a second beginning");
        if (m_type == channelsList && m_size > longestList)
            return object(fmt::format("a list of channels of {} bytes", m_size));
        if (m_type == agentGone) m_agent.restart();
        if (m_type == agentSays && m_size > 0) {
            if (m_size > longestAgentData) return object(fmt::format("{} bytes of an agent at once", m_size));
            return expect(m_size, &SpiceGuard::agentData);
        }
    }
    if (m_channel == Channel::Device) {
        if (m_size > longestDeviceData) return object(fmt::format("{} bytes of a device at once", m_size));
        if (m_type == devicePacked) {
            if (m_size < 5) return object("packed data without a size");
            return expect(5, &SpiceGuard::packedData);
        }
    }
    const auto looked = lookedAt();
    if (looked > 0 && m_size >= looked) return expect(looked, &SpiceGuard::body);
    nextMessage();
    m_skip = m_size;
    return true;
}

bool SpiceGuard::agentData(std::string_view b) {
    // The library looks for the size without looking whether there is one.
    if (m_agent.isBetweenMessages() && b.size() < agentHeader) return object("a piece of an agent's message");
    if (!m_agent.passes(b)) return object(m_agent.objection());
    return nextMessage();
}

/// How it is packed, and how large it claims to be unpacked: the library takes that memory.
bool SpiceGuard::packedData(std::string_view b) {
    const auto size = number(b, 1, 4);
    if (size > longestDeviceData) return object(fmt::format("{} bytes of a device at once, packed", size));
    nextMessage();
    m_skip = m_size - b.size();
    return true;
}

bool SpiceGuard::body(std::string_view b) {
    if (m_type == surfaceCreate) {
        const auto width = number(b, 4, 4), height = number(b, 8, 4);
        const auto most = std::uint32_t(longestSide);
        if (width > most || height > most || !isSane({int(width), int(height)}))
            return object(fmt::format("a screen of {} x {}", width, height));
    } else if (m_channel == Channel::Playback) {
        const AudioFormat format{number(b, 0, 4), number(b, 6, 4)};
        if (!isPlayable(format))
            return object(fmt::format("sound of {} channels at {} Hz", format.channels, format.rate));
    } else {
        // Where, (trail,) visible, flags, id, kind, width, height.
        const std::size_t at = m_type == cursorInit ? 20 : 16;
        const auto width = number(b, at, 2), height = number(b, at + 2, 2);
        const bool none = number(b, at - 11, 2) & 1;
        if (!none && (width > unsigned(largestCursor) || height > unsigned(largestCursor)))
            return object(fmt::format("a pointer of {} x {}", width, height));
    }
    m_skip = m_size - b.size();
    return nextMessage();
}

} // namespace binnacle::console
