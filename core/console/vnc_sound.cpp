// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/vnc_sound.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#include <gvnc.h>
#pragma GCC diagnostic pop

namespace binnacle::console {

void VncSound::take(VncConnection* connection) {
    if (m_connection) return;
    m_connection = connection;
    setWanted(m_wanted);
}

void VncSound::setWanted(bool wanted) {
    m_wanted = wanted;
    m_guard->wantSound(wanted);
    if (!m_connection || m_enabled == wanted) return;
    m_enabled = wanted;
    if (!wanted) return (void)vnc_connection_audio_disable(m_connection);
    VncAudioFormat format{VNC_AUDIO_FORMAT_RAW_S16, ours.channels, ours.rate};
    vnc_connection_set_audio_format(m_connection, &format);
    vnc_connection_audio_enable(m_connection);
}

} // namespace binnacle::console
