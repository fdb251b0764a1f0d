// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/vnc_guard.h"

struct _VncConnection;

namespace binnacle::console {

/// Sound by QEMU's extension of VNC: libgvnc asks for it, the guard takes it out of the stream. On the glib
/// thread.
class VncSound {
public:
    VncSound(std::shared_ptr<VncGuard> guard, std::shared_ptr<AudioSink> sink)
        : m_guard(std::move(guard)) {
        m_guard->setSink(std::move(sink), ours);
    }

    /// The server offers it: it comes from now on, where it is wanted.
    void take(_VncConnection* connection);
    void letGo() { m_connection = nullptr; }
    void setWanted(bool wanted);
    bool isThere() const { return m_connection != nullptr; }

private:
    static constexpr AudioFormat ours{2, 44'100};
    std::shared_ptr<VncGuard> m_guard;
    _VncConnection* m_connection = nullptr;
    bool m_wanted = false, m_enabled = false;
};

} // namespace binnacle::console
