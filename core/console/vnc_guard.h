// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/audio_sink.h"
#include "core/console/picture.h"
#include "core/console/wire_steps.h"

#include <atomic>
#include <memory>

namespace binnacle::console {

/// Reads along what a VNC server says, and objects to what no server needs to say: libgvnc trusts sizes, and
/// ends the program where it can't allocate what a server claims. Sound is taken out and goes to a sink from
/// here: what libgvnc 1.3.1 does with it writes into freed memory when a timer of its own fires between two
/// parts of a sample. For RFB 3.8, no or a VNC password, pictures of 32 bits.
class VncGuard final : public WireSteps<VncGuard> {
public:
    VncGuard()
        : WireSteps(12, &VncGuard::version) {}
    ~VncGuard() override { endSound(); }

    /// Which way to log in the client chose; before the server can have heard of it. Any thread.
    void chose(unsigned securityType) { m_security = securityType; }
    /// Pictures packed as JPEG were asked for. Any thread.
    void allowJpeg(bool allowed) { m_jpeg = allowed; }
    /// Where sound goes, of 16 bits in stereo; before run(). It is heard while it is wanted.
    void setSink(std::shared_ptr<AudioSink> sink, const AudioFormat& format) {
        m_sink = std::move(sink);
        m_format = format;
    }
    void wantSound(bool wanted) { m_wantsSound = wanted; } ///< any thread
    void hiddenPart(std::string_view bytes);               ///< of sound
    bool offersSound() const { return m_sound; }           ///< the server can send the guest's; any thread

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
    std::atomic<bool> m_jpeg{false}, m_sound{false}, m_wantsSound{false};
    void endSound();
    std::shared_ptr<AudioSink> m_sink;
    AudioFormat m_format;
    bool m_begun = false, m_playing = false; ///< the server plays; the sink was told
    std::string m_part;                      ///< of a moment
    Size m_size;                             ///< of the whole picture
    unsigned m_rects = 0;                    ///< still to come in this update
    Rect m_rect, m_tile;                     ///< being read
    unsigned m_tileKind = 0;
    std::uint64_t m_length = 0; ///< of what Tight packed
    int m_lengthBytes = 0;
};

} // namespace binnacle::console
