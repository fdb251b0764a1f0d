// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/frame_layout.h"

#include <algorithm>
#include <cmath>

namespace binnacle::views {

FrameLayout layOut(const QSize& room, const QSize& guest, ScaleMode mode) {
    FrameLayout layout{guest, {}, 1};
    if (guest.isEmpty() || room.isEmpty()) return layout;
    if (mode == ScaleMode::Fit)
        layout.scale = std::min(double(room.width()) / guest.width(), double(room.height()) / guest.height());
    const QSize size(std::max(1, int(std::lround(guest.width() * layout.scale))),
                     std::max(1, int(std::lround(guest.height() * layout.scale))));
    // What is larger than its room begins at the corner, where scrolling starts.
    const QPoint corner(std::max(0, (room.width() - size.width()) / 2),
                        std::max(0, (room.height() - size.height()) / 2));
    layout.target = QRect(corner, size);
    return layout;
}

QRect FrameLayout::toDevice(const QRect& rect) const {
    if (isExact()) return rect.translated(target.topLeft());
    const QRectF scaled(rect.x() * scale, rect.y() * scale, rect.width() * scale, rect.height() * scale);
    return scaled.toAlignedRect().adjusted(-1, -1, 1, 1).translated(target.topLeft()) & target;
}

QPoint FrameLayout::toGuest(const QPointF& device) const {
    if (guest.isEmpty()) return {};
    const auto at = (device - QPointF(target.topLeft())) / scale;
    return {std::clamp(int(std::floor(at.x())), 0, guest.width() - 1),
            std::clamp(int(std::floor(at.y())), 0, guest.height() - 1)};
}

} // namespace binnacle::views
