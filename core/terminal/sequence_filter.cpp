// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terminal/sequence_filter.h"

#include "core/base/untrusted.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace binnacle::terminal {
namespace {

constexpr char escapeByte = 0x1B, bell = 0x07, cancel = 0x18, substitute = 0x1A, rubout = 0x7F;
constexpr std::size_t mostNumbers = 14; ///< libvterm looks at two beyond the last
constexpr int largestNumber = 9999;
/// A sequence that does nothing, after which libvterm brings the cursor back into the screen: a restored one may be of a
/// screen that was larger.
constexpr std::string_view bringBack = "\x1B[0n";

bool isHigh(char c) {
    return static_cast<unsigned char>(c) >= 0x80;
}
bool isC0(char c) {
    return static_cast<unsigned char>(c) < 0x20;
}
bool isIntermediate(char c) {
    return c >= 0x20 && c <= 0x2F;
}
bool beginsString(char c) {
    return c == ']' || c == 'P' || c == 'X' || c == '^' || c == '_';
}

/// A character that more bytes may complete.
bool isBegun(std::string_view bytes) {
    const auto first = static_cast<unsigned char>(bytes.front());
    const std::size_t length = first >= 0xF0 && first < 0xF5 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first >= 0xF5 || bytes.size() >= length) return false;
    return std::ranges::all_of(bytes.substr(1), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; });
}

/// "?1;2:3 q" without its final byte.
struct Parsed {
    std::string leader, intermediates;
    struct Number {
        int value = -1; ///< -1: none
        char after = 0; ///< ';', ':' or nothing
    };
    std::vector<Number> numbers;
    bool isWhole = true;

    explicit Parsed(std::string_view text) {
        std::size_t at = 0;
        while (at < text.size() && text[at] >= '<' && text[at] <= '?')
            leader += text[at++];
        numbers.emplace_back();
        for (; at < text.size() && !isIntermediate(text[at]); ++at)
            take(text[at]);
        intermediates = text.substr(at);
        isWhole = isWhole && leader.size() <= 1 && intermediates.size() <= 1 &&
                  std::ranges::all_of(intermediates, isIntermediate);
    }
    int first() const { return numbers.front().value; }
    std::string written(char final) const {
        auto out = "\x1B[" + leader;
        for (std::size_t i = 0; i < std::min(numbers.size(), mostNumbers); ++i) {
            if (numbers[i].value >= 0) out += std::to_string(numbers[i].value);
            if (i + 1 < std::min(numbers.size(), mostNumbers)) out += numbers[i].after;
        }
        return out + intermediates + final;
    }

private:
    void take(char c) {
        auto& number = numbers.back();
        if (c >= '0' && c <= '9') {
            number.value = std::min(std::max(number.value, 0) * 10 + (c - '0'), largestNumber);
        } else if (c == ';' || c == ':') {
            number.after = c;
            numbers.emplace_back();
        } else {
            isWhole = false;
        }
    }
};

} // namespace

void SequenceFilter::reset() {
    m_partial.clear();
    begin(State::Plain);
}

void SequenceFilter::begin(State state) {
    m_state = state;
    m_held.clear();
}

void SequenceFilter::feed(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size();) {
        if (m_state == State::Plain) {
            i = plain(bytes, i);
            continue;
        }
        const char c = bytes[i];
        if ((m_state == State::Escape || m_state == State::Sequence) && isHigh(c)) { // no sequence after all
            begin(State::Plain);
            continue;
        }
        ++i;
        if (special(c)) continue;
        switch (m_state) {
        case State::Plain:
            break;
        case State::Escape:
            escape(c);
            break;
        case State::Sequence:
            sequence(c);
            break;
        case State::String:
        case State::StringEscape:
            string(c);
            break;
        }
    }
}

/// Passes text from \a at on; answers where it ends.
std::size_t SequenceFilter::plain(std::string_view bytes, std::size_t at) {
    const auto end = std::min(bytes.find(escapeByte, at), bytes.size());
    const bool isInterrupted = end < bytes.size();
    passText(bytes.substr(at, end - at), isInterrupted);
    if (!isInterrupted) return end;
    begin(State::Escape);
    return end + 1;
}

