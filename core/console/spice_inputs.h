// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/input_queue.h"
#include "core/console/picture.h"

#include <functional>

struct _SpiceChannel;
struct _SpiceInputsChannel;

namespace binnacle::console {

/// The inputs channel of a SPICE session: keys, their locks, buttons and the pointer. Without a channel
/// nothing happens. On the glib thread.
class SpiceInputs {
public:
    using LocksTold = std::function<void(Leds)>; ///< as the guest has them

    /// The session's one; held until letGo(). Whoever takes it connects it.
    void take(_SpiceChannel* channel, LocksTold told);
    void letGo();

    void press(const KeyInput& key);
    void turn(const WheelInput& wheel);
    void setLocks(Leds leds);
    /// To a place in the picture of \a display.
    void point(int x, int y, int display);
    void move(int right, int down);
    void hold(Buttons buttons); ///< from now on these and no others

private:
    void tellLocks();

    _SpiceInputsChannel* m_channel = nullptr;
    LocksTold m_told;
    int m_buttons = 0; ///< as SPICE counts them
};

} // namespace binnacle::console
