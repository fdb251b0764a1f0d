// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_role.h"
#include "core/sound/speaker.h"

#include <pulse/error.h>
#include <pulse/simple.h>

#include <dlfcn.h>

namespace binnacle::sound {
namespace {

constexpr unsigned ahead = 100; ///< milliseconds that the server keeps

/// What is used of libpulse-simple; loaded, since most starts of a console never hear anything.
struct Pulse {
    decltype(&pa_simple_new) open = nullptr;
    decltype(&pa_simple_free) close = nullptr;
    decltype(&pa_simple_write) write = nullptr;
    decltype(&pa_strerror) text = nullptr;

    Pulse() {
        void* const library = ::dlopen("libpulse-simple.so.0", RTLD_NOW | RTLD_LOCAL);
        if (!library) return;
        open = reinterpret_cast<decltype(open)>(::dlsym(library, "pa_simple_new"));
        close = reinterpret_cast<decltype(close)>(::dlsym(library, "pa_simple_free"));
        write = reinterpret_cast<decltype(write)>(::dlsym(library, "pa_simple_write"));
        text =
            reinterpret_cast<decltype(text)>(::dlsym(library, "pa_strerror")); // of libpulse, which it needs
    }
    bool isThere() const { return open && close && write && text; }
};
const Pulse& pulse() {
    static const Pulse library;
    return library;
}

class PulseSpeaker final : public Speaker {
public:
    explicit PulseSpeaker(pa_simple* stream)
        : m_stream(stream) {}
    ~PulseSpeaker() override { pulse().close(m_stream); }
    PulseSpeaker(const PulseSpeaker&) = delete;
    PulseSpeaker& operator=(const PulseSpeaker&) = delete;
    Result<> play(std::span<const std::int16_t> samples) override {
        int error = 0;
        if (pulse().write(m_stream, samples.data(), samples.size_bytes(), &error) == 0) return {};
        return fail(ErrorCode::Unreachable,
                    BINNACLE_TEXT("The sound server of this desktop does not answer any more"),
                    pulse().text(error));
    }

private:
    pa_simple* m_stream;
};

} // namespace

Result<std::unique_ptr<Speaker>> openPulse(const console::AudioFormat& format, const std::string& title) {
    assertMayBlock("openPulse");
    if (!pulse().isThere())
        return fail(ErrorCode::Unsupported,
                    BINNACLE_TEXT("There is no sound here: libpulse is not installed"));
    const pa_sample_spec spec{PA_SAMPLE_S16NE, format.rate, std::uint8_t(format.channels)};
    const auto bytes = std::uint32_t(std::uint64_t(format.rate) * format.channels * 2 * ahead / 1000);
    const pa_buffer_attr buffer{bytes * 2, bytes, std::uint32_t(-1), std::uint32_t(-1), std::uint32_t(-1)};
    int error = 0;
    auto* const stream = pulse().open(nullptr, "Binnacle", PA_STREAM_PLAYBACK, nullptr, title.c_str(), &spec,
                                      nullptr, &buffer, &error);
    if (stream) return std::unique_ptr<Speaker>(std::make_unique<PulseSpeaker>(stream));
    return fail(ErrorCode::Unreachable, BINNACLE_TEXT("There is no sound here: no sound server answers"),
                pulse().text(error),
                BINNACLE_TEXT("Binnacle plays by PulseAudio, or by PipeWire's pulse service."));
}

} // namespace binnacle::sound
