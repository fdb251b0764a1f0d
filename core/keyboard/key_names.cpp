// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keyboard/key_names.h"

#include "core/base/untrusted.h"

#include <linux/input-event-codes.h>

#include <algorithm>
#include <array>

namespace binnacle::keyboard {
namespace {

constexpr std::size_t mostKeys = 16; ///< libvirt takes no more

/// Of several names for a key the first one is shown.
constexpr auto named = std::to_array<std::pair<std::string_view, Evdev>>({
    {"ctrl", KEY_LEFTCTRL}, {"control", KEY_LEFTCTRL}, {"alt", KEY_LEFTALT}, {"shift", KEY_LEFTSHIFT}, {"super", KEY_LEFTMETA},
    {"win", KEY_LEFTMETA}, {"meta", KEY_LEFTMETA}, {"altgr", KEY_RIGHTALT}, {"rctrl", KEY_RIGHTCTRL}, {"rshift", KEY_RIGHTSHIFT},
    {"rsuper", KEY_RIGHTMETA}, {"menu", KEY_COMPOSE}, {"esc", KEY_ESC}, {"escape", KEY_ESC}, {"tab", KEY_TAB}, {"enter", KEY_ENTER},
    {"return", KEY_ENTER}, {"space", KEY_SPACE}, {"backspace", KEY_BACKSPACE}, {"del", KEY_DELETE}, {"delete", KEY_DELETE},
    {"ins", KEY_INSERT}, {"insert", KEY_INSERT}, {"home", KEY_HOME}, {"end", KEY_END}, {"pgup", KEY_PAGEUP}, {"pageup", KEY_PAGEUP},
    {"pgdn", KEY_PAGEDOWN}, {"pagedown", KEY_PAGEDOWN}, {"up", KEY_UP}, {"down", KEY_DOWN}, {"left", KEY_LEFT}, {"right", KEY_RIGHT},
    {"caps", KEY_CAPSLOCK}, {"num", KEY_NUMLOCK}, {"scroll", KEY_SCROLLLOCK}, {"print", KEY_SYSRQ}, {"printscreen", KEY_SYSRQ},
    {"sysrq", KEY_SYSRQ}, {"pause", KEY_PAUSE}, {"minus", KEY_MINUS}, {"plus", KEY_KPPLUS}, {"equal", KEY_EQUAL}, {"comma", KEY_COMMA},
    {"dot", KEY_DOT}, {"slash", KEY_SLASH}, {"backslash", KEY_BACKSLASH}, {"semicolon", KEY_SEMICOLON}, {"apostrophe", KEY_APOSTROPHE},
    {"grave", KEY_GRAVE}, {"leftbrace", KEY_LEFTBRACE}, {"rightbrace", KEY_RIGHTBRACE}, {"kpenter", KEY_KPENTER}, {"kpplus", KEY_KPPLUS},
    {"kpminus", KEY_KPMINUS}, {"power", KEY_POWER}, {"sleep", KEY_SLEEP}, {"f11", KEY_F11}, {"f12", KEY_F12}, {"1", KEY_1},
    {"2", KEY_2}, {"3", KEY_3}, {"4", KEY_4}, {"5", KEY_5}, {"6", KEY_6}, {"7", KEY_7}, {"8", KEY_8}, {"9", KEY_9}, {"0", KEY_0},
    {"q", KEY_Q}, {"w", KEY_W}, {"e", KEY_E}, {"r", KEY_R}, {"t", KEY_T}, {"y", KEY_Y}, {"u", KEY_U}, {"i", KEY_I}, {"o", KEY_O},
    {"p", KEY_P}, {"a", KEY_A}, {"s", KEY_S}, {"d", KEY_D}, {"f", KEY_F}, {"g", KEY_G}, {"h", KEY_H}, {"j", KEY_J}, {"k", KEY_K},
    {"l", KEY_L}, {"z", KEY_Z}, {"x", KEY_X}, {"c", KEY_C}, {"v", KEY_V}, {"b", KEY_B}, {"n", KEY_N},
});

std::string lower(std::string_view text) {
    std::string out(text);
    for (auto& c : out)
        c = char(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

} // namespace

Evdev keyByName(std::string_view name) {
    const auto wanted = lower(name);
    if (wanted == "m") return KEY_M;
    if (wanted.size() == 2 && wanted[0] == 'f' && wanted[1] >= '1' && wanted[1] <= '9') return Evdev(KEY_F1 + wanted[1] - '1');
    if (wanted == "f10") return KEY_F10;
    const auto it = std::ranges::find(named, wanted, &std::pair<std::string_view, Evdev>::first);
    return it == named.end() ? Evdev(0) : it->second;
}

Result<std::vector<Evdev>> parseCombination(std::string_view text) {
    std::vector<Evdev> keys;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find_first_of("-+", at), text.size());
        const auto name = text.substr(at, end - at);
        const auto key = keyByName(name);
        if (key == 0)
            return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("\"%1\" is no key", singleLine(name, 40)), {},
                        BINNACLE_TEXT("Keys are named like ctrl, alt, del, f1, enter, a; a combination like ctrl-alt-del."));
        keys.push_back(key);
        at = end + 1;
    }
    if (keys.size() > mostKeys) return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("A combination has at most %1 keys", mostKeys));
    return keys;
}

std::vector<std::string> keyNames() {
    std::vector<std::string> names;
    for (const auto& [name, key] : named)
        names.emplace_back(name);
    for (int i = 1; i <= 10; ++i)
        names.push_back("f" + std::to_string(i));
    names.emplace_back("m");
    std::ranges::sort(names);
    return names;
}

} // namespace binnacle::keyboard
