// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/guarded.h"
#include "core/console/audio_sink.h"

#include <algorithm>
#include <vector>

namespace binnacle::test {

/// Keeps the sound of a guest, and how often it began and ended.
class Listener final : public console::AudioSink {
public:
    struct Heard {
        int starts = 0, stops = 0;
        console::AudioFormat format{};
        std::vector<std::int16_t> samples;
        double volume = 1;
        bool playing = false,
             wrong = false; ///< wrong: samples outside of a start and a stop, or no whole moments
    };
    Heard heard() const { return *m_heard.lock(); }
    std::size_t count() const { return m_heard.lock()->samples.size(); }
    void forget() { m_heard.lock()->samples.clear(); }
    /// Of the tone that fills the samples, by how often its first channel crosses the line upwards. 0: it is
    /// silent.
    double hertz() const {
        const auto held = heard();
        std::vector<int> one;
        for (std::size_t i = 0; i < held.samples.size(); i += held.format.channels)
            one.push_back(held.samples[i]);
        if (one.size() < held.format.rate / 4) return 0;
        const auto [least, most] = std::minmax_element(one.begin(), one.end());
        const int line = (*least + *most) / 2, slack = (*most - *least) / 8;
        if (*most - *least < 200) return 0;
        std::size_t first = 0, last = 0, crossings = 0;
        bool below = false;
        for (std::size_t i = 0; i < one.size(); ++i) {
            if (one[i] < line - slack) below = true;
            if (!below || one[i] <= line + slack) continue;
            below = false;
            if (crossings++ == 0) first = i;
            last = i;
        }
        return crossings < 2 ? 0 : double(crossings - 1) * held.format.rate / double(last - first);
    }

    void started(const console::AudioFormat& format) override {
        auto held = m_heard.lock();
        ++held->starts;
        held->playing = true;
        held->format = format;
    }
    void samples(std::span<const std::int16_t> samples) override {
        auto held = m_heard.lock();
        held->wrong = held->wrong || !held->playing || samples.size() % held->format.channels;
        if (held->samples.size() < 4'000'000)
            held->samples.insert(held->samples.end(), samples.begin(), samples.end());
    }
    void stopped() override {
        auto held = m_heard.lock();
        held->wrong = held->wrong || !held->playing;
        held->playing = false;
        ++held->stops;
    }
    void volume(double factor) override { m_heard.lock()->volume = factor; }

private:
    Guarded<Heard> m_heard{};
};

} // namespace binnacle::test
