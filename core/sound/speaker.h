// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/console/audio_sink.h"

#include <functional>
#include <memory>

namespace binnacle::sound {

/// What samples are played on. Of one thread; everything blocks.
class Speaker {
public:
    virtual ~Speaker() = default;
    /// Returns when there is room for it.
    virtual Result<> play(std::span<const std::int16_t> samples) = 0;
};

/// Makes one, called \a title where people see it; Unsupported or Unreachable where there is no sound here.
using SpeakerMaker = std::function<Result<std::unique_ptr<Speaker>>(const console::AudioFormat& format,
                                                                    const std::string& title)>;

/// The desktop's sound server: PulseAudio, or PipeWire under that name.
Result<std::unique_ptr<Speaker>> openPulse(const console::AudioFormat& format, const std::string& title);

} // namespace binnacle::sound
