// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/spice_inputs.h"

#include "core/console/glib_support.h"

#include <cstdlib>
#include <utility>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#include <spice-client.h>
#pragma GCC diagnostic pop

namespace binnacle::console {
namespace {

constexpr int maskOfSpice(Buttons buttons) {
    int mask = 0;
    if (buttons & maskOf(Button::Left)) mask |= SPICE_MOUSE_BUTTON_MASK_LEFT;
    if (buttons & maskOf(Button::Middle)) mask |= SPICE_MOUSE_BUTTON_MASK_MIDDLE;
    if (buttons & maskOf(Button::Right)) mask |= SPICE_MOUSE_BUTTON_MASK_RIGHT;
    if (buttons & maskOf(Button::Back)) mask |= SPICE_MOUSE_BUTTON_MASK_SIDE;
    if (buttons & maskOf(Button::Forward)) mask |= SPICE_MOUSE_BUTTON_MASK_EXTRA;
    return mask;
}

} // namespace

void SpiceInputs::take(SpiceChannel* channel, LocksTold told) {
    letGo();
    m_told = std::move(told);
    m_channel = SPICE_INPUTS_CHANNEL(g_object_ref(channel));
    onSignal(
        channel, "inputs-modifiers",
        +[](SpiceChannel*, gpointer self) { static_cast<SpiceInputs*>(self)->tellLocks(); }, this);
}

void SpiceInputs::letGo() {
    if (!m_channel) return;
    g_signal_handlers_disconnect_by_data(m_channel, this);
    g_object_unref(std::exchange(m_channel, nullptr));
    m_buttons = 0;
}

void SpiceInputs::tellLocks() {
    const int locks = intOf(m_channel, "key-modifiers");
    m_told({(locks & SPICE_INPUTS_SCROLL_LOCK) != 0, (locks & SPICE_INPUTS_NUM_LOCK) != 0,
            (locks & SPICE_INPUTS_CAPS_LOCK) != 0});
}

void SpiceInputs::setLocks(Leds leds) {
    if (!m_channel) return;
    spice_inputs_channel_set_key_locks(m_channel, (leds.scroll ? unsigned(SPICE_INPUTS_SCROLL_LOCK) : 0U) |
                                                      (leds.num ? unsigned(SPICE_INPUTS_NUM_LOCK) : 0U) |
                                                      (leds.caps ? unsigned(SPICE_INPUTS_CAPS_LOCK) : 0U));
}

void SpiceInputs::press(const KeyInput& key) {
    if (!m_channel) return;
    if (key.down)
        spice_inputs_channel_key_press(m_channel, key.code);
    else
        spice_inputs_channel_key_release(m_channel, key.code);
}

void SpiceInputs::point(int x, int y, int display) {
    if (m_channel) spice_inputs_channel_position(m_channel, x, y, display, m_buttons);
}

void SpiceInputs::move(int right, int down) {
    if (m_channel && (right || down)) spice_inputs_channel_motion(m_channel, right, down, m_buttons);
}

void SpiceInputs::hold(Buttons buttons) {
    if (!m_channel) return;
    const int wanted = maskOfSpice(buttons);
    for (const int button : {SPICE_MOUSE_BUTTON_LEFT, SPICE_MOUSE_BUTTON_MIDDLE, SPICE_MOUSE_BUTTON_RIGHT,
                             SPICE_MOUSE_BUTTON_SIDE, SPICE_MOUSE_BUTTON_EXTRA}) {
        const int bit = 1 << (button - 1);
        if ((wanted & bit) == (m_buttons & bit)) continue;
        m_buttons ^= bit;
        if (m_buttons & bit)
            spice_inputs_channel_button_press(m_channel, button, m_buttons);
        else
            spice_inputs_channel_button_release(m_channel, button, m_buttons);
    }
}

void SpiceInputs::turn(const WheelInput& wheel) {
    if (!m_channel) return;
    const int button = wheel.down > 0 ? SPICE_MOUSE_BUTTON_DOWN : SPICE_MOUSE_BUTTON_UP;
    for (int i = 0; i < std::abs(wheel.down); ++i) {
        spice_inputs_channel_button_press(m_channel, button, m_buttons | 1 << (button - 1));
        spice_inputs_channel_button_release(m_channel, button, m_buttons);
    }
}

} // namespace binnacle::console
