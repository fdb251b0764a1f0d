// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/picture.h"

#include <memory>
#include <vector>

struct AVFrame;

namespace binnacle::recording {

/// What is encoded: the guest's picture and a strip below it, as 4:2:0. It keeps its size while the guest's
/// changes: what is smaller stands in the middle, pixel for pixel; what is larger is made to fit,
/// undistorted. Of one thread.
class Canvas {
public:
    /// For a guest whose first picture has that size.
    explicit Canvas(console::Size first);
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    console::Size size() const { return m_size; }       ///< even, strip included
    console::Rect strip() const;                        ///< where that is
    console::Rect placeOf(console::Size picture) const; ///< where one of that size goes
    /// Of \a picture, the lines from \a top to before \a bottom are new.
    void show(const console::PixelView& picture, int top, int bottom);
    void dim(); ///< the picture that is there belongs to the past
    void stamp(const console::PixelView& strip);
    const AVFrame& frame() const { return *m_frame; } ///< until the next change

private:
    struct Scaler;
    void makeWritable();
    void blacken(const console::Rect& rect);
    void convert(const console::PixelView& from, const console::Rect& to, std::unique_ptr<Scaler>& scaler);

    console::Size m_size;
    int m_stripHeight = 0;
    console::Size m_shown; ///< of the picture that is on it
    AVFrame* m_frame = nullptr;
    std::unique_ptr<Scaler> m_picture, m_strip;
};

} // namespace binnacle::recording
