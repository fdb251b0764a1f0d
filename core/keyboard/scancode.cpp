// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keyboard/scancode.h"

#include <linux/input-event-codes.h>

#include <algorithm>
#include <array>
#include <utility>

namespace binnacle::keyboard {
namespace {

/// Where evdev and XT differ. https://gitlab.com/keycodemap/keycodemapdb
constexpr auto others = std::to_array<std::pair<Evdev, std::uint16_t>>({
    {KEY_ZENKAKUHANKAKU, 0x76}, {KEY_102ND, 0x56},     {KEY_F11, 0x57},       {KEY_F12, 0x58},         {KEY_RO, 0x73},
    {KEY_KATAKANA, 0x78},       {KEY_HIRAGANA, 0x77},  {KEY_HENKAN, 0x79},    {KEY_KATAKANAHIRAGANA, 0x70}, {KEY_MUHENKAN, 0x7b},
    {KEY_KPJPCOMMA, 0x5c},      {KEY_KPENTER, 0x11c},  {KEY_RIGHTCTRL, 0x11d}, {KEY_KPSLASH, 0x135},    {KEY_SYSRQ, 0x137},
    {KEY_RIGHTALT, 0x138},      {KEY_LINEFEED, 0x5b},  {KEY_HOME, 0x147},     {KEY_UP, 0x148},         {KEY_PAGEUP, 0x149},
    {KEY_LEFT, 0x14b},          {KEY_RIGHT, 0x14d},    {KEY_END, 0x14f},      {KEY_DOWN, 0x150},       {KEY_PAGEDOWN, 0x151},
    {KEY_INSERT, 0x152},        {KEY_DELETE, 0x153},   {KEY_MUTE, 0x120},     {KEY_VOLUMEDOWN, 0x12e}, {KEY_VOLUMEUP, 0x130},
    {KEY_POWER, 0x15e},         {KEY_KPEQUAL, 0x59},   {KEY_PAUSE, 0x146},    {KEY_KPCOMMA, 0x7e},     {KEY_HANGEUL, 0x72},
    {KEY_HANJA, 0x71},          {KEY_YEN, 0x7d},       {KEY_LEFTMETA, 0x15b}, {KEY_RIGHTMETA, 0x15c},  {KEY_COMPOSE, 0x15d},
    {KEY_STOP, 0x168},          {KEY_AGAIN, 0x105},    {KEY_PROPS, 0x106},    {KEY_UNDO, 0x107},       {KEY_FRONT, 0x10c},
    {KEY_COPY, 0x178},          {KEY_OPEN, 0x64},      {KEY_PASTE, 0x65},     {KEY_FIND, 0x141},       {KEY_CUT, 0x13c},
    {KEY_HELP, 0x175},          {KEY_MENU, 0x11e},     {KEY_CALC, 0x121},     {KEY_SLEEP, 0x15f},      {KEY_WAKEUP, 0x163},
    {KEY_WWW, 0x102},           {KEY_MAIL, 0x16c},     {KEY_BOOKMARKS, 0x166}, {KEY_COMPUTER, 0x16b},   {KEY_BACK, 0x16a},
    {KEY_FORWARD, 0x169},       {KEY_NEXTSONG, 0x119}, {KEY_PLAYPAUSE, 0x122}, {KEY_PREVIOUSSONG, 0x110}, {KEY_STOPCD, 0x124},
    {KEY_HOMEPAGE, 0x132},      {KEY_REFRESH, 0x167},  {KEY_F13, 0x5d},       {KEY_F14, 0x5e},         {KEY_F15, 0x5f},
    {KEY_F16, 0x55},            {KEY_F17, 0x103},      {KEY_F18, 0x177},      {KEY_F19, 0x104},        {KEY_SEARCH, 0x165},
});

} // namespace

std::uint16_t xtOf(Evdev key) {
    if (key >= KEY_ESC && key <= KEY_KPDOT) return key;
    const auto it = std::ranges::find(others, key, &std::pair<Evdev, std::uint16_t>::first);
    return it == others.end() ? std::uint16_t(0) : it->second;
}

} // namespace binnacle::keyboard
