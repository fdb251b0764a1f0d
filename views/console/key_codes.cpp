// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/key_codes.h"

#include "core/keyboard/scancode.h"

#include <QHash>
#include <QKeyEvent>

#include <linux/input-event-codes.h>

namespace binnacle::views {
namespace {

using keyboard::Evdev;

const QHash<int, Evdev>& namedKeys() {
    static const QHash<int, Evdev> keys{
        {Qt::Key_Escape, KEY_ESC},      {Qt::Key_Tab, KEY_TAB},           {Qt::Key_Backtab, KEY_TAB},      {Qt::Key_Backspace, KEY_BACKSPACE},
        {Qt::Key_Return, KEY_ENTER},    {Qt::Key_Enter, KEY_KPENTER},     {Qt::Key_Insert, KEY_INSERT},    {Qt::Key_Delete, KEY_DELETE},
        {Qt::Key_Pause, KEY_PAUSE},     {Qt::Key_Print, KEY_SYSRQ},       {Qt::Key_SysReq, KEY_SYSRQ},     {Qt::Key_Home, KEY_HOME},
        {Qt::Key_End, KEY_END},         {Qt::Key_Left, KEY_LEFT},         {Qt::Key_Up, KEY_UP},            {Qt::Key_Right, KEY_RIGHT},
        {Qt::Key_Down, KEY_DOWN},       {Qt::Key_PageUp, KEY_PAGEUP},     {Qt::Key_PageDown, KEY_PAGEDOWN}, {Qt::Key_Shift, KEY_LEFTSHIFT},
        {Qt::Key_Control, KEY_LEFTCTRL}, {Qt::Key_Meta, KEY_LEFTMETA},    {Qt::Key_Alt, KEY_LEFTALT},      {Qt::Key_AltGr, KEY_RIGHTALT},
        {Qt::Key_CapsLock, KEY_CAPSLOCK}, {Qt::Key_NumLock, KEY_NUMLOCK}, {Qt::Key_ScrollLock, KEY_SCROLLLOCK}, {Qt::Key_Menu, KEY_COMPOSE},
        {Qt::Key_F10, KEY_F10},         {Qt::Key_F11, KEY_F11},           {Qt::Key_F12, KEY_F12},          {Qt::Key_Space, KEY_SPACE},
    };
    return keys;
}

Evdev printingKey(int key) {
    struct Row {
        const char *plain, *shifted;
        Evdev first;
    };
    static constexpr Row rows[]{{"1234567890-=", "!@#$%^&*()_+", KEY_1},
                                {"QWERTYUIOP[]", "qwertyuiop{}", KEY_Q},
                                {"ASDFGHJKL;'`", "asdfghjkl:\"~", KEY_A},
                                {"\\ZXCVBNM,./", "|zxcvbnm<>?", KEY_BACKSLASH}};
    for (const auto& row : rows)
        for (const auto* text : {row.plain, row.shifted})
            for (int i = 0; text[i]; ++i)
                if (text[i] == key) return Evdev(row.first + i);
    return 0;
}

Evdev byMeaning(int key) {
    if (key >= Qt::Key_F1 && key <= Qt::Key_F9) return Evdev(KEY_F1 + key - Qt::Key_F1);
    const auto named = namedKeys().value(key);
    return named ? named : printingKey(key);
}

} // namespace

console::Scancode scancodeOf(const QKeyEvent& event) {
    const auto native = keyboard::evdevOfNative(event.nativeScanCode());
    return keyboard::xtOf(native ? native : byMeaning(event.key()));
}

bool isModifier(console::Scancode code) {
    for (const auto key : {KEY_LEFTCTRL, KEY_RIGHTCTRL, KEY_LEFTALT, KEY_RIGHTALT, KEY_LEFTSHIFT, KEY_RIGHTSHIFT, KEY_LEFTMETA, KEY_RIGHTMETA})
        if (keyboard::xtOf(Evdev(key)) == code) return true;
    return false;
}

} // namespace binnacle::views
