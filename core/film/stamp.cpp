// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/film/stamp.h"

#include <pango/pangocairo.h>

#include <algorithm>

namespace binnacle::recording {
namespace {

template <auto Free>
struct FreeBy {
    template <class T>
    void operator()(T* object) const {
        Free(object);
    }
};
using Surface = std::unique_ptr<cairo_surface_t, FreeBy<cairo_surface_destroy>>;
using Brush = std::unique_ptr<cairo_t, FreeBy<cairo_destroy>>;
using Layout = std::unique_ptr<PangoLayout, FreeBy<g_object_unref>>;
using FontMap = std::unique_ptr<PangoFontMap, FreeBy<g_object_unref>>;
using Context = std::unique_ptr<PangoContext, FreeBy<g_object_unref>>;
using Font = std::unique_ptr<PangoFontDescription, FreeBy<pango_font_description_free>>;

} // namespace

struct Stamp::Parts {
    Surface surface;
    FontMap fonts{pango_cairo_font_map_new()}; // Pango's own one is shared with whoever else uses it
    Context context{pango_font_map_create_context(fonts.get())};
    Layout left{pango_layout_new(context.get())}, right{pango_layout_new(context.get())};
    Brush brush;
};

Stamp::Stamp(console::Size size)
    : m_size(size)
    , m_parts(std::make_unique<Parts>()) {
    auto& p = *m_parts;
    p.surface.reset(cairo_image_surface_create(CAIRO_FORMAT_RGB24, size.width, size.height));
    p.brush.reset(cairo_create(p.surface.get()));
    const Font font(pango_font_description_from_string("Sans"));
    pango_font_description_set_absolute_size(font.get(), size.height * 0.55 * PANGO_SCALE);
    for (auto* layout : {p.left.get(), p.right.get()}) {
        pango_layout_set_font_description(layout, font.get());
        pango_layout_set_single_paragraph_mode(layout, TRUE);
        pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
    }
}
Stamp::~Stamp() = default;

console::PixelView Stamp::draw(const std::string& what, const std::string& when) {
    auto& p = *m_parts;
    auto* const cr = p.brush.get();
    const int margin = m_size.height / 3;
    const auto place = [&](PangoLayout* layout, const std::string& text, int room) {
        pango_layout_set_width(layout, -1);
        pango_layout_set_text(layout, text.data(), int(text.size()));
        int width = 0, height = 0;
        pango_layout_get_pixel_size(layout, &width, &height);
        width = std::min(width, std::max(0, room));
        pango_layout_set_width(layout, width * PANGO_SCALE);
        return std::pair(width, (m_size.height - height) / 2);
    };
    cairo_set_source_rgb(cr, 0.10, 0.12, 0.15);
    cairo_paint(cr);
    cairo_set_source_rgb(cr, 1, 1, 1);
    const auto [whenWidth, whenTop] = place(p.right.get(), when, m_size.width - 2 * margin);
    cairo_move_to(cr, m_size.width - margin - whenWidth, whenTop);
    pango_cairo_show_layout(cr, p.right.get());
    const auto whatTop = place(p.left.get(), what, m_size.width - whenWidth - 4 * margin).second;
    cairo_move_to(cr, margin, whatTop);
    pango_cairo_show_layout(cr, p.left.get());
    cairo_surface_flush(p.surface.get());
    return {reinterpret_cast<const std::uint32_t*>(cairo_image_surface_get_data(p.surface.get())),
            cairo_image_surface_get_stride(p.surface.get()) / 4, m_size};
}

} // namespace binnacle::recording
