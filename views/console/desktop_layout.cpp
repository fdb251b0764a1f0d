// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/desktop_layout.h"

#include "core/keyboard/layout_names.h"

#include <QByteArray>
#include <QGuiApplication>

#include <xcb/xcb.h>

#include <cstdlib>
#include <cstring>
#include <memory>

namespace binnacle::views {
namespace {

template <class T>
auto owned(T* reply) {
    return std::unique_ptr<T, decltype(&std::free)>(reply, &std::free);
}

/// What the server was configured by: rules, model, layouts, variants, options, each ended by a zero.
QByteArray rulesOf(xcb_connection_t* x) {
    constexpr auto name = "_XKB_RULES_NAMES";
    const auto atom = owned(
        xcb_intern_atom_reply(x, xcb_intern_atom(x, 1, std::uint16_t(std::strlen(name)), name), nullptr));
    if (!atom || !atom->atom) return {};
    const auto root = xcb_setup_roots_iterator(xcb_get_setup(x)).data->root;
    constexpr unsigned most = 256; // of four bytes
    const auto value = owned(xcb_get_property_reply(
        x, xcb_get_property(x, 0, root, atom->atom, XCB_ATOM_STRING, 0, most), nullptr));
    if (!value || value->format != 8) return {};
    return {static_cast<const char*>(xcb_get_property_value(value.get())),
            xcb_get_property_value_length(value.get())};
}

} // namespace

std::string desktopLayout() {
    const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11) return {};
    const auto parts = rulesOf(x11->connection()).split('\0');
    if (parts.size() < 4) return {};
    return keyboard::firstLayout(parts[2].toStdString(), parts[3].toStdString());
}

} // namespace binnacle::views
