// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/audio_sink.h"

#include <memory>

struct _SpiceChannel;

namespace binnacle::console {

/// The playback channel of a SPICE session. On the glib thread.
class SpiceSound {
public:
    explicit SpiceSound(std::shared_ptr<AudioSink> sink)
        : m_sink(std::move(sink)) {}

    /// The session's one; held until letGo(). It is connected while sound is wanted.
    void take(_SpiceChannel* channel);
    void letGo();
    void setWanted(bool wanted); ///< not wanted, what comes is thrown away
    bool isThere() const { return m_channel != nullptr; }
    bool isWanted() const { return m_wanted; }
    bool owns(const _SpiceChannel* channel) const { return channel && channel == m_channel; }
    void lost(); ///< its connection ended

private:
    void start(int format, int channels, int rate);
    void data(const void* bytes, int size);
    void begin();
    void ended();
    void stop();
    void showVolume();

    std::shared_ptr<AudioSink> m_sink;
    _SpiceChannel* m_channel = nullptr;
    bool m_wanted = false, m_connected = false, m_playing = false;
    AudioFormat m_format{0, 0}; ///< of what the guest plays; none: it plays nothing
};

} // namespace binnacle::console
