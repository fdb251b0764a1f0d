// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keyboard/keymap.h"

#include "core/base/handle.h"
#include "core/base/untrusted.h"
#include "core/keyboard/key_names.h"

#include <linux/input-event-codes.h>
#include <xkbcommon/xkbcommon-compose.h>
#include <xkbcommon/xkbcommon.h>

#include <algorithm>
#include <optional>

namespace binnacle::keyboard {
namespace {

using Context = Handle<xkb_context, &xkb_context_unref>;
using Layout = Handle<xkb_keymap, &xkb_keymap_unref>;
using ComposeTable = Handle<xkb_compose_table, &xkb_compose_table_unref>;
using ComposeState = Handle<xkb_compose_state, &xkb_compose_state_unref>;

struct Reached {
    xkb_keysym_t symbol;
    Stroke stroke;
};

/// The keys that hold what a level of a key needs; none where it needs more than Shift and AltGr.
std::optional<Stroke> holding(xkb_keymap* layout, xkb_mod_mask_t mask) {
    const auto bit = [&](const char* name) {
        const auto index = xkb_keymap_mod_get_index(layout, name);
        return index == XKB_MOD_INVALID ? 0U : 1U << index;
    };
    const auto shift = bit(XKB_MOD_NAME_SHIFT), third = bit("Mod5");
    if (mask & ~(shift | third)) return std::nullopt;
    Stroke stroke;
    if (mask & third) stroke.push_back(KEY_RIGHTALT);
    if (mask & shift) stroke.push_back(KEY_LEFTSHIFT);
    return stroke;
}

/// Every symbol of the printing keys, those with the fewest keys to hold first.
std::vector<Reached> symbolsOf(xkb_keymap* layout) {
    std::vector<Reached> all;
    for (Evdev key = KEY_1; key <= KEY_YEN; ++key) {
        const bool printing =
            key <= KEY_SLASH || key == KEY_SPACE || key == KEY_102ND || key == KEY_RO || key == KEY_YEN;
        const bool control = key == KEY_BACKSPACE || key == KEY_TAB || key == KEY_ENTER ||
                             key == KEY_LEFTCTRL || key == KEY_LEFTSHIFT;
        if (!printing || control) continue;
        const auto code = xkb_keycode_t(key + 8);
        for (xkb_level_index_t level = 0; level < xkb_keymap_num_levels_for_key(layout, code, 0); ++level) {
            const xkb_keysym_t* symbols = nullptr;
            if (xkb_keymap_key_get_syms_by_level(layout, code, 0, level, &symbols) != 1) continue;
            xkb_mod_mask_t masks[8];
            const auto count =
                xkb_keymap_key_get_mods_for_level(layout, code, 0, level, masks, std::size(masks));
            for (std::size_t i = 0; i < count; ++i)
                if (auto stroke = holding(layout, masks[i])) {
                    stroke->push_back(key);
                    all.push_back({symbols[0], *std::move(stroke)});
                    break;
                }
        }
    }
    std::ranges::stable_sort(all, {}, [](const Reached& r) { return r.stroke.size(); });
    return all;
}

bool isDead(xkb_keysym_t symbol) {
    return symbol >= XKB_KEY_dead_grave && symbol <= XKB_KEY_dead_greek;
}

void addComposed(xkb_context* context, const std::vector<Reached>& symbols,
                 std::map<char32_t, std::vector<Stroke>>& strokes) {
    const ComposeTable table(
        xkb_compose_table_new_from_locale(context, "en_US.UTF-8", XKB_COMPOSE_COMPILE_NO_FLAGS));
    if (!table) return;
    const ComposeState state(xkb_compose_state_new(table.get(), XKB_COMPOSE_STATE_NO_FLAGS));
    for (const auto& dead : symbols) {
        if (!isDead(dead.symbol)) continue;
        for (const auto& base : symbols) {
            if (isDead(base.symbol)) continue;
            xkb_compose_state_reset(state.get());
            xkb_compose_state_feed(state.get(), dead.symbol);
            xkb_compose_state_feed(state.get(), base.symbol);
            if (xkb_compose_state_get_status(state.get()) != XKB_COMPOSE_COMPOSED) continue;
            const auto c = xkb_keysym_to_utf32(xkb_compose_state_get_one_sym(state.get()));
            if (c) strokes.try_emplace(c, std::vector<Stroke>{dead.stroke, base.stroke});
        }
    }
}

std::pair<std::string, std::string> nameAndVariant(const std::string& layout) {
    const auto at = layout.find_first_of("(:");
    if (at == std::string::npos) return {layout, {}};
    auto variant = layout.substr(at + 1);
    if (variant.ends_with(')')) variant.pop_back();
    return {layout.substr(0, at), variant};
}

bool isPlain(const std::string& word) {
    return word.size() < 40 &&
           std::ranges::all_of(word, [](unsigned char c) { return std::isalnum(c) || c == '_' || c == '-'; });
}

} // namespace

Result<Keymap> Keymap::load(const std::string& layout) {
    const auto unknown = [&] {
        return fail(
            ErrorCode::InvalidArgument,
            BINNACLE_TEXT("There is no keyboard layout \"%1\"", singleLine(layout, 40)), {},
            BINNACLE_TEXT(
                "Layouts are named as in /usr/share/X11/xkb/rules/base.lst: us, de, fr, de(nodeadkeys)."));
    };
    const auto [name, variant] = nameAndVariant(layout);
    if (name.empty() || !isPlain(name) || !isPlain(variant)) return unknown();
    const Context context(xkb_context_new(XKB_CONTEXT_NO_ENVIRONMENT_NAMES));
    if (!context)
        return fail(ErrorCode::Io, BINNACLE_TEXT("The keyboard layouts can't be read"), {},
                    BINNACLE_TEXT("Install them on this computer: apt install xkb-data"));
    xkb_context_set_log_level(context.get(), XKB_LOG_LEVEL_CRITICAL);
    const xkb_rule_names names{"evdev", "pc105", name.c_str(), variant.c_str(), ""};
    const Layout compiled(xkb_keymap_new_from_names(context.get(), &names, XKB_KEYMAP_COMPILE_NO_FLAGS));
    if (!compiled) return unknown();
    Keymap keymap;
    keymap.m_layout = layout;
    const auto symbols = symbolsOf(compiled.get());
    for (const auto& [symbol, stroke] : symbols)
        if (const auto c = isDead(symbol) ? 0 : xkb_keysym_to_utf32(symbol))
            keymap.m_strokes.try_emplace(c, std::vector<Stroke>{stroke});
    addComposed(context.get(), symbols, keymap.m_strokes);
    keymap.m_strokes[U'\n'] = {{KEY_ENTER}};
    keymap.m_strokes[U'\t'] = {{KEY_TAB}};
    return keymap;
}

Result<std::vector<Stroke>> Keymap::strokes(std::string_view utf8) const {
    std::vector<Stroke> all;
    std::string missing;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto c = nextCodePoint(utf8, i);
        if (c == U'\r') continue;
        const auto it = m_strokes.find(c);
        if (it != m_strokes.end()) {
            all.insert(all.end(), it->second.begin(), it->second.end());
        } else if (missing.size() < 60) {
            std::string one;
            appendUtf8(one, c);
            if (missing.find(one) == std::string::npos) missing += one;
        }
    }
    if (!missing.empty())
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("The keyboard layout %1 has no keys for: %2",
                                                              m_layout, singleLine(missing, 40)));
    return all;
}

std::string strokeText(const Stroke& stroke) {
    static const auto names = keyNames();
    std::string text;
    for (const auto key : stroke) {
        const auto it =
            std::ranges::find_if(names, [&](const std::string& name) { return keyByName(name) == key; });
        text += (text.empty() ? "" : "-") + (it == names.end() ? std::to_string(key) : *it);
    }
    return text;
}

} // namespace binnacle::keyboard
