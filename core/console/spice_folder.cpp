// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/spice_folder.h"

#include "core/console/glib_support.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#include <spice-client.h>
#pragma GCC diagnostic pop

namespace binnacle::console {

void SpiceFolder::take(SpiceChannel* channel) {
    m_channel = channel;
    onSignal(
        channel, "notify::port-opened",
        +[](GObject*, GParamSpec*, gpointer s) { static_cast<SpiceFolder*>(s)->look(); }, this);
    look();
    if (m_shared) spice_channel_connect(channel);
}

void SpiceFolder::detach() {
    if (m_channel) g_signal_handlers_disconnect_by_data(m_channel, this);
    m_channel = nullptr;
    m_session = nullptr;
    m_link = FolderLink::NoDevice;
}

void SpiceFolder::share(const std::string& folder, bool writable) {
    if (!m_session) return;
    m_shared = !folder.empty();
    // Read-only first: the server must not be seen writable with the new folder in between.
    g_object_set(m_session, "share-dir-ro", TRUE, nullptr);
    g_object_set(m_session, "shared-dir", m_shared ? folder.c_str() : nullptr, nullptr);
    if (m_shared) g_object_set(m_session, "share-dir-ro", gboolean(!writable), nullptr);
    if (m_channel && m_shared) spice_channel_connect(m_channel);
    if (m_channel && !m_shared) spice_channel_disconnect(m_channel, SPICE_CHANNEL_NONE);
    look();
}

void SpiceFolder::look() {
    const bool opened = m_channel && flagOf(m_channel, "port-opened");
    const auto link = !m_channel           ? FolderLink::NoDevice
                      : m_shared && opened ? FolderLink::Served
                      : m_shared           ? FolderLink::NobodyThere
                                           : FolderLink::Ready;
    if (std::exchange(m_link, link) != link) m_changed();
}

} // namespace binnacle::console
