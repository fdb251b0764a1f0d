// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointF>
#include <QRect>
#include <QSize>

namespace binnacle::views {

enum class ScaleMode : std::uint8_t {
    Fit,    ///< as large as there is room, whole and undistorted
    Exact,  ///< a pixel of the guest is one of the screen
    Resize, ///< as Exact, and the guest is asked to fill the room
};

/// Where a guest's picture stands in a widget, in device pixels of the widget.
struct FrameLayout {
    QSize guest;
    QRect target; ///< of the whole picture
    double scale = 1;

    bool isExact() const { return scale == 1; }
    /// What \a rect of the guest covers, and a pixel more where it is scaled.
    QRect toDevice(const QRect& rect) const;
    /// The guest's pixel at a device position, which may lie outside the picture; then the nearest.
    QPoint toGuest(const QPointF& device) const;
};

FrameLayout layOut(const QSize& room, const QSize& guest, ScaleMode mode);

} // namespace binnacle::views
