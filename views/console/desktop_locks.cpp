// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/desktop_locks.h"

#include <QGuiApplication>
#include <QKeyEvent>

#include <cstdlib>
#include <cstring>
#include <memory>

#define explicit explicitly // a field of it
#include <xcb/xkb.h>
#undef explicit

namespace binnacle::views {
namespace {

template <class T>
struct Freed {
    void operator()(T* reply) const { std::free(reply); }
};
template <class T>
std::unique_ptr<T, Freed<T>> owned(T* reply) {
    return std::unique_ptr<T, Freed<T>>(reply);
}

xcb_connection_t* xServer() {
    const auto* x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 ? x11->connection() : nullptr;
}

} // namespace

DesktopLocks::DesktopLocks(QObject* parent)
    : QObject(parent) {}

DesktopLocks::~DesktopLocks() {
    unwatch();
}

/// Asked once, and then told by events; what Qt selects of XKB stays as it is.
void DesktopLocks::selectEvents(xcb_connection_t* x) {
    const auto* extension = xcb_get_extension_data(x, &xcb_xkb_id);
    if (!extension || !extension->present) return;
    const auto use = xcb_xkb_use_extension(x, XCB_XKB_MAJOR_VERSION, XCB_XKB_MINOR_VERSION);
    constexpr std::array names{"Scroll Lock", "Num Lock", "Caps Lock"};
    std::array<xcb_intern_atom_cookie_t, 3> asked{};
    for (std::size_t i = 0; i < names.size(); ++i)
        asked[i] = xcb_intern_atom(x, 1, std::uint16_t(std::strlen(names[i])), names[i]);
    for (std::size_t i = 0; i < names.size(); ++i)
        if (const auto atom = owned(xcb_intern_atom_reply(x, asked[i], nullptr))) m_atoms[i] = atom->atom;
    const auto answer = owned(xcb_xkb_use_extension_reply(x, use, nullptr));
    if (!answer || !answer->supported) return;
    xcb_xkb_select_events_details_t details{};
    details.affectIndicatorState = details.indicatorStateDetails = ~0U;
    xcb_xkb_select_events_aux(x, XCB_XKB_ID_USE_CORE_KBD, XCB_XKB_EVENT_TYPE_INDICATOR_STATE_NOTIFY, 0, 0, 0,
                              0, &details);
    m_firstEvent = extension->first_event;
}

/// The three requests are one round trip.
LockState DesktopLocks::read(xcb_connection_t* x) {
    std::array<xcb_xkb_get_named_indicator_cookie_t, 3> asked{};
    std::array<std::optional<bool>, 3> on;
    for (std::size_t i = 0; i < asked.size(); ++i)
        asked[i] = xcb_xkb_get_named_indicator(x, XCB_XKB_ID_USE_CORE_KBD, XCB_XKB_LED_CLASS_DFLT_XI_CLASS,
                                               XCB_XKB_ID_DFLT_XI_ID, m_atoms[i]);
    for (std::size_t i = 0; i < asked.size(); ++i) {
        xcb_generic_error_t* error = nullptr;
        const auto told = owned(xcb_xkb_get_named_indicator_reply(x, asked[i], &error));
        const auto why = owned(error);
        const bool known = told && told->found && m_atoms[i] && told->ndx < 32;
        m_bits[i] = known ? told->ndx : -1;
        if (known) on[i] = told->on != 0;
    }
    return {on[0], on[1], on[2]};
}

void DesktopLocks::watch() {
    auto* const x = xServer();
    if (!x) return;
    if (m_firstEvent < 0) selectEvents(x);
    if (m_firstEvent < 0) return;
    if (!std::exchange(m_watching, true)) qGuiApp->installNativeEventFilter(this);
    Q_EMIT changed(read(x));
}

void DesktopLocks::unwatch() {
    if (std::exchange(m_watching, false) && qGuiApp) qGuiApp->removeNativeEventFilter(this);
}

bool DesktopLocks::nativeEventFilter(const QByteArray& type, void* message, qintptr*) {
    if (type != "xcb_generic_event_t") return false;
    const auto* event = static_cast<const xcb_xkb_indicator_state_notify_event_t*>(message);
    if ((event->response_type & 0x7f) != m_firstEvent || event->xkbType != XCB_XKB_INDICATOR_STATE_NOTIFY)
        return false;
    const auto on = [&](int bit) {
        return bit < 0 ? std::nullopt : std::optional((event->state >> bit & 1U) != 0);
    };
    Q_EMIT changed({on(m_bits[0]), on(m_bits[1]), on(m_bits[2])});
    return false;
}

/// Wayland hands xkb's masks through: Lock is the second modifier, and Num Lock the fifth in every layout of
/// xkeyboard-config.
LockState DesktopLocks::locksOf(const QKeyEvent& event) {
    static const bool tells = QGuiApplication::platformName().startsWith("wayland");
    if (!tells || !event.nativeScanCode()) return {};
    return {std::nullopt, (event.nativeModifiers() & 0x10) != 0, (event.nativeModifiers() & 0x02) != 0};
}

} // namespace binnacle::views
