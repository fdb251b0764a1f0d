// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sound/speaker.h"

#include <functional>

namespace binnacle::sound {

/// The sound of one guest, played by a thread of its own. The newest 200 ms wait for it at most; a guest that
/// pours out more, or a sound server that takes nothing, costs sound and nothing else. Thread-safe; every
/// call returns at once.
class SoundOutput final : public console::AudioSink {
public:
    /// \a troubled is called on that thread, and must not block, when there turns out to be no sound here;
    /// once.
    SoundOutput(std::string title, SpeakerMaker maker, std::function<void(const Error&)> troubled = {});
    ~SoundOutput() override; ///< the thread ends by itself, as soon as the sound server lets it go
    SoundOutput(const SoundOutput&) = delete;
    SoundOutput& operator=(const SoundOutput&) = delete;

    void setAudible(bool audible); ///< else what comes is thrown away; false at first
    void detach();                 ///< waits for a call of troubled; none comes afterwards

    void started(const console::AudioFormat& format) override;
    void samples(std::span<const std::int16_t> samples) override;
    void stopped() override;
    void volume(double factor) override;

private:
    class Player;
    std::shared_ptr<Player> m_player;
};

} // namespace binnacle::sound