/// What isn't UTF-8, and C1 controls, become U+FFFD; a character whose rest is still to come is kept.
void SequenceFilter::passText(std::string_view bytes, bool isInterrupted) {
    const auto text = std::exchange(m_partial, {}) + std::string(bytes);
    std::string piece;
    for (std::size_t i = 0; i < text.size();) {
        if (piece.size() + 4 > longestPiece) pass(std::exchange(piece, {}));
        if (!isHigh(text[i])) {
            piece += text[i++];
            continue;
        }
        if (!isInterrupted && isBegun(std::string_view(text).substr(i))) {
            m_partial = text.substr(i);
            break;
        }
        const auto c = nextCodePoint(text, i);
        appendUtf8(piece, c >= 0x80 && c < 0xA0 ? char32_t(0xFFFD) : c);
    }
    if (!piece.empty()) pass(piece);
}

/// What means the same wherever it stands. True where that was all.
bool SequenceFilter::special(char c) {
    const bool inString = m_state == State::String || m_state == State::StringEscape;
    if (c == cancel || c == substitute) {
        if (inString) endString(false);
        begin(State::Plain);
        return true;
    }
    if (c == escapeByte && !inString) {
        begin(State::Escape);
        return true;
    }
    if (inString) return false;
    if (isC0(c)) pass(std::string(1, c));
    return isC0(c) || c == rubout;
}

void SequenceFilter::escape(char c) {
    if (m_held.empty() && beginsString(c)) return beginString(c);
    if (m_held.empty() && c == '[') {
        m_state = State::Sequence;
        return;
    }
    if (isIntermediate(c)) {
        if (m_held.size() < 4) m_held += c;
        return;
    }
    passEscape(c);
    begin(State::Plain);
}

void SequenceFilter::passEscape(char final) {
    if (m_held.size() > 1) return;
    if (m_held == "#" || m_held == " ") return; // lines of double size, answers of eight bits
    const auto whole = "\x1B" + m_held + final;
    if (!m_held.empty()) return pass(whole);
    if (final == '8') return pass(whole + std::string(bringBack));
    if (final == 'c') return pass("\x1B[?1049l\x1B[?1000l\x1B[?5l" + whole); // libvterm forgets these
    pass(whole);
}

void SequenceFilter::sequence(char c) {
    if (c < '@') {
        if (m_held.size() < longestSequence)
            m_held += c;
        else
            m_tooLong = true;
        return;
    }
    if (!m_tooLong) passSequence(c);
    m_tooLong = false;
    begin(State::Plain);
}

void SequenceFilter::passSequence(char final) {
    auto parsed = Parsed(m_held);
    if (!parsed.isWhole || final == 't') return;
    const bool bare = parsed.leader.empty() && parsed.intermediates.empty();
    if (bare && final == 'J' && parsed.first() == 3) return m_hooks.clearScrollback();
    if (bare && final == 's') return pass("\x1B" "7"); // libvterm takes it for margins
    if (bare && final == 'u') return pass("\x1B" "8" + std::string(bringBack));
    if (bare && final == 'b' && !m_hooks.mayRepeat()) return;
    if (parsed.intermediates.empty() && (final == 'h' || final == 'l')) { // libvterm looks at the first one only
        for (const auto& number : parsed.numbers) {
            if (parsed.leader == "?" && number.value == 69) continue; // margins at the sides
            auto one = parsed;
            one.numbers = {{number.value, 0}};
            pass(one.written(final));
        }
        return;
    }
    pass(parsed.written(final));
}

void SequenceFilter::beginString(char introducer) {
    m_state = State::String;
    m_isCommand = introducer == ']';
    m_tooLong = false;
    m_held.clear();
}

void SequenceFilter::endString(bool whole) {
    if (whole && m_isCommand && !m_tooLong) m_hooks.command(m_held);
    m_tooLong = false;
    begin(State::Plain);
}

void SequenceFilter::string(char c) {
    if (m_state == State::StringEscape) {
        endString(c == '\\');
        if (c == '\\') return;
        m_state = State::Escape;
        if (!special(c) && !isHigh(c)) escape(c);
        return;
    }
    if (c == escapeByte)
        m_state = State::StringEscape;
    else if (c == bell && m_isCommand)
        endString(true);
    else if (m_isCommand && m_held.size() < longestString)
        m_held += c;
    else
        m_tooLong = true;
}

} // namespace binnacle::terminal
