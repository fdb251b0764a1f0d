// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"

#include <cstdlib>
#include <random>
#include <string>
#include <vector>

namespace binnacle::test {

/// Makes broken variants of good inputs, always the same ones in the same order.
class Mutator {
public:
    /// \a words: what the language is made of, to be put in anywhere.
    Mutator(std::vector<std::string> seeds, std::vector<std::string> words)
        : m_seeds(std::move(seeds))
        , m_words(std::move(words)) {}

    std::string next() {
        auto text = m_seeds[below(m_seeds.size())];
        for (auto changes = 1 + below(6); changes > 0; --changes)
            change(text);
        return text;
    }

    /// Calls \a body with fresh variants for about \a time (BINNACLE_FUZZ_SECONDS, where that is set), 200 times at
    /// least.
    template <class Body>
    void run(std::chrono::milliseconds time, Body body) {
        if (const char* seconds = std::getenv("BINNACLE_FUZZ_SECONDS")) time = std::chrono::seconds(std::atoi(seconds));
        const auto until = Steady::now() + time;
        for (int i = 0; i < 200 || Steady::now() < until; ++i)
            body(next());
    }

private:
    std::size_t below(std::size_t limit) { return limit ? m_random() % limit : 0; }
    void change(std::string& text) {
        const auto at = below(text.size() + 1);
        const auto length = std::min(below(20) + 1, text.size() - at);
        switch (below(7)) {
        case 0:
            if (!text.empty()) text[below(text.size())] = char(m_random());
            break;
        case 1:
            text.erase(at, length);
            break;
        case 2:
            text.insert(at, text.substr(below(text.size()), length));
            break;
        case 3:
            text.insert(at, m_words[below(m_words.size())]);
            break;
        case 4:
            text.resize(at);
            break;
        case 5:
            text.insert(at, std::string(below(300), char(m_random())));
            break;
        case 6: {
            const auto& other = m_seeds[below(m_seeds.size())];
            text = text.substr(0, at) + other.substr(below(other.size()));
            break;
        }
        }
    }
    std::vector<std::string> m_seeds, m_words;
    std::mt19937 m_random{4711};
};

} // namespace binnacle::test
