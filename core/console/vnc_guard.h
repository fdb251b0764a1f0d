// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/picture.h"
#include "core/console/wire_steps.h"

#include <atomic>

namespace binnacle::console {

/// Reads along what a VNC server says, and objects to what no server needs to say: libgvnc trusts sizes, and
/// ends the program where it can't allocate what a server claims. For RFB 3.8, no or a VNC password, pictures
/// of 32 bits.
class VncGuard final : public WireSteps<VncGuard> {
public:
    VncGuard()
        : WireSteps(12, &VncGuard::version) {}

    /// Which way to log in the client chose; before the server can have heard of it. Any thread.
    void chose(unsigned securityType) { m_security = securityType; }
    /// Pictures packed as JPEG were asked for. Any thread.
    void allowJpeg(bool allowed) { m_jpeg = allowed; }

private:
    bool skip(std::uint64_t count, Step after, std::size_t count2);

    bool version(std::string_view b);
    bool typeCount(std::string_view b);
    bool challenge(std::string_view b);
    bool result(std::string_view b);
    bool reason(std::string_view b);
    bool serverInit(std::string_view b);
    bool message(std::string_view b);
    bool text(std::string_view b);
    bool colourMap(std::string_view b);
    bool audio(std::string_view b);
    bool update(std::string_view b);
    bool rectangle(std::string_view b);
    bool nextRectangle();
    bool nextRectangleAfter(std::uint64_t payload);
    bool nextMessage() { return expect(1, &VncGuard::message); }
    bool picture(std::int32_t encoding);
    bool extension(std::int32_t encoding, const Size& size);
    bool packed(std::string_view b);
    bool desktopName(std::string_view b);
    bool layout(std::string_view b);
    bool tile(std::string_view b);
    bool tileCount(std::string_view b);
    bool nextTile();
    bool risingRects(std::string_view b);
    bool tight(std::string_view b);
    bool tightFilter(std::string_view b);
    bool tightPalette(std::string_view b);
    bool tightData(std::uint64_t size);
    bool tightLength(std::string_view b);

    std::atomic<unsigned> m_security{1};
    std::atomic<bool> m_jpeg{false};
    Size m_size;          ///< of the whole picture
    unsigned m_rects = 0; ///< still to come in this update
    Rect m_rect, m_tile;  ///< being read
    unsigned m_tileKind = 0;
    std::uint64_t m_length = 0; ///< of what Tight packed
    int m_lengthBytes = 0;
};

} // namespace binnacle::console
