// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/spice_display.h"

#include "core/console/glib_support.h"

#include <cstring>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#include <spice-client.h>
#pragma GCC diagnostic pop

namespace binnacle::console {
namespace {

constexpr unsigned mostParts = 16;

constexpr std::uint32_t from555(unsigned v) {
    const auto wide = [](unsigned five) { return five << 3 | five >> 2; };
    return 0xff000000U | wide(v >> 10 & 31) << 16 | wide(v >> 5 & 31) << 8 | wide(v & 31);
}
constexpr std::uint32_t from565(unsigned v) {
    const auto five = [](unsigned x) { return x << 3 | x >> 2; };
    const auto green = v >> 5 & 63;
    return 0xff000000U | five(v >> 11 & 31) << 16 | (green << 2 | green >> 4) << 8 | five(v & 31);
}

SpiceDisplay& self(gpointer data) {
    return *static_cast<SpiceDisplay*>(data);
}

} // namespace

SpiceDisplay::SpiceDisplay(SpiceChannel* channel, int id, Listener listener)
    : m_channel(channel)
    , m_id(id)
    , m_listener(std::move(listener)) {
    onSignal(
        channel, "display-primary-create",
        +[](SpiceChannel*, gint format, gint w, gint h, gint stride, gint, gpointer data, gpointer s) {
            self(s).made(format, {w, h}, stride, data);
        },
        this);
    // The pixels are gone when this returns.
    onSignal(
        channel, "display-primary-destroy", +[](SpiceChannel*, gpointer s) { self(s).gone(); }, this);
    onSignal(
        channel, "display-invalidate",
        +[](SpiceChannel*, gint x, gint y, gint w, gint h, gpointer s) {
            self(s).changed({x, y, w, h});
        },
        this);
    onSignal(
        channel, "notify::monitors", +[](GObject*, GParamSpec*, gpointer s) { self(s).m_listener.changed(); },
        this);
    onSignal(
        channel, "notify::gl-scanout",
        +[](GObject* object, GParamSpec*, gpointer s) {
            if (spice_display_channel_get_gl_scanout(SPICE_DISPLAY_CHANNEL(object)))
                self(s).m_listener.failed(
                    CloseReason::Refused,
                    fail(ErrorCode::Unsupported,
                         BINNACLE_TEXT("The guest's picture stays in the GPU of its host"), {},
                         BINNACLE_TEXT("Take gl='yes' off its SPICE graphics, or use its VNC.")));
        },
        this);
    onSignal(
        channel, "gl-draw",
        +[](SpiceChannel* c, guint, guint, guint, guint, gpointer) {
            spice_display_channel_gl_draw_done(SPICE_DISPLAY_CHANNEL(c));
        },
        this);
}

SpiceDisplay::~SpiceDisplay() {
    g_signal_handlers_disconnect_by_data(m_channel, this);
}

void SpiceDisplay::made(int format, Size size, int stride, const void* pixels) {
    const bool narrow = format == SPICE_SURFACE_FMT_16_555 || format == SPICE_SURFACE_FMT_16_565;
    const bool wide = format == SPICE_SURFACE_FMT_32_xRGB || format == SPICE_SURFACE_FMT_32_ARGB;
    if (!isSane(size) || !pixels || stride < size.width * (narrow ? 2 : 4) || stride % 4)
        return m_listener.failed(
            CloseReason::Malformed,
            fail(ErrorCode::Corrupt,
                 BINNACLE_TEXT("The console claims a screen of %1 x %2 pixels", size.width, size.height)));
    if (!narrow && !wide)
        return m_listener.failed(
            CloseReason::Refused,
            fail(ErrorCode::Unsupported,
                 BINNACLE_TEXT("The guest's screen has a depth of colours that is not known here")));
    m_size = size;
    m_format = format;
    m_stride = stride;
    m_pixels = static_cast<const std::uint8_t*>(pixels);
    m_converted.assign(narrow ? std::size_t(size.width) * std::size_t(size.height) : 0, 0xff000000U);
    if (narrow) widen({0, 0, size.width, size.height});
    m_listener.changed();
}

void SpiceDisplay::gone() {
    m_pixels = nullptr;
    m_listener.changed();
}

void SpiceDisplay::widen(const Rect& rect) {
    for (int y = rect.y; y < rect.y + rect.height; ++y) {
        const auto* from = m_pixels + std::ptrdiff_t(y) * m_stride + std::ptrdiff_t(rect.x) * 2;
        auto* to = m_converted.data() + std::ptrdiff_t(y) * m_size.width + rect.x;
        for (int x = 0; x < rect.width; ++x, from += 2) {
            std::uint16_t value = 0;
            std::memcpy(&value, from, sizeof value);
            *to++ = m_format == SPICE_SURFACE_FMT_16_555 ? from555(value) : from565(value);
        }
    }
}

void SpiceDisplay::changed(const Rect& rect) {
    const auto part = within(rect, m_size);
    if (!m_pixels || part.empty()) return;
    if (!m_converted.empty()) widen(part);
    m_listener.updated(part);
}

/// A server with a channel for each monitor tells of one at most; where it tells of several, they lie side by
/// side.
std::vector<SpiceDisplay::Part> SpiceDisplay::parts() const {
    if (!m_pixels) return {};
    GArray* told = nullptr;
    g_object_get(m_channel, "monitors", &told, nullptr);
    std::vector<Part> parts;
    for (guint i = 0; told && i < told->len && parts.size() < mostParts; ++i) {
        const auto& m = g_array_index(told, SpiceDisplayMonitorConfig, i);
        const bool fits = m.width <= unsigned(longestSide) && m.height <= unsigned(longestSide) &&
                          m.x <= unsigned(longestSide) && m.y <= unsigned(longestSide) && m.id < mostParts;
        if (!fits || m.surface_id != 0) continue;
        const auto area = within({int(m.x), int(m.y), int(m.width), int(m.height)}, m_size);
        if (!area.empty()) parts.push_back({m_id == 0 ? m.id : unsigned(m_id), area});
    }
    if (told) g_array_unref(told);
    if (parts.empty()) parts.push_back({unsigned(m_id), {0, 0, m_size.width, m_size.height}});
    return parts;
}

PixelView SpiceDisplay::picture(const Rect& area) const {
    const bool plain = m_converted.empty();
    const int stride = plain ? m_stride / 4 : m_size.width;
    const auto* pixels = plain ? reinterpret_cast<const std::uint32_t*>(m_pixels) : m_converted.data();
    return {pixels + std::ptrdiff_t(area.y) * stride + area.x, stride, {area.width, area.height}};
}

} // namespace binnacle::console
