// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/spice_monitors.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#include <spice-client.h>
#pragma GCC diagnostic pop

namespace binnacle::console {

void SpiceMonitors::want(unsigned head, Size size, const Sizes& on) {
    m_wanted[head] = size;
    tell(on);
}

void SpiceMonitors::switchOff(unsigned head, const Sizes& on) {
    if (!canSwitch()) return;
    m_wanted.erase(head);
    spice_main_channel_update_display_enabled(m_main, int(head), FALSE, FALSE);
    tell(on);
}

void SpiceMonitors::tell(const Sizes& on) {
    if (!canSwitch()) return;
    auto sizes = m_wanted;
    sizes.insert(on.begin(), on.end());
    int x = 0;
    for (const auto& [head, size] : sizes) {
        spice_main_channel_update_display_enabled(m_main, int(head), TRUE, FALSE);
        spice_main_channel_update_display(m_main, int(head), x, 0, size.width, size.height, FALSE);
        x += size.width;
    }
    spice_main_channel_send_monitor_config(m_main);
}

} // namespace binnacle::console
