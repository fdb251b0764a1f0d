// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/keyboard/scancode.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace binnacle::keyboard {

/// Keys that go down in this order and up in the reverse one.
using Stroke = std::vector<Evdev>;

/// A keyboard layout, turned round: what is to be pressed for a character. A value.
class Keymap {
public:
    /// \a layout as xkb names it, with its variant in brackets or behind a colon: "us", "de",
    /// "de(nodeadkeys)", "fr:bepo". InvalidArgument for an unknown one. Reads files.
    static Result<Keymap> load(const std::string& layout);

    /// Line ends become Enter, carriage returns are passed over. InvalidArgument where characters can't be
    /// typed, with those.
    Result<std::vector<Stroke>> strokes(std::string_view utf8) const;
    bool canType(char32_t c) const { return m_strokes.contains(c); }

private:
    std::string m_layout;
    std::map<char32_t, std::vector<Stroke>> m_strokes;
};

/// "shift-a": for previews.
std::string strokeText(const Stroke& stroke);

} // namespace binnacle::keyboard
