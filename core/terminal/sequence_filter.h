// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <string>
#include <string_view>

namespace binnacle::terminal {

/// What stands between the far side and libvterm 0.1.4, which trusts its input: more than 16 numbers in a control
/// sequence are written past its array, broken UTF-8 past its stack, a repetition of nothing never ends, C1 controls in
/// UTF-8 move the cursor out of the screen. Only what is well-formed, short and of use passes. Control strings (OSC, DCS, PM, APC, SOS) are taken out
/// altogether: by them programs ask terminals to answer, or to write to the clipboard. Bounded memory.
class SequenceFilter {
public:
    static constexpr std::size_t longestString = 4096, longestSequence = 128, longestPiece = 4096;
    struct Hooks {
        std::function<void(std::string_view)> pass;    ///< for libvterm: whole characters, at most longestPiece bytes
        std::function<void(std::string_view)> command; ///< an OSC without its frame: "0;title"
        std::function<void()> clearScrollback;
        std::function<bool()> mayRepeat; ///< the last character took room
    };
    explicit SequenceFilter(Hooks hooks)
        : m_hooks(std::move(hooks)) {}

    void feed(std::string_view bytes);
    void reset();

private:
    enum class State : std::uint8_t { Plain, Escape, Sequence, String, StringEscape };
    void begin(State state);
    std::size_t plain(std::string_view bytes, std::size_t at);
    bool special(char c);
    void escape(char c);
    void sequence(char c);
    void string(char c);
    void beginString(char introducer);
    void endString(bool whole);
    void passEscape(char final);
    void passSequence(char final);
    void passText(std::string_view bytes, bool isInterrupted);
    void pass(const std::string& bytes) const { m_hooks.pass(bytes); }

    Hooks m_hooks;
    State m_state = State::Plain;
    bool m_isCommand = false, m_tooLong = false;
    std::string m_held;    ///< of a sequence that isn't whole yet, without its introducer
    std::string m_partial; ///< of a character that isn't
};

} // namespace binnacle::terminal
