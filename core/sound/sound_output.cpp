// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sound/sound_output.h"

#include "core/base/clock.h"
#include "core/base/guarded.h"
#include "core/base/thread_role.h"
#include "core/sound/sample_ring.h"

#include <algorithm>
#include <condition_variable>
#include <optional>
#include <thread>

namespace binnacle::sound {
namespace {

constexpr std::chrono::seconds pause{10};  ///< before a sound server that wasn't there is tried again
constexpr std::chrono::seconds silence{5}; ///< afterwards the server's stream is let go
constexpr unsigned piece = 20;             ///< milliseconds that are played at once

} // namespace

/// What the output and its thread share; it lives as long as either.
class SoundOutput::Player : public std::enable_shared_from_this<Player> {
public:
    struct State {
        bool audible = false, playing = false, ending = false, running = false;
        console::AudioFormat format{};
        SampleRing ring{};
        double factor = 1;
        Steady::time_point nextTry{};
    };
    Player(std::string title, SpeakerMaker maker, std::function<void(const Error&)> troubled)
        : m_title(std::move(title))
        , m_maker(std::move(maker))
        , m_troubled(std::move(troubled)) {}

    Guarded<State> state{};
    void put(std::span<const std::int16_t> samples);
    void end() {
        state.lock()->ending = true;
        m_wake.notify_all();
    }
    void detach() { *m_troubled.lock() = {}; }

private:
    struct Piece {
        std::vector<std::int16_t> samples; ///< none: nothing came for a while
        console::AudioFormat format;
        double factor = 1;
    };
    void run();
    std::optional<Piece> next(bool isOpen); ///< none: it is over
    Result<> play(Piece piece);
    void failed(const Error& error);

    std::string m_title;
    SpeakerMaker m_maker;
    Guarded<std::function<void(const Error&)>> m_troubled;
    std::condition_variable m_wake;
    std::unique_ptr<Speaker> m_speaker; ///< of the thread
    console::AudioFormat m_opened;
};

void SoundOutput::Player::put(std::span<const std::int16_t> samples) {
    {
        auto held = state.lock();
        const bool mute = held->factor <= 0 || Steady::now() < held->nextTry;
        if (!held->audible || !held->playing || held->ending || mute) return;
        held->ring.put(samples);
        if (!std::exchange(held->running, true))
            std::thread([player = shared_from_this()] {
                nameThread("sound");
                player->run();
            }).detach();
    }
    m_wake.notify_one();
}

std::optional<SoundOutput::Player::Piece> SoundOutput::Player::next(bool isOpen) {
    auto held = state.lock();
    const auto ready = [](const State& s) { return s.ending || s.ring.size() > 0; };
    if (isOpen)
        held.waitUntil(m_wake, Steady::now() + silence, ready);
    else
        held.wait(m_wake, ready);
    if (held->ending) return std::nullopt;
    const auto format = held->format;
    return Piece{held->ring.take(std::size_t(format.rate) * piece / 1000 * format.channels), format,
                 held->factor};
}

Result<> SoundOutput::Player::play(Piece piece) {
    if (piece.samples.empty() || (m_speaker && m_opened != piece.format)) m_speaker.reset();
    if (piece.samples.empty()) return {};
    if (!m_speaker) m_speaker = TRY(m_maker(piece.format, m_title));
    m_opened = piece.format;
    if (piece.factor < 1)
        for (auto& sample : piece.samples)
            sample = std::int16_t(sample * piece.factor);
    return m_speaker->play(piece.samples);
}

void SoundOutput::Player::failed(const Error& error) {
    m_speaker.reset();
    {
        auto held = state.lock();
        held->nextTry = Steady::now() + pause;
        held->ring.take(held->ring.size());
    }
    auto troubled = m_troubled.lock();
    if (*troubled) std::exchange(*troubled, {})(error);
}

void SoundOutput::Player::run() {
    while (auto piece = next(m_speaker != nullptr))
        if (auto played = play(*std::move(piece)); !played) failed(played.error());
    m_speaker.reset();
}

SoundOutput::SoundOutput(std::string title, SpeakerMaker maker, std::function<void(const Error&)> troubled)
    : m_player(std::make_shared<Player>(std::move(title), std::move(maker), std::move(troubled))) {}

SoundOutput::~SoundOutput() {
    m_player->detach();
    m_player->end();
}

void SoundOutput::detach() {
    m_player->detach();
}

void SoundOutput::setAudible(bool audible) {
    auto state = m_player->state.lock();
    state->audible = audible;
    if (!audible) state->ring.take(state->ring.size());
}

void SoundOutput::started(const console::AudioFormat& format) {
    auto state = m_player->state.lock();
    state->playing = true;
    if (std::exchange(state->format, format) != format || state->ring.channels() != format.channels)
        state->ring = SampleRing(format);
}

void SoundOutput::stopped() {
    m_player->state.lock()->playing = false; // what is there is played to its end
}

void SoundOutput::volume(double factor) {
    m_player->state.lock()->factor = std::clamp(factor, 0.0, 1.0);
}

void SoundOutput::samples(std::span<const std::int16_t> samples) {
    m_player->put(samples);
}

} // namespace binnacle::sound
