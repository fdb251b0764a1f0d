// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/film/canvas.h"

#include "core/film/av.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace binnacle::recording {
namespace {

// Firmware and boot loaders have small screens; what comes after them should not have to shrink for that.
constexpr console::Size least{1280, 800}, most{3840, 2400};
constexpr int vectorWidth = 64;
constexpr std::uint8_t black = 16, grey = 128;

constexpr int even(int v) {
    return (v + 1) & ~1;
}

/// The largest of that shape that fits, and not larger than it is.
console::Size fitted(console::Size size, console::Size into) {
    if (size.width <= into.width && size.height <= into.height) return size;
    const auto w = std::int64_t(size.width), h = std::int64_t(size.height);
    console::Size fit{into.width, int(h * into.width / w)};
    if (fit.height > into.height) fit = {int(w * into.height / h), into.height};
    return {std::max(1, fit.width), std::max(1, fit.height)};
}

} // namespace

struct Canvas::Scaler {
    SwsContext* context = nullptr;
    ~Scaler() { sws_freeContext(context); }
};

Canvas::Canvas(console::Size first) {
    const auto fit = fitted(first, most);
    m_size = {even(std::max(fit.width, least.width)), even(std::max(fit.height, least.height))};
    m_stripHeight = even(std::max(26, m_size.height / 32));
    m_size.height += m_stripHeight;
    m_frame = av_frame_alloc();
    m_frame->format = AV_PIX_FMT_YUV420P;
    m_frame->width = m_size.width;
    m_frame->height = m_size.height;
    if (av_frame_get_buffer(m_frame, 0) < 0) throw std::bad_alloc();
    blacken({0, 0, m_size.width, m_size.height});
}

Canvas::~Canvas() {
    av_frame_free(&m_frame);
}

console::Rect Canvas::strip() const {
    return {0, m_size.height - m_stripHeight, m_size.width, m_stripHeight};
}

console::Rect Canvas::placeOf(console::Size picture) const {
    const console::Size room{m_size.width, m_size.height - m_stripHeight};
    const auto fit = fitted(picture, room);
    return {(room.width - fit.width) / 2 & ~1, (room.height - fit.height) / 2 & ~1, fit.width, fit.height};
}

/// The encoder may still hold the last one.
void Canvas::makeWritable() {
    if (av_frame_make_writable(m_frame) < 0) throw std::bad_alloc();
}

void Canvas::blacken(const console::Rect& rect) {
    for (int y = rect.y; y < rect.y + rect.height; ++y)
        std::memset(m_frame->data[0] + std::ptrdiff_t(y) * m_frame->linesize[0] + rect.x, black,
                    std::size_t(rect.width));
    for (const int plane : {1, 2})
        for (int y = rect.y / 2; y < (rect.y + rect.height + 1) / 2; ++y)
            std::memset(m_frame->data[plane] + std::ptrdiff_t(y) * m_frame->linesize[plane] + rect.x / 2,
                        grey, std::size_t((rect.width + 1) / 2));
}

/// \a to begins at even numbers.
void Canvas::convert(const console::PixelView& from, const console::Rect& to,
                     std::unique_ptr<Scaler>& scaler) {
    if (!scaler) scaler = std::make_unique<Scaler>();
    scaler->context = sws_getCachedContext(scaler->context, from.size.width, from.size.height,
                                           AV_PIX_FMT_0RGB32, to.width, to.height, AV_PIX_FMT_YUV420P,
                                           SWS_AREA | SWS_FULL_CHR_H_INP, nullptr, nullptr, nullptr);
    if (!scaler->context) throw std::bad_alloc();
    const std::array<const std::uint8_t*, 4> source{reinterpret_cast<const std::uint8_t*>(from.pixels)};
    const std::array<int, 4> sourceLine{from.stride * 4};
    std::array<std::uint8_t*, 4> target{};
    std::array<int, 4> targetLine{};
    for (std::size_t plane = 0; plane < 3; ++plane) {
        const int x = plane ? to.x / 2 : to.x, y = plane ? to.y / 2 : to.y;
        targetLine[plane] = m_frame->linesize[plane];
        target[plane] = m_frame->data[plane] + std::ptrdiff_t(y) * m_frame->linesize[plane] + x;
    }
    sws_scale(scaler->context, source.data(), sourceLine.data(), 0, from.size.height, target.data(),
              targetLine.data());
    // It writes in whole vectors, beyond the end of a line.
    const int end = even(to.x + to.width);
    blacken({end, to.y, std::clamp(m_size.width - end, 0, vectorWidth), even(to.height)});
}

void Canvas::show(const console::PixelView& picture, int top, int bottom) {
    makeWritable();
    auto place = placeOf(picture.size);
    if (m_shown != picture.size) {
        blacken({0, 0, m_size.width, m_size.height - m_stripHeight});
        m_shown = picture.size;
        top = 0;
        bottom = picture.size.height;
    }
    const bool scaled = place.width != picture.size.width || place.height != picture.size.height;
    if (scaled) return convert(picture, place, m_picture);
    // In whole blocks of lines, so that there are few sizes to set converters up for.
    constexpr int block = 64;
    top = top / block * block;
    bottom = std::min(picture.size.height, (bottom + block - 1) / block * block);
    if (bottom <= top) return;
    place.y += top;
    place.height = bottom - top;
    convert({picture.line(top), picture.stride, {picture.size.width, bottom - top}}, place, m_picture);
}

void Canvas::dim() {
    makeWritable();
    const int height = m_size.height - m_stripHeight;
    for (int plane = 0; plane < 3; ++plane) {
        const int lines = plane ? height / 2 : height, width = plane ? m_size.width / 2 : m_size.width;
        const int centre = plane ? grey : black;
        for (int y = 0; y < lines; ++y) {
            auto* line = m_frame->data[plane] + std::ptrdiff_t(y) * m_frame->linesize[plane];
            for (int x = 0; x < width; ++x)
                line[x] = std::uint8_t(centre + (line[x] - centre) / 2);
        }
    }
}

void Canvas::stamp(const console::PixelView& strip) {
    makeWritable();
    convert(strip, this->strip(), m_strip);
}

} // namespace binnacle::recording
