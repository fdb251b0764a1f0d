// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/spice_cursor.h"

#include <algorithm>
#include <memory>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#include <spice-client.h>
#pragma GCC diagnostic pop

namespace binnacle::console {

std::optional<CursorShape> cursorOf(SpiceChannel* channel) {
    SpiceCursorShape* got = nullptr;
    g_object_get(channel, "cursor", &got, nullptr);
    const auto release = [](SpiceCursorShape* shape) { g_boxed_free(SPICE_TYPE_CURSOR_SHAPE, shape); };
    const std::unique_ptr<SpiceCursorShape, decltype(release)> cursor(got);
    if (!cursor || !cursor->data) return std::nullopt;
    CursorShape shape{.size = {cursor->width, cursor->height}};
    if (shape.size.empty() || shape.size.width > largestCursor || shape.size.height > largestCursor)
        return std::nullopt;
    shape.hotX = std::min<int>(cursor->hot_spot_x, shape.size.width - 1);
    shape.hotY = std::min<int>(cursor->hot_spot_y, shape.size.height - 1);
    const auto* rgba = static_cast<const std::uint8_t*>(cursor->data);
    for (int i = 0; i < shape.size.width * shape.size.height; ++i, rgba += 4)
        shape.pixels.push_back(std::uint32_t(rgba[3]) << 24 | std::uint32_t(rgba[0]) << 16 |
                               std::uint32_t(rgba[1]) << 8 | rgba[2]);
    return shape;
}

} // namespace binnacle::console
