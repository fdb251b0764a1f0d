// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/spice_refusal.h"

#include "core/base/fd.h"
#include "core/console/glib_support.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#include <spice-client.h>
#pragma GCC diagnostic pop

namespace binnacle::console {

void refuse(SpiceChannel* channel) {
    auto pair = socketPair();
    if (!pair) return;
    auto [ours, closed] = *std::move(pair);
    closed.reset();
    if (spice_channel_open_fd(channel, ours.get())) ours.release();
}

void refuseMigration(SpiceSession* other) {
    const auto refused = +[](SpiceChannel* channel, gint, gpointer) { refuse(channel); };
    onSignal(
        other, "channel-new",
        +[](SpiceSession*, SpiceChannel* channel, gpointer to) {
            g_signal_connect(channel, "open-fd", reinterpret_cast<GCallback>(to), nullptr);
        },
        reinterpret_cast<gpointer>(refused));
}

} // namespace binnacle::console
