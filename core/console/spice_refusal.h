// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct _SpiceChannel;
struct _SpiceSession;

/// Connections that the library asks for and doesn't get. On the glib thread.
namespace binnacle::console {

/// A channel that asked for a connection gets one that has ended: only then can it be connected again later.
void refuse(_SpiceChannel* channel);

/// A guest that migrates has its server ask for connections to another host, whichever that names: none of \a
/// other is made, which the server is told at once. Whoever shows the console finds the guest again.
void refuseMigration(_SpiceSession* other);

} // namespace binnacle::console
