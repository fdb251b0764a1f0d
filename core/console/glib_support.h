// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// glib's ways in ours. For the implementation of this module only.

#include "core/base/handle.h"

#include <chrono>
#include <functional>
#include <glib-object.h>
#include <utility>

namespace binnacle::console {

template <class T>
struct Unref {
    void operator()(T* object) const { g_object_unref(object); }
};
template <class T>
using Ref = std::unique_ptr<T, Unref<T>>;

/// Connects \a handler with \a self as its last argument; g_signal_handlers_disconnect_by_data() ends it.
template <class Handler>
void onSignal(gpointer object, const char* signal, Handler handler, gpointer self) {
    g_signal_connect(object, signal, reinterpret_cast<GCallback>(reinterpret_cast<void*>(handler)), self);
}

inline int intOf(gpointer object, const char* property) {
    int value = 0;
    g_object_get(object, property, &value, nullptr);
    return value;
}

inline bool flagOf(gpointer object, const char* property) {
    gboolean value = FALSE;
    g_object_get(object, property, &value, nullptr);
    return value;
}

/// Calls once, later, on the glib thread; not at all once it is gone or cancelled.
class Later {
public:
    ~Later() { cancel(); }
    Later() = default;
    Later(const Later&) = delete;
    Later& operator=(const Later&) = delete;

    bool isWaiting() const { return m_source != 0; }
    void cancel() {
        if (m_source) g_source_remove(std::exchange(m_source, 0));
    }
    /// As soon as nothing else is to be done.
    void whenIdle(std::function<void()> act) {
        cancel();
        m_act = std::move(act);
        m_source = g_idle_add_full(G_PRIORITY_DEFAULT_IDLE + 10, &Later::fire, this, nullptr);
    }
    void after(std::chrono::milliseconds time, std::function<void()> act) {
        cancel();
        m_act = std::move(act);
        m_source = g_timeout_add(guint(time.count()), &Later::fire, this);
    }

private:
    static gboolean fire(gpointer self) {
        auto* const later = static_cast<Later*>(self);
        later->m_source = 0;
        const auto act = std::move(later->m_act);
        act();
        return G_SOURCE_REMOVE;
    }
    std::function<void()> m_act;
    guint m_source = 0;
};

} // namespace binnacle::console
