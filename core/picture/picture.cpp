// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/picture.h"

#include <algorithm>
#include <bit>
#include <cctype>
#include <charconv>
#include <optional>
#include <png.h>

namespace binnacle {
namespace {

constexpr std::int64_t mostPixels = 64LL << 20;
constexpr int longestSide = 32'768;

Error corrupt(std::string detail = {}) {
    return fail(ErrorCode::Corrupt, BINNACLE_TEXT("The picture can't be read"), std::move(detail));
}

bool isSane(std::int64_t width, std::int64_t height) {
    return width > 0 && height > 0 && width <= longestSide && height <= longestSide &&
           width * height <= mostPixels;
}

/// The next number of a PPM's head; comments go to the end of their line.
std::optional<int> headNumber(std::string_view bytes, std::size_t& at) {
    for (; at < bytes.size(); ++at) {
        if (bytes[at] == '#') at = std::min(bytes.find('\n', at), bytes.size() - 1);
        if (!std::isspace(static_cast<unsigned char>(bytes[at]))) break;
    }
    int value = 0;
    const auto* begin = bytes.data() + std::min(at, bytes.size());
    const auto [end, error] = std::from_chars(begin, bytes.data() + bytes.size(), value);
    if (error != std::errc() || end == begin) return std::nullopt;
    at = std::size_t(end - bytes.data());
    return value;
}

Result<Picture> readPpm(std::string_view bytes) {
    std::size_t at = 2;
    const auto width = headNumber(bytes, at), height = headNumber(bytes, at), depth = headNumber(bytes, at);
    if (!width || !height || depth != 255 || !isSane(*width, *height)) return corrupt("head of the PPM");
    ++at; // one blank
    const auto pixels = std::size_t(*width) * std::size_t(*height);
    if (at > bytes.size() || bytes.size() - at < pixels * 3) return corrupt("the PPM is cut short");
    Picture picture{*width, *height, std::vector<std::uint32_t>(pixels)};
    const auto* from = reinterpret_cast<const std::uint8_t*>(bytes.data() + at);
    for (auto& pixel : picture.pixels) {
        pixel = 0xff000000U | std::uint32_t(from[0]) << 16 | std::uint32_t(from[1]) << 8 | from[2];
        from += 3;
    }
    return picture;
}

constexpr auto pngFormat = PNG_FORMAT_BGRA; // 0xAARRGGBB on machines that put the low byte first
static_assert(std::endian::native == std::endian::little);

Result<Picture> readPng(std::string_view bytes) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (!png_image_begin_read_from_memory(&image, bytes.data(), bytes.size())) return corrupt(image.message);
    Picture picture{int(image.width), int(image.height)};
    if (!isSane(picture.width, picture.height)) {
        png_image_free(&image);
        return corrupt("size of the PNG");
    }
    image.format = pngFormat;
    picture.pixels.resize(std::size_t(image.width) * image.height);
    if (!png_image_finish_read(&image, nullptr, picture.pixels.data(), 0, nullptr))
        return corrupt(image.message);
    for (auto& pixel : picture.pixels)
        pixel |= 0xff000000U;
    return picture;
}

std::uint32_t average(const Picture& p, int left, int top, int right, int bottom) {
    std::uint64_t red = 0, green = 0, blue = 0, count = 0;
    for (int y = top; y < bottom; ++y)
        for (int x = left; x < right; ++x, ++count) {
            const auto pixel = p.pixels[std::size_t(y) * std::size_t(p.width) + std::size_t(x)];
            red += pixel >> 16 & 255;
            green += pixel >> 8 & 255;
            blue += pixel & 255;
        }
    return 0xff000000U | std::uint32_t(red / count) << 16 | std::uint32_t(green / count) << 8 |
           std::uint32_t(blue / count);
}

} // namespace

Result<Picture> readPicture(std::string_view bytes) {
    if (bytes.starts_with("P6")) return readPpm(bytes);
    if (bytes.starts_with("\x89PNG")) return readPng(bytes);
    return corrupt("neither PPM nor PNG");
}

Result<std::string> writePng(const Picture& picture) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = png_uint_32(picture.width);
    image.height = png_uint_32(picture.height);
    // Without the opaque alpha: a third smaller.
    image.format = PNG_FORMAT_BGR;
    std::string rgb;
    rgb.reserve(picture.pixels.size() * 3);
    for (const auto pixel : picture.pixels)
        rgb.append({char(pixel), char(pixel >> 8), char(pixel >> 16)});
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
    std::string png(size, '\0');
    if (!png_image_write_to_memory(&image, png.data(), &size, 0, rgb.data(), 0, nullptr))
        return fail(ErrorCode::Internal, BINNACLE_TEXT("The picture can't be written"), image.message);
    png.resize(size);
    return png;
}

Picture shrunk(const Picture& picture, int maxWidth, int maxHeight) {
    if (picture.width <= maxWidth && picture.height <= maxHeight) return picture;
    const double scale = std::min(double(maxWidth) / picture.width, double(maxHeight) / picture.height);
    Picture small{std::max(1, int(picture.width * scale)), std::max(1, int(picture.height * scale))};
    small.pixels.reserve(std::size_t(small.width) * std::size_t(small.height));
    const auto edge = [](int i, int whole, int parts) { return int(std::int64_t(i) * whole / parts); };
    for (int y = 0; y < small.height; ++y)
        for (int x = 0; x < small.width; ++x)
            small.pixels.push_back(average(
                picture, edge(x, picture.width, small.width), edge(y, picture.height, small.height),
                std::max(edge(x + 1, picture.width, small.width), edge(x, picture.width, small.width) + 1),
                std::max(edge(y + 1, picture.height, small.height),
                         edge(y, picture.height, small.height) + 1)));
    return small;
}

} // namespace binnacle
