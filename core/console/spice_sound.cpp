// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/spice_sound.h"

#include "core/console/glib_support.h"

#include <algorithm>
#include <utility>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#include <spice-client.h>
#pragma GCC diagnostic pop

namespace binnacle::console {
namespace {

SpiceSound& self(gpointer data) {
    return *static_cast<SpiceSound*>(data);
}

constexpr double loudest = 0xffff;

} // namespace

void SpiceSound::take(SpiceChannel* channel) {
    if (m_channel) return;
    m_channel = SPICE_CHANNEL(g_object_ref(channel));
    onSignal(
        channel, "playback-start",
        +[](SpiceChannel*, gint format, gint channels, gint rate, gpointer s) {
            self(s).start(format, channels, rate);
        },
        this);
    onSignal(
        channel, "playback-data",
        +[](SpiceChannel*, gpointer bytes, gint size, gpointer s) { self(s).data(bytes, size); }, this);
    onSignal(
        channel, "playback-stop", +[](SpiceChannel*, gpointer s) { self(s).ended(); }, this);
    for (const auto* what : {"notify::volume", "notify::mute"})
        onSignal(
            channel, what, +[](GObject*, GParamSpec*, gpointer s) { self(s).showVolume(); }, this);
    setWanted(m_wanted);
}

void SpiceSound::letGo() {
    ended();
    if (!m_channel) return;
    g_signal_handlers_disconnect_by_data(m_channel, this);
    g_object_unref(std::exchange(m_channel, nullptr));
    m_connected = false;
}

/// What is connected stays so: the library has no good way to take a channel up again while it is being
/// closed.
void SpiceSound::setWanted(bool wanted) {
    m_wanted = wanted;
    if (!wanted) return stop();
    if (!m_channel || std::exchange(m_connected, true)) return;
    spice_channel_connect(m_channel);
}

void SpiceSound::lost() {
    m_connected = false;
    ended();
}

void SpiceSound::start(int format, int channels, int rate) {
    const AudioFormat wanted{unsigned(std::max(channels, 0)), unsigned(std::max(rate, 0))};
    stop();
    m_format = format == SPICE_AUDIO_FMT_S16 && isPlayable(wanted) ? wanted : AudioFormat{0, 0};
    begin();
}

void SpiceSound::begin() {
    if (!m_wanted || m_format.channels == 0 || std::exchange(m_playing, true)) return;
    m_sink->started(m_format);
    showVolume();
}

void SpiceSound::data(const void* bytes, int size) {
    begin(); // it may be wanted again since the guest began
    if (!m_playing || size <= 0) return;
    const auto count = std::size_t(size) / sizeof(std::int16_t) / m_format.channels * m_format.channels;
    m_sink->samples({static_cast<const std::int16_t*>(bytes), count});
}

void SpiceSound::ended() {
    m_format = {0, 0};
    stop();
}

void SpiceSound::stop() {
    if (std::exchange(m_playing, false)) m_sink->stopped();
}

/// The loudest of the guest's channels: it sets all to the same, as good as always.
void SpiceSound::showVolume() {
    guint16* volumes = nullptr;
    guint count = 0;
    gboolean mute = FALSE;
    g_object_get(m_channel, "volume", &volumes, "nchannels", &count, "mute", &mute, nullptr);
    guint16 most = 0;
    for (guint i = 0; volumes && i < count && i < mostChannels; ++i)
        most = std::max(most, volumes[i]);
    m_sink->volume(mute ? 0 : volumes && count > 0 ? most / loudest : 1);
}

} // namespace binnacle::console
