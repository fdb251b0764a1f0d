// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/frame_sink.h"

#include <functional>

struct _SpiceChannel;

namespace binnacle::console {

/// One display channel of a SPICE server: a surface, and which parts of it are monitors. On the glib thread.
class SpiceDisplay {
public:
    /// Who is told of it; it may end the console from within.
    struct Listener {
        std::function<void()> changed; ///< its monitors, or their sizes
        std::function<void(const Rect&)> updated;
        std::function<void(CloseReason, const Error&)> failed;
    };
    SpiceDisplay(_SpiceChannel* channel, int id, Listener listener);
    ~SpiceDisplay();
    SpiceDisplay(const SpiceDisplay&) = delete;
    SpiceDisplay& operator=(const SpiceDisplay&) = delete;

    struct Part {
        unsigned head; ///< as the server counts monitors over all channels
        Rect area;     ///< of the surface
        bool operator==(const Part&) const = default;
    };
    int id() const { return m_id; }
    bool hasPicture() const { return m_pixels; }
    /// Empty as long as there is no picture.
    std::vector<Part> parts() const;
    /// What the guest shows in \a area, for as long as the call that asked for it lasts.
    PixelView picture(const Rect& area) const;

private:
    void made(int format, Size size, int stride, const void* pixels);
    void gone();
    void changed(const Rect& rect);
    void widen(const Rect& rect);

    _SpiceChannel* m_channel; ///< whoever made this holds it
    int m_id;
    Listener m_listener;
    Size m_size;
    int m_format = 0, m_stride = 0; ///< stride in bytes
    const std::uint8_t* m_pixels = nullptr;
    std::vector<std::uint32_t> m_converted; ///< the picture, where the server's has 16 bits a pixel
};

} // namespace binnacle::console
