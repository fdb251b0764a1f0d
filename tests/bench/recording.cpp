// SPDX-License-Identifier: GPL-3.0-or-later
// What recording a guest's screen of 1280 x 800 costs: the same pictures through the encoder that is used and others.
#include "core/film/canvas.h"
#include "core/film/stamp.h"
#include "core/film/video_file.h"

#include "core/recording/stamp_text.h"

#include <ctime>
#include <fmt/format.h>
#include <pango/pangocairo.h>

using namespace binnacle;
using namespace binnacle::recording;

namespace {

constexpr console::Size guest{1280, 800};
constexpr int perSecond = 12, seconds = 20;

double cpuSeconds() {
    timespec spent{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return double(spent.tv_sec) + double(spent.tv_nsec) / 1e9;
}

/// A guest's screen of letters.
class Terminal {
public:
    Terminal()
        : m_surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, guest.width, guest.height))
        , m_brush(cairo_create(m_surface))
        , m_layout(pango_cairo_create_layout(m_brush)) {
        auto* font = pango_font_description_from_string("Monospace");
        pango_font_description_set_absolute_size(font, 14 * PANGO_SCALE);
        pango_layout_set_font_description(m_layout, font);
    }
    console::PixelView draw(int firstLine, bool cursor) {
        std::string text;
        for (int i = firstLine; i < firstLine + 48; ++i)
            text += fmt::format("[{:5}.{:06}] systemd[{}]: Started unit-{:x}.service - device {:08x} is ready ({} of {})\n", i / 7,
                                i * 7919 % 1'000'000, i % 311, i * 2654435761U % 4096, i * 40503U, i, i * 3);
        if (cursor) text += "root@web:~# _";
        cairo_set_source_rgb(m_brush, 0, 0, 0);
        cairo_paint(m_brush);
        cairo_set_source_rgb(m_brush, 0.8, 0.8, 0.8);
        cairo_move_to(m_brush, 4, 4);
        pango_layout_set_text(m_layout, text.c_str(), -1);
        pango_cairo_show_layout(m_brush, m_layout);
        cairo_surface_flush(m_surface);
        return {reinterpret_cast<const std::uint32_t*>(cairo_image_surface_get_data(m_surface)), guest.width, guest};
    }

private:
    cairo_surface_t* m_surface;
    cairo_t* m_brush;
    PangoLayout* m_layout;
};

/// All of it changes each time, as in a film.
console::PixelView film(int at) {
    static std::vector<std::uint32_t> pixels(std::size_t(guest.width) * guest.height);
    for (int y = 0; y < guest.height; ++y)
        for (int x = 0; x < guest.width; ++x) {
            const unsigned v = unsigned((x + at * 9) * (x + at * 5) / 600 + y * y / 500 + at * 3);
            pixels[std::size_t(y * guest.width + x)] = 0xff000000U | (v & 255) << 16 | (v * 3 & 255) << 8 | (255 - (v & 255));
        }
    return {pixels.data(), guest.width, guest};
}

void measure(const char* content, const EncoderChoice& encoder, const std::string& label,
             const std::function<std::optional<console::PixelView>(int)>& pictureAt) {
    const auto path = std::filesystem::temp_directory_path() / fmt::format("bench-{}.webm", ::getpid());
    auto part = PartFile::create(path);
    Canvas canvas(guest);
    const auto strip = canvas.strip();
    Stamp stamp({strip.width, strip.height});
    auto file = part ? VideoFile::begin(*std::move(part), canvas.size(), content, encoder) : part.error();
    if (!file) return (void)fmt::print("{}: {}\n", label, file.error().plain());
    double spent = 0, longest = 0;
    int shots = 0;
    for (int i = 0; i < perSecond * seconds; ++i) {
        const auto picture = pictureAt(i);
        if (!picture && i % perSecond) continue;
        const auto before = cpuSeconds();
        if (picture) canvas.show(*picture, 0, guest.height);
        canvas.stamp(stamp.draw(content, stampText(fromMillis(1'764'280'000'000 + i * 1000 / perSecond))));
        if (auto added = (*file)->add(canvas.frame(), std::chrono::milliseconds(i * 1000 / perSecond)); !added)
            return (void)fmt::print("{}: {}\n", label, added.error().plain());
        const auto took = cpuSeconds() - before;
        spent += took;
        longest = std::max(longest, took);
        ++shots;
    }
    (void)(*file)->finish(std::chrono::milliseconds(seconds * 1000));
    fmt::print("| {:14} | {:22} | {:5.1f} | {:5.1f} | {:5.1f} | {:6.0f} |\n", content, label, spent / shots * 1000, longest * 1000,
               spent / seconds * 100, double((*file)->size()) / 1024 / seconds);
    std::filesystem::remove((*file)->path());
}

EncoderChoice vp9(const char* speed) {
    return {"libvpx-vp9",
            {{"deadline", "realtime"}, {"cpu-used", speed}, {"lag-in-frames", "0"}, {"tune-content", "screen"}, {"aq-mode", "0"},
             {"qmin", "4"}, {"qmax", "40"}, {"g", "10000"}, {"keyint_min", "10000"}}};
}
EncoderChoice vp8(const char* speed) {
    auto choice = usualEncoder();
    for (auto& [key, value] : choice.options)
        if (std::string_view(key) == "cpu-used") value = speed;
    return choice;
}

} // namespace

int main() {
    Terminal terminal;
    const std::pair<std::string, EncoderChoice> encoders[]{{"as used", usualEncoder()}, {"VP8 speed 4", vp8("-4")},
                                                           {"VP8 speed 12", vp8("-12")}, {"VP9 speed 8", vp9("8")}};
    fmt::print("1280 x 800, {} pictures a second at most, {} s\n\n", perSecond, seconds);
    fmt::print("| what           | encoder                | ms CPU a picture | longest | % of a core | KiB/s |\n|---|---|--:|--:|--:|--:|\n");
    for (const auto& [label, encoder] : encoders) {
        measure("still", encoder, label, [&](int i) { return i ? std::nullopt : std::optional(terminal.draw(0, true)); });
        measure("cursor blinks", encoder, label,
                [&](int i) { return i % 6 ? std::nullopt : std::optional(terminal.draw(0, i / 6 % 2)); });
        measure("text scrolls", encoder, label, [&](int i) { return terminal.draw(i * 3, true); });
        measure("film", encoder, label, [&](int i) { return film(i); });
    }
}
